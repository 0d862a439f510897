package pip

import (
	"errors"
	"strings"
	"testing"

	"schakel/domain/pip"
	"schakel/ui/kit"
	"schakel/ui/kit/kittest"
)

func TestKindsThatCannotBeMadeShareTheirReason(t *testing.T) {
	got := gesloten([]keuze{{naam: "Eerste PIP"}, {naam: "Schakelen", reden: "Nog geen PIP."}, {naam: "Na verhuizing", reden: "Geen verhuizing."}, {naam: "Afschalen", reden: "Nog geen PIP."}})
	want := []string{"Schakelen, Afschalen: Nog geen PIP.", "Na verhuizing: Geen verhuizing."}
	if strings.Join(got, "|") != strings.Join(want, "|") {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestJudgementOfTheDateTakesOnlyWhatIsAboutTheDate(t *testing.T) {
	punt := func(veld, melding string, ernst pip.Ernst, voldaan bool) pip.Punt {
		return pip.Punt{Veld: veld, Melding: melding, Ernst: ernst, Voldaan: voldaan}
	}
	stop, letop := dagoordeel([]pip.Punt{
		punt(pip.VeldMotivering, "elders", pip.Blokkeert, false), punt(pip.VeldDagtekening, "", pip.Blokkeert, true),
		punt(pip.VeldDagtekening, "te vroeg", pip.Blokkeert, false), punt(pip.VeldDagtekening, "ook", pip.Blokkeert, false),
		punt(pip.VeldDagtekening, "te laat", pip.LetOp, false),
	})
	if stop != "te vroeg" || len(letop) != 1 || letop[0] != "Let op: te laat" {
		t.Errorf("stop %q, let op %q", stop, letop)
	}
}

func TestLinesOfAVersionTellWhatItIsWorth(t *testing.T) {
	dag := kittest.Vandaag()
	for want, v := range map[string]pip.Stand{
		"Versie 1 · eerste · concept|Gemaakt op 23-11-2026":                                                                 {Nummer: 1, Soort: pip.Eerste, Status: pip.Concept, Gemaakt: dag},
		"Versie 2 · afschalen · vastgesteld|Dagtekening 23-11-2026 · ondertekening gevraagd":                                {Nummer: 2, Soort: pip.Afschalen, Status: pip.Vastgesteld, Dagtekening: dag, Ondertekening: pip.Ondertekening{Gevraagd: true}},
		"Versie 1 · eerste · vervangen|Dagtekening 23-11-2026 · ondertekend op 23-11-2026":                                  {Nummer: 1, Soort: pip.Eerste, Status: pip.Vervangen, Dagtekening: dag, Ondertekening: pip.Ondertekening{Gevraagd: true, Datum: dag}},
		"Versie 1 · eerste · vastgesteld|Dagtekening 23-11-2026 · ondertekening niet gevraagd · vastgesteld buiten Schakel": {Nummer: 1, Soort: pip.Eerste, Status: pip.Vastgesteld, Dagtekening: dag, Herkomst: pip.BuitenSchakel},
		"Versie 1 · eerste · ingetrokken|Dagtekening 23-11-2026 · ondertekening geweigerd op 23-11-2026 · ingetrokken op 23-11-2026: Fout": {Nummer: 1, Soort: pip.Eerste, Status: pip.Ingetrokken, Dagtekening: dag,
			Ondertekening: pip.Ondertekening{Geweigerd: true, Datum: dag}, IntrekkingDatum: dag, IntrekkingReden: "Fout"},
	} {
		titel, wat := versieregel(v)
		if got := titel + "|" + wat; got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

func TestReasonWhyThePlanCannotBeSet(t *testing.T) {
	open := kit.Eis{Blokkeert: true, Veld: pip.VeldMotivering, Melding: "Schrijf op waarom."}
	for want, m := range map[string]*model{
		"wordt nagelopen":           {},
		"kan niet worden nagelopen": {mis: errors.New("schijf"), eisen: nil},
		"Eén punt houdt":            {gekeken: true, eisen: []kit.Eis{open, {Veld: pip.VeldKennisgeving}}},
		"2 punten houden":           {gekeken: true, eisen: []kit.Eis{open, open}},
	} {
		if got := m.reden(); !strings.Contains(got, want) {
			t.Errorf("%q, want %q", got, want)
		}
		if got := m.samenvatting(); strings.Contains(got, "zie ‘Wat") || !strings.HasSuffix(got, ".") {
			t.Errorf("above the list: %q", got)
		}
	}
	goed := &model{gekeken: true, eisen: []kit.Eis{{Blokkeert: true, Voldaan: true}, {Veld: pip.VeldDagtekening}}}
	if goed.reden() != "" || goed.samenvatting() != "De wet vraagt niets meer. U kunt het PIP vaststellen." || len(goed.fouten()) != 0 {
		t.Errorf("clean list: %q, %q", goed.reden(), goed.samenvatting())
	}
	if got := (&model{eisen: []kit.Eis{open, open}}).fouten(); len(got) != 1 || got[pip.VeldMotivering] != open.Melding {
		t.Errorf("errors by field: %v", got)
	}
}

func TestDocumentNamesHoldNoPersonalData(t *testing.T) {
	if got := naamVan("2026-0012", 0, true); got != "PIP-2026-0012-concept.pdf" {
		t.Errorf("concept: %s", got)
	}
	if got := naamVan("2026-0012", 3, false); got != "PIP-2026-0012-versie-3.pdf" {
		t.Errorf("version: %s", got)
	}
}
