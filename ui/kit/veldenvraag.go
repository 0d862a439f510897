package kit

import "schakel/ui/theme"

// Veldenvraag is a dialog with fields that changes something in memory: nothing is
// written. Doe gives what is wrong with what was filled in; nil closes the dialog.
type Veldenvraag struct {
	Titel  string
	Tekst  string
	Velden []Veld
	Ja     string // on the main button
	Doe    func() error
}

// VraagVelden puts the dialog on the window of h.
func VraagVelden(h Host, v Veldenvraag) *Dialoog {
	f := NewFormulier(v.Velden...)
	stapel := Stapel(theme.Stap4, f)
	for _, veld := range v.Velden {
		stapel.Add(veld)
	}
	var d *Dialoog
	doe := func() {
		if f.Controleer() != nil {
			return
		}
		err := v.Doe()
		f.ZetFouten(err)
		if err == nil {
			d.Sluit()
		}
	}
	d = Toon(h.Venster().Canvas(), Vraag{
		Titel: v.Titel, Tekst: v.Tekst, Inhoud: stapel, Breedte: 520,
		Knoppen: []Vraagknop{{Tekst: "Terug", Terug: true}, {Tekst: v.Ja, Soort: Hoofd, Veilig: true, Blijft: true, Doe: doe}},
	})
	for _, veld := range v.Velden {
		if veld.Visible() {
			veld.Focus()
			break
		}
	}
	return d
}
