package dossier

import (
	"fyne.io/fyne/v2"

	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/ui/kit"
	"schakel/ui/theme"
)

// velden are the fields of a form, with the way to carry what is in them to and fro.
type velden struct {
	alle  []kit.Veld
	lezen map[string]func() string
	zet   map[string]func(string)
}

func newVelden(vv []veld, vandaag kalender.Datum) *velden {
	f := &velden{lezen: map[string]func() string{}, zet: map[string]func(string){}}
	for _, v := range vv {
		f.alle = append(f.alle, f.maak(v, vandaag))
	}
	return f
}

// formulier is a long form: its fields by part, with the summary of errors above.
type formulier struct {
	*velden
	*kit.Formulier
	blok fyne.CanvasObject
}

func newFormulier(aa []afdeling, vandaag kalender.Datum) *formulier {
	f := &formulier{velden: newVelden(alleVelden(aa), vandaag)}
	f.Formulier = kit.NewFormulier(f.alle...)
	kaarten, n := kit.Stapel(theme.Stap4), 0
	for _, a := range aa {
		var oo []fyne.CanvasObject
		for range a.velden {
			oo = append(oo, f.alle[n])
			n++
		}
		kaarten.Add(kit.Kaart(kit.Sectie(a.kop, kit.Kolommen(oo...))))
	}
	f.blok = kit.Stapel(theme.Stap1, f.Formulier, kaarten)
	return f
}

// maak makes one field by its kind.
func (f *velden) maak(v veld, vandaag kalender.Datum) kit.Veld {
	o := kit.Opzet{Naam: v.naam, Label: v.label, Hulp: v.hulp, Plicht: v.moet, Breedte: v.breedte}
	switch v.soort {
	case datum:
		maak := kit.NewDatumveld
		if v.naam == "geboortedatum" {
			maak = kit.NewGeboortedatumveld
		}
		d := maak(o, vandaag)
		f.bind(v.naam, func() string { return d.Waarde().ISO() }, func(s string) { zetDatum(d, s) })
		return d
	case kies:
		k := kit.NewKeuzeveld(o, kit.Opties(func(s string) string { return s }, v.keuzes...)...)
		f.bind(v.naam, k.Waarde, k.Zet)
		return k
	case vink:
		k := kit.NewVinkveld(o)
		f.bind(v.naam, func() string { return naarVink(k.Waarde()) }, func(s string) { k.Zet(s == ja) })
		return k
	case bsnNr:
		n := kit.NewNummerveld(o, leesBSN)
		f.bind(v.naam, n.Waarde, n.Zet)
		return n
	case lap:
		t := kit.NewMeerregelveld(o, 3)
		f.bind(v.naam, t.Waarde, t.Zet)
		return t
	default:
		if o.Breedte == kit.Vol {
			o.Breedte = kit.Lang
		}
		t := kit.NewTekstveld(o)
		if v.soort == postNr {
			t.Lees = persoon.ParsePostcode
		}
		f.bind(v.naam, t.Waarde, t.Zet)
		return t
	}
}

func (f *velden) bind(naam string, lees func() string, zet func(string)) {
	f.lezen[naam], f.zet[naam] = lees, zet
}

func leesBSN(s string) (nummer, gemaskerd string, err error) {
	b, err := persoon.ParseBSN(s)
	return string(b), b.Gemaskerd(), err
}

func zetDatum(d *kit.Datumveld, iso string) {
	w, err := kalender.ParseISO(iso)
	if err != nil {
		w = kalender.Datum{}
	}
	d.Zet(w)
}

// vul fills the form; what stands there then counts as saved.
func (f *velden) vul(i invoer) {
	for naam, zet := range f.zet {
		zet(i[naam])
	}
	for _, v := range f.alle {
		v.Bewaard()
	}
}

// invoer reads the form.
func (f *velden) invoer() invoer {
	uit := invoer{}
	for naam, lees := range f.lezen {
		uit[naam] = lees()
	}
	return uit
}

// focus gives the first field the keyboard.
func (f *formulier) focus() { f.alle[0].Focus() }
