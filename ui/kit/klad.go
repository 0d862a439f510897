package kit

import (
	"fmt"
	"reflect"
	"strings"

	"schakel/ui/text"
	"schakel/ui/theme"
)

// Klad is the work of a user on data that may be changed elsewhere too: what it began
// from, what stands on the form, and the version to save against.
type Klad[T any] struct {
	Basis, Nu T
	Versie    int64
}

// Inname tells what the form must do after data was read again.
type Inname int

// NietsNieuw: the form stays as it is. Vervuld: it must be filled anew. Verenigd: what
// was changed elsewhere came beside the work of the user. Botst: both changed the same;
// nothing was taken, the user must choose.
const (
	NietsNieuw Inname = iota
	Vervuld
	Verenigd
	Botst
)

// Neem takes what is stored now. gewijzigd tells whether the form has unsaved work;
// botst names the fields that both changed.
func (k *Klad[T]) Neem(is T, versie int64, gewijzigd bool) (wat Inname, botst []string) {
	if !gewijzigd {
		k.Basis, k.Nu, k.Versie = is, is, versie
		return Vervuld, nil
	}
	if reflect.DeepEqual(k.Basis, is) {
		k.Versie = versie
		return NietsNieuw, nil
	}
	samen, botst := Verenig(k.Basis, is, k.Nu)
	if len(botst) > 0 {
		return Botst, botst
	}
	k.Basis, k.Nu, k.Versie = is, samen, versie
	return Verenigd, nil
}

// Kies ends a clash: where both changed a field mijn keeps that of the user, else that of
// what is stored comes in its place. What only one of them changed stays.
func (k *Klad[T]) Kies(is T, versie int64, mijn bool) {
	samen, _ := Verenig(k.Basis, is, k.Nu)
	if !mijn {
		samen, _ = Verenig(k.Basis, k.Nu, is)
	}
	k.Basis, k.Nu, k.Versie = is, samen, versie
}

// Bewaard takes what was just stored from what stood on the form; it tells whether the
// form still holds that.
func (k *Klad[T]) Bewaard(is, vorm T, versie int64) bool {
	k.Basis, k.Versie = is, versie
	return reflect.DeepEqual(k.Nu, vorm)
}

// Verenig joins two changes of the same data: what was stored meanwhile (hun) and what
// stands on the form (mijn), both begun from basis. A field that only one of them changed
// gets that change. Where both did, mijn stays, and its name is in botst.
func Verenig[T any](basis, hun, mijn T) (samen T, botst []string) {
	b, h, m := reflect.ValueOf(basis), reflect.ValueOf(hun), reflect.ValueOf(&mijn).Elem()
	for i := range m.NumField() {
		was, zij, ik := b.Field(i).Interface(), h.Field(i).Interface(), m.Field(i).Interface()
		switch {
		case reflect.DeepEqual(was, zij), reflect.DeepEqual(zij, ik):
		case reflect.DeepEqual(was, ik):
			m.Field(i).Set(h.Field(i))
		default:
			naam, _, _ := strings.Cut(m.Type().Field(i).Tag.Get("json"), ",")
			botst = append(botst, naam)
		}
	}
	return mijn, botst
}

// Botsvraag asks whose words stay in the fields that were changed elsewhere too.
func Botsvraag(velden []string, kies func(mijn bool)) Vraag {
	lijst := Stapel(theme.Stap1)
	for _, v := range velden {
		lijst.Add(NewAlinea("· " + v))
	}
	return Vraag{Titel: text.BotstTitel, Tekst: fmt.Sprintf(text.BotstTekst, len(velden)), Inhoud: lijst, Icoon: theme.Waarschuwing, Breedte: 560,
		Knoppen: []Vraagknop{
			{Tekst: text.Terug, Terug: true},
			{Tekst: text.BotstHun, Doe: func() { kies(false) }},
			{Tekst: text.BotstMijn, Soort: Hoofd, Doe: func() { kies(true) }},
		}}
}
