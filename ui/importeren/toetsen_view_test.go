package importeren

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"schakel/domain/domaintest"
	"schakel/domain/instroom"
	"schakel/domain/poort"
	"schakel/ui/kit"
	"schakel/ui/kit/kittest"
)

// kop is a header that is recognised whole.
const kop = "BSN;Achternaam;Geboortedatum;Doelgroep;Kennisgeving"

// regel is one good row under kop.
func regel(n int, achternaam string) string {
	return "\n" + string(domaintest.BSN(n)) + ";" + achternaam + ";12-03-1994;asielstatushouder;02-02-2026"
}

func TestRowsWithAQuestionComeAlongWhenTheBoxIsTicked(t *testing.T) {
	p := open(t)
	vraag := "\n" + string(domaintest.BSN(2)) + ";Haddad;01-05-1990;gezinsmigrant;"
	p.bekijk(schrijfLijst(t, "l.csv", kop+regel(1, "Tesfay")+vraag))
	if p.m.aantal() != 1 {
		t.Fatalf("%d dossiers without the question", p.m.aantal())
	}
	kittest.Maat(p.host.Venster(), 1166, 724)
	kittest.KlikOp(p.host, p.proef.vragen)
	for range 2 { // off and on again, by keyboard
		kittest.Toets(p.host, fyne.KeySpace)
	}
	if !p.m.vragen || p.proef.hoofd.Tekst != "2 dossiers inlezen" {
		t.Fatalf("ticked %v, button %q", p.m.vragen, p.proef.hoofd.Tekst)
	}
	kittest.Ctrl(p.host, fyne.KeyReturn)
	if p.m.uitslag.Geschreven != 2 {
		t.Errorf("%d written", p.m.uitslag.Geschreven)
	}
}

func TestFilterIsChosenWithTheArrows(t *testing.T) {
	p := open(t)
	p.bekijk(lijstpad)
	kittest.Maat(p.host.Venster(), 1166, 724)
	strook, ok := p.proef.filters.Objects[0].(*kit.Segmentveld[instroom.Soort])
	if !ok {
		t.Fatal("no filters")
	}
	strook.Focus()
	kittest.Toets(p.host, fyne.KeyRight, fyne.KeyRight, fyne.KeyRight, fyne.KeyRight)
	if p.m.soort != instroom.Geweigerd || p.m.tabel.Len() != p.m.proef.Telling.Geweigerd {
		t.Errorf("shows %q, %d rows", p.m.soort, p.m.tabel.Len())
	}
	kittest.Toets(p.host, fyne.KeyLeft, fyne.KeyLeft)
	if p.m.soort != instroom.Bestaat || p.m.tabel.Len() != 0 {
		t.Errorf("shows %q, %d rows", p.m.soort, p.m.tabel.Len())
	}
}

func TestColumnIsChosenByTypingItsName(t *testing.T) {
	p := open(t)
	p.bekijk(schrijfLijst(t, "vreemd.csv", strings.Replace(kop, "Achternaam", "Familie", 1)+regel(1, "Tesfay")))
	if p.m.kolFout == nil {
		t.Fatal("the column was recognised by itself")
	}
	p.proef.kol.velden[1].Focus()
	kittest.Typ(p.host, "achternaam")
	kittest.Toets(p.host, fyne.KeyReturn)
	if p.m.kolFout != nil || p.m.proef.Kolommen[instroom.VeldAchternaam] != 1 {
		t.Fatalf("columns %v: %v", p.m.proef.Kolommen, p.m.kolFout)
	}
	if got := p.proef.kol.velden[1].Waarde(); got != "Achternaam" {
		t.Errorf("the field says %q", got)
	}
	if p.proef.hoofd.Disabled() || p.proef.kol.ontbr.Visible() {
		t.Error("the list can be read in, yet the screen says that it cannot")
	}
}

func TestRecognisingAnewDropsTheChoiceByHand(t *testing.T) {
	p := open(t)
	p.bekijk(schrijfLijst(t, "l.csv", kop+regel(1, "Tesfay")))
	p.proef.kol.kies(4, nietInlezen)
	if _, ok := p.m.proef.Kolommen[instroom.VeldKennisgeving]; ok || p.m.proef.Telling.Vraag != 1 {
		t.Fatalf("columns %v, counts %+v", p.m.proef.Kolommen, p.m.proef.Telling)
	}
	p.m.herken()
	p.bekijkOpnieuw()
	if p.m.proef.Telling.Nieuw != 1 {
		t.Errorf("counts %+v", p.m.proef.Telling)
	}
}

func TestPanelTellsAboutTheRowUnderTheCursor(t *testing.T) {
	p := open(t)
	p.bekijk(schrijfLijst(t, "l.csv", kop+regel(1, "Tesfay")+regel(2, "Haddad")))
	p.proef.tabel.Focus()
	eerste := p.proef.over.Content
	kittest.Toets(p.host, fyne.KeyDown)
	if u, _ := p.m.tabel.Huidig(); u.Rij != 2 || p.proef.over.Content == eerste {
		t.Errorf("row %d, the panel changed: %v", u.Rij, p.proef.over.Content != eerste)
	}
	vragen := len(p.host.Vragen)
	kittest.Toets(p.host, fyne.KeyReturn)
	if len(p.host.Vragen) != vragen {
		t.Error("a dialog beside the panel")
	}
}

func TestListIsJudgedAnewWhenTheAdministrationChanges(t *testing.T) {
	p := open(t)
	pad := schrijfLijst(t, "l.csv", kop+regel(1, "Tesfay"))
	p.bekijk(pad)
	l, err := lees(pad)
	if err != nil {
		t.Fatal(err)
	}
	_, w, err := p.keten.Importeer(t.Context(), l, nil, false)
	if err != nil {
		t.Fatal(err)
	}
	p.Herlaad(w)
	if p.m.proef.Telling.Bestaat != 1 || p.m.waarschuwing() == "" || len(p.m.eerder) != 1 {
		t.Errorf("counts %+v, warning %q", p.m.proef.Telling, p.m.waarschuwing())
	}
	p.leesIn() // pressed although nothing is left
	if kopje, _ := p.m.uitkomst(); kopje != "Er is niets ingelezen" {
		t.Errorf("outcome %q", kopje)
	}
}

func TestPastImportIsTakenBackFromTheList(t *testing.T) {
	p := open(t)
	p.bekijk(schrijfLijst(t, "l.csv", kop+regel(1, "Tesfay")))
	p.leesIn()
	p.opnieuw()
	kittest.Maat(p.host.Venster(), 1166, 724)
	if p.eerder.knop.Disabled() {
		t.Fatal("the button is off")
	}
	kittest.KlikOp(p.host, p.eerder.knop)
	if v := p.vraag(); v.Titel != "Import terugdraaien?" {
		t.Fatalf("asked %q", v.Titel)
	}
	kittest.Toets(p.host, fyne.KeyEscape)
	if p.m.eerder[0].Teruggedraaid {
		t.Fatal("Escape took it back")
	}
	p.draaiTerug(p.m.eerder[0].ID)
	if !p.m.eerder[0].Teruggedraaid || !p.eerder.knop.Disabled() {
		t.Error("not taken back, or it can be once more")
	}
	p.vraagTerug(p.m.eerder[0].ID)
	if v := p.vraag(); !strings.Contains(v.Tekst, "al teruggedraaid") {
		t.Errorf("asked %q", v.Tekst)
	}
}

func TestLeavingNeverAsksSinceNothingIsLost(t *testing.T) {
	p := open(t)
	p.bekijk(lijstpad)
	weg := 0
	p.Verlaat(func() { weg++ })
	p.Herlaad(poort.Wijzigingen{})
	if weg != 1 || len(p.host.Vragen) != 0 || p.m.fase != bekeken {
		t.Errorf("left %d times, asked %d, phase %d", weg, len(p.host.Vragen), p.m.fase)
	}
}

func TestLongNamesAndManyColumnsDoNotPushThePageWider(t *testing.T) {
	p := openIn(t, 900, 600)
	lang := strings.Repeat("Gebremedhin-Tesfamariam ", 8)
	koppen := kop
	for range 60 {
		koppen += ";" + lang
	}
	p.bekijk(schrijfLijst(t, strings.Repeat("lange-naam-", 15)+".csv", koppen+regel(1, lang)))
	for _, wat := range []string{toonRijen, toonKolommen} {
		p.proef.toont = wat
		p.proef.zetMidden()
		if m := p.Inhoud().MinSize(); m.Width > 900 || m.Height > 600 {
			t.Errorf("%s needs %v", wat, m)
		}
		kittest.Maat(p.host.Venster(), 900, 600)
		p.beeld("lang-" + wat)
	}
}
