package exchange

import (
	"encoding/csv"
	"errors"
	"strconv"
	"strings"
	"testing"

	"schakel/domain/fout"
	"schakel/domain/instroom"
)

func TestReportHasOneLineForEachRow(t *testing.T) {
	us := []instroom.RijUitslag{
		{Rij: 1, Soort: instroom.Nieuw, Wat: "nieuw dossier"},
		{Rij: 3, Soort: instroom.Vraag, Reden: "BSN ontbreekt; V-nummer is er (koppeling vanuit het COA)", Wat: "na uw akkoord: nieuw dossier"},
	}
	var b strings.Builder
	if err := SchrijfRapport(&b, us); err != nil {
		t.Fatal(err)
	}
	want := "rij;soort;reden;wat\n1;nieuw;;nieuw dossier\n" +
		"3;vraag;\"BSN ontbreekt; V-nummer is er (koppeling vanuit het COA)\";na uw akkoord: nieuw dossier\n"
	if b.String() != want {
		t.Errorf("got %q", b.String())
	}
}

func TestReportOfTheSampleEqualsTheExpectedFile(t *testing.T) {
	var b strings.Builder
	if err := SchrijfRapport(&b, beoordeel(t, open(t, "instroom.csv"), administratie{})); err != nil {
		t.Fatal(err)
	}
	c := csv.NewReader(strings.NewReader(b.String()))
	c.Comma = ';'
	rijen, err := c.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	bijzonder := verwacht(t)
	for _, r := range rijen[1:] {
		n, err := strconv.Atoi(r[0])
		if err != nil {
			t.Fatal(err)
		}
		if want, ok := bijzonder[n]; ok && (r[1] != want[0] || r[2] != want[1]) || !ok && r[1] != "nieuw" {
			t.Errorf("line %q", r)
		}
		if r[3] == "" {
			t.Errorf("rij %d has no wat", n)
		}
	}
	if len(rijen) != 165 {
		t.Errorf("%d lines", len(rijen))
	}
}

func TestReportHoldsNoFormulaAndNoPersonalData(t *testing.T) {
	var b strings.Builder
	if err := SchrijfRapport(&b, []instroom.RijUitslag{{Rij: 1, Soort: instroom.Geweigerd, Reden: "=1+1", Wat: "@x"}}); err != nil {
		t.Fatal(err)
	}
	if want := "1;geweigerd;'=1+1;'@x\n"; !strings.HasSuffix(b.String(), want) {
		t.Errorf("got %q", b.String())
	}
	l := open(t, "instroom.csv")
	b.Reset()
	if err := SchrijfRapport(&b, beoordeel(t, l, administratie{})); err != nil {
		t.Fatal(err)
	}
	k := instroom.Herken(l.Kop)
	for i, rij := range l.Rijen {
		for _, veld := range []instroom.Veld{instroom.VeldBSN, instroom.VeldVNummer, instroom.VeldAchternaam, instroom.VeldEmail} {
			if w := strings.TrimSpace(rij[k[veld]]); w != "" && strings.Contains(b.String(), w) {
				t.Errorf("rij %d: %s stands in the report", i+1, veld)
			}
		}
	}
}

type volleSchijf struct{}

func (volleSchijf) Write([]byte) (int, error) { return 0, errors.New("no space left on device") }

func TestReportOnAFullDiskSaysWhatToDo(t *testing.T) {
	err := SchrijfRapport(volleSchijf{}, []instroom.RijUitslag{{Rij: 1, Soort: instroom.Nieuw}})
	if fout.CodeVan(err) != fout.Technisch || !strings.Contains(err.Error(), "ruimte") {
		t.Errorf("got %v", err)
	}
}
