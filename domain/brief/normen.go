package brief

import (
	"strconv"

	"schakel/domain/kalender"
	"schakel/domain/uitleg"
	"schakel/domain/wet"
)

// Normen are the numbers of the law that letters name, as in force on one day.
type Normen struct {
	PVTUren           int             `json:"pvtUren"`
	MAPPraktijkUren   int             `json:"mapPraktijkUren"`
	ZCursusUren       int             `json:"zCursusUren"`
	ZParticipatieUren int             `json:"zParticipatieUren"`
	TermijnJaren      int             `json:"termijnJaren"`
	GratisPogingen    int             `json:"gratisPogingen"`
	VerlengingMaanden int             `json:"verlengingMaanden"` // how long before the end it may be asked
	BezwaarWeken      int             `json:"bezwaarWeken"`
	Waarden           []uitleg.Waarde `json:"waarden"` // for the receipt
}

// NormenOp reads the numbers from the law; op is the dagtekening.
func NormenOp(r wet.Regels, op kalender.Datum) (Normen, error) {
	var n Normen
	for _, w := range []struct {
		doel    *int
		naam    wet.Getal
		eenheid wet.Eenheid
	}{
		{&n.PVTUren, wet.PVTUrenMinimum, wet.Urental},
		{&n.MAPPraktijkUren, wet.MAPUrenPraktijkMinimum, wet.Urental},
		{&n.ZCursusUren, wet.ZrouteCursusurenNorm, wet.Urental},
		{&n.ZParticipatieUren, wet.ZrouteParticipatieurenNorm, wet.Urental},
		{&n.TermijnJaren, wet.InburgeringstermijnJaren, wet.Jaren},
		{&n.GratisPogingen, wet.GratisExamenpogingen, wet.Aantal},
		{&n.VerlengingMaanden, wet.VerlengingAanvraagVroegstMaanden, wet.Maanden},
		{&n.BezwaarWeken, wet.BezwaartermijnWeken, wet.Weken},
	} {
		waarde, rij, err := r.Getal(w.naam, op)
		if err != nil {
			return Normen{}, err
		}
		*w.doel = waarde
		n.Waarden = append(n.Waarden, uitleg.Waarde{Naam: string(w.naam), Waarde: w.eenheid.Tekst(int64(waarde)),
			Artikel: rij.Artikel, Vanaf: rij.From.ISO(), TeControleren: rij.TeControleren})
	}
	return n, nil
}

func getal(n int) string { return strconv.Itoa(n) }

// uren writes 750 minutes as "12,5 uur".
func uren(m wet.Minuten) string {
	heel, rest := int(m)/60, int(m)%60
	switch rest {
	case 0:
		return getal(heel) + " uur"
	case 30:
		return getal(heel) + ",5 uur"
	default:
		return getal(heel) + " uur en " + getal(rest) + " minuten"
	}
}
