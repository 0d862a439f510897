package begin

import (
	"context"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	instel "schakel/domain/beheer"
	"schakel/domain/fout"
	"schakel/domain/poort"
	"schakel/storage"
	"schakel/ui/kit"
	"schakel/ui/kit/kittest"
)

// langeGemeente is longer than any that there is.
const langeGemeente = "Súdwest-Fryslân-Noardeast-Fryslân en Ommelanden aan den Nieuwen Hollandschen IJssel"

// maten are the room that a screen of 1366 by 768 has at 100, 125 and 200 %.
func maten() map[float32]fyne.Size {
	return map[float32]fyne.Size{1: fyne.NewSize(1366, 768), 1.25: fyne.NewSize(1092, 614), 2: fyne.NewSize(683, 384)}
}

func TestLongNamesFitOnEveryPageAtEveryScale(t *testing.T) {
	for schaal, m := range maten() {
		p := openIn(t, m.Width, m.Height)
		p.m = gevuld(t)
		p.m.plek = `C:\Users\` + strings.Repeat("eenheellangemap", 6) + `\administratie`
		p.m.waarschuwing = "Deze map staat op een netwerkschijf. Valt de verbinding weg, dan kan de administratie beschadigd raken."
		p.m.gemeente.Naam, p.m.gemeente.Logo = langeGemeente, plaatje(t, 1600, 90)
		p.m.gemeente.Adres = []string{"Gemeentehuis " + langeGemeente, "Postbus 12345, 1234 AB " + langeGemeente}
		p.m.tekenaar.Mandaat = "Mandaatbesluit " + langeGemeente
		p.m.medewerker.Functie = strings.Repeat("regisseur ", 12)
		for _, s := range append([]stap{welkom}, stappen()...) {
			p.m.stap = s
			p.toon()
			kittest.Maat(p.host.Venster(), m.Width, m.Height)
			if s == huisstijl { // without a logo the name stands there in letters
				p.beeld(fmt.Sprintf("lang-%s-logo-%.0f", s.naam(), schaal*100), schaal)
				p.logoveld.Zet(nil)
			}
			p.beeld(fmt.Sprintf("lang-%s-%.0f", s.naam(), schaal*100), schaal)
			if min := p.Inhoud().MinSize(); min.Width > m.Width || min.Height > m.Height {
				t.Errorf("%s at %.0f %% needs %v of %v", s.naam(), schaal*100, min, m)
			}
		}
	}
}

func TestWrongMunicipalityIsToldAtTheFieldAndKept(t *testing.T) {
	goed := []string{"Voorbeeld", "0988", "Markt 1", "14 0495", "a@b.nl"}
	for i, g := range []struct{ waarde, zin string }{
		{"", "Vul"}, {"98", "vier cijfers"}, {"", "Vul"}, {"bel mij", "elefoon"}, {"geen adres", "mail"},
	} {
		p := open(t)
		p.m.stap = gemeente
		p.toon()
		p.Focus()
		for k, w := range goed {
			if k == i {
				w = g.waarde
			}
			p.typ(w)
		}
		p.verderNaar(gemeente)
		var fouten []string
		for _, v := range p.velden() {
			if v.Fout() != "" {
				fouten = append(fouten, v.Naam()+": "+v.Fout())
			}
		}
		if len(fouten) != 1 || !strings.Contains(fouten[0], g.zin) {
			t.Errorf("%q gives %q", g.waarde, fouten)
		}
		for k, v := range p.velden()[:5] {
			veld, _ := v.(*kit.Tekstveld)
			if want := map[bool]string{true: g.waarde, false: goed[k]}[k == i]; veld.Waarde() != want {
				t.Errorf("%s now holds %q, typed was %q", v.Naam(), veld.Waarde(), want)
			}
		}
	}
}

func TestAFolderThatRefusesTheAdministrationIsToldAtItsField(t *testing.T) {
	p := open(t)
	for naam, g := range map[string]struct {
		maak func() string
		zin  string
	}{
		"unwritable": {func() string { return "/proc/geen/map" }, "niet worden geschreven"},
		"under a file": {func() string {
			pad := filepath.Join(t.TempDir(), "bestand")
			if err := os.WriteFile(pad, nil, 0o600); err != nil {
				t.Fatal(err)
			}
			return filepath.Join(pad, "x")
		}, "geschreven"},
		"taken meanwhile": {func() string {
			plek := t.TempDir()
			if err := p.neem(t.Context(), plek, true); err != nil {
				t.Fatal(err)
			}
			return plek
		}, "staat al een administratie"},
	} {
		p.m = gevuld(t)
		p.m.plek, p.m.stap = g.maak(), controle
		p.toon()
		kittest.Ctrl(p.host, fyne.KeyReturn)
		if veld := p.velden()[0]; p.m.stap != plek || !strings.Contains(veld.Fout(), g.zin) {
			t.Errorf("%s: on %q, says %q", naam, p.m.stap.naam(), veld.Fout())
		}
		if p.geopend != 0 || p.m.gemeente.Naam != "Voorbeeld" || p.m.medewerker.Naam == "" {
			t.Errorf("%s: opened %d, kept %+v", naam, p.geopend, p.m.gemeente)
		}
	}
	p.m.plek = p.voorstel // another folder, and on through everything that was filled in
	p.toon()
	for range stappen() {
		kittest.Ctrl(p.host, fyne.KeyReturn)
	}
	if p.geopend != 1 {
		t.Errorf("not made in another folder; on %q, asked %+v", p.m.stap.naam(), p.host.Vragen)
	}
}

func TestAnAdministrationThatWillNotOpenSaysWhyAtItsField(t *testing.T) {
	p := open(t)
	maak := func() string {
		plek := t.TempDir()
		if err := p.neem(t.Context(), plek, true); err != nil {
			t.Fatal(err)
		}
		return plek
	}
	dicht := func(plek string) string {
		if err := p.store.Close(); err != nil {
			t.Fatal(err)
		}
		return plek
	}
	for _, g := range []struct{ naam, plek, zin string }{
		{"in use", maak(), "al geopend in een ander venster"},
		{"of a newer program", nieuwer(t, dicht(maak())), "nieuwere versie van Schakel"},
		{"no administration", t.TempDir(), "geen administratie"},
		{"no folder", filepath.Join(t.TempDir(), "weg"), "bestaat niet"},
		{"no database", onzin(t), "administratie"},
	} {
		p.openen.Zet(`"` + g.plek + `" `) // as Windows copies a path
		p.openen.Focus()
		kittest.Toets(p.host, fyne.KeyReturn)
		if !strings.Contains(p.openen.Fout(), g.zin) || p.geopend != 0 {
			t.Errorf("%s: opened %d, says %q", g.naam, p.geopend, p.openen.Fout())
		}
		if p.openen.Waarde() != g.plek {
			t.Errorf("%s: the path became %q", g.naam, p.openen.Waarde())
		}
	}
	p.beeld("fout-open-lang", 1)
	p.openen.Zet(dicht(maak()))
	kittest.Toets(p.host, fyne.KeyReturn)
	if p.geopend != 1 {
		t.Errorf("a good one after that: %q", p.openen.Fout())
	}
}

// velden gives the fields of the page, in the order in which they stand there.
func (p *proef) velden() []kit.Veld {
	var uit []kit.Veld
	for _, o := range test.LaidOutObjects(p.Inhoud()) {
		if v, ok := o.(kit.Veld); ok {
			uit = append(uit, v)
		}
	}
	return uit
}

// nieuwer makes an administration one of a later program: its number stands in the header
// of the file.
func nieuwer(t *testing.T, plek string) string {
	t.Helper()
	pad := filepath.Join(plek, storage.Bestand)
	b, err := os.ReadFile(pad)
	if err != nil {
		t.Fatal(err)
	}
	binary.BigEndian.PutUint32(b[60:], 999)
	if err := os.WriteFile(pad, b, 0o600); err != nil {
		t.Fatal(err)
	}
	return plek
}

// onzin is a folder in which the file of an administration holds something else.
func onzin(t *testing.T) string {
	t.Helper()
	plek := t.TempDir()
	if err := os.WriteFile(filepath.Join(plek, storage.Bestand), []byte(strings.Repeat("geen database ", 500)), 0o600); err != nil {
		t.Fatal(err)
	}
	return plek
}

func TestTheAdministrationOfLastTimeOnlyNeedsEnter(t *testing.T) {
	p := open(t)
	plek := t.TempDir()
	if err := p.neem(t.Context(), plek, true); err != nil {
		t.Fatal(err)
	}
	if err := p.store.Close(); err != nil {
		t.Fatal(err)
	}
	p.o.Laatst = plek
	p.scherm = newScherm(p.host, p.o)
	p.host.Zet(p.Inhoud())
	p.host.ZetActies(nil, p.Acties())
	p.Focus()
	if f := p.host.Venster().Canvas().Focused(); f == fyne.Focusable(p.nieuw) {
		t.Error("the keyboard stands on making a new one")
	}
	p.beeld("laatst", 1)
	kittest.Toets(p.host, fyne.KeyReturn)
	if p.geopend != 1 {
		t.Errorf("not opened: %q", p.openen.Fout())
	}
}

func TestAStoppedDemoLeavesTheBeginningAsItWas(t *testing.T) {
	p := open(t)
	p.o.Demo = func(_ context.Context, v *kit.Voortgang) error {
		v.Meld(1, 7)
		return fout.Wrap(context.Canceled, fout.Technisch, "Afgebroken.")
	}
	p.demo()
	if p.geopend != 0 || len(p.host.Vragen) != 0 || p.m.stap != welkom {
		t.Errorf("opened %d, asked %+v, on %q", p.geopend, p.host.Vragen, p.m.stap.naam())
	}
}

func TestTheLogoOfTheFirstRunIsKept(t *testing.T) {
	p := open(t)
	p.m = gevuld(t)
	p.m.stap = huisstijl
	p.toon()
	p.logo = plaatje(t, 30, 30)
	p.logoveld.Kies()
	p.verder()
	if len(p.m.gemeente.Logo) == 0 {
		t.Fatal("the logo went with the page")
	}
	for p.m.stap != controle {
		p.verder()
	}
	p.m.plek = p.voorstel
	kittest.Ctrl(p.host, fyne.KeyReturn)
	if p.store == nil {
		t.Fatalf("not made; asked %+v", p.host.Vragen)
	}
	var i instel.Instellingen
	err := p.store.View(t.Context(), func(l poort.Lezer) (err error) {
		i, err = l.Beheer().Instellingen(t.Context())
		return err
	})
	if err != nil || len(i.Gemeente.Logo) == 0 {
		t.Errorf("%d bytes of logo, %v", len(i.Gemeente.Logo), err)
	}
}
