package schermen

import (
	"bytes"
	"context"
	"image/png"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"schakel/assets"
	"schakel/cli/demo"
	"schakel/domain/document"
	"schakel/domain/domaintest"
	"schakel/domain/fout"
	"schakel/domain/instroom"
	"schakel/domain/kalender"
	"schakel/exchange"
	"schakel/storage"
	"schakel/ui"
)

type klok struct{ dag kalender.Datum }

func (k klok) Nu() time.Time           { return k.dag.Tijd().Add(12 * time.Hour) }
func (k klok) Vandaag() kalender.Datum { return k.dag }

// papier sets every document as the same few bytes.
type papier struct{}

func (papier) Zet(context.Context, document.Document) ([]byte, error) { return []byte("%PDF-1.7"), nil }

// opties draws a small municipality with so many dossiers, in a folder of its own; 0: none.
func opties(t *testing.T, aantal int) Opties {
	t.Helper()
	k := klok{domaintest.Dag(t, "2026-11-23")}
	geheugen := func() *storage.Store {
		s, err := storage.Open(t.Context(), storage.Geheugen, storage.Opties{Maak: true, Programma: "proef", Nu: k.Nu})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = s.Close() })
		return s
	}
	werk := geheugen()
	_, err := demo.Maak(t.Context(), demo.Opties{
		Store: werk, Zetter: papier{}, Programma: "proef", Op: k.dag, Zaad: 1, Aantal: aantal, Voorbeeld: assets.Voorbeeld(),
		Lijst: func(naam string, b []byte) (instroom.Lijst, error) {
			return exchange.LeesLijst(naam, bytes.NewReader(b), exchange.Grenzen{})
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	lijst := filepath.Join(t.TempDir(), "instroom.csv")
	if err := os.WriteFile(lijst, assets.Voorbeeld(), 0o600); err != nil {
		t.Fatal(err)
	}
	return Opties{
		Poorten: ui.Poorten{
			Klok: k, Zetter: papier{}, Programma: "proef",
			Open: func(context.Context, string) (ui.Administratie, error) { return ui.Administratie{Store: werk}, nil },
			Maak: func(context.Context, string) (ui.Administratie, error) {
				return ui.Administratie{Store: geheugen()}, nil
			},
			Lijst: func(pad string) (instroom.Lijst, error) { return exchange.OpenLijst(pad, exchange.Grenzen{}) },
		},
		Plek: "/gemeente", Lijst: lijst, Map: filepath.Join(t.TempDir(), "beelden"), Breed: 1366, Hoog: 768, Schaal: 1,
	}
}

// beelden gives the files of a folder, by the name behind their number.
func beelden(t *testing.T, plek string) map[string][]byte {
	t.Helper()
	in, err := os.ReadDir(plek)
	if err != nil {
		t.Fatal(err)
	}
	uit := map[string][]byte{}
	for _, d := range in {
		b, err := os.ReadFile(filepath.Join(plek, d.Name()))
		if err != nil {
			t.Fatal(err)
		}
		uit[strings.TrimSuffix(d.Name()[3:], ".png")] = b
	}
	return uit
}

// sober is a name without anything of a person: no number but its place, no capitals.
var sober = regexp.MustCompile(`^\d\d-[a-z]+(-[a-z]+)*\.png$`)

func TestEveryScreenIsDrawnUnderAClearName(t *testing.T) {
	o := opties(t, 80)
	var gemeld []string
	o.Meld = func(naam string) { gemeld = append(gemeld, naam) }
	n, err := Maak(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	in := beelden(t, o.Map)
	if n < 70 || len(in) != n || len(gemeld) != n {
		t.Errorf("%d pictures, %d files, %d told", n, len(in), len(gemeld))
	}
	for _, naam := range gemeld {
		if !sober.MatchString(naam) {
			t.Errorf("a picture is called %q", naam)
		}
	}
	for _, naam := range []string{"begin-welkom", "leeg-vandaag", "importeren-voorproef", "vandaag", "vandaag-waarom", "dossiers-zoeken", "dossier-asiel", "dossier-gezin",
		"dossier-overig", "dossier-dialoog", "nieuw-dossier", "intake", "pip", "pip-versies", "instellingen-wet", "zoek", "smal-vandaag"} {
		if in[naam] == nil {
			t.Errorf("there is no picture %q", naam)
		}
	}
	for a, b := range map[string]string{"vandaag": "vandaag-waarom", "dossier-asiel": "dossier-gezin", "pip": "pip-versies", "dossier-dialoog": "dossier-dialoog-fout", "leeg-vandaag": "vandaag"} {
		if bytes.Equal(in[a], in[b]) {
			t.Errorf("%q and %q are the same picture", a, b)
		}
	}
	for naam, b := range in {
		c, err := png.DecodeConfig(bytes.NewReader(b))
		if err != nil || !strings.HasPrefix(naam, "smal-") && (c.Width != 1366 || c.Height != 768) || len(b) < 5000 {
			t.Errorf("%s is %d by %d, %d bytes: %v", naam, c.Width, c.Height, len(b), err)
		}
	}
}

func TestSameDataAndDayGiveTheSameBytes(t *testing.T) {
	maak := func() map[string][]byte {
		o := opties(t, 80)
		o.zonderEerste = true
		o.alleen = func(naam string) bool {
			return strings.HasPrefix(naam, "dossier") || naam == "vandaag" || naam == "pip"
		}
		if _, err := Maak(t.Context(), o); err != nil {
			t.Fatal(err)
		}
		return beelden(t, o.Map)
	}
	een, twee := maak(), maak()
	if len(een) < 10 || len(een) != len(twee) {
		t.Fatalf("%d and %d pictures", len(een), len(twee))
	}
	for naam, b := range een {
		if !bytes.Equal(b, twee[naam]) {
			t.Errorf("%s differs", naam)
		}
	}
}

func TestScaleGivesMorePixelsForTheSameWindow(t *testing.T) {
	o := opties(t, 80)
	o.Breed, o.Hoog, o.Schaal = 1000, 600, 1.25
	o.alleen = func(naam string) bool { return naam == "begin-welkom" }
	if _, err := Maak(t.Context(), o); err != nil {
		t.Fatal(err)
	}
	c, err := png.DecodeConfig(bytes.NewReader(beelden(t, o.Map)["begin-welkom"]))
	if err != nil || c.Width != 1250 || c.Height != 750 {
		t.Errorf("%d by %d: %v", c.Width, c.Height, err)
	}
}

func TestFolderThatCannotBeWrittenIsSaidInDutch(t *testing.T) {
	o := opties(t, 80)
	o.Map = filepath.Join(o.Lijst, "beelden") // below a file
	if n, err := Maak(t.Context(), o); n != 0 || fout.CodeVan(err) != fout.NietMogelijk || !strings.Contains(err.Error(), "Kies een andere map") {
		t.Errorf("%d pictures: %v", n, err)
	}
}

func TestScreensThatWouldNotOpenAreNamed(t *testing.T) {
	verbeeld := &tekenaar{ctx: t.Context()}
	verbeeld.mis = []string{"12-zo (“Dit” staat er niet)", "13-ook (“Dat” staat er niet)"}
	err := verbeeld.uitslag()
	if err == nil || !strings.Contains(err.Error(), "12-zo (“Dit” staat er niet), 13-ook") {
		t.Errorf("says %v", err)
	}
}

func TestStoppedWorkDrawsNoMore(t *testing.T) {
	o := opties(t, 80)
	ctx, stop := context.WithCancel(t.Context())
	o.Meld = func(string) { stop() }
	if n, err := Maak(ctx, o); n != 1 || err == nil {
		t.Errorf("%d pictures: %v", n, err)
	}
}
