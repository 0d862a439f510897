package brief

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"schakel/domain/beheer"
	"schakel/domain/document"
	"schakel/domain/dossier"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/pip"
	"schakel/domain/wet"
)

// elkeBrief gives a letter of every kind, for one person and municipality.
func elkeBrief(t *testing.T, a Algemeen) map[string]document.Document {
	t.Helper()
	uit := map[string]document.Document{}
	zet := func(naam string, d document.Document, err error) {
		if err != nil {
			t.Fatalf("%s: %v", naam, err)
		}
		uit[naam] = d
	}
	for n := 1; n <= 3; n++ {
		f := oproepFeiten(t, n)
		f.Algemeen = a
		d, err := Oproep(f)
		zet("oproep "+getal(n), d, err)
	}
	d, err := Intakeformulier(IntakeFeiten{Algemeen: a, Doelgroep: wet.Asielstatushouder})
	zet("intakeformulier", d, err)
	for _, route := range wet.Leerroutes() {
		for _, groep := range wet.Doelgroepen() {
			f := pipFeiten(t, route, groep)
			f.Algemeen = a
			zet("pip "+string(route)+" "+string(groep), maak(t, f), nil)
			f.Versie.Status = pip.Concept
			zet("concept "+string(route)+" "+string(groep), maak(t, f), nil)
		}
	}
	return uit
}

func koppen(d document.Document, niveau int) []string {
	var uit []string
	var loop func([]document.Blok)
	loop = func(bb []document.Blok) {
		for _, b := range bb {
			switch b := b.(type) {
			case document.Kop:
				if b.Niveau == niveau {
					uit = append(uit, b.Tekst)
				}
			case document.Bijeen:
				loop(b.Blokken)
			default:
			}
		}
	}
	loop(d.Blokken)
	return uit
}

func TestThePartsOfAPlanComeInOneOrder(t *testing.T) {
	begin := []string{kopDitIs, kopEerst, kopVragenOneens, kopOver, kopIntake, kopDoelen, kopLeerroute}
	eind := []string{kopHulp, kopKind, kopUitkering, kopAfspraken, kopExamens, kopTijd, kopRechten, kopPlichten, kopNietGelukt, kopBesluit}
	for route, midden := range map[wet.Leerroute][]string{wet.RouteB1: {kopPVTMAP}, wet.RouteOnderwijs: {kopPVT}, wet.RouteZ: {kopMeedoenZ, kopPVTMAP}} {
		for _, groep := range wet.Doelgroepen() {
			d := maak(t, pipFeiten(t, route, groep))
			if got, want := koppen(d, 2), slices.Concat(begin, midden, eind); !slices.Equal(got, want) {
				t.Errorf("%s %s:\nkreeg %q\nwil   %q", route, groep, got, want)
			}
			if got, want := koppen(d, 3), []string{kopBeslissing, kopFeiten, kopGrondslag, kopMotivering, kopTermijnen, kopBezwaar, kopOndertekening}; !slices.Equal(got, want) {
				t.Errorf("%s %s: het besluit heeft de delen %q", route, groep, got)
			}
		}
	}
}

func TestNoLetterPrintsANumberThatNamesAPerson(t *testing.T) {
	a := algemeen(t)
	a.Persoon.BSN, a.Persoon.VNummer = "900000012", "9000000012"
	for naam, d := range elkeBrief(t, a) {
		tekst := d.Tekst() + d.Kenmerk + d.Onderwerp + strings.Join(d.Adres, " ")
		if strings.Contains(tekst, "900000012") || strings.Contains(tekst, "9000000012") {
			t.Errorf("%s noemt een persoonsnummer", naam)
		}
	}
}

func TestEveryLetterIsWholeWithMuchAndWithLittleKnown(t *testing.T) {
	weinig := Algemeen{Gemeente: beheer.Gemeente{Naam: "Voorbeeld", Adres: []string{"Markt 1"}}, Persoon: persoon.Persoon{Naam: persoon.Naam{Achternaam: "Ali"}}, Datum: dag(t, "2026-04-20")}
	for wie, a := range map[string]Algemeen{"veel": algemeen(t), "weinig": weinig} {
		for naam, d := range elkeBrief(t, a) {
			t.Run(wie+" "+naam, func(t *testing.T) {
				gaaf(t, d)
				if d.Titel == "" || d.Onderwerp == "" || d.Taal != "nl-NL" || d.Datum != "20 april 2026" || d.Moment.IsZero() {
					t.Errorf("de kop is niet heel: %q %q %q %q", d.Titel, d.Onderwerp, d.Taal, d.Datum)
				}
				if form := naam == "intakeformulier"; form != (len(d.Adres) == 0) {
					t.Errorf("adres: %q", d.Adres)
				}
				if naam != "intakeformulier" {
					bevat(t, d, "Beste ", "Vraag het aan")
				}
				if wie == "weinig" {
					mist(t, d, "Bel ", "mail naar", "Telefoon: ")
				}
			})
		}
	}
}

// The plan itself is read by people who are still learning Dutch.
func TestThePlanIsInShortSentences(t *testing.T) {
	einde := regexp.MustCompile(`[.?!:;]\s+|[.?!:;]?\n`)
	for naam, d := range elkeBrief(t, algemeen(t)) {
		if strings.HasPrefix(naam, "intake") {
			continue
		}
		gewoon, _, _ := strings.Cut(d.Tekst(), kopBesluit)
		zinnen, woorden := 0, 0
		for _, z := range einde.Split(gewoon, -1) {
			n := len(strings.Fields(z))
			if n < 3 {
				continue // a heading, a cell
			}
			zinnen, woorden = zinnen+1, woorden+n
			if n > 26 {
				t.Errorf("%s: %d woorden: %q", naam, n, z)
			}
		}
		if gemiddeld := float64(woorden) / float64(zinnen); gemiddeld > 9.5 {
			t.Errorf("%s: gemiddeld %.1f woorden in een zin", naam, gemiddeld)
		}
	}
}

func TestShortNamesOfLawStayInTheLegalPart(t *testing.T) {
	kort := regexp.MustCompile(`\b(Wi|Bi|Ri|Pw|Awb|Atw) ?\d`)
	for naam, d := range elkeBrief(t, algemeen(t)) {
		gewoon, _, _ := strings.Cut(d.Tekst(), kopGrondslag)
		if m := kort.FindString(gewoon); m != "" {
			t.Errorf("%s: %q hoort in het deel over het besluit", naam, m)
		}
	}
}

func TestTheInterpreterIsOfferedAsItIsKnown(t *testing.T) {
	for naam, g := range map[string]struct {
		tolk      persoon.JaNee
		taal      string
		wel, niet string
	}{
		"ja, taal bekend":   {persoon.Ja, "Tigrinya", "Wij zorgen voor een tolk (Tigrinya).", oproepTolkVrij},
		"ja, taal onbekend": {persoon.Ja, "", "Wij zorgen voor een tolk.", "()"},
		"niet gevraagd":     {"", "Dari", oproepTolkVrij, "Wij zorgen voor een tolk"},
		"nee":               {persoon.Nee, "Dari", oproepAlleen, oproepTolk},
	} {
		t.Run(naam, func(t *testing.T) {
			f := oproepFeiten(t, 1)
			f.Persoon.Tolk, f.Persoon.Voertaal = g.tolk, g.taal
			d, err := Oproep(f)
			if err != nil {
				t.Fatal(err)
			}
			bevat(t, d, g.wel)
			mist(t, d, g.niet)
		})
	}
}

// The form has room for each part of Wi 14 lid 3 and Bi 5.2, known or not.
func TestTheFormHasRoomToCorrectWhatIsKnown(t *testing.T) {
	vol := dossier.Intake{
		Opleiding: "a1", Werkervaring: "a2", Omstandigheden: "a3", Netwerk: "a4", Gezondheid: dossier.Gezondheid{Gevolgen: "a5", Hulp: "a6"},
		VVE: "a7", TaalToelichting: "a8", Arbeid: "a9", Digitaal: "b1", Zelfredzaamheid: "b2", Wensen: "b3", Verslag: "b4",
		Toets: dossier.Toets{Datum: dag(t, "2026-03-10"), Resultaat: wet.B1NietHaalbaar},
	}
	leegF := IntakeFeiten{Algemeen: algemeen(t), Doelgroep: wet.Gezinsmigrant}
	volF := leegF
	volF.Intake, volF.Kennisgeving = vol, kalender.Datum{}
	leeg, err := Intakeformulier(leegF)
	if err != nil {
		t.Fatal(err)
	}
	bekend, err := Intakeformulier(volF)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range []string{"a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8", "a9", "b1", "b2", "b3", "b4"} {
		bevat(t, bekend, "Al bekend: "+s)
		mist(t, leeg, "Al bekend: "+s)
	}
	if a, b := koppen(leeg, 2), koppen(bekend, 2); !slices.Equal(a, b) || len(a) != 12 {
		t.Errorf("het formulier heeft de delen %q, ingevuld %q", a, b)
	}
	lijnen, vakken, minder, zelfde := 0, 0, 0, 0
	tel(leeg.Blokken, &lijnen, &vakken)
	tel(bekend.Blokken, &minder, &zelfde)
	if minder < 13 || minder >= lijnen || zelfde != vakken {
		t.Errorf("leeg %d lijnen en %d vakken, bekend %d en %d", lijnen, vakken, minder, zelfde)
	}
	bevat(t, bekend, "[x] "+string(wet.B1NietHaalbaar), "Datum van de toets: 10 maart 2026")
}

func TestTheLevelOfOneExamFollowsItsPartThenThePlan(t *testing.T) {
	for naam, g := range map[string]struct {
		i    pip.Inhoud
		a2   string
		zegt string
	}{
		"niets gezegd":              {pip.Inhoud{}, "", ""},
		"alles B1":                  {pip.Inhoud{Niveau: wet.NiveauB1}, "", ""},
		"alles A2":                  {pip.Inhoud{Niveau: wet.NiveauA2}, "lezen luisteren schrijven spreken", lagerAlles},
		"een deel":                  {pip.Inhoud{NiveauPerOnderdeel: map[string]wet.Niveau{"spreken": wet.NiveauA2}}, "spreken", "voor spreken examen"},
		"A2 met een deel op B1":     {pip.Inhoud{Niveau: wet.NiveauA2, NiveauPerOnderdeel: map[string]wet.Niveau{"lezen": wet.NiveauB1}}, "luisteren schrijven spreken", "voor luisteren, schrijven en spreken"},
		"per deel alles B1":         {pip.Inhoud{Niveau: wet.NiveauA2, NiveauPerOnderdeel: alles(wet.NiveauB1)}, "", ""},
		"per deel alles A2":         {pip.Inhoud{Niveau: wet.NiveauB1, NiveauPerOnderdeel: alles(wet.NiveauA2)}, "lezen luisteren schrijven spreken", lagerAlles},
		"onbekend telt niet mee":    {pip.Inhoud{NiveauPerOnderdeel: alles(wet.NiveauOnbekend)}, "", ""},
		"een onderdeel dat niet is": {pip.Inhoud{NiveauPerOnderdeel: map[string]wet.Niveau{"KNM": wet.NiveauA2}}, "", ""},
	} {
		if got := strings.Join(opA2(g.i), " "); got != g.a2 {
			t.Errorf("%s: %q op A2", naam, got)
		}
		if got := lager(g.i); (g.zegt == "") != (got == "") || !strings.Contains(got, g.zegt) {
			t.Errorf("%s: %q", naam, got)
		}
	}
}
