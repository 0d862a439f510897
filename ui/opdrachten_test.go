package ui

import (
	"testing"

	"fyne.io/fyne/v2"

	"schakel/domain/domaintest"
	"schakel/ui/kit"
)

// vul types as one fills in a form: ⇥ is Tab, ⏎ Enter, ␣ the space bar.
func (p *proef) vul(toetsen string) {
	for _, r := range toetsen {
		switch r {
		case '⇥':
			p.toets(fyne.KeyTab)
		case '⏎':
			p.toets(fyne.KeyReturn)
		case '␣':
			p.toets(fyne.KeySpace)
		default:
			p.typ(string(r))
		}
	}
}

// stap is one thing that is recorded: the button, what is typed, what the screen says then.
type stap struct {
	knop, getypt string
	wil          []string
}

// leg records steps one after the other, on one part of one dossier.
func (p *proef) leg(stappen []stap) {
	p.t.Helper()
	for _, s := range stappen {
		p.klik(s.knop)
		p.vul(s.getypt)
		p.klik("Vastleggen")
		p.ziet(s.wil...)
	}
}

func TestWhatHappensBeforeTheIntakeIsRecordedByTyping(t *testing.T) {
	p := metDossier(t, "2026-0001", kit.DeelStart)
	p.leg([]stap{
		{"Bijstand vastleggen", "1-10-26", []string{"Bijstand vanaf 01-10-2026, loopt nog", "Ontzorgen is niet gestart."}},
		{"Start ontzorgen", "05102026", []string{"Ontzorgen loopt sinds 05-10-2026."}},
		{"Einde ontzorgen", "10-11-2026", []string{"Ontzorgen liep van 05-10-2026 tot 10-11-2026."}},
		{"Einde bijstand", "15-11-2026", []string{"tot en met 15-11-2026", "Bijstand vastleggen"}},
		{"Informatie gevraagd", "DUO⇥toetsuitslag⇥12-11-2026⇥⇥␣", []string{"toetsuitslag, bij DUO", "onmisbaar voor het PIP"}},
		{"Ontvangst vastleggen", "20-11-2026", []string{"ontvangen op 20-11-2026"}},
		{"Andere vergunning", "asiel onb⏎⇥01-11-2026", []string{"asiel onbepaalde tijd", "vanaf 01-11-2026"}},
	})
}

func TestTheWayIsRecordedByTyping(t *testing.T) {
	p := metDossier(t, "2026-0004", kit.DeelTraject)
	p.leg([]stap{
		{"Aanbod vastleggen", "15-08-2026", []string{"15-08-2026"}},
		{"Participatieverklaring", "01-09-2026", []string{"01-09-2026"}},
		{"Eindgesprek MAP", "02-11-2026", []string{"02-11-2026"}},
		{"Verlenging van DUO", "01-02-2030⇥⇥10-11-2026⇥⇥ziekte", []string{"01-02-2030"}},
		{"Toewijzen", "m. de⏎", []string{"M. de Vries"}},
	})
	p.ga(dossierRoute("2026-0004", ""))
	p.ziet("Cursus of opleiding aangeboden", "Participatieverklaring ondertekend", "Termijn volgens DUO tot en met 01-02-2030", "Dossier toegewezen aan M. de Vries")
}

func TestTheLastEditIsTakenBackFromTheLineAtTheBottom(t *testing.T) {
	p := metDossier(t, "2026-0001", kit.DeelStart)
	p.leg([]stap{{"Bijstand vastleggen", "1-10-26", []string{"Bijstand vanaf 01-10-2026"}}})
	p.klik("Ongedaan maken")
	p.ziet("Geen bijstand bekend.")
	p.zietNiet("Bijstand vanaf 01-10-2026")
}

func TestAWrongDateIsToldAtItsFieldInEachForm(t *testing.T) {
	for _, g := range []struct{ nummer, deel, knop, getypt, wil string }{
		{"2026-0001", kit.DeelStart, "Bijstand vastleggen", "31-02-2026", "bestaat niet"},
		{"2026-0001", kit.DeelStart, "Bijstand vastleggen", "1-10-30", "toekomst"},
		{"2026-0001", kit.DeelStart, "Andere vergunning", "regulier⏎⇥01-11-2026", "past niet bij deze vergunning"},
		{"2026-0001", kit.DeelStart, "Informatie gevraagd", "DUO⇥toets⇥", "Gevraagd op"},
		{"2026-0004", kit.DeelTraject, "Verlenging van DUO", "01-02-2020⇥⇥10-11-2026", "voor het begin van de termijn"},
		{"2026-0001", kit.DeelTraject, "Nieuwe termijn van DUO", "01-02-2026⇥⇥6⏎⇥10-11-2026", "er is geen PIP"},
		{"2026-0001", kit.DeelGezin, "Gezinslid toevoegen", "kind⏎⇥Abel⇥⇥Haile⇥1-1-2030", "mag niet na 23-11-2026 liggen"},
	} {
		t.Run(g.knop, func(t *testing.T) {
			p := metDossier(t, g.nummer, g.deel)
			p.klik(g.knop)
			p.vul(g.getypt)
			p.klik("Vastleggen")
			p.ziet(g.wil, "Vastleggen") // the dialog stays, with what was typed
		})
	}
}

// tekstveld finds a field of the form in sight by its name.
func (p *proef) tekstveld(naam string) *kit.Tekstveld {
	p.t.Helper()
	for _, v := range zie[*kit.Tekstveld](p) {
		if v.Naam() == naam {
			return v
		}
	}
	p.t.Fatalf("there is no field %q", naam)
	return nil
}

func TestAddressContactAndLanguageAreChangedAndKept(t *testing.T) {
	p := metDossier(t, "2026-0001", kit.DeelPersoon)
	for naam, waarde := range map[string]string{
		"tussenvoegsel": "van der", "achternaam": "Meulen-Habtemariam Gebreselassie", "voertaal": "Arabisch", "straat": "Lange Nieuwstraat", "huisnummer": "12 bis",
		"postcode": "6001ab", "woonplaats": "Weert", "telefoon": "0612345679", "email": "selam@voorbeeld.nl",
	} {
		v := p.tekstveld(naam)
		v.Zet("")
		v.Focus()
		p.typ(waarde)
	}
	p.ctrl(fyne.KeyS)
	p.ziet("Selam " + langeNaam)
	p.beeld("dossier-persoon-lang")
	p.ga(dossierRoute("2026-0001", ""))
	p.ziet("Lange Nieuwstraat 12 bis", "6001 AB Weert", "Arabisch, met tolk", "0612345679", "selam@voorbeeld.nl", "Persoonsgegevens gewijzigd")
}

func TestEachWrongFieldOfAPersonIsTold(t *testing.T) {
	for naam, g := range map[string]struct{ waarde, wil string }{
		"achternaam": {"", "Vul ‘Achternaam’ in."}, "postcode": {"12", "postcode"}, "email": {"selam", "e-mailadres"}, "telefoon": {"abc", "telefoonnummer"}, "vnummer": {"12", "V-nummer"},
	} {
		t.Run(naam, func(t *testing.T) {
			p := metDossier(t, "2026-0001", kit.DeelPersoon)
			v := p.tekstveld(naam)
			v.Zet("")
			v.Focus()
			p.typ(g.waarde)
			p.ctrl(fyne.KeyS)
			p.ziet("Kijk dit veld na", g.wil)
			if v.Fout() == "" {
				t.Errorf("nothing stands at the field; the screen says %q", p.tekst())
			}
		})
	}
}

func TestAnotherPersonsBSNIsRefusedAtTheField(t *testing.T) {
	p := metDossier(t, "2026-0001", kit.DeelPersoon)
	for range 4 {
		p.toets(fyne.KeyTab)
	}
	p.typ(string(domaintest.BSN(2)))
	p.ctrl(fyne.KeyS)
	p.ziet("Er is al een dossier met dit BSN.")
	p.alt(fyne.KeyLeft)
	p.ziet("Wilt u de wijzigingen bewaren?")
	p.klik("Niet bewaren")
	p.zietNiet("Wilt u de wijzigingen bewaren?")
}
