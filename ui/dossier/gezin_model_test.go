package dossier

import (
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strconv"
	"strings"
	"testing"

	"schakel/domain/domaintest"
	"schakel/domain/dossier"
	"schakel/domain/gebruik/keten"
	"schakel/domain/persoon"
	"schakel/ui/kit"
)

// metLid is the screen of a dossier with one member in its household.
func metLid(t *testing.T, g dossier.Gezinslid, gezin map[dossier.ID]keten.Verwant) *model {
	t.Helper()
	if g.Naam.Achternaam == "" {
		g.Naam = persoon.Naam{Voornamen: "Abel", Achternaam: "Haile"}
	}
	m := proef(t)
	s := m.stand()
	s.Huishouden = []dossier.Gezinslid{g}
	m.inzage.Dossier, m.inzage.Gezin, m.deel = dossier.Restore(s), gezin, kit.DeelGezin
	return m
}

func knopnamen(oo []opdracht) string {
	var uit []string
	for _, o := range oo {
		uit = append(uit, o.knop)
	}
	return strings.Join(uit, ", ")
}

func TestEachMemberOffersWhatCanBeDoneAboutTheirDossier(t *testing.T) {
	dag := func(iso string) dossier.Gezinslid { return dossier.Gezinslid{Geboortedatum: domaintest.Dag(t, iso)} }
	lid := func(g dossier.Gezinslid, relatie string, plichtig persoon.JaNee, id dossier.ID) dossier.Gezinslid {
		g.Relatie, g.Plichtig, g.DossierID = relatie, plichtig, id
		return g
	}
	hier := map[dossier.ID]keten.Verwant{7: {Nummer: "2026-0007", Naam: "Abel Yonas Haile", Schakel: dossier.SchakelInburgeren, Intake: domaintest.Dag(t, "2026-10-01")}}
	dicht := map[dossier.ID]keten.Verwant{7: {Nummer: "2026-0007", Naam: "Abel Haile", Afgesloten: true}}
	for naam, g := range map[string]struct {
		lid                 dossier.Gezinslid
		gezin               map[dossier.ID]keten.Verwant
		tekst, bij, knoppen string
	}{
		"has the duty": {lid(dag("1990-05-17"), "partner", persoon.Ja, 0), nil, "Abel Haile", "partner · 17-05-1990 · moet zelf inburgeren: ja", "Dossier maken, Dossier koppelen, Wijzigen, Verwijderen"},
		"may have it":  {lid(dossier.Gezinslid{}, "ander", "", 0), nil, "Abel Haile", "ander", "Dossier koppelen, Wijzigen, Verwijderen"},
		"has it not":   {lid(dag("1990-05-17"), "partner", persoon.Nee, 0), nil, "Abel Haile", "partner · 17-05-1990 · moet zelf inburgeren: nee", "Wijzigen, Verwijderen"},
		"too young":    {lid(dag("2016-05-17"), "kind", "", 0), nil, "Abel Haile", "kind · 17-05-2016", "Wijzigen, Verwijderen"},
		"tied": {lid(dag("1990-05-17"), "partner", persoon.Ja, 7), hier, "Abel Yonas Haile",
			"partner · 17-05-1990 · dossier 2026-0007 · brede intake afgerond op 01-10-2026 · schakel inburgeren", "Dossier openen, Ontkoppelen, Wijzigen, Verwijderen"},
		"tied to a closed one": {lid(dossier.Gezinslid{}, "partner", persoon.Ja, 7), dicht, "Abel Haile", "partner · dossier 2026-0007 · afgesloten", "Dossier openen, Ontkoppelen, Wijzigen, Verwijderen"},
		"tied to one that is gone": {lid(dossier.Gezinslid{}, "partner", persoon.Ja, 7), nil, "Abel Haile",
			"partner · het eigen dossier is er niet meer", "Ontkoppelen, Wijzigen, Verwijderen"},
	} {
		t.Run(naam, func(t *testing.T) {
			p := metLid(t, g.lid, g.gezin).blokken(nil)[0].regels[0]
			if p.tekst != g.tekst || p.bij != g.bij || knopnamen(p.opdrachten) != g.knoppen {
				t.Errorf("%q, %q with %s", p.tekst, p.bij, knopnamen(p.opdrachten))
			}
		})
	}
}

func TestAClosedDossierStillLeadsToTheOthersOfTheHousehold(t *testing.T) {
	m := metLid(t, dossier.Gezinslid{Relatie: "partner", DossierID: 7}, map[dossier.ID]keten.Verwant{7: {Nummer: "2026-0007"}})
	s := m.stand()
	s.Afsluiting = dossier.Afsluiting{Datum: m.op, Reden: dossier.RedenVerhuisd}
	m.inzage.Dossier = dossier.Restore(s)
	oo := m.blokken(nil)[0].regels[0].opdrachten
	if len(oo) != 1 || oo[0].route != (kit.Route{Scherm: kit.SchermDossier, Sleutel: "2026-0007"}) {
		t.Errorf("the buttons are %s", knopnamen(oo))
	}
}

func TestTheSearchForADossierBeginsWithWhatTellsMost(t *testing.T) {
	for want, g := range map[string]dossier.Gezinslid{
		"17-05-1990": {Naam: persoon.Naam{Achternaam: "Haile"}, Geboortedatum: domaintest.Dag(t, "1990-05-17")},
		"Haile":      {Naam: persoon.Naam{Voornamen: "Abel", Achternaam: "Haile"}},
	} {
		if z := koppelDossier(3, g).koppel; z.begin != want || z.plek != 3 || z.naam != g.Naam.Volledig() {
			t.Errorf("begins as %+v, want %q", z, want)
		}
	}
}

func TestWhoCannotBeTheMemberIsNotOffered(t *testing.T) {
	m := metLid(t, dossier.Gezinslid{Relatie: "ouder", DossierID: 7}, nil)
	eigen := m.stand().ID
	got := m.kandidaten([]dossier.Rij{{ID: eigen}, {ID: 7}, {ID: 8}, {ID: 9}})
	if len(got) != 2 || got[0].ID != 8 || got[1].ID != 9 {
		t.Errorf("offered are %+v", got)
	}
}

func TestTheFormForAMemberHoldsWhatIsKnown(t *testing.T) {
	m := metLid(t, dossier.Gezinslid{Relatie: "partner", Plichtig: persoon.Ja, Geboortedatum: domaintest.Dag(t, "1990-05-17")}, nil)
	r := m.maakDossier(0).route
	lid, in, ok := lidUit(m.inzage, r.Deel)
	if !ok || r.Scherm != kit.SchermNieuw || r.Sleutel != m.stand().Nummer || lid.doel != m.doel() || lid.plek != 0 {
		t.Fatalf("leads to %+v, for %+v", r, lid)
	}
	p := in.persoon()
	if p.Naam.Volledig() != "Abel Haile" || p.Geboortedatum != domaintest.Dag(t, "1990-05-17") || p.Adres != m.stand().Persoon.Adres || p.Voertaal != m.stand().Persoon.Voertaal {
		t.Errorf("filled in is %+v", p)
	}
	if p.BSN != "" || p.VNummer != "" || p.Telefoon != "" || p.Email != "" || in["doelgroep"] != "" || in["verblijf"] != "onbekend" {
		t.Errorf("the member got what belongs to the other, or was guessed: %v", in)
	}
	if !strings.Contains(lid.uitleg(), "Abel Haile") || !strings.Contains(lid.uitleg(), m.stand().Nummer) {
		t.Errorf("says %q", lid.uitleg())
	}
	for _, deel := range []string{"", "x", "-1", "1"} {
		if _, _, ok := lidUit(m.inzage, deel); ok {
			t.Errorf("%q names a member", deel)
		}
	}
	gekoppeld := metLid(t, dossier.Gezinslid{Relatie: "partner", DossierID: 7}, nil)
	if _, _, ok := lidUit(gekoppeld.inzage, "0"); ok {
		t.Error("a second dossier is made for one member")
	}
}

func TestWritesOfTheHouseholdConcernTheScreen(t *testing.T) {
	m := metLid(t, dossier.Gezinslid{Relatie: "partner", DossierID: 7}, nil)
	for id, want := range map[dossier.ID]bool{m.stand().ID: true, 7: true, 8: false} {
		if m.raakt([]dossier.ID{id}) != want {
			t.Errorf("a write of dossier %d concerns it: %v", id, !want)
		}
	}
}

// soortenVanDomein reads the kinds of lines from the source, so that a new one cannot be
// forgotten here.
func soortenVanDomein(t *testing.T) []string {
	t.Helper()
	f, err := parser.ParseFile(token.NewFileSet(), "../../domain/dossier/gebeurtenis.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	var uit []string
	ast.Inspect(f, func(n ast.Node) bool {
		if l, ok := n.(*ast.BasicLit); ok && l.Kind == token.STRING {
			s, err := strconv.Unquote(l.Value)
			if err != nil {
				t.Fatal(err)
			}
			uit = append(uit, s)
		}
		return true
	})
	return uit
}

func TestEveryKindOfLineIsInOneGroupOfTheTimeline(t *testing.T) {
	soorten := soortenVanDomein(t)
	if len(soorten) < 20 {
		t.Fatalf("only %d kinds were read", len(soorten))
	}
	for _, soort := range soorten {
		n := 0
		for _, g := range groepen()[1:] {
			if inGroep(g.naam, soort) {
				n++
			}
		}
		if n != 1 || !inGroep(groepAlles, soort) {
			t.Errorf("%q is in %d groups", soort, n)
		}
	}
	if inGroep("geen groep", soorten[0]) {
		t.Error("a group that is not there holds lines")
	}
}

func TestGroupAndSearchOfTheTimelineWorkTogether(t *testing.T) {
	m := proef(t)
	op := m.op
	m.inzage.Dossier = dossier.Restore(dossier.Stand{Gebeurtenissen: []dossier.Gebeurtenis{
		{Datum: op, Soort: dossier.GebeurtenisOproep, Tekst: "Oproep 1"}, {Datum: op, Soort: dossier.GebeurtenisPIP, Tekst: "PIP vastgesteld"},
		{Datum: op, Soort: dossier.GebeurtenisGesprek, Tekst: "Gesprek over de oproep"},
	}})
	teksten := func() string {
		var uit []string
		for _, l := range m.tijdlijn() {
			uit = append(uit, l.tekst)
		}
		return strings.Join(uit, ", ")
	}
	for _, g := range []struct{ groep, zoek, want string }{
		{groepAlles, "", "Gesprek over de oproep, PIP vastgesteld, Oproep 1"}, {"Brede intake", "", "Gesprek over de oproep, Oproep 1"},
		{"Brede intake", "gesprek", "Gesprek over de oproep"}, {"PIP en termijn", "oproep", ""}, {groepAlles, " PÌP ", "PIP vastgesteld"},
	} {
		if m.groep, m.zoek = g.groep, g.zoek; teksten() != g.want {
			t.Errorf("%s, %q: %q, want %q", g.groep, g.zoek, teksten(), g.want)
		}
	}
}

func TestEachLinkSaysWhy(t *testing.T) {
	m := proef(t, domaintest.Kennisgeving("2026-02-16"))
	rr := m.redenen()
	if len(rr) != dossier.AantalSchakels {
		t.Fatalf("%d reasons", len(rr))
	}
	for i, r := range rr {
		if r.schakel != dossier.AlleSchakels()[i].Naam() || !strings.HasSuffix(r.waarom, ".") {
			t.Errorf("link %d says %+v", i+1, r)
		}
	}
}

func TestTheLengthOfANewTermGoesThroughTheFormUnchanged(t *testing.T) {
	for i, d := range duren() {
		if got := uitDuur(d); got != dossier.MaandenNieuweTermijn()[i] || got == 0 {
			t.Errorf("%q becomes %d months", d, got)
		}
	}
	if uitDuur("") != 0 || uitDuur("9 maanden") != 0 {
		t.Error("a length that is not there is taken")
	}
	if o := nieuweTermijn(); !slices.Equal(o.velden[1].keuzes, duren()) {
		t.Errorf("one can choose %q", o.velden[1].keuzes)
	}
}

func TestTheCardOfTheTermTellsTheNewTerm(t *testing.T) {
	m := proef(t)
	if m.nieuweTermijnTekst() != "" {
		t.Error("there is a new term")
	}
	s := m.stand()
	s.NieuweTermijnen = []dossier.NieuweTermijn{{Van: domaintest.Dag(t, "2025-01-01"), Maanden: 6}, {Van: domaintest.Dag(t, "2025-07-01"), Maanden: 24, Bericht: domaintest.Dag(t, "2025-06-20")}}
	m.inzage.Dossier = dossier.Restore(s)
	if got := m.nieuweTermijnTekst(); got != "24 maanden vanaf 01-07-2025, bericht van 20-06-2025" {
		t.Errorf("says %q", got)
	}
}
