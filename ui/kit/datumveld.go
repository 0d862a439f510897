package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"schakel/domain/kalender"
	"schakel/ui/text"
	"schakel/ui/theme"
)

// Datumveld takes a date as people type it (3-4-26, 03042026, +10w, vandaag) and
// writes dd-mm-jjjj when the keyboard leaves it. F4 opens the calendar.
type Datumveld struct {
	getypt
	Vanaf, TotEnMet kalender.Datum // bounds; empty: none
	vandaag         kalender.Datum
	lezer           func(string, kalender.Datum) (kalender.Datum, error)
	knop            *Knop
}

// NewDatumveld makes a field for a date.
func NewDatumveld(o Opzet, vandaag kalender.Datum) *Datumveld {
	return newDatumveld(o, vandaag, kalender.Parse)
}

// NewGeboortedatumveld makes a field in which a year of two digits lies in the past.
func NewGeboortedatumveld(o Opzet, vandaag kalender.Datum) *Datumveld {
	v := newDatumveld(o, vandaag, kalender.ParseVerleden)
	v.TotEnMet = vandaag
	return v
}

func newDatumveld(o Opzet, vandaag kalender.Datum, lezer func(string, kalender.Datum) (kalender.Datum, error)) *Datumveld {
	if o.Voorbeeld == "" {
		o.Voorbeeld = text.DatumVoorbeeld
	}
	if o.Breedte == Vol {
		o.Breedte = Kort
	}
	v := &Datumveld{vandaag: vandaag, lezer: lezer}
	v.lees = v.leesDatum
	v.stand = func() any {
		if d, err := v.datum(); err == nil {
			return d
		}
		return v.invoer.Text
	}
	v.begin(o, 1, v)
	v.knop = NewIcoonknop(theme.Datum, text.OpenKalender, v.openKalender)
	v.inhoud.Objects[1] = Vast(o.Breedte, container.New(&vakEnKnop{}, v.vak, v.knop))
	v.invoer.toets = func(ev *fyne.KeyEvent) bool {
		if ev.Name == fyne.KeyF4 || ev.Name == fyne.KeyDown {
			v.openKalender()
			return true
		}
		if isEnter(ev.Name) {
			v.verlaten()
		}
		return false
	}
	return v
}

func (v *Datumveld) datum() (kalender.Datum, error) {
	if v.leeg() {
		return kalender.Datum{}, nil
	}
	d, err := v.lezer(v.invoer.Text, v.vandaag)
	switch {
	case err != nil:
		return d, v.bij(err)
	case !v.Vanaf.Leeg() && d.Voor(v.Vanaf):
		return d, v.ongeldig(text.DatumVoor, v.Vanaf)
	case !v.TotEnMet.Leeg() && d.Na(v.TotEnMet):
		return d, v.ongeldig(text.DatumNa, v.TotEnMet)
	}
	return d, nil
}

// leesDatum writes the date out.
func (v *Datumveld) leesDatum() error {
	d, err := v.datum()
	if err == nil && d.String() != v.invoer.Text {
		v.schrijf(d.String())
	}
	return err
}

// Waarde gives the date; empty when there is none that is right.
func (v *Datumveld) Waarde() kalender.Datum {
	d, err := v.datum()
	if err != nil {
		return kalender.Datum{}
	}
	return d
}

// Zet fills the field.
func (v *Datumveld) Zet(d kalender.Datum) { v.schrijf(d.String()) }

// ZetAan turns the field on or off.
func (v *Datumveld) ZetAan(aan bool) {
	v.getypt.ZetAan(aan)
	v.knop.ZetAan(aan)
}

// openKalender shows the month under the field.
func (v *Datumveld) openKalender() {
	if v.invoer.Disabled() {
		return
	}
	begin := v.Waarde()
	if begin.Leeg() {
		begin = v.vandaag
	}
	c := doekVan(v.invoer)
	if c == nil {
		return
	}
	blad := newMaandblad(begin, v.vandaag)
	l := newLaag(c, Rondom(theme.Stap2, blad))
	l.anker = v.vak
	l.opDicht = func() { geefFocus(v.invoer) }
	blad.kies = func(d kalender.Datum) {
		v.schrijf(d.String())
		l.dicht()
		v.verlaten()
		v.gewijzigd()
	}
	l.toon()
	c.Focus(blad)
}
