package instroom

import (
	"slices"

	"schakel/domain/dossier"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/pip"
	"schakel/domain/traject"
	"schakel/domain/wet"
)

// lopend reads what another administration did before: the PIP, the hours and the
// parts that are done.
func (r *lezer) lopend() {
	l := &r.v.Lopend
	l.Aanbod = r.datum(VeldAanbod)
	l.PVTOndertekend = r.datum(VeldPVT)
	l.MAPEindgesprek = r.datum(VeldMAP)
	l.EindgesprekZ = r.datum(VeldEindgesprekZ)
	l.TermijnVolgensDUO = r.datumOok(VeldEindeTermijn)
	l.Uren = r.uren()
	if tekst := r.cel(VeldLeerroute); tekst != "" {
		var ok bool
		if l.Leerroute, ok = leesLeerroute(tekst); !ok {
			r.twijfel(VeldLeerroute, "onbekende leerroute")
		}
	}
	if tekst := r.cel(VeldNiveau); tekst != "" {
		var ok bool
		if l.Niveau, ok = leesNiveau(tekst); !ok {
			r.twijfel(VeldNiveau, "onbekend niveau")
		}
	}
	if l.Dagtekening = r.datum(VeldDagtekening); !l.Dagtekening.Leeg() {
		r.overnemen()
	}
}

// overnemen asks about a PIP that the dossier could not take over, and then leaves it
// in the remark.
func (r *lezer) overnemen() {
	l := &r.v.Lopend
	if d := l.TermijnVolgensDUO; !d.Leeg() && !d.Na(l.Dagtekening) {
		r.twijfel(VeldEindeTermijn, "einde van de inburgeringstermijn ligt voor de dagtekening van het PIP")
		l.TermijnVolgensDUO = kalender.Datum{}
	}
	_, err := pip.NeemOver(pip.Eerste, nil, l.Dagtekening, r.op, pip.Inhoud{Leerroute: l.Leerroute, Niveau: l.Niveau})
	switch {
	case l.Leerroute == "":
		r.zonderPIP(VeldLeerroute, "leerroute ontbreekt bij het lopende traject")
	case !r.v.Kennisgeving.Leeg() && l.Dagtekening.Voor(r.v.Kennisgeving):
		r.zonderPIP(VeldDagtekening, "dagtekening van het PIP ligt voor de kennisgeving")
	case err != nil:
		r.zonderPIP(VeldNiveau, "niveau past niet bij de leerroute")
	}
}

// zonderPIP asks about a PIP and keeps its facts in the remark instead.
func (r *lezer) zonderPIP(veld Veld, reden string) {
	notitie := ""
	for _, f := range []Veld{VeldDagtekening, VeldLeerroute, VeldNiveau, VeldEindeTermijn, VeldEindgesprekZ} {
		if r.cel(f) != "" {
			notitie = r.notitie(f)
		}
	}
	r.bezwaren = append(r.bezwaren, Bezwaar{Soort: Vraag, Reden: reden, Veld: veld, notitie: notitie})
	l := &r.v.Lopend
	l.Dagtekening, l.Leerroute, l.Niveau = kalender.Datum{}, "", ""
	l.TermijnVolgensDUO, l.EindgesprekZ = kalender.Datum{}, kalender.Datum{}
}

// zonderDagtekening asks about a term or route without a PIP to hang it on, neither in
// the row nor in the dossier.
func (r *lezer) zonderDagtekening(d dossier.Dossier) {
	l := r.v.Lopend
	if !l.Dagtekening.Leeg() || len(d.Stand().PIPs) > 0 {
		return
	}
	if l.Leerroute != "" || !l.TermijnVolgensDUO.Leeg() || !l.EindgesprekZ.Leeg() {
		r.zonderPIP(VeldDagtekening, "lopend traject zonder dagtekening van het PIP")
	}
}

// uren reads the totals up to the day that the list names, or else up to today.
func (r *lezer) uren() []traject.Uren {
	tot := r.datum(VeldUrenOp)
	if tot.Leeg() {
		tot = r.op
	}
	keurmerk := persoon.Onbekend
	if tekst := r.cel(VeldKeurmerk); tekst != "" {
		var ok bool
		if keurmerk, ok = leesJaNee(tekst); !ok {
			r.noteer(VeldKeurmerk)
		}
	}
	var uit []traject.Uren
	for _, k := range urenkolommen() {
		tekst := r.cel(k.veld)
		if tekst == "" {
			continue
		}
		minuten, ok := leesUren(tekst)
		if !ok {
			r.twijfel(k.veld, k.veld.Naam()+" zijn geen aantal")
			continue
		}
		if minuten > 0 {
			uit = append(uit, traject.Uren{Datum: tot, Onderdeel: k.onderdeel, Minuten: minuten,
				Keurmerk: keurmerk == persoon.Ja, BuitenSchakel: true})
		}
	}
	return uit
}

// urenkolom ties a column with hours to its kind.
type urenkolom struct {
	veld      Veld
	onderdeel wet.Onderdeel
}

func urenkolommen() []urenkolom {
	return []urenkolom{
		{VeldUrenNT2, wet.UrenNT2},
		{VeldUrenKNM, wet.UrenKNM},
		{VeldUrenPart, wet.UrenParticipatie},
		{VeldUrenMAP, wet.UrenMAP},
		{VeldUrenPraktijk, wet.UrenMAPPraktijk},
		{VeldUrenPVT, wet.UrenPVT},
	}
}

// lopend takes a running file over as a whole, or brings one that is there up to date.
func (v Voorstel) lopend(d *dossier.Dossier, op kalender.Datum) error {
	l, s := v.Lopend, d.Stand()
	if !l.Dagtekening.Leeg() && len(s.PIPs) == 0 {
		return d.NeemLopendOver(l, op)
	}
	nieuw := func(datum, was kalender.Datum, leg func(datum, op kalender.Datum) error) error {
		if datum.Leeg() || datum == was {
			return nil
		}
		return leg(datum, op)
	}
	for _, err := range []error{
		nieuw(l.Aanbod, s.Traject.Aanbod, d.MeldAanbod),
		nieuw(l.PVTOndertekend, s.Traject.PVTOndertekend, d.TekenPVT),
		nieuw(l.MAPEindgesprek, s.Traject.MAPEindgesprek, d.HoudEindgesprekMAP),
		nieuw(l.EindgesprekZ, s.Traject.EindgesprekZ, d.HoudEindgesprekZ),
		nieuw(l.TermijnVolgensDUO, d.TermijnVolgensDUO(), func(datum, op kalender.Datum) error {
			return d.VerlengTermijn(dossier.Verlenging{TotEnMet: datum, Bericht: op, Grond: "volgens de ingelezen lijst"}, op)
		}),
	} {
		if err != nil {
			return err
		}
	}
	return v.uren(d, op)
}

// uren replaces the hours that were taken over before; hours noted here stay.
func (v Voorstel) uren(d *dossier.Dossier, op kalender.Datum) error {
	for _, u := range v.Lopend.Uren {
		oud := d.Stand().Traject.Uren
		i := slices.IndexFunc(oud, func(o traject.Uren) bool { return o.BuitenSchakel && o.Onderdeel == u.Onderdeel })
		if i >= 0 {
			if oud[i].Minuten == u.Minuten && oud[i].Keurmerk == u.Keurmerk {
				continue
			}
			if err := d.VerwijderUren(i, op); err != nil {
				return err
			}
		}
		if err := d.MeldUren(u, op); err != nil {
			return err
		}
	}
	return nil
}
