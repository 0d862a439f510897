package pip

import (
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/wet"
)

func eenDag(r *rapid.T, naam string) kalender.Datum {
	if rapid.IntRange(0, 4).Draw(r, naam+" leeg") == 0 {
		return kalender.Datum{}
	}
	d, _ := kalender.Op(2026, rapid.IntRange(1, 12).Draw(r, naam+" maand"), rapid.IntRange(1, 28).Draw(r, naam+" dag"))
	return d
}

func eenTekst(r *rapid.T, naam string) string {
	return rapid.SampledFrom([]string{"", " ", "iets", "  ruim  "}).Draw(r, naam)
}

func eenInhoud(r *rapid.T) Inhoud {
	niveau := rapid.SampledFrom([]wet.Niveau{"", wet.NiveauA2, wet.NiveauB1})
	i := Inhoud{
		UitkomstIntake: eenTekst(r, "uitkomst"), Hoofddoel: eenTekst(r, "hoofddoel"),
		Leerroute:      rapid.SampledFrom(append(wet.Leerroutes(), "")).Draw(r, "route"),
		Niveau:         niveau.Draw(r, "niveau"),
		Intensiteit:    eenTekst(r, "intensiteit"),
		UrenPerWeek:    wet.Uren(rapid.IntRange(0, 20).Draw(r, "uren")),
		Alfabetisering: rapid.SampledFrom(append(Alfabetiseringen(), "")).Draw(r, "alfa"),
		PVTIntensiteit: eenTekst(r, "pvt"), MAPIntensiteit: eenTekst(r, "map"), Begeleiding: eenTekst(r, "begeleiding"),
		Voortgangsgesprekken: rapid.IntRange(0, 3).Draw(r, "gesprekken"),
		ExamensZ:             eenTekst(r, "examens"), ParticipatieZ: eenTekst(r, "participatie"),
		VVE: eenTekst(r, "vve"), Participatiewet: eenTekst(r, "pw"), Ontzorgen: eenTekst(r, "ontzorgen"),
		Motivering: eenTekst(r, "motivering"), AfwijkingToets: eenTekst(r, "afwijking"), WijzigingReden: eenTekst(r, "reden"),
	}
	if rapid.Bool().Draw(r, "per onderdeel") {
		i.NiveauPerOnderdeel = map[string]wet.Niveau{"lezen": niveau.Draw(r, "lezen"), "spreken": niveau.Draw(r, "spreken")}
	}
	if rapid.Bool().Draw(r, "afspraak") {
		i.Afspraken = []Afspraak{{Wie: eenTekst(r, "wie"), Wat: eenTekst(r, "wat"), Voor: eenDag(r, "voor")}}
	}
	return i
}

func eenContext(r *rapid.T) Context {
	c := Context{
		Op: eenDag(r, "op"), Dagtekening: eenDag(r, "dagtekening"),
		Soort:        rapid.SampledFrom([]Soort{Eerste, NaVerhuizing}).Draw(r, "soort"),
		Doelgroep:    rapid.SampledFrom(append(wet.Doelgroepen(), "")).Draw(r, "doelgroep"),
		Vergunning:   rapid.SampledFrom(wet.Verblijfsvergunningen()).Draw(r, "vergunning"),
		Kennisgeving: eenDag(r, "kennisgeving"), Inschrijving: eenDag(r, "inschrijving"),
		RouteVerhuizing: rapid.SampledFrom(append(wet.Leerroutes(), "")).Draw(r, "vorige route"),
		IntakeGehouden:  eenDag(r, "intake"), IntakeBijAfwezigheid: eenDag(r, "afwezig"),
		Toets:         rapid.SampledFrom([]wet.Leerbaarheid{"", wet.B1Haalbaar, wet.B1NietHaalbaar, wet.ToetsOnbekend}).Draw(r, "toets"),
		WensOnderwijs: rapid.SampledFrom([]persoon.JaNee{persoon.Ja, persoon.Nee, persoon.Onbekend}).Draw(r, "wens"),
		Bijstand:      rapid.Bool().Draw(r, "bijstand"), KindVVE: rapid.Bool().Draw(r, "kind"),
	}
	if rapid.Bool().Draw(r, "ondertekenaar") {
		c.Ondertekenaar = Ondertekenaar{Naam: "R. Jansen", Functie: "teamleider", Mandaat: "besluit"}
	}
	return c
}

func TestAnyPlanIsSetExactlyWhenNothingBlocks(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		c := eenContext(r)
		v := Restore(Stand{Nummer: 1, Soort: c.Soort, Status: Concept})
		if err := v.Wijzig(eenInhoud(r)); err != nil {
			r.Fatalf("een mogelijk plan werd geweigerd: %v", err)
		}
		blokkades := Blokkades(Controle(v.Stand().Inhoud, c))
		err := v.StelVast(c, nil)
		if (err == nil) != (len(blokkades) == 0) {
			r.Fatalf("vaststellen gaf %v bij %d blokkades", err, len(blokkades))
		}
		if (v.Stand().Status == Vastgesteld) != (err == nil) {
			r.Fatalf("status %s bij %v", v.Stand().Status, err)
		}
		if err == nil && (v.Stand().Dagtekening.Voor(c.Op) || v.Stand().Dagtekening.Voor(c.Kennisgeving) || v.Stand().Dagtekening.Voor(c.Inschrijving)) {
			r.Fatalf("een PIP met dagtekening %s", v.Stand().Dagtekening)
		}
	})
}

func TestEachPointSaysWhatToDoExactlyWhenItIsOpen(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		i, c := eenInhoud(r), eenContext(r)
		punten := Controle(i, c)
		for _, p := range punten {
			if p.Voldaan != (p.Melding == "") || p.Veld == "" || p.Code == "" {
				r.Fatalf("punt klopt niet: %+v", p)
			}
		}
		if !slices.Equal(punten, Controle(i, c)) {
			r.Fatal("twee keer dezelfde feiten gaven een andere lijst")
		}
		if len(Blokkades(punten)) > len(Open(punten)) || len(Open(punten)) > len(punten) {
			r.Fatal("er blokkeert meer dan er openstaat")
		}
	})
}

func TestCleaningTwiceIsCleaningOnce(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		een := opgeschoond(eenInhoud(r))
		if twee := opgeschoond(een); !reflect.DeepEqual(een, twee) {
			r.Fatalf("opnieuw opschonen veranderde het plan: %+v", twee)
		}
	})
}
