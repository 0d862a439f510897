package pip

import (
	"fmt"

	"fyne.io/fyne/v2"

	"schakel/domain/kalender"
	"schakel/domain/pip"
	"schakel/domain/wet"
	"schakel/ui/kit"
	"schakel/ui/theme"
)

// vorm is the form of the plan.
type vorm struct {
	*kit.Vorm[pip.Inhoud]
	vandaag kalender.Datum
	delen   []vormdeel
	klappen map[string]*kit.Uitklap // fields behind a question
	bijRij  func()                  // rows or boxes came or went

	naarIntake func()
}

// vormdeel is a section on its card, with its fields.
type vormdeel struct {
	kaart  *fyne.Container
	velden []veld
}

// newVorm makes the form; bij is called after each change by the user.
func newVorm(vandaag kalender.Datum, bij func()) *vorm {
	f := &vorm{Vorm: kit.NewVorm[pip.Inhoud](), vandaag: vandaag, klappen: map[string]*kit.Uitklap{}, bijRij: func() {}}
	f.Bij(bij)
	for _, s := range secties() {
		stapel := kit.Stapel(theme.Stap4)
		var naast *fyne.Container
		for _, v := range s.velden {
			w := f.maak(v)
			switch {
			case !v.kort():
				naast = nil
				stapel.Add(f.achterVraag(v, w))
			case naast == nil:
				naast = kit.Kolommen(w)
				stapel.Add(naast)
			default:
				naast.Add(w)
			}
		}
		sectie := kit.Sectie(s.titel, stapel)
		if len(f.delen) == 0 {
			sectie = kit.Sectie(s.titel, stapel, kit.Ruimte(), kit.NewLink("Naar de intake", func() { f.naarIntake() }))
		}
		f.delen = append(f.delen, vormdeel{kit.Kaart(sectie), s.velden})
	}
	return f
}

// achterVraag puts a field that matters to few people behind its question.
func (f *vorm) achterVraag(v veld, w kit.Veld) fyne.CanvasObject {
	if v.vraag == "" {
		return w
	}
	klap := kit.NewUitklap(v.vraag, w)
	klap.BijOpen = func(bool) { f.bijRij() }
	f.klappen[v.naam] = klap
	return klap
}

func (f *vorm) maak(v veld) kit.Veld {
	o := kit.Opzet{Naam: v.naam, Label: v.label, Hulp: v.hulp}
	switch v.soort {
	case eigen:
		return f.maakEigen(o)
	case vink:
		w := kit.NewVinkveld(o)
		f.Bind(w, func(i pip.Inhoud) { w.Zet(*v.vink(&i)) }, func(i *pip.Inhoud) { *v.vink(i) = w.Waarde() })
		return w
	case getal:
		w := kit.NewGetalveld(o, 0, 9999)
		f.Bind(w, func(i pip.Inhoud) {
			w.Wis()
			if n := *v.getal(&i); n != 0 {
				w.Zet(n)
			}
		}, func(i *pip.Inhoud) { *v.getal(i), _ = w.Waarde() })
		return w
	case uren:
		o.Breedte = kit.Smal
		w := kit.NewTekstveld(o)
		w.Lees = func(s string) (string, error) {
			m, err := leesUren(s)
			return schrijfUren(m), err
		}
		f.Bind(w, func(i pip.Inhoud) { w.Zet(schrijfUren(*v.uren(&i))) }, func(i *pip.Inhoud) { *v.uren(i), _ = leesUren(w.Waarde()) })
		return w
	case tekst:
		w := kit.NewMeerregelveld(o, 3)
		w.Max = pip.MaxTekst
		f.bindTekst(w, v)
		return w
	default:
		o.Breedte = kit.Lang
		w := kit.NewTekstveld(o)
		f.bindTekst(w, v)
		return w
	}
}

func (f *vorm) bindTekst(w *kit.Tekstveld, v veld) {
	f.Bind(w, func(i pip.Inhoud) { w.Zet(*v.tekst(&i)) }, func(i *pip.Inhoud) { *v.tekst(i) = w.Waarde() })
}

// maakEigen makes the fields that take from a list, a date, or rows.
func (f *vorm) maakEigen(o kit.Opzet) kit.Veld {
	switch o.Naam {
	case pip.VeldTaalniveau:
		return keuzeveld(f, o, func(i *pip.Inhoud) *wet.Niveau { return &i.Taalniveau },
			kit.Opties(func(n wet.Niveau) string { return string(n) }, wet.NiveauAlfa, wet.NiveauA0, wet.NiveauA1, wet.NiveauA2, wet.NiveauB1, wet.NiveauB2))
	case pip.VeldLeerroute:
		return keuzeveld(f, o, func(i *pip.Inhoud) *wet.Leerroute { return &i.Leerroute }, kit.Opties(wet.Leerroute.Naam, wet.Leerroutes()...))
	case pip.VeldNiveau:
		o.Hulp = "Laat leeg als de wet het niveau al bepaalt."
		return keuzeveld(f, o, func(i *pip.Inhoud) *wet.Niveau { return &i.Niveau }, kit.Opties(func(n wet.Niveau) string { return string(n) }, wet.NiveauB1, wet.NiveauA2))
	case pip.VeldAlfabetisering:
		return keuzeveld(f, o, func(i *pip.Inhoud) *pip.Alfabetisering { return &i.Alfabetisering },
			kit.Opties(func(a pip.Alfabetisering) string { return string(a) }, pip.Alfabetiseringen()...))
	case pip.VeldNiveauPerOnderdeel:
		return f.maakOnderdelen(o)
	case pip.VeldStartLessen:
		w := kit.NewDatumveld(o, f.vandaag)
		f.Bind(w, func(i pip.Inhoud) { w.Zet(i.StartLessen) }, func(i *pip.Inhoud) { i.StartLessen = w.Waarde() })
		return w
	case pip.VeldHoofddoel:
		return f.maakHoofddoel(o)
	case pip.VeldOntwikkelwensen:
		return doelveld(f, o, "Wens toevoegen", pip.Ontwikkelwensen(), func(i *pip.Inhoud) *[]pip.Doel { return &i.Ontwikkelwensen })
	case pip.VeldAandachtspunten:
		return doelveld(f, o, "Aandachtspunt toevoegen", pip.Aandachtspunten(), func(i *pip.Inhoud) *[]pip.Doel { return &i.Aandachtspunten })
	default:
		return f.maakAfspraken(o)
	}
}

func keuzeveld[T comparable](f *vorm, o kit.Opzet, waar func(*pip.Inhoud) *T, opties []kit.Optie[T]) kit.Veld {
	w := kit.NewKeuzeveld(o, opties...)
	f.Bind(w, func(i pip.Inhoud) { w.Zet(*waar(&i)) }, func(i *pip.Inhoud) { *waar(i) = w.Waarde() })
	return w
}

// maakOnderdelen ticks the parts of the exam that go to A2.
func (f *vorm) maakOnderdelen(o kit.Opzet) kit.Veld {
	w := kit.NewVinklijst(o, kit.Opties(func(s string) string { return s }, pip.Onderdelen()...)...)
	f.Bind(w, func(i pip.Inhoud) {
		var aan []string
		for _, d := range pip.Onderdelen() {
			if i.NiveauPerOnderdeel[d] == wet.NiveauA2 {
				aan = append(aan, d)
			}
		}
		w.Zet(aan...)
	}, func(i *pip.Inhoud) {
		i.NiveauPerOnderdeel = nil
		if aan := w.Waarde(); len(aan) > 0 {
			i.NiveauPerOnderdeel = map[string]wet.Niveau{}
			for _, d := range pip.Onderdelen() {
				i.NiveauPerOnderdeel[d] = wet.NiveauB1
			}
			for _, d := range aan {
				i.NiveauPerOnderdeel[d] = wet.NiveauA2
			}
		}
	})
	return w
}

// maakHoofddoel takes one of the GGM list, or own words that come into the list.
func (f *vorm) maakHoofddoel(o kit.Opzet) kit.Veld {
	lijst := kit.NewRijenveld(o, "Hoofddoel kiezen", func() kit.Veldenrij[string] { return eigenkeuze(pip.Hoofddoelen(), func(string) { f.bijRij() }) })
	lijst.Max = 1
	f.Bind(lijst, func(i pip.Inhoud) {
		lijst.Zet()
		if i.Hoofddoel != "" {
			lijst.Zet(i.Hoofddoel)
		}
	}, func(i *pip.Inhoud) {
		i.Hoofddoel = ""
		for _, w := range lijst.Waarde() {
			if i.Hoofddoel == "" {
				i.Hoofddoel = w
			}
		}
	})
	return lijst
}

// anders is the choice for own words.
const anders = "\x00anders"

// eigenkeuze is a row that takes one of a list or own words; bij hears of the choice.
func eigenkeuze(lijst []pip.Keuze, bij func(code string)) kit.Veldenrij[string] {
	var opties []kit.Optie[string]
	for _, k := range lijst {
		opties = append(opties, kit.Optie[string]{Waarde: k.Code, Tekst: k.Tekst})
	}
	opties = append(opties, kit.Optie[string]{Waarde: anders, Tekst: "Anders, in eigen woorden"})
	kies := kit.NewKeuzeveld(kit.Opzet{Naam: "keuze", Breedte: kit.Lang}, opties...)
	woorden := kit.NewTekstveld(kit.Opzet{Naam: "eigen", Label: "In eigen woorden", Breedte: kit.Lang})
	woorden.Hide()
	vak := kit.Stapel(theme.Stap2, kies, woorden)
	wissel := func() {
		woorden.Hide()
		if kies.Waarde() == anders {
			woorden.Show()
		}
		if bij != nil {
			bij(kies.Waarde())
		}
		vak.Refresh()
	}
	kies.Bij(wissel)
	return kit.Veldenrij[string]{Velden: []kit.Veld{kies, woorden}, Inhoud: vak,
		Zet: func(s string) {
			kies.Zet(s)
			if _, ok := kies.Gekozen(); !ok && s != "" {
				kies.Zet(anders)
				woorden.Zet(s)
			}
			wissel()
		},
		Waarde: func() string {
			if w := kies.Waarde(); w != anders {
				return w
			}
			return woorden.Waarde()
		},
	}
}

func (f *vorm) maakAfspraken(o kit.Opzet) kit.Veld {
	lijst := kit.NewRijenveld(o, "Afspraak toevoegen", func() kit.Veldenrij[pip.Afspraak] {
		wie := kit.NewTekstveld(kit.Opzet{Naam: "wie", Label: "Wie", Breedte: 140})
		wat := kit.NewTekstveld(kit.Opzet{Naam: "wat", Label: "Wat", Breedte: kit.Middel})
		voor := kit.NewDatumveld(kit.Opzet{Naam: "voor", Label: "Voor"}, f.vandaag)
		return kit.Veldenrij[pip.Afspraak]{Velden: []kit.Veld{wie, wat, voor}, Inhoud: kit.Vloei(theme.Stap3, wie, wat, voor),
			Zet:    func(a pip.Afspraak) { wie.Zet(a.Wie); wat.Zet(a.Wat); voor.Zet(a.Voor) },
			Waarde: func() pip.Afspraak { return pip.Afspraak{Wie: wie.Waarde(), Wat: wat.Waarde(), Voor: voor.Waarde()} },
		}
	})
	f.Bind(lijst, func(i pip.Inhoud) { lijst.Zet(i.Afspraken...) }, func(i *pip.Inhoud) { i.Afspraken = lijst.Waarde() })
	return lijst
}

// toon hides what does not apply to this person.
func (f *vorm) toon(i pip.Inhoud, c pip.Context) {
	for _, d := range f.delen {
		n := 0
		for _, v := range d.velden {
			var o fyne.CanvasObject = f.Veld(v.naam)
			if klap := f.klappen[v.naam]; klap != nil {
				o = klap
				if !f.Leeg(v.naam) && !klap.Open() {
					klap.Zet(true)
				}
			}
			if toont(v, i, c) {
				o.Show()
				n++
			} else {
				o.Hide()
			}
		}
		if d.kaart.Hidden = n == 0; n > 0 {
			d.kaart.Refresh()
		}
	}
}

// oordeel puts what the law finds wrong at its field. What is only missing stands in the
// check list: a form that was just opened is not red.
func (f *vorm) oordeel(fouten map[string]string) {
	op := map[string]string{}
	for naam, melding := range fouten {
		if f.Leeg(naam) {
			naam = uitwijk(naam)
		}
		if naam != "" && !f.Leeg(naam) && op[naam] == "" {
			op[naam] = melding
		}
	}
	for _, d := range f.delen {
		for _, v := range d.velden {
			if w, ok := f.Veld(v.naam).(interface{ ZetOordeel(string) }); ok {
				w.ZetOordeel(op[v.naam])
			}
		}
	}
}

// zoek gives the field to jump to, opened; nil when it is not on the form.
func (f *vorm) zoek(naam string) kit.Veld {
	if ander := f.Veld(uitwijk(naam)); ander != nil && !f.Veld(naam).Visible() && ander.Visible() {
		return ander
	}
	if klap := f.klappen[naam]; klap != nil && !klap.Open() {
		klap.Zet(true)
	}
	return f.Veld(naam)
}

// doelveld is the field of wishes or points of attention, each with its subgoals.
func doelveld(f *vorm, o kit.Opzet, meer string, lijst []pip.Keuze, waar func(*pip.Inhoud) *[]pip.Doel) kit.Veld {
	w := kit.NewRijenveld(o, meer, func() kit.Veldenrij[pip.Doel] { return f.doelrij(lijst) })
	f.Bind(w, func(i pip.Inhoud) { w.Zet(*waar(&i)...) }, func(i *pip.Inhoud) { *waar(i) = w.Waarde() })
	return w
}

func (f *vorm) doelrij(lijst []pip.Keuze) kit.Veldenrij[pip.Doel] {
	sub := newSubdoelen()
	keus := eigenkeuze(lijst, func(code string) {
		sub.kies(code)
		f.bijRij()
	})
	return kit.Veldenrij[pip.Doel]{
		Velden: append(keus.Velden, sub.eigen),
		Inhoud: kit.Stapel(theme.Stap2, keus.Inhoud, sub.vak, sub.eigen),
		Zet: func(d pip.Doel) {
			keus.Zet(d.Soort)
			sub.zet(d.Subdoelen)
		},
		Waarde: func() pip.Doel { return pip.Doel{Soort: keus.Waarde(), Subdoelen: sub.waarde()} },
	}
}

// naamVan is for a document: no personal data.
func naamVan(nummer string, versie int, concept bool) string {
	if concept {
		return fmt.Sprintf("PIP-%s-concept.pdf", nummer)
	}
	return fmt.Sprintf("PIP-%s-versie-%d.pdf", nummer, versie)
}
