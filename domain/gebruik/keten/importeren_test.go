package keten_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"schakel/domain/domaintest"
	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/gebruik/keten"
	"schakel/domain/instroom"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/pip"
	"schakel/domain/wet"
)

// leesIn imports a list that must come in.
func (p *proef) leesIn(l instroom.Lijst, vragen bool) keten.Ingelezen {
	p.Helper()
	in, _, err := p.keten.Importeer(p.Context(), l, nil, vragen)
	if err != nil {
		p.Fatal(err)
	}
	return in
}

// opBSN finds the dossier of invented person n, 0 when there is none.
func (p *proef) opBSN(n int) dossier.ID {
	p.Helper()
	u, err := p.keten.Zoek(p.Context(), dossier.Filter{Zoek: string(domaintest.BSN(n)), Afgesloten: true})
	if err != nil {
		p.Fatal(err)
	}
	if len(u.Rijen) == 0 {
		return 0
	}
	return u.Rijen[0].ID
}

func TestAPreviewSaysWhatWouldHappenAndWritesNothing(t *testing.T) {
	p := begin(t, "2026-04-20")
	p.leesIn(lijst(persoonRij(1)), false)
	voor := p.afdruk()
	l := lijst(persoonRij(1, rij{"Medewerker": "Robin Jansen"}), persoonRij(2), vraagRij(3), persoonRij(4, rij{"BSN": "123456789"}))
	v, err := p.keten.Bekijk(t.Context(), l, nil)
	if err != nil {
		t.Fatal(err)
	}
	want := []instroom.Soort{instroom.Bestaat, instroom.Nieuw, instroom.Vraag, instroom.Geweigerd}
	if !slices.Equal(soorten(v.Rijen), want) || v.Telling != (instroom.Telling{Nieuw: 1, Bestaat: 1, Gewijzigd: 1, Vraag: 1, Geweigerd: 1}) {
		t.Errorf("verdicts %v, counted %+v", soorten(v.Rijen), v.Telling)
	}
	if p.afdruk() != voor {
		t.Error("a preview wrote something")
	}
}

func TestAnImportIsOneOperationForAllRows(t *testing.T) {
	p := begin(t, "2026-04-20")
	in, w, err := p.keten.Importeer(t.Context(), lijst(persoonRij(1), persoonRij(2), persoonRij(3)), nil, false)
	if err != nil || in.ID == 0 || in.Geschreven != 3 || len(w.Dossiers) != 3 {
		t.Fatalf("import %d wrote %d rows in %d dossiers, %v", in.ID, in.Geschreven, len(w.Dossiers), err)
	}
	for _, id := range w.Dossiers {
		if rijen := p.audit(id); len(rijen) != 1 || rijen[0].ID != w.Audit || rijen[0].Op.Naam != "import.lijst" {
			t.Errorf("dossier %d has audit rows %+v", id, rijen)
		}
		if s := p.signalen(id); !slices.Contains(s, "oproep") {
			t.Errorf("dossier %d has to do: %v", id, s)
		}
	}
}

func TestRowsWithAQuestionWaitUntilTheyAreTakenAlong(t *testing.T) {
	p := begin(t, "2026-04-20")
	l := lijst(vraagRij(1), persoonRij(2))
	if in := p.leesIn(l, false); in.Geschreven != 1 || p.opBSN(1) != 0 {
		t.Errorf("%d rows written, dossier %d", in.Geschreven, p.opBSN(1))
	}
	if in := p.leesIn(l, true); in.Geschreven != 1 || p.opBSN(1) == 0 {
		t.Errorf("%d rows written, dossier %d", in.Geschreven, p.opBSN(1))
	}
	if in := p.leesIn(l, true); in.Geschreven != 0 || in.ID != 0 {
		t.Errorf("the same list again wrote %d rows", in.Geschreven)
	}
}

func TestRefusedRowsStayOut(t *testing.T) {
	p := begin(t, "2026-04-20")
	in := p.leesIn(lijst(persoonRij(1, rij{"BSN": "123456789"}), persoonRij(2), persoonRij(2)), true)
	if in.Geschreven != 1 || in.Telling.Geweigerd != 2 {
		t.Errorf("%d written, %d refused", in.Geschreven, in.Telling.Geweigerd)
	}
}

func TestAnImportIsReversedAsAWhole(t *testing.T) {
	p := begin(t, "2026-04-20")
	d := p.metPlicht(1)
	was, signalen := p.stand(d.ID), p.signalen(d.ID)
	in := p.leesIn(lijst(persoonRij(1, rij{"Achternaam": "Haile", "Datum kennisgeving DUO": "20-04-2026", "Datum inschrijving BRP": "20-04-2026"}), persoonRij(2)), true)
	if in.Geschreven != 2 || p.stand(d.ID).Persoon.Naam.Achternaam != "Haile" {
		t.Fatalf("%d rows written", in.Geschreven)
	}
	p.op("2026-04-21")
	w := p.goed(p.keten.DraaiTerug(t.Context(), in.ID))
	if len(w.Dossiers) != 2 || p.opBSN(2) != 0 {
		t.Errorf("%d dossiers touched; the new one is %d", len(w.Dossiers), p.opBSN(2))
	}
	nu := p.stand(d.ID)
	nu.Versie = was.Versie
	a, err1 := json.Marshal(was)
	b, err2 := json.Marshal(nu)
	if err1 != nil || err2 != nil || string(a) != string(b) || !slices.Equal(signalen, p.signalen(d.ID)) {
		t.Errorf("the dossier is\n%s\nwas\n%s", b, a)
	}
	p.weigert(fout.NietMogelijk, "al teruggedraaid", func() error { _, err := p.keten.DraaiTerug(t.Context(), in.ID); return err })
}

func TestAReversalIsRefusedOnceOneDossierWasTouched(t *testing.T) {
	p := begin(t, "2026-04-20")
	in := p.leesIn(lijst(persoonRij(1), persoonRij(2), persoonRij(3)), false)
	p.goed(p.keten.WijsToe(t.Context(), keten.Doel{ID: p.opBSN(2)}, "Kim Vos"))
	p.weigert(fout.NietMogelijk, "Aan dossier 2026-0002 is na de import gewerkt.", func() error {
		_, err := p.keten.DraaiTerug(t.Context(), in.ID)
		return err
	})
	p.goed(p.keten.WijsToe(t.Context(), keten.Doel{ID: p.opBSN(3)}, "Kim Vos"))
	p.weigert(fout.NietMogelijk, "Dat geldt voor meer dossiers.", func() error {
		_, err := p.keten.DraaiTerug(t.Context(), in.ID)
		return err
	})
}

func TestTheSameFileIsRecognised(t *testing.T) {
	p := begin(t, "2026-04-20")
	eerder := func() bool {
		v, err := p.keten.Bekijk(t.Context(), lijst(persoonRij(1)), nil)
		if err != nil {
			t.Fatal(err)
		}
		return v.Eerder
	}
	if eerder() {
		t.Error("a fresh list was read in before")
	}
	in := p.leesIn(lijst(persoonRij(1)), false)
	if !eerder() {
		t.Error("the list that was read in is not recognised")
	}
	p.goed(p.keten.DraaiTerug(t.Context(), in.ID))
	if eerder() {
		t.Error("a reversed list still counts as read in")
	}
}

func TestColumnsChosenByHandAreRememberedForTheNextList(t *testing.T) {
	p := begin(t, "2026-04-20")
	l := lijst(persoonRij(1))
	l.Kop = slices.Clone(l.Kop)
	l.Kop[0], l.Kop[2] = "Kolom A", "Kolom C"
	if _, err := p.keten.Bekijk(t.Context(), metAchternaam(l), nil); err != nil {
		t.Fatalf("the V-nummer does not suffice: %v", err)
	}
	gekozen := instroom.Herken(kop())
	if _, _, err := p.keten.Importeer(t.Context(), l, gekozen, false); err != nil {
		t.Fatal(err)
	}
	volgende := lijst(persoonRij(2))
	volgende.Kop = l.Kop
	v, err := p.keten.Bekijk(t.Context(), volgende, nil)
	if err != nil || v.Kolommen[instroom.VeldBSN] != 0 || v.Kolommen[instroom.VeldAchternaam] != 2 || v.Telling.Nieuw != 1 {
		t.Errorf("columns %v, counted %+v, %v", v.Kolommen, v.Telling, err)
	}
	p.weigert(fout.Ontbreekt, "geen kolom herkend voor", func() error {
		_, _, err := p.keten.Importeer(t.Context(), volgende, instroom.Kolommen{}, false)
		return err
	})
}

// metAchternaam gives the list with the name of that column back in place.
func metAchternaam(l instroom.Lijst) instroom.Lijst {
	l.Kop = slices.Clone(l.Kop)
	l.Kop[2] = "Achternaam"
	return l
}

func TestARunningFileComesInWithoutADocument(t *testing.T) {
	p := begin(t, "2026-04-20")
	in := p.leesIn(lijst(persoonRij(1, rij{
		"Datum kennisgeving DUO": "06-01-2025", "Datum inschrijving BRP": "02-01-2025",
		"Dagtekening PIP": "03-03-2025", "Leerroute": "B1", "Niveau": "B1", "Einde termijn DUO": "03-09-2028", "Uren NT2": "240", "PVT": "10-06-2025",
	})), false)
	if in.Geschreven != 1 {
		t.Fatalf("the row is %+v", in.Rijen)
	}
	id := p.opBSN(1)
	s := p.stand(id)
	if len(s.PIPs) != 1 || s.PIPs[0].Herkomst != pip.BuitenSchakel || s.PIPs[0].DocumentID != 0 || !s.Lopend {
		t.Errorf("the plans are %+v", s.PIPs)
	}
	if len(s.Traject.Uren) != 1 || s.Traject.Uren[0].Minuten != wet.Uren(240) || s.Traject.PVTOndertekend != p.dag("2025-06-10") {
		t.Errorf("the traject is %+v", s.Traject)
	}
	open, err := p.keten.Open(t.Context(), id)
	if err != nil || len(open.Documenten) != 0 {
		t.Errorf("%d documents, %v", len(open.Documenten), err)
	}
	if eind, ok := open.Dossier.Termijn(wet.TermijnInburgering, wet.Op(p.klok.dag)); !ok || eind.TotEnMet != p.dag("2028-09-03") {
		t.Errorf("the term ends on %s", eind.TotEnMet)
	}
	docs, err := p.keten.PIPDocumenten(t.Context(), s.Nummer)
	if err != nil || len(docs) != 0 {
		t.Errorf("%d documents to print, %v", len(docs), err)
	}
}

func TestPartnersFindEachOtherInOneList(t *testing.T) {
	p := begin(t, "2026-04-20")
	in := p.leesIn(lijst(persoonRij(1, rij{"BSN partner": string(domaintest.BSN(2))}), persoonRij(2), persoonRij(3, rij{"BSN partner": string(domaintest.BSN(4))})), false)
	een, twee := p.stand(p.opBSN(1)), p.stand(p.opBSN(2))
	if len(een.Huishouden) != 1 || een.Huishouden[0].DossierID != twee.ID || een.Huishouden[0].Relatie != "partner" || een.Huishouden[0].Plichtig != persoon.Ja {
		t.Errorf("the first has household %+v", een.Huishouden)
	}
	if len(twee.Huishouden) != 1 || twee.Huishouden[0].DossierID != een.ID {
		t.Errorf("the second has household %+v", twee.Huishouden)
	}
	if len(p.stand(p.opBSN(3)).Huishouden) != 0 {
		t.Error("a partner without a dossier was tied")
	}
	p.goed(p.keten.DraaiTerug(t.Context(), in.ID))
}

func TestAPartnerWhoHasADossierAlreadyIsTiedAndUntiedAgain(t *testing.T) {
	p := begin(t, "2026-04-20")
	d := p.metPlicht(2)
	met := persoonRij(1, rij{"BSN partner": string(domaintest.BSN(2))})
	in := p.leesIn(lijst(met), false)
	if h := p.stand(d.ID).Huishouden; len(h) != 1 || h[0].DossierID != p.opBSN(1) || in.Geschreven != 1 {
		t.Errorf("household %+v, %d written", h, in.Geschreven)
	}
	p.goed(p.keten.DraaiTerug(t.Context(), in.ID))
	if h := p.stand(d.ID).Huishouden; len(h) != 0 {
		t.Errorf("household %+v after the reversal", h)
	}
}

func TestAPartnerNotedByHandGetsTheDossierAndIsNotDoubled(t *testing.T) {
	p := begin(t, "2026-04-20")
	d := p.metPlicht(2)
	met := dossier.Gezinslid{Relatie: "partner", Naam: persoon.Naam{Achternaam: "Naam"}, Geboortedatum: p.dag("1994-03-12")}
	p.goed(p.keten.ZetGezinslid(t.Context(), d, 0, met))
	p.leesIn(lijst(persoonRij(1, rij{"BSN partner": string(domaintest.BSN(2))})), false)
	if h := p.stand(d.ID).Huishouden; len(h) != 1 || h[0].DossierID != p.opBSN(1) {
		t.Errorf("household %+v", h)
	}
}

func TestAPartnerWithADossierIsNotTakenForAnother(t *testing.T) {
	p := begin(t, "2026-04-20")
	d := p.metPlicht(2)
	p.leesIn(lijst(persoonRij(1, rij{"BSN partner": string(domaintest.BSN(2))})), false)
	p.leesIn(lijst(persoonRij(3, rij{"BSN partner": string(domaintest.BSN(2))})), false)
	if h := p.stand(d.ID).Huishouden; len(h) != 2 || h[0].DossierID != p.opBSN(1) || h[1].DossierID != p.opBSN(3) {
		t.Errorf("household %+v", h)
	}
}

func TestAClosedDossierOfThePartnerDoesNotStopTheImport(t *testing.T) {
	p := begin(t, "2026-04-20")
	d := p.metPlicht(2)
	p.goed(p.keten.SluitAf(t.Context(), d, dossier.Afsluiting{Datum: p.klok.dag, Reden: dossier.RedenVerhuisd}))
	voor := p.stand(d.ID).Versie
	p.leesIn(lijst(persoonRij(1, rij{"BSN partner": string(domaintest.BSN(2))})), false)
	if h := p.stand(p.opBSN(1)).Huishouden; len(h) != 1 || h[0].DossierID != d.ID {
		t.Errorf("household %+v", h)
	}
	if p.stand(d.ID).Versie != voor {
		t.Error("the closed dossier changed")
	}
}

func TestAnEmptyDayOfTheWorkIsRefusedByTheStore(t *testing.T) {
	p := begin(t, "2026-04-20")
	p.klok.dag = kalender.Datum{}
	_, err := p.keten.DraaiTerug(t.Context(), 1)
	if fout.CodeVan(err) != fout.Ontbreekt || !strings.Contains(err.Error(), "niets opgeslagen") {
		t.Errorf("error is %v", err)
	}
}
