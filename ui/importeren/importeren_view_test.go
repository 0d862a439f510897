package importeren

import (
	"os"
	"strings"
	"testing"

	"schakel/domain/domaintest"
	"schakel/domain/instroom"
	"schakel/ui/kit"
	"schakel/ui/kit/kittest"
)

func TestListIsJudgedReadInAndTakenBackFromTheScreen(t *testing.T) {
	p := open(t)
	p.beeld("1-leeg")
	p.bekijk(lijstpad)
	kittest.Maat(p.host.Venster(), 1166, 724)
	p.beeld("2-proef")
	n := p.m.aantal()
	if want, _ := p.m.knop(); p.proef.hoofd.Tekst != want || n < 100 {
		t.Fatalf("button %q for %d dossiers, want %q", p.proef.hoofd.Tekst, n, want)
	}
	kittest.KlikOp(p.host, p.proef.hoofd)
	if p.m.fase != ingelezen || p.m.uitslag.Geschreven != n {
		t.Fatalf("phase %d, written %d, want %d", p.m.fase, p.m.uitslag.Geschreven, n)
	}
	kittest.Maat(p.host.Venster(), 1166, 724)
	p.beeld("3-uitslag")
	p.vraagTerug(p.m.uitslag.ID)
	if v := p.vraag(); v.Titel != "Import terugdraaien?" {
		t.Fatalf("asked %q: %q", v.Titel, v.Tekst)
	}
	p.beeld("4-terug")
	kittest.Toets(p.host, "Escape")
	p.vraag().Knoppen[0].Doe()
	if p.m.fase != kiezen || len(p.m.eerder) != 1 || !p.m.eerder[0].Teruggedraaid {
		t.Fatalf("after taking back: phase %d, past imports %+v", p.m.fase, p.m.eerder)
	}
	p.beeld("5-eerder")
}

func TestFilterShowsTheRowsOfOneVerdict(t *testing.T) {
	p := open(t)
	p.bekijk(lijstpad)
	for _, s := range soorten() {
		p.m.filter(s)
		p.proef.ververs()
		for i := range p.m.tabel.Len() {
			if u, _ := p.m.tabel.Rij(i); s != alles && u.Soort != s {
				t.Errorf("filter %q shows row %d, which is %q", s, u.Rij, u.Soort)
			}
		}
	}
	p.m.filter(instroom.Vraag)
	p.proef.ververs()
	kittest.Maat(p.host.Venster(), 1166, 724)
	p.beeld("6-vraag")
}

func TestColumnPutRightByHandIsRememberedForTheNextList(t *testing.T) {
	p := open(t)
	inhoud := "BSN;Familie;Geboren;Soort migrant\n" + string(domaintest.BSN(1)) + ";Tesfay;12-03-1994;asielstatushouder\n"
	p.bekijk(schrijfLijst(t, "vreemd.csv", inhoud))
	if p.m.kolFout == nil || p.proef.toont != toonKolommen {
		t.Fatalf("columns %v, shows %q", p.m.proef.Kolommen, p.proef.toont)
	}
	kittest.Maat(p.host.Venster(), 1166, 724)
	p.beeld("7-kolommen")
	if !p.proef.hoofd.Disabled() {
		t.Error("the main button is on while a column is missing")
	}
	p.proef.kol.kies(1, "Achternaam")
	if p.m.kolFout != nil || len(p.m.proef.Rijen) != 1 {
		t.Fatalf("after putting it right: %v, %d rows", p.m.kolFout, len(p.m.proef.Rijen))
	}
	p.leesIn()
	p.opnieuw()
	p.bekijk(schrijfLijst(t, "vreemd2.csv", inhoud+string(domaintest.BSN(2))+";Haddad;01-05-1990;gezinsmigrant\n"))
	if p.m.kolFout != nil || p.m.proef.Kolommen[instroom.VeldAchternaam] != 1 {
		t.Errorf("the choice was not remembered: %v %v", p.m.proef.Kolommen, p.m.kolFout)
	}
}

func TestFileThatIsNoListIsExplainedAtItsField(t *testing.T) {
	p := open(t)
	for _, pad := range []string{"", "/bestaat/niet.csv", schrijfLijst(t, "leeg.csv", ""), schrijfLijst(t, "brief.pdf", "%PDF-1.7 enzovoort")} {
		p.bestand.Zet(pad)
		p.bekijkBestand()
		if p.bestand.Fout() == "" || p.m.fase != kiezen {
			t.Errorf("%q: error %q, phase %d", pad, p.bestand.Fout(), p.m.fase)
		}
	}
	kittest.Maat(p.host.Venster(), 1166, 724)
	p.beeld("8-fout")
}

func TestQuotesAroundACopiedPathDoNotMatter(t *testing.T) {
	p := open(t)
	p.bekijk(`"` + lijstpad + `"`)
	if p.m.pad != lijstpad {
		t.Errorf("path %q", p.m.pad)
	}
}

func TestChosenFileIsJudgedAtOnceAndNoneChosenChangesNothing(t *testing.T) {
	p := open(t)
	p.blader()
	if p.m.fase != kiezen {
		t.Fatal("nothing was chosen, yet something happened")
	}
	p.pad = lijstpad
	kittest.Ctrl(p.host, "O")
	if p.m.fase != bekeken {
		t.Error("the chosen file was not judged")
	}
}

func TestReportOfEveryRowIsSavedWhereTheUserSays(t *testing.T) {
	p := open(t)
	p.bekijk(lijstpad)
	p.rapport()
	b, err := os.ReadFile(p.mapUit + "/instroom-rapport.csv")
	if err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(string(b), "\n"); n != len(p.m.proef.Rijen)+1 {
		t.Errorf("%d lines for %d rows", n, len(p.m.proef.Rijen))
	}
	if m := p.host.Meldingen; len(m) == 0 || !strings.Contains(m[len(m)-1].Tekst, "instroom-rapport.csv") {
		t.Errorf("notices %+v", m)
	}
}

func TestSecondReadingOfTheSameFileWritesNothing(t *testing.T) {
	p := open(t)
	p.bekijk(lijstpad)
	p.leesIn()
	p.opnieuw()
	p.bekijk(lijstpad)
	if p.m.waarschuwing() == "" || !p.proef.hoofd.Disabled() {
		t.Errorf("warning %q, button %q on", p.m.waarschuwing(), p.proef.hoofd.Tekst)
	}
	kittest.Maat(p.host.Venster(), 1166, 724)
	p.beeld("9-weer")
}

func TestImportWhoseDossiersWereTouchedCannotBeTakenBack(t *testing.T) {
	p := open(t)
	p.bekijk(schrijfLijst(t, "een.csv", "BSN;Achternaam;Geboortedatum;Doelgroep;Kennisgeving\n"+string(domaintest.BSN(1))+";Tesfay;12-03-1994;asielstatushouder;02-02-2026\n"))
	p.leesIn()
	id := p.m.uitslag.ID
	p.opnieuw()
	p.bekijk(schrijfLijst(t, "twee.csv", "BSN;Achternaam;Geboortedatum;Doelgroep;Kennisgeving;Woonplaats\n"+string(domaintest.BSN(1))+";Tesfay;12-03-1994;asielstatushouder;02-02-2026;Weert\n"))
	p.leesIn()
	p.vraagTerug(id)
	if v := p.vraag(); v.Titel != "Terugdraaien kan niet meer" || !strings.Contains(v.Tekst, "na de import gewerkt") {
		t.Errorf("asked %q: %q", v.Titel, v.Tekst)
	}
}

func TestNarrowWindowTellsAboutARowInADialog(t *testing.T) {
	p := openIn(t, 683, 384)
	p.bekijk(lijstpad)
	kittest.Maat(p.host.Venster(), 683, 384)
	p.beeld("smal")
	p.proef.tabel.Focus()
	kittest.Toets(p.host, "Return")
	if v := p.vraag(); !strings.HasPrefix(v.Titel, "Rij ") || v.Inhoud == nil {
		t.Errorf("asked %+v", v.Titel)
	}
}

func TestEscapeGoesBackToChoosingAFileAndCtrlEnterDoesTheMainThing(t *testing.T) {
	p := open(t)
	p.bekijk(lijstpad)
	kittest.Toets(p.host, "Escape")
	if p.m.fase != kiezen {
		t.Fatal("Escape did not go back")
	}
	p.bekijk(lijstpad)
	kittest.Ctrl(p.host, "Return")
	if p.m.fase != ingelezen {
		t.Fatal("Ctrl+Enter did not read in")
	}
	kittest.Ctrl(p.host, "Return")
	if n := len(p.host.Heen); n != 1 || p.host.Heen[0] != (kit.Route{Scherm: kit.SchermDossiers}) {
		t.Errorf("went to %v", p.host.Heen)
	}
}
