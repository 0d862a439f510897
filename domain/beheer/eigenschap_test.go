package beheer_test

import (
	"reflect"
	"strconv"
	"testing"

	"pgregory.net/rapid"

	"schakel/domain/beheer"
	"schakel/domain/kalender"
)

func willekeurigeDag(t *rapid.T, naam string) kalender.Datum {
	dag, _ := kalender.Op(2024, 1, 1)
	return dag.PlusDagen(rapid.IntRange(0, 1500).Draw(t, naam))
}

// The policy in force is that of the latest day not after the one asked for; of the same
// day the last in the list.
func TestPolicyInForceIsTheLatestNotAfterTheDay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var i beheer.Instellingen
		for n := range rapid.IntRange(0, 8).Draw(t, "choices") {
			naam := rapid.SampledFrom([]string{beheer.BeleidOproepDagen, beheer.BeleidPIPDagen}).Draw(t, "name")
			i.Beleid = append(i.Beleid, beheer.Beleid{Naam: naam, Waarde: strconv.Itoa(n + 1), Vanaf: willekeurigeDag(t, "from")})
		}
		op := willekeurigeDag(t, "asked")
		b, ok := i.BeleidOp(beheer.BeleidOproepDagen, op)
		geldig := 0
		for _, c := range i.Beleid {
			if c.Naam != beheer.BeleidOproepDagen || c.Vanaf.Na(op) {
				continue
			}
			geldig++
			if c.Vanaf.Na(b.Vanaf) {
				t.Fatalf("%s is later than %s and not after %s", c.Vanaf, b.Vanaf, op)
			}
		}
		if ok != (geldig > 0) || (ok && b.Vanaf.Na(op)) {
			t.Fatalf("%d choices count, found %v", geldig, b)
		}
		if n := i.Getal(beheer.BeleidOproepDagen, op); (ok && strconv.Itoa(n) != b.Waarde) || (!ok && n != 14) {
			t.Fatalf("the number is %d, the choice %q", n, b.Waarde)
		}
	})
}

func TestSignatoryInForceIsNeverOneOfTheFuture(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var i beheer.Instellingen
		for n := range rapid.IntRange(0, 6).Draw(t, "signatories") {
			i.Ondertekenaars = append(i.Ondertekenaars, beheer.Ondertekenaar{Naam: strconv.Itoa(n), Vanaf: willekeurigeDag(t, "from")})
		}
		op := willekeurigeDag(t, "asked")
		o, ok := i.OndertekenaarOp(op)
		for _, c := range i.Ondertekenaars {
			if !c.Vanaf.Na(op) && (!ok || c.Vanaf.Na(o.Vanaf)) {
				t.Fatalf("%+v signs, not %+v", c, o)
			}
		}
		if ok && o.Vanaf.Na(op) {
			t.Fatalf("%+v does not sign yet on %s", o, op)
		}
	})
}

func TestMunicipalityThatWasTakenIsTakenAgainUnchanged(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := beheer.Gemeente{
			Naam: rapid.SampledFrom([]string{"Voorbeeld", "gemeente Voorbeeld", " Gemeente  Bergen (L.) ", ""}).Draw(t, "name"),
			Code: rapid.StringMatching(`[0-9]{3,5}`).Draw(t, "code"), Kleur: rapid.StringMatching(`#[0-9A-Fa-f]{5,7}`).Draw(t, "colour"),
			Adres: rapid.SliceOfN(rapid.String(), 0, 4).Draw(t, "address"), Website: rapid.String().Draw(t, "site"),
		}
		een, err := beheer.NewGemeente(g)
		if err != nil {
			return
		}
		twee, err := beheer.NewGemeente(een)
		if err != nil || !reflect.DeepEqual(een, twee) {
			t.Fatalf("got %+v\nthen %+v, %v", een, twee, err)
		}
		if len(een.Code) != 4 || len(een.Kleur) != 7 {
			t.Fatalf("taken: %+v", een)
		}
	})
}
