package instroom

import (
	"errors"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"schakel/domain/dossier"
	"schakel/domain/persoon"
	"schakel/domain/wet"
)

func TestRowWithoutFaultBecomesANewDossier(t *testing.T) {
	u := een(t, administratie{}, basis())
	if u.Soort != Nieuw || u.Reden != "" || u.Wat != "nieuw dossier" || u.Rij != 1 || len(u.Bezwaren) != 0 {
		t.Fatalf("got %+v", u)
	}
	d, err := u.Voorstel.Verwerk(dossier.Dossier{}, op())
	if err != nil {
		t.Fatal(err)
	}
	s := d.Stand()
	if s.Persoon.Adres.Postcode != "6001 AA" || s.Kennisgeving != dag("2026-06-30") ||
		s.Inschrijving.Datum != dag("2026-08-12") || s.Doelgroep != wet.Asielstatushouder ||
		len(s.Verblijf) != 1 || s.Verblijf[0].Soort != wet.AsielBepaald || s.Gemaakt != op() {
		t.Errorf("dossier %+v", s)
	}
}

func TestEachFaultGetsItsOwnVerdict(t *testing.T) {
	for _, c := range []struct {
		anders rij
		soort  Soort
		reden  string
	}{
		{rij{VeldBSN: ""}, Vraag, "BSN ontbreekt; V-nummer is er (koppeling vanuit het COA)"},
		{rij{VeldBSN: "", VeldVNummer: ""}, Geweigerd, "BSN ontbreekt"},
		{rij{VeldBSN: "onbekend", VeldVNummer: "12"}, Geweigerd, "V-nummer ongeldig"},
		{rij{VeldBSN: "", VeldDoelgroep: "gezinsmigrant", VeldVerblijf: ""}, Geweigerd, "BSN ontbreekt"},
		{rij{VeldBSN: "912345678"}, Geweigerd, "BSN voldoet niet aan de elfproef"},
		{rij{VeldBSN: "12345"}, Geweigerd, "BSN heeft geen negen cijfers"},
		{rij{VeldBSN: "A00001604"}, Geweigerd, "BSN heeft geen negen cijfers"},
		{rij{VeldBSN: " 9000.01.604 "}, Nieuw, ""},
		{rij{VeldVNummer: "12345"}, Vraag, "V-nummer ongeldig"},
		{rij{VeldVNummer: ""}, Nieuw, ""},
		{rij{VeldAchternaam: " "}, Geweigerd, "achternaam ontbreekt"},
		{rij{VeldAchternaam: "."}, Geweigerd, "achternaam ontbreekt"},
		{rij{VeldAchternaam: strings.Repeat("a", 201)}, Geweigerd, "achternaam: Deze tekst is te lang (201 tekens). Maak er hoogstens 200 van."},
		{rij{VeldVoornamen: ""}, Nieuw, ""},
		{rij{VeldGeboortedatum: ""}, Geweigerd, "geboortedatum ontbreekt"},
		{rij{VeldGeboortedatum: "31-02-1990"}, Geweigerd, "geboortedatum bestaat niet"},
		{rij{VeldGeboortedatum: "00-00-1990"}, Geweigerd, "geboortedatum is niet volledig bekend"},
		{rij{VeldGeboortedatum: "1990"}, Geweigerd, "geboortedatum is geen datum"},
		{rij{VeldGeboortedatum: "vandaag"}, Geweigerd, "geboortedatum is geen datum"},
		{rij{VeldGeboortedatum: "-3j"}, Geweigerd, "geboortedatum is geen datum"},
		{rij{VeldGeboortedatum: "24-11-2026"}, Geweigerd, "geboortedatum ligt in de toekomst"},
		{rij{VeldGeboortedatum: "01-01-1900"}, Geweigerd, "geboortedatum kan niet kloppen"},
		{rij{VeldGeboortedatum: "1-7-2026"}, Geweigerd, "geboren na de datum van de kennisgeving"},
		{rij{VeldGeboortedatum: "01-07-2010"}, Vraag, "jonger dan 16 jaar op de datum van de kennisgeving"},
		{rij{VeldGeboortedatum: "30-06-2010"}, Nieuw, ""},
		{rij{VeldDoelgroep: ""}, Geweigerd, "doelgroep ontbreekt"},
		{rij{VeldDoelgroep: "toerist"}, Geweigerd, "onbekende doelgroep"},
		{rij{VeldVerblijf: "regulier bepaalde tijd"}, Vraag, "doelgroep past niet bij de verblijfsvergunning"},
		{rij{VeldDoelgroep: "Gezinsmigrant "}, Vraag, "doelgroep past niet bij de verblijfsvergunning"},
		{rij{VeldDoelgroep: "Gezinsmigrant ", VeldVerblijf: "Regulier bepaalde tijd"}, Nieuw, ""},
		{rij{VeldVerblijf: "Regulier (gezinslid asiel)"}, Nieuw, ""},
		{rij{VeldVerblijf: "regulier gezinslid asiel"}, Nieuw, ""},
		{rij{VeldVerblijf: "visum"}, Vraag, "onbekende verblijfsvergunning"},
		{rij{VeldVerblijf: ""}, Nieuw, ""},
		{rij{VeldNationaliteit: "Polen"}, Vraag, "onderdaan van de EU: niet inburgeringsplichtig"},
		{rij{VeldNationaliteit: "Turkse / Duitse"}, Vraag, "onderdaan van de EU: niet inburgeringsplichtig"},
		{rij{VeldNationaliteit: "Syrisch en Zweedse"}, Vraag, "onderdaan van de EU: niet inburgeringsplichtig"},
		{rij{VeldNationaliteit: "Noorwegen"}, Vraag, "onderdaan van de EER: niet inburgeringsplichtig"},
		{rij{VeldNationaliteit: "Zwitserland"}, Vraag, "onderdaan van Zwitserland: niet inburgeringsplichtig"},
		{rij{VeldNationaliteit: "Turkije"}, Nieuw, ""},
		{rij{VeldNationaliteit: "Verenigd Koninkrijk"}, Nieuw, ""},
		{rij{VeldKennisgeving: ""}, Vraag, "datum kennisgeving ontbreekt"},
		{rij{VeldKennisgeving: "05-13-2026"}, Geweigerd, "datum kennisgeving bestaat niet"},
		{rij{VeldKennisgeving: "medio juni"}, Geweigerd, "datum kennisgeving is geen datum"},
		{rij{VeldKennisgeving: "+3d"}, Geweigerd, "datum kennisgeving is geen datum"},
		{rij{VeldKennisgeving: "24-11-2026"}, Vraag, "kennisgeving ligt in de toekomst"},
		{rij{VeldKennisgeving: "23-11-2026"}, Nieuw, ""},
		{rij{VeldKennisgeving: "31-12-2021"}, Vraag, "kennisgeving is van voor de Wet inburgering 2021: vorige wet"},
		{rij{VeldKennisgeving: "01-01-2022"}, Nieuw, ""},
		{rij{VeldInschrijving: "31-04-2026"}, Vraag, "datum inschrijving bestaat niet"},
		{rij{VeldInschrijving: "01-12-2026"}, Vraag, "datum inschrijving ligt in de toekomst"},
		{rij{VeldInschrijving: "26-07-1984"}, Vraag, "datum inschrijving ligt voor de geboortedatum"},
		{rij{VeldInschrijving: "27-07-1984"}, Nieuw, ""},
		{rij{VeldInschrijving: ""}, Nieuw, ""},
		{rij{VeldBijstand: "binnenkort"}, Vraag, "datum bijstand is geen datum"},
		{rij{VeldPostcode: "60 A1"}, Vraag, "postcode ongeldig"},
		{rij{VeldPostcode: ""}, Nieuw, ""},
		{rij{VeldGeslacht: "?", VeldTolk: "misschien", VeldEmail: "geen@", VeldTelefoon: "bellen"}, Nieuw, ""},
	} {
		u := een(t, administratie{}, basis().met(c.anders))
		if u.Soort != c.soort || u.Reden != c.reden {
			t.Errorf("%v: got %s %q, want %s %q", c.anders, u.Soort, u.Reden, c.soort, c.reden)
		}
	}
}

func TestWorstReasonCountsAndTheOthersAreTold(t *testing.T) {
	u := een(t, administratie{}, basis().met(rij{VeldPostcode: "x", VeldNationaliteit: "Polen", VeldDoelgroep: "gast"}))
	if u.Soort != Geweigerd || u.Reden != "onbekende doelgroep" || u.Veld != VeldDoelgroep || len(u.Bezwaren) != 3 {
		t.Errorf("got %+v", u)
	}
	want := "niet ingelezen; verbeter de rij en lees de lijst opnieuw in; ook: onderdaan van de EU: niet inburgeringsplichtig; ook: postcode ongeldig"
	if u.Wat != want {
		t.Errorf("wat = %q", u.Wat)
	}
}

func TestQuestionedValueIsKeptInTheRemark(t *testing.T) {
	u := een(t, administratie{}, basis().met(rij{VeldPostcode: "60 A1", VeldKennisgeving: "1-6-2027", VeldOpmerking: "belt liever"}))
	d, err := u.Voorstel.Verwerk(dossier.Dossier{}, op())
	if err != nil {
		t.Fatal(err)
	}
	s := d.Stand()
	want := "belt liever\nVolgens de lijst: datum kennisgeving 1-6-2027.\nVolgens de lijst: postcode 60 A1."
	if s.Persoon.Opmerking != want || s.Persoon.Adres.Postcode != "" || !s.Kennisgeving.Leeg() {
		t.Errorf("remark %q, postcode %q, kennisgeving %s", s.Persoon.Opmerking, s.Persoon.Adres.Postcode, s.Kennisgeving)
	}
}

func TestContactDetailThatCannotBeReadDoesNotStopTheRow(t *testing.T) {
	u := een(t, administratie{}, basis().met(rij{VeldEmail: "geen mail", VeldTelefoon: "06-12345678", VeldGeslacht: "q"}))
	p := u.Voorstel.Persoon
	if u.Soort != Nieuw || p.Email != "" || p.Telefoon != "06-12345678" || p.Geslacht != persoon.GeslachtOnbekend {
		t.Errorf("got %s %+v", u.Soort, p)
	}
	if !bevat(u.Wat, "geslacht niet leesbaar", "e-mailadres niet leesbaar") || strings.Contains(u.Wat, "geen mail") {
		t.Errorf("wat = %q", u.Wat)
	}
}

func TestSecondRowOfOnePersonIsRefused(t *testing.T) {
	us := beoordeel(t, administratie{}, basis(), basis().met(rij{VeldVNummer: vnr2}),
		basis().met(rij{VeldBSN: bsn2}), basis().met(rij{VeldBSN: bsn3, VeldVNummer: ""}))
	for i, want := range []string{"", "BSN staat al in dit bestand", "V-nummer staat al in dit bestand", ""} {
		if us[i].Reden != want || (want != "") != (us[i].Soort == Geweigerd) {
			t.Errorf("rij %d: %s %q, want %q", i+1, us[i].Soort, us[i].Reden, want)
		}
	}
}

func TestShapeOfTheRowIsLookedAt(t *testing.T) {
	l, k := lijst(basis(), basis().met(rij{VeldBSN: bsn2, VeldVNummer: ""}), rij{}, basis().met(rij{VeldBSN: bsn3, VeldVNummer: ""}))
	l.Rijen[0] = append(l.Rijen[0], "over")
	l.Rijen[1] = append(l.Rijen[1][:30:30], []string(nil)...)
	l.Rijen[2] = nil
	l.Rijen[3] = l.Rijen[3][:2]
	us, err := Beoordeel(l, k, administratie{}, wet.Op(op()))
	if err != nil {
		t.Fatal(err)
	}
	if len(us) != 3 || us[2].Rij != 4 {
		t.Fatalf("got %d verdicts, the last for rij %d", len(us), us[len(us)-1].Rij)
	}
	if us[0].Reden != "rij heeft meer cellen dan de kop" || us[0].Soort != Geweigerd {
		t.Errorf("long row: %s %q", us[0].Soort, us[0].Reden)
	}
	if us[1].Soort != Nieuw || !bevat(us[1].Wat, "rij is korter dan de kop") {
		t.Errorf("short row: %s %q %q", us[1].Soort, us[1].Reden, us[1].Wat)
	}
	if us[2].Soort != Geweigerd || us[2].Reden != "rij is korter dan de kop" {
		t.Errorf("very short row: %s %q", us[2].Soort, us[2].Reden)
	}
}

func TestKnownPersonIsFoundByBSNOrVNummer(t *testing.T) {
	a := met(t, basis())
	for naam, r := range map[string]rij{
		"both":     basis(),
		"BSN":      basis().met(rij{VeldVNummer: ""}),
		"V-nummer": basis().met(rij{VeldBSN: ""}),
	} {
		if u := een(t, a, r); u.Soort != Bestaat || u.Dossier != 1 || u.Wat != "dossier 2026-1: geen wijziging" {
			t.Errorf("%s: got %s %q %q", naam, u.Soort, u.Reden, u.Wat)
		}
	}
}

func TestBSNThatComesAfterTheCOAIsAChange(t *testing.T) {
	a := met(t, basis().met(rij{VeldBSN: ""}))
	u := een(t, a, basis())
	if u.Soort != Bestaat || len(u.Wijzigingen) != 1 || u.Wijzigingen[0].Veld != VeldBSN || u.Wat != "dossier 2026-1: wijzigt BSN" {
		t.Errorf("got %s %q %+v", u.Soort, u.Wat, u.Wijzigingen)
	}
}

func TestRowAgainstTheDossierIsAskedOrRefused(t *testing.T) {
	a := met(t, basis(), basis().met(rij{VeldBSN: bsn2, VeldVNummer: vnr2}))
	for _, c := range []struct {
		anders rij
		soort  Soort
		reden  string
	}{
		{rij{VeldVNummer: vnr2}, Geweigerd, "BSN en V-nummer horen bij twee verschillende dossiers"},
		{rij{VeldVNummer: "1234567890"}, Vraag, "BSN hoort bij een dossier met een ander V-nummer"},
		{rij{VeldBSN: bsn3}, Vraag, "V-nummer hoort bij een dossier met een ander BSN"},
		{rij{VeldGeboortedatum: "28-07-1984"}, Vraag, "geboortedatum verschilt van die in het dossier"},
		{rij{VeldDoelgroep: "overig", VeldVerblijf: "regulier bepaalde tijd"}, Vraag, "doelgroep verschilt van die in het dossier"},
	} {
		u := een(t, a, basis().met(c.anders))
		if u.Soort != c.soort || u.Reden != c.reden || u.Dossier != 1 {
			t.Errorf("%v: got %s %q (dossier %d)", c.anders, u.Soort, u.Reden, u.Dossier)
		}
	}
}

func TestAnsweredQuestionIsNotAskedAgain(t *testing.T) {
	for _, anders := range []rij{
		{VeldNationaliteit: "Polen"},
		{VeldGeboortedatum: "01-01-2015"},
		{VeldPostcode: "60 A1"},
		{VeldKennisgeving: "01-06-2027"},
		{VeldBSN: ""},
		{VeldVerblijf: "visum"},
		{VeldVerblijf: "regulier bepaalde tijd"},
		{VeldVNummer: "123"},
		{VeldLeerroute: "B1"},
		{VeldKennisgeving: ""},
	} {
		r := basis().met(anders)
		a := met(t, r)
		if u := een(t, a, r); u.Soort != Bestaat || len(u.Wijzigingen) > 0 {
			t.Errorf("%v: second time %s %q %+v", anders, u.Soort, u.Reden, u.Wijzigingen)
		}
		anders := een(t, a, r.met(rij{VeldTelefoon: "0495-123456"}))
		if anders.Soort != Bestaat || len(anders.Wijzigingen) != 1 {
			t.Errorf("%v: another change is %s %q %+v", r, anders.Soort, anders.Reden, anders.Wijzigingen)
		}
	}
}

func TestEmptyCellErasesNothing(t *testing.T) {
	a := met(t, basis().met(rij{VeldTussenvoegsel: "van", VeldEmail: "a@b.nl", VeldMedewerker: "J. Smeets", VeldBijstand: "1-8-2026", VeldOpmerking: "komt met partner"}))
	u := een(t, a, rij{VeldBSN: bsn1, VeldAchternaam: "Yılmaz", VeldGeboortedatum: "27-07-1984", VeldDoelgroep: "asiel"})
	if u.Soort != Bestaat || len(u.Wijzigingen) != 0 {
		t.Errorf("got %s %q %+v", u.Soort, u.Reden, u.Wijzigingen)
	}
}

func TestReportTellsChangesWithoutPersonalData(t *testing.T) {
	a := met(t, basis().met(rij{VeldBijstand: "1-8-2026"}))
	u := een(t, a, basis().met(rij{VeldAchternaam: "Demir", VeldKennisgeving: "01-07-2026", VeldVerblijf: "asiel onbepaalde tijd",
		VeldBijstand: "1-9-2026", VeldMedewerker: "J. Smeets", VeldInschrijving: "13-08-2026", VeldOpmerking: "nieuw"}))
	want := "dossier 2026-1: wijzigt achternaam, opmerking, datum kennisgeving van 30-06-2026 naar 01-07-2026, " +
		"datum inschrijving van 12-08-2026 naar 13-08-2026, verblijfsvergunning van asiel bepaalde tijd naar asiel onbepaalde tijd, " +
		"datum bijstand, medewerker"
	if u.Wat != want {
		t.Errorf("wat = %q", u.Wat)
	}
	a.neem(t, []RijUitslag{u}, false)
	s := a[1].Stand()
	if len(s.Bijstand) != 1 || s.Bijstand[0].Vanaf != dag("2026-09-01") || len(s.Verblijf) != 2 || s.Medewerker != "J. Smeets" {
		t.Errorf("dossier %+v", s)
	}
}

func TestClosedDossierIsLeftAlone(t *testing.T) {
	a := met(t, basis())
	s := a[1].Stand()
	s.Afsluiting = dossier.Afsluiting{Datum: op(), Reden: "verhuisd"}
	a[1] = dossier.Restore(s)
	if u := een(t, a, basis()); u.Soort != Bestaat || len(u.Wijzigingen) > 0 {
		t.Errorf("unchanged: %s %q", u.Soort, u.Reden)
	}
	u := een(t, a, basis().met(rij{VeldStraat: "Maaspoort"}))
	if u.Soort != Geweigerd || u.Reden != "het dossier is afgesloten; heropen het eerst" || u.Meenemen(true) {
		t.Errorf("changed: %s %q", u.Soort, u.Reden)
	}
}

// stuk is an administration that cannot be read.
type stuk struct{ v bool }

var errStuk = errors.New("disk")

func (s stuk) OpBSN(persoon.BSN) (dossier.Dossier, error) {
	if s.v {
		return dossier.Dossier{}, nil
	}
	return dossier.Dossier{}, errStuk
}
func (s stuk) OpVNummer(persoon.VNummer) (dossier.Dossier, error) { return dossier.Dossier{}, errStuk }

func TestErrorOfTheAdministrationStopsTheJudgement(t *testing.T) {
	l, k := lijst(basis())
	for _, s := range []stuk{{false}, {true}} {
		if us, err := Beoordeel(l, k, s, wet.Op(op())); !errors.Is(err, errStuk) || us != nil {
			t.Errorf("%+v: got %v, %v", s, us, err)
		}
	}
}

func TestMeenemenFollowsTheAnswerOfTheUser(t *testing.T) {
	change := []Wijziging{{Veld: VeldStraat}}
	for _, c := range []struct {
		u            RijUitslag
		zonder, mits bool
	}{
		{RijUitslag{Soort: Nieuw}, true, true},
		{RijUitslag{Soort: Bestaat, Dossier: 1}, false, false},
		{RijUitslag{Soort: Bestaat, Dossier: 1, Wijzigingen: change}, true, true},
		{RijUitslag{Soort: Vraag}, false, true},
		{RijUitslag{Soort: Vraag, Dossier: 1}, false, false},
		{RijUitslag{Soort: Vraag, Dossier: 1, Wijzigingen: change}, false, true},
		{RijUitslag{Soort: Geweigerd}, false, false},
	} {
		if c.u.Meenemen(false) != c.zonder || c.u.Meenemen(true) != c.mits {
			t.Errorf("%+v", c.u)
		}
	}
}

func TestTellingAddsUpToTheRows(t *testing.T) {
	got := Tel([]RijUitslag{{Soort: Nieuw}, {Soort: Bestaat}, {Soort: Bestaat, Wijzigingen: []Wijziging{{}}}, {Soort: Vraag}, {Soort: Geweigerd}, {Soort: Nieuw}})
	if want := (Telling{Nieuw: 2, Bestaat: 2, Gewijzigd: 1, Vraag: 1, Geweigerd: 1}); got != want {
		t.Errorf("got %+v", got)
	}
}

// cel draws what people put in cells, sound and unsound.
func cel(veld Veld) *rapid.Generator[string] {
	goed := basis()[veld]
	return rapid.OneOf(
		rapid.Just(goed), rapid.Just(goed), rapid.Just(goed), rapid.Just(goed), rapid.Just(goed), rapid.Just(goed), rapid.Just(""),
		rapid.SampledFrom([]string{"-", "31-02-1990", "12-3-24", "01-01-2030", "B1", "Z", "A2", "12,5", "80:30", "ja", "900001604",
			"912345678", "Polen", "gezinsmigrant", "regulier bepaalde tijd", "6001 SS", "a@b.nl", "Volgens de lijst: x.", "=1+1"}),
		rapid.StringN(0, 12, 40),
	)
}

func TestEveryRowThatIsTakenChangesNothingTheSecondTime(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var rijen []rij
		for range rapid.IntRange(1, 4).Draw(t, "rijen") {
			r := rij{}
			for _, veld := range Velden() {
				r[veld] = cel(veld).Draw(t, string(veld))
			}
			rijen = append(rijen, r)
		}
		l, k := lijst(rijen...)
		a := administratie{}
		us, err := Beoordeel(l, k, a, wet.Op(op()))
		if err != nil {
			t.Fatal(err)
		}
		for _, u := range us {
			if (u.Reden != "") != (u.Soort == Vraag || u.Soort == Geweigerd) || u.Wat == "" {
				t.Fatalf("rij %d: %s, reden %q, wat %q", u.Rij, u.Soort, u.Reden, u.Wat)
			}
			if !u.Meenemen(true) {
				continue
			}
			d, err := u.Voorstel.Verwerk(dossier.Dossier{}, op())
			if err != nil {
				t.Fatalf("rij %d is %s but cannot be taken: %v", u.Rij, u.Soort, err)
			}
			id := dossier.ID(len(a) + 1)
			d.NaBewaren(id, "", 1)
			a[id] = d
			na, err := u.Voorstel.Verwerk(d, op())
			if err != nil || len(verschil(d.Stand(), na.Stand())) > 0 {
				t.Fatalf("rij %d changes again: %v %+v", u.Rij, err, verschil(d.Stand(), na.Stand()))
			}
		}
		tweede, err := Beoordeel(l, k, a, wet.Op(op()))
		if err != nil || len(tweede) != len(us) {
			t.Fatalf("second time: %d verdicts, %v", len(tweede), err)
		}
		for i, u := range us {
			if u.Meenemen(true) && (tweede[i].Dossier == 0 || len(tweede[i].Wijzigingen) > 0) {
				t.Fatalf("rij %d: second time %+v", u.Rij, tweede[i])
			}
		}
	})
}
