package kit

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"schakel/ui/text"
	"schakel/ui/theme"
)

// Nummerveld takes a number that is nobody's business, such as a BSN: it shows only
// the last digits until one asks. Typing over the dots replaces the number.
type Nummerveld struct {
	getypt
	lezer    func(string) (nummer, gemaskerd string, err error)
	nummer   string
	masker   string
	verhuld  bool
	toonKnop *Knop
}

// NewNummerveld makes a masked field; lees reads what was typed and gives the number
// and how it looks masked.
func NewNummerveld(o Opzet, lees func(string) (nummer, gemaskerd string, err error)) *Nummerveld {
	if o.Breedte == Vol {
		o.Breedte = Kort + 40
	}
	v := &Nummerveld{lezer: lees}
	v.stand = func() any { return v.Waarde() }
	v.lees = v.leesNummer
	v.begin(o, 1, v)
	v.toonKnop = NewIcoonknop(theme.Oog, text.Toon, v.wissel)
	vak := container.New(&vakEnKnop{}, v.vak, v.toonKnop)
	v.inhoud.Objects[1] = Vast(o.Breedte, vak)
	v.invoer.letter = func(rune) bool { v.overschrijf(); return false }
	v.invoer.toets = func(ev *fyne.KeyEvent) bool {
		if ev.Name == fyne.KeyBackspace || ev.Name == fyne.KeyDelete {
			v.overschrijf()
		}
		return false
	}
	v.invoer.snel = func(s fyne.Shortcut) bool {
		switch s.(type) {
		case *fyne.ShortcutPaste, *fyne.ShortcutCut:
			v.overschrijf()
		}
		return false
	}
	v.invoer.verliet = func() {
		v.vak.zet(false, v.Fout() != "")
		v.verlaten()
	}
	return v
}

// overschrijf empties the field when dots stand in it: the user begins anew.
func (v *Nummerveld) overschrijf() {
	if v.verhuld {
		v.verhuld, v.nummer = false, ""
		if v.invoer.SelectedText() != "" { // else the first digit goes with what was selected
			v.invoer.Entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyBackspace})
		}
		v.schrijf("")
		v.gewijzigd()
	}
}

// leesNummer takes the number in and hides it.
func (v *Nummerveld) leesNummer() error {
	if v.verhuld {
		return nil
	}
	n, masker, err := v.lezer(v.invoer.Text)
	if err != nil {
		return v.bij(err)
	}
	v.nummer, v.masker = n, masker
	v.verhul()
	return nil
}

func (v *Nummerveld) verhul() {
	v.verhuld = true
	v.schrijf(v.masker)
}

// wissel shows the number, or hides it again.
func (v *Nummerveld) wissel() {
	switch {
	case v.verhuld:
		v.verhuld = false
		v.schrijf(v.nummer)
	case !v.leeg():
		v.toonFout(v.leesNummer())
	}
}

// Waarde gives the number as it was read; what was typed and is wrong as it stands;
// "" for none.
func (v *Nummerveld) Waarde() string {
	if v.verhuld {
		return v.nummer
	}
	s := strings.TrimSpace(v.invoer.Text)
	if n, _, err := v.lezer(s); err == nil && s != "" {
		return n
	}
	return s
}

// Zet fills the field, masked.
func (v *Nummerveld) Zet(s string) {
	v.verhuld, v.nummer = false, ""
	v.schrijf(s)
	if s != "" {
		v.toonFout(v.leesNummer())
	}
}

// vakEnKnop gives a square button its place at the right of a field.
type vakEnKnop struct{}

func (vakEnKnop) Layout(oo []fyne.CanvasObject, s fyne.Size) {
	k := oo[1].MinSize().Width
	oo[0].Resize(fyne.NewSize(s.Width-k-2, s.Height))
	oo[1].Resize(fyne.NewSize(k, s.Height))
	oo[1].Move(fyne.NewPos(s.Width-k, 0))
}

func (vakEnKnop) MinSize(oo []fyne.CanvasObject) fyne.Size {
	a, b := oo[0].MinSize(), oo[1].MinSize()
	return fyne.NewSize(a.Width+b.Width+2, max(a.Height, b.Height))
}
