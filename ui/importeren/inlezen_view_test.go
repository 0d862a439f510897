package importeren

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"github.com/xuri/excelize/v2"

	"schakel/domain/domaintest"
	"schakel/domain/fout"
	"schakel/domain/instroom"
	"schakel/ui/kit"
	"schakel/ui/kit/kittest"
)

func TestFileThatChangedWhileOneLookedAtItIsNotReadIn(t *testing.T) {
	p := open(t)
	pad := schrijfLijst(t, "l.csv", kop+regel(1, "Tesfay"))
	p.bekijk(pad)
	if err := os.WriteFile(pad, []byte(kop+regel(1, "Tesfay")+regel(2, "Haddad")), 0o600); err != nil {
		t.Fatal(err)
	}
	kittest.Ctrl(p.host, fyne.KeyReturn)
	if v := p.vraag(); v.Titel != "Het bestand is intussen gewijzigd" || p.m.fase != bekeken || len(p.host.Geschreven) != 0 {
		t.Fatalf("asked %q, phase %d, %d writes", v.Titel, p.m.fase, len(p.host.Geschreven))
	}
	kittest.Toets(p.host, fyne.KeyReturn) // look again
	if p.m.fase != bekeken || len(p.m.proef.Rijen) != 2 || p.proef.hoofd.Disabled() {
		t.Fatalf("phase %d, %d rows", p.m.fase, len(p.m.proef.Rijen))
	}
	kittest.Ctrl(p.host, fyne.KeyReturn)
	if p.m.uitslag.Geschreven != 2 {
		t.Errorf("%d written", p.m.uitslag.Geschreven)
	}
}

func TestFileThatIsGoneStopsNothingOnceItWasRead(t *testing.T) {
	p := open(t)
	pad := schrijfLijst(t, "l.csv", kop+regel(1, "Tesfay"))
	p.bekijk(pad)
	if err := os.Remove(pad); err != nil {
		t.Fatal(err)
	}
	kittest.Ctrl(p.host, fyne.KeyReturn)
	if p.m.fase != ingelezen || p.m.uitslag.Geschreven != 1 {
		t.Errorf("phase %d, %d written", p.m.fase, p.m.uitslag.Geschreven)
	}
}

func TestStoppedRunSaysThatNothingWasReadInAndCanBeginAgain(t *testing.T) {
	p := open(t)
	p.bekijk(schrijfLijst(t, "l.csv", kop+regel(1, "Tesfay")))
	lees := p.o.Lees
	p.o.Lees = func(pad string) (instroom.Lijst, error) { // the user presses Stoppen while the work goes on
		p.host.Taken().StopAlles()
		return lees(pad)
	}
	kittest.Ctrl(p.host, fyne.KeyReturn)
	m := p.host.Meldingen
	if p.m.fase != bekeken || len(m) == 0 || m[len(m)-1].Tekst != "Gestopt. Er is niets ingelezen." || len(p.m.eerder) != 0 {
		t.Fatalf("phase %d, notices %+v, past imports %d", p.m.fase, m, len(p.m.eerder))
	}
	if p.proef.hoofd.Disabled() || p.schrijft {
		t.Fatal("one cannot begin again")
	}
	p.o.Lees = lees
	kittest.Ctrl(p.host, fyne.KeyReturn)
	if p.m.uitslag.Geschreven != 1 {
		t.Errorf("%d written", p.m.uitslag.Geschreven)
	}
}

func TestStopAfterTheLastRowIsTooLate(t *testing.T) {
	p := open(t)
	p.bekijk(schrijfLijst(t, "l.csv", kop+regel(1, "Tesfay")))
	i := &inlezing{gelukt: true}
	i.uit.Rijen, i.uit.Geschreven = p.m.proef.Rijen, 1
	p.ingelezen(i, context.Canceled)
	if p.m.fase != ingelezen || len(p.host.Geschreven) != 1 {
		t.Errorf("phase %d, the shell heard of %d writes", p.m.fase, len(p.host.Geschreven))
	}
}

func TestRefusalWhileReadingInIsShownAndNothingIsLost(t *testing.T) {
	p := open(t)
	p.bekijk(schrijfLijst(t, "l.csv", kop+regel(1, "Tesfay")))
	p.ingelezen(&inlezing{}, fout.New(fout.Technisch, "De schijf is vol."))
	if v := p.vraag(); v.Tekst != "De schijf is vol." || p.m.fase != bekeken || p.proef.hoofd.Disabled() {
		t.Errorf("asked %+v, phase %d", v.Tekst, p.m.fase)
	}
}

// werkmap writes a workbook with these sheets, each with one good row.
func werkmap(t *testing.T, bladen ...string) string {
	t.Helper()
	f := excelize.NewFile()
	for i, blad := range bladen {
		if _, err := f.NewSheet(blad); err != nil {
			t.Fatal(err)
		}
		kop, rij := strings.Split(kop, ";"), strings.Split(strings.TrimPrefix(regel(i+1, "Tesfay"), "\n"), ";")
		for n, r := range [][]string{kop, rij} {
			if err := f.SetSheetRow(blad, "A"+string(rune('1'+n)), &r); err != nil {
				t.Fatal(err)
			}
		}
	}
	pad := filepath.Join(t.TempDir(), "lijst.xlsx")
	if err := f.SaveAs(pad); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	return pad
}

func TestWorkbookWithMoreListsSaysWhichOneIsRead(t *testing.T) {
	p := open(t)
	p.bekijk(werkmap(t, "Instroom", "Vorig jaar"))
	if w := p.m.waarschuwing(); !strings.Contains(w, "‘Instroom’ wordt gelezen") || !strings.Contains(w, "‘Vorig jaar’") || p.proef.eerder.Tekst() != w {
		t.Errorf("warning %q, on the screen %q", w, p.proef.eerder.Tekst())
	}
	kittest.Maat(p.host.Venster(), 1166, 724)
	p.beeld("10-werkbladen")
	p.opnieuw()
	p.bekijk(werkmap(t, "Instroom"))
	if w := p.m.waarschuwing(); w != "" || !strings.Contains(p.m.herkomst(), "werkblad ‘Instroom’") {
		t.Errorf("warning %q, from %q", w, p.m.herkomst())
	}
}

func TestEachFileThatIsNoListSaysWhatToDo(t *testing.T) {
	p := open(t)
	groot := filepath.Join(t.TempDir(), "groot.csv")
	f, err := os.Create(groot)
	if err != nil {
		t.Fatal(err)
	}
	if err := f.Truncate(300 << 20); err != nil { // 300 MB that takes no room
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	dicht := schrijfLijst(t, "dicht.csv", kop+regel(1, "Tesfay"))
	if err := os.Remove(dicht); err != nil {
		t.Fatal(err)
	}
	for pad, want := range map[string]string{
		"":                                     "Vul ‘Bestand met de lijst’ in.",
		dicht:                                  "Het bestand is er niet. Controleer de naam en de map.",
		t.TempDir():                            "Dit is een map en geen bestand.",
		groot:                                  "Dit bestand is 300 MB groot; een lijst mag hoogstens 20 MB zijn.",
		schrijfLijst(t, "leeg.csv", ""):        "Het bestand is leeg.",
		schrijfLijst(t, "wit.csv", " \n\n \n"): "Het bestand is leeg.",
		schrijfLijst(t, "kop.csv", kop+"\n"):   "Onder de kop staan geen rijen.",
		schrijfLijst(t, "een.csv", "Hallo\nwereld\n"):                       "Er is geen rij met namen van kolommen.",
		schrijfLijst(t, "brief.pdf", "%PDF-1.7 enzovoort"):                  "Dit is een PDF.",
		schrijfLijst(t, "oud.xls", "\xd0\xcf\x11\xe0"+"enzovoort"):          "oud Excel-bestand (.xls)",
		schrijfLijst(t, "stuk.xlsx", "PK\x03\x04"+"enzovoort"):              "Dit is geen Excel-bestand (.xlsx), of het is beschadigd.",
		schrijfLijst(t, "plaatje.csv", "\x89PNG\r\n\x1a\n\x00\x00\x00\x0d"): "Er staan tekens in die in een tekstbestand niet voorkomen.",
	} {
		p.bestand.Zet(pad)
		kittest.Ctrl(p.host, fyne.KeyReturn)
		if got := p.bestand.Fout(); !strings.Contains(got, want) || p.m.fase != kiezen {
			t.Errorf("%s: says %q, want %q", filepath.Base(pad), got, want)
		}
	}
}

func TestListWithUnknownColumnsShowsWhichAreNotRead(t *testing.T) {
	p := open(t)
	p.bekijk(schrijfLijst(t, "l.csv", kop+";Schoenmaat"+regel(1, "Tesfay")+";43"))
	kk := p.m.lijstKolommen()
	if k := kk[len(kk)-1]; k.kop != "Schoenmaat" || k.voorbeeld != "43" || k.veld != "" || p.m.kolommenRegel() != "Kolommen  5 van 6" {
		t.Errorf("the last column is %+v of %q", k, p.m.kolommenRegel())
	}
	if p.m.kolFout != nil || p.m.aantal() != 1 {
		t.Errorf("an unknown column stops the list: %v", p.m.kolFout)
	}
}

func TestEnterOnAPastImportAsksToTakeItBack(t *testing.T) {
	p := open(t)
	p.bekijk(schrijfLijst(t, "l.csv", kop+regel(1, "Tesfay")))
	kittest.Ctrl(p.host, fyne.KeyReturn)
	kittest.Toets(p.host, fyne.KeyEscape)
	p.eerder.tabel.Focus()
	kittest.Toets(p.host, fyne.KeyReturn)
	v := p.vraag()
	if v.Titel != "Import terugdraaien?" || !strings.Contains(v.Tekst, "1 nieuw dossier verdwijnt") {
		t.Fatalf("asked %q: %q", v.Titel, v.Tekst)
	}
	for _, k := range v.Knoppen {
		if k.Soort == kit.Gevaar && k.Veilig {
			t.Error("Enter alone takes an import back")
		}
	}
	if string(domaintest.BSN(1)) != "" && strings.Contains(v.Tekst, string(domaintest.BSN(1))) {
		t.Error("the question names a person")
	}
}
