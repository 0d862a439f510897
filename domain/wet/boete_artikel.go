package wet

import (
	"schakel/domain/geld"
	"schakel/domain/kalender"
)

// intake works out a fine of Wi 22: a fixed amount, after a warning and a second
// oproep, at most twice, the second only after the new term of the first.
func (b *boeteRekening) intake() {
	op := b.f.Constatering
	b.s.u.Artikel = "Wi 22; Wi 26 lid 1 onder a; Bi 7.1 lid 1"
	if !b.magIntakeboete() {
		return
	}
	b.uit.Norm = b.s.bedrag(BoeteIntakeBedrag, op)
	b.uit.Percentage = 100
	b.uit.Bedrag = min(b.uit.Norm, b.s.bedrag(BoeteIntakeMaximum, op))
	b.s.stap("De boete voor de brede intake is een vast bedrag: %s.", b.uit.Bedrag)
	if b.f.Verwijtbaarheid == Verminderd {
		b.s.letOp("Verminderde verwijtbaarheid kan een bijzondere omstandigheid zijn om het vaste bedrag te verlagen (Awb 5:46 lid 3).")
	}
}

// magIntakeboete tells whether a fine is possible at all. A fine that fell in bezwaar
// is neither the first nor one of the two.
func (b *boeteRekening) magIntakeboete() bool {
	op := b.f.Constatering
	gemist := gemisteOproepen(b.f.Oproepen, op)
	b.s.stap("Gemiste oproepen op de dag van de constatering: %d.", len(gemist))
	if len(gemist) < 2 {
		b.blok("Wi 14 lid 1", "Een boete kan pas als ook de tweede oproep geen resultaat had.")
		return false
	}
	if b.s.vlag(IntakeWaarschuwingVerplicht, op) && !gewaarschuwd(b.f.Oproepen, gemist) {
		b.blok("Wi 14 lid 1", "Voor de tweede oproep is geen schriftelijke waarschuwing gestuurd.")
		return false
	}
	var eerdere []EerdereBoete
	for _, e := range b.f.Eerdere {
		switch {
		case e.Artikel != Artikel22:
		case e.vervallen(b.s.r.op):
			b.s.stap("De boete voor de overtreding van %s is in bezwaar vervallen en telt niet mee.", e.Constatering)
		default:
			eerdere = append(eerdere, e)
		}
	}
	if len(eerdere) >= b.s.getal(BoeteIntakeMaxAantal, op) {
		b.blok("Wi 22 lid 3", "Voor de brede intake zijn al twee boetes opgelegd.")
		return false
	}
	for _, e := range eerdere {
		if !b.nieuweTermijnVoorbij(e) {
			return false
		}
	}
	return true
}

func (b *boeteRekening) nieuweTermijnVoorbij(e EerdereBoete) bool {
	op := b.f.Constatering
	switch {
	case e.Besluit.Bekendgemaakt.Leeg() || !e.Besluit.Bekendgemaakt.Voor(op):
		b.blok("Wi 22 lid 3", "De eerste boete was op de dag van de constatering nog niet bekendgemaakt.")
	case e.NieuweTermijn.Leeg():
		b.s.letOp("Controleer of de nieuwe termijn uit de eerste boete voorbij is (Wi 22 lid 2).")
	case op.Voor(e.NieuweTermijn):
		b.blok("Wi 22 lid 3", "De nieuwe termijn uit de eerste boete loopt nog tot en met "+e.NieuweTermijn.Lang()+".")
	}
	return !b.uit.Geblokkeerd
}

// traject works out a fine of Wi 23: the norm, doubled by recidive, times the
// percentage of culpability (Bi 7.1 lid 2-4). First doubling, then percentage.
func (b *boeteRekening) traject() {
	b.s.u.Artikel = "Wi 23; Wi 26 lid 1 onder c; Bi 7.1 lid 2, 3 en 4"
	b.s.invoer("grond", b.f.Grond.Naam())
	switch b.f.Grond {
	case GrondBegeleiding, GrondPVTMAP:
	case GrondLeerroute:
		if b.f.Doelgroep != Asielstatushouder {
			b.blok("Wi 23 lid 1", "Voor de leerroute kan alleen een asielstatushouder een boete krijgen (Wi 15 lid 2).")
			return
		}
	default:
		b.blok("Wi 23 lid 1", "De grond van de overtreding ontbreekt.")
		return
	}
	naam, ok := b.f.Verwijtbaarheid.percentage()
	if !ok {
		b.blok("Bi 7.1 lid 4", "De verwijtbaarheid is nog niet beoordeeld.")
		return
	}
	b.uit.Norm = b.norm()
	b.uit.Percentage = b.s.getal(naam, b.f.Constatering)
	b.uit.Bedrag = b.uit.Norm.Procent(b.uit.Percentage)
	b.s.stap("%s x %d%% = %s.", b.uit.Norm, b.uit.Percentage, b.uit.Bedrag)
}

func (v Verwijtbaarheid) percentage() (Getal, bool) {
	switch v {
	case Opzet:
		return BoetePctOpzet, true
	case GroveSchuld:
		return BoetePctGroveSchuld, true
	case Normaal:
		return BoetePctNormaal, true
	case Verminderd:
		return BoetePctVerminderd, true
	default:
		return "", false
	}
}

// norm doubles the norm for each earlier overtreding of Wi 23 that was established
// in the window and whose fine stood on the day of constatering.
func (b *boeteRekening) norm() geld.Cent {
	op := b.f.Constatering
	norm := b.s.bedrag(BoeteTrajectNormbedrag, op)
	hoogste := b.s.bedrag(BoeteTrajectMaximum, op)
	factor := geld.Cent(b.s.getal(BoeteTrajectRecidiveFactor, op))
	van := op.PlusMaanden(-b.s.getal(BoeteTrajectRecidiveVenster, op))
	moetVast := b.s.vlag(BoeteTrajectRecidiveOnherroepelijk, op)
	b.s.stap("Normbedrag: %s. Eerdere overtredingen tellen mee van %s tot en met %s.", norm, van, op.PlusDagen(-1))
	for _, e := range b.f.Eerdere {
		if b.teltAlsRecidive(e, van, moetVast) {
			verhoogd := min(norm*factor, hoogste)
			b.s.stap("Eerdere overtreding van %s telt mee: %s wordt %s.", e.Constatering, norm, verhoogd)
			norm = verhoogd
		}
	}
	return norm
}

func (b *boeteRekening) teltAlsRecidive(e EerdereBoete, van kalender.Datum, moetVast bool) bool {
	op := b.f.Constatering
	if e.Artikel != Artikel23 {
		return false
	}
	if e.Constatering.Voor(van) || !e.Constatering.Voor(op) {
		b.s.stap("De overtreding van %s valt buiten die tijd en telt niet mee.", e.Constatering)
		return false
	}
	vast := Regels{op: op, kal: b.s.r.kal}.Onherroepelijk(e.Besluit)
	if moetVast && (!vast.Geldt || vast.Van.Na(op)) {
		b.s.stap("De boete voor de overtreding van %s stond op %s nog niet vast en telt niet mee.", e.Constatering, op)
		return false
	}
	return true
}
