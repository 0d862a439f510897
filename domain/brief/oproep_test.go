package brief

import (
	"testing"

	"schakel/domain/beheer"
	"schakel/domain/dossier"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
)

func oproepFeiten(t *testing.T, nummer int) OproepFeiten {
	t.Helper()
	f := OproepFeiten{Algemeen: algemeen(t), Oproep: dossier.Oproep{Nummer: nummer, Datum: dag(t, "2026-04-20"), Voor: dag(t, "2026-05-06"), Tijd: "10.00", Plaats: "het gemeentehuis, Raadhuisplein 1"}}
	for n, d := range []string{"2026-03-03", "2026-03-24"} {
		if n+1 < nummer {
			f.Eerdere = append(f.Eerdere, dossier.Oproep{Nummer: n + 1, Voor: dag(t, d), NietVerschenen: dag(t, d)})
		}
	}
	return f
}

func TestEachOproepSaysWhenWhereAndWhatFollows(t *testing.T) {
	for nummer, g := range map[int]struct{ wel, niet []string }{
		1: {[]string{titelOproep1, oproepAls1, "artikel 14, eerste lid"}, []string{"boete", "Deze brief is een schriftelijke waarschuwing", "laatste oproep"}},
		2: {[]string{titelOproep2, "Wij verwachtten u op 3 maart 2026. U bent toen niet gekomen.", oproepTweedeKans, "kan de gemeente u een boete geven", oproepReden}, []string{"laatste oproep", "zonder u af"}},
		3: {[]string{titelOproep3, "op 3 maart 2026 en op 24 maart 2026. U bent beide keren niet gekomen.", "laatste oproep", "ronden wij de brede intake zonder u af", "eerste en tweede lid"}, []string{oproepTweedeKans}},
	} {
		d, err := Oproep(oproepFeiten(t, nummer))
		if err != nil {
			t.Fatalf("oproep %d: %v", nummer, err)
		}
		gaaf(t, d)
		bevat(t, d, "Wij verwachten u op woensdag 6 mei 2026 om 10.00 uur. Het adres is: het gemeentehuis, Raadhuisplein 1.",
			oproepAlleenT, "tolk (Tigrinya)", "paspoort", "leerbaarheidstoets", "Bel 0123 456 700", "artikel 5.2, tweede lid")
		bevat(t, d, g.wel...)
		mist(t, d, g.niet...)
		if d.Datum != "20 april 2026" || d.Concept {
			t.Errorf("oproep %d: datum %q", nummer, d.Datum)
		}
	}
}

func TestAnOproepWithLittleKnownIsStillWhole(t *testing.T) {
	f := oproepFeiten(t, 2)
	f.Eerdere, f.Oproep.Tijd = nil, ""
	f.Persoon.Tolk, f.Persoon.Voertaal = persoon.Onbekend, ""
	f.Contact = beheer.Medewerker{}
	f.Gemeente.Telefoon = ""
	f.Datum = kalender.Datum{}
	d, err := Oproep(f)
	if err != nil {
		t.Fatal(err)
	}
	gaaf(t, d)
	bevat(t, d, "Wij verwachten u op woensdag 6 mei 2026. Het adres", oproepGemistKort, oproepTolkVrij, "Mail naar inburgering@voorbeeld.example.")
	if d.Datum != "20 april 2026" {
		t.Errorf("de brief krijgt de datum van de oproep, kreeg %q", d.Datum)
	}
	f.Persoon.Tolk, f.Gemeente.Email, f.Gemeente.Telefoon = persoon.Nee, "", "0123 1"
	d, err = Oproep(f)
	if err != nil {
		t.Fatal(err)
	}
	mist(t, d, oproepTolk, "mail naar")
	bevat(t, d, "Vraag het aan de gemeente Voorbeeld. Bel 0123 1.")
}

func TestAMissedOproepIsNotCalledAbsenceUnlessItWasRecorded(t *testing.T) {
	f := oproepFeiten(t, 3)
	f.Eerdere[1].NietVerschenen = kalender.Datum{}
	d, err := Oproep(f)
	if err != nil {
		t.Fatal(err)
	}
	bevat(t, d, "U bent toen niet gekomen, of u hebt niet genoeg meegewerkt.")
	f.Eerdere = f.Eerdere[1:]
	if d, err = Oproep(f); err != nil {
		t.Fatal(err)
	}
	bevat(t, d, "Wij verwachtten u op 24 maart 2026. U bent toen niet gekomen, of")
}

func TestAnOproepThatCannotBeIsRefused(t *testing.T) {
	for naam, g := range map[string]struct {
		stuk func(*OproepFeiten)
		veld string
	}{
		"een vierde":         {func(f *OproepFeiten) { f.Oproep.Nummer = 4 }, "nummer"},
		"een nulde":          {func(f *OproepFeiten) { f.Oproep.Nummer = 0 }, "nummer"},
		"zonder dag":         {func(f *OproepFeiten) { f.Oproep.Voor = kalender.Datum{} }, "voor"},
		"voor een dag terug": {func(f *OproepFeiten) { f.Oproep.Voor = f.Datum.PlusDagen(-1) }, "voor"},
		"zonder plaats":      {func(f *OproepFeiten) { f.Oproep.Plaats = "" }, "plaats"},
		"zonder gemeente":    {func(f *OproepFeiten) { f.Gemeente.Naam = "" }, "gemeente"},
	} {
		t.Run(naam, func(t *testing.T) {
			f := oproepFeiten(t, 1)
			g.stuk(&f)
			if _, err := Oproep(f); !velden(err)[g.veld] {
				t.Errorf("kreeg %v, verwachtte een fout bij %s", err, g.veld)
			}
		})
	}
}
