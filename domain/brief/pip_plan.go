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
		v.deel(2, kopAnders, f.anders)
	}
	v.deel(2, kopIntake, f.uitkomst)
	v.deel(2, kopDoelen, f.doelen)
	v.deel(2, kopLeerroute, f.leerroute)
	if f.inhoud().Leerroute == wet.RouteZ {
		v.deel(2, kopMeedoenZ, f.meedoenZ)
	}
	kop := kopPVTMAP
	if f.inhoud().Leerroute == wet.RouteOnderwijs {
		kop = kopPVT
	}
	v.deel(2, kop, f.pvtMAP)
	v.deel(2, kopHulp, f.hulp)
	v.deel(2, kopKind, func(v *vel) {
		v.afspraken([]string{"Voorschoolse educatie (VVE)", f.inhoud().VVE})
	})
	v.deel(2, kopUitkering, f.uitkering)
	v.deel(2, kopAfspraken, f.afspraken)
	v.deel(2, kopExamens, f.examens)
	v.deel(2, kopTijd, f.tijd)
	v.deelBijeen(2, kopRechten, func(v *vel) { v.lijst(false, rechten(f.Doelgroep)...) })
	v.deelBijeen(2, kopPlichten, func(v *vel) { v.lijst(false, plichten(f.Doelgroep, f.inhoud().Leerroute)...) })
	v.deel(2, kopNietGelukt, f.nietGelukt)
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
	v.tabel("", []string{"Onderwerp", "Uitkomst"}, []float64{0.3, 0.7},
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
	tabel := func(bijschrift, kop string, doelen []pip.Doel) {
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
		v.tabel(bijschrift, []string{kop, "Mijn doel"}, []float64{0.35, 0.65}, rijen...)
	}
	tabel("Wat ik wil bereiken", "Mijn wens", i.Ontwikkelwensen)
	tabel("Waar ik op let", "Onderwerp", i.Aandachtspunten)
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
	uren1, intensiteit := "", ""
	if f.asiel() {
		intensiteit = i.Intensiteit
		if i.UrenPerWeek > 0 {
			uren1 = uren(i.UrenPerWeek) + " per week"
		}
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
		[]string{"Leerroute", i.Leerroute.Naam()},
		[]string{"Niveau van de examens", examenNiveau(i)},
		[]string{"Leren lezen en schrijven", alfabetiseringWoord(i.Alfabetisering)},
		[]string{"Aantal lessen", uren1},
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
		lager := ""
		if strings.Contains(examenNiveau(i), string(wet.NiveauA2)) {
			lager = routeB1Lager
		}
		return []string{routeB1, lager, routeB1Examen}
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

// examenNiveau writes the level of the exams in words; empty counts as B1, in the Z-route as none.
func examenNiveau(i pip.Inhoud) string {
	if i.Leerroute == "" || (i.Leerroute == wet.RouteZ && i.Niveau == "") {
		return ""
	}
	niveau := i.Niveau
	if niveau == wet.NiveauOnbekend {
		niveau = wet.NiveauB1
	}
	var delen []string
	for _, o := range pip.Onderdelen() {
		n := i.NiveauPerOnderdeel[o]
		if n == wet.NiveauOnbekend {
			n = niveau
		}
		delen = append(delen, o+" "+string(n))
	}
	if len(i.NiveauPerOnderdeel) == 0 {
		return string(niveau)
	}
	return zin(strings.Join(delen, ", "))
}
