package pdf

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"schakel/domain/document"
	"schakel/domain/pip"
	"schakel/domain/wet"
)

// drukkerij prints for one test: the fonts are read once.
type drukkerij struct {
	testing.TB
	z *Zetter
	v *vormer
}

func newDrukkerij(t testing.TB) drukkerij { return drukkerij{t, zetter(t, false), testVormer(t)} }

// opmaak lays out a document and divides it over pages, undrawn.
func (p drukkerij) opmaak(d document.Document) (*opmaak, [][]plaats) {
	p.Helper()
	l, err := p.z.logo.haal(d.Afzender.Logo)
	if err != nil {
		p.Fatal(err)
	}
	o := newOpmaak(p.v, d, l)
	o.document()
	return o, o.paginas()
}

func (p drukkerij) druk(d document.Document) []byte {
	p.Helper()
	uit, err := p.z.Zet(p.Context(), d)
	if err != nil {
		p.Fatal(err)
	}
	return uit
}

// perBrief runs f for each letter, in order of name.
func perBrief(t *testing.T, dd map[string]document.Document, f func(t drukkerij, naam string, d document.Document)) {
	t.Helper()
	p := newDrukkerij(t)
	for _, naam := range slices.Sorted(maps.Keys(dd)) {
		t.Run(naam, func(t *testing.T) {
			p.TB = t
			f(p, naam, dd[naam])
		})
	}
}

// plannen are the decisions among the letters.
func plannen(t testing.TB) map[string]document.Document {
	dd := situaties(t)
	maps.DeleteFunc(dd, func(naam string, _ document.Document) bool { return !strings.HasPrefix(naam, "pip") })
	return dd
}

func TestLettersOfTheDeskHaveTheirNumberOfPages(t *testing.T) {
	perBrief(t, situaties(t), func(t drukkerij, naam string, d document.Document) {
		minst, meest := 5, 6
		switch {
		case strings.HasPrefix(naam, "oproep"):
			minst, meest = 2, 2
		case naam == "intakeformulier":
			minst, meest = 5, 5
		}
		if _, pp := t.opmaak(d); len(pp) < minst || len(pp) > meest {
			t.Errorf("%d pages, want %d to %d", len(pp), minst, meest)
		}
	})
}

func TestTheFirstPageOfAPlanIsOnePage(t *testing.T) {
	perBrief(t, situaties(t), func(t drukkerij, naam string, d document.Document) {
		if !strings.HasPrefix(naam, "pip") && !strings.HasPrefix(naam, "concept") {
			return
		}
		g := lees(t.TB, t.druk(d))
		if een, twee := g.tekst(0, true), g.tekst(1, true); !strings.Contains(strings.ReplaceAll(een, "\n", ""), "Hebt u vragen") || !strings.HasPrefix(twee, "Over u") {
			t.Errorf("page 2 begins with %.40q", twee)
		}
	})
}

// Nothing is torn that belongs together, unless no page could hold it.
func TestNoLetterTearsWhatBelongsTogether(t *testing.T) {
	alle := situaties(t)
	maps.Copy(alle, uitersten(t))
	perBrief(t, alle, func(t drukkerij, _ string, d document.Document) {
		o, pp := t.opmaak(d)
		k := -1 // the slice that ends the page
		for i, p := range pp[:len(pp)-1] {
			for _, x := range p {
				if !x.artefact {
					k++
				}
			}
			begin := k
			for begin > 0 && o.delen[begin-1].bij && !o.delen[begin].nieuw {
				begin--
			}
			if eind := keten(o.delen, begin); eind > k+1 && hoogte(o.delen[begin:eind]) <= vol {
				t.Errorf("page %d ends in the middle of what stays together", i+1)
			}
			if o.delen[k].kop {
				t.Errorf("page %d ends with a heading", i+1)
			}
		}
	})
}

// A page is left with white only where a part ends: before the legal part, and at the end.
func TestPagesOfAPlanAreFull(t *testing.T) {
	const leegst = 0.24 // of the height: the head of a table with its first rows, at most
	perBrief(t, plannen(t), func(t drukkerij, _ string, d document.Document) {
		_, pp := t.opmaak(d)
		for i, p := range pp[:len(pp)-1] {
			laatste := p[len(p)-1]
			if wit := (onderRand - laatste.y - laatste.hoog) / vol; wit > leegst && !pp[i+1][0].nieuw {
				t.Errorf("page %d of %d is empty for %.0f%%", i+1, len(pp), 100*wit)
			}
		}
	})
}

func TestSignaturesStandWithTextOfTheDecision(t *testing.T) {
	perBrief(t, plannen(t), func(t drukkerij, _ string, d document.Document) {
		g := lees(t.TB, t.druk(d))
		laatste := strings.ReplaceAll(g.tekst(len(g.paginas)-1, true), "\n", "")
		for _, want := range []string{"Stuur de brief naar:", "Maakt u bezwaar?", "Handtekeningen", "Namens het college", "Uw handtekening"} {
			if !strings.Contains(laatste, want) {
				t.Errorf("the last page lacks %q", want)
			}
		}
	})
}

func TestEveryLetterIsTaggedWholeAndTheSameTwice(t *testing.T) {
	alle := situaties(t)
	maps.Copy(alle, uitersten(t))
	perBrief(t, alle, func(t drukkerij, _ string, d document.Document) {
		uit := t.druk(d)
		if !bytes.Equal(uit, t.druk(d)) {
			t.Error("the same letter gives other bytes")
		}
		g := lees(t.TB, uit)
		controleerBoom(t.TB, g)
		boom := g.boom()
		niveau := 0
		for _, k := range boom.alle() {
			switch k.soort {
			case "H1", "H2", "H3":
				n := int(k.soort[1] - '0')
				if n > niveau+1 {
					t.Errorf("%s after level %d", k.soort, niveau)
				}
				niveau = n
			case "Figure":
				if k.alt == "" {
					t.Error("a figure without words")
				}
			}
		}
		if len(boom.soorten("H1")) != 1 {
			t.Errorf("%d titles", len(boom.soorten("H1")))
		}
		for _, rij := range boom.soorten("TR") {
			if len(rij.kinderen) < 2 || rij.kinderen[0].soort != "TH" {
				t.Errorf("a row without header cell: %d cells", len(rij.kinderen))
			}
		}
	})
}

func TestNoDateOrArticleIsBrokenOverLines(t *testing.T) {
	const maanden = `(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)`
	mis := regexp.MustCompile(`\b(\d{1,2} \|` + maanden + `|` + maanden + ` \|\d{4}|(Wi|Bi|Ri|Pw|Awb|Atw|artikel|lid) \|\d|onder \|[a-z]\b|\d \|(lid|uur|weken|maanden|jaar)\b|niveau \|[AB]\d|eerste \|lid|\d{4} \|[A-Z]{2}\b|[A-Z]{2} \|Voorbeeld)`)
	regels := 0
	perBrief(t, situaties(t), func(t drukkerij, _ string, d document.Document) {
		o, _ := t.opmaak(d)
		for tekst := range strings.SplitSeq(d.Tekst(), "\n") {
			for _, breed := range []float64{tekstBreed, tekstBreed * 0.72, tekstBreed * 0.45} {
				rr := o.v.regels(tekst, lopend(), breed)
				regels += len(rr)
				for i, r := range rr[:len(rr)-1] {
					if m := mis.FindString(r.tekst() + "|" + rr[i+1].tekst()); m != "" {
						t.Errorf("a line breaks in %q", m)
					}
				}
			}
		}
	})
	if regels < 5000 {
		t.Errorf("only %d lines were looked at", regels)
	}
}

func TestExtremeLettersPrintWhole(t *testing.T) {
	dd := uitersten(t)
	perBrief(t, dd, func(t drukkerij, naam string, d document.Document) {
		g := lees(t.TB, t.druk(d))
		alles := ""
		for i := range g.paginas {
			alles += g.tekst(i, true)
		}
		for want, in := range map[string]string{
			"CONCEPT: nog niet vastgesteld": "leeg concept", "Nguyễn-Şahin": "namen door elkaar",
		} {
			if in == naam && !strings.Contains(alles, want) {
				t.Errorf("%q is not on the page", want)
			}
		}
		if n := strings.Count(alles, "stukje verder komen"); naam == "lange doelen" && n < 3*60 {
			t.Errorf("the goals are cut: %d sentences", n)
		}
		if n := strings.Count(alles, "(VOG)"); naam == "dertig afspraken" && n != 10 {
			t.Errorf("%d of ten agreements", n)
		}
		if got := strings.Contains(g.pagina(0), kleur{0xff, 0xe9, 0xa8}.pdf()); got {
			t.Error("a colour too light to read is used")
		}
	})
}

// effen is a logo of one colour.
func effen(t testing.TB, breed, hoog int) []byte {
	t.Helper()
	b := image.NewNRGBA(image.Rect(0, 0, breed, hoog))
	for i := range breed * hoog {
		b.Set(i%breed, i/breed, color.NRGBA{0, 0x69, 0x4e, 0xff})
	}
	var uit bytes.Buffer
	if err := png.Encode(&uit, b); err != nil {
		t.Fatal(err)
	}
	return uit.Bytes()
}

func TestALogoOfAnyShapeKeepsItsPlace(t *testing.T) {
	for naam, maat := range map[string][2]int{"huge": {3000, 2000}, "wide": {2000, 20}, "tall": {20, 1500}, "a dot": {1, 1}} {
		l, err := leesLogo(effen(t, maat[0], maat[1]))
		if err != nil {
			t.Fatal(err)
		}
		b, h := l.past(logoBreed, logoHoog)
		if b > logoBreed+0.01 || h > logoHoog+0.01 || b <= 0 || h <= 0 {
			t.Errorf("%s: %.1f by %.1f", naam, b, h)
		}
		if logoBoven+h > adresBoven {
			t.Errorf("%s: the logo stands in the window", naam)
		}
	}
}

func TestAPlanOfEveryLengthKeepsItsSignaturesInCompany(t *testing.T) {
	f := pipFeiten(t, wet.RouteB1, wet.Asielstatushouder)
	p := newDrukkerij(t)
	for n := range 12 {
		f.Versie.Inhoud.Motivering = strings.Repeat("Dit is een reden die een regel lang is en die wij samen hebben besproken met u. ", n+1)
		f.Versie.Inhoud.Afspraken = slices.Repeat([]pip.Afspraak{{Wie: "U", Wat: "Oefent elke dag"}}, 3*n+1)
		o, pp := p.opmaak(planVan(t, f))
		if laatste := pp[len(pp)-1]; len(laatste) < 5 {
			t.Errorf("%d: the last page holds %d slices", n, len(laatste))
		}
		if len(pp) > 9 || len(o.delen) == 0 {
			t.Errorf("%d: %d pages", n, len(pp))
		}
	}
}
