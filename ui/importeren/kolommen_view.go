package importeren

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"schakel/ui/kit"
	"schakel/ui/theme"
)

// kolommenvlak lists the columns of the list, each with the field that it is read as.
type kolommenvlak struct {
	s       *scherm
	velden  []*kit.Keuzeveld[string]
	ontbr   *kit.Aandacht
	inhoud  fyne.CanvasObject
	voorbld []*kit.Alinea
}

func newKolommenvlak(s *scherm) *kolommenvlak {
	k := &kolommenvlak{s: s, ontbr: kit.NewAandacht("")}
	opties := kit.Opties(func(n string) string { return n }, veldKeuzes()...)
	lijst := kit.Stapel(theme.Stap2, kolomrij(kopje("Kolom in de lijst"), kopje("Wat erin staat"), kopje("Inlezen als")))
	for _, kolom := range s.m.lijstKolommen() {
		veld := kit.NewKeuzeveld(kit.Opzet{Naam: kolom.kop, Breedte: kit.Middel}, opties...)
		veld.Bij(func() { k.kies(kolom.index, veld.Waarde()) })
		naam, voorbeeld := kit.NewRegel(kolom.kop), kit.NewRegel("").Zacht()
		naam.Krimp, voorbeeld.Krimp = true, true
		k.velden, k.voorbld = append(k.velden, veld), append(k.voorbld, voorbeeld)
		lijst.Add(kolomrij(naam, voorbeeld, veld))
	}
	raad := kit.NewAlinea("Klopt een kolom niet, kies dan zelf wat erin staat. Schakel onthoudt uw keuze voor de volgende lijst met dezelfde kop.")
	raad.Kleur = theme.KleurZacht
	herken := kit.NewKnop("Opnieuw herkennen", func() { s.m.herken(); s.bekijkOpnieuw() })
	boven := kit.Marge(0, 0, theme.Stap3, 0, kit.Stapel(theme.Stap3, k.ontbr, kit.Rij(theme.Stap4, raad, herken)))
	k.inhoud = container.NewBorder(boven, nil, nil, nil,
		kit.OpVlak(theme.KleurKaart, kit.NewBlad(kit.Rondom(theme.Stap4, lijst))))
	return k
}

func kopje(s string) *kit.Alinea {
	a := kit.NewRegel(s).Zacht()
	a.Vet = true
	return a
}

// kies reads a column as another field.
func (k *kolommenvlak) kies(i int, naam string) {
	if k.s.m.kies(i, naam) {
		k.s.bekijkOpnieuw()
	}
}

// ververs shows the columns as they are read now.
func (k *kolommenvlak) ververs() {
	for i, kolom := range k.s.m.lijstKolommen() {
		if i < len(k.velden) {
			k.velden[i].Zet(veldNaam(kolom.veld))
			k.voorbld[i].Zet(kolom.voorbeeld)
		}
	}
	k.ontbr.Zet(strings.Join(k.s.m.ontbreekt(), "\n"))
}

// Focus gives the keyboard to the first column.
func (k *kolommenvlak) Focus() {
	if len(k.velden) > 0 {
		k.velden[0].Focus()
	}
}

// kolomrij puts the name, the example and the choice of a column beside each other.
func kolomrij(naam, voorbeeld, keuze fyne.CanvasObject) fyne.CanvasObject {
	return container.New(drie{}, naam, voorbeeld, keuze)
}

type drie struct{}

func (drie) breedtes(totaal float32) [3]float32 {
	keuze := min(kit.Middel, totaal*0.4)
	naam := min((totaal-keuze)*0.45, 280)
	return [3]float32{naam, totaal - keuze - naam - 2*theme.Stap4, keuze}
}

// Layout gives the choice its width and shares the rest.
func (l drie) Layout(oo []fyne.CanvasObject, s fyne.Size) {
	var x float32
	for i, b := range l.breedtes(s.Width) {
		h := oo[i].MinSize().Height
		oo[i].Resize(fyne.NewSize(b, h))
		oo[i].Move(fyne.NewPos(x, (s.Height-h)/2))
		x += b + theme.Stap4
	}
}

// MinSize is as high as the highest.
func (drie) MinSize(oo []fyne.CanvasObject) fyne.Size {
	h := float32(0)
	for _, o := range oo {
		h = max(h, o.MinSize().Height)
	}
	return fyne.NewSize(480, h)
}
