package keten_test

import (
	"slices"
	"strings"
	"testing"

	"schakel/domain/domaintest"
	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/gebruik/keten"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/pip"
	"schakel/domain/poort"
	"schakel/domain/traject"
	"schakel/domain/wet"
)

// stap is one use case on a dossier that is ready for it, with what must be seen after.
type stap struct {
	naam string // of the operation
	doe  func(p *proef, d keten.Doel) (poort.Wijzigingen, error)
	zie  func(p *proef, s dossier.Stand) bool
}

// TestEachStepIsOneNamedOperationWithItsAuditRow plays every use case that changes a dossier.
func TestEachStepIsOneNamedOperationWithItsAuditRow(t *testing.T) {
	for naam, groep := range map[string]struct {
		klaar  func(p *proef) keten.Doel
		rijtje []stap
	}{
		"the person":  {func(p *proef) keten.Doel { return p.metPlicht(1) }, stappenPersoon()},
		"the start":   {func(p *proef) keten.Doel { return p.nieuw(1) }, stappenStart()},
		"the intake":  {func(p *proef) keten.Doel { return p.metPlicht(1) }, stappenIntake()},
		"the absence": {func(p *proef) keten.Doel { return p.metPlicht(1) }, stappenAfwezig()},
		"the traject": {metZRoute, stappenTraject()},
		"the plan":    {metIntake, stappenPlan()},
	} {
		t.Run(naam, func(t *testing.T) {
			p := begin(t, "2026-01-05")
			d := groep.klaar(p)
			for _, s := range groep.rijtje {
				p.speel(d, s)
			}
		})
	}
}

// speel plays one step and looks at all that a write must leave.
func (p *proef) speel(d keten.Doel, s stap) {
	p.Helper()
	d.Versie = p.stand(d.ID).Versie
	rijen := len(p.audit(d.ID))
	w, err := s.doe(p, d)
	if err != nil {
		p.Fatalf("%s: %v", s.naam, err)
	}
	audit := p.audit(d.ID)
	if len(audit) != rijen+1 || audit[0].ID != w.Audit || audit[0].Op.Naam != s.naam || audit[0].Op.Wie != "Robin Jansen" || audit[0].Op.Dag != p.klok.dag {
		p.Errorf("%s: %d audit rows more, the last is %+v", s.naam, len(audit)-rijen, audit[0].Op)
	}
	if string(audit[0].Voor)+string(audit[0].Na) == "{}{}" || audit[0].Op.Label == "" {
		p.Errorf("%s: the audit row does not tell what changed", s.naam)
	}
	na := p.stand(d.ID)
	if na.Versie != d.Versie+1 || !slices.Equal(w.Dossiers, []dossier.ID{d.ID}) {
		p.Errorf("%s: version %d after %d, told %v", s.naam, na.Versie, d.Versie, w.Dossiers)
	}
	if !s.zie(p, na) {
		p.Errorf("%s: the fact is not in the dossier", s.naam)
	}
}

func metZRoute(p *proef) keten.Doel {
	d := metIntake(p)
	z := anders(plan(), func(i *pip.Inhoud) {
		i.Leerroute, i.GeschatteUrenB1, i.ExamensZ, i.ParticipatieZ, i.AfwijkingToets = wet.RouteZ, 0, "Spreken op A2.", "Buurttuin.", "De intake wijst de Z-route."
	})
	p.goed(p.keten.BeginPIP(p.Context(), d, pip.Eerste, z))
	p.goed(p.keten.StelPIPVast(p.Context(), d, kalender.Datum{}))
	return d
}

func metIntake(p *proef) keten.Doel {
	d := p.metPlicht(1)
	p.houdIntake(d)
	return d
}

func stappenPersoon() []stap {
	return []stap{
		{"dossier.persoon", func(p *proef, d keten.Doel) (poort.Wijzigingen, error) {
			return p.keten.WijzigPersoon(p.Context(), d, domaintest.Persoon(func(x *persoon.Persoon) { x.Voertaal = "Arabisch" }))
		}, func(_ *proef, s dossier.Stand) bool { return s.Persoon.Voertaal == "Arabisch" }},
		{"dossier.medewerker", func(p *proef, d keten.Doel) (poort.Wijzigingen, error) {
			return p.keten.WijsToe(p.Context(), d, "Kim Vos")
		}, func(_ *proef, s dossier.Stand) bool { return s.Medewerker == "Kim Vos" }},
		{"dossier.doelgroep", func(p *proef, d keten.Doel) (poort.Wijzigingen, error) {
			return p.keten.WijzigDoelgroep(p.Context(), d, wet.Gezinsmigrant, dossier.Verblijfsrecht{Soort: wet.RegulierBepaald, Vanaf: p.klok.dag})
		}, func(_ *proef, s dossier.Stand) bool { return s.Doelgroep == wet.Gezinsmigrant }},
		{"dossier.gezin", func(p *proef, d keten.Doel) (poort.Wijzigingen, error) {
			return p.keten.ZetGezinslid(p.Context(), d, 0, gezinslid(p))
		}, func(_ *proef, s dossier.Stand) bool { return len(s.Huishouden) == 1 }},
		{"dossier.gezin", func(p *proef, d keten.Doel) (poort.Wijzigingen, error) {
			return p.keten.VerwijderGezinslid(p.Context(), d, 0)
		}, func(_ *proef, s dossier.Stand) bool { return len(s.Huishouden) == 0 }},
		{"dossier.afsluiten", func(p *proef, d keten.Doel) (poort.Wijzigingen, error) {
			return p.keten.SluitAf(p.Context(), d, dossier.Afsluiting{Datum: p.klok.dag, Reden: dossier.RedenOverleden})
		}, func(p *proef, s dossier.Stand) bool {
			return s.Afsluiting.Datum == p.klok.dag && len(p.signalen(s.ID)) == 0
		}},
		{"dossier.heropenen", func(p *proef, d keten.Doel) (poort.Wijzigingen, error) {
			return p.keten.Heropen(p.Context(), d, "Vergissing bij het afsluiten.")
		}, func(p *proef, s dossier.Stand) bool { return s.Afsluiting.Reden == "" && len(p.signalen(s.ID)) > 0 }},
	}
}

func stappenStart() []stap {
	return []stap{
		{"start.kennisgeving", func(p *proef, d keten.Doel) (poort.Wijzigingen, error) {
			return p.keten.LegKennisgevingVast(p.Context(), d, p.dag("2026-01-02"))
		}, func(p *proef, s dossier.Stand) bool { return slices.Contains(p.signalen(s.ID), "inschrijven") }},
		{"start.inschrijving", func(p *proef, d keten.Doel) (poort.Wijzigingen, error) {
			return p.keten.SchrijfIn(p.Context(), d, dossier.Inschrijving{Datum: p.dag("2026-01-03")})
		}, func(p *proef, s dossier.Stand) bool { return !slices.Contains(p.signalen(s.ID), "inschrijven") }},
		{"dossier.verblijf", func(p *proef, d keten.Doel) (poort.Wijzigingen, error) {
			return p.keten.WijzigVerblijf(p.Context(), d, dossier.Verblijfsrecht{Soort: wet.AsielOnbepaald, Vanaf: p.klok.dag})
		}, func(_ *proef, s dossier.Stand) bool { return len(s.Verblijf) == 2 }},
		{"start.informatie", func(p *proef, d keten.Doel) (poort.Wijzigingen, error) {
			return p.keten.VraagInformatie(p.Context(), d, wet.InformatieDerde{Gevraagd: p.dag("2026-01-03"), Onmisbaar: true, Bij: "COA", Wat: "dossier"})
		}, func(p *proef, s dossier.Stand) bool { return slices.Contains(p.signalen(s.ID), "informatie-derde") }},
		{"start.ontvangen", func(p *proef, d keten.Doel) (poort.Wijzigingen, error) {
			return p.keten.OntvangInformatie(p.Context(), d, 0, p.klok.dag)
		}, func(p *proef, s dossier.Stand) bool { return !slices.Contains(p.signalen(s.ID), "informatie-derde") }},
		{"start.bijstand", func(p *proef, d keten.Doel) (poort.Wijzigingen, error) {
			return p.keten.MeldBijstand(p.Context(), d, p.dag("2026-01-04"))
		}, func(p *proef, s dossier.Stand) bool { return slices.Contains(p.signalen(s.ID), "ontzorgen-start") }},
		{"start.bijstand.verbeteren", func(p *proef, d keten.Doel) (poort.Wijzigingen, error) {
			return p.keten.VerbeterBijstand(p.Context(), d, p.dag("2026-01-03"))
		}, func(p *proef, s dossier.Stand) bool { return s.Bijstand[0].Vanaf == p.dag("2026-01-03") }},
		{"start.ontzorgen", func(p *proef, d keten.Doel) (poort.Wijzigingen, error) {
			return p.keten.StartOntzorgen(p.Context(), d, p.klok.dag)
		}, func(p *proef, s dossier.Stand) bool { return !slices.Contains(p.signalen(s.ID), "ontzorgen-start") }},
		{"start.ontzorgen.einde", func(p *proef, d keten.Doel) (poort.Wijzigingen, error) {
			return p.keten.BeeindigOntzorgen(p.Context(), d, p.klok.dag)
		}, func(p *proef, s dossier.Stand) bool { return s.Bijstand[0].OntzorgenBeeindigd == p.klok.dag }},
		{"start.bijstand.einde", func(p *proef, d keten.Doel) (poort.Wijzigingen, error) {
			return p.keten.BeeindigBijstand(p.Context(), d, p.klok.dag)
		}, func(p *proef, s dossier.Stand) bool { return s.Bijstand[0].Tot == p.klok.dag }},
	}
}

func stappenIntake() []stap {
	return []stap{
		{"intake.oproep", func(p *proef, d keten.Doel) (poort.Wijzigingen, error) {
			return p.keten.RoepOp(p.Context(), d, dossier.Oproep{Datum: p.klok.dag, Voor: p.dag("2026-01-20"), Plaats: "gemeentehuis"})
		}, func(_ *proef, s dossier.Stand) bool { return len(s.Intake.Oproepen) == 1 }},
		{"intake.verzet", func(p *proef, d keten.Doel) (poort.Wijzigingen, error) {
			return p.keten.VerzetOproep(p.Context(), d, dossier.Oproep{Voor: p.dag("2026-01-21"), Plaats: "bibliotheek"})
		}, func(_ *proef, s dossier.Stand) bool { return s.Intake.Oproepen[0].Plaats == "bibliotheek" }},
		{"intake.ontheffing", func(p *proef, d keten.Doel) (poort.Wijzigingen, error) {
			return p.keten.GeefOntheffing(p.Context(), d, dossier.Ontheffing{Datum: p.klok.dag, Grond: dossier.OntheffingVisueel})
		}, func(_ *proef, s dossier.Stand) bool { return s.Intake.Ontheffing.Grond == dossier.OntheffingVisueel }},
		{"intake.gesprek", func(p *proef, d keten.Doel) (poort.Wijzigingen, error) {
			p.op("2026-01-21")
			return p.keten.LegGesprekVast(p.Context(), d, dossier.Gesprek{Datum: p.klok.dag, Met: "Robin Jansen", Alleen: true})
		}, func(_ *proef, s dossier.Stand) bool { return len(s.Intake.Gesprekken) == 1 }},
		{"intake.toets", func(p *proef, d keten.Doel) (poort.Wijzigingen, error) {
			return p.keten.LegToetsVast(p.Context(), d, dossier.Toets{Datum: p.klok.dag, Resultaat: wet.B1NietHaalbaar})
		}, func(_ *proef, s dossier.Stand) bool { return s.Intake.Toets.Resultaat == wet.B1NietHaalbaar }},
		{"intake.bewaren", func(p *proef, d keten.Doel) (poort.Wijzigingen, error) {
			return p.keten.BewaarIntake(p.Context(), d, domaintest.VolledigeIntake())
		}, func(_ *proef, s dossier.Stand) bool { return s.Intake.Opleiding != "" }},
		{"intake.houden", func(p *proef, d keten.Doel) (poort.Wijzigingen, error) {
			return p.keten.HoudIntake(p.Context(), d, p.klok.dag)
		}, func(p *proef, s dossier.Stand) bool { return s.Intake.Gehouden == p.klok.dag }},
	}
}

func stappenAfwezig() []stap {
	var uit []stap
	for i, dag := range []string{"2026-01-05", "2026-02-02", "2026-03-02"} {
		oproep := func(p *proef, d keten.Doel) (poort.Wijzigingen, error) {
			p.op(dag)
			return p.keten.RoepOp(p.Context(), d, dossier.Oproep{Datum: p.klok.dag, Voor: p.klok.dag.PlusDagen(20)})
		}
		gemist := func(p *proef, d keten.Doel) (poort.Wijzigingen, error) {
			p.klok.dag = p.klok.dag.PlusDagen(21)
			return p.keten.MeldNietVerschenen(p.Context(), d, p.klok.dag, "zonder bericht")
		}
		uit = append(uit,
			stap{"intake.oproep", oproep, func(_ *proef, s dossier.Stand) bool { return len(s.Intake.Oproepen) == i+1 }},
			stap{"intake.nietverschenen", gemist, func(p *proef, s dossier.Stand) bool { return s.Intake.Oproepen[i].NietVerschenen == p.klok.dag }})
		if i == 0 {
			uit = append(uit, stap{"intake.waarschuwing", func(p *proef, d keten.Doel) (poort.Wijzigingen, error) {
				return p.keten.Waarschuw(p.Context(), d, p.klok.dag)
			}, func(p *proef, s dossier.Stand) bool { return s.Intake.Oproepen[0].Waarschuwing == p.klok.dag }})
		}
	}
	return append(uit, stap{"intake.afwezig", func(p *proef, d keten.Doel) (poort.Wijzigingen, error) {
		return p.keten.RondIntakeAfBijAfwezigheid(p.Context(), d, p.klok.dag, "Drie keer niet gekomen; het plan rust op het dossier.")
	}, func(p *proef, s dossier.Stand) bool { return s.Intake.BijAfwezigheid == p.klok.dag }})
}

func stappenTraject() []stap {
	return []stap{
		{"traject.aanbod", func(p *proef, d keten.Doel) (poort.Wijzigingen, error) {
			return p.keten.MeldAanbod(p.Context(), d, p.klok.dag)
		}, func(p *proef, s dossier.Stand) bool {
			return s.Traject.Aanbod == p.klok.dag && !slices.Contains(p.signalen(s.ID), "aanbod")
		}},
		{"traject.uren", func(p *proef, d keten.Doel) (poort.Wijzigingen, error) {
			return p.keten.MeldUren(p.Context(), d, traject.Uren{Datum: p.klok.dag, Onderdeel: wet.UrenNT2, Minuten: wet.Uren(12), Keurmerk: true})
		}, func(_ *proef, s dossier.Stand) bool { return len(s.Traject.Uren) == 1 }},
		{"traject.uren.weg", func(p *proef, d keten.Doel) (poort.Wijzigingen, error) {
			return p.keten.VerwijderUren(p.Context(), d, 0)
		}, func(_ *proef, s dossier.Stand) bool { return len(s.Traject.Uren) == 0 }},
		{"traject.pvt", func(p *proef, d keten.Doel) (poort.Wijzigingen, error) {
			return p.keten.TekenPVT(p.Context(), d, p.klok.dag)
		}, func(p *proef, s dossier.Stand) bool { return s.Traject.PVTOndertekend == p.klok.dag }},
		{"traject.map", func(p *proef, d keten.Doel) (poort.Wijzigingen, error) {
			return p.keten.HoudEindgesprekMAP(p.Context(), d, p.klok.dag)
		}, func(p *proef, s dossier.Stand) bool { return s.Traject.MAPEindgesprek == p.klok.dag }},
		{"traject.eindgesprekz", func(p *proef, d keten.Doel) (poort.Wijzigingen, error) {
			return p.keten.HoudEindgesprekZ(p.Context(), d, p.klok.dag)
		}, func(p *proef, s dossier.Stand) bool { return s.Traject.EindgesprekZ == p.klok.dag }},
		{"traject.verlenging", func(p *proef, d keten.Doel) (poort.Wijzigingen, error) {
			return p.keten.VerlengTermijn(p.Context(), d, dossier.Verlenging{TotEnMet: p.dag("2029-12-31"), Bericht: p.klok.dag})
		}, func(_ *proef, s dossier.Stand) bool { return len(s.Verlengingen) == 1 }},
	}
}

func stappenPlan() []stap {
	begin := func(p *proef, d keten.Doel) (poort.Wijzigingen, error) {
		return p.keten.BeginPIP(p.Context(), d, pip.Eerste, pip.Inhoud{})
	}
	erIs := func(n int) func(*proef, dossier.Stand) bool {
		return func(_ *proef, s dossier.Stand) bool { return len(s.PIPs) == n }
	}
	return []stap{
		{"pip.concept", begin, erIs(1)},
		{"pip.weg", func(p *proef, d keten.Doel) (poort.Wijzigingen, error) {
			return p.keten.VerwijderConcept(p.Context(), d)
		}, erIs(0)},
		{"pip.concept", begin, erIs(1)},
		{"pip.wijzigen", func(p *proef, d keten.Doel) (poort.Wijzigingen, error) {
			return p.keten.WijzigPIP(p.Context(), d, plan())
		}, func(_ *proef, s dossier.Stand) bool { return s.PIPs[0].Inhoud.Leerroute == wet.RouteB1 }},
		{"pip.vaststellen", func(p *proef, d keten.Doel) (poort.Wijzigingen, error) {
			return p.keten.StelPIPVast(p.Context(), d, kalender.Datum{})
		}, func(_ *proef, s dossier.Stand) bool { return s.PIPs[0].Status == pip.Vastgesteld }},
		{"pip.ondertekening", func(p *proef, d keten.Doel) (poort.Wijzigingen, error) {
			return p.keten.LegOndertekeningVast(p.Context(), d, 1, pip.Ondertekening{Geweigerd: true, Datum: p.klok.dag})
		}, func(_ *proef, s dossier.Stand) bool {
			return s.PIPs[0].Status == pip.Vastgesteld && s.PIPs[0].Ondertekening.Geweigerd
		}},
		{"pip.intrekken", func(p *proef, d keten.Doel) (poort.Wijzigingen, error) {
			return p.keten.TrekPIPIn(p.Context(), d, 1, p.klok.dag, "De gegevens waren van een ander.")
		}, func(_ *proef, s dossier.Stand) bool {
			return s.PIPs[0].Status == pip.Ingetrokken && s.PIPs[0].DocumentID != 0
		}},
	}
}

func TestListsAndSearchAskForToday(t *testing.T) {
	p := begin(t, "2026-04-20")
	d := p.metPlicht(1)
	p.nieuw(2)
	l, err := p.keten.Zoek(t.Context(), dossier.Filter{Zoek: "tesfay"})
	if err != nil || l.Totaal != 2 || len(l.Rijen) != 2 {
		t.Errorf("%d of %d found, %v", len(l.Rijen), l.Totaal, err)
	}
	w, err := p.keten.VandaagLijst(t.Context(), poort.SignaalFilter{})
	if err != nil || len(w.Rijen) != 1 || w.Rijen[0].Dossier != d.ID || w.Rijen[0].Soort != "oproep" || w.Telling.TeLaat+w.Telling.DezeWeek+w.Telling.Binnenkort != 1 {
		t.Errorf("to do: %+v, counted %+v, %v", w.Rijen, w.Telling, err)
	}
	if id, err := p.keten.OpNummer(t.Context(), "2026-0001"); err != nil || id != d.ID {
		t.Errorf("number 2026-0001 is dossier %d, %v", id, err)
	}
	p.op("2026-08-01")
	if w, err := p.keten.VandaagLijst(t.Context(), poort.SignaalFilter{}); err != nil || w.Telling.TeLaat != 2 {
		t.Errorf("in august: %+v, %v", w.Telling, err)
	}
}

func TestLettersTellOfTheirOwnOproep(t *testing.T) {
	p := begin(t, "2026-02-16")
	d := p.metPlicht(1)
	roep := func(plaats string) {
		p.goed(p.keten.RoepOp(t.Context(), d, dossier.Oproep{Datum: p.klok.dag, Voor: p.klok.dag.PlusDagen(14), Tijd: "10:00", Plaats: plaats}))
	}
	roep("het gemeentehuis")
	een, err := p.keten.OproepBrief(t.Context(), d.ID, 1)
	if err != nil || !strings.Contains(string(een), "maandag 2 maart 2026 om 10:00 uur") || !strings.Contains(string(een), "Robin Jansen") {
		t.Fatalf("the first letter says %s, %v", een, err)
	}
	p.op("2026-03-03")
	p.goed(p.keten.MeldNietVerschenen(t.Context(), d, p.klok.dag, ""))
	p.goed(p.keten.Waarschuw(t.Context(), d, p.klok.dag))
	roep("de bibliotheek")
	voor := p.afdruk()
	twee, err := p.keten.OproepBrief(t.Context(), d.ID, 2)
	if err != nil || !strings.Contains(string(twee), "2 maart 2026") || !strings.Contains(string(twee), "de bibliotheek") {
		t.Errorf("the second letter says %s, %v", twee, err)
	}
	weer, err := p.keten.OproepBrief(t.Context(), d.ID, 1)
	if err != nil || string(weer) != string(een) {
		t.Errorf("the first letter became %s, %v", weer, err)
	}
	if p.afdruk() != voor {
		t.Error("printing a letter wrote something")
	}
	for _, nummer := range []int{-1, 0, 3} {
		if _, err := p.keten.OproepBrief(t.Context(), d.ID, nummer); fout.CodeVan(err) != fout.NietGevonden {
			t.Errorf("letter %d: %v", nummer, err)
		}
	}
}

func TestALetterWithoutAPlaceIsRefused(t *testing.T) {
	p := begin(t, "2026-02-16")
	d := p.metPlicht(1)
	p.goed(p.keten.RoepOp(t.Context(), d, dossier.Oproep{Datum: p.klok.dag, Voor: p.dag("2026-03-02")}))
	p.weigert(fout.Ontbreekt, "Vul in waar de persoon moet komen.", func() error {
		_, err := p.keten.OproepBrief(t.Context(), d.ID, 1)
		return err
	})
}

func TestTheFormAndTheExampleAreSetButNotStored(t *testing.T) {
	p := begin(t, "2026-04-20")
	d := p.metConcept(1)
	voor := p.afdruk()
	form, err := p.keten.Intakeformulier(t.Context(), d.ID)
	if err != nil || !strings.Contains(string(form), "Selam Tesfay") {
		t.Errorf("form %s, %v", form, err)
	}
	getypt := anders(plan(), func(i *pip.Inhoud) { i.Taalschool = "Nog niet bewaard" })
	pdf, err := p.keten.VoorbeeldPIP(t.Context(), d.ID, getypt)
	if err != nil || !strings.Contains(string(pdf), "Nog niet bewaard") {
		t.Errorf("example %s, %v", pdf, err)
	}
	if p.afdruk() != voor {
		t.Error("an example wrote something")
	}
	if _, err := p.keten.VoorbeeldPIP(t.Context(), d.ID, pip.Inhoud{Taalniveau: "C9"}); fout.CodeVan(err) != fout.Ongeldig {
		t.Errorf("an impossible level gives %v", err)
	}
	e := p.metPlicht(2)
	if _, err := p.keten.VoorbeeldPIP(t.Context(), e.ID, plan()); fout.CodeVan(err) != fout.NietGevonden {
		t.Errorf("without a concept: %v", err)
	}
	if _, err := p.keten.ControleerPIP(t.Context(), e.ID, plan(), kalender.Datum{}); fout.CodeVan(err) != fout.NietGevonden {
		t.Errorf("without a concept: %v", err)
	}
}
