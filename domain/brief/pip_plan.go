package brief

import (
	"strings"

	"schakel/domain/document"
	"schakel/domain/pip"
	"schakel/domain/wet"
)

// plan writes the plan itself, part by part.
func (f PIPFeiten) plan(v *vel) {
	v.deel(2, kopOver, f.over)
	if f.gewijzigd() {
		v.deel(2, f.kopReden(), f.anders)
	}
	v.deel(2, kopIntake, f.uitkomst)
	v.deel(2, kopDoelen, f.doelen)
	v.deel(2, kopLeerroute, f.leerroute)
	if f.inhoud().Leerroute == wet.RouteZ {
		v.deel(2, kopMeedoenZ, f.meedoenZ)
	}
	v.deel(2, kopWaarden(f.inhoud().Leerroute), f.pvtMAP)
	v.deel(2, kopHulp, f.hulp)
	v.deel(2, kopKind, func(v *vel) {
		v.afspraken([]string{"Voorschoolse educatie (VVE)", f.inhoud().VVE})
	})
	v.deel(2, kopUitkering, f.uitkering)
	v.deel(2, kopAfspraken, f.afspraken)
	v.deel(2, kopExamens, f.examens)
	v.deel(2, kopTijd, f.tijd)
	v.deel(2, kopRechten, func(v *vel) { v.lijst(false, rechten(f.Doelgroep, f.concept())...) })
	v.deel(2, kopPlichten, func(v *vel) { v.lijst(false, plichten(f.Doelgroep, f.inhoud().Leerroute)...) })
	v.deel(2, kopNietGelukt, f.nietGelukt)
}

// kopWaarden is the heading of PVT and MAP: the onderwijsroute has no MAP.
func kopWaarden(route wet.Leerroute) string {
	if route == wet.RouteOnderwijs {
		return kopPVT
	}
	return kopPVTMAP
}

func (f PIPFeiten) over(v *vel) {
	p := f.Persoon
	v.gegevens(
		document.Gegeven{Label: "Naam", Waarde: p.Naam.Volledig()},
		document.Gegeven{Label: "Naam in eigen schrift", Waarde: p.Naam.EigenSchrift},
		document.Gegeven{Label: "Geboortedatum", Waarde: p.Geboortedatum.Lang()},
		document.Gegeven{Label: "Groep", Waarde: doelgroepWoord(f.Doelgroep)},
		document.Gegeven{Label: "Uw contactpersoon", Waarde: strings.Join(zonderLeeg(f.Contact.Naam, f.Contact.Functie), ", ")},
	)
}

func (f PIPFeiten) uitkomst(v *vel) {
	i := f.inhoud()
	v.afspraken(
		[]string{"Wat wij zagen", i.UitkomstIntake},
		[]string{"Uw Nederlands nu", taalniveauWoord(i.Taalniveau)},
		[]string{"Leerbaarheidstoets", f.toets()},
		[]string{"Ons gesprek", f.gesprek()},
	)
}

func (f PIPFeiten) toets() string {
	switch uitslag := uitslagWoord(f.Toets); {
	case f.Toetsontheffing:
		return toetsOntheven
	case uitslag != "":
		return vul(toetsGedaan, "uitslag", uitslag)
	case f.Toets == wet.ToetsOnbekend:
		return toetsOnbekend
	default:
		return ""
	}
}

// toetsKort is the outcome of the toets among the facts.
func (f PIPFeiten) toetsKort() string {
	switch {
	case f.Toetsontheffing:
		return "ontheffing van de gemeente"
	case f.Toets == wet.ToetsOnbekend && f.Toets != "":
		return "uitslag niet bekend"
	default:
		return uitslagWoord(f.Toets)
	}
}

func (f PIPFeiten) gesprek() string {
	var zinnen []string
	if t := f.inhoud().BesprokenTaal; t != "" {
		zinnen = append(zinnen, vul(pipGesprekTaal, "taal", t))
	}
	if f.inhoud().MetTolk {
		zinnen = append(zinnen, pipMetTolk)
	}
	return strings.Join(zinnen, " ")
}

// doelen writes each goal as a sentence of the person.
func (f PIPFeiten) doelen(v *vel) {
	i := f.inhoud()
	if i.Hoofddoel != "" {
		v.alinea(vul(pipHoofddoel, "doel", klein(pip.HoofddoelWoorden(i.Hoofddoel))))
	}
	tabel := func(kop string, doelen []pip.Doel) {
		var rijen [][]string
		for _, d := range doelen {
			soort := eerste(pip.Woorden(d.Soort), "Eigen doel")
			for _, s := range d.Subdoelen {
				rijen = append(rijen, []string{soort, pip.Woorden(s)})
			}
			if len(d.Subdoelen) == 0 {
				rijen = append(rijen, []string{soort, subdoelSamen})
			}
		}
		v.tabel("", []string{kop, "Mijn doel"}, []float64{0.35, 0.65}, rijen...)
	}
	tabel("Wat ik wil bereiken", i.Ontwikkelwensen)
	tabel("Waar ik op let", i.Aandachtspunten)
}

// klein writes the first letter small, for words within a sentence; "MBO" stays as it is.
func klein(s string) string {
	s = strings.TrimRight(strings.TrimSpace(s), ".")
	letters := []rune(s)
	if len(letters) < 2 || strings.ToUpper(string(letters[:2])) == string(letters[:2]) {
		return s
	}
	return strings.ToLower(string(letters[:1])) + string(letters[1:])
}

func (f PIPFeiten) leerroute(v *vel) {
	i := f.inhoud()
	v.alinea(f.routeUitleg()...)
	intensiteit := ""
	if f.asiel() {
		intensiteit = i.Intensiteit
	}
	geschat := ""
	if f.asiel() && i.GeschatteUrenB1 > 0 {
		geschat = "ongeveer " + getal(i.GeschatteUrenB1) + " uur"
	}
	afmaken := ""
	if i.MagOpleidingAfmaken {
		afmaken = "U mag eerst uw opleiding afmaken. Daarna begint u met deze leerroute."
	}
	v.afspraken(
		[]string{"Niveau van de examens", examenNiveau(i)},
		[]string{"Leren lezen en schrijven", alfabetiseringWoord(i.Alfabetisering)},
		[]string{"Aantal lessen", f.lessen(i)},
		[]string{"Hoe vaak en hoelang", intensiteit},
		[]string{"Lessen in totaal", geschat},
		[]string{"Taalschool", i.Taalschool},
		[]string{"Begin van de lessen", i.StartLessen.LangMetDag()},
		[]string{"Kennis van de Nederlandse Maatschappij (KNM)", f.knm()},
		[]string{"Uw opleiding", afmaken},
	)
	v.alinea(f.wieRegelt()...)
}

func (f PIPFeiten) knm() string {
	switch {
	case f.inhoud().KNM != "":
		return f.inhoud().KNM
	case f.inhoud().Leerroute == wet.RouteB1:
		return knmExamen
	case f.inhoud().Leerroute == wet.RouteZ:
		return knmZ
	default:
		return ""
	}
}

func (f PIPFeiten) routeUitleg() []string {
	i, n := f.inhoud(), f.Normen
	switch i.Leerroute {
	case wet.RouteB1:
		if len(opA2(i)) == len(pip.Onderdelen()) {
			return []string{routeB1A2, lager(i), routeB1Examen}
		}
		return []string{routeB1, lager(i), routeB1Examen}
	case wet.RouteOnderwijs:
		return []string{routeOnderwijs, routeOwExamen}
	case wet.RouteZ:
		teksten := []string{vul(routeZ, "cursus", getal(n.ZCursusUren))}
		if i.LagereUrennorm > 0 {
			teksten = append(teksten, vul(routeZMinder, "lager", uren(i.LagereUrennorm), "cursus", getal(n.ZCursusUren)))
		}
		if f.asiel() {
			teksten = append(teksten, vul(routeZMeedoen, "participatie", getal(n.ZParticipatieUren)))
		}
		return append(teksten, routeZEinde)
	default:
		return nil
	}
}

// wieRegelt says who arranges and pays the lessons (Wi 16, 19).
func (f PIPFeiten) wieRegelt() []string {
	switch {
	case f.Doelgroep == "" || f.inhoud().Leerroute == "":
		return nil
	case f.asiel():
		return []string{lessenAsiel}
	case f.inhoud().Leerroute == wet.RouteZ:
		return []string{lessenZelfZ, eigenTempo}
	case f.inhoud().Leerroute == wet.RouteOnderwijs:
		return []string{lessenSchool, eigenTempo}
	default:
		return []string{lessenZelf, eigenTempo}
	}
}

// examenNiveau writes the level of the exams in words, by part where they differ; empty
// counts as B1, in the Z-route as none.
func examenNiveau(i pip.Inhoud) string {
	if i.Leerroute == "" || (i.Leerroute == wet.RouteZ && i.Niveau == "") {
		return ""
	}
	var delen []string
	gelijk := true
	for _, o := range pip.Onderdelen() {
		n := niveauVan(i, o)
		gelijk = gelijk && n == niveauVan(i, pip.Onderdelen()[0])
		delen = append(delen, o+" "+string(n))
	}
	if gelijk {
		return string(niveauVan(i, pip.Onderdelen()[0]))
	}
	return zin(strings.Join(delen, ", "))
}
