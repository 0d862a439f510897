package begin

import (
	"errors"
	"strings"
	"testing"

	"schakel/domain/beheer"
	"schakel/domain/fout"
	"schakel/ui/kit/kittest"
)

// gevuld is a first run in which everything was filled in.
func gevuld(t testing.TB) *model {
	t.Helper()
	m := newModel("/map", kittest.Vandaag())
	m.gemeente = beheer.Gemeente{Naam: "Voorbeeld", Code: "9999", Adres: []string{"Marktplein 1"}, Telefoon: "14 0495", Kleur: "#1f4e79"}
	m.tekenaar.Naam, m.tekenaar.Functie, m.tekenaar.Mandaat = "A. de Boer", "afdelingshoofd", "Mandaatbesluit 2026"
	m.medewerker.Naam = "R. Jansen"
	return m
}

func TestStepRefusesWhatIsWrongAndNamesTheField(t *testing.T) {
	for _, g := range []struct {
		naam   string
		stap   stap
		doe    func(*model)
		velden string
	}{
		{"whole municipality", gemeente, func(*model) {}, ""},
		{"no name", gemeente, func(m *model) { m.gemeente.Naam = "  " }, "naam"},
		{"code of three digits", gemeente, func(m *model) { m.gemeente.Code = "123" }, "code"},
		{"code of letters", gemeente, func(m *model) { m.gemeente.Code = "abcd" }, "code"},
		{"no address", gemeente, func(m *model) { m.gemeente.Adres = []string{" "} }, "adres"},
		{"no way to ask", gemeente, func(m *model) { m.gemeente.Telefoon = "" }, "telefoon"},
		{"e-mail alone", gemeente, func(m *model) { m.gemeente.Telefoon, m.gemeente.Email = "", "a@b.nl" }, ""},
		{"wrong e-mail and code", gemeente, func(m *model) { m.gemeente.Email, m.gemeente.Code = "a", "" }, "code email"},
		{"a colour that is wrong does not stop the municipality", gemeente, func(m *model) { m.gemeente.Kleur = "rood" }, ""},
		{"huisstijl", huisstijl, func(*model) {}, ""},
		{"no colour", huisstijl, func(m *model) { m.gemeente.Kleur = "rood" }, "kleur"},
		{"signatory", tekenaar, func(*model) {}, ""},
		{"no mandaat", tekenaar, func(m *model) { m.tekenaar.Mandaat = " " }, "mandaat"},
		{"no day", tekenaar, func(m *model) {
			m.tekenaar.Vanaf = m.tekenaar.Vanaf.PlusDagen(0)
			m.tekenaar = beheer.Ondertekenaar{Naam: "A", Functie: "B", Mandaat: "C"}
		}, "vanaf"},
		{"signatory later", tekenaar, func(m *model) { m.tekenaar, m.later = beheer.Ondertekenaar{}, true }, ""},
		{"medewerker", medewerker, func(*model) {}, ""},
		{"nobody", medewerker, func(m *model) { m.medewerker.Naam = "" }, "naam"},
		{"wrong telephone and e-mail", medewerker, func(m *model) { m.medewerker.Telefoon, m.medewerker.Email = "1", "x" }, "telefoon email"},
	} {
		m := gevuld(t)
		m.stap = g.stap
		g.doe(m)
		err := m.verder()
		if got := velden(err); got != g.velden {
			t.Errorf("%s: fields %q, want %q", g.naam, got, g.velden)
		}
		if (err == nil) != (m.stap == g.stap+1) {
			t.Errorf("%s: page %q after %v", g.naam, m.stap.naam(), err)
		}
	}
}

// velden gives the fields of an error.
func velden(err error) string {
	var v fout.Verzamelaar
	v.Voeg(err)
	var lijst fout.Lijst
	var een *fout.Fout
	switch err := v.Err(); {
	case errors.As(err, &lijst):
	case errors.As(err, &een):
		lijst = fout.Lijst{een}
	}
	var uit []string
	for _, f := range lijst {
		uit = append(uit, f.Veld)
	}
	return strings.Join(uit, " ")
}

func TestFolderIsTakenRefusedOrWarnedAboutOnce(t *testing.T) {
	m := newModel("", kittest.Vandaag())
	m.stap = plek
	for _, g := range []struct {
		naam, pad string
		o         Oordeel
		veld      string
		door      bool
	}{
		{"none", "  ", Oordeel{}, "plek", false},
		{"read-only", "/a", Oordeel{Fout: "Mag niet."}, "plek", false},
		{"taken", "/a", Oordeel{Bestaat: true}, "plek", false},
		{"on a share", "/a", Oordeel{Waarschuwing: "Netwerk."}, "", false},
		{"on another share", "/b", Oordeel{Waarschuwing: "Netwerk."}, "", false},
		{"on that share again", "/b", Oordeel{Waarschuwing: "Netwerk."}, "", true},
		{"an ordinary one", "/c", Oordeel{}, "", true},
	} {
		m.stap = plek
		err := m.keurPlek(g.pad, g.o)
		if velden(err) != g.veld || (m.stap == gemeente) != g.door {
			t.Errorf("%s: %v, page %q", g.naam, err, m.stap.naam())
		}
		wacht := g.o.Waarschuwing != "" && !g.door
		if (m.waarschuwing != "") != wacht || (m.stap == plek && (m.knop() == "Toch hier, verder") != wacht) {
			t.Errorf("%s: warning %q, button %q", g.naam, m.waarschuwing, m.knop())
		}
	}
}

func TestSettingsHoldEverythingThatWasFilledIn(t *testing.T) {
	m := gevuld(t)
	i, err := m.instellingen()
	if err != nil {
		t.Fatal(err)
	}
	if len(i.Ondertekenaars) != 1 || i.Ondertekenaars[0].Vanaf != kittest.Vandaag() || len(i.Medewerkers) != 1 || len(i.Gelijkgesteld) == 0 {
		t.Errorf("%+v", i)
	}
	m.later = true
	if i, _ = m.instellingen(); len(i.Ondertekenaars) != 0 {
		t.Error("somebody signs who was left out")
	}
	m.gemeente.Code = ""
	if _, err = m.instellingen(); err == nil {
		t.Error("a municipality without a code was made")
	}
}

func TestOverviewShowsEveryPageAndSaysWhatIsLeftOut(t *testing.T) {
	m := gevuld(t)
	gehad := map[stap]bool{}
	for _, r := range m.overzicht() {
		gehad[r.stap] = true
		if r.waarde == "" {
			t.Errorf("%s is empty", r.label)
		}
	}
	for _, s := range stappen()[:5] {
		if !gehad[s] {
			t.Errorf("nothing of page %q", s.naam())
		}
	}
	m.later = true
	tekst := ""
	for _, r := range m.overzicht() {
		tekst += r.label + ": " + r.waarde + "\n"
	}
	if !strings.Contains(tekst, "geen PIP") || strings.Contains(tekst, "Mandaat:") {
		t.Error(tekst)
	}
}

func TestOnePagesBackAndNeverAhead(t *testing.T) {
	m := gevuld(t)
	m.stap = tekenaar
	for _, s := range []stap{welkom, tekenaar, controle} {
		if m.naar(s) {
			t.Errorf("went to %q", s.naam())
		}
	}
	if !m.naar(gemeente) || m.stap != gemeente {
		t.Error("did not go back")
	}
	m.terug()
	m.terug()
	m.terug()
	if m.stap != welkom {
		t.Errorf("on %q", m.stap.naam())
	}
}

func TestEveryPageHasItsWords(t *testing.T) {
	m := gevuld(t)
	for _, s := range append([]stap{welkom}, stappen()...) {
		m.stap = s
		if s.naam() == "" || s.titel() == "" || s.raad() == "" || m.knop() == "" {
			t.Errorf("page %d lacks words", s)
		}
	}
	if m.teller() != "Stap 6 van 6" || m.knop() != "Administratie maken" {
		t.Errorf("%q %q", m.teller(), m.knop())
	}
	m.stap = welkom
	if m.teller() != "" || !m.begonnen() {
		t.Errorf("welkom: %q", m.teller())
	}
	if newModel("/map", kittest.Vandaag()).begonnen() {
		t.Error("begun before anything was typed")
	}
}

func TestLetterheadHasTheLinesOfTheLetters(t *testing.T) {
	g := beheer.Gemeente{Adres: []string{"Marktplein 1"}, Telefoon: "14 0495", Email: "a@b.nl", Website: "www.b.nl"}
	if got := strings.Join(afzender(g), "|"); got != "Marktplein 1|14 0495|www.b.nl" {
		t.Errorf("%q", got)
	}
	if metGemeente("") != "" || metGemeente("Weert") != "Gemeente Weert" {
		t.Error("name")
	}
	if got := regels(" a \n\n b"); len(got) != 2 || got[1] != "b" {
		t.Errorf("%q", got)
	}
}
