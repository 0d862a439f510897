package brief

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"testing"

	"schakel/domain/document"
	"schakel/domain/fout"
	"schakel/domain/uitleg"
	"schakel/domain/wet"
)

func TestTheReceiptIsTheSameForTheSameDocument(t *testing.T) {
	pdf := []byte("%PDF-1.7 inhoud")
	waarde := uitleg.Waarde{Naam: "pvtUrenMinimum", Waarde: "12 uur", Artikel: "Bi 3.1 lid 3", Vanaf: "2022-01-01"}
	ander := uitleg.Waarde{Naam: "bezwaartermijnWeken", Waarde: "6 weken", Artikel: "Awb 6:7", Vanaf: "2022-01-01"}
	uu := []uitleg.Uitleg{{Regel: "r", Uitkomst: "u", Waarden: []uitleg.Waarde{waarde, ander}}, {Regel: "s", Waarden: []uitleg.Waarde{waarde}}}
	f := pipFeiten(t, wet.RouteB1, wet.Asielstatushouder)
	var eerder []byte
	for range 3 {
		b, err := NieuwBewijs("pip", "Schakel 1.0", dag(t, "2026-04-20"), f, uu, []uitleg.Waarde{waarde}, "vastgesteld", pdf)
		if err != nil {
			t.Fatal(err)
		}
		som := sha256.Sum256(pdf)
		if b.SHA256 != hex.EncodeToString(som[:]) || len(b.Waarden) != 2 || b.Waarden[0] != ander {
			t.Errorf("bewijs klopt niet: %s %v", b.SHA256, b.Waarden)
		}
		j, err := b.JSON()
		if err != nil || (eerder != nil && !bytes.Equal(j, eerder)) {
			t.Fatalf("twee keer hetzelfde bewijs gaf andere bytes (%v)", err)
		}
		eerder = j
	}
	var terug Bewijs
	if err := json.Unmarshal(eerder, &terug); err != nil || terug.Datum != dag(t, "2026-04-20") || terug.Programma != "Schakel 1.0" {
		t.Errorf("lezen: %v %+v", err, terug)
	}
	var feiten PIPFeiten
	if err := json.Unmarshal(terug.Invoer, &feiten); err != nil || feiten.Versie.Inhoud.Motivering != f.Versie.Inhoud.Motivering || feiten.Persoon.Naam != f.Persoon.Naam {
		t.Errorf("de feiten komen niet heel terug: %v", err)
	}
}

func TestAReceiptOfNothingIsRefused(t *testing.T) {
	for naam, maak := range map[string]func() (Bewijs, error){
		"zonder document": func() (Bewijs, error) { return NieuwBewijs("pip", "1", dag(t, "2026-04-20"), 1, nil, nil, "", nil) },
		"zonder programma": func() (Bewijs, error) {
			return NieuwBewijs("pip", "", dag(t, "2026-04-20"), 1, nil, nil, "", []byte("x"))
		},
		"zonder JSON": func() (Bewijs, error) {
			return NieuwBewijs("pip", "1", dag(t, "2026-04-20"), func() {}, nil, nil, "", []byte("x"))
		},
	} {
		if _, err := maak(); fout.CodeVan(err) != fout.Technisch {
			t.Errorf("%s: %v", naam, err)
		}
	}
	if _, err := (Bewijs{Invoer: json.RawMessage("{")}).JSON(); err == nil {
		t.Error("een bewijs met kapotte invoer werd geschreven")
	}
}

func TestTheNumbersComeFromTheLaw(t *testing.T) {
	n, err := NormenOp(wet.Op(dag(t, "2026-04-20")), dag(t, "2026-04-20"))
	if err != nil {
		t.Fatal(err)
	}
	if n.PVTUren != 12 || n.MAPPraktijkUren != 40 || n.ZCursusUren != 800 || n.ZParticipatieUren != 800 || n.TermijnJaren != 3 ||
		n.GratisPogingen != 2 || n.VerlengingMaanden != 6 || n.BezwaarWeken != 6 {
		t.Errorf("normen: %+v", n)
	}
	if len(n.Waarden) != 8 || n.Waarden[0].Waarde != "12 uur" || n.Waarden[0].Artikel == "" {
		t.Errorf("waarden: %+v", n.Waarden)
	}
	if _, err := NormenOp(wet.Op(dag(t, "2020-01-01")), dag(t, "2020-01-01")); err == nil {
		t.Error("voor 2022 gold deze wet niet")
	}
}

func TestHoursAreWrittenAsPeopleSayThem(t *testing.T) {
	for m, want := range map[wet.Minuten]string{wet.Uren(12): "12 uur", 750: "12,5 uur", 615: "10 uur en 15 minuten"} {
		if got := uren(m); got != want {
			t.Errorf("%d minuten: %q, verwachtte %q", m, got, want)
		}
	}
}

func TestTheLastLookFindsABadDocument(t *testing.T) {
	goed := document.Alinea{Tekst: "tekst"}
	for naam, d := range map[string]document.Document{
		"leeg":                {Titel: "t"},
		"zonder titel":        {Blokken: []document.Blok{goed}},
		"kop zonder tekst":    {Titel: "t", Blokken: []document.Blok{goed, document.Kop{Niveau: 2, Tekst: "kop"}}},
		"kop onder kop":       {Titel: "t", Blokken: []document.Blok{document.Kop{Niveau: 2, Tekst: "a"}, document.Kop{Niveau: 2, Tekst: "b"}, goed}},
		"kop voor een pagina": {Titel: "t", Blokken: []document.Blok{document.Kop{Niveau: 2, Tekst: "a"}, document.NieuwePagina{}, goed}},
		"lege cel":            {Titel: "t", Blokken: []document.Blok{document.Tabel{Kop: []string{"a", "b"}, Rijen: [][]string{{"x", " "}}}}},
		"keuze zonder paar":   {Titel: "t", Blokken: []document.Blok{document.Keuzes{Opties: []string{"a"}, Gekozen: []bool{true, false}}}},
	} {
		if err := keur(d); fout.CodeVan(err) != fout.Technisch {
			t.Errorf("%s: %v", naam, err)
		}
	}
	if err := keur(document.Document{Titel: "t", Blokken: []document.Blok{document.Kop{Niveau: 2, Tekst: "a"}, document.Kop{Niveau: 3, Tekst: "b"}, goed}}); err != nil {
		t.Errorf("een goed document: %v", err)
	}
}

func TestAValueIsNeverFilledItself(t *testing.T) {
	if got := vul("{a} en {b}", "a", "{b}", "b", "x"); got != "{b} en x" {
		t.Errorf("kreeg %q", got)
	}
}
