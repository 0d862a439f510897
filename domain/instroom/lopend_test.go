package instroom

import (
	"testing"

	"schakel/domain/pip"
	"schakel/domain/wet"
)

// loopt is a row of a file that runs already.
func loopt() rij {
	return basis().met(rij{VeldKennisgeving: "03-03-2024", VeldInschrijving: "01-03-2024", VeldDagtekening: "12-05-2024",
		VeldLeerroute: "B1-route", VeldNiveau: "B1", VeldEindeTermijn: "12-05-2027", VeldUrenNT2: "312,5", VeldUrenKNM: "40",
		VeldUrenOp: "31-10-2026", VeldKeurmerk: "ja", VeldPVT: "1-6-2024", VeldMedewerker: "J. Smeets"})
}

func TestRunningFileComesInAsSetOutsideSchakel(t *testing.T) {
	a := administratie{}
	u := een(t, a, loopt())
	if u.Soort != Nieuw || u.Wat != "nieuw dossier met lopend traject: PIP van 12-05-2024, B1-route, vastgesteld buiten Schakel" {
		t.Fatalf("got %s %q %q", u.Soort, u.Reden, u.Wat)
	}
	a.neem(t, []RijUitslag{u}, false)
	s := a[1].Stand()
	if len(s.PIPs) != 1 || !s.Lopend {
		t.Fatalf("dossier %+v", s)
	}
	p := s.PIPs[0]
	if p.Herkomst != pip.BuitenSchakel || p.Status != pip.Vastgesteld || p.Dagtekening != dag("2024-05-12") ||
		p.Inhoud.Leerroute != wet.RouteB1 || p.Inhoud.Niveau != wet.NiveauB1 || p.DocumentID != 0 {
		t.Errorf("pip %+v", p)
	}
	if s.Traject.TermijnVolgensDUO != dag("2027-05-12") || s.Traject.PVTOndertekend != dag("2024-06-01") {
		t.Errorf("traject %+v", s.Traject)
	}
	if got := s.Traject.Minuten(wet.UrenNT2); got != 312*60+30 || !s.Traject.Uren[0].BuitenSchakel || !s.Traject.Uren[0].Keurmerk ||
		s.Traject.Uren[0].Datum != dag("2026-10-31") {
		t.Errorf("uren %+v", s.Traject.Uren)
	}
}

func TestRunningFileNeedsNoKennisgeving(t *testing.T) {
	if u := een(t, administratie{}, loopt().met(rij{VeldKennisgeving: ""})); u.Soort != Nieuw {
		t.Errorf("got %s %q", u.Soort, u.Reden)
	}
}

func TestRunningFileThatCannotBeRightIsAsked(t *testing.T) {
	for _, c := range []struct {
		anders rij
		reden  string
	}{
		{rij{VeldDagtekening: ""}, "lopend traject zonder dagtekening van het PIP"},
		{rij{VeldDagtekening: "31-04-2024"}, "dagtekening van het PIP bestaat niet"},
		{rij{VeldDagtekening: "01-12-2026"}, "dagtekening van het PIP ligt in de toekomst"},
		{rij{VeldDagtekening: "01-03-2024"}, "dagtekening van het PIP ligt voor de kennisgeving"},
		{rij{VeldLeerroute: ""}, "leerroute ontbreekt bij het lopende traject"},
		{rij{VeldLeerroute: "C3"}, "onbekende leerroute"},
		{rij{VeldNiveau: "C1"}, "onbekend niveau"},
		{rij{VeldNiveau: "A2", VeldLeerroute: "onderwijsroute"}, "niveau past niet bij de leerroute"},
		{rij{VeldEindeTermijn: "12-05-2024"}, "einde van de inburgeringstermijn ligt voor de dagtekening van het PIP"},
		{rij{VeldUrenNT2: "veel"}, "uren NT2 zijn geen aantal"},
		{rij{VeldPVT: "1-6-2027"}, "datum participatieverklaring ligt in de toekomst"},
	} {
		r := loopt().met(c.anders)
		u := een(t, administratie{}, r)
		if u.Soort != Vraag || u.Reden != c.reden {
			t.Errorf("%v: got %s %q", c.anders, u.Soort, u.Reden)
			continue
		}
		a := met(t, r) // and it can be taken all the same, once
		if u := een(t, a, r); u.Soort != Bestaat || len(u.Wijzigingen) > 0 {
			t.Errorf("%v: second time %s %q %+v", c.anders, u.Soort, u.Reden, u.Wijzigingen)
		}
	}
}

func TestLaterListBringsARunningFileUpToDate(t *testing.T) {
	a := met(t, loopt())
	u := een(t, a, loopt().met(rij{VeldUrenNT2: "400", VeldUrenOp: "20-11-2026", VeldMAP: "1-11-2026", VeldEindeTermijn: "12-11-2027"}))
	want := "dossier 2026-1: wijzigt einde van de inburgeringstermijn van 12-05-2027 naar 12-11-2027, " +
		"datum eindgesprek MAP wordt 01-11-2026, uren NT2 van 312:30 uur met keurmerk naar 400:00 uur met keurmerk"
	if u.Soort != Bestaat || u.Wat != want {
		t.Fatalf("got %s %q %q", u.Soort, u.Reden, u.Wat)
	}
	a.neem(t, []RijUitslag{u}, false)
	s := a[1].Stand()
	if got := s.Traject.Minuten(wet.UrenNT2); got != 400*60 || len(s.PIPs) != 1 || len(s.Traject.Uren) != 2 {
		t.Errorf("nt2 %d minutes, %d pips, %+v", got, len(s.PIPs), s.Traject.Uren)
	}
}

func TestOtherPIPInTheDossierIsNeverReplaced(t *testing.T) {
	a := met(t, loopt())
	for _, anders := range []rij{{VeldDagtekening: "13-05-2024"}, {VeldLeerroute: "Z-route", VeldNiveau: ""}} {
		u := een(t, a, loopt().met(anders))
		if u.Soort != Vraag || u.Reden != "in het dossier staat een ander PIP; dat uit de lijst wordt niet overgenomen" || u.Meenemen(true) {
			t.Errorf("%v: got %s %q %+v", anders, u.Soort, u.Reden, u.Wijzigingen)
		}
	}
}

func TestPartnerIsReadForLinking(t *testing.T) {
	if u := een(t, administratie{}, basis().met(rij{VeldPartnerBSN: "9035.05.708"})); u.Voorstel.PartnerBSN != bsn2 {
		t.Errorf("partner %q", u.Voorstel.PartnerBSN)
	}
	for _, fout := range []string{bsn1, "912345678"} {
		u := een(t, administratie{}, basis().met(rij{VeldPartnerBSN: fout}))
		if u.Soort != Nieuw || u.Voorstel.PartnerBSN != "" || !bevat(u.Wat, "BSN van de partner niet leesbaar") {
			t.Errorf("%s: got %s %q", fout, u.Soort, u.Wat)
		}
	}
}
