package instellingen

import (
	"errors"
	"strings"
	"testing"

	"schakel/domain/beheer"
	"schakel/domain/fout"
	"schakel/ui/kit/kittest"
)

func modelVan(t testing.TB) *model {
	t.Helper()
	m := newModel(kittest.Vandaag())
	m.zet(voorbeeld(t))
	return m
}

// veld gives the field of the first error; "" for none.
func veld(err error) string {
	var f *fout.Fout
	if errors.As(err, &f) {
		return f.Veld
	}
	return ""
}

func TestNothingCountsAsChangedUntilSomethingDiffers(t *testing.T) {
	m := modelVan(t)
	if m.vuil() {
		t.Error("fresh settings count as changed")
	}
	m.zetGemeente(m.gemeente())
	if m.vuil() {
		t.Error("the same municipality counts as changed")
	}
	m.wegTekenaar(0)
	if !m.vuil() || len(m.was.Ondertekenaars) != 3 {
		t.Errorf("changed %v, saved signatories %d", m.vuil(), len(m.was.Ondertekenaars))
	}
	m.zet(m.was)
	if m.vuil() {
		t.Error("thrown away, yet changed")
	}
}

func TestMunicipalityIsCleanedWhenItIsSaved(t *testing.T) {
	m := modelVan(t)
	g := m.gemeente()
	g.naam, g.adres, g.kleur = "Gemeente  Weert ", "Wilhelminasingel 101\n\n 6001 GS  Weert\n", ""
	m.zetGemeente(g)
	i, err := m.klaar()
	if err != nil {
		t.Fatal(err)
	}
	if i.Gemeente.Naam != "Weert" || len(i.Gemeente.Adres) != 2 || i.Gemeente.Adres[1] != "6001 GS Weert" || i.Gemeente.Kleur != "#1f4e79" {
		t.Errorf("%+v", i.Gemeente)
	}
	g.code, g.adres = "x", ""
	m.zetGemeente(g)
	if _, err := m.klaar(); veld(err) != "code" {
		t.Errorf("%v", err)
	}
	if m.zonderAdres() == "" {
		t.Error("no warning without an address")
	}
}

func TestSignatoriesStandLatestFirstWithWhoSignsNow(t *testing.T) {
	m := modelVan(t)
	var got []string
	for _, t := range m.tekenaars() {
		got = append(got, t.Vanaf.ISO()+" "+t.stand)
	}
	want := "2027-01-01 begint later|2026-02-01 tekent nu|2022-01-01 tot en met 31-01-2026"
	if s := strings.Join(got, "|"); s != want {
		t.Errorf("got  %s\nwant %s", s, want)
	}
	if m.zonderTekenaar() != "" {
		t.Error("a warning although somebody signs")
	}
	m.nu.Ondertekenaars = m.nu.Ondertekenaars[2:]
	if m.zonderTekenaar() == "" {
		t.Error("nobody signs today, no warning")
	}
}

func TestSignatoryIsRefusedOrTaken(t *testing.T) {
	goed := beheer.Ondertekenaar{Naam: " C.  Vos ", Functie: "directeur", Mandaat: "Besluit", Vanaf: dag(t, "2026-06-01")}
	for _, g := range []struct {
		naam string
		i    int
		doe  func(*beheer.Ondertekenaar)
		veld string
	}{
		{"new", nieuw, func(*beheer.Ondertekenaar) {}, ""},
		{"without a name", nieuw, func(o *beheer.Ondertekenaar) { o.Naam = " " }, "naam"},
		{"without a mandaat", nieuw, func(o *beheer.Ondertekenaar) { o.Mandaat = "" }, "mandaat"},
		{"on a day that is taken", nieuw, func(o *beheer.Ondertekenaar) { o.Vanaf = dag(t, "2027-01-01") }, "vanaf"},
		{"changed on its own day", 2, func(o *beheer.Ondertekenaar) { o.Vanaf = dag(t, "2027-01-01") }, ""},
	} {
		m := modelVan(t)
		o := goed
		g.doe(&o)
		err := m.zetTekenaar(g.i, o)
		if veld(err) != g.veld || (err == nil) != m.vuil() {
			t.Errorf("%s: %v, changed %v", g.naam, err, m.vuil())
		}
		if err == nil && g.i == nieuw && m.nu.Ondertekenaars[3].Naam != "C. Vos" {
			t.Errorf("%s: %+v", g.naam, m.nu.Ondertekenaars)
		}
	}
}

func TestMedewerkersStandByNameThoseWhoLeftLast(t *testing.T) {
	m := modelVan(t)
	if err := m.zetWerker(nieuw, beheer.Medewerker{Naam: "B. Nieuw", Actief: true}); err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, w := range m.werkers() {
		got = append(got, w.Naam+map[bool]string{true: "*"}[w.vast])
	}
	if s := strings.Join(got, "|"); s != "B. Nieuw|Ç. Aksoy*|R. Jansen*|Z. Zomer*" {
		t.Errorf("%s", s)
	}
	m.wegWerker(m.werkers()[0].i)
	if m.vuil() {
		t.Error("added and taken off, yet changed")
	}
}

func TestMedewerkerIsRefusedAtEachWrongField(t *testing.T) {
	for _, g := range []struct {
		naam string
		i    int
		w    beheer.Medewerker
		veld string
	}{
		{"whole", nieuw, beheer.Medewerker{Naam: "K. Bos", Telefoon: "0495-123456", Email: "k@b.nl"}, ""},
		{"no name", nieuw, beheer.Medewerker{}, "naam"},
		{"the same name in other letters", nieuw, beheer.Medewerker{Naam: "c. aksoy"}, "naam"},
		{"its own name", 2, beheer.Medewerker{Naam: "Ç. Aksoy"}, ""},
		{"wrong telephone", nieuw, beheer.Medewerker{Naam: "K", Telefoon: "12"}, "telefoon"},
		{"wrong e-mail", nieuw, beheer.Medewerker{Naam: "K", Email: "k"}, "email"},
	} {
		if got := veld(modelVan(t).zetWerker(g.i, g.w)); got != g.veld {
			t.Errorf("%s: field %q, want %q", g.naam, got, g.veld)
		}
	}
}

func TestGelijkgesteldeDagIsRefusedOrTaken(t *testing.T) {
	d := func(iso, bron string) beheer.GelijkgesteldeDag {
		g := beheer.GelijkgesteldeDag{Naam: "vrijdag", Bron: bron}
		if iso != "" {
			g.Datum = dag(t, iso)
		}
		return g
	}
	for _, g := range []struct {
		naam, oud string
		d         beheer.GelijkgesteldeDag
		veld      string
		erbij     int
	}{
		{"new", "", d("2029-05-11", "Besluit"), "", 1},
		{"no date", "", d("", "Besluit"), "datum", 0},
		{"no decree", "", d("2029-05-11", " "), "bron", 0},
		{"there already", "", d("2026-05-15", "Besluit"), "datum", 0},
		{"a feestdag of the law", "", d("2026-12-25", "Besluit"), "datum", 0},
		{"changed on its own date", "2026-05-15", d("2026-05-15", "Besluit"), "", 0},
		{"moved", "2026-05-15", d("2026-05-22", "Besluit"), "", 0},
		{"moved onto another", "2026-05-15", d("2026-01-02", "Besluit"), "datum", 0},
	} {
		m := modelVan(t)
		n := len(m.dagen())
		oud := m.op
		if g.oud != "" {
			oud = dag(t, g.oud)
		}
		if got := veld(m.zetDag(oud, g.d)); got != g.veld || len(m.dagen()) != n+g.erbij {
			t.Errorf("%s: field %q, want %q; %d days, had %d", g.naam, got, g.veld, len(m.dagen()), n)
		}
	}
}

func TestListOfTheProgramCountsUntilTheMunicipalityHasItsOwn(t *testing.T) {
	m := modelVan(t)
	m.nu.Gelijkgesteld = nil
	alle := len(m.dagen())
	if alle == 0 {
		t.Fatal("no days at all")
	}
	eerste := m.dagen()[alle-1]
	if !eerste.Datum.Voor(m.dagen()[0].Datum) {
		t.Error("not the latest first")
	}
	for range alle - 1 {
		if err := m.wegDag(m.dagen()[0].Datum); err != nil {
			t.Fatal(err)
		}
	}
	if err := m.wegDag(eerste.Datum); err == nil || len(m.dagen()) != 1 {
		t.Errorf("the last day went: %v", err)
	}
	if n := m.vulAan(); n != alle-1 {
		t.Errorf("%d days added, want %d", n, alle-1)
	}
}

func TestCalendarWarnsAboutYearsWithoutDaysAndDaysNobodyRead(t *testing.T) {
	m := modelVan(t)
	if got := m.kalenderWaarschuwing(); !strings.HasPrefix(got, "5 dagen vanaf dit jaar zijn nog te controleren") {
		t.Errorf("%q", got)
	}
	d := beheer.GelijkgesteldeDag{Datum: dag(t, "2026-05-15"), Naam: "vrijdag", Bron: "Besluit", TeControleren: true}
	m.nu.Gelijkgesteld = []beheer.GelijkgesteldeDag{d}
	got := m.kalenderWaarschuwing()
	if !strings.Contains(got, "Voor 2027 en 2028 zijn geen") || !strings.Contains(got, "1 dag vanaf dit jaar is") {
		t.Errorf("%q", got)
	}
	d.TeControleren = false
	e, f := d, d
	e.Datum, f.Datum = dag(t, "2027-05-07"), dag(t, "2028-05-26")
	m.nu.Gelijkgesteld = []beheer.GelijkgesteldeDag{d, e, f}
	if got := m.kalenderWaarschuwing(); got != "" {
		t.Errorf("%q", got)
	}
}

func TestPolicyShowsTheChoiceInForceTheOneToComeOrTheProposal(t *testing.T) {
	m := modelVan(t)
	vind := func(naam string) keuze {
		for _, k := range m.keuzes() {
			if k.regel.Naam == naam {
				return k
			}
		}
		return keuze{}
	}
	k := vind(beheer.BeleidVoortgangsgesprekken)
	if k.waarde != "4" || k.vanaf != "01-01-2026" || k.straks != "8 vanaf 01-01-2027" || !k.eigen {
		t.Errorf("%+v", k)
	}
	if k = vind(beheer.BeleidZienswijzeDagen); k.waarde != "14" || k.eigen || k.straks != "" {
		t.Errorf("%+v", k)
	}
	m.wegKeuze(beheer.BeleidVoortgangsgesprekken, dag(t, "2026-01-01"))
	if k = vind(beheer.BeleidVoortgangsgesprekken); k.eigen || k.waarde != "6" {
		t.Errorf("after taking it off: %+v", k)
	}
}

func TestPolicyIsRefusedOutOfRangeAndReplacedOnTheSameDay(t *testing.T) {
	m := modelVan(t)
	b := beheer.Beleid{Naam: beheer.BeleidPIPDagen, Waarde: " 35 ", Vanaf: m.op}
	for _, g := range []struct {
		waarde, veld string
	}{{"35", ""}, {"71", "waarde"}, {"-1", "waarde"}, {"veel", "waarde"}, {"42", ""}} {
		b.Waarde = g.waarde
		if got := veld(m.zetKeuze(b)); got != g.veld {
			t.Errorf("%q: field %q, want %q", g.waarde, got, g.veld)
		}
	}
	if h := m.geschiedenis(beheer.BeleidPIPDagen); len(h) != 1 || h[0].Waarde != "42" {
		t.Errorf("%+v", h)
	}
	b.Vanaf = dag(t, "2026-01-01")
	if err := m.zetKeuze(b); err != nil || m.geschiedenis(beheer.BeleidPIPDagen)[1].Vanaf != b.Vanaf {
		t.Errorf("%v %+v", err, m.geschiedenis(beheer.BeleidPIPDagen))
	}
	b.Naam = "onzin"
	if err := m.zetKeuze(b); veld(err) != "naam" {
		t.Errorf("%v", err)
	}
}
