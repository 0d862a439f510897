package cli_test

import (
	"bytes"
	"context"
	"encoding/csv"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"schakel/assets"
	"schakel/cli"
	"schakel/domain/beheer"
	"schakel/domain/document"
	"schakel/domain/domaintest"
	"schakel/domain/dossier"
	gebruik "schakel/domain/gebruik/beheer"
	"schakel/domain/gebruik/keten"
	"schakel/domain/instroom"
	"schakel/domain/kalender"
	"schakel/domain/pip"
	"schakel/domain/poort"
	"schakel/domain/wet"
	"schakel/exchange"
	"schakel/storage"
)

// nu is the moment at which these tests run the program.
func nu() time.Time { return time.Date(2026, 4, 20, 9, 30, 0, 0, time.UTC) }

// nepZetter gives the text of a document for its bytes.
type nepZetter struct{}

func (nepZetter) Zet(_ context.Context, d document.Document) ([]byte, error) {
	return []byte("%PDF-proef\n" + d.Tekst()), nil
}

// omgeving is what main hands over, with a printer that is quick, changed by the options.
func omgeving(opties ...func(*cli.Omgeving)) cli.Omgeving {
	open := func(maak bool) func(context.Context, string) (cli.Administratie, error) {
		return func(ctx context.Context, plek string) (cli.Administratie, error) {
			s, err := storage.Open(ctx, plek, storage.Opties{Maak: maak, Programma: "Proef 1"})
			if err != nil {
				return cli.Administratie{}, err
			}
			return cli.Administratie{Store: s, Sluit: s.Close}, nil
		}
	}
	o := cli.Omgeving{
		Nu: nu, Programma: "Proef 1", Open: open(false), Maak: open(true),
		Zetter:  func() (poort.Zetter, error) { return nepZetter{}, nil },
		Lijst:   func(pad string) (instroom.Lijst, error) { return exchange.OpenLijst(pad, exchange.Grenzen{}) },
		Rapport: exchange.SchrijfRapport, Voorbeeld: assets.Voorbeeld,
	}
	for _, optie := range opties {
		optie(&o)
	}
	return o
}

// uitvoer is what a command gave.
type uitvoer struct {
	code      int
	uit, fout string
}

// voer runs one command line.
func voer(t *testing.T, o cli.Omgeving, args ...string) uitvoer {
	t.Helper()
	var uit, fout bytes.Buffer
	o.Uit, o.Fout = &uit, &fout
	code := cli.Voer(t.Context(), args, o)
	return uitvoer{code, uit.String(), fout.String()}
}

// goed runs a command that must end well.
func goed(t *testing.T, args ...string) string {
	t.Helper()
	u := voer(t, omgeving(), args...)
	if u.code != cli.Goed || u.fout != "" {
		t.Fatalf("schakel %s ends with %d: %s", strings.Join(args, " "), u.code, u.fout)
	}
	return u.uit
}

// weigert runs a command that must end with a code and these words, and say nothing else.
func weigert(t *testing.T, o cli.Omgeving, code int, zin string, args ...string) {
	t.Helper()
	u := voer(t, o, args...)
	if u.code != code || !strings.Contains(u.fout, zin) || u.uit != "" {
		t.Errorf("schakel %s ends with %d and says\n%s%s\nwant %d and %q", strings.Join(args, " "), u.code, u.uit, u.fout, code, zin)
	}
	if m := engels.FindString(u.fout); m != "" {
		t.Errorf("schakel %s says %q in\n%s", strings.Join(args, " "), m, u.fout)
	}
}

// engels finds words that only the parser or the machine would say.
var engels = regexp.MustCompile(`(?i)\b(expected|missing|unknown|unexpected|argument|must be|but got|did you mean|perhaps|value|EOL|no such file|permission|directory|flag)\b`)

// nieuw makes an administration through the command and gives its folder.
func nieuw(t *testing.T) string {
	t.Helper()
	plek := filepath.Join(t.TempDir(), "administratie")
	goed(t, "nieuw", "--administratie", plek, "--gemeente", "Voorbeeld", "--code", "9999")
	return plek
}

// in opens an administration, does the work and closes it.
func in(t *testing.T, plek string, werk func(poort.Store)) {
	t.Helper()
	s, err := storage.Open(t.Context(), plek, storage.Opties{})
	if err != nil {
		t.Fatal(err)
	}
	werk(s)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
}

// aantal counts the dossiers of an administration.
func aantal(t *testing.T, plek string) (n int) {
	t.Helper()
	in(t, plek, func(s poort.Store) {
		err := s.View(t.Context(), func(l poort.Lezer) error {
			ids, err := l.Dossiers().IDs(t.Context())
			n = len(ids)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	})
	return n
}

func schrijf(t *testing.T, naam, tekst string) string {
	t.Helper()
	pad := filepath.Join(t.TempDir(), naam)
	if err := os.WriteFile(pad, []byte(tekst), 0o600); err != nil {
		t.Fatal(err)
	}
	return pad
}

// geenMap is a path in which nothing can be written, for anybody: it lies below a file.
func geenMap(t *testing.T) string { return filepath.Join(schrijf(t, "bestand", "x"), "map") }

// leesRapport reads the lines of a report by their row.
func leesRapport(t *testing.T, pad string) map[string][]string {
	t.Helper()
	b, err := os.ReadFile(pad)
	if err != nil {
		t.Fatal(err)
	}
	r := csv.NewReader(bytes.NewReader(b))
	r.Comma = ';'
	kop, err := r.Read()
	if err != nil || strings.Join(kop, ";") != "rij;soort;reden;wat" {
		t.Fatalf("the report starts with %v, %v", kop, err)
	}
	uit := map[string][]string{}
	for {
		rij, err := r.Read()
		if err == io.EOF {
			return uit
		}
		if err != nil {
			t.Fatal(err)
		}
		uit[rij[0]] = rij
	}
}

// metPIPs makes an administration with one dossier and n versions of its plan, a month apart.
func metPIPs(t *testing.T, n int) string {
	t.Helper()
	plek := filepath.Join(t.TempDir(), "administratie")
	s, err := storage.Open(t.Context(), plek, storage.Opties{Maak: true})
	if err != nil {
		t.Fatal(err)
	}
	dag := kalender.VanTijd(nu())
	k := func(dag kalender.Datum) *keten.Keten {
		return keten.New(keten.Opties{Store: s, Klok: cli.NewKlok(nu, dag), Zetter: nepZetter{}, Wie: "proef", Programma: "Proef 1"})
	}
	inst, err := beheer.Nieuw(beheer.Gemeente{Naam: "Voorbeeld", Code: "9999", Adres: []string{"Raadhuisplein 1"}, Telefoon: "0123 456 789"})
	if err != nil {
		t.Fatal(err)
	}
	inst.Ondertekenaars = []beheer.Ondertekenaar{{Naam: "M. de Wit", Functie: "teamleider", Mandaat: "Mandaatbesluit 2026", Vanaf: dag.PlusJaren(-1)}}
	stap := func(_ poort.Wijzigingen, err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	ctx := t.Context()
	stap(gebruik.New(s, cli.NewKlok(nu, dag), "proef").Begin(ctx, inst))
	id, w, err := k(dag).VoegToe(ctx, dossier.Gegevens{Persoon: domaintest.Persoon(), Doelgroep: wet.Asielstatushouder, Verblijf: wet.AsielBepaald})
	stap(w, err)
	d := keten.Doel{ID: id}
	stap(k(dag).LegKennisgevingVast(ctx, d, dag))
	stap(k(dag).SchrijfIn(ctx, d, dossier.Inschrijving{Datum: dag}))
	stap(k(dag).LegToetsVast(ctx, d, dossier.Toets{Datum: dag, Resultaat: wet.B1Haalbaar}))
	stap(k(dag).BewaarIntake(ctx, d, domaintest.VolledigeIntake()))
	stap(k(dag).HoudIntake(ctx, d, dag))
	for i := range n {
		soort, plan := pip.Eerste, plan()
		if i > 0 {
			soort, plan.WijzigingReden = pip.OverigGewijzigd, "Een andere school."
		}
		op := dag.PlusMaanden(i)
		stap(k(op).BeginPIP(ctx, d, soort, plan))
		stap(k(op).StelPIPVast(ctx, d, op))
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	return plek
}

func plan() pip.Inhoud {
	return pip.Inhoud{
		UitkomstIntake: "U wilt graag in de zorg werken.", Taalniveau: wet.NiveauA1, BesprokenTaal: "Tigrinya", MetTolk: true, Hoofddoel: "betaald-werken",
		Leerroute: wet.RouteB1, Alfabetisering: pip.AlfaNVT, PVTIntensiteit: "4 bijeenkomsten", MAPIntensiteit: "8 bijeenkomsten",
		Begeleiding: "Elke maand een gesprek.", Voortgangsgesprekken: 6, Motivering: "De toets en de intake wijzen dezelfde kant op.",
		UrenPerWeek: wet.Uren(12), Taalschool: "Taalhuis De Brug", MaatschappelijkeBegeleiding: "Stichting Welkom", GeschatteUrenB1: 600,
	}
}
