package exchange

import (
	"archive/zip"
	"bytes"
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"schakel/domain/instroom"
	"schakel/domain/kalender"
	"schakel/domain/wet"
)

func regelsVoorFuzz() wet.Regels {
	d, err := kalender.ParseISO("2026-11-23")
	if err != nil {
		return wet.Regels{}
	}
	return wet.Op(d)
}

// werkboek builds a workbook in memory.
func werkboek(t *testing.T, vul func(f *excelize.File)) []byte {
	t.Helper()
	f := excelize.NewFile()
	vul(f)
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func zet(t *testing.T, f *excelize.File, blad string, rij int, waarden ...any) {
	t.Helper()
	if err := f.SetSheetRow(blad, fmt.Sprintf("A%d", rij), &waarden); err != nil {
		t.Fatal(err)
	}
}

func stijl(t *testing.T, f *excelize.File, cel string, s excelize.Style) {
	t.Helper()
	id, err := f.NewStyle(&s)
	if err == nil {
		err = f.SetCellStyle("Sheet1", cel, cel, id)
	}
	if err != nil {
		t.Fatal(err)
	}
}

func leesWerkboek(t *testing.T, data []byte) instroom.Lijst {
	t.Helper()
	l, err := LeesLijst("lijst.xlsx", bytes.NewReader(data), Grenzen{})
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func TestWorkbookWithTheSameRowsGivesTheSameVerdicts(t *testing.T) {
	bron := open(t, "instroom.csv")
	k := instroom.Herken(bron.Kop)
	data := werkboek(t, func(f *excelize.File) {
		datum, err := f.NewStyle(&excelize.Style{NumFmt: 14})
		if err != nil {
			t.Fatal(err)
		}
		zet(t, f, "Sheet1", 1, naarAny(bron.Kop)...)
		for i, rij := range bron.Rijen {
			zet(t, f, "Sheet1", i+2, naarAny(rij)...)
			kolom := k[instroom.VeldGeboortedatum]
			cel, err := excelize.CoordinatesToCellName(kolom+1, i+2)
			if err != nil {
				t.Fatal(err)
			}
			d, err := kalender.Parse(rij[kolom], kalender.Datum{})
			if err != nil {
				continue // the one that does not exist stays text
			}
			if err := f.SetCellValue("Sheet1", cel, d.Tijd()); err != nil {
				t.Fatal(err)
			}
			if err := f.SetCellStyle("Sheet1", cel, cel, datum); err != nil {
				t.Fatal(err)
			}
		}
	})
	vergelijkMetVerwacht(t, beoordeel(t, leesWerkboek(t, data), administratie{}))
}

func naarAny(ss []string) []any {
	uit := make([]any, len(ss))
	for i, s := range ss {
		uit[i] = s
	}
	return uit
}

func TestCellsOfAWorkbookBecomePlainText(t *testing.T) {
	dag := time.Date(1990, 2, 28, 0, 0, 0, 0, time.UTC)
	nullen, nl, lang, eigen := "000000000", "dd-mm-yyyy", "d mmmm yyyy", `0 "uur"`
	gevallen := []struct {
		naam   string
		waarde any
		stijl  excelize.Style
		want   string
	}{
		{"text", "Nguyễn", excelize.Style{}, "Nguyễn"},
		{"text that looks like a number", "012345678", excelize.Style{}, "012345678"},
		{"text that looks like a date", "03-04-2026", excelize.Style{}, "03-04-2026"},
		{"number", 903650794, excelize.Style{}, "903650794"},
		{"number of ten digits", 9036507941, excelize.Style{}, "9036507941"},
		{"number of fifteen digits", 123456789012345, excelize.Style{}, "123456789012345"},
		{"number in scientific format", 9036507941, excelize.Style{NumFmt: 11}, "9036507941"},
		{"number with zeros in front", 12345678, excelize.Style{CustomNumFmt: &nullen}, "012345678"},
		{"fraction", 12.5, excelize.Style{}, "12.5"},
		{"sum of fractions", 0.1 + 0.2, excelize.Style{}, "0.3"},
		{"number with a word", 80, excelize.Style{CustomNumFmt: &eigen}, "80"},
		{"thousands", 1234, excelize.Style{NumFmt: 3}, "1234"},
		{"date, system format", dag, excelize.Style{NumFmt: 14}, "1990-02-28"},
		{"date, Dutch format", dag, excelize.Style{CustomNumFmt: &nl}, "1990-02-28"},
		{"date, long format", dag, excelize.Style{CustomNumFmt: &lang}, "1990-02-28"},
		{"moment", dag.Add(13 * time.Hour), excelize.Style{NumFmt: 22}, "1990-02-28"},
		{"elapsed hours", 80.5 / 24, excelize.Style{NumFmt: 46}, "80:30:00"},
		{"yes", true, excelize.Style{}, "1"},
	}
	data := werkboek(t, func(f *excelize.File) {
		zet(t, f, "Sheet1", 1, "BSN", "Achternaam", "Doelgroep")
		for i, g := range gevallen {
			zet(t, f, "Sheet1", i+2, "x", g.waarde, "y")
			stijl(t, f, fmt.Sprintf("B%d", i+2), g.stijl)
		}
	})
	l := leesWerkboek(t, data)
	for i, g := range gevallen {
		if got := l.Rijen[i][1]; got != g.want {
			t.Errorf("%s: got %q, want %q", g.naam, got, g.want)
		}
	}
}

func TestWorkbookCountingFrom1904KeepsItsDates(t *testing.T) {
	waar, nl := true, "dd-mm-yyyy"
	data := werkboek(t, func(f *excelize.File) {
		if err := f.SetWorkbookProps(&excelize.WorkbookPropsOptions{Date1904: &waar}); err != nil {
			t.Fatal(err)
		}
		zet(t, f, "Sheet1", 1, "BSN", "Geboortedatum", "Doelgroep")
		zet(t, f, "Sheet1", 2, "x", 31469, "y")
		stijl(t, f, "B2", excelize.Style{CustomNumFmt: &nl})
	})
	if got := leesWerkboek(t, data).Rijen[0][1]; got != "1990-02-27" {
		t.Errorf("got %q", got)
	}
}

func TestSheetWithARecognisedHeaderIsChosen(t *testing.T) {
	data := werkboek(t, func(f *excelize.File) {
		zet(t, f, "Sheet1", 1, "Toelichting", "versie 3")
		for _, naam := range []string{"Verborgen", "Lijst", "Oud"} {
			if _, err := f.NewSheet(naam); err != nil {
				t.Fatal(err)
			}
		}
		zet(t, f, "Verborgen", 1, "BSN", "Achternaam", "Doelgroep")
		zet(t, f, "Verborgen", 2, "0", "verborgen", "z")
		if err := f.SetSheetVisible("Verborgen", false); err != nil {
			t.Fatal(err)
		}
		zet(t, f, "Lijst", 1, "Instroom 2026")
		zet(t, f, "Lijst", 3, "BSN", "Achternaam", "Doelgroep")
		zet(t, f, "Lijst", 4, "1", "a")
		zet(t, f, "Lijst", 6, "2", "b", "c", "los ernaast")
		zet(t, f, "Oud", 1, "BSN", "Achternaam", "Doelgroep")
		zet(t, f, "Oud", 2, "3", "oud", "z")
	})
	l := leesWerkboek(t, data)
	if l.Blad != "Lijst" || !reflect.DeepEqual(l.Andere, []string{"Oud"}) {
		t.Errorf("read %q, and there is a list on %q too", l.Blad, l.Andere)
	}
	want := [][]string{{"1", "a", "", ""}, nil, {"2", "b", "c", "los ernaast"}}
	if !reflect.DeepEqual(l.Rijen, want) || !reflect.DeepEqual(l.Kop, []string{"BSN", "Achternaam", "Doelgroep", ""}) {
		t.Errorf("got %q under %q", l.Rijen, l.Kop)
	}
}

func TestWorkbookWithoutAListIsRefused(t *testing.T) {
	for naam, data := range map[string][]byte{
		"empty sheet": werkboek(t, func(*excelize.File) {}),
		"one cell":    werkboek(t, func(f *excelize.File) { zet(t, f, "Sheet1", 1, "Hallo") }),
		"no workbook": zipMet(t, "word/document.xml", "<w/>"),
		"broken xml":  zipMet(t, "xl/workbook.xml", "<workbook><sheets><sheet"),
	} {
		if _, err := LeesLijst(naam, bytes.NewReader(data), Grenzen{}); err == nil || !strings.HasSuffix(err.Error(), ".") {
			t.Errorf("%s: got %v", naam, err)
		}
	}
}

func zipMet(t *testing.T, naam, inhoud string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	w, err := z.Create(naam)
	if err == nil {
		_, err = w.Write([]byte(inhoud))
	}
	if err == nil {
		err = z.Close()
	}
	if err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestZipBombIsRefused(t *testing.T) {
	bom := zipMet(t, "xl/worksheets/sheet1.xml", strings.Repeat("0", 8<<20))
	if len(bom) > 64<<10 {
		t.Fatalf("the bomb is %d bytes", len(bom))
	}
	_, err := LeesLijst("bom.xlsx", bytes.NewReader(bom), Grenzen{Uitgepakt: 1 << 20})
	if err == nil || !strings.Contains(err.Error(), "uitgepakt te groot") {
		t.Errorf("got %v", err)
	}
}

func TestWorkbookBeyondItsBoundsIsRefused(t *testing.T) {
	data := werkboek(t, func(f *excelize.File) {
		zet(t, f, "Sheet1", 1, "BSN", "Achternaam", "Doelgroep")
		for i := range 30 {
			zet(t, f, "Sheet1", i+2, "1", "a", "b")
		}
	})
	for _, g := range []Grenzen{{Rijen: 5}, {Kolommen: 2}} {
		if _, err := LeesLijst("l", bytes.NewReader(data), g); err == nil {
			t.Errorf("%+v: accepted", g)
		}
	}
	ver := werkboek(t, func(f *excelize.File) {
		zet(t, f, "Sheet1", 1, "BSN", "Achternaam", "Doelgroep")
		if err := f.SetCellValue("Sheet1", "XFD40", "ver weg"); err != nil {
			t.Fatal(err)
		}
	})
	if _, err := LeesLijst("l", bytes.NewReader(ver), Grenzen{}); err == nil || !strings.Contains(err.Error(), "kolommen") {
		t.Errorf("cell in column XFD: %v", err)
	}
}
