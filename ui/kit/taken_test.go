package kit

import (
	"context"
	"errors"
	"testing"
	"time"

	"schakel/domain/fout"
)

// proefbaan runs Taken by hand: work, calls back and clocks wait until they are let go.
type proefbaan struct {
	taken  *Taken
	werk   []func()
	terug  []func()
	klok   []func()
	wijst  []Bezigheid
	stopte int
}

func newProefbaan() *proefbaan {
	p := &proefbaan{}
	p.taken = &Taken{
		start:   func(f func()) { p.werk = append(p.werk, f) },
		venster: func(f func()) { p.terug = append(p.terug, f) },
		later: func(d time.Duration, f func()) func() {
			if d != 300*time.Millisecond && d != straksNa {
				panic(d)
			}
			p.klok = append(p.klok, f)
			return func() { p.stopte++ }
		},
		toon: func(b Bezigheid) { p.wijst = append(p.wijst, b) },
	}
	return p
}

// straksNa is how long a job of these tests waits before it begins.
const straksNa = time.Second

// draai lets all waiting functions of a queue go.
func draai(ff *[]func()) {
	nu := *ff
	*ff = nil
	for _, f := range nu {
		f()
	}
}

func (p *proefbaan) nu() Bezigheid {
	if len(p.wijst) == 0 {
		return Bezigheid{}
	}
	return p.wijst[len(p.wijst)-1]
}

func TestWorkRunsOffTheWindowAndEndsOnIt(t *testing.T) {
	p := newProefbaan()
	var stappen []string
	p.taken.Draai(Taak{Naam: "lezen",
		Werk:  func(context.Context, *Voortgang) error { stappen = append(stappen, "werk"); return nil },
		Klaar: func(err error) { stappen = append(stappen, "klaar") }})
	if len(stappen) != 0 || p.taken.Bezig() != 1 {
		t.Fatalf("ran at once: %v", stappen)
	}
	draai(&p.werk)
	if len(stappen) != 1 {
		t.Fatalf("ended off the window: %v", stappen)
	}
	draai(&p.terug)
	if len(stappen) != 2 || p.taken.Bezig() != 0 || p.stopte != 1 {
		t.Errorf("got %v, busy %d, clock stopped %d", stappen, p.taken.Bezig(), p.stopte)
	}
}

func TestQuickWorkIsNotShown(t *testing.T) {
	p := newProefbaan()
	p.taken.Draai(Taak{Naam: "snel", Werk: func(_ context.Context, v *Voortgang) error { v.Meld(1, 2); return nil }})
	draai(&p.werk)
	draai(&p.terug)
	for _, b := range p.wijst {
		if b.Naam != "" {
			t.Errorf("showed %q", b.Naam)
		}
	}
}

func TestSlowWorkIsShownWithItsCountUntilItEnds(t *testing.T) {
	p := newProefbaan()
	p.taken.Draai(Taak{Naam: "inlezen", Werk: func(_ context.Context, v *Voortgang) error {
		draai(&p.klok)
		if p.nu().Naam != "inlezen" || p.nu().Totaal != 0 {
			t.Errorf("after 300 ms it shows %+v", p.nu())
		}
		v.Meld(10, 50)
		v.Meld(20, 50)
		if len(p.terug) != 1 {
			t.Errorf("%d calls to the window for two steps", len(p.terug))
		}
		draai(&p.terug)
		if p.nu().Gedaan != 20 || p.nu().Totaal != 50 {
			t.Errorf("shows %+v", p.nu())
		}
		return nil
	}})
	draai(&p.werk)
	draai(&p.terug)
	if p.nu().Naam != "" {
		t.Errorf("still shows %+v", p.nu())
	}
}

func TestUserCanStopWork(t *testing.T) {
	p := newProefbaan()
	var einde error
	p.taken.Draai(Taak{Naam: "lang",
		Werk:  func(ctx context.Context, _ *Voortgang) error { draai(&p.klok); p.nu().Stop(); return ctx.Err() },
		Klaar: func(err error) { einde = err }})
	draai(&p.werk)
	draai(&p.terug)
	if !Gestopt(einde) {
		t.Errorf("ended with %v", einde)
	}
	if Gestopt(nil) || Gestopt(errors.New("disk")) {
		t.Error("another end counts as stopped")
	}
}

func TestStoppedWorkThatDoesNotLookCountsAsStoppedToo(t *testing.T) {
	p := newProefbaan()
	var einde error
	p.taken.Draai(Taak{Naam: "doof", Werk: func(context.Context, *Voortgang) error { p.taken.StopAlles(); return nil },
		Klaar: func(err error) { einde = err }})
	draai(&p.werk)
	draai(&p.terug)
	if !Gestopt(einde) {
		t.Errorf("ended with %v", einde)
	}
}

func TestNewSearchReplacesTheOldOne(t *testing.T) {
	p := newProefbaan()
	var klaar []string
	zoek := func(s string) {
		p.taken.Draai(Taak{Naam: "zoeken", Gelijk: Vervang, Werk: func(ctx context.Context, _ *Voortgang) error { return ctx.Err() },
			Klaar: func(err error) { klaar = append(klaar, s) }})
	}
	zoek("s")
	zoek("se")
	draai(&p.werk)
	draai(&p.terug)
	if len(klaar) != 1 || klaar[0] != "se" || p.taken.Bezig() != 0 {
		t.Errorf("ended: %v, busy %d", klaar, p.taken.Bezig())
	}
}

func TestButtonPressedTwiceWorksOnce(t *testing.T) {
	p := newProefbaan()
	n := 0
	taak := Taak{Naam: "vaststellen", Gelijk: Weiger, Werk: func(context.Context, *Voortgang) error { n++; return nil }}
	p.taken.Draai(taak)
	p.taken.Draai(taak)
	draai(&p.werk)
	draai(&p.terug)
	if n != 1 {
		t.Errorf("ran %d times", n)
	}
	p.taken.Draai(taak)
	draai(&p.werk)
	if n != 2 {
		t.Error("refused after the first had ended")
	}
}

func TestDifferentWorkRunsTogether(t *testing.T) {
	p := newProefbaan()
	for range 2 {
		p.taken.Draai(Taak{Naam: "tekenen", Werk: func(context.Context, *Voortgang) error { return nil }})
	}
	if len(p.werk) != 2 {
		t.Errorf("%d started", len(p.werk))
	}
}

func TestUnexpectedFaultInWorkBecomesAnErrorForPeople(t *testing.T) {
	p := newProefbaan()
	var einde error
	p.taken.Draai(Taak{Naam: "breekt", Werk: func(context.Context, *Voortgang) error { panic("Selam Tesfay") },
		Klaar: func(err error) { einde = err }})
	draai(&p.werk)
	draai(&p.terug)
	if fout.CodeVan(einde) != fout.Technisch || errors.Unwrap(einde).Error() != "onverwachte fout in: breekt" {
		t.Errorf("got %v: %v", einde, errors.Unwrap(einde))
	}
}

func TestProgressOfNobodyIsHarmless(t *testing.T) {
	var v *Voortgang
	v.Meld(1, 2)
	los := &Voortgang{}
	los.Meld(1, 2)
	if los.gedaan.Load() != 1 {
		t.Error("not remembered")
	}
}

func TestRealJobsComeBackToTheWindow(t *testing.T) {
	taken := NewTaken(func(Bezigheid) {})
	klaar := make(chan error, 1)
	taken.venster = func(f func()) { f() }
	taken.later = func(time.Duration, func()) func() { return func() {} }
	taken.Draai(Taak{Naam: "echt", Werk: func(context.Context, *Voortgang) error { return errors.New("schijf") }, Klaar: func(err error) { klaar <- err }})
	if err := <-klaar; err == nil || err.Error() != "schijf" {
		t.Errorf("got %v", err)
	}
}

func TestDirectJobsEndBeforeTheyReturn(t *testing.T) {
	taken, n := NewTakenDirect(), 0
	taken.Draai(Taak{Naam: "direct", Werk: func(context.Context, *Voortgang) error { n++; return nil }, Klaar: func(error) { n += 10 }})
	if n != 11 {
		t.Errorf("got %d", n)
	}
}

func TestJobThatWaitsBeginsOnceTheTypingStops(t *testing.T) {
	p := newProefbaan()
	var gedaan, klaar int
	taak := Taak{Naam: "voorbeeld", Gelijk: Vervang, Na: straksNa,
		Werk: func(context.Context, *Voortgang) error { gedaan++; return nil }, Klaar: func(error) { klaar++ }}
	for range 5 {
		p.taken.Draai(taak)
	}
	if len(p.werk) != 0 || p.taken.Bezig() != 1 || p.stopte != 4 {
		t.Fatalf("%d jobs begun, %d wait, %d called off", len(p.werk), p.taken.Bezig(), p.stopte)
	}
	draai(&p.klok)
	draai(&p.werk)
	draai(&p.terug)
	if gedaan != 1 || klaar != 1 || p.taken.Bezig() != 0 {
		t.Errorf("done %d times, told %d times, %d left", gedaan, klaar, p.taken.Bezig())
	}
}

func TestJobThatIsReplacedWhileItRunsIsForgotten(t *testing.T) {
	p := newProefbaan()
	var klaar []string
	maak := func(naam string) Taak {
		return Taak{Naam: "voorbeeld", Gelijk: Vervang, Na: straksNa,
			Werk: func(ctx context.Context, _ *Voortgang) error { return ctx.Err() }, Klaar: func(error) { klaar = append(klaar, naam) }}
	}
	p.taken.Draai(maak("oud"))
	draai(&p.klok) // the old one runs
	p.taken.Draai(maak("nieuw"))
	draai(&p.werk)
	draai(&p.terug)
	draai(&p.klok)
	draai(&p.werk)
	draai(&p.terug)
	if len(klaar) != 1 || klaar[0] != "nieuw" {
		t.Errorf("told %v", klaar)
	}
}

func TestJobThatWaitsRunsAtOnceInATest(t *testing.T) {
	gedaan := false
	NewTakenDirect().Draai(Taak{Naam: "lijst", Na: time.Hour, Werk: func(context.Context, *Voortgang) error { gedaan = true; return nil }})
	if !gedaan {
		t.Error("it waited")
	}
}
