package keten_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"schakel/assets"
	"schakel/domain/brief"
	"schakel/domain/dossier"
	"schakel/domain/gebruik/keten"
	"schakel/domain/kalender"
	"schakel/domain/pip"
	"schakel/domain/wet"
	"schakel/pdf"
)

func TestTheWholeWayFromKennisgevingToAPrintedPIP(t *testing.T) {
	p := begin(t, "2026-02-16")
	ctx := t.Context()
	d := p.nieuw(1)
	p.goed(p.keten.LegKennisgevingVast(ctx, d, p.klok.dag))
	p.goed(p.keten.SchrijfIn(ctx, d, dossier.Inschrijving{Datum: p.dag("2026-02-02")}))
	if s := p.signalen(d.ID); !slices.Contains(s, "oproep") || !slices.Contains(s, "pip") {
		t.Errorf("after the kennisgeving there is to do: %v", s)
	}
	p.op("2026-02-20")
	p.goed(p.keten.RoepOp(ctx, d, dossier.Oproep{Datum: p.klok.dag, Voor: p.dag("2026-03-24"), Tijd: "10:00", Plaats: "gemeentehuis"}))
	if s := p.signalen(d.ID); slices.Contains(s, "oproep") {
		t.Errorf("after the oproep there still is to do: %v", s)
	}
	p.op("2026-03-24")
	p.houdIntake(d)
	p.goed(p.keten.BeginPIP(ctx, d, pip.Eerste, plan()))
	p.op("2026-04-20")
	w := p.goed(p.keten.StelPIPVast(ctx, d, kalender.Datum{}))

	s := p.stand(d.ID)
	v := s.PIPs[0]
	if v.Status != pip.Vastgesteld || v.Dagtekening != p.dag("2026-04-20") || v.Ondertekenaar.Naam != "M. de Wit" || v.DocumentID == 0 {
		t.Errorf("the PIP is %s, dated %s, signed by %q, with document %d", v.Status, v.Dagtekening, v.Ondertekenaar.Naam, v.DocumentID)
	}
	if w.Op.Naam != "pip.vaststellen" || !slices.Equal(w.Dossiers, []dossier.ID{d.ID}) || w.Audit == 0 {
		t.Errorf("the shell is told %+v", w)
	}
	if ss := p.signalen(d.ID); slices.Contains(ss, "pip") || !slices.Contains(ss, "aanbod") {
		t.Errorf("after the PIP there is to do: %v", ss)
	}
	in, err := p.keten.Open(ctx, d.ID)
	if err != nil {
		t.Fatal(err)
	}
	termijn, ok := in.Dossier.Termijn(wet.TermijnInburgering, wet.Op(p.klok.dag))
	if !ok || termijn.TotEnMet != p.dag("2029-04-20") || len(in.Termijnen) == 0 || len(in.Schakels) != 5 {
		t.Errorf("the term ends on %s; %d terms, %d links", termijn.TotEnMet, len(in.Termijnen), len(in.Schakels))
	}
}

func TestAPIPKeepsItsBytesHashAndReceipt(t *testing.T) {
	p := begin(t, "2026-04-20")
	d := p.metPIP(1)
	docs, err := p.keten.PIPDocumenten(t.Context(), p.stand(d.ID).Nummer)
	if err != nil || len(docs) != 1 {
		t.Fatalf("%d documents, %v", len(docs), err)
	}
	doc := docs[0]
	som := sha256.Sum256(doc.Bytes)
	if hex.EncodeToString(som[:]) != doc.SHA256 || doc.SHA256 != p.stand(d.ID).PIPs[0].SHA256 {
		t.Error("the hash is not that of the bytes, or not that of the version")
	}
	if doc.Bestandsnaam() != "PIP-2026-0001-versie-1.pdf" || doc.Soort != "pip" || doc.Datum != p.klok.dag {
		t.Errorf("the document is %s, %s of %s", doc.Bestandsnaam(), doc.Soort, doc.Datum)
	}
	var b brief.Bewijs
	if err := json.Unmarshal(doc.Bewijs, &b); err != nil {
		t.Fatal(err)
	}
	if b.SHA256 != doc.SHA256 || b.Programma != "proef 1" || b.Datum != p.klok.dag || len(b.Uitleg) < 3 || len(b.Waarden) == 0 || len(b.Invoer) == 0 {
		t.Errorf("the receipt is of %s, %s, with %d explanations and %d values", b.Programma, b.Datum, len(b.Uitleg), len(b.Waarden))
	}
	for _, deel := range []string{"Selam Tesfay", "B1-route", "M. de Wit", "bezwaar"} {
		if !strings.Contains(string(doc.Bytes), deel) {
			t.Errorf("the beschikking does not say %q", deel)
		}
	}
	p.op("2027-01-01")
	p.zetter.fout = errZetter
	weer, err := p.keten.Document(t.Context(), doc.ID)
	if err != nil || !bytes.Equal(weer.Bytes, doc.Bytes) {
		t.Errorf("a reprint gives other bytes, %v", err)
	}
}

func TestTheReceiptHoldsWhatTheLetterTellsAndNothingIsSharedWithTheVersion(t *testing.T) {
	p := begin(t, "2026-04-20")
	d := p.metPIP(1)
	docs, err := p.keten.PIPDocumenten(t.Context(), "2026-0001")
	if err != nil {
		t.Fatal(err)
	}
	var b brief.Bewijs
	if err := json.Unmarshal(docs[0].Bewijs, &b); err != nil {
		t.Fatal(err)
	}
	if n := len(p.stand(d.ID).PIPs[0].Termijnen); len(b.Uitleg) != n+1 {
		t.Errorf("the receipt explains %d things, the version %d and the bezwaartermijn", len(b.Uitleg), n)
	}
}

func TestEveryVersionKeepsItsOwnDocument(t *testing.T) {
	p := begin(t, "2026-04-20")
	d := p.metPIP(1)
	p.op("2026-09-01")
	nieuw := anders(plan(), func(i *pip.Inhoud) {
		i.WijzigingReden, i.Taalschool = "Verhuisd naar een andere school.", "Taalhuis Noord"
	})
	p.goed(p.keten.BeginPIP(t.Context(), d, pip.OverigGewijzigd, nieuw))
	p.goed(p.keten.StelPIPVast(t.Context(), d, kalender.Datum{}))
	docs, err := p.keten.PIPDocumenten(t.Context(), "2026-0001")
	if err != nil || len(docs) != 2 || docs[0].Versie != 1 || docs[1].Versie != 2 {
		t.Fatalf("%d documents, %v", len(docs), err)
	}
	if bytes.Equal(docs[0].Bytes, docs[1].Bytes) || !bytes.Contains(docs[1].Bytes, []byte("Taalhuis Noord")) {
		t.Error("the second version has the document of the first")
	}
	for i, want := range []int{0, 1} {
		var b struct {
			Invoer struct{ Vorige struct{ Nummer int } }
		}
		if err := json.Unmarshal(docs[i].Bewijs, &b); err != nil || b.Invoer.Vorige.Nummer != want {
			t.Errorf("version %d replaces version %d, %v", i+1, b.Invoer.Vorige.Nummer, err)
		}
	}
	if s := p.stand(d.ID); s.PIPs[0].Status != pip.Vervangen || s.PIPs[1].Status != pip.Vastgesteld {
		t.Errorf("the versions are %s and %s", s.PIPs[0].Status, s.PIPs[1].Status)
	}
}

func TestTheRealLetterIsTheSameForTheSameFacts(t *testing.T) {
	z, err := pdf.New(pdf.Lettertypen{
		Latijn:     pdf.Paar{Gewoon: assets.NotoSans(), Vet: assets.NotoSansVet()},
		Arabisch:   pdf.Paar{Gewoon: assets.NotoNaskh(), Vet: assets.NotoNaskhVet()},
		Ethiopisch: pdf.Paar{Gewoon: assets.NotoSansEthiopisch(), Vet: assets.NotoSansEthiopischVet()},
	}, pdf.Opties{Kleurprofiel: assets.SRGB(), Producent: "proef 1"})
	if err != nil {
		t.Fatal(err)
	}
	maak := func() []byte {
		p := begin(t, "2026-04-20")
		p.keten = keten.New(keten.Opties{Store: p.store, Klok: p.klok, Zetter: z, Wie: "Robin Jansen", Programma: "proef 1"})
		p.metPIP(1)
		docs, err := p.keten.PIPDocumenten(t.Context(), "2026-0001")
		if err != nil || len(docs) != 1 {
			t.Fatalf("%d documents, %v", len(docs), err)
		}
		return docs[0].Bytes
	}
	een, twee := maak(), maak()
	if !bytes.HasPrefix(een, []byte("%PDF-1.")) || !bytes.Equal(een, twee) {
		t.Errorf("%d and %d bytes, starting with %q", len(een), len(twee), een[:8])
	}
}
