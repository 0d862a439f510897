// Package fout holds the one error type that people see: a code a program can
// switch on, the field it is about, and a Dutch sentence that says what to do.
package fout

import (
	"errors"
	"fmt"
	"strings"
)

// Code says what kind of thing went wrong; programs switch on it, people never see it.
type Code string

// The codes. Technisch is for causes outside the user's reach (disk, database).
const (
	Ongeldig     Code = "ongeldig"      // a value that cannot be right
	Ontbreekt    Code = "ontbreekt"     // a value that must be there
	NietMogelijk Code = "niet-mogelijk" // the law or the order of things forbids it
	NietGevonden Code = "niet-gevonden"
	Bestaat      Code = "bestaat"    // it is there already
	Conflict     Code = "conflict"   // changed by somebody else since it was read
	Bezet        Code = "bezet"      // another program holds the administration
	TeNieuw      Code = "te-nieuw"   // made by a newer version of the program
	Beschadigd   Code = "beschadigd" // the file is not whole
	Technisch    Code = "technisch"
)

// Fout is an error for people. Melding is Dutch and says what to do; it never
// holds a name or a BSN. Veld names the field of the form (empty: the whole).
// Oorzaak is for the log.
type Fout struct {
	Code    Code
	Veld    string
	Melding string
	Oorzaak error
}

// Error gives the Dutch sentence; the cause is reached by errors.Unwrap.
func (f *Fout) Error() string { return f.Melding }

// Unwrap gives the technical cause, or nil.
func (f *Fout) Unwrap() error { return f.Oorzaak }

// New makes an error with code and Dutch sentence.
func New(code Code, melding string, args ...any) *Fout {
	return &Fout{Code: code, Melding: tekst(melding, args)}
}

// Bij makes an error that belongs to one field.
func Bij(veld string, code Code, melding string, args ...any) *Fout {
	return &Fout{Code: code, Veld: veld, Melding: tekst(melding, args)}
}

// Wrap gives a technical cause its Dutch sentence.
func Wrap(oorzaak error, code Code, melding string, args ...any) *Fout {
	return &Fout{Code: code, Melding: tekst(melding, args), Oorzaak: oorzaak}
}

func tekst(melding string, args []any) string {
	if len(args) == 0 {
		return melding
	}
	return fmt.Sprintf(melding, args...)
}

// CodeVan gives the code of err, the first of several, Technisch for an error
// without one and "" for nil.
func CodeVan(err error) Code {
	if err == nil {
		return ""
	}
	var f *Fout
	if errors.As(err, &f) {
		return f.Code
	}
	return Technisch
}

// Lijst is several errors at once: a form with more than one wrong field.
type Lijst []*Fout

// Error gives each sentence on its own line.
func (l Lijst) Error() string {
	regels := make([]string, len(l))
	for i, f := range l {
		regels[i] = f.Melding
	}
	return strings.Join(regels, "\n")
}

// Unwrap lets errors.As and errors.Is find each member.
func (l Lijst) Unwrap() []error {
	uit := make([]error, len(l))
	for i, f := range l {
		uit[i] = f
	}
	return uit
}

// Verzamelaar gathers errors and gives nil when there were none.
type Verzamelaar struct{ lijst Lijst }

// Voeg adds err; nil is passed over, several errors in one (a Lijst, errors.Join)
// are taken in each, an error without Dutch sentence becomes Technisch.
func (v *Verzamelaar) Voeg(err error) { v.lijst = append(v.lijst, leden(err)...) }

// VoegBij adds err as Voeg does, under the name of a field where it has none yet.
func (v *Verzamelaar) VoegBij(veld string, err error) {
	for _, f := range leden(err) {
		if f.Veld == "" {
			kopie := *f
			kopie.Veld = veld
			f = &kopie
		}
		v.lijst = append(v.lijst, f)
	}
}

// leden takes an error apart in those that people read, one layer at a time: any
// layer may hold several.
func leden(err error) Lijst {
	var f *Fout
	switch e := any(err).(type) {
	case nil:
		return nil
	case *Fout:
		return Lijst{e}
	case Lijst:
		return e
	case interface{ Unwrap() []error }:
		if !errors.As(err, &f) {
			break
		}
		var uit Lijst
		for _, lid := range e.Unwrap() {
			uit = append(uit, leden(lid)...)
		}
		return uit
	}
	if errors.As(err, &f) {
		return leden(errors.Unwrap(err))
	}
	return Lijst{Wrap(err, Technisch, "Er ging iets mis. Probeer het nog eens.")}
}

// Err gives nil, the one error, or the Lijst.
func (v *Verzamelaar) Err() error {
	switch len(v.lijst) {
	case 0:
		return nil
	case 1:
		return v.lijst[0]
	default:
		return v.lijst
	}
}
