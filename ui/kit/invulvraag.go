package kit

import (
	"context"

	"fyne.io/fyne/v2"

	"schakel/domain/poort"
	"schakel/ui/theme"
)

// Invulvraag is a dialog with fields that writes: it checks the fields, runs the use
// case, shows a refusal at its field, and closes when it worked.
type Invulvraag struct {
	Titel  string
	Tekst  string
	Velden []Veld
	Onder  fyne.CanvasObject // under the fields: what follows from them
	Ja     string            // on the main button
	Gevaar bool              // cannot be undone
	Lees   func()            // reads the fields, on the thread of the window, before Werk; may be nil
	Werk   func(context.Context) (poort.Wijzigingen, error)
	Klaar  func() // after it worked; may be nil
}

// VraagIn puts the dialog on the window of h.
func VraagIn(h Host, v Invulvraag) *Dialoog {
	f := NewFormulier(v.Velden...)
	stapel := Stapel(theme.Stap4, f)
	for _, veld := range v.Velden {
		stapel.Add(veld)
	}
	if v.Onder != nil {
		stapel.Add(v.Onder)
	}
	var d *Dialoog
	doe := func() {
		if f.Controleer() != nil {
			return
		}
		if v.Lees != nil {
			v.Lees()
		}
		Schrijf(h, v.Titel, v.Werk, func(err error) {
			if err != nil {
				f.ZetFouten(err)
				return
			}
			d.Sluit()
			if v.Klaar != nil {
				v.Klaar()
			}
		})
	}
	hoofd := Vraagknop{Tekst: v.Ja, Soort: Hoofd, Veilig: !v.Gevaar, Blijft: true, Doe: doe}
	if v.Gevaar {
		hoofd.Soort = Gevaar
	}
	d = Toon(h.Venster().Canvas(), Vraag{
		Titel: v.Titel, Tekst: v.Tekst, Inhoud: stapel, Breedte: 520,
		Knoppen: []Vraagknop{{Tekst: "Terug", Terug: true}, hoofd},
	})
	if len(v.Velden) > 0 {
		v.Velden[0].Focus()
	}
	return d
}
