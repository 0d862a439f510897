package wet_test

import (
	"testing"

	"schakel/domain/wet"
)

func oproep(datum, voor, gemist, waarschuwing string) wet.OproepFeit {
	return wet.OproepFeit{Datum: d(datum), Voor: d(voor), NietVerschenen: d(gemist), Waarschuwing: d(waarschuwing)}
}

// drieGemist is casus D with a third oproep.
func drieGemist() []wet.OproepFeit {
	return []wet.OproepFeit{
		oproep("2026-01-19", "2026-02-02", "2026-02-02", "2026-02-03"),
		oproep("2026-02-03", "2026-02-23", "2026-02-23", ""),
		oproep("2026-05-04", "2026-06-01", "2026-06-01", ""),
	}
}

func TestIntakeInAbsenceOnlyAfterThreeOproepen(t *testing.T) {
	alle := drieGemist()
	zonder := drieGemist()
	zonder[0].Waarschuwing = d("")
	bijTweede := drieGemist()
	bijTweede[0].Waarschuwing, bijTweede[1].Waarschuwing = d(""), d("2026-02-03")
	teLaat := drieGemist()
	teLaat[0].Waarschuwing = d("2026-02-04")
	teVroeg := drieGemist()
	teVroeg[0].Waarschuwing = d("2026-02-01")
	laatste := drieGemist()
	laatste[2].NietVerschenen = d("")
	for _, c := range []struct {
		naam, op string
		lijst    []wet.OproepFeit
		ja       bool
		zegt     string
	}{
		{"op de dag van de derde", "2026-06-01", alle, true, "kan bij afwezigheid"},
		{"later", "2026-11-23", alle, true, "kan bij afwezigheid"},
		{"de dag voor de derde", "2026-05-31", alle, false, "2 van de 3"},
		{"na twee", "2026-11-23", alle[:2], false, "2 van de 3"},
		{"na een", "2026-11-23", alle[:1], false, "1 van de 3"},
		{"zonder oproep", "2026-11-23", nil, false, "0 van de 3"},
		{"de derde nog zonder uitkomst", "2026-11-23", laatste, false, "2 van de 3"},
		{"zonder waarschuwing", "2026-11-23", zonder, false, "waarschuwing"},
		{"waarschuwing bij de tweede oproep bewaard", "2026-11-23", bijTweede, true, "kan bij afwezigheid"},
		{"waarschuwing na de tweede oproep", "2026-11-23", teLaat, false, "waarschuwing"},
		{"waarschuwing voor de eerste gemist was", "2026-11-23", teVroeg, false, "waarschuwing"},
		{"volgorde van de lijst doet er niet toe", "2026-11-23", []wet.OproepFeit{alle[2], alle[0], alle[1]}, true, "kan bij afwezigheid"},
	} {
		t.Run(c.naam, func(t *testing.T) { oordeel(t, op(c.op).IntakeBijAfwezigheid(c.lijst), c.ja, c.zegt) })
	}
}

func TestNextOproepNeedsAWarningAndATerm(t *testing.T) {
	alle := drieGemist()
	zonder := drieGemist()
	zonder[0].Waarschuwing = d("")
	open := []wet.OproepFeit{oproep("2026-01-19", "2026-02-02", "", "")}
	for _, c := range []struct {
		naam        string
		eerdere     []wet.OproepFeit
		datum, voor string
		ja          bool
		zegt        string
	}{
		{"de eerste", nil, "2026-01-19", "2026-02-02", true, "eerste oproep"},
		{"de eerste zonder termijn", nil, "2026-01-19", "", false, "Geef een termijn"},
		{"de eerste voor dezelfde dag", nil, "2026-01-19", "2026-01-19", false, "Geef een termijn"},
		{"de eerste voor de dag erna", nil, "2026-01-19", "2026-01-20", true, "eerste oproep"},
		{"de tweede met waarschuwing", alle[:1], "2026-02-03", "2026-02-23", true, "Oproep 2"},
		{"de tweede zonder waarschuwing", zonder[:1], "2026-02-03", "2026-02-23", false, "waarschuwing"},
		{"de tweede voor de waarschuwing", alle[:1], "2026-02-02", "2026-02-23", false, "waarschuwing"},
		{"de tweede terwijl de eerste openstaat", open, "2026-02-03", "2026-02-23", false, "nog geen uitkomst"},
		{"de tweede voordat de eerste is gemist", alle[:1], "2026-02-01", "2026-02-23", false, "ligt voor de dag"},
		{"de derde", alle[:2], "2026-05-04", "2026-06-01", true, "Oproep 3"},
		{"de vierde", alle, "2026-07-01", "2026-07-15", false, "al 3 oproepen"},
		{"voor de wet", nil, "2021-07-01", "2021-07-15", false, "niet te beoordelen"},
	} {
		t.Run(c.naam, func(t *testing.T) {
			oordeel(t, op("2026-07-01").NieuweOproep(c.eerdere, d(c.datum), d(c.voor)), c.ja, c.zegt)
		})
	}
	derde := op("2026-05-04").NieuweOproep(alle[:2], d("2026-05-04"), d("2026-06-01"))
	if len(derde.Uitleg.LetOp) != 1 {
		t.Errorf("derde oproep zonder nieuwe waarschuwing: %v", derde.Uitleg.LetOp)
	}
}

func TestExemptionFromTheToetsOnTwoGroundsOnly(t *testing.T) {
	for _, c := range []struct {
		b    wet.Beperking
		ja   bool
		zegt string
	}{
		{wet.Beperking{Visueel: true}, true, "onder a"},
		{wet.Beperking{Auditief: true, NietInStaat: true}, true, "onder b"},
		{wet.Beperking{Visueel: true, Auditief: true}, true, "onder a"},
		{wet.Beperking{Auditief: true}, false, "niet genoeg"},
		{wet.Beperking{NietInStaat: true}, false, "geen grond"},
		{wet.Beperking{}, false, "geen grond"},
	} {
		oordeel(t, op("2026-03-01").OntheffingToets(c.b), c.ja, c.zegt)
	}
}

func TestRouteThatDiffersFromTheToetsNeedsReasons(t *testing.T) {
	for _, c := range []struct {
		toets wet.Leerbaarheid
		l     wet.Leerroute
		ja    bool
	}{
		{wet.B1Haalbaar, wet.RouteB1, false}, {wet.B1Haalbaar, wet.RouteOnderwijs, false}, {wet.B1Haalbaar, wet.RouteZ, true},
		{wet.B1NietHaalbaar, wet.RouteB1, true}, {wet.B1NietHaalbaar, wet.RouteOnderwijs, true}, {wet.B1NietHaalbaar, wet.RouteZ, false},
		{wet.ToetsOnbekend, wet.RouteB1, false}, {"", wet.RouteZ, false}, {wet.B1NietHaalbaar, "", false},
	} {
		oordeel(t, op("2026-03-01").AfwijkingVanToets(c.toets, c.l), c.ja, "wijkt")
	}
}
