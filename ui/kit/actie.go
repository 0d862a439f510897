package kit

import (
	"strings"

	"fyne.io/fyne/v2"
)

// Actie is one thing a key does. All keys of the program stand in tables of these:
// they feed the keyboard and the page behind F1.
type Actie struct {
	ID    string // "dossier.print"
	Naam  string // "Afdrukken"
	Groep string // "Dossier": heading on the help page
	Toets fyne.KeyName
	Mod   fyne.KeyModifier // fyne.KeyModifierControl, …; 0 for F1 and the like
	Kan   func() bool      // nil: always
	Doe   func()
}

// Aan tells whether the action can be done now.
func (a Actie) Aan() bool { return a.Doe != nil && (a.Kan == nil || a.Kan()) }

// ToetsNaam writes the keys as they stand on a Dutch keyboard: "Ctrl+K".
func (a Actie) ToetsNaam() string {
	if a.Toets == "" {
		return ""
	}
	var delen []string
	for _, m := range []struct {
		mod  fyne.KeyModifier
		naam string
	}{{fyne.KeyModifierControl, "Ctrl"}, {fyne.KeyModifierAlt, "Alt"}, {fyne.KeyModifierShift, "Shift"}} {
		if a.Mod&m.mod != 0 {
			delen = append(delen, m.naam)
		}
	}
	return strings.Join(append(delen, toetsNaam(a.Toets)), "+")
}

func toetsNaam(k fyne.KeyName) string {
	switch k {
	case fyne.KeyReturn, fyne.KeyEnter:
		return "Enter"
	case fyne.KeyEscape:
		return "Esc"
	case fyne.KeyPageUp:
		return "PageUp"
	case fyne.KeyPageDown:
		return "PageDown"
	case fyne.KeyLeft:
		return "←"
	case fyne.KeyRight:
		return "→"
	case fyne.KeyUp:
		return "↑"
	case fyne.KeyDown:
		return "↓"
	case fyne.KeySpace:
		return "spatie"
	default:
		return string(k)
	}
}

// Acties is the table of keys of a window: those of the shell, and above them those
// of the screen that is open.
type Acties struct {
	vast, scherm []Actie
}

// ZetVast sets the actions that always work.
func (t *Acties) ZetVast(aa ...Actie) { t.vast = aa }

// ZetScherm sets the actions of the screen that is open.
func (t *Acties) ZetScherm(aa ...Actie) { t.scherm = aa }

// Alle gives every action, those of the screen first.
func (t *Acties) Alle() []Actie {
	return append(append([]Actie{}, t.scherm...), t.vast...)
}

// Probeer does the first action that hangs on these keys and can be done now.
func (t *Acties) Probeer(k fyne.KeyName, m fyne.KeyModifier) bool {
	if isEnter(k) {
		k = fyne.KeyReturn
	}
	return probeer(t.Alle(), k, m)
}

func probeer(aa []Actie, k fyne.KeyName, m fyne.KeyModifier) bool {
	for _, a := range aa {
		if a.Toets == k && a.Mod == m && a.Aan() {
			a.Doe()
			return true
		}
	}
	return false
}
