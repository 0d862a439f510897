package ui

import (
	"crypto/sha256"
	"fmt"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"schakel/domain/domaintest"
	"schakel/domain/dossier"
	"schakel/domain/kalender"
	"schakel/domain/poort"
	"schakel/ui/kit"
)

func metDossier(t *testing.T, nummer, deel string) *proef {
	t.Helper()
	p := open(t, gevuld())
	p.ga(dossierRoute(nummer, deel))
	return p
}

func TestADossierShowsPersonChainWorkAndTimeline(t *testing.T) {
	p := metDossier(t, "2026-0001", "")
	p.ziet("Selam Tesfay", "intake & PIP", "PIP uiterlijk", "17-11-2026", "Nu te doen", "PIP vaststellen", "6 dagen te laat",
		"Kern", "B1-route haalbaar", "Tigrinya, met tolk", "Tijdlijn", "Brede intake gehouden")
	if got := p.w.Title(); got != "Dossier 2026-0001 – Schakel" {
		t.Errorf("the title is %q: it may hold no name", got)
	}
	p.beeld("dossier")
}

func TestTheBSNIsHiddenUntilAskedFor(t *testing.T) {
	p := metDossier(t, "2026-0001", "")
	bsn := string(domaintest.BSN(1))
	p.ziet("BSN •••••" + bsn[5:])
	p.zietNiet(bsn)
	p.klik("Toon")
	p.ziet("BSN " + bsn)
	p.klik("Verberg")
	p.zietNiet(bsn)
}

func TestEachPartOpensByKeysAndIsAPlaceOfItsOwn(t *testing.T) {
	p := metDossier(t, "2026-0004", "")
	for _, want := range []string{kit.DeelPersoon, kit.DeelStart, kit.DeelGezin, kit.DeelTraject, kit.DeelTermijnen, kit.DeelDocumenten, kit.DeelOverzicht} {
		p.ctrl(fyne.KeyPageDown)
		p.is(dossierRoute("2026-0004", want))
		p.beeld("dossier-" + want)
	}
	p.ctrl(fyne.KeyPageUp)
	p.is(dossierRoute("2026-0004", kit.DeelDocumenten))
	p.alt(fyne.KeyLeft)
	p.is(dossierRoute("2026-0004", kit.DeelOverzicht))
	p.toets(fyne.KeyRight)
	p.is(dossierRoute("2026-0004", kit.DeelPersoon))
}

func TestALongNameFitsOnItsLine(t *testing.T) {
	p := metDossier(t, "2026-0005", "")
	p.beeld("dossier-lang")
	p.ziet("Miriam Luwam Abrehet Gebremedhin-Tesfamariam")
	knop := zie[*kit.Knop](p)
	for _, k := range knop {
		if r := p.s.Venster().Canvas().Size().Width; fyne.CurrentApp().Driver().AbsolutePositionForObject(k).X+k.Size().Width > r {
			t.Errorf("the button %q falls off the window", k.Tekst)
		}
	}
}

func TestAnErrorOfADialogStandsAtItsField(t *testing.T) {
	p := metDossier(t, "2026-0006", kit.DeelStart)
	p.klik("Kennisgeving vastleggen")
	p.klik("Vastleggen")
	p.ziet("Kijk dit veld na")
	p.typ("01-01-2031")
	p.klik("Vastleggen")
	p.ziet("in de toekomst")
	p.beeld("dossier-fout")
	p.toets(fyne.KeyEscape)
	p.zietNiet("in de toekomst")
}

func TestAMoveNeedsTheLeerrouteOfTheOldPlan(t *testing.T) {
	p := metDossier(t, "2026-0006", kit.DeelStart)
	p.klik("Inschrijving vastleggen")
	p.typ("02-11-2026")
	p.toets(fyne.KeyTab, fyne.KeyTab, fyne.KeySpace)
	p.klik("Vastleggen")
	p.ziet("Kies de leerroute uit het PIP van de vorige gemeente")
}

func TestTheHouseholdGrowsChangesAndShrinks(t *testing.T) {
	p := metDossier(t, "2026-0001", kit.DeelGezin)
	p.ziet("Nog geen gezinsleden.")
	p.klik("Gezinslid toevoegen")
	p.typ("ki")
	p.toets(fyne.KeyReturn, fyne.KeyTab)
	p.typ("Abel")
	p.toets(fyne.KeyTab, fyne.KeyTab)
	p.typ("Tesfay")
	p.toets(fyne.KeyTab)
	p.typ("3-4-23")
	p.klik("Vastleggen")
	p.ziet("Abel Tesfay", "kind", "03-04-2023")
	p.beeld("dossier-gezinslid")
	p.klik("Wijzigen")
	p.klik("Terug")
	p.klik("Verwijderen")
	p.ziet("Gezinslid verwijderen?")
	p.toets(fyne.KeyReturn) // the keyboard stands on the way back
	p.ziet("Abel Tesfay")
	p.klik("Verwijderen")
	p.klik("Verwijderen")
	p.zietNiet("Abel Tesfay")
}

func TestThePersonIsChangedAndRefusedWithTheErrorAtTheField(t *testing.T) {
	p := metDossier(t, "2026-0001", kit.DeelPersoon)
	p.typ("Mare")
	p.ctrl(fyne.KeyS)
	p.ziet("MareSelam Tesfay", "Persoonsgegevens gewijzigd · opgeslagen 14:02")
	for range 4 {
		p.toets(fyne.KeyTab)
	}
	p.typ("123456789")
	p.klik("Persoonsgegevens bewaren")
	p.ziet("Kijk dit veld na", "Deze BSN klopt niet")
	p.beeld("dossier-persoon-fout")
}

func TestTheTimelineIsSearched(t *testing.T) {
	p := metDossier(t, "2026-0001", "")
	z := zie[*kit.Zoekveld](p)[0]
	z.Focus()
	p.typ("duo")
	p.ziet("Kennisgeving van DUO")
	p.zietNiet("Brede intake gehouden")
	p.typ("zzz")
	p.ziet("Niets gevonden in de tijdlijn.")
}

func TestTheButtonsLeadToIntakeAndPlan(t *testing.T) {
	p := metDossier(t, "2026-0005", "")
	p.klik("Brede intake")
	p.is(kit.Route{Scherm: kit.SchermIntake, Sleutel: "2026-0005"})
	p.alt(fyne.KeyLeft)
	p.klik("Oproep maken")
	p.is(kit.Route{Scherm: kit.SchermIntake, Sleutel: "2026-0005", Deel: "oproep"})
}

func TestALinkOfTheChainOpensItsPage(t *testing.T) {
	p := metDossier(t, "2026-0005", "")
	k := zie[*kit.Keten](p)[0]
	for i, want := range []kit.Route{
		dossierRoute("2026-0005", kit.DeelStart), dossierRoute("2026-0005", kit.DeelStart),
		{Scherm: kit.SchermIntake, Sleutel: "2026-0005"}, dossierRoute("2026-0005", kit.DeelTraject), dossierRoute("2026-0005", kit.DeelTraject),
	} {
		p.ga(dossierRoute("2026-0005", ""))
		k.BijOpen(i)
		p.is(want)
	}
}

func TestTermsExplainThemselvesInPlace(t *testing.T) {
	p := metDossier(t, "2026-0001", kit.DeelTermijnen)
	p.ziet("PIP vaststellen", "Inburgeren", "Ontzorgen", "6 dagen te laat")
	p.klik("waarom?")
	p.ziet("Zo is het berekend", "Bi 5.3 lid 1")
	p.beeld("dossier-waarom")
}

func TestAStoredDocumentOpensWithItsVeryBytes(t *testing.T) {
	p := open(t, gevuld())
	op := poort.Op{Naam: "proef", Label: "Proef", Wie: "proef", Moment: klok{domaintest.Dag(t, vandaagISO)}.Nu(), Dag: domaintest.Dag(t, vandaagISO)}
	_, err := p.store.Update(t.Context(), op, func(tx poort.Tx) error {
		_, err := tx.Documenten().Leg(t.Context(), poort.Document{
			Dossier: 1, Soort: "pip", Titel: "Persoonlijk plan, versie 1", Datum: op.Dag, Bytes: []byte("%PDF"),
			SHA256: fmt.Sprintf("%x", sha256.Sum256([]byte("%PDF"))), Bewijs: []byte("{}"),
		})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	p.ga(dossierRoute("2026-0001", kit.DeelDocumenten))
	p.ziet("Persoonlijk plan, versie 1", "23-11-2026")
	p.klik("Openen")
	if got := strings.Join(p.pdf, " "); got != "pip-2026-0001-1.pdf" {
		t.Errorf("opened is %q", got)
	}
	p.ctrl(fyne.KeyP)
	if len(p.pdf) != 2 || p.pdf[1] != p.pdf[0] {
		t.Errorf("printing opened %q", p.pdf)
	}
}

func TestAClosedDossierOnlyOpensAgain(t *testing.T) {
	mensen := append(gevuld(), mens("Klaar", "Ana", 9, domaintest.Kennisgeving("2026-02-02"), domaintest.Op("2026-11-02", func(d *dossier.Dossier, dag kalender.Datum) error {
		return d.SluitAf(dossier.Afsluiting{Datum: dag, Reden: dossier.RedenVerhuisd}, dag)
	})))
	p := open(t, mensen)
	p.ga(dossierRoute("2026-0008", kit.DeelStart))
	p.ziet("Afgesloten op 02-11-2026")
	for _, k := range p.knoppen() {
		if k == "Datum verbeteren" || k == "Bijstand vastleggen" {
			t.Errorf("a closed dossier has the button %q", k)
		}
	}
	p.ga(dossierRoute("2026-0008", kit.DeelTraject))
	p.klik("Dossier heropenen")
	p.typ("Terug in de gemeente")
	p.klik("Heropenen")
	p.zietNiet("Afgesloten op 02-11-2026")
	p.ziet("Dossier afsluiten")
}

func TestADossierThatIsNotThereLeadsBackToTheList(t *testing.T) {
	p := metDossier(t, "2019-9999", "")
	p.klik("Naar de lijst")
	p.is(kit.Route{Scherm: kit.SchermDossiers})
}

func TestANewDossierIsMadeByTypingOnly(t *testing.T) {
	p := open(t, gevuld())
	p.ctrl(fyne.KeyN)
	p.beeld("nieuw")
	p.ctrl(fyne.KeyS)
	p.ziet("Kijk deze velden na", "Vul ‘Doelgroep’ in.", "Vul ‘Achternaam’ in.", "Vul ‘Geboortedatum’ in.")
	p.beeld("nieuw-fout")
	p.typ("gezins")
	p.toets(fyne.KeyReturn, fyne.KeyTab, fyne.KeyTab, fyne.KeyTab)
	p.typ("Lívia")
	p.toets(fyne.KeyTab, fyne.KeyTab)
	p.typ("Gonçalves")
	p.toets(fyne.KeyTab, fyne.KeyTab)
	p.typ(string(domaintest.BSN(1))) // of somebody who has a dossier
	p.toets(fyne.KeyTab, fyne.KeyTab, fyne.KeyTab)
	p.typ("12031994")
	p.ctrl(fyne.KeyS)
	p.ziet("Er is al een dossier met dit BSN. Open dat dossier.")
	p.typ(string(domaintest.BSN(500)))
	p.ctrl(fyne.KeyS)
	p.is(dossierRoute("2026-0008", ""))
	p.zietNiet("Ongedaan maken") // a dossier does not vanish again
	p.ziet("Lívia Gonçalves", "gezinsmigrant", "R. Jansen", "niet van toepassing")
}

func TestANewDossierThatWasBegunIsGuarded(t *testing.T) {
	p := open(t, gevuld())
	p.ctrl(fyne.KeyN)
	p.typ("asiel")
	p.toets(fyne.KeyReturn, fyne.KeyEscape)
	p.ziet("Wilt u de wijzigingen bewaren?")
	p.klik("Niet bewaren")
	p.is(kit.Route{Scherm: kit.SchermVandaag})
}
