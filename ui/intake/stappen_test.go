package intake

import (
	"errors"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"schakel/domain/dossier"
	"schakel/domain/poort"
	"schakel/domain/wet"
	"schakel/ui/kit"
	"schakel/ui/kit/kittest"
)

var errZetter = errors.New("geen papier")

func poortWijziging(id dossier.ID) poort.Wijzigingen {
	return poort.Wijzigingen{Dossiers: []dossier.ID{id}}
}

// roepOp fills in the dialog of an oproep.
func (p *proef) roepOp(knop, datum, voor, tijd string) {
	p.Helper()
	p.Druk(knop)
	p.Vul("oproep", datum)
	p.Vul("voor", voor)
	p.Vul("tijd", tijd)
	p.Vul("plaats", "Stadhuis")
	kittest.Toets(p, fyne.KeyReturn)
}

func TestThreeOproepenWithoutResultEndInAbsence(t *testing.T) {
	p := open(t)
	stap := func(knop, veld, datum, ja string) {
		t.Helper()
		p.Druk(knop)
		p.Vul(veld, datum)
		p.Druk(ja)
	}
	p.roepOp("Oproep maken", "1-10-2026", "08-10-2026", "930")
	stap("Niet verschenen", "nietVerschenen", "08-10-2026", "Niet verschenen vastleggen")
	if p.Kan("Tweede oproep maken") {
		t.Fatal("a second oproep goes out without a warning (Wi 14 lid 1)")
	}
	p.Leest("Waarschuw de persoon schriftelijk")
	stap("Waarschuwing vastleggen", "waarschuwing", "9-10-2026", "Waarschuwing vastleggen")
	p.roepOp("Tweede oproep maken", "9-10-2026", "19-10-2026", "10:00")
	stap("Niet verschenen", "nietVerschenen", "19-10-2026", "Niet verschenen vastleggen")
	if p.Kan("Bij afwezigheid afronden") {
		t.Fatal("completed in absence after two oproepen")
	}
	if p.Kan("Waarschuwing vastleggen") && !p.Kan("Derde oproep maken") {
		stap("Waarschuwing vastleggen", "waarschuwing", "20-10-2026", "Waarschuwing vastleggen")
	}
	p.roepOp("Derde oproep maken", "20-10-2026", "2-11-2026", "10:00")
	stap("Niet verschenen", "nietVerschenen", "2-11-2026", "Niet verschenen vastleggen")
	p.Leest("Drie oproepen hadden geen resultaat")
	if p.Kan("Waarschuwing vastleggen") {
		t.Error("a warning goes with an oproep, and there is none left")
	}
	p.Beeld("intake-drie-oproepen")
	p.s.hoofd.Druk()
	p.Druk("Bij afwezigheid afronden")
	if p.Fout("bijAfwezigheidReden") == "" {
		t.Error("completed without saying on what it rests")
	}
	p.Beeld("intake-afwezig-fout")
	p.Vul("bijAfwezigheidReden", "Op de stukken van het COA.")
	p.Druk("Bij afwezigheid afronden")
	i := p.intake()
	if i.BijAfwezigheid != p.Vandaag() || len(i.Oproepen) != 3 || i.Oproepen[0].Tijd != "09:30" {
		t.Fatalf("absence on %s after %d oproepen", i.BijAfwezigheid, len(i.Oproepen))
	}
	p.Leest("bij afwezigheid afgerond: Op de stukken van het COA.")
	if p.Kan("Niet verschenen") || p.Kan("Afspraak verzetten") || !p.Kan("Naar het PIP") {
		t.Error("the steps of the oproepen are still there")
	}
	p.Beeld("intake-afwezig")
}

func TestOproepIsGuardedAndEscapeMakesNone(t *testing.T) {
	p := open(t)
	p.s.hoofd.Druk()
	kittest.Toets(p, fyne.KeyEscape)
	if len(p.intake().Oproepen) != 0 {
		t.Fatal("an oproep was made by going back")
	}
	for _, g := range []struct{ datum, voor, tijd, fout string }{
		{"vandaag", "", "", "voor"},
		{"vandaag", "22-11-2026", "", "voor"},
		{"+1d", "+2w", "", "oproep"},
		{"vandaag", "+2w", "25:00", "tijd"},
	} {
		p.roepOp("Oproep maken", g.datum, g.voor, g.tijd)
		if p.Fout(g.fout) == "" || len(p.intake().Oproepen) != 0 {
			t.Errorf("%+v: error %q, %d oproepen", g, p.Fout(g.fout), len(p.intake().Oproepen))
		}
		kittest.Toets(p, fyne.KeyEscape)
	}
}

func TestAfterTheOproepItsLetterIsOneKeyAway(t *testing.T) {
	p := open(t)
	p.roepOp("Oproep maken", "vandaag", "+2w", "10")
	p.Leest("De persoon wordt verwacht op maandag 7 december 2026")
	kittest.Toets(p, fyne.KeyReturn)
	if len(p.Getoond) != 1 || !strings.HasPrefix(p.Getoond[0], "Oproep-") {
		t.Errorf("shown %q", p.Getoond)
	}
	p.Beeld("intake-oproep")
}

func TestAppointmentIsMovedWithoutANewOproep(t *testing.T) {
	p := open(t, metOproep(0))
	p.Druk("Afspraak verzetten")
	p.Vul("voor", "14-12-2026")
	p.Druk("Afspraak verzetten")
	oo := p.intake().Oproepen
	if len(oo) != 1 || oo[0].Voor != p.Dag("2026-12-14") || oo[0].Tijd != "10:00" || oo[0].Plaats != "Stadhuis" {
		t.Errorf("oproepen are %+v", oo)
	}
}

func TestMissingAnAppointmentThatIsStillToComeCannotBeRecorded(t *testing.T) {
	p := open(t, metOproep(0))
	if p.Kan("Niet verschenen") {
		t.Error("the appointment is next week")
	}
	for _, k := range p.s.m.oproepstappen() {
		if k.stap == stapNietVerschenen && k.reden == "" {
			t.Error("no reason")
		}
	}
}

func TestExemptionOfTheTest(t *testing.T) {
	p := open(t)
	p.Druk("Ontheffing geven")
	p.s.h.Venster().Canvas().Focused()
	p.Veld("ontheffingGrond").Focus()
	p.Typ("a")
	p.Druk("Ontheffing geven")
	if p.Fout("ontheffingReden") == "" || !p.intake().Ontheffing.Datum.Leeg() {
		t.Fatal("exempted for hearing without saying why (Wi 14 lid 6 onder b)")
	}
	p.Beeld("intake-ontheffing-fout")
	p.Vul("ontheffingReden", "Kan de opdrachten niet horen.")
	p.Druk("Ontheffing geven")
	if o := p.intake().Ontheffing; o.Grond != dossier.OntheffingAuditief || o.Reden == "" {
		t.Fatalf("exemption is %+v", o)
	}
	p.Leest("Ontheffing gegeven op 23-11-2026: auditieve beperking")
	p.LeestNiet("Kan de opdrachten niet horen.")
	if p.Kan("Ontheffing geven") || punt(p, "toetsResultaat").Tekst != "" {
		t.Error("the exemption is still asked")
	}
}

func TestResultOfTheTestIsRecordedAndCorrected(t *testing.T) {
	p := open(t)
	p.Druk("Resultaat vastleggen")
	p.Druk("Resultaat vastleggen")
	if p.Fout("toetsResultaat") == "" {
		t.Error("recorded without a result")
	}
	p.Vul("toetsDatum", "+1d")
	p.Kies("toetsResultaat", "B1")
	p.Druk("Resultaat vastleggen")
	if p.Fout("toetsDatum") == "" {
		t.Error("the test was taken tomorrow")
	}
	p.Vul("toetsDatum", "20-11-2026")
	p.Druk("Resultaat vastleggen")
	if got := p.intake().Toets; got.Resultaat != wet.B1Haalbaar || got.Datum != p.Dag("2026-11-20") {
		t.Fatalf("result is %+v", got)
	}
	p.Druk("Resultaat verbeteren")
	p.Kies("toetsResultaat", "niet")
	p.Druk("Resultaat vastleggen")
	if got := p.intake().Toets; got.Resultaat != wet.B1NietHaalbaar || got.Datum != p.Dag("2026-11-20") {
		t.Errorf("corrected to %+v", got)
	}
}

func TestTalkWithInterpreterAndAlone(t *testing.T) {
	p := open(t)
	p.Leest("Voertaal Tigrinya; een tolk is nodig.")
	p.Druk("Gesprek vastleggen")
	p.Beeld("intake-gesprek")
	p.Tik("alleen")
	p.Vul("verslag", "Rustig gesprek.")
	p.Druk("Gesprek vastleggen")
	gg := p.intake().Gesprekken
	if len(gg) != 1 || !gg[0].Tolk || !gg[0].Alleen || gg[0].Taal != "Tigrinya" {
		t.Fatalf("talks are %+v", gg)
	}
	p.Leest("met tolk, alleen gevoerd")
	p.LeestNiet("Rustig gesprek.")
	p.Druk("Verslag van dit gesprek")
	p.Leest("Rustig gesprek.")
}

func TestSignalOpensTheScreenAtItsStep(t *testing.T) {
	for deel, want := range map[string]string{"oproep": "Oproep maken", "toetsResultaat": "Resultaat vastleggen"} {
		p := open(t)
		p.openScherm(deel)
		if k, ok := p.Venster().Canvas().Focused().(*kit.Knop); !ok || k.Tekst != want {
			t.Errorf("%s gives the keyboard to %T, want %q", deel, p.Venster().Canvas().Focused(), want)
		}
	}
}
