// Package schermtest is for the tests of screens: an administration in memory with one
// dossier, and a window in which a screen on it stands.
package schermtest

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	instel "schakel/domain/beheer"
	"schakel/domain/document"
	"schakel/domain/domaintest"
	"schakel/domain/dossier"
	"schakel/domain/gebruik/beheer"
	"schakel/domain/gebruik/keten"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/poort"
	"schakel/domain/wet"
	"schakel/storage"
	"schakel/ui/kit"
	"schakel/ui/kit/kittest"
)

// The room that the shell leaves for a screen in a window of 1366 by 768.
const (
	Breed float32 = 1198
	Hoog  float32 = 720
)

// Papier sets every document as its text, or fails.
type Papier struct {
	Fout error // what goes wrong, if anything
	Keer int   // how many documents were set
}

// Zet sets a document.
func (p *Papier) Zet(_ context.Context, d document.Document) ([]byte, error) {
	p.Keer++
	return []byte("%PDF-proef\n" + d.Tekst()), p.Fout
}

// Proef is an administration with one dossier, and the screen on it.
type Proef struct {
	testing.TB
	*kittest.Host
	Keten  *keten.Keten
	Beheer *beheer.Beheer
	Papier *Papier
	Doel   keten.Doel // the dossier, whatever its version
	Scherm kit.Scherm
	PDF    []byte // of the last document that was opened
	store  *storage.Store
}

// Nieuw makes the administration with one dossier of an asielstatushouder, on which
// opties do more. mens changes who it is.
func Nieuw(t testing.TB, mens ...func(*persoon.Persoon)) *Proef {
	t.Helper()
	klok := kittest.Klok{Dag: kittest.Vandaag()}
	store, err := storage.Open(t.Context(), storage.Geheugen, storage.Opties{Maak: true, Programma: "proef", Nu: klok.Nu})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = store.Close() })
	p := &Proef{TB: t, store: store, Papier: &Papier{}, Beheer: beheer.New(store, klok, "R. Jansen")}
	p.Keten = keten.New(keten.Opties{Store: store, Klok: klok, Zetter: p.Papier, Wie: "R. Jansen", Programma: "proef"})
	inst, err := instel.Nieuw(instel.Gemeente{Naam: "Voorbeeld", Code: "9999", Adres: []string{"Raadhuisplein 1"}, Telefoon: "0123 456 789"})
	if err != nil {
		t.Fatal(err)
	}
	inst.Ondertekenaars = []instel.Ondertekenaar{{Naam: "M. de Wit", Functie: "teamleider", Mandaat: "Mandaatbesluit 2026", Vanaf: domaintest.Dag(t, "2020-01-01")}}
	if _, err := p.Beheer.Begin(t.Context(), inst); err != nil {
		t.Fatal(err)
	}
	id, _, err := p.Keten.VoegToe(t.Context(), dossier.Gegevens{Persoon: domaintest.Persoon(mens...), Doelgroep: wet.Asielstatushouder, Verblijf: wet.AsielBepaald})
	if err != nil {
		t.Fatal(err)
	}
	p.Doel = keten.Doel{ID: id}
	return p
}

// Open puts a screen on the dossier in a window; maak gets the window and the
// dossiernummer.
func (p *Proef) Open(maak func(h kit.Host, nummer string) kit.Scherm) {
	p.Helper()
	p.Host = kittest.Open(p.TB, container.NewStack(), Breed, Hoog)
	p.Scherm = maak(p, p.Stand().Nummer)
	p.Zet(p.Scherm.Inhoud())
	p.ZetActies(nil, p.Scherm.Acties())
	p.Maat(Breed, Hoog)
	p.Scherm.Focus()
}

// Maat gives the window another size.
func (p *Proef) Maat(breed, hoog float32) { kittest.Maat(p.Venster(), breed, hoog) }

// Gewijzigd tells the screen of each write, as the shell does.
func (p *Proef) Gewijzigd(w poort.Wijzigingen) {
	p.Host.Gewijzigd(w)
	p.Scherm.Herlaad(w)
}

// Toon keeps the document that is opened.
func (p *Proef) Toon(naam string, pdf []byte) {
	p.Host.Toon(naam, pdf)
	p.PDF = pdf
}

// Vandaag is the day of the test.
func (p *Proef) Vandaag() kalender.Datum { return kittest.Vandaag() }

// Dag is a day given as 2026-11-23.
func (p *Proef) Dag(iso string) kalender.Datum { p.Helper(); return domaintest.Dag(p.TB, iso) }

// Goed fails the test when a write that prepares it does.
func (p *Proef) Goed(_ poort.Wijzigingen, err error) {
	p.Helper()
	if err != nil {
		p.Fatal(err)
	}
}

// Elders writes outside the screen, as another screen does, and tells it.
func (p *Proef) Elders(w poort.Wijzigingen, err error) {
	p.Helper()
	p.Goed(w, err)
	p.Scherm.Herlaad(w)
}

// SluitAdministratie makes every write and read fail from now on.
func (p *Proef) SluitAdministratie() {
	p.Helper()
	if err := p.store.Close(); err != nil {
		p.Fatal(err)
	}
}

// Stand gives the dossier as it is stored now.
func (p *Proef) Stand() dossier.Stand {
	p.Helper()
	in, err := p.Keten.Open(p.Context(), p.Doel.ID)
	if err != nil {
		p.Fatal(err)
	}
	return in.Dossier.Stand()
}

// MetIntake has everything until the brede intake held today.
func (p *Proef) MetIntake() {
	p.Helper()
	ctx, dag := p.Context(), p.Vandaag()
	p.Goed(p.Keten.LegKennisgevingVast(ctx, p.Doel, dag))
	p.Goed(p.Keten.SchrijfIn(ctx, p.Doel, dossier.Inschrijving{Datum: dag}))
	p.Goed(p.Keten.LegToetsVast(ctx, p.Doel, dossier.Toets{Datum: dag, Resultaat: wet.B1Haalbaar}))
	p.Goed(p.Keten.BewaarIntake(ctx, p.Doel, domaintest.VolledigeIntake()))
	p.Goed(p.Keten.HoudIntake(ctx, p.Doel, dag))
}

// Druk clicks on a button or link by its words.
func (p *Proef) Druk(woorden string) { p.Helper(); kittest.Druk(p.TB, p, woorden) }

// Kan tells whether the button with these words is there and on.
func (p *Proef) Kan(woorden string) bool {
	k := kittest.Knop(p, woorden)
	return k != nil && !k.Disabled()
}

// Leest fails the test when one of these words is not shown.
func (p *Proef) Leest(woorden ...string) { p.Helper(); kittest.Leest(p.TB, p, woorden...) }

// LeestNiet fails the test when one of these words is shown.
func (p *Proef) LeestNiet(woorden ...string) { p.Helper(); kittest.LeestNiet(p.TB, p, woorden...) }

// Typ types where the keyboard is.
func (p *Proef) Typ(s string) {
	p.Helper()
	if p.Venster().Canvas().Focused() == nil {
		p.Fatalf("nothing has the keyboard to type %q", s)
	}
	kittest.Typ(p, s)
}

// Veld gives a field that is shown on top, by its name.
func (p *Proef) Veld(naam string) kit.Veld {
	p.Helper()
	for _, v := range kittest.Zie[kit.Veld](p) {
		if v.Naam() == naam {
			return v
		}
	}
	p.Fatalf("there is no field %q", naam)
	return nil
}

// Vul types in a field, in place of what stands there.
func (p *Proef) Vul(naam, tekst string) {
	p.Helper()
	p.Veld(naam).Focus()
	kittest.Ctrl(p, fyne.KeyA)
	if tekst == "" {
		kittest.Toets(p, fyne.KeyBackspace)
	}
	p.Typ(tekst)
}

// Kies searches in a field with a list and takes the first that is found.
func (p *Proef) Kies(naam, tekst string) {
	p.Helper()
	p.Veld(naam).Focus()
	p.Typ(tekst)
	kittest.Toets(p, fyne.KeyReturn)
}

// Tik presses space on a box.
func (p *Proef) Tik(naam string) {
	p.Helper()
	p.Veld(naam).Focus()
	kittest.Toets(p, fyne.KeySpace)
}

// Fout gives what stands under a field.
func (p *Proef) Fout(naam string) string { p.Helper(); return p.Veld(naam).Fout() }

// InBeeld tells whether what has the keyboard can be seen in the window.
func (p *Proef) InBeeld() bool {
	o, ok := p.Venster().Canvas().Focused().(fyne.CanvasObject)
	if !ok {
		return false
	}
	y, h := fyne.CurrentApp().Driver().AbsolutePositionForObject(o).Y, p.Venster().Canvas().Size().Height
	return o.Visible() && o.Size().Height > 0 && y >= 0 && y+min(o.Size().Height, h/2) <= h
}

// Laatste gives where the screen went last.
func (p *Proef) Laatste() kit.Route {
	if len(p.Heen) == 0 {
		return kit.Route{}
	}
	return p.Heen[len(p.Heen)-1]
}

// Beeld draws the window at three scales where SCHAKEL_BEELDEN says, to be looked at.
func (p *Proef) Beeld(naam string) {
	p.Helper()
	plek := os.Getenv("SCHAKEL_BEELDEN")
	if plek == "" {
		return
	}
	for _, schaal := range []float32{1, 1.25, 2} {
		p.Maat(Breed/schaal, Hoog/schaal)
		kittest.Bewaar(p.TB, p.Venster(), schaal, filepath.Join(plek, fmt.Sprintf("%s-%g.png", naam, schaal)))
	}
	p.Maat(Breed, Hoog)
}
