package exchange

import (
	"bytes"
	"encoding/csv"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/instroom"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/wet"
)

// administratie is what a list is judged against.
type administratie map[dossier.ID]dossier.Dossier

func (a administratie) OpBSN(bsn persoon.BSN) (dossier.Dossier, error) {
	for _, d := range a {
		if d.Stand().Persoon.BSN == bsn {
			return d, nil
		}
	}
	return dossier.Dossier{}, nil
}

func (a administratie) OpVNummer(v persoon.VNummer) (dossier.Dossier, error) {
	for _, d := range a {
		if d.Stand().Persoon.VNummer == v {
			return d, nil
		}
	}
	return dossier.Dossier{}, nil
}

// neem lays the verdicts over the administration, as an import does.
func (a administratie) neem(t *testing.T, us []instroom.RijUitslag, vragen bool) {
	t.Helper()
	for _, u := range us {
		if !u.Meenemen(vragen) {
			continue
		}
		d, err := u.Voorstel.Verwerk(a[u.Dossier], regels(t).OpDatum())
		if err != nil {
			t.Fatalf("rij %d: %v", u.Rij, err)
		}
		id := d.ID()
		if id == 0 {
			id = dossier.ID(len(a) + 1)
		}
		d.NaBewaren(id, "2026-"+strconv.Itoa(int(id)), d.Stand().Versie+1)
		a[id] = d
	}
}

func regels(t *testing.T) wet.Regels {
	t.Helper()
	d, err := kalender.Op(2026, 11, 23)
	if err != nil {
		t.Fatal(err)
	}
	return wet.Op(d)
}

func open(t *testing.T, naam string) instroom.Lijst {
	t.Helper()
	l, err := OpenLijst(filepath.Join("testdata", naam), Grenzen{})
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func beoordeel(t *testing.T, l instroom.Lijst, a administratie) []instroom.RijUitslag {
	t.Helper()
	us, err := instroom.Beoordeel(l, instroom.Herken(l.Kop), a, regels(t))
	if err != nil {
		t.Fatal(err)
	}
	return us
}

// verwacht reads the rows that must be refused or questioned: rij -> soort, reden.
func verwacht(t *testing.T) map[int][2]string {
	t.Helper()
	f, err := os.Open(filepath.Join("testdata", "instroom-verwacht.csv"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	c := csv.NewReader(f)
	c.Comma = ';'
	rijen, err := c.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	uit := make(map[int][2]string)
	for _, r := range rijen[1:] {
		n, err := strconv.Atoi(r[0])
		if err != nil {
			t.Fatal(err)
		}
		uit[n] = [2]string{r[1], r[2]}
	}
	return uit
}

func vergelijkMetVerwacht(t *testing.T, us []instroom.RijUitslag) {
	t.Helper()
	bijzonder := verwacht(t)
	if len(us) != 164 {
		t.Fatalf("%d verdicts, want 164", len(us))
	}
	for i, u := range us {
		want, ok := bijzonder[i+1]
		if !ok {
			want = [2]string{"nieuw", ""}
		}
		if got := [2]string{string(u.Soort), u.Reden}; u.Rij != i+1 || got != want {
			t.Errorf("rij %d (%d): got %q, want %q", u.Rij, i+1, got, want)
		}
	}
}

func TestSampleListGivesExactlyTheExpectedVerdicts(t *testing.T) {
	vergelijkMetVerwacht(t, beoordeel(t, open(t, "instroom.csv"), administratie{}))
}

func TestSampleListOfTheDemoIsTheTestedOne(t *testing.T) {
	demo, err := os.ReadFile(filepath.Join("..", "assets", "voorbeeld", "instroom.csv"))
	if err != nil {
		t.Fatal(err)
	}
	hier, err := os.ReadFile(filepath.Join("testdata", "instroom.csv"))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(demo, hier) {
		t.Error("assets/voorbeeld/instroom.csv differs from testdata/instroom.csv")
	}
}

func TestWindows1252ListComesInWithoutMojibake(t *testing.T) {
	us := beoordeel(t, open(t, "instroom-cp1252.csv"), administratie{})
	if len(us) != 84 {
		t.Fatalf("%d verdicts, want 84", len(us))
	}
	for _, u := range us {
		if u.Soort != instroom.Nieuw {
			t.Errorf("rij %d: %s %s", u.Rij, u.Soort, u.Reden)
		}
	}
	p := us[0].Voorstel.Persoon
	if p.Naam.Achternaam != "Öztürk" || p.Naam.Voornamen != "João" || p.Nationaliteit != "Brazilië" {
		t.Errorf("first person reads %+v", p.Naam)
	}
	alles, _ := os.ReadFile(filepath.Join("testdata", "instroom-cp1252.csv"))
	if bytes.Contains(alles, []byte("Ã")) {
		t.Fatal("the test file itself is UTF-8")
	}
	for _, u := range us {
		if s := u.Voorstel.Persoon.Naam.Volledig() + u.Voorstel.Persoon.Adres.Straat; strings.ContainsAny(s, "\ufffdÃ") {
			t.Errorf("rij %d: mojibake in %q", u.Rij, s)
		}
	}
}

func TestSecondImportOfTheSameListChangesNothing(t *testing.T) {
	l := open(t, "instroom.csv")
	for _, vragen := range []bool{false, true} {
		a := administratie{}
		eerste := beoordeel(t, l, a)
		a.neem(t, eerste, vragen)
		tweede := beoordeel(t, l, a)
		for i, u := range tweede {
			want := instroom.Bestaat
			if !eerste[i].Meenemen(vragen) {
				want = eerste[i].Soort
			}
			if u.Soort != want || len(u.Wijzigingen) > 0 || u.Meenemen(vragen) && want == instroom.Bestaat {
				t.Errorf("vragen %v, rij %d: %s (%s), want %s; changes %v", vragen, u.Rij, u.Soort, u.Reden, want, u.Wijzigingen)
			}
			if want == instroom.Bestaat && !strings.HasSuffix(u.Wat, "geen wijziging") {
				t.Errorf("rij %d: wat = %q", u.Rij, u.Wat)
			}
		}
	}
}

func TestMovedPersonShowsWhichFieldsWouldChange(t *testing.T) {
	l := open(t, "instroom.csv")
	a := administratie{}
	a.neem(t, beoordeel(t, l, a), false)
	k := instroom.Herken(l.Kop)
	l.Rijen = slices.Clone(l.Rijen)
	l.Rijen[1] = slices.Clone(l.Rijen[1])
	l.Rijen[1][k[instroom.VeldStraat]] = "Nieuwstraat"
	l.Rijen[1][k[instroom.VeldPostcode]] = "6001bb"
	u := beoordeel(t, l, a)[1]
	if u.Soort != instroom.Bestaat || u.Wat != "dossier 2026-1: wijzigt straat, postcode" {
		t.Errorf("got %s %q", u.Soort, u.Wat)
	}
	want := []instroom.Wijziging{
		{Veld: instroom.VeldStraat, Oud: "Op de Bos", Nieuw: "Nieuwstraat", Persoonlijk: true},
		{Veld: instroom.VeldPostcode, Oud: "6039 RB", Nieuw: "6001 BB", Persoonlijk: true},
	}
	if !reflect.DeepEqual(u.Wijzigingen, want) {
		t.Errorf("changes %+v", u.Wijzigingen)
	}
}

func TestRemarkWithLineBreakStaysOneRow(t *testing.T) {
	l := open(t, "instroom.csv")
	k := instroom.Herken(l.Kop)
	if got := l.Rijen[3][k[instroom.VeldOpmerking]]; got != "regel 1\nregel 2" {
		t.Errorf("remark reads %q", got)
	}
	if len(l.Rijen) != 164 || l.Naam != "instroom.csv" || len(l.SHA256) != 64 {
		t.Errorf("%d rows, naam %q, sha %q", len(l.Rijen), l.Naam, l.SHA256)
	}
}

func TestEveryColumnOfTheSampleIsRecognised(t *testing.T) {
	l := open(t, "instroom.csv")
	want := []instroom.Veld{
		instroom.VeldBSN, instroom.VeldVNummer, instroom.VeldAchternaam, instroom.VeldTussenvoegsel,
		instroom.VeldVoornamen, instroom.VeldGeboortedatum, instroom.VeldGeslacht, instroom.VeldNationaliteit,
		instroom.VeldStraat, instroom.VeldHuisnummer, instroom.VeldPostcode, instroom.VeldWoonplaats,
		instroom.VeldTelefoon, instroom.VeldEmail, instroom.VeldDoelgroep, instroom.VeldKennisgeving,
		instroom.VeldInschrijving, instroom.VeldVoertaal, instroom.VeldTolk, instroom.VeldVerblijf,
		instroom.VeldBijstand, instroom.VeldOpmerking,
	}
	k := instroom.Herken(l.Kop)
	if len(k) != len(want) || len(l.Kop) != len(want) {
		t.Errorf("%d columns, %d recognised", len(l.Kop), len(k))
	}
	for i, veld := range want {
		if got, ok := k[veld]; !ok || got != i {
			t.Errorf("%s stands in column %d, want %d", veld, got, i)
		}
	}
	if err := k.Controleer(); err != nil {
		t.Error(err)
	}
}

func TestColumnsChosenByHandAreUsed(t *testing.T) {
	bron := open(t, "instroom.csv")
	l := instroom.Lijst{Kop: slices.Clone(bron.Kop), Rijen: bron.Rijen}
	for i := range l.Kop {
		l.Kop[i] = "kolom " + strconv.Itoa(i)
	}
	if err := instroom.Herken(l.Kop).Controleer(); fout.CodeVan(err) != fout.Ontbreekt {
		t.Fatalf("columns without names: %v", err)
	}
	hand := instroom.UitKeuze(instroom.Herken(bron.Kop).Keuze(), len(l.Kop))
	us, err := instroom.Beoordeel(l, hand, administratie{}, regels(t))
	if err != nil {
		t.Fatal(err)
	}
	vergelijkMetVerwacht(t, us)
}

func TestValuesOfTheSampleArriveWhole(t *testing.T) {
	us := beoordeel(t, open(t, "instroom.csv"), administratie{})
	type waarden struct{ bsn, naam, geboren, geslacht, huisnummer, postcode, tolk, opmerking, kennisgeving, bijstand string }
	for rij, want := range map[int]waarden{
		2:  {"971032373", "João ibn Öztürk", "1976-01-03", "man", "95", "6039 RB", "ja", "", "2024-09-06", ""},
		6:  {"978256256", "Salma Salma de Nguyễn", "1976-09-06", "vrouw", "62a", "6039 RB", "nee", `belt liever; "geen brief"`, "2022-03-30", ""},
		7:  {"956708614", "Nasser Karimi", "1966-07-27", "man", "45 bis", "6039 RB", "ja", "komt met partner", "2024-09-23", ""},
		13: {"997183822", "Kaveh van El Idrissi", "1998-08-31", "x", "130a", "6001 AA", "", "komt met partner", "2023-11-17", "2024-01-16"},
		23: {"970728050", "Selam E. el d'Almeida", "1970-10-28", "man", "91 bis", "6031 GK", "ja", "", "2023-10-13", "2023-10-10"},
	} {
		v := us[rij-1].Voorstel
		p := v.Persoon
		got := waarden{string(p.BSN), p.Naam.Volledig(), p.Geboortedatum.ISO(), string(p.Geslacht), p.Adres.Huisnummer,
			p.Adres.Postcode, string(p.Tolk), p.Opmerking, v.Kennisgeving.ISO(), v.Bijstand.ISO()}
		if got != want {
			t.Errorf("rij %d:\n got %+v\nwant %+v", rij, got, want)
		}
	}
}

func TestQuestionsCanBeTakenToo(t *testing.T) {
	us := beoordeel(t, open(t, "instroom.csv"), administratie{})
	zonder, mits := administratie{}, administratie{}
	zonder.neem(t, us, false)
	mits.neem(t, us, true)
	if len(zonder) != 152 || len(mits) != 157 {
		t.Errorf("%d dossiers without the questions, %d with", len(zonder), len(mits))
	}
	d, err := mits.OpVNummer("7540550510") // rij 74: no BSN yet
	if err != nil || d.ID() == 0 || d.Stand().Persoon.BSN != "" {
		t.Errorf("the person from the COA: %+v, %v", d.Stand().Persoon.BSN, err)
	}
	d, err = mits.OpBSN("983997561") // rij 64: notification in the future
	if err != nil || !d.Stand().Kennisgeving.Leeg() || !strings.Contains(d.Stand().Persoon.Opmerking, "01-06-2027") {
		t.Errorf("future notification: %s, %q, %v", d.Stand().Kennisgeving, d.Stand().Persoon.Opmerking, err)
	}
}
