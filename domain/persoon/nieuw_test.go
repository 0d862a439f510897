package persoon_test

import (
	"strings"
	"testing"

	"schakel/domain/domaintest"
	"schakel/domain/fout"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
)

func TestPersonIsTakenWithTextsCleanAndNumbersInOneSpelling(t *testing.T) {
	p, err := persoon.New(domaintest.Persoon(func(p *persoon.Persoon) {
		p.BSN = " " + p.BSN[:4] + "." + p.BSN[4:]
		p.Naam = persoon.Naam{Voornamen: " Anna  Maria", Tussenvoegsel: "van der ", Achternaam: "Vliet\t"}
		p.Adres.Postcode = "6093ce"
		p.Email = " anna@voorbeeld.nl "
		p.Telefoon = " +31 6  06353764"
		p.Opmerking = "regel 1\r\nregel 2"
	}))
	if err != nil {
		t.Fatal(err)
	}
	for _, g := range []struct{ wat, kreeg, wil string }{
		{"BSN", string(p.BSN), string(domaintest.BSN(1))}, {"name", p.Naam.Volledig(), "Anna Maria van der Vliet"},
		{"postcode", p.Adres.Postcode, "6093 CE"}, {"mail", p.Email, "anna@voorbeeld.nl"},
		{"phone", p.Telefoon, "+31 6 06353764"}, {"remark", p.Opmerking, "regel 1\nregel 2"},
	} {
		if g.kreeg != g.wil {
			t.Errorf("%s: got %q, want %q", g.wat, g.kreeg, g.wil)
		}
	}
}

func TestEverythingWrongWithAPersonIsToldAtOnce(t *testing.T) {
	_, err := persoon.New(persoon.Persoon{
		BSN: "123456789", VNummer: "12", Naam: persoon.Naam{Achternaam: "."}, Geslacht: "onzijdig", Tolk: "soms",
		Adres: persoon.Adres{Postcode: "60 A1"}, Email: "geen", Telefoon: "12",
	})
	if wil := "bsn,vnummer,achternaam,geboortedatum,geslacht,tolk,postcode,email,telefoon"; veldVan(err) != wil {
		t.Errorf("got %s, want %s", veldVan(err), wil)
	}
	for _, f := range lijst(err) {
		if f.Melding == "" || strings.Contains(f.Melding, "123456789") {
			t.Errorf("%s: %q", f.Veld, f.Melding)
		}
	}
}

func TestPersonNeedsOneOfTheTwoNumbers(t *testing.T) {
	zonder := func(b persoon.BSN, v persoon.VNummer) error {
		_, err := persoon.New(domaintest.Persoon(func(p *persoon.Persoon) { p.BSN, p.VNummer = b, v }))
		return err
	}
	if err := zonder("", domaintest.VNummer(3)); err != nil {
		t.Errorf("only a V-nummer: %v", err)
	}
	if err := zonder(domaintest.BSN(3), ""); err != nil {
		t.Errorf("only a BSN: %v", err)
	}
	if err := zonder("", ""); veldVan(err) != "bsn" || fout.CodeVan(err) != fout.Ontbreekt {
		t.Errorf("neither: %v", err)
	}
}

func TestTextsThatAreTooLongAreRefused(t *testing.T) {
	lang := strings.Repeat("x", 201)
	_, err := persoon.New(domaintest.Persoon(func(p *persoon.Persoon) {
		p.Adres.Straat, p.Adres.Woonplaats, p.Nationaliteit, p.Voertaal = lang, lang, lang, lang
		p.Opmerking = strings.Repeat("y", 4001)
	}))
	if wil := "straat,woonplaats,nationaliteit,voertaal,opmerking"; veldVan(err) != wil {
		t.Errorf("got %s", veldVan(err))
	}
}

func TestBirthLongAgoIsATypingError(t *testing.T) {
	_, err := persoon.New(domaintest.Persoon(func(p *persoon.Persoon) { p.Geboortedatum = domaintest.Dag(t, "1789-07-14") }))
	if veldVan(err) != "geboortedatum" {
		t.Errorf("got %v", err)
	}
}

func TestPostcodeIsFourDigitsAndTwoLetters(t *testing.T) {
	for _, g := range []struct {
		invoer, wil string
		code        fout.Code
	}{
		{"6093 CE", "6093 CE", ""}, {"6039rb", "6039 RB", ""}, {" 1000  aa ", "1000 AA", ""},
		{"", "", fout.Ontbreekt}, {"60 A1", "", fout.Ongeldig}, {"0999 AB", "", fout.Ongeldig}, {"1234", "", fout.Ongeldig},
		{"1234 SA", "", fout.Ongeldig}, {"1234 SD", "", fout.Ongeldig}, {"1234 ss", "", fout.Ongeldig},
		{"1234 ÀB", "", fout.Ongeldig}, {"12345AB", "", fout.Ongeldig}, {"AB1234", "", fout.Ongeldig},
	} {
		p, err := persoon.ParsePostcode(g.invoer)
		if p != g.wil || fout.CodeVan(err) != g.code {
			t.Errorf("ParsePostcode(%q) = %q, %v", g.invoer, p, err)
		}
	}
}

func TestMailAddressIsLookedAtLightly(t *testing.T) {
	for invoer, goed := range map[string]bool{
		"inwoner139@voorbeeld.nl": true, "a.b+c@mail.voorbeeld.nl": true, "": true, "jøran@voorbeeld.no": true,
		"geen": false, "@voorbeeld.nl": false, "a@b": false, "a@@b.nl": false, "a b@c.nl": false, "a@b..nl": false,
		"a@b.nl, c@d.nl": false, "Anna <a@b.nl>": false,
	} {
		if _, err := persoon.ParseEmail(invoer); (err == nil) != goed {
			t.Errorf("ParseEmail(%q): %v", invoer, err)
		}
	}
}

func TestPhoneIsKeptAsTyped(t *testing.T) {
	for invoer, goed := range map[string]bool{
		"06-79501490": true, "+31 6 06353764": true, "0495 575 000 (zus)": true, "": true,
		"geen": false, "12345": false, "123456789012345678901": false,
	} {
		kreeg, err := persoon.ParseTelefoon(invoer)
		if (err == nil) != goed || (goed && kreeg != invoer) {
			t.Errorf("ParseTelefoon(%q) = %q, %v", invoer, kreeg, err)
		}
	}
}

func TestAgeChangesOnTheBirthday(t *testing.T) {
	p := persoon.Persoon{Geboortedatum: domaintest.Dag(t, "2010-03-15")}
	for dag, wil := range map[string]int{"2026-03-14": 15, "2026-03-15": 16, "2010-03-15": 0, "2009-01-01": 0} {
		if kreeg := p.Leeftijd(domaintest.Dag(t, dag)); kreeg != wil {
			t.Errorf("on %s: %d, want %d", dag, kreeg, wil)
		}
	}
	if kreeg := (persoon.Persoon{}).Leeftijd(kalender.Datum{}); kreeg != 0 {
		t.Errorf("unknown birth: %d", kreeg)
	}
}

func TestAddressLinesLeaveOutWhatIsNotKnown(t *testing.T) {
	for _, g := range []struct {
		a   persoon.Adres
		wil string
	}{
		{persoon.Adres{Straat: "'t Höltje", Huisnummer: "45 bis", Postcode: "6039 RB", Woonplaats: "Stramproy"}, "'t Höltje 45 bis|6039 RB  Stramproy"},
		{persoon.Adres{Woonplaats: "Weert"}, "Weert"},
		{persoon.Adres{Postcode: "6039 RB"}, "6039 RB"},
		{persoon.Adres{}, ""},
	} {
		if kreeg := strings.Join(g.a.Regels(), "|"); kreeg != g.wil {
			t.Errorf("got %q, want %q", kreeg, g.wil)
		}
		if g.a.Leeg() != (g.wil == "") {
			t.Errorf("%q: Leeg() = %v", g.wil, g.a.Leeg())
		}
	}
}
