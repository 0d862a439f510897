package dossier

import (
	"slices"
	"testing"

	"schakel/domain/domaintest"
	"schakel/domain/dossier"
	"schakel/domain/persoon"
	"schakel/domain/wet"
	"schakel/ui/kit"
)

func TestAPersonGoesThroughTheFormUnchanged(t *testing.T) {
	for _, p := range []persoon.Persoon{
		{},
		domaintest.Persoon(),
		domaintest.Persoon(func(p *persoon.Persoon) {
			p.Naam = persoon.Naam{Voornamen: "Anna", Tussenvoegsel: "van der", Achternaam: "Vliet", EigenSchrift: "ሰላም"}
			p.Geslacht, p.Tolk, p.Opmerking = persoon.GeslachtOnbekend, persoon.Onbekend, "belt liever\nin de ochtend"
		}),
	} {
		if got := vanPersoon(p).persoon(); got != p {
			t.Errorf("the form gives %+v, want %+v", got, p)
		}
	}
}

func TestEveryFieldOfThePersonIsInTheForm(t *testing.T) {
	velden := alleVelden(persoonForm())
	i := vanPersoon(domaintest.Persoon())
	for _, v := range velden {
		if _, ok := i[v.naam]; !ok {
			t.Errorf("the field %q is never filled", v.naam)
		}
	}
	if len(i) != len(velden) {
		t.Errorf("%d values for %d fields", len(i), len(velden))
	}
}

func TestErrorsOfTheDomainFindTheirField(t *testing.T) {
	kent := func(velden []veld, naam string) bool {
		return slices.ContainsFunc(velden, func(v veld) bool { return v.naam == naam })
	}
	for _, naam := range []string{"bsn", "vnummer", "achternaam", "geboortedatum", "geslacht", "tolk", "postcode", "email", "telefoon", "doelgroep", "verblijf", "opmerking"} {
		if !kent(alleVelden(nieuwForm(nil)), naam) {
			t.Errorf("an error of %q has no field", naam)
		}
	}
	s := dossier.Stand{}
	for _, g := range []struct {
		o      opdracht
		velden []string
	}{
		{kennisgeving(s), []string{"kennisgeving"}},
		{inschrijving(s), []string{"inschrijving", "leerroute", "dagtekeningEerste"}},
		{verblijf(), []string{"verblijf", "verblijfVanaf"}},
		{doelgroep(s), []string{"doelgroep", "verblijf", "verblijfVanaf"}},
		{vraagInformatie(), []string{"gevraagd"}},
		{ontvangInformatie(0), []string{"ontvangen"}},
		{gezinslid(0, nil), []string{"relatie", "achternaam", "geboortedatum"}},
		{verlenging(), []string{"totEnMet", "bericht"}},
		{sluitAf(), []string{"reden", "afsluiting"}},
		{heropen(), []string{"reden"}},
	} {
		for _, naam := range g.velden {
			if !kent(g.o.velden, naam) {
				t.Errorf("%s: an error of %q has no field", g.o.titel, naam)
			}
		}
	}
}

func TestANewDossierBeginsWithWhoMakesIt(t *testing.T) {
	i := nieuwInvoer("R. Jansen")
	i["doelgroep"], i["achternaam"] = string(wet.Gezinsmigrant), "Haddad"
	g := i.gegevens()
	if g.Medewerker != "R. Jansen" || g.Verblijf != "" || g.Doelgroep != wet.Gezinsmigrant || g.Persoon.Naam.Achternaam != "Haddad" {
		t.Errorf("the form gives %+v", g)
	}
	if g := nieuwInvoer("").gegevens(); g.Medewerker != "" {
		t.Errorf("without a medewerker the form gives %q", g.Medewerker)
	}
	i["verblijf"] = string(wet.RegulierBepaald)
	if g := i.gegevens(); g.Verblijf != wet.RegulierBepaald {
		t.Errorf("the permit is %q", g.Verblijf)
	}
}

func TestADateThatIsNoneIsEmpty(t *testing.T) {
	i := invoer{"goed": "2026-04-28", "fout": "28-04-2026"}
	if got := i.datum("goed").String(); got != "28-04-2026" {
		t.Errorf("the date is %s", got)
	}
	for _, naam := range []string{"fout", "weg"} {
		if got := i.datum(naam); !got.Leeg() {
			t.Errorf("%s is %s", naam, got)
		}
	}
	if !(invoer{"v": ja}).vink("v") || (invoer{}).vink("v") {
		t.Error("a tick is read wrongly")
	}
}

// titels gives the headings of the cards of a part.
func titels(bb []blok) []string {
	var uit []string
	for _, b := range bb {
		uit = append(uit, b.titel)
	}
	return uit
}

func knoppen(b blok) []string {
	var uit []string
	for _, o := range b.opdrachten {
		uit = append(uit, o.knop)
	}
	return uit
}

func TestThePartsHoldTheirCards(t *testing.T) {
	m := proef(t)
	for deel, want := range map[string][]string{
		kit.DeelStart:     {"Kennisgeving", "Inschrijving in de BRP", "Doelgroep en verblijf", "Bijstand en ontzorgen", "Informatie van derden"},
		kit.DeelGezin:     {"Gezin"},
		kit.DeelTraject:   {"Aanbod", "Onderdelen", "Termijn", "Dossier"},
		kit.DeelOverzicht: nil,
	} {
		m.deel = deel
		if got := titels(m.blokken(nil)); !slices.Equal(got, want) {
			t.Errorf("%q holds %q, want %q", deel, got, want)
		}
	}
}

func TestBijstandOffersTheStepThatComesNext(t *testing.T) {
	d := func(iso string) dossier.Bijstand { return dossier.Bijstand{Vanaf: domaintest.Dag(t, iso)} }
	loopt, gestart, klaar, voorbij := d("2026-03-01"), d("2026-03-01"), d("2026-03-01"), d("2026-03-01")
	gestart.OntzorgenGestart = domaintest.Dag(t, "2026-03-10")
	klaar.OntzorgenGestart, klaar.OntzorgenBeeindigd = gestart.OntzorgenGestart, domaintest.Dag(t, "2026-09-01")
	voorbij.Tot = domaintest.Dag(t, "2026-06-01")
	for _, g := range []struct {
		bijstand []dossier.Bijstand
		want     []string
	}{
		{nil, []string{"Bijstand vastleggen"}},
		{[]dossier.Bijstand{loopt}, []string{"Eerste dag verbeteren", "Einde bijstand", "Start ontzorgen"}},
		{[]dossier.Bijstand{gestart}, []string{"Eerste dag verbeteren", "Einde bijstand", "Einde ontzorgen"}},
		{[]dossier.Bijstand{klaar}, []string{"Eerste dag verbeteren", "Einde bijstand"}},
		{[]dossier.Bijstand{voorbij}, []string{"Bijstand vastleggen"}},
	} {
		if got := knoppen(blok{opdrachten: bijstand(dossier.Stand{Bijstand: g.bijstand})}); !slices.Equal(got, g.want) {
			t.Errorf("%+v offers %q, want %q", g.bijstand, got, g.want)
		}
	}
	for i, want := range []string{"Ontzorgen is niet gestart.", "Ontzorgen loopt sinds 10-03-2026.", "Ontzorgen liep van 10-03-2026 tot 01-09-2026."} {
		if got := ontzorgd([]dossier.Bijstand{loopt, gestart, klaar}[i]); got != want {
			t.Errorf("ontzorgen is told as %q, want %q", got, want)
		}
	}
}

func TestTheTrajectAsksOnlyWhatTheRouteHas(t *testing.T) {
	for _, g := range []struct {
		route wet.Leerroute
		want  []string
	}{
		{wet.RouteB1, []string{"Participatieverklaring", "Eindgesprek MAP"}},
		{wet.RouteOnderwijs, []string{"Participatieverklaring"}},
		{wet.RouteZ, []string{"Participatieverklaring", "Eindgesprek MAP", "Eindgesprek Z-route"}},
	} {
		m := proef(t, domaintest.Kennisgeving("2026-02-02"), domaintest.Ingeschreven("2026-02-09"), domaintest.Intake("2026-03-24"), domaintest.Plan("2026-04-20", g.route))
		m.deel = kit.DeelTraject
		if got := knoppen(m.blokken(nil)[1]); !slices.Equal(got, g.want) {
			t.Errorf("the %s asks %q, want %q", g.route.Naam(), got, g.want)
		}
	}
}

func TestAClosedDossierHasOneButton(t *testing.T) {
	m := proef(t, domaintest.Kennisgeving("2026-02-02"), domaintest.Op("2026-11-02", sluit))
	for _, deel := range []string{kit.DeelStart, kit.DeelGezin, kit.DeelTraject} {
		m.deel = deel
		var got []string
		for _, b := range m.blokken(nil) {
			got = append(got, knoppen(b)...)
		}
		if want := map[string]int{kit.DeelTraject: 1}[deel]; len(got) != want {
			t.Errorf("%q of a closed dossier has the buttons %q", deel, got)
		}
	}
}

func TestTheCardsTellTheFacts(t *testing.T) {
	m := proef(t, domaintest.Kennisgeving("2026-02-02"), domaintest.Medewerker("R. Jansen"))
	s := m.stand()
	s.Inschrijving = dossier.Inschrijving{Datum: domaintest.Dag(t, "2026-03-02"), Verhuizing: true, VorigeGemeente: "Elders", Leerroute: wet.RouteZ, DagtekeningEerste: domaintest.Dag(t, "2025-05-01")}
	s.Huishouden = []dossier.Gezinslid{{Relatie: "partner", Naam: persoon.Naam{Achternaam: "Haddad", Voornamen: "Omar"}, Plichtig: persoon.Ja}}
	s.InformatieDerde = []wet.InformatieDerde{{Gevraagd: domaintest.Dag(t, "2026-03-05"), Bij: "DUO", Wat: "toetsuitslag", Onmisbaar: true}, {Gevraagd: domaintest.Dag(t, "2026-03-05"), Ontvangen: domaintest.Dag(t, "2026-03-09")}}
	m.inzage.Dossier = dossier.Restore(s)
	m.deel = kit.DeelStart
	bb := m.blokken(nil)
	if got := waarde(t, bb[1].feiten, "Verhuisd uit"); got != "Elders" {
		t.Errorf("moved from %q", got)
	}
	info := bb[4].regels
	if info[0].tekst != "toetsuitslag, bij DUO" || info[0].bij != "gevraagd op 05-03-2026, onmisbaar voor het PIP" || len(info[0].opdrachten) != 1 {
		t.Errorf("open information is %+v", info[0])
	}
	if info[1].tekst != "Informatie" || info[1].bij != "gevraagd op 05-03-2026, ontvangen op 09-03-2026" || len(info[1].opdrachten) != 0 {
		t.Errorf("received information is %+v", info[1])
	}
	m.deel = kit.DeelGezin
	if r := m.blokken(nil)[0].regels[0]; r.tekst != "Omar Haddad" || r.bij != "partner · moet zelf inburgeren: ja" || len(r.opdrachten) != 4 {
		t.Errorf("the partner is %+v", r)
	}
	m.deel = kit.DeelTraject
	laatste := m.blokken([]string{"M. de Vries"})[3]
	if got := waarde(t, laatste.feiten, "Medewerker"); got != "R. Jansen" || laatste.opdrachten[0].begin["medewerker"] != "R. Jansen" {
		t.Errorf("the medewerker is %q", got)
	}
	if want := []string{"niemand", "M. de Vries"}; !slices.Equal(laatste.opdrachten[0].velden[0].keuzes, want) {
		t.Errorf("one can choose %q", laatste.opdrachten[0].velden[0].keuzes)
	}
}

func TestAFormBeginsWithWhatIsKnown(t *testing.T) {
	s := dossier.Stand{Kennisgeving: domaintest.Dag(t, "2026-02-02"), Inschrijving: dossier.Inschrijving{Datum: domaintest.Dag(t, "2026-02-09"), Verhuizing: true, Leerroute: wet.RouteZ}}
	if o := kennisgeving(s); o.knop != "Datum verbeteren" || o.begin["kennisgeving"] != "2026-02-02" {
		t.Errorf("the notification: %q with %v", o.knop, o.begin)
	}
	if o := inschrijving(s); o.knop != "Inschrijving verbeteren" || !o.begin.vink("verhuizing") || o.begin["leerroute"] != "Z" {
		t.Errorf("the registration: %q with %v", o.knop, o.begin)
	}
	lid := dossier.Gezinslid{Relatie: "kind", Naam: persoon.Naam{Achternaam: "Haddad"}}
	if o := gezinslid(2, &lid); o.knop != "Wijzigen" || o.begin["relatie"] != "kind" || o.begin["plichtig"] != "onbekend" {
		t.Errorf("the member: %q with %v", o.knop, o.begin)
	}
	if o := zonderGezinslid(0); !o.gevaar || o.bevestiging() != "Verwijderen" || len(o.velden) != 0 {
		t.Errorf("removing a member is %+v", o)
	}
	if o := kennisgeving(dossier.Stand{}); o.bevestiging() != "Vastleggen" || o.begin["kennisgeving"] != "" {
		t.Errorf("an empty form is %+v", o)
	}
}
