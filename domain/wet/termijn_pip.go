package wet

import "schakel/domain/kalender"

// InformatieDerde is information asked from a third party (Bi 5.3 lid 2).
type InformatieDerde struct {
	Gevraagd  kalender.Datum `json:"gevraagd"`
	Ontvangen kalender.Datum `json:"ontvangen"`
	Onmisbaar bool           `json:"onmisbaar"`
	Bij       string         `json:"bij,omitempty"`
	Wat       string         `json:"wat,omitempty"`
}

// PIPFeiten are the facts on which the term of the PIP hangs (Bi 5.3).
type PIPFeiten struct {
	Kennisgeving    kalender.Datum // dagtekening of DUO's written notification
	Inschrijving    kalender.Datum // BRP, this municipality; empty: not registered yet
	Doelgroep       Doelgroep
	Verhuizing      bool // came from a municipality where a PIP was set
	InformatieDerde []InformatieDerde
}

// PIPTermijn gives the last day on which the PIP may be set (Bi 5.3). The text that
// counts is that of the day of the kennisgeving: in 2022 the weeks ran from the
// registration in the BRP, since 2023 from the kennisgeving, or from the registration
// where that came later. Termijn.Open: the college still waits for a third party.
func (r Regels) PIPTermijn(f PIPFeiten) Termijn {
	if f.Verhuizing {
		return r.pipNaVerhuizing(f.Inschrijving)
	}
	s := r.schrijf("Het PIP wordt op tijd vastgesteld", "Bi 5.3 lid 1; Atw 1 lid 1; Atw 5")
	s.datum("kennisgeving van DUO", f.Kennisgeving)
	s.datum("inschrijving in de BRP van deze gemeente", f.Inschrijving)
	peil := f.Kennisgeving
	if peil.Leeg() {
		peil = f.Inschrijving
	}
	if peil.Leeg() {
		return s.nogNiet(TermijnPIP, "De termijn loopt nog niet: er is geen kennisgeving van DUO en geen inschrijving in deze gemeente.")
	}
	vanafKennisgeving := s.vlag(PIPTermijnVanafKennisgeving, peil)
	switch {
	case s.err != nil:
		return s.geldt(Termijn{Naam: TermijnPIP}, "")
	case vanafKennisgeving && f.Kennisgeving.Leeg():
		return s.nogNiet(TermijnPIP, "De termijn loopt nog niet: er is nog geen kennisgeving van DUO.")
	case f.Inschrijving.Leeg():
		return s.nogNiet(TermijnPIP, "De termijn loopt nog niet: de inburgeraar is nog niet ingeschreven in deze gemeente.")
	}
	laatste := s.gewonePIPTermijn(f, peil, vanafKennisgeving)
	laatste, open := s.wachtOpDerden(f.InformatieDerde, laatste)
	t := Termijn{Naam: TermijnPIP, TotEnMet: laatste, Open: open}
	if open {
		return s.geldt(t, "De laatste dag staat nog niet vast: het college wacht op onmisbare informatie. Hij valt niet voor %s.", laatste.LangMetDag())
	}
	return s.geldt(t, "Het PIP moet uiterlijk op %s zijn vastgesteld.", laatste.LangMetDag())
}

func (s *schrijver) gewonePIPTermijn(f PIPFeiten, peil kalender.Datum, vanafKennisgeving bool) kalender.Datum {
	switch {
	case !vanafKennisgeving:
		s.stap("Op %s gold de tekst van 2022: de termijn loopt vanaf de inschrijving in de BRP.", peil)
		if !f.Kennisgeving.Leeg() && f.Kennisgeving.Na(f.Inschrijving) {
			s.letOp("De kennisgeving kwam na de inschrijving. Beoordeel of de plicht bij de inschrijving al bestond.")
		}
		return s.na(f.Inschrijving, s.getal(PIPTermijnWeken, peil), kalender.Week)
	case f.Inschrijving.Na(f.Kennisgeving):
		s.stap("Op de dag van de kennisgeving was de inburgeraar hier nog niet ingeschreven: de termijn loopt vanaf de inschrijving.")
		s.nietGehuisvest(f, peil)
		return s.na(f.Inschrijving, s.getal(PIPTermijnNietIngeschrevenWeken, peil), kalender.Week)
	default:
		s.stap("Op de dag van de kennisgeving was de inburgeraar hier ingeschreven: de termijn loopt vanaf de kennisgeving.")
		return s.na(f.Kennisgeving, s.getal(PIPTermijnWeken, peil), kalender.Week)
	}
}

// nietGehuisvest warns where the later registration may not count: the second sentence
// of Bi 5.3 lid 1 speaks of who is housed by the municipality (Huisvestingswet 28).
func (s *schrijver) nietGehuisvest(f PIPFeiten, peil kalender.Datum) {
	if f.Doelgroep != Gezinsmigrant && f.Doelgroep != OverigeMigrant {
		return
	}
	weken, _, err := s.r.Getal(PIPTermijnWeken, peil)
	if err != nil {
		return
	}
	eerder, _ := s.r.kal.Termijn(f.Kennisgeving, weken, kalender.Week)
	s.letOp("De latere inschrijving telt als de gemeente de inburgeraar huisvest (Huisvestingswet 28). Is dat niet zo, dan is de laatste dag %s. Beoordeel dat.", eerder.LangMetDag())
}

// wachtOpDerden moves the last day for indispensable information that was asked in
// time (Bi 5.3 lid 2). It never becomes earlier than the ordinary last day.
func (s *schrijver) wachtOpDerden(lijst []InformatieDerde, gewoon kalender.Datum) (laatste kalender.Datum, open bool) {
	laatste = gewoon
	for _, i := range lijst {
		switch {
		case s.err != nil || !s.teltDerde(i, gewoon):
		case i.Ontvangen.Leeg():
			open = true
			s.stap("De onmisbare informatie, gevraagd op %s, is nog niet ontvangen.", i.Gevraagd)
		default:
			s.stap("De onmisbare informatie, gevraagd op %s, is ontvangen op %s.", i.Gevraagd, i.Ontvangen)
			na := s.na(i.Ontvangen, s.getal(PIPTermijnNaDerdeInformatieWeken, i.Gevraagd), kalender.Week)
			if na.Na(laatste) {
				laatste = na
				continue
			}
			s.stap("Dat is niet later dan %s: de laatste dag verandert niet.", laatste)
		}
	}
	return laatste, open
}

func (s *schrijver) teltDerde(i InformatieDerde, gewoon kalender.Datum) bool {
	_, _, err := s.r.Getal(PIPTermijnNaDerdeInformatieWeken, i.Gevraagd)
	switch {
	case !i.Onmisbaar:
		s.stap("De gevraagde informatie is niet onmisbaar: zij geeft geen uitstel (Bi 5.3 lid 2).")
	case i.Gevraagd.Leeg():
		s.letOp("Vul in op welke dag de onmisbare informatie is gevraagd; zonder die dag telt zij niet mee.")
	case err != nil:
		s.letOp("Op %s gaf de wet nog geen uitstel voor informatie van een derde.", i.Gevraagd)
	case i.Gevraagd.Na(gewoon):
		s.letOp("De informatie is gevraagd op %s, na de laatste dag van de termijn: zij geeft geen uitstel.", i.Gevraagd)
	case !i.Ontvangen.Leeg() && i.Ontvangen.Voor(i.Gevraagd):
		s.letOp("De informatie is ontvangen voordat zij was gevraagd. Controleer de datums; zij telt niet mee.")
	default:
		s.u.Artikel = "Bi 5.3 lid 1 en 2; Atw 1 lid 1; Atw 5"
		return true
	}
	return false
}

func (r Regels) pipNaVerhuizing(inschrijving kalender.Datum) Termijn {
	s := r.schrijf("Na verhuizing stelt de nieuwe gemeente een PIP vast, met dezelfde leerroute", "Bi 5.3 lid 3; Atw 1 lid 1; Atw 5")
	s.datum("inschrijving in de BRP van deze gemeente", inschrijving)
	if inschrijving.Leeg() {
		return s.nogNiet(TermijnPIP, "De termijn loopt nog niet: de inburgeraar is nog niet ingeschreven in deze gemeente.")
	}
	laatste := s.na(inschrijving, s.getal(PIPTermijnVerhuizingWeken, inschrijving), kalender.Week)
	return s.geldt(Termijn{Naam: TermijnPIP, TotEnMet: laatste}, "Het nieuwe PIP moet uiterlijk op %s zijn vastgesteld.", laatste.LangMetDag())
}
