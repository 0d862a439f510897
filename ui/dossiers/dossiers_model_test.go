package dossiers

import (
	"fmt"
	"slices"
	"testing"

	"schakel/domain/domaintest"
	"schakel/domain/dossier"
	"schakel/domain/gebruik/keten"
	"schakel/domain/kalender"
	"schakel/domain/poort"
	"schakel/domain/werkvoorraad"
	"schakel/domain/wet"
	"schakel/ui/kit"
	"schakel/ui/kit/tabel"
)

func dag(t *testing.T) kalender.Datum {
	t.Helper()
	return domaintest.Dag(t, "2026-11-23")
}

func TestTheDotsDrawTheStateOfEachLink(t *testing.T) {
	const g, b, w, n = tabel.StipGedaan, tabel.StipBezig, tabel.StipWacht, tabel.StipNiet
	for _, geval := range []struct {
		keten dossier.Ketenstand
		want  []tabel.Stip
	}{
		{dossier.Ketenstand{dossier.Gedaan, dossier.NietVoor, dossier.Bezig, dossier.Wacht, dossier.Wacht}, []tabel.Stip{g, n, b, w, w}},
		{dossier.Ketenstand{dossier.Gedaan, dossier.Bezig, dossier.Bezig, dossier.Bezig, dossier.Wacht}, []tabel.Stip{g, b, b, b, w}},
		{dossier.Ketenstand{dossier.Gedaan, dossier.Gedaan, dossier.Gedaan, dossier.NietVoor, dossier.Gedaan}, []tabel.Stip{g, g, g, n, g}},
		{dossier.Ketenstand{}, nil}, // not derived yet: no dots rather than wrong ones
	} {
		if got := stippen(geval.keten); !slices.Equal(got, geval.want) {
			t.Errorf("%q draws %v, want %v", geval.keten, got, geval.want)
		}
	}
}

func TestEveryColumnThatSortsIsOneThatTheStoreKnows(t *testing.T) {
	kent := []string{"naam", "nummer", "geboren", "doelgroep", "leerroute", "schakel", "medewerker", "wat", "volgende"}
	for _, k := range kolommen(dag(t)) {
		if k.Vergelijk == nil || !slices.Contains(kent, k.ID) {
			t.Errorf("the column %q does not sort, or by %q", k.Kop, k.ID)
		}
	}
}

func TestTheCellsOfARowSayWhatIsKnown(t *testing.T) {
	r := dossier.Rij{
		ID: 7, Nummer: "2026-0007", Naam: "Öztürk, Çağla", Geboortedatum: domaintest.Dag(t, "1994-03-12"), Doelgroep: wet.Asielstatushouder,
		Leerroute: wet.RouteB1, Schakel: dossier.SchakelIntakePIP, Keten: dossier.Ketenstand{dossier.Gedaan, dossier.Gedaan, dossier.Bezig, dossier.Wacht, dossier.Wacht}, Medewerker: "R. Jansen", VolgendeWat: "PIP vaststellen", VolgendeOp: domaintest.Dag(t, "2026-11-20"),
	}
	got := map[string]tabel.Cel{}
	for _, k := range kolommen(dag(t)) {
		got[k.Kop] = k.Cel(r)
	}
	for kop, want := range map[string]string{
		"Naam": "Öztürk, Çağla", "Geboren": "12-03-1994", "Doelgroep": "asielstatushouder", "Route": "B1",
		"Volgende stap": "PIP vaststellen", "Uiterlijk": "20-11-2026", "Medewerker": "R. Jansen",
	} {
		if got[kop].Tekst != want {
			t.Errorf("%s says %q, want %q", kop, got[kop].Tekst, want)
		}
	}
	if c := got["Uiterlijk"]; c.Toon != tabel.TeLaat || c.Icoon == "" {
		t.Errorf("a term that has gone is drawn as %+v: colour alone says nothing", c)
	}
	if len(got["Schakel"].Stippen) != 5 {
		t.Error("the chain has no five dots")
	}
	if route(r) != (kit.Route{Scherm: kit.SchermDossier, Sleutel: "2026-0007"}) {
		t.Errorf("the row leads to %+v", route(r))
	}
}

func TestUrgencyHasADrawingBesideItsColour(t *testing.T) {
	for toon, want := range map[tabel.Toon]string{tabel.TeLaat: "waarschuwing", tabel.DezeWeek: "klok", tabel.Gewoon: ""} {
		if got := urgentieIcoon(toon); got != want {
			t.Errorf("tone %v has drawing %q, want %q", toon, got, want)
		}
	}
}

func TestAPageIsAskedForInItsOrder(t *testing.T) {
	m := newModel(dag(t), "haddad")
	if f := m.eerste(); f.Zoek != "haddad" || f.Sorteer != "naam" || f.Aflopend || f.Limiet != eerstePagina || f.Vanaf != 0 || f.Op != m.op {
		t.Errorf("the first page is asked for by %+v", f)
	}
	m.filter.Doelgroep = wet.Gezinsmigrant
	f := m.vraag(tabel.Vraag{Van: 400, Aantal: 37, Orde: tabel.Sortering{Kolom: "volgende", Aflopend: true}})
	if f.Vanaf != 400 || f.Limiet != 37 || f.Sorteer != "volgende" || !f.Aflopend || f.Doelgroep != wet.Gezinsmigrant {
		t.Errorf("a later page is asked for by %+v", f)
	}
}

func TestTheLineAboveTheListCounts(t *testing.T) {
	m := newModel(dag(t), "")
	if got := m.telling(); got != "" {
		t.Errorf("before an answer it says %q", got)
	}
	m.gezet = true
	for totaal, want := range map[int]string{0: "0 dossiers", 1: "1 dossier", 20000: "20000 dossiers"} {
		m.totaal = totaal
		if got := m.telling(); got != want {
			t.Errorf("%d says %q, want %q", totaal, got, want)
		}
	}
	m.totaal, m.filter.Zoek = 0, "zzz"
	if got := m.telling(); got != "Niets gevonden" {
		t.Errorf("nothing found says %q", got)
	}
}

func TestEveryFilterCountsAndCanBeTakenOff(t *testing.T) {
	for _, zet := range []func(*dossier.Filter){
		func(f *dossier.Filter) { f.Zoek = "a" },
		func(f *dossier.Filter) { f.Doelgroep = wet.Gezinsmigrant },
		func(f *dossier.Filter) { f.Leerroute = wet.RouteZ },
		func(f *dossier.Filter) { f.Schakel = dossier.SchakelPlicht },
		func(f *dossier.Filter) { f.Medewerker = "R. Jansen" },
		func(f *dossier.Filter) { f.Afgesloten = true },
	} {
		m := newModel(dag(t), "")
		if m.gefilterd() {
			t.Fatal("a new list is filtered")
		}
		zet(&m.filter)
		if !m.gefilterd() {
			t.Errorf("%+v is no filter", m.filter)
		}
		if m.wis(); m.gefilterd() || m.filter.Op != m.op {
			t.Errorf("after taking off: %+v", m.filter)
		}
	}
}

func TestTheChoicesOfAFilterBeginWithAll(t *testing.T) {
	for _, g := range []struct {
		teksten []string
		eerste  string
		aantal  int
	}{
		{teksten(doelgroepen()), "Alle doelgroepen", 4}, {teksten(leerroutes()), "Alle leerroutes", 4},
		{teksten(schakels()), "Alle schakels", 6}, {teksten(medewerkers([]string{"A", "B"})), "Alle medewerkers", 3},
	} {
		if g.teksten[0] != g.eerste || len(g.teksten) != g.aantal {
			t.Errorf("one can choose %q", g.teksten)
		}
	}
	if l := leerroutes()[2]; l.tekst != "onderwijsroute" || l.waarde != wet.RouteOnderwijs {
		t.Errorf("the third route is %+v", l)
	}
}

// teksten gives the words of a filter list.
func teksten[T comparable](kk []keuze[T]) []string {
	uit := make([]string, len(kk))
	for i, k := range kk {
		uit[i] = k.tekst
	}
	return uit
}

func TestTheSummaryTellsWhoWhereAndWhatNext(t *testing.T) {
	d := domaintest.Dossier(t, domaintest.Kennisgeving("2026-09-01"), domaintest.Ingeschreven("2026-09-08"), domaintest.Medewerker("R. Jansen"))
	i := keten.Inzage{Dossier: d, Schakels: dossier.Schakels(d, wet.Op(dag(t)))}
	for n := range 5 {
		i.Signalen = append(i.Signalen, poort.SignaalRij{Signaal: werkvoorraad.Signaal{Wat: fmt.Sprint("stap ", n), Uiterlijk: dag(t).PlusDagen(n - 1)}})
	}
	s := vatSamen(i, dag(t))
	if s.naam != "Selam Tesfay" || s.route.Scherm != kit.SchermDossier {
		t.Errorf("the summary is of %q and leads to %+v", s.naam, s.route)
	}
	for _, want := range []string{"12-03-1994 · asielstatushouder", "BSN •••••0107 · dossier ", "06-12345678 · R. Jansen", "Stationsstraat 4 · 6001 AB  Weert"} {
		if !slices.Contains(s.feiten, want) {
			t.Errorf("the facts %q miss %q", s.feiten, want)
		}
	}
	if len(s.stappen) != maxStappen || s.meer != 2 || s.stappen[0].rest != "1 dag te laat" || s.stappen[0].toon != tabel.TeLaat {
		t.Errorf("to do: %+v and %d more", s.stappen, s.meer)
	}
	want := []schakelregel{
		{"plicht", "01-09-2026", tabel.StipGedaan}, {"voorbereiden", "08-09-2026", tabel.StipGedaan},
		{"intake & PIP", "17-11-2026", tabel.StipBezig}, {"inburgeren", "wacht", tabel.StipWacht}, {"afronden", "wacht", tabel.StipWacht},
	}
	if !slices.Equal(s.keten, want) {
		t.Errorf("the chain is %+v, want %+v", s.keten, want)
	}
}

func TestALinkThatIsNotForSomebodySaysSo(t *testing.T) {
	r := naarRegel(dossier.SchakelStand{Schakel: dossier.SchakelVoorbereiden, Toestand: dossier.NietVoor})
	if r.stip != tabel.StipNiet || r.stand != "n.v.t." {
		t.Errorf("the link is %+v", r)
	}
	if bsn("") != "geen BSN" || aantal(1) != "één stap" || aantal(3) != "3 stappen" {
		t.Errorf("words: %q %q %q", bsn(""), aantal(1), aantal(3))
	}
}
