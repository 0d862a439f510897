package wet

import (
	"slices"

	"schakel/domain/kalender"
)

// OproepFeit is one summons to the brede intake (Wi 14 lid 1). NietVerschenen is the
// day on which it was established that the person did not come or did not cooperate
// enough; Waarschuwing the day of the written warning that goes with the next one.
type OproepFeit struct {
	Datum          kalender.Datum
	Voor           kalender.Datum // the day on which the person is expected
	NietVerschenen kalender.Datum
	Waarschuwing   kalender.Datum
}

// gemisteOproepen gives those that had no result, as known on a day, by date; an empty day takes all.
func gemisteOproepen(oproepen []OproepFeit, op kalender.Datum) []OproepFeit {
	var gemist []OproepFeit
	for _, o := range oproepen {
		if !o.NietVerschenen.Leeg() && (op.Leeg() || !o.NietVerschenen.Na(op)) {
			gemist = append(gemist, o)
		}
	}
	slices.SortStableFunc(gemist, func(a, b OproepFeit) int { return a.Datum.Vergelijk(b.Datum) })
	return gemist
}

// gewaarschuwd tells whether a warning was sent after the first missed oproep and
// not later than the second. The warning may be kept with either of them.
func gewaarschuwd(oproepen, gemist []OproepFeit) bool {
	if len(gemist) < 2 {
		return false
	}
	return slices.ContainsFunc(oproepen, func(o OproepFeit) bool {
		return waarschuwingTussen(o.Waarschuwing, gemist[0].NietVerschenen, gemist[1].Datum)
	})
}

func waarschuwingTussen(w, van, tot kalender.Datum) bool {
	return !w.Leeg() && !w.Voor(van) && !w.Na(tot)
}

// NieuweOproep tells whether the college may send another oproep, dated datum, that
// expects the person on voor. The law gives no shortest term.
func (r Regels) NieuweOproep(eerdere []OproepFeit, datum, voor kalender.Datum) Oordeel {
	s := r.schrijf("Het college roept op voor de brede intake met een termijn, ten hoogste drie keer", "Wi 14 lid 1 en 2")
	s.datum("oproep", datum)
	s.datum("verwacht op", voor)
	hoogste := s.getal(IntakeMaxOproepen, datum)
	verplicht := s.vlag(IntakeWaarschuwingVerplicht, datum)
	s.stap("Eerdere oproepen: %d.", len(eerdere))
	switch {
	case s.err != nil:
		return s.onbekend()
	case len(eerdere) >= hoogste:
		return s.nee("Er zijn al %d oproepen gedaan. Is ook de laatste gemist, dan kan de intake bij afwezigheid worden afgerond.", len(eerdere))
	case !voor.Na(datum):
		return s.nee("Geef een termijn: een dag na de oproep waarop de inburgeraar wordt verwacht.")
	case len(eerdere) == 0:
		return s.ja("De eerste oproep kan worden verstuurd.")
	}
	vorige := eerdere[len(eerdere)-1]
	switch {
	case vorige.NietVerschenen.Leeg():
		return s.nee("Op de vorige oproep is nog geen uitkomst vastgelegd.")
	case datum.Voor(vorige.NietVerschenen):
		return s.nee("De nieuwe oproep ligt voor de dag waarop de vorige is gemist.")
	}
	gewaarschuwd := slices.ContainsFunc(eerdere, func(o OproepFeit) bool {
		return waarschuwingTussen(o.Waarschuwing, vorige.NietVerschenen, datum)
	})
	if !gewaarschuwd && verplicht && len(eerdere) == 1 {
		return s.nee("Stuur eerst of tegelijk een schriftelijke waarschuwing.")
	}
	if !gewaarschuwd {
		s.letOp("Er is na de vorige gemiste oproep geen waarschuwing gestuurd.")
	}
	return s.ja("Oproep %d kan worden verstuurd.", len(eerdere)+1)
}

// IntakeBijAfwezigheid tells whether the brede intake may be completed in absence on
// the day of asking (Wi 14 lid 2): three oproepen without result, with the warning
// before the second.
func (r Regels) IntakeBijAfwezigheid(oproepen []OproepFeit) Oordeel {
	s := r.schrijf("Na drie oproepen zonder resultaat rondt het college de intake af bij afwezigheid", "Wi 14 lid 2")
	gemist := gemisteOproepen(oproepen, r.op)
	for _, o := range gemist {
		s.stap("De oproep van %s voor %s had geen resultaat, vastgesteld op %s.", o.Datum, o.Voor, o.NietVerschenen)
	}
	peil := r.op
	if len(gemist) > 0 {
		peil = gemist[len(gemist)-1].Datum
	}
	nodig := s.getal(IntakeMaxOproepen, peil)
	verplicht := s.vlag(IntakeWaarschuwingVerplicht, peil)
	switch {
	case s.err != nil:
		return s.onbekend()
	case len(gemist) < nodig:
		return s.nee("Dat kan nog niet: %d van de %d oproepen hadden geen resultaat.", len(gemist), nodig)
	case verplicht && !gewaarschuwd(oproepen, gemist):
		return s.nee("Dat kan niet: voor de tweede oproep is geen schriftelijke waarschuwing gestuurd (Wi 14 lid 1).")
	default:
		return s.ja("De intake kan bij afwezigheid worden afgerond.")
	}
}

// Beperking is what stands in the way of the leerbaarheidstoets.
type Beperking struct {
	Visueel     bool
	Auditief    bool
	NietInStaat bool // deemed unable to take the toets; counts with Auditief only
}

// OntheffingToets tells whether the college must exempt from the leerbaarheidstoets
// (Wi 14 lid 6). The law names no other grounds.
func (r Regels) OntheffingToets(b Beperking) Oordeel {
	s := r.schrijf("Het college ontheft van de leerbaarheidstoets", "Wi 14 lid 6")
	s.invoer("visuele beperking", jaNee(b.Visueel))
	s.invoer("auditieve beperking", jaNee(b.Auditief))
	s.invoer("niet in staat de toets te maken", jaNee(b.NietInStaat))
	switch {
	case b.Visueel:
		return s.ja("Het college moet ontheffen: er is een visuele beperking (onder a).")
	case b.Auditief && b.NietInStaat:
		return s.ja("Het college moet ontheffen: door een auditieve beperking is de toets niet te maken (onder b).")
	case b.Auditief:
		return s.nee("Een auditieve beperking alleen is niet genoeg: beoordeel of de toets te maken is.")
	default:
		return s.nee("Er is geen grond voor ontheffing: de wet noemt alleen een visuele of auditieve beperking.")
	}
}

// AfwijkingVanToets tells whether a leerroute differs from the result of the
// leerbaarheidstoets, so that the PIP must give good reasons.
func (r Regels) AfwijkingVanToets(t Leerbaarheid, l Leerroute) Oordeel {
	s := r.schrijf("Een PIP dat afwijkt van de leerbaarheidstoets geeft daarvoor goede redenen", "Wi 14 lid 3 onder a; Awb 3:46")
	s.invoer("leerbaarheidstoets", string(t))
	s.invoer("leerroute", l.Naam())
	wijktAf := (t == B1Haalbaar && l == RouteZ) || (t == B1NietHaalbaar && (l == RouteB1 || l == RouteOnderwijs))
	if !wijktAf {
		return s.nee("De leerroute wijkt niet af van de toets.")
	}
	s.letOp("Dat afwijken mag met goede redenen, staat niet in de wet maar in een handleiding: te controleren.")
	return s.ja("De leerroute wijkt af van de toets. Geef de redenen in het PIP.")
}

func jaNee(b bool) string {
	if b {
		return "ja"
	}
	return "nee"
}
