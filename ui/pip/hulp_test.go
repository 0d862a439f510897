package pip

import (
	"context"
	"fmt"
	"image/png"
	"os"
	"path/filepath"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	instel "schakel/domain/beheer"
	"schakel/domain/document"
	"schakel/domain/domaintest"
	"schakel/domain/dossier"
	"schakel/domain/gebruik/beheer"
	"schakel/domain/gebruik/keten"
	"schakel/domain/kalender"
	"schakel/domain/pip"
	"schakel/domain/poort"
	"schakel/domain/wet"
	"schakel/storage"
	"schakel/ui/kit"
	"schakel/ui/theme"
)

const vandaagISO = "2026-11-23"

// klok stands still.
type klok struct{ dag kalender.Datum }

func (k klok) Nu() time.Time           { return k.dag.Tijd().Add(14 * time.Hour) }
func (k klok) Vandaag() kalender.Datum { return k.dag }

// papier sets every document as its text.
type papier struct{}

func (papier) Zet(_ context.Context, d document.Document) ([]byte, error) {
	return []byte("%PDF-proef\n" + d.Tekst()), nil
}

// venster is the window around the screen: it keeps where the screen wants to go.
type venster struct {
	*kit.Raam
	scherm  kit.Scherm
	gegaan  []kit.Route
	getoond []string
	pdf     []byte
}

func (v *venster) Ga(r kit.Route)                { v.gegaan = append(v.gegaan, r) }
func (v *venster) Terug()                        { v.gegaan = append(v.gegaan, kit.Route{Scherm: "terug"}) }
func (v *venster) Toon(naam string, pdf []byte)  { v.getoond, v.pdf = append(v.getoond, naam), pdf }
func (v *venster) Gewijzigd(w poort.Wijzigingen) { v.scherm.Herlaad(w) }

// proef is the screen of one dossier on an administration in memory.
type proef struct {
	*testing.T
	*venster
	s     *scherm
	keten *keten.Keten
	doel  keten.Doel
	w     fyne.Window
}

// open makes an administration with one dossier and opens the editor on it.
func open(t *testing.T, opties ...func(*proef)) *proef {
	t.Helper()
	test.NewTempApp(t).Settings().SetTheme(theme.New(theme.Licht, 1))
	k := klok{domaintest.Dag(t, vandaagISO)}
	store, err := storage.Open(t.Context(), storage.Geheugen, storage.Opties{Programma: "proef 1"})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = store.Close() })
	b := beheer.New(store, k, "R. Jansen")
	inst, err := instel.Nieuw(instel.Gemeente{Naam: "Voorbeeld", Code: "9999", Adres: []string{"Raadhuisplein 1"}, Telefoon: "0123 456 789"})
	if err != nil {
		t.Fatal(err)
	}
	inst.Ondertekenaars = []instel.Ondertekenaar{{Naam: "M. de Wit", Functie: "teamleider", Mandaat: "Mandaatbesluit 2026", Vanaf: domaintest.Dag(t, "2020-01-01")}}
	if _, err := b.Begin(t.Context(), inst); err != nil {
		t.Fatal(err)
	}
	p := &proef{T: t, keten: keten.New(keten.Opties{Store: store, Klok: k, Zetter: papier{}, Wie: "R. Jansen", Programma: "proef 1"})}
	id, _, err := p.keten.VoegToe(t.Context(), dossier.Gegevens{Persoon: domaintest.Persoon(), Doelgroep: wet.Asielstatushouder, Verblijf: wet.AsielBepaald})
	if err != nil {
		t.Fatal(err)
	}
	p.doel = keten.Doel{ID: id}
	for _, o := range opties {
		o(p)
	}
	p.w = test.NewTempWindow(t, nil)
	p.w.Resize(fyne.NewSize(1366, 768))
	p.venster = &venster{Raam: kit.NewRaam(p.w, k, true)}
	p.s = newScherm(p.venster, p.keten, b, nil, kit.Route{Scherm: kit.SchermPIP, Sleutel: p.stand().Nummer})
	p.scherm = p.s
	p.Zet(p.s.Inhoud())
	p.ZetActies(nil, p.s.Acties())
	p.w.Resize(fyne.NewSize(1366, 768))
	return p
}

func (p *proef) goed(_ poort.Wijzigingen, err error) {
	p.Helper()
	if err != nil {
		p.Fatal(err)
	}
}

func (p *proef) stand() dossier.Stand {
	p.Helper()
	in, err := p.keten.Open(p.Context(), p.doel.ID)
	if err != nil {
		p.Fatal(err)
	}
	return in.Dossier.Stand()
}

// metIntake holds the brede intake today.
func metIntake(p *proef) {
	dag, ctx := domaintest.Dag(p, vandaagISO), p.Context()
	p.goed(p.keten.LegKennisgevingVast(ctx, p.doel, dag))
	p.goed(p.keten.SchrijfIn(ctx, p.doel, dossier.Inschrijving{Datum: dag}))
	p.goed(p.keten.LegToetsVast(ctx, p.doel, dossier.Toets{Datum: dag, Resultaat: wet.B1Haalbaar}))
	p.goed(p.keten.BewaarIntake(ctx, p.doel, domaintest.VolledigeIntake()))
	p.goed(p.keten.HoudIntake(ctx, p.doel, dag))
}

// metConcept begins a concept with this plan.
func metConcept(i pip.Inhoud) func(*proef) {
	return func(p *proef) {
		metIntake(p)
		p.goed(p.keten.BeginPIP(p.Context(), p.doel, pip.Eerste, i))
	}
}

// plan lacks nothing for an asielstatushouder in the B1-route.
func plan() pip.Inhoud {
	return pip.Inhoud{
		UitkomstIntake: "U wilt graag in de zorg werken.", Taalniveau: wet.NiveauA1, BesprokenTaal: "Tigrinya", MetTolk: true, Hoofddoel: "betaald-werken",
		Ontwikkelwensen: []pip.Doel{{Soort: "werken", Subdoelen: []string{"werken.passend", "Ik loop stage in de zorg."}}},
		Leerroute:       wet.RouteB1, Alfabetisering: pip.AlfaNVT, PVTIntensiteit: "4 bijeenkomsten", MAPIntensiteit: "8 bijeenkomsten",
		Begeleiding: "Elke maand een gesprek.", Voortgangsgesprekken: 6, Motivering: "De toets en de intake wijzen dezelfde kant op.",
		UrenPerWeek: 750, Taalschool: "Taalhuis De Brug", MaatschappelijkeBegeleiding: "Stichting Welkom", GeschatteUrenB1: 600,
		Afspraken: []pip.Afspraak{{Wie: "Selam Tesfay", Wat: "meldt zich aan bij de taalschool"}},
	}
}

// druk presses a button that is on the canvas by its words, in the topmost layer.
func (p *proef) druk(woorden string) {
	p.Helper()
	top := p.w.Canvas().Overlays().Top()
	if top == nil {
		top = p.w.Content()
	}
	for _, o := range test.LaidOutObjects(top) {
		if k, ok := o.(*kit.Knop); ok && k.Tekst == woorden && k.Visible() {
			test.Tap(k)
			return
		}
	}
	p.Fatalf("there is no button %q", woorden)
}

// typ gives a field of the form the keyboard and types in it.
func (p *proef) typ(veld, s string) {
	p.Helper()
	p.s.form.spring(veld)
	f := p.w.Canvas().Focused()
	if f == nil {
		p.Fatalf("field %q does not take the keyboard", veld)
	}
	for _, r := range s {
		f.TypedRune(r)
	}
}

// beeld writes a picture of the window where SCHAKEL_BEELDEN says, to be looked at.
func (p *proef) beeld(naam string) {
	p.Helper()
	folder := os.Getenv("SCHAKEL_BEELDEN")
	if folder == "" {
		return
	}
	f, err := os.Create(filepath.Join(folder, fmt.Sprintf("pip-%s.png", naam)))
	if err != nil {
		p.Fatal(err)
	}
	if err := png.Encode(f, p.w.Canvas().Capture()); err != nil {
		p.Fatal(err)
	}
	if err := f.Close(); err != nil {
		p.Fatal(err)
	}
}
