package brief

import (
	"strings"

	"schakel/domain/wet"
)

func (f PIPFeiten) meedoenZ(v *vel) {
	i := f.inhoud()
	v.afspraken(
		[]string{"Zo doet u mee", i.ParticipatieZ},
		[]string{"Uren", f.urenZ()},
	)
}

// urenZ says what is left of the norm of participation: asielstatushouder only (Bi 3.14 lid 2 onder b).
func (f PIPFeiten) urenZ() string {
	if !f.asiel() {
		return ""
	}
	return getal(f.Normen.ZParticipatieUren) + " uur. De uren van PVT en MAP tellen mee."
}

func (f PIPFeiten) pvtMAP(v *vel) {
	i, onderwijs := f.inhoud(), f.inhoud().Leerroute == wet.RouteOnderwijs
	v.alinea(vul(pvtUitleg, "uren", getal(f.Normen.PVTUren)))
	mapAfspraak := ""
	if onderwijs {
		v.alinea(mapNietOw)
	} else {
		v.alinea(vul(mapUitleg, "uren", getal(f.Normen.MAPPraktijkUren)))
		mapAfspraak = i.MAPIntensiteit
	}
	v.afspraken([]string{"PVT", i.PVTIntensiteit}, []string{"MAP", mapAfspraak})
}

func (f PIPFeiten) hulp(v *vel) {
	i := f.inhoud()
	gesprekken := ""
	switch {
	case i.Voortgangsgesprekken == 1:
		gesprekken = gesprekkenEen
	case i.Voortgangsgesprekken > 1:
		gesprekken = vul(gesprekkenMeer, "aantal", getal(i.Voortgangsgesprekken))
	}
	if gesprekken != "" {
		gesprekken = strings.TrimSpace(gesprekken + " " + zin(i.VoortgangToelichting))
	}
	v.afspraken(
		[]string{"Begeleiding", i.Begeleiding},
		[]string{"Maatschappelijke begeleiding", i.MaatschappelijkeBegeleiding},
		[]string{"Voortgangsgesprekken", gesprekken},
		[]string{"Wat u nodig hebt om mee te doen", i.Randvoorwaarden},
	)
}

func (f PIPFeiten) uitkering(v *vel) {
	i := f.inhoud()
	ontzorgen := zin(i.Ontzorgen)
	if t := f.Ontzorgen; ontzorgen != "" && t.Geldt && !t.Van.Leeg() && !t.TotEnMet.Leeg() {
		ontzorgen += " " + vul(ontzorgenTijd, "van", t.Van.Lang(), "einde", t.TotEnMet.Lang())
	}
	v.afspraken(
		[]string{"Rechten en plichten", i.Participatiewet},
		[]string{"Ontzorgen: de gemeente betaalt vaste lasten uit uw bijstand", ontzorgen},
	)
}

func (f PIPFeiten) afspraken(v *vel) {
	var rijen [][]string
	for _, a := range f.inhoud().Afspraken {
		rijen = append(rijen, []string{a.Wie, a.Wat, eerste(a.Voor.Lang(), "in overleg")})
	}
	v.tabel("", []string{"Wie", "Wat", "Uiterlijk"}, []float64{0.27, 0.51, 0.22}, rijen...)
}

func (f PIPFeiten) examens(v *vel) {
	switch i := f.inhoud(); i.Leerroute {
	case wet.RouteB1:
		v.alinea(examenB1)
	case wet.RouteOnderwijs:
		v.alinea(examenOw)
	case wet.RouteZ:
		v.alinea(vul(examenZ, "wat", zin(eerste(i.ExamensZ, "geen examens"))))
	default:
		return
	}
	if f.asiel() {
		v.alinea(vul(gratis, "keer", getal(f.Normen.GratisPogingen)))
	} else {
		v.alinea(examenZelf)
	}
}

func (f PIPFeiten) tijd(v *vel) {
	t := f.Inburgering
	if t.Geldt && !t.Van.Leeg() && !t.TotEnMet.Leeg() {
		v.alinea(vul(pipTijdData, "van", t.Van.Lang(), "einde", t.TotEnMet.Lang()))
	} else {
		v.alinea(vul(pipTijd, "jaren", getal(f.Normen.TermijnJaren)))
	}
	if w := f.LeerrouteWijzigen; w.Geldt && !w.TotEnMet.Leeg() && !w.TotEnMet.Voor(f.Datum) {
		v.alinea(vul(planWisselen, "datum", w.TotEnMet.Lang()))
	}
	v.alinea(vul(pipVerlenging, "maanden", getal(f.Normen.VerlengingMaanden)))
	if e := f.inhoud().EerdereInspanning; e != "" {
		v.alinea(vul(eerdereUren, "wat", zin(e)))
	}
}

func (f PIPFeiten) nietGelukt(v *vel) {
	v.alinea(nietGeluktBel)
	switch {
	case f.asiel():
		v.alinea(nietGeluktAsiel)
	case f.Doelgroep != "":
		v.alinea(nietGeluktAnders)
	}
	v.alinea(nietGeluktEerst, nietGeluktDUO)
	if f.inhoud().Participatiewet != "" {
		v.alinea(nietGeluktBijstand)
	}
}
