package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"schakel/ui/text"
	"schakel/ui/theme"
)

// Toetsenhulp lists every key by group: the page behind F1.
func Toetsenhulp(aa []Actie) Vraag {
	lijst := Stapel(theme.Stap1)
	for _, g := range groepen(aa) {
		kop := NewRegel(g).Zacht()
		kop.Vet = true
		lijst.Add(Marge(theme.Stap2, 0, 0, 0, kop))
		for _, a := range aa {
			if a.Groep == g && a.Toets != "" {
				toets := NewRegel(a.ToetsNaam())
				toets.Vet = true
				lijst.Add(container.New(&paar{120}, toets, NewAlinea(a.Naam)))
			}
		}
	}
	lijst.Add(Marge(theme.Stap3, 0, 0, 0, NewAlinea(text.HulpBijlage).Zacht()))
	scroll := container.NewVScroll(Marge(0, theme.Stap4, 0, 0, lijst))
	scroll.SetMinSize(fyne.NewSize(400, min(lijst.MinSize().Height+theme.Stap6, 320)))
	return Vraag{Titel: text.HulpTitel, Inhoud: scroll, Breedte: 480,
		Knoppen: []Vraagknop{{Tekst: text.Sluiten, Soort: Hoofd, Veilig: true, Terug: true}}}
}

// groepen gives the groups that have keys, in the order in which they first come.
func groepen(aa []Actie) []string {
	var uit []string
	gehad := map[string]bool{}
	for _, a := range aa {
		if a.Toets != "" && !gehad[a.Groep] {
			gehad[a.Groep] = true
			uit = append(uit, a.Groep)
		}
	}
	return uit
}
