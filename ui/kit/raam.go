package kit

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"schakel/domain/poort"
	"schakel/ui/theme"
)

// Raam is the window with everything of a Host but Ga and Terug: it runs the work,
// shows notices and questions, and hears the keys. The shell embeds it.
type Raam struct {
	widget.BaseWidget
	Sneltoetsen Acties

	venster fyne.Window
	klok    poort.Klok
	taken   *Taken
	balk    *Onderbalk
	inhoud  *fyne.Container
	open    *Dialoog
}

// NewRaam makes the frame of a window. With direct the work runs at once and nothing
// goes by itself: for tests and pictures.
func NewRaam(v fyne.Window, klok poort.Klok, direct bool) *Raam {
	r := &Raam{venster: v, klok: klok, inhoud: container.NewStack()}
	if direct {
		r.balk = NewOnderbalk(func(time.Duration, func()) func() { return func() {} })
		r.taken = NewTakenDirect()
		r.taken.toon = r.balk.Toon
	} else {
		r.balk = NewOnderbalk(straks)
		r.taken = NewTaken(r.balk.Toon)
	}
	r.ExtendBaseWidget(r)
	return r
}

// Zet puts the content in the frame and the frame in the window.
func (r *Raam) Zet(inhoud fyne.CanvasObject) {
	r.inhoud.Objects = []fyne.CanvasObject{inhoud}
	r.inhoud.Refresh()
	if r.venster.Content() != fyne.CanvasObject(r) {
		r.venster.SetPadded(false)
		r.venster.SetContent(r)
		r.venster.Canvas().SetOnTypedKey(func(ev *fyne.KeyEvent) {
			if h := hoogste(r.venster.Canvas()); h != nil {
				h.neemToets(ev)
			}
		})
		r.hoor()
	}
}

// ZetActies sets the keys of the shell and those of the open screen.
func (r *Raam) ZetActies(vast, scherm []Actie) {
	c := r.venster.Canvas()
	for _, s := range r.combinaties() {
		c.RemoveShortcut(s)
	}
	r.Sneltoetsen.ZetVast(vast...)
	r.Sneltoetsen.ZetScherm(scherm...)
	r.hoor()
}

// hoor asks the canvas for the combinations of keys that nobody with the keyboard takes.
func (r *Raam) hoor() {
	for _, s := range r.combinaties() {
		r.venster.Canvas().AddShortcut(s, r.TypedShortcut)
	}
}

// combinaties gives those of all actions, and those that a dialog always has.
func (r *Raam) combinaties() []fyne.Shortcut {
	uit := []fyne.Shortcut{
		sneltoets(fyne.KeyS, fyne.KeyModifierControl),
		sneltoets(fyne.KeyReturn, fyne.KeyModifierControl), sneltoets(fyne.KeyEnter, fyne.KeyModifierControl),
	}
	for _, a := range r.Sneltoetsen.Alle() {
		if a.Mod != 0 {
			uit = append(uit, sneltoets(a.Toets, a.Mod))
		}
	}
	return uit
}

// Draai runs work in the background.
func (r *Raam) Draai(t Taak) { r.taken.Draai(t) }

// Taken gives the work that is going on.
func (r *Raam) Taken() *Taken { return r.taken }

// Meld shows a notice.
func (r *Raam) Meld(m Melding) { r.balk.Meld(m) }

// Onderbalk gives the line at the bottom.
func (r *Raam) Onderbalk() *Onderbalk { return r.balk }

// Vraag puts a question on the window.
func (r *Raam) Vraag(v Vraag) { r.open = Toon(r.venster.Canvas(), v) }

// Venster gives the window.
func (r *Raam) Venster() fyne.Window { return r.venster }

// Klok gives today.
func (r *Raam) Klok() poort.Klok { return r.klok }

// ToonToetsen shows every key that works now.
func (r *Raam) ToonToetsen() { r.Vraag(Toetsenhulp(r.Sneltoetsen.Alle())) }

func (r *Raam) neemToets(ev *fyne.KeyEvent) bool { return r.Sneltoetsen.Probeer(ev.Name, 0) }

func (r *Raam) neemSchermtoets(s fyne.Shortcut) bool {
	k, m, ok := combinatie(s)
	return ok && probeer(r.Sneltoetsen.scherm, k, m)
}

func (r *Raam) neemSneltoets(s fyne.Shortcut) bool {
	k, m, ok := combinatie(s)
	return ok && r.Sneltoetsen.Probeer(k, m)
}

// CreateRenderer draws the content above the line at the bottom.
func (r *Raam) CreateRenderer() fyne.WidgetRenderer {
	onder := Stapel(0, Lijn(), r.balk)
	vlak := newGrond(theme.KleurVlak)
	t := &tekenaar{objecten: []fyne.CanvasObject{vlak, r.inhoud, onder}}
	t.min = func() fyne.Size {
		m, o := r.inhoud.MinSize(), onder.MinSize()
		return fyne.NewSize(max(m.Width, o.Width), m.Height+o.Height)
	}
	t.leg = func(s fyne.Size) {
		h := onder.MinSize().Height
		vlak.Resize(s)
		r.inhoud.Resize(fyne.NewSize(s.Width, s.Height-h))
		onder.Resize(fyne.NewSize(s.Width, h))
		onder.Move(fyne.NewPos(0, s.Height-h))
	}
	t.vernieuw = func() { t.leg(r.Size()) }
	return t
}

// TypedShortcut hears a combination of keys while nothing in the window has the keyboard.
func (r *Raam) TypedShortcut(s fyne.Shortcut) {
	if h := hoogste(r.venster.Canvas()); h != nil {
		h.neemSneltoets(s)
	}
}
