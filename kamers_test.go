package main_test

import "slices"

// kamer is one row of the floor plan: what the production code of a folder may import.
// A folder below it belongs to it too, unless it has a row of its own. Tests are free.
type kamer struct {
	pad    string   // folder, from the root
	kamers []string // folders of this module it may import; "x/..." takes what is below along
	buiten []string // modules outside the standard library, by prefix
}

const module = "schakel/"

// Groups of rooms that other rooms may import.
func bladeren() []string {
	return []string{"domain/fout", "domain/geld", "domain/kalender", "domain/uitleg", "domain/verschil"}
}

func entiteiten() []string {
	return slices.Concat(bladeren(), []string{
		"domain/wet", "domain/persoon", "domain/traject", "domain/pip", "domain/dossier", "domain/handhaving",
		"domain/programma", "domain/begroting", "domain/inkoop", "domain/document", "domain/beheer",
		"domain/werkvoorraad",
	})
}

// plattegrond is the floor plan. Imports run one way: main -> cli, ui, storage, pdf, exchange,
// assets; ui, cli -> gebruik and the entities; gebruik -> poort -> entities -> wet -> leaves.
func plattegrond() []kamer {
	wet := slices.Concat([]string{"domain/wet"}, bladeren())
	met := func(basis []string, meer ...string) []string { return slices.Concat(basis, meer) }
	poort := met(entiteiten(), "domain/poort")
	stukken := met(poort, "domain/brief", "domain/duo", "domain/instroom", "domain/rapportage")
	gebruik := met(stukken, "domain/gebruik/...")
	scherm := met(gebruik, "ui/kit/...", "ui/theme", "ui/text")
	fyne := []string{"fyne.io/fyne/v2", "golang.org/x/text"}

	return []kamer{
		{pad: "domain/fout"},
		{pad: "domain/verschil", kamers: []string{"domain/fout"}},
		{pad: "domain/uitleg", kamers: []string{"domain/fout", "domain/kalender"}},
		{pad: "domain/document"},
		{pad: "domain/geld", kamers: []string{"domain/fout"}},
		{pad: "domain/kalender", kamers: []string{"domain/fout"}},
		{pad: "domain/wet", kamers: bladeren()},
		{pad: "domain/persoon", kamers: wet, buiten: []string{"golang.org/x/text"}},
		{pad: "domain/traject", kamers: wet},
		{pad: "domain/pip", kamers: met(wet, "domain/traject", "domain/persoon")},
		{pad: "domain/dossier", kamers: met(wet, "domain/traject", "domain/persoon", "domain/pip")},
		{pad: "domain/handhaving", kamers: met(wet, "domain/persoon")},
		{pad: "domain/programma", kamers: wet},
		{pad: "domain/begroting", kamers: wet},
		{pad: "domain/inkoop", kamers: wet},
		{pad: "domain/beheer", kamers: met(wet, "domain/persoon")},
		{pad: "domain/brief", kamers: entiteiten()},
		{pad: "domain/werkvoorraad", kamers: entiteiten()},
		{pad: "domain/duo", kamers: entiteiten()},
		{pad: "domain/rapportage", kamers: entiteiten()},
		{pad: "domain/instroom", kamers: entiteiten()},
		{pad: "domain/poort", kamers: entiteiten()},
		{
			pad: "domain/gebruik", kamers: gebruik,
			buiten: []string{"golang.org/x/sync"},
		},
		{pad: "domain/domaintest", kamers: stukken, buiten: []string{"pgregory.net/rapid"}},

		{
			pad: "storage", kamers: met(poort, "storage/..."),
			buiten: []string{"modernc.org/sqlite", "github.com/pressly/goose/v3", "golang.org/x/sync", "golang.org/x/text"},
		},
		{
			pad: "pdf", kamers: met(poort, "pdf/..."),
			buiten: []string{"github.com/jung-kurt/gofpdf", "github.com/go-text/typesetting", "golang.org/x/text", "golang.org/x/image"},
		},
		{
			pad: "exchange", kamers: met(stukken, "exchange/..."),
			buiten: []string{"github.com/xuri/excelize/v2", "golang.org/x/text"},
		},
		{pad: "assets"},

		{pad: "ui", kamers: met(scherm, "ui/..."), buiten: fyne},
		{pad: "ui/*", kamers: scherm, buiten: fyne}, // a family of screens: never another one
		{pad: "ui/kit", kamers: met(bladeren(), "domain/wet", "domain/poort", "ui/kit/...", "ui/theme", "ui/text"), buiten: met(fyne, "golang.org/x/sync")},
		{
			pad: "ui/desktop", kamers: met(bladeren(), "ui/desktop/...", "ui/kit/...", "ui/theme", "ui/text"),
			buiten: met(fyne, "github.com/klippa-app/go-pdfium", "github.com/tetratelabs/wazero", "github.com/ncruces/zenity", "golang.org/x/sys", "golang.org/x/sync"),
		},
		{pad: "ui/theme", kamers: []string{"ui/text"}, buiten: fyne},
		{pad: "ui/schermtest", kamers: met(gebruik, "domain/domaintest", "storage", "ui/kit/..."), buiten: fyne}, // for tests only
		{pad: "ui/text", kamers: bladeren(), buiten: fyne},

		{
			pad: "cli", kamers: met(gebruik, "cli/..."),
			buiten: []string{"github.com/alecthomas/kong", "github.com/goccy/go-yaml", "golang.org/x/text"},
		},
		{
			pad: "cli/schermen", kamers: met(gebruik, "ui/..."),
			buiten: fyne,
		},
	}
}

// verbodenInDomain is what the domain never imports, by prefix: it computes, others reach out.
func verbodenInDomain() []string {
	return []string{"database/sql", "io/fs", "io/ioutil", "log", "net", "os", "path/filepath", "syscall"}
}
