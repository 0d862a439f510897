package pdf

import (
	"slices"
	"strings"
	"testing"

	"schakel/domain/beheer"
	"schakel/domain/brief"
	"schakel/domain/document"
	"schakel/domain/dossier"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/pip"
	"schakel/domain/wet"
)

func op(t testing.TB, iso string) kalender.Datum {
	t.Helper()
	d, err := kalender.ParseISO(iso)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func briefAlgemeen(t testing.TB) brief.Algemeen {
	t.Helper()
	return brief.Algemeen{
		Gemeente: beheer.Gemeente{Naam: "Voorbeeld", Adres: []string{"Markt 1", "Postbus 100", "9990 AA  Voorbeeld"}, Telefoon: "0999-12 34 56",
			Email: "info@voorbeeld.example", Website: "www.voorbeeld.example", Kleur: "#00694e", Logo: voorbeeldLogo(t),
			BezwaarAdres: []string{"College van burgemeester en wethouders van Voorbeeld", "Team Juridische Zaken", "Postbus 100", "9990 AA  Voorbeeld"}},
		Contact: beheer.Medewerker{Naam: "Robin Jansen", Functie: "consulent inburgering", Telefoon: "0999-12 34 62", Email: "r.jansen@voorbeeld.example"},
		Persoon: persoon.Persoon{Naam: persoon.Naam{Voornamen: "Selam", Achternaam: "Tesfay", EigenSchrift: "ሰላም ተስፋይ"}, Geboortedatum: op(t, "1994-03-12"),
			Voertaal: "Tigrinya", Tolk: persoon.Ja,
			Adres: persoon.Adres{Straat: "Stationsstraat", Huisnummer: "4", Postcode: "9991 AB", Woonplaats: "Oud-Voorbeeld"}},
		Dossiernummer: "2026-0017", Datum: op(t, "2026-10-26"),
	}
}

// gewoonPlan is a plan as full as those of the desk: every part, in sentences of its length.
func gewoonPlan(t testing.TB, route wet.Leerroute, groep wet.Doelgroep) pip.Inhoud {
	t.Helper()
	i := pip.Inhoud{
		UitkomstIntake: "U gaf muziekles en u werkt graag met kinderen. U hoort klanken goed, daarom leert u snel spreken. U wilt weten welk werk met kinderen bij u past.",
		Taalniveau:     wet.NiveauA0, BesprokenTaal: "Tigrinya", MetTolk: true, Hoofddoel: "betaald-werken",
		Ontwikkelwensen:      []pip.Doel{{Soort: "werken", Subdoelen: []string{"werken.passend", "Ik loop een dag mee in een verpleeghuis."}}, {Soort: "taalvaardigheden"}},
		Aandachtspunten:      []pip.Doel{{Soort: "zorgtaken", Subdoelen: []string{"zorgtaken.kinderopvang"}}, {Soort: "Geldzaken", Subdoelen: []string{"Ik heb overzicht over mijn geld en kan rondkomen."}}},
		Leerroute:            route,
		PVTIntensiteit:       "Drie dagdelen in een week, met een uitstapje naar een museum en een ontmoeting met inwoners.",
		MAPIntensiteit:       "54 uur in totaal. U helpt 40 uur bij de muziekmiddag op een basisschool.",
		Begeleiding:          "Uw contactpersoon helpt u bij alles in dit plan. U kunt elke week bellen of langskomen op het spreekuur.",
		Voortgangsgesprekken: 8, VoortgangToelichting: "bij een van de gesprekken is ook uw mentor van de taalschool",
		Randvoorwaarden: "U krijgt een vergoeding voor de reiskosten naar de les.",
		Afspraken: []pip.Afspraak{
			{Wie: "Gemeente", Wat: "Betaalt de verklaring omtrent het gedrag (VOG)", Voor: op(t, "2027-01-04")},
			{Wie: "U en uw contactpersoon", Wat: "Bespreken of dit plan goed werkt", Voor: op(t, "2027-09-23")},
			{Wie: "U", Wat: "Wordt lid van een koor of een muziekgroep"},
		},
		Motivering: "U hebt onderwijs gevolgd en u leert talen op het gehoor. In de kinderopvang is B1 het laagste niveau dat wordt gevraagd. Deze route brengt u daar.",
	}
	if route == wet.RouteZ {
		i.ExamensZ, i.ParticipatieZ = "spreken op A2", "U werkt drie ochtenden per week mee op zorgboerderij De Linde, samen met Nederlandse vrijwilligers."
	}
	if route == wet.RouteOnderwijs {
		i.MAPIntensiteit = ""
	}
	if groep == wet.Asielstatushouder {
		i.UrenPerWeek, i.Intensiteit = wet.Uren(15), "Twee hele dagen per week les. Thuis oefent u met het online programma van de school."
		i.Taalschool, i.StartLessen = "Taalschool Horizon", op(t, "2026-11-09")
		i.MaatschappelijkeBegeleiding = "Stichting Welkom helpt u met post, geldzaken en afspraken. U kunt terecht op het spreekuur in het buurthuis."
		i.Participatiewet = "U krijgt bijstand. Daarbij hoort dat u meedoet aan de praktijk van dit plan en dat u werk aanneemt dat bij u past."
		i.Ontzorgen = "De gemeente betaalt uit uw bijstand uw huur, gas, water, stroom en zorgverzekering. Met de budgetcoach leert u om dat daarna zelf te doen."
	} else {
		i.VVE = "Uw kind gaat vier ochtenden per week naar de peuterspeelzaal."
	}
	return i
}

// pipFeiten gives a set first plan with the terms as the law computes them.
func pipFeiten(t testing.TB, route wet.Leerroute, groep wet.Doelgroep) brief.PIPFeiten {
	t.Helper()
	datum := op(t, "2026-10-26")
	r := wet.Op(datum)
	normen, err := brief.NormenOp(r, datum)
	if err != nil {
		t.Fatal(err)
	}
	return brief.PIPFeiten{
		Algemeen: briefAlgemeen(t), Doelgroep: groep,
		Versie: pip.Stand{Nummer: 1, Soort: pip.Eerste, Status: pip.Vastgesteld, Herkomst: pip.InSchakel, Dagtekening: datum, Inhoud: gewoonPlan(t, route, groep),
			Ondertekenaar: pip.Ondertekenaar{Naam: "drs. A. Verhoeven-Smit", Functie: "teamleider Werk en Inburgering", Mandaat: "Mandaatbesluit Voorbeeld 2024"}},
		Kennisgeving: op(t, "2026-07-18"), IntakeGehouden: op(t, "2026-10-19"), Toets: wet.B1Haalbaar,
		Inburgering: r.Inburgeringstermijn(datum, kalender.Datum{}), LeerrouteWijzigen: r.LeerrouteWijzigen(datum),
		PIPTermijn: r.PIPTermijn(wet.PIPFeiten{Kennisgeving: op(t, "2026-07-18"), Inschrijving: op(t, "2026-08-21")}),
		Ontzorgen:  r.Ontzorgen(wet.AsielBepaald, op(t, "2026-08-21")), Bezwaar: r.Bezwaar(datum), Normen: normen,
	}
}

// gewijzigd makes it the second version, set two years after the first.
func gewijzigd(t testing.TB, f brief.PIPFeiten, soort pip.Soort) brief.PIPFeiten {
	t.Helper()
	eerste := op(t, "2024-02-19")
	oud := f.Versie
	oud.Dagtekening, oud.Inhoud.Voortgangsgesprekken = eerste, 6
	f.Vorige = &oud
	f.Versie.Nummer, f.Versie.Soort = 2, soort
	f.Versie.Inhoud.StartLessen = kalender.Datum{}
	f.Versie.Inhoud.WijzigingReden = "U hebt meer dan 600 uur les gevolgd bij een school met keurmerk en u was er bijna altijd. Voor lezen en schrijven is B1 niet haalbaar."
	f.Inburgering, f.LeerrouteWijzigen = wet.Op(eerste).Inburgeringstermijn(eerste, kalender.Datum{}), wet.Op(eerste).LeerrouteWijzigen(eerste)
	f.Versie.Inhoud.Ontzorgen = ""
	return f
}

func planVan(t testing.TB, f brief.PIPFeiten) document.Document {
	t.Helper()
	d, err := brief.PIP(f)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// situaties are the letters of the desk, one of each kind.
func situaties(t testing.TB) map[string]document.Document {
	t.Helper()
	plan := func(f brief.PIPFeiten) document.Document { return planVan(t, f) }
	uit := map[string]document.Document{}
	for _, route := range wet.Leerroutes() {
		for _, groep := range wet.Doelgroepen() {
			f := pipFeiten(t, route, groep)
			uit["pip "+string(route)+" "+string(groep)] = plan(f)
			f.Versie.Status = pip.Concept
			uit["concept "+string(route)+" "+string(groep)] = plan(f)
		}
	}
	b1 := pipFeiten(t, wet.RouteB1, wet.Asielstatushouder)
	lager := gewijzigd(t, b1, pip.Afschalen)
	lager.Versie.Inhoud.NiveauPerOnderdeel = map[string]wet.Niveau{"lezen": wet.NiveauA2, "schrijven": wet.NiveauA2}
	uit["pip afgeschaald"] = plan(lager)
	uit["pip geschakeld"] = plan(gewijzigd(t, pipFeiten(t, wet.RouteZ, wet.Asielstatushouder), pip.Schakelen))
	uit["pip anders"] = plan(gewijzigd(t, b1, pip.OverigGewijzigd))
	verhuisd := gewijzigd(t, b1, pip.NaVerhuizing)
	verhuisd.Vorige, verhuisd.VorigeGemeente = nil, "Noorderkoggen"
	uit["pip verhuisd"] = plan(verhuisd)
	afwezig := b1
	afwezig.IntakeBijAfwezigheid, afwezig.IntakeGehouden, afwezig.Toets = afwezig.IntakeGehouden, kalender.Datum{}, ""
	uit["pip afwezig"] = plan(afwezig)
	return metAndereBrieven(t, uit)
}

func metAndereBrieven(t testing.TB, uit map[string]document.Document) map[string]document.Document {
	t.Helper()
	eerdere := []dossier.Oproep{{Nummer: 1, Voor: op(t, "2026-09-01"), NietVerschenen: op(t, "2026-09-01")}, {Nummer: 2, Voor: op(t, "2026-09-22"), NietVerschenen: op(t, "2026-09-22")}}
	for n := 1; n <= 3; n++ {
		d, err := brief.Oproep(brief.OproepFeiten{Algemeen: briefAlgemeen(t), Eerdere: eerdere[:n-1],
			Oproep: dossier.Oproep{Nummer: n, Datum: op(t, "2026-10-26"), Voor: op(t, "2026-11-18"), Tijd: "10:30", Plaats: "gemeentehuis Voorbeeld, Markt 1, kamer 0.12"}})
		if err != nil {
			t.Fatal(err)
		}
		uit["oproep "+getal(float64(n))] = d
	}
	d, err := brief.Intakeformulier(brief.IntakeFeiten{Algemeen: briefAlgemeen(t), Doelgroep: wet.Asielstatushouder, Kennisgeving: op(t, "2026-07-18"), PIPUiterlijk: op(t, "2026-10-30")})
	if err != nil {
		t.Fatal(err)
	}
	uit["intakeformulier"] = d
	return uit
}

// uitersten are letters that no desk sends, and that must print all the same.
func uitersten(t testing.TB) map[string]document.Document {
	t.Helper()
	uit := map[string]document.Document{}
	maak := func(naam string, stuk func(*brief.PIPFeiten)) {
		f := pipFeiten(t, wet.RouteB1, wet.Asielstatushouder)
		stuk(&f)
		uit[naam] = planVan(t, f)
	}
	lang := strings.TrimSpace(strings.Repeat("Ik wil elke dag een stukje verder komen met mijn Nederlands. ", 66))
	maak("lange doelen", func(f *brief.PIPFeiten) {
		f.Versie.Inhoud.Ontwikkelwensen = []pip.Doel{{Soort: "werken", Subdoelen: []string{lang}}, {Soort: lang[:300], Subdoelen: []string{lang, "kort"}}}
		f.Versie.Inhoud.Motivering = lang
	})
	maak("dertig afspraken", func(f *brief.PIPFeiten) {
		f.Versie.Inhoud.Afspraken = slices.Repeat(f.Versie.Inhoud.Afspraken, 10)
	})
	maak("weinig bekend", func(f *brief.PIPFeiten) {
		f.Gemeente = beheer.Gemeente{Naam: "Voorbeeld", Adres: []string{"Markt 1"}, Kleur: "#ffe9a8"}
		f.Contact, f.Persoon = beheer.Medewerker{}, persoon.Persoon{Naam: persoon.Naam{Achternaam: "Ali"}}
		f.Kennisgeving, f.IntakeGehouden, f.Toets = kalender.Datum{}, kalender.Datum{}, ""
		f.Doelgroep, f.Versie.Inhoud = wet.Gezinsmigrant, pip.Inhoud{Leerroute: wet.RouteB1, Motivering: "Kort."}
	})
	maak("leeg concept", func(f *brief.PIPFeiten) {
		f.Versie = pip.Stand{Nummer: 1, Soort: pip.Eerste, Status: pip.Concept}
	})
	maak("namen door elkaar", func(f *brief.PIPFeiten) {
		f.Persoon.Naam = persoon.Naam{Voornamen: "İlker Łukasz", Tussenvoegsel: "van der", Achternaam: "Nguyễn-Şahin", EigenSchrift: "محمد (Mohamed) 12 بن علي"}
		f.Versie.Inhoud.UitkomstIntake = "U heet محمد علي (Mohamed Ali) en uw broer heet ሰላም. U woonde tot 2019 in دمشق, dicht bij 3 scholen."
		f.Contact.Naam = "Çağla Öztürk-Jørgensen"
	})
	return uit
}
