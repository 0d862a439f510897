package kit

import (
	"errors"
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"schakel/domain/fout"
	"schakel/ui/text"
	"schakel/ui/theme"
)

// Widths of fields: as wide as what goes in.
const (
	Smal   float32 = 96  // a number
	Kort   float32 = 152 // a date, a BSN, an amount
	Middel float32 = 280 // a name, a choice
	Lang   float32 = 420 // an address
	Vol    float32 = 0   // all there is
)

// Opzet is how a field stands on the screen.
type Opzet struct {
	Naam      string // as in fout.Fout.Veld
	Label     string // above the field
	Hulp      string // a line under the label
	Voorbeeld string // in the empty field
	Plicht    bool   // must be filled in before the form is done
	Breedte   float32
}

// Veld is a field of a form.
type Veld interface {
	fyne.CanvasObject
	Naam() string
	Label() string
	Fout() string           // what stands under the field; "" when it is right
	ZetFout(melding string) // "" takes the error away
	Controleer() error      // reads the field again and shows what is wrong with it
	Gewijzigd() bool        // differs from what was last saved
	Bewaard()               // what stands there counts as saved
	Focus()
	Bij(wijziging func()) // is called after each change by the user
}

// kader is what all fields share: label, help, error, and whether they changed.
type kader struct {
	widget.BaseWidget
	opzet     Opzet
	bediening fyne.Focusable
	vak       *focusvak // nil for controls with a ring of their own
	label     *Alinea
	hulp      *Alinea
	foutregel *Alinea
	fout      *fyne.Container
	inhoud    *fyne.Container
	wijziging []func()
	oordeel   string // what is wrong with it beyond the field itself; stays until it is taken back
	bewaard   any
	stand     func() any   // what the field holds, comparable
	lees      func() error // what is wrong with what was typed; nil: nothing
	leeg      func() bool
}

// zet builds the field around its control.
func (k *kader) zet(o Opzet, bediening fyne.Focusable, object fyne.CanvasObject, zelf fyne.Widget) {
	k.opzet, k.bediening = o, bediening
	k.label = NewRegel(o.Label)
	k.label.Vet, k.label.Krimp = true, true
	k.hulp = NewAlinea(o.Hulp).Zacht()
	zetZicht(k.hulp, o.Hulp != "")
	k.foutregel = klein("")
	k.foutregel.Kleur = theme.KleurTeLaat
	k.fout = Rij(theme.Stap1, NewTekening(theme.Waarschuwing, theme.KleurTeLaat, 14), k.foutregel)
	k.fout.Hide()
	if o.Breedte != Vol {
		object = Vast(o.Breedte, object)
	}
	kop := Stapel(2, k.label, k.hulp)
	zetZicht(kop, o.Label != "" || o.Hulp != "")
	zetZicht(k.label, o.Label != "")
	k.inhoud = Stapel(theme.Stap1, kop, object, k.fout)
	k.ExtendBaseWidget(zelf)
	k.bewaard = k.stand()
}

// Naam is the name of the field in errors.
func (k *kader) Naam() string { return k.opzet.Naam }

// Label is what stands above the field.
func (k *kader) Label() string { return k.opzet.Label }

// Fout is what stands under the field; "" when it is right.
func (k *kader) Fout() string {
	if !k.fout.Visible() {
		return ""
	}
	return k.foutregel.Tekst
}

// ZetFout shows an error under the field; "" takes it away.
func (k *kader) ZetFout(melding string) {
	if melding == k.Fout() {
		return
	}
	k.foutregel.Zet(melding)
	zetZicht(k.fout, melding != "")
	if k.vak != nil {
		k.vak.zet(k.vak.focus, melding != "")
	}
	k.Refresh()
}

// Controleer reads the field again and shows what is wrong with it.
func (k *kader) Controleer() error {
	err := k.controle(true)
	k.toonFout(err)
	return err
}

// controle gives what is wrong; an empty field is wrong only when the form is sent.
func (k *kader) controle(verstuur bool) error {
	switch {
	case k.leeg() && verstuur && k.opzet.Plicht:
		return fout.Bij(k.opzet.Naam, fout.Ontbreekt, text.VulIn, "‘"+k.opzet.Label+"’")
	case k.leeg():
		return nil
	}
	return k.lees()
}

func (k *kader) toonFout(err error) {
	if err == nil {
		k.ZetFout(k.oordeel)
		return
	}
	k.ZetFout(Melddoor(err))
}

// ZetOordeel shows what is wrong with the value beyond the field itself, as a rule of the
// law finds it; "" takes it back. It stays when the keyboard leaves the field.
func (k *kader) ZetOordeel(melding string) {
	if melding != "" || k.Fout() == k.oordeel {
		k.ZetFout(melding)
	}
	k.oordeel = melding
}

// verlaten looks at the field when the keyboard leaves it.
func (k *kader) verlaten() { k.toonFout(k.controle(false)) }

// Gewijzigd tells whether the field differs from what was last saved.
func (k *kader) Gewijzigd() bool { return k.stand() != k.bewaard }

// Bewaard says that what stands there is saved.
func (k *kader) Bewaard() { k.bewaard = k.stand() }

// Focus gives the field the keyboard.
func (k *kader) Focus() { geefFocus(k.bediening) }

// Bij adds what is called after each change by the user.
func (k *kader) Bij(wijziging func()) { k.wijziging = append(k.wijziging, wijziging) }

func (k *kader) gewijzigd() {
	for _, f := range k.wijziging {
		f()
	}
}

// ZetLabel changes the words above the field.
func (k *kader) ZetLabel(s string) {
	k.opzet.Label = s
	k.label.Zet(s)
}

// ZetHulp changes the line under the label.
func (k *kader) ZetHulp(s string) {
	k.hulp.Zet(s)
	zetZicht(k.hulp, s != "")
	k.Refresh()
}

// ZetAan turns the field on or off.
func (k *kader) ZetAan(aan bool) {
	d, ok := k.bediening.(fyne.Disableable)
	switch {
	case !ok:
	case aan:
		d.Enable()
	default:
		d.Disable()
	}
}

// CreateRenderer draws the field.
func (k *kader) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(k.inhoud) }

// bij gives an error the name of the field.
func (k *kader) bij(err error) error {
	var f *fout.Fout
	if !errors.As(err, &f) {
		return fout.Bij(k.opzet.Naam, fout.Ongeldig, "%s", Melddoor(err))
	}
	kopie := *f
	kopie.Veld = k.opzet.Naam
	return &kopie
}

func (k *kader) ongeldig(melding string, args ...any) error {
	return fout.Bij(k.opzet.Naam, fout.Ongeldig, "%s", fmt.Sprintf(melding, args...))
}
