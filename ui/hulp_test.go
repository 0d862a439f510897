package ui

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	instel "schakel/domain/beheer"
	"schakel/domain/document"
	"schakel/domain/domaintest"
	"schakel/domain/dossier"
	"schakel/domain/gebruik/beheer"
	"schakel/domain/gebruik/keten"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/poort"
	"schakel/domain/werkvoorraad"
	"schakel/domain/wet"
	"schakel/storage"
	"schakel/ui/kit"
	"schakel/ui/kit/kittest"
	"schakel/ui/theme"
)

// vandaagISO is the day of every test of the window.
const vandaagISO = "2026-11-23"

// klok stands still.
type klok struct{ dag kalender.Datum }

func (k klok) Nu() time.Time           { return k.dag.Tijd().Add(14*time.Hour + 2*time.Minute) }
func (k klok) Vandaag() kalender.Datum { return k.dag }

// papier sets every document as the same few bytes.
type papier struct{}

func (papier) Zet(context.Context, document.Document) ([]byte, error) { return []byte("%PDF-1.7"), nil }

// proef is a window on an administration in memory.
type proef struct {
	t     *testing.T
	s     *Schil
	store poort.Store
	w     fyne.Window
	pdf   []string // names of documents that were opened
}

// mens is one dossier of the administration.
func mens(naam, voornamen string, n int, opties ...domaintest.Optie) []domaintest.Optie {
	p := domaintest.Persoon(domaintest.MetNummer(n), func(p *persoon.Persoon) {
		p.Naam = persoon.Naam{Achternaam: naam, Voornamen: voornamen}
		p.Geboortedatum = p.Geboortedatum.PlusDagen(37 * (n % 200))
	})
	return append([]domaintest.Optie{domaintest.Gemaakt("2026-01-05"), domaintest.Met(p), domaintest.Medewerker([]string{"R. Jansen", "M. de Vries"}[n%2])}, opties...)
}

// gevuld is a small municipality with somebody in every link.
func gevuld() [][]domaintest.Optie {
	k, i, in := domaintest.Kennisgeving, domaintest.Ingeschreven, domaintest.Intake
	return [][]domaintest.Optie{
		mens("Tesfay", "Selam", 1, k("2026-09-01"), i("2026-09-08"), in("2026-10-20")),
		mens("Haddad", "Khaled", 2, k("2026-09-15"), i("2026-09-16"), in("2026-11-10")),
		mens("Öztürk", "Çağla", 3, k("2026-11-09"), i("2026-11-12")),
		mens("Nguyễn", "Thị Hương Giang", 4, domaintest.Van(wet.Gezinsmigrant), k("2026-06-01"), i("2026-06-01"), in("2026-07-01"), domaintest.Plan("2026-08-03", wet.RouteB1)),
		mens("Gebremedhin-Tesfamariam Woldegebriel", "Miriam Luwam Abrehet", 5, k("2026-11-16"), i("2026-11-16")),
		mens("Yıldız", "İbrahim", 6, k("2024-02-05"), i("2024-02-12"), in("2024-03-20"), domaintest.Gemaakt("2024-01-05"), domaintest.Plan("2024-04-08", wet.RouteZ)),
		mens("Łukasz", "Ewa", 7),
		mens("Karimi", "Parwin", 8, k("2026-10-05"), i("2026-10-07"), domaintest.Op("2026-10-14", func(d *dossier.Dossier, dag kalender.Datum) error {
			return d.RoepOp(dossier.Oproep{Datum: dag, Voor: dag.PlusDagen(14), Tijd: "10:00", Plaats: "Stadhuis"}, dag)
		})),
	}
}

// open makes a window of 1366 by 768 on an administration with these dossiers.
func open(t *testing.T, mensen [][]domaintest.Optie) *proef {
	t.Helper()
	a := test.NewTempApp(t)
	a.Settings().SetTheme(theme.New(theme.Licht, 1))
	dag := domaintest.Dag(t, vandaagISO)
	store, err := storage.Open(t.Context(), ":memory:", storage.Opties{Maak: true, Programma: "proef", Nu: klok{dag}.Nu})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = store.Close() })
	p := &proef{t: t, store: store}
	p.richtIn(dag)
	p.voegToe(dag, mensen)
	p.w = test.NewTempWindow(t, nil)
	p.s = New(p.w, Opties{Klok: klok{dag}, Direct: true, Openen: func(naam string, _ []byte) error {
		p.pdf = append(p.pdf, naam)
		return nil
	}})
	kittest.Maat(p.w, 1366, 768)
	p.s.Open(p.diensten(dag), nil)
	kittest.Maat(p.w, 1366, 768)
	return p
}

func (p *proef) diensten(dag kalender.Datum) Diensten {
	return Diensten{
		Gemeente: "Voorbeeld", Wie: "R. Jansen",
		Keten:  keten.New(keten.Opties{Store: p.store, Klok: klok{dag}, Zetter: papier{}, Wie: "R. Jansen", Programma: "proef"}),
		Beheer: beheer.New(p.store, klok{dag}, "R. Jansen"),
	}
}

func (p *proef) richtIn(dag kalender.Datum) {
	p.t.Helper()
	i, err := instel.Nieuw(instel.Gemeente{Naam: "Voorbeeld", Code: "9999"})
	if err != nil {
		p.t.Fatal(err)
	}
	i.Medewerkers = []instel.Medewerker{{Naam: "R. Jansen", Functie: "klantmanager", Actief: true}, {Naam: "M. de Vries", Actief: true}}
	if _, err := p.diensten(dag).Beheer.Begin(p.t.Context(), i); err != nil {
		p.t.Fatal(err)
	}
}

// voegToe stores dossiers as they are, with their signals.
func (p *proef) voegToe(dag kalender.Datum, mensen [][]domaintest.Optie) {
	p.t.Helper()
	op := poort.Op{Naam: "proef", Label: "Proef", Wie: "proef", Moment: klok{dag}.Nu(), Dag: dag}
	_, err := p.store.Update(p.t.Context(), op, func(tx poort.Tx) error {
		inst, err := tx.Beheer().Instellingen(p.t.Context())
		if err != nil {
			return err
		}
		for _, m := range mensen {
			d := domaintest.Dossier(p.t, m...)
			if err := tx.Dossiers().Bewaar(p.t.Context(), &d); err != nil {
				return err
			}
			if err := tx.Signalen().Vervang(p.t.Context(), d.ID(), werkvoorraad.Signalen(d, wet.Op(dag).MetKalender(inst.Kalender()), inst)); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		p.t.Fatal(err)
	}
}

// toets presses keys, ctrl and alt with Ctrl or Alt held, typ types.
func (p *proef) toets(namen ...fyne.KeyName) { kittest.Toets(p.s, namen...) }
func (p *proef) ctrl(k fyne.KeyName)         { kittest.Ctrl(p.s, k) }
func (p *proef) alt(k fyne.KeyName)          { kittest.Sneltoets(p.s, k, fyne.KeyModifierAlt) }
func (p *proef) typ(s string)                { kittest.Typ(p.s, s) }

// boven is what is on top: a dialog, or the window.
func (p *proef) boven() fyne.CanvasObject {
	if o := p.w.Canvas().Overlays().Top(); o != nil {
		return o
	}
	return p.w.Content()
}

// zie gives all of a kind that can be seen on top.
func zie[T fyne.CanvasObject](p *proef) []T {
	var uit []T
	loop(p.boven(), func(o fyne.CanvasObject) {
		if t, ok := o.(T); ok {
			uit = append(uit, t)
		}
	})
	return uit
}

// loop visits every object that is not hidden.
func loop(o fyne.CanvasObject, bij func(fyne.CanvasObject)) {
	if o == nil || !o.Visible() {
		return
	}
	bij(o)
	var kinderen []fyne.CanvasObject
	switch w := o.(type) {
	case *fyne.Container:
		kinderen = w.Objects
	case fyne.Widget:
		kinderen = test.WidgetRenderer(w).Objects()
	}
	for _, k := range kinderen {
		loop(k, bij)
	}
}

// klik clicks a button or link by its words.
func (p *proef) klik(woorden string) {
	p.t.Helper()
	for _, k := range zie[*kit.Knop](p) {
		if k.Tekst == woorden {
			p.w.Canvas().Focus(k) // brings it into sight
			kittest.KlikOp(p.s, k)
			return
		}
	}
	for _, l := range zie[*kit.Link](p) {
		if l.Tekst == woorden {
			p.w.Canvas().Focus(l)
			kittest.KlikOp(p.s, l)
			return
		}
	}
	for _, w := range zie[*canvas.Text](p) {
		if w.Text == woorden { // drawn in a row of a list
			kittest.KlikOp(p.s, w)
			return
		}
	}
	p.t.Fatalf("there is no button %q; there are %q", woorden, p.knoppen())
}

func (p *proef) knoppen() []string {
	var uit []string
	for _, k := range zie[*kit.Knop](p) {
		uit = append(uit, k.Tekst)
	}
	return uit
}

// tekst gives every word that stands on top.
func (p *proef) tekst() string {
	var b strings.Builder
	for _, t := range zie[*canvas.Text](p) {
		b.WriteString(t.Text + "\n")
	}
	return b.String()
}

func (p *proef) ziet(want ...string) {
	p.t.Helper()
	for _, w := range want {
		if !strings.Contains(p.tekst(), w) {
			p.t.Errorf("the window does not say %q; it says %q", w, strings.Join(strings.Fields(p.tekst()), " "))
		}
	}
}

func (p *proef) zietNiet(niet ...string) {
	p.t.Helper()
	for _, w := range niet {
		if strings.Contains(p.tekst(), w) {
			p.t.Errorf("the window says %q", w)
		}
	}
}

// ga opens a screen.
func (p *proef) ga(r kit.Route) { p.s.Ga(r) }

// beeld writes pictures of the window, at both scales, where SCHAKEL_BEELDEN says, to be
// looked at.
func (p *proef) beeld(naam string) {
	p.t.Helper()
	if plek := os.Getenv("SCHAKEL_BEELDEN"); plek != "" {
		maat := p.w.Canvas().Size()
		kittest.Maat(p.w, maat.Width, maat.Height)
		kittest.Bewaar(p.t, p.w, 1, filepath.Join(plek, "1", naam+".png"))
		kittest.Bewaar(p.t, p.w, 2, filepath.Join(plek, "2", naam+".png"))
	}
}

// is tells where the window is.
func (p *proef) is(want kit.Route) {
	p.t.Helper()
	if got, _ := p.s.weg.hier(); got != want {
		p.t.Errorf("the window is at %+v, want %+v", got, want)
	}
}
