package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"schakel/domain/domaintest"
	"schakel/domain/dossier"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/wet"
	"schakel/ui/kit"
)

// langeNaam is as long as names in these files are.
const langeNaam = "van der Meulen-Habtemariam Gebreselassie"

// metGezin is a household: Selam with a partner who has the duty, and a child. The partner
// has a dossier too where ookHij is true, not yet tied.
func metGezin(ookHij bool) [][]domaintest.Optie {
	lid := func(i int, relatie, voornamen, iso string, plichtig persoon.JaNee) domaintest.Optie {
		return domaintest.Op("2026-09-10", func(d *dossier.Dossier, dag kalender.Datum) error {
			geboren, err := kalender.ParseISO(iso)
			if err != nil {
				return err
			}
			return d.ZetGezinslid(i, dossier.Gezinslid{Relatie: relatie, Naam: persoon.Naam{Voornamen: voornamen, Achternaam: "Haile"}, Geboortedatum: geboren, Plichtig: plichtig}, dag)
		})
	}
	uit := [][]domaintest.Optie{
		mens("Tesfay", "Selam", 1, domaintest.Kennisgeving("2026-09-01"), domaintest.Ingeschreven("2026-09-08"),
			lid(0, "partner", "Abel", "1990-05-17", persoon.Ja), lid(1, "kind", "Luwam", "2023-04-03", "")),
	}
	if ookHij {
		p := domaintest.Persoon(domaintest.MetNummer(2), func(p *persoon.Persoon) {
			p.Naam = persoon.Naam{Voornamen: "Abel Yonas", Tussenvoegsel: "van der", Achternaam: "Meulen-Habtemariam Gebreselassie"}
			p.Geboortedatum, _ = kalender.ParseISO("1990-05-17")
		})
		uit = append(uit, []domaintest.Optie{domaintest.Gemaakt("2026-01-05"), domaintest.Met(p), domaintest.Kennisgeving("2026-09-01")})
	}
	return append(uit, mens("Haddad", "Khaled", 3, domaintest.Kennisgeving("2026-09-15")))
}

func TestAMemberIsTiedToTheDossierThatIsFoundByBirthDate(t *testing.T) {
	p := open(t, metGezin(true))
	p.ga(dossierRoute("2026-0001", kit.DeelGezin))
	p.beeld("gezin")
	p.klik("Dossier koppelen")
	p.ziet("Dossier van Abel Haile", "Meulen-Habtemariam Gebreselassie, Abel Yonas van der", "17-05-1990")
	p.zietNiet("Haddad, Khaled")
	p.beeld("gezin-koppelen")
	p.toets(fyne.KeyReturn)
	p.ziet("Abel Yonas "+langeNaam, "dossier 2026-0002", "brede intake nog niet afgerond", "Dossier openen", "Ontkoppelen")
	p.beeld("gezin-gekoppeld")
	p.klik("Dossier openen")
	p.is(dossierRoute("2026-0002", ""))
	p.ga(dossierRoute("2026-0002", kit.DeelGezin))
	p.ziet("Selam Tesfay", "dossier 2026-0001", "partner") // the other side knows it too
	p.klik("Ontkoppelen")
	p.klik("Ontkoppelen")
	p.zietNiet("dossier 2026-0001 · ")
	p.ga(dossierRoute("2026-0001", kit.DeelGezin))
	p.zietNiet("dossier 2026-0002 ·")
	p.ziet("Dossier koppelen")
}

func TestTheWrongDossierIsRefusedInTheDialog(t *testing.T) {
	p := open(t, metGezin(true))
	p.ga(dossierRoute("2026-0001", kit.DeelGezin))
	p.klik("Dossier koppelen")
	p.toets(fyne.KeyEscape) // empties the search field
	p.typ("haddad")
	p.ziet("Haddad, Khaled")
	p.toets(fyne.KeyDown, fyne.KeyReturn)
	p.ziet("Kies een ander dossier of verbeter de datum.")
	p.beeld("gezin-verkeerd")
	p.typ("x")
	p.toets(fyne.KeyUp)
	p.typ("tesfay") // the person itself is not offered
	p.ziet("Geen dossier gevonden.")
	p.klik("Koppelen")
	p.ziet("Zoek eerst het dossier")
	p.klik("Terug")
	p.ziet("Dossier koppelen")
}

func TestADossierIsMadeForAMemberWithWhatIsKnown(t *testing.T) {
	p := open(t, metGezin(false))
	p.ga(dossierRoute("2026-0001", kit.DeelGezin))
	p.klik("Dossier maken")
	p.is(kit.Route{Scherm: kit.SchermNieuw, Sleutel: "2026-0001", Deel: "0"})
	p.ziet("Nieuw dossier voor een gezinslid", "Voor Abel Haile uit het gezin van dossier 2026-0001")
	p.typ("asiel")
	p.toets(fyne.KeyReturn)
	p.beeld("nieuw-gezinslid")
	var ingevuld []string
	for _, v := range zie[*kit.Tekstveld](p) {
		ingevuld = append(ingevuld, v.Waarde())
	}
	if got := strings.Join(ingevuld, "|"); !strings.Contains(got, "Abel|") || !strings.Contains(got, "Haile") || !strings.Contains(got, "Tigrinya") {
		t.Errorf("filled in is %q", got)
	}
	p.ctrl(fyne.KeyS)
	p.ziet("Vul de BSN in. Is er nog geen BSN")
	p.typ(string(domaintest.BSN(77)))
	p.ctrl(fyne.KeyS)
	p.is(dossierRoute("2026-0003", ""))
	p.ziet("Abel Haile")
	p.ga(dossierRoute("2026-0001", kit.DeelGezin))
	p.ziet("dossier 2026-0003", "Dossier openen")
	p.zietNiet("Dossier maken")
	p.ga(kit.Route{Scherm: kit.SchermNieuw, Sleutel: "2026-0001", Deel: "0"}) // by an old way back
	p.ziet("heeft al een dossier")
}

func TestNoDossierIsOfferedForAYoungChild(t *testing.T) {
	p := open(t, metGezin(false))
	p.ga(dossierRoute("2026-0001", kit.DeelGezin))
	if got := strings.Count(strings.Join(p.knoppen(), "|"), "Dossier koppelen"); got != 1 {
		t.Errorf("%d members can be tied, want the partner only: %q", got, p.knoppen())
	}
}

func TestTheReasonsOfTheChainOpenInPlace(t *testing.T) {
	p := metDossier(t, "2026-0001", "")
	p.zietNiet("Vaststellen inburgeringsplicht")
	p.klik("Waarom staat de keten zo?")
	p.ziet("Vaststellen inburgeringsplicht", "DUO stelde de plicht vast", "Gehuisvest en ingeschreven op 08-09-2026.", "Het PIP moet uiterlijk op dinsdag 17 november 2026")
	p.beeld("dossier-redenen")
	p.klik("Waarom staat de keten zo?")
	p.zietNiet("Vaststellen inburgeringsplicht")
}

func TestTheTimelineShowsOneKindOfLines(t *testing.T) {
	p := metDossier(t, "2026-0001", "")
	groep := zie[*kit.Keuzeveld[string]](p)[0]
	groep.Focus()
	p.typ("brede")
	p.toets(fyne.KeyReturn)
	p.ziet("Brede intake gehouden")
	p.zietNiet("Dossier gemaakt", "Kennisgeving van DUO")
	p.beeld("dossier-tijdlijn")
}

func TestANewTermOfDUOBecomesTheTermOfTheDossier(t *testing.T) {
	p := open(t, [][]domaintest.Optie{mens("Tesfay", "Selam", 1, domaintest.Gemaakt("2022-01-05"), domaintest.Kennisgeving("2022-02-01"),
		domaintest.Ingeschreven("2022-02-01"), domaintest.Intake("2022-03-01"), domaintest.Plan("2022-04-04", wet.RouteB1))})
	p.ga(dossierRoute("2022-0001", kit.DeelTraject))
	p.ziet("04-04-2025")
	p.klik("Nieuwe termijn van DUO")
	p.typ("1-7-25")
	p.toets(fyne.KeyTab, fyne.KeyTab) // past the button of the calendar
	p.typ("24")
	p.toets(fyne.KeyReturn, fyne.KeyTab)
	p.typ("20-6-25")
	p.klik("Vastleggen")
	p.ziet("24 maanden vanaf 01-07-2025, bericht van 20-06-2025", "30-06-2027")
	p.beeld("dossier-nieuwetermijn")
	p.ga(dossierRoute("2022-0001", ""))
	p.zietNiet("Bij DUO nagaan of de plicht nog loopt") // the term runs again
	p.ziet("30-06-2027")
}

func TestTheFormOfANewDossierBeginsEmptyAfterOneWasMade(t *testing.T) {
	p := open(t, gevuld())
	for n, naam := range []string{"Eerste", "Tweede"} {
		p.ctrl(fyne.KeyN)
		p.zietNiet("Eerste")
		p.typ("gezins")
		p.toets(fyne.KeyReturn)
		for _, v := range zie[*kit.Tekstveld](p) {
			if v.Waarde() != "" {
				t.Errorf("a new form holds %q", v.Waarde())
			}
		}
		for range 5 {
			p.toets(fyne.KeyTab)
		}
		p.typ(naam)
		p.toets(fyne.KeyTab, fyne.KeyTab)
		p.typ(string(domaintest.BSN(500 + n)))
		p.toets(fyne.KeyTab, fyne.KeyTab, fyne.KeyTab)
		p.typ("12031994")
		p.ctrl(fyne.KeyS)
		p.is(dossierRoute([]string{"2026-0008", "2026-0009"}[n], ""))
	}
}
