package intake

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/software"
	"fyne.io/fyne/v2/test"

	"schakel/domain/domaintest"
	"schakel/domain/dossier"
	"schakel/domain/wet"
	"schakel/ui/kit"
)

// typHier types in what has the keyboard.
func (p *proef) typHier(s string) {
	p.Helper()
	for _, r := range s {
		p.w.Canvas().Focused().TypedRune(r)
	}
}

// metInhoud has the toets and all content, not yet held.
func metInhoud(p *proef) {
	dag := domaintest.Dag(p, vandaagISO)
	p.goed(p.keten.LegKennisgevingVast(p.Context(), p.doel, dag))
	p.goed(p.keten.LegToetsVast(p.Context(), p.doel, dossier.Toets{Datum: dag, Resultaat: wet.B1Haalbaar}))
	p.goed(p.keten.BewaarIntake(p.Context(), p.doel, domaintest.VolledigeIntake()))
}

func TestFirstStepIsTheOproep(t *testing.T) {
	p := open(t)
	p.beeld("leeg")
	if k := p.s.m.hoofd(); k.stap != stapOproep || !k.kan() {
		t.Fatalf("main step is %+v", k)
	}
	p.s.hoofd.Druk()
	p.w.Canvas().FocusNext()
	p.w.Canvas().FocusNext()
	p.beeld("oproep")
	p.druk("Terug")
	if len(p.stand().Intake.Oproepen) != 0 {
		t.Error("an oproep was made by going back")
	}
}

func TestStepsThatAreOffSayWhy(t *testing.T) {
	p := open(t)
	for _, k := range p.s.m.oproepstappen()[1:] {
		if k.kan() || !strings.Contains(k.reden, "oproep") {
			t.Errorf("%s: %q", k.tekst, k.reden)
		}
	}
	for _, k := range p.s.m.afrondstappen() {
		if k.kan() {
			t.Errorf("%s can be done at once", k.tekst)
		}
	}
}

func TestMissedOproepAsksForTheWarningAndThenTheNextOne(t *testing.T) {
	dag := func(p *proef, n int) dossier.Oproep {
		d := domaintest.Dag(p, vandaagISO).PlusDagen(n)
		return dossier.Oproep{Datum: d, Voor: d.PlusDagen(7)}
	}
	p := open(t, func(p *proef) { p.goed(p.keten.RoepOp(p.Context(), p.doel, dag(p, -14))) })
	if k := p.s.m.hoofd(); k.stap != stapHouden || k.kan() {
		t.Errorf("main step with an open oproep is %+v", k)
	}
	p.druk("Niet verschenen")
	p.druk("Niet verschenen vastleggen")
	if k := p.s.m.hoofd(); k.stap != stapWaarschuwing {
		t.Fatalf("main step after missing it is %+v", k)
	}
	p.s.hoofd.Druk()
	p.w.Canvas().FocusNext()
	p.beeld("waarschuwing")
}

func TestUnfinishedFormIsKeptAndTheListFollowsTheTyping(t *testing.T) {
	p := open(t)
	voor := len(p.s.lijst.Open())
	p.typ("opleiding", "Lagere school")
	if got := len(p.s.lijst.Open()); got != voor-1 {
		t.Errorf("%d points open after typing, want %d", got, voor-1)
	}
	p.druk("Bewaren")
	if got := p.stand().Intake.Opleiding; got != "Lagere school" || p.s.form.Gewijzigd() {
		t.Errorf("stored %q, changed %v", got, p.s.form.Gewijzigd())
	}
}

func TestCompleteIntakeIsHeldAndLeadsToThePIP(t *testing.T) {
	p := open(t, metInhoud)
	p.beeld("vol")
	p.s.hoofd.Druk()
	p.w.Canvas().FocusNext()
	for _, o := range test.LaidOutObjects(p.w.Canvas().Overlays().Top()) {
		if k, ok := o.(*kit.Knop); ok && k.Tekst == "Intake gehouden" {
			test.Tap(k)
		}
	}
	if p.stand().Intake.Gehouden.Leeg() {
		t.Fatal("the intake is not held")
	}
	p.s.hoofd.Druk()
	if n := len(p.gegaan); n == 0 || p.gegaan[n-1].Scherm != kit.SchermPIP {
		t.Errorf("went to %+v", p.gegaan)
	}
}

func TestHealthOpensWhenAPointJumpsThere(t *testing.T) {
	p := open(t)
	if p.s.form.klap.Open() {
		t.Fatal("health is in sight at once")
	}
	p.s.spring("gezondheidGevolgen")
	p.typHier("Snel moe")
	if !p.s.form.klap.Open() || p.s.m.vorm.Gezondheid.Gevolgen != "Snel moe" {
		t.Errorf("open %v, typed %q", p.s.form.klap.Open(), p.s.m.vorm.Gezondheid.Gevolgen)
	}
	p.beeld("gezondheid")
}

func TestUnsavedIntakeIsGuarded(t *testing.T) {
	p := open(t)
	weg := 0
	p.typ("netwerk", "Een buurvrouw")
	p.s.Verlaat(func() { weg++ })
	if weg != 0 {
		t.Fatal("left without asking")
	}
	p.druk("Niet bewaren")
	if weg != 1 || p.stand().Intake.Netwerk != "" {
		t.Errorf("left %d times, stored %q", weg, p.stand().Intake.Netwerk)
	}
}

func TestLetterAndFormOpenInTheReader(t *testing.T) {
	p := open(t, func(p *proef) {
		d := domaintest.Dag(p, vandaagISO)
		p.goed(p.keten.RoepOp(p.Context(), p.doel, dossier.Oproep{Datum: d, Voor: d.PlusDagen(7), Tijd: "10:00", Plaats: "Stadhuis"}))
	})
	p.s.drukFormulier()
	p.s.drukOproep(1)
	if len(p.getoond) != 2 || !strings.HasPrefix(p.getoond[0], "Intakeformulier-") || !strings.HasPrefix(p.getoond[1], "Oproep-") {
		t.Errorf("shown %q", p.getoond)
	}
}

func TestIntakeFitsOnATwiceAsLargeScale(t *testing.T) {
	p := open(t, metInhoud)
	p.w.Resize(fyne.NewSize(683, 384))
	if p.s.zij.Open() != -1 {
		t.Errorf("panel %d is open where there is room for one thing", p.s.zij.Open())
	}
	p.w.Canvas().(software.WindowlessCanvas).SetScale(2)
	p.beeld("schaal2")
}
