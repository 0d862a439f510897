package kit

import (
	"reflect"
	"unicode"
)

// Vorm is a form over plain data: it fills its fields, reads them, and walks back what
// the user changed since the last save, step by step.
type Vorm[T any] struct {
	*Formulier
	bindingen []binding[T]
	verloop   verloop[T]
	getypt    map[string]string // what stood in a field that is typed in, to tell steps apart
	laatste   string
}

// binding ties a field to its place in the data.
type binding[T any] struct {
	veld Veld
	vul  func(T)
	lees func(*T)
}

// NewVorm makes a form without fields.
func NewVorm[T any]() *Vorm[T] {
	return &Vorm[T]{Formulier: NewFormulier(), getypt: map[string]string{}}
}

// Bind adds a field: vul takes its value from the data, lees puts it there.
func (f *Vorm[T]) Bind(v Veld, vul func(T), lees func(*T)) {
	f.bindingen = append(f.bindingen, binding[T]{v, vul, lees})
	v.Bij(func() { f.noteer(v) })
	f.Voeg(v)
}

// Veld gives a field by its name; nil when there is none.
func (f *Vorm[T]) Veld(naam string) Veld { return f.veld(naam) }

// Vul fills the form with what is stored: nothing is changed, there is no way back.
func (f *Vorm[T]) Vul(d T) {
	for _, b := range f.bindingen {
		b.vul(d)
	}
	f.begin(d)
	f.Bewaard()
}

// Lees puts what stands on the form into d.
func (f *Vorm[T]) Lees(d *T) {
	for _, b := range f.bindingen {
		b.lees(d)
	}
}

// Leeg tells whether a field holds nothing.
func (f *Vorm[T]) Leeg(naam string) bool {
	var leeg, d T
	for _, b := range f.bindingen {
		if b.veld.Naam() == naam {
			b.lees(&d)
		}
	}
	return reflect.DeepEqual(leeg, d)
}

// Zet puts d in the fields as a change by the user. Fields that hold it already are left
// alone, so that the keyboard stays where it is.
func (f *Vorm[T]) Zet(d T) {
	for _, b := range f.bindingen {
		staat := d
		if b.lees(&staat); !reflect.DeepEqual(staat, d) {
			b.vul(d)
		}
		f.onthoudTekst(b.veld)
	}
}

// Ververs fills the form with what is stored now and keeps mijn, the changes of the user,
// on it: saving writes them over what is stored.
func (f *Vorm[T]) Ververs(opgeslagen, mijn T) {
	for _, b := range f.bindingen {
		staat := opgeslagen
		if b.lees(&staat); !reflect.DeepEqual(staat, opgeslagen) {
			b.vul(opgeslagen)
		}
	}
	f.Bewaard()
	f.Zet(mijn)
	f.begin(mijn)
}

// Opgeslagen says that what stands on the form was saved: there is no way back behind it.
func (f *Vorm[T]) Opgeslagen() {
	f.begin(f.verloop.nu)
	f.Bewaard()
}

// Laatste gives the name of the field that the user changed last; "" for none.
func (f *Vorm[T]) Laatste() string { return f.laatste }

// KanTerug tells whether there is an edit to walk back.
func (f *Vorm[T]) KanTerug() bool { return len(f.verloop.gedaan) > 0 }

// KanOpnieuw tells whether an edit was walked back that can be done again.
func (f *Vorm[T]) KanOpnieuw() bool { return len(f.verloop.terug) > 0 }

// Ongedaan walks one edit back and gives the name of its field; "" when there is none.
func (f *Vorm[T]) Ongedaan() string { return f.loop(f.verloop.achteruit) }

// Opnieuw does again what Ongedaan walked back.
func (f *Vorm[T]) Opnieuw() string { return f.loop(f.verloop.vooruit) }

func (f *Vorm[T]) loop(stap func() (string, T, bool)) string {
	veld, d, ok := stap()
	if !ok {
		return ""
	}
	f.Zet(d)
	if f.wijziging != nil {
		f.wijziging()
	}
	return veld
}

// begin forgets all steps.
func (f *Vorm[T]) begin(d T) {
	f.verloop = verloop[T]{nu: d}
	for _, b := range f.bindingen {
		f.onthoudTekst(b.veld)
	}
}

// typend is a field in which one types: its edits go together by the word.
type typend interface{ getypteTekst() string }

func (g *getypt) getypteTekst() string       { return g.invoer.Text }
func (v *Rijenveld[W]) getypteTekst() string { return v.stand().(string) }

func (f *Vorm[T]) onthoudTekst(v Veld) {
	if t, ok := v.(typend); ok {
		f.getypt[v.Naam()] = t.getypteTekst()
	}
}

// noteer remembers an edit of the user in a field.
func (f *Vorm[T]) noteer(v Veld) {
	na := f.verloop.nu
	f.Lees(&na)
	wijs := anders
	if t, ok := v.(typend); ok {
		wijs = wijze(f.getypt[v.Naam()], t.getypteTekst())
		f.onthoudTekst(v)
	}
	f.laatste = v.Naam()
	f.verloop.noteer(f.laatste, wijs, na)
}

// tikwijze tells how a text changed.
type tikwijze int

const (
	anders tikwijze = iota // pasted, chosen, a new row: a step of its own
	getikt                 // a letter more
	nieuwWoord
	gewist // a letter less
)

func wijze(oud, nieuw string) tikwijze {
	was, is := []rune(oud), []rune(nieuw)
	switch len(is) - len(was) {
	case -1:
		return gewist
	case 1:
		plek := 0 // of the new letter
		for plek < len(was) && was[plek] == is[plek] {
			plek++
		}
		if plek > 0 && unicode.IsSpace(is[plek-1]) && !unicode.IsSpace(is[plek]) {
			return nieuwWoord
		}
		return getikt
	default:
		return anders
	}
}

// maxStappen is how many edits can be walked back.
const maxStappen = 200

// verloop holds the way back: the states before each step.
type verloop[T any] struct {
	nu            T
	gedaan, terug []verloopstap[T]
	wijze         tikwijze // of the last step
}

type verloopstap[T any] struct {
	veld string
	d    T
}

// noteer takes the state after an edit. Letters typed after each other in one field are
// one step until the next word.
func (v *verloop[T]) noteer(veld string, w tikwijze, na T) {
	n := len(v.gedaan)
	samen := n > 0 && len(v.terug) == 0 && v.gedaan[n-1].veld == veld &&
		(w == getikt && (v.wijze == getikt || v.wijze == nieuwWoord) || w == gewist && v.wijze == gewist)
	if !samen {
		v.gedaan = append(v.gedaan, verloopstap[T]{veld, v.nu})
		v.gedaan = v.gedaan[max(len(v.gedaan)-maxStappen, 0):]
	}
	v.nu, v.terug, v.wijze = na, nil, w
}

func (v *verloop[T]) achteruit() (string, T, bool) { return v.stap(&v.gedaan, &v.terug) }
func (v *verloop[T]) vooruit() (string, T, bool)   { return v.stap(&v.terug, &v.gedaan) }

// stap takes the last state of van and leaves the one of now at naar.
func (v *verloop[T]) stap(van, naar *[]verloopstap[T]) (string, T, bool) {
	n := len(*van)
	if n == 0 {
		return "", v.nu, false
	}
	s := (*van)[n-1]
	*van = (*van)[:n-1]
	*naar = append(*naar, verloopstap[T]{s.veld, v.nu})
	v.nu, v.wijze = s.d, anders
	return s.veld, s.d, true
}
