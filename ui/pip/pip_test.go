package pip

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/software"

	"schakel/domain/pip"
	"schakel/domain/wet"
	"schakel/ui/kit"
)

func TestFirstPlanStartsFromTheIntakeAndOpensTheEditor(t *testing.T) {
	p := open(t, metIntake)
	p.beeld("keuze")
	p.druk("Eerste PIP")
	c, ok := p.s.m.concept()
	if !ok || c.Soort != pip.Eerste || c.Inhoud.Taalniveau != wet.NiveauA1 || c.Inhoud.BesprokenTaal != "Tigrinya" {
		t.Fatalf("concept is %+v, %v", c.Inhoud, ok)
	}
	if !p.s.editor.Visible() || !p.s.vast.Disabled() || !strings.Contains(p.s.stand.Tekst, "punten houden") {
		t.Errorf("editor %v, set %v, %q", p.s.editor.Visible(), p.s.vast.Disabled(), p.s.stand.Tekst)
	}
	p.beeld("leeg")
}

func TestPlanIsSetWithTheDateAndWhatFollowsFromIt(t *testing.T) {
	p := open(t, metConcept(plan()))
	p.beeld("vol")
	if got := p.s.m.reden(); got != "" {
		t.Fatalf("the plan cannot be set: %s %+v", got, p.s.lijst.Open())
	}
	p.druk("PIP vaststellen en dagtekenen")
	p.beeld("vaststellen")
	p.druk("PIP vaststellen en dagtekenen")
	v := p.stand().PIPs[0]
	if v.Status != pip.Vastgesteld || v.Dagtekening.String() != "23-11-2026" || v.DocumentID == 0 {
		t.Fatalf("version is %s of %s, document %d", v.Status, v.Dagtekening, v.DocumentID)
	}
	p.beeld("vastgesteld")
	p.druk("Besluit openen")
	if len(p.getoond) != 1 || p.getoond[0] != "PIP-"+p.stand().Nummer+"-versie-1.pdf" || len(p.pdf) == 0 {
		t.Errorf("shown %q with %d bytes", p.getoond, len(p.pdf))
	}
}

func TestTypingRenewsTheListAndSavingKeepsThePlan(t *testing.T) {
	i := plan()
	i.Motivering = ""
	p := open(t, metConcept(i))
	if p.s.m.blokkades() != 1 || !p.s.vast.Disabled() {
		t.Fatalf("%d points stop the plan, want 1", p.s.m.blokkades())
	}
	p.typ(pip.VeldMotivering, "Past bij de toets.")
	if p.s.m.blokkades() != 0 || p.s.vast.Disabled() {
		t.Errorf("%d points stop the plan after typing", p.s.m.blokkades())
	}
	if !p.s.form.Gewijzigd() {
		t.Error("the form does not know that it changed")
	}
	p.druk("Bewaren")
	if got := p.stand().PIPs[0].Inhoud.Motivering; got != "Past bij de toets." {
		t.Errorf("stored %q", got)
	}
	if p.s.form.Gewijzigd() {
		t.Error("the form still counts as changed after saving")
	}
}

func TestUnsavedPlanIsGuarded(t *testing.T) {
	p := open(t, metConcept(plan()))
	weg := 0
	p.s.Verlaat(func() { weg++ })
	p.typ("knm", "Op vrijdag.")
	p.s.Verlaat(func() { weg++ })
	if weg != 1 || p.w.Canvas().Overlays().Top() == nil {
		t.Fatalf("left %d times without asking", weg)
	}
	p.druk("Bewaren")
	if weg != 2 || p.stand().PIPs[0].Inhoud.KNM != "Op vrijdag." {
		t.Errorf("left %d times, stored %q", weg, p.stand().PIPs[0].Inhoud.KNM)
	}
}

func TestFormGivesBackThePlanItWasFilledWith(t *testing.T) {
	p := open(t, metConcept(plan()))
	var got pip.Inhoud
	p.s.form.lees(&got)
	want := p.stand().PIPs[0].Inhoud
	if schoon(got) != schoon(want) {
		t.Errorf("the form holds\n%+v\nwant\n%+v", got, want)
	}
	if p.s.form.Gewijzigd() {
		t.Error("a form that was only filled counts as changed")
	}
}

func TestPointOfAnotherScreenGoesThere(t *testing.T) {
	p := open(t, metConcept(plan()))
	for veld, want := range map[string]string{pip.VeldIntake: kit.SchermIntake, pip.VeldKennisgeving: kit.SchermDossier, pip.VeldOndertekenaar: kit.SchermInstellingen} {
		p.s.spring(veld)
		if got := p.gegaan[len(p.gegaan)-1].Scherm; got != want {
			t.Errorf("%s goes to %s, want %s", veld, got, want)
		}
	}
}

func TestSigningAndWithdrawalAreRecordedAtTheVersion(t *testing.T) {
	p := open(t, metConcept(plan()), func(p *proef) { p.goed(p.keten.StelPIPVast(p.Context(), p.doel, klok{}.dag)) })
	p.druk("Ondertekening")
	p.druk("Ondertekening vastleggen")
	if o := p.stand().PIPs[0].Ondertekening; !o.Getekend() {
		t.Errorf("signing is %+v", o)
	}
	p.druk("Intrekken")
	p.druk("PIP intrekken")
	if got := p.stand().PIPs[0].Status; got != pip.Vastgesteld {
		t.Errorf("withdrawn without a reason: %s", got)
	}
	p.beeld("intrekken")
	for _, r := range "Fout in het besluit" {
		p.w.Canvas().Focused().TypedRune(r)
	}
	p.druk("PIP intrekken")
	if got := p.stand().PIPs[0].Status; got != pip.Ingetrokken {
		t.Errorf("status is %s, want ingetrokken", got)
	}
}

func TestConceptIsPrinted(t *testing.T) {
	p := open(t, metConcept(plan()))
	p.druk("Concept printen")
	if len(p.getoond) != 1 || !strings.HasSuffix(p.getoond[0], "-concept.pdf") {
		t.Errorf("shown %q", p.getoond)
	}
}

func TestEditorFitsOnATwiceAsLargeScale(t *testing.T) {
	p := open(t, metConcept(pip.Inhoud{}))
	p.w.Resize(fyne.NewSize(683, 384))
	if p.s.zij.Open() != -1 {
		t.Errorf("panel %d is open where there is room for one thing", p.s.zij.Open())
	}
	p.w.Canvas().(software.WindowlessCanvas).SetScale(2)
	p.beeld("schaal2")
	p.s.zij.Kies(paneelWet)
	p.beeld("schaal2-wet")
	p.s.spring(pip.VeldMotivering)
	if p.s.zij.Open() != -1 || p.w.Canvas().Focused() == nil {
		t.Error("a jump does not bring the form back")
	}
	p.beeld("schaal2-veld")
}
