package kit

import (
	"context"
	"errors"
	"slices"
	"sync/atomic"
	"time"

	"fyne.io/fyne/v2"

	"schakel/domain/fout"
	"schakel/ui/text"
)

// wachttijd is how long work may take before the window says that it waits.
const wachttijd = 300 * time.Millisecond

// Gelijk says what happens when a job of the same name is still running.
type Gelijk int

// Samen: both run. Vervang: the old one is stopped and forgotten (searching while
// typing). Weiger: the new one does not start (a button pressed twice).
const (
	Samen Gelijk = iota
	Vervang
	Weiger
)

// Taak is work that does not belong on the thread of the window.
type Taak struct {
	Naam   string // "Lijst inlezen": for people, and to tell jobs apart
	Werk   func(ctx context.Context, v *Voortgang) error
	Klaar  func(error) // on the thread of the window; may be nil
	Gelijk Gelijk
	Na     time.Duration // waits this long first; with Vervang: until the user stops typing
}

// Draai runs work that gives something.
func Draai[T any](h Host, naam string, werk func(context.Context, *Voortgang) (T, error), klaar func(T, error)) {
	var uit T
	h.Draai(Taak{
		Naam: naam,
		Werk: func(ctx context.Context, v *Voortgang) (err error) {
			uit, err = werk(ctx, v)
			return err
		},
		Klaar: func(err error) { klaar(uit, err) },
	})
}

// Gestopt tells whether the user stopped the work himself: no error to show.
func Gestopt(err error) bool { return errors.Is(err, context.Canceled) }

// Bezigheid is what the window shows of the job that has run for more than 300 ms;
// the zero value: nothing.
type Bezigheid struct {
	Naam   string
	Gedaan int
	Totaal int // 0: not known
	Stop   func()
}

// Voortgang is told by the work how far it is; from any goroutine. A nil one listens to nobody.
type Voortgang struct {
	gedaan, totaal atomic.Int64
	gevraagd       atomic.Bool
	toon           func()
}

// Meld says that gedaan of totaal are done; totaal 0 when it is not known.
func (v *Voortgang) Meld(gedaan, totaal int) {
	if v == nil {
		return
	}
	v.gedaan.Store(int64(gedaan))
	v.totaal.Store(int64(totaal))
	if v.toon != nil && v.gevraagd.CompareAndSwap(false, true) {
		v.toon()
	}
}

// Taken runs the background work of one window. Its methods belong to the thread of
// the window.
type Taken struct {
	start   func(func())
	venster func(func())                       // brings a call back to the window
	direct  bool                               // nothing waits
	later   func(time.Duration, func()) func() // gives the way to call it off
	toon    func(Bezigheid)
	lopend  []*lopend
}

type lopend struct {
	taak      Taak
	stop      context.CancelFunc
	stand     *Voortgang
	zichtbaar bool
	wacht     bool // has not begun yet
	vergeten  bool
	afbellen  func()
}

// NewTaken runs jobs on goroutines and tells toon what to show.
func NewTaken(toon func(Bezigheid)) *Taken {
	return &Taken{
		start:   func(f func()) { go f() },
		venster: fyne.Do,
		later:   straks,
		toon:    toon,
	}
}

// NewTakenDirect runs each job at once, before Draai returns: for tests and pictures.
func NewTakenDirect() *Taken {
	direct := func(f func()) { f() }
	return &Taken{
		start: direct, venster: direct, direct: true, toon: func(Bezigheid) {},
		later: func(time.Duration, func()) func() { return func() {} },
	}
}

// straks calls f on the thread of the window after d.
func straks(d time.Duration, f func()) func() {
	t := time.AfterFunc(d, func() { fyne.Do(f) })
	return func() { t.Stop() }
}

// Draai starts a job.
func (t *Taken) Draai(taak Taak) {
	for _, l := range slices.Clone(t.lopend) {
		if l.taak.Naam != taak.Naam {
			continue
		}
		switch taak.Gelijk {
		case Weiger:
			return
		case Vervang:
			l.vergeten = true
			l.stop()
			if l.wacht {
				t.haalWeg(l)
				l.afbellen()
			}
		case Samen:
		}
	}
	ctx, stop := context.WithCancel(context.Background())
	l := &lopend{taak: taak, stop: stop, stand: &Voortgang{}}
	l.stand.toon = func() { t.venster(func() { l.stand.gevraagd.Store(false); t.wijs() }) }
	t.lopend = append(t.lopend, l)
	if taak.Na > 0 && !t.direct {
		l.wacht = true
		l.afbellen = t.later(taak.Na, func() {
			if l.wacht && !l.vergeten {
				t.begin(ctx, l)
			}
		})
		return
	}
	t.begin(ctx, l)
}

// begin starts a job that has waited long enough.
func (t *Taken) begin(ctx context.Context, l *lopend) {
	l.wacht = false
	l.afbellen = t.later(wachttijd, func() { l.zichtbaar = true; t.wijs() })
	t.start(func() {
		err := werk(ctx, l.taak, l.stand)
		t.venster(func() { t.klaar(l, err) })
	})
}

func (t *Taken) haalWeg(l *lopend) {
	t.lopend = slices.DeleteFunc(t.lopend, func(m *lopend) bool { return m == l })
}

// werk does the job; what goes wrong beyond its own errors becomes one too, so that
// the window and the work of the user stay.
func werk(ctx context.Context, taak Taak, v *Voortgang) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fout.Wrap(errors.New("onverwachte fout in: "+taak.Naam), fout.Technisch, text.MisTekst)
		}
	}()
	if err := taak.Werk(ctx, v); err != nil {
		return err
	}
	return ctx.Err()
}

func (t *Taken) klaar(l *lopend, err error) {
	l.afbellen()
	l.stop()
	t.haalWeg(l)
	t.wijs()
	if l.taak.Klaar != nil && !l.vergeten {
		l.taak.Klaar(err)
	}
}

// wijs shows the oldest job that has taken more than 300 ms.
func (t *Taken) wijs() {
	for _, l := range t.lopend {
		if l.zichtbaar && !l.vergeten {
			t.toon(Bezigheid{
				Naam: l.taak.Naam, Gedaan: int(l.stand.gedaan.Load()),
				Totaal: int(l.stand.totaal.Load()), Stop: l.stop,
			})
			return
		}
	}
	t.toon(Bezigheid{})
}

// Bezig tells how many jobs are running.
func (t *Taken) Bezig() int { return len(t.lopend) }

// StopAlles asks every job to stop; their Klaar is still called, with context.Canceled.
func (t *Taken) StopAlles() {
	for _, l := range t.lopend {
		l.stop()
	}
}
