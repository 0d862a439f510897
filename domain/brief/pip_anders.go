package brief

import (
	"reflect"
	"slices"
	"strings"

	"schakel/domain/pip"
	"schakel/domain/wet"
)

// kopReden is the heading above the reason of a plan that is not the first.
func (f PIPFeiten) kopReden() string {
	if f.verhuisd() {
		return kopVerhuisd
	}
	return kopAnders
}

func (f PIPFeiten) redenWoord() string {
	if f.verhuisd() {
		return verhuisdReden
	}
	return wijzigingReden
}

// anders gives the reason and compares the plan with the one it replaces.
func (f PIPFeiten) anders(v *vel) {
	if r := f.inhoud().WijzigingReden; r != "" {
		v.alinea(f.redenWoord() + " " + r)
	}
	if f.Vorige == nil {
		return
	}
	oud, nieuw := f.Vorige.Inhoud, f.inhoud()
	var rijen [][]string
	for _, r := range [][]string{
		{"Leerroute", oud.Leerroute.Naam(), nieuw.Leerroute.Naam()},
		{"Niveau van de examens", examenNiveau(oud), examenNiveau(nieuw)},
		{"Taalschool", oud.Taalschool, nieuw.Taalschool},
		{"Aantal lessen", f.lessen(oud), f.lessen(nieuw)},
		{"Voortgangsgesprekken", aantal(oud.Voortgangsgesprekken), aantal(nieuw.Voortgangsgesprekken)},
	} {
		if r[1] != r[2] {
			rijen = append(rijen, []string{r[0], eerste(r[1], nietInHetPlan), eerste(r[2], nietInHetPlan)})
		}
	}
	v.tabel("", []string{"Onderwerp", "Was", "Wordt"}, []float64{0.3, 0.35, 0.35}, rijen...)
	anders, weg := andereDelen(oud, nieuw)
	if len(anders) > 0 {
		v.alinea(vul(ookAnders, "delen", opsomming(anders)))
	}
	if len(weg) > 0 {
		v.alinea(vul(nietMeer, "delen", opsomming(weg)))
	}
}

// planDeel is a part of the plan in words: its heading, and what stands under it.
type planDeel struct {
	kop    string
	inhoud []any
}

func planDelen(i pip.Inhoud) []planDeel {
	return []planDeel{
		{kopDoelen, []any{i.Hoofddoel, i.Ontwikkelwensen, i.Aandachtspunten}},
		{kopMeedoenZ, []any{i.ParticipatieZ}},
		{kopWaarden(i.Leerroute), []any{i.PVTIntensiteit, i.MAPIntensiteit}},
		{kopHulp, []any{i.Begeleiding, i.MaatschappelijkeBegeleiding, i.Randvoorwaarden, i.VoortgangToelichting}},
		{kopKind, []any{i.VVE}},
		{kopUitkering, []any{i.Participatiewet, i.Ontzorgen}},
		{kopAfspraken, []any{i.Afspraken}},
	}
}

// andereDelen names the parts in words that differ, and those that are gone.
func andereDelen(oud, nieuw pip.Inhoud) (anders, weg []string) {
	was := planDelen(oud)
	for n, d := range planDelen(nieuw) {
		switch {
		case reflect.DeepEqual(was[n].inhoud, d.inhoud):
		case !slices.ContainsFunc(d.inhoud, func(x any) bool { return !reflect.ValueOf(x).IsZero() }):
			weg = append(weg, "‘"+was[n].kop+"’")
		default:
			anders = append(anders, "‘"+d.kop+"’")
		}
	}
	return anders, weg
}

// lessen writes the hours of lessons a week; only an asielstatushouder has them in the plan (Wi 15 lid 2).
func (f PIPFeiten) lessen(i pip.Inhoud) string {
	if !f.asiel() || i.UrenPerWeek <= 0 {
		return ""
	}
	return uren(i.UrenPerWeek) + " per week"
}

func aantal(n int) string {
	if n <= 0 {
		return ""
	}
	return getal(n)
}

// opsomming writes "a, b en c".
func opsomming(delen []string) string {
	n := len(delen) - 1
	if n < 1 {
		return strings.Join(delen, "")
	}
	return strings.Join(delen[:n], ", ") + " en " + delen[n]
}

// niveauVan gives the level of the exam in one part; unknown counts as B1.
func niveauVan(i pip.Inhoud, onderdeel string) wet.Niveau {
	for _, n := range []wet.Niveau{i.NiveauPerOnderdeel[onderdeel], i.Niveau} {
		if n != wet.NiveauOnbekend {
			return n
		}
	}
	return wet.NiveauB1
}

// opA2 gives the parts with an exam on A2.
func opA2(i pip.Inhoud) []string {
	var uit []string
	for _, o := range pip.Onderdelen() {
		if niveauVan(i, o) == wet.NiveauA2 {
			uit = append(uit, o)
		}
	}
	return uit
}

// lager says which exams are on A2; nothing when none is.
func lager(i pip.Inhoud) string {
	switch delen := opA2(i); len(delen) {
	case 0:
		return ""
	case len(pip.Onderdelen()):
		return lagerAlles
	default:
		return vul(lagerDeel, "delen", opsomming(delen))
	}
}
