package exchange

import (
	"bytes"
	"encoding/csv"
	"reflect"
	"strings"
	"testing"
	"unicode/utf16"

	"golang.org/x/text/encoding/charmap"
	"pgregory.net/rapid"

	"schakel/domain/instroom"
)

const kleineLijst = "BSN;Achternaam;Doelgroep\r\n1;Öztürk;asiel\r\n2;Núñez;gezin\r\n"

func lees(t *testing.T, inhoud string) instroom.Lijst {
	t.Helper()
	l, err := LeesLijst("lijst.csv", strings.NewReader(inhoud), Grenzen{})
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func TestEveryEncodingReadsAsTheSameText(t *testing.T) {
	want := lees(t, kleineLijst)
	cp1252, err := charmap.Windows1252.NewEncoder().String(kleineLijst)
	if err != nil {
		t.Fatal(err)
	}
	var le, be bytes.Buffer
	for _, u := range utf16.Encode([]rune("\ufeff" + kleineLijst)) {
		le.Write([]byte{byte(u), byte(u >> 8)})
		be.Write([]byte{byte(u >> 8), byte(u)})
	}
	regels := strings.SplitAfter(kleineLijst, "\n")
	cp := strings.SplitAfter(cp1252, "\n")
	for naam, inhoud := range map[string]string{
		"utf-8 with mark": "\ufeff" + kleineLijst,
		"windows-1252":    cp1252,
		"utf-16 le":       le.String(),
		"utf-16 be":       be.String(),
		"mixed by line":   regels[0] + regels[1] + cp[2],
		"mixed with mark": "\ufeff" + regels[0] + cp[1] + regels[2],
	} {
		got := lees(t, inhoud)
		if !reflect.DeepEqual(got.Kop, want.Kop) || !reflect.DeepEqual(got.Rijen, want.Rijen) {
			t.Errorf("%s: got %q %q", naam, got.Kop, got.Rijen)
		}
	}
}

func TestSeparatorIsTakenFromTheHeader(t *testing.T) {
	want := [][]string{{"1", "Vliet, van der", "asiel"}, {"2", "a;b\tc", "gezin"}}
	for naam, inhoud := range map[string]string{
		"semicolon": "BSN;Achternaam;Doelgroep\n1;Vliet, van der;asiel\n2;\"a;b\tc\";gezin\n",
		"comma":     "BSN,Achternaam,Doelgroep\n1,\"Vliet, van der\",asiel\n2,a;b\tc,gezin\n",
		"tab":       "BSN\tAchternaam\tDoelgroep\n1\tVliet, van der\tasiel\n2\t\"a;b\tc\"\tgezin\n",
		"sep line":  "sep=;\r\nBSN;Achternaam;Doelgroep\r\n1;Vliet, van der;asiel\r\n2;\"a;b\tc\";gezin\r\n",
		"old mac":   "BSN;Achternaam;Doelgroep\r1;Vliet, van der;asiel\r2;\"a;b\tc\";gezin\r",
		"title":     "Instroom, week 47, 2026, alle, gemeenten\n\nBSN;Achternaam;Doelgroep\n1;Vliet, van der;asiel\n2;\"a;b\tc\";gezin\n",
	} {
		if got := lees(t, inhoud); !reflect.DeepEqual(got.Rijen, want) || got.Kop[0] != "BSN" {
			t.Errorf("%s: got %q under %q", naam, got.Rijen, got.Kop)
		}
	}
}

func TestEmptyRowsKeepTheirNumber(t *testing.T) {
	l := lees(t, "\n;;\nBSN;Achternaam;Doelgroep\n1;a;b\n\n;;\n2;c;d\n;;\n\n")
	want := [][]string{{"1", "a", "b"}, nil, nil, {"2", "c", "d"}}
	if !reflect.DeepEqual(l.Rijen, want) {
		t.Errorf("got %q", l.Rijen)
	}
}

func TestUnclosedQuoteNeverSwallowsTheNextRow(t *testing.T) {
	for naam, c := range map[string]struct {
		rij  string
		want []string
	}{
		"open quote":          {`1;"zoon van;b`, []string{"1", `"zoon van`, "b"}},
		"text after quote":    {`1;"belt" liever;b`, []string{"1", `"belt" liever`, "b"}},
		"quote inside":        {`1;5" buis;b`, []string{"1", `5" buis`, "b"}},
		"space after quote":   {`1;"a" ;b`, []string{"1", "a", "b"}},
		"doubled quote":       {`1;"zegt ""nee""";b`, []string{"1", `zegt "nee"`, "b"}},
		"quoted separator":    {`1;"a;b";c`, []string{"1", "a;b", "c"}},
		"ragged short":        {`1`, []string{"1"}},
		"ragged long":         {`1;2;3;4;5`, []string{"1", "2", "3", "4", "5"}},
		"open quote and pair": {`1;"oops;b`, []string{"1", `"oops`, "b"}},
	} {
		inhoud := "BSN;Achternaam;Doelgroep\n" + c.rij + "\n2;\"\";\"x y\"\n3;e;f\n"
		want := [][]string{c.want, {"2", "", "x y"}, {"3", "e", "f"}}
		if got := lees(t, inhoud).Rijen; !reflect.DeepEqual(got, want) {
			t.Errorf("%s: got %q", naam, got)
		}
	}
}

func TestQuoteOpenToTheEndOfTheFileLosesNoRow(t *testing.T) {
	l := lees(t, "BSN;Achternaam;Doelgroep\n1;\"a;b\n2;c;d\n3;e;f")
	want := [][]string{{"1", `"a`, "b"}, {"2", "c", "d"}, {"3", "e", "f"}}
	if !reflect.DeepEqual(l.Rijen, want) {
		t.Errorf("got %q", l.Rijen)
	}
	groot := "BSN;Achternaam;Doelgroep\n1;\"" + strings.Repeat("a;b\n", maxCel) + "\";x\n"
	if l := lees(t, groot); len(l.Rijen) < maxCel {
		t.Errorf("a cell beyond its bound took %d rows with it", maxCel-len(l.Rijen))
	}
}

func TestWhatIsWrittenAsCSVIsReadBackTheSame(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		teken := rapid.SampledFrom([]rune{';', ',', '\t'}).Draw(t, "teken")
		cel := rapid.StringOf(rapid.SampledFrom([]rune("ab é\"';,\t\n-1")))
		rijen := rapid.SliceOfN(rapid.SliceOfN(cel, 3, 3), 1, 8).Draw(t, "rijen")
		var b bytes.Buffer
		c := csv.NewWriter(&b)
		c.Comma = teken
		c.UseCRLF = rapid.Bool().Draw(t, "crlf")
		alles := append([][]string{{"BSN", "Achternaam", "Doelgroep"}}, rijen...)
		if err := c.WriteAll(alles); err != nil {
			t.Fatal(err)
		}
		rijenTerug, err := leesCSV(b.String(), Grenzen{}.ingevuld())
		if err != nil {
			t.Fatal(err)
		}
		for i, rij := range alles {
			if instroom.IsLeeg(rij) {
				rij = nil
			}
			if !reflect.DeepEqual(rijenTerug[i], rij) {
				t.Fatalf("row %d: wrote %q, read %q", i, rij, rijenTerug[i])
			}
		}
		if len(rijenTerug) != len(alles) {
			t.Fatalf("wrote %d rows, read %d", len(alles), len(rijenTerug))
		}
	})
}

// FuzzLeesCSV holds that no input panics, hangs or loses text: every letter of the
// input comes out again in some cell, in the same order.
func FuzzLeesCSV(f *testing.F) {
	f.Add(kleineLijst)
	f.Add("a;b\n\"c\nd\";e\n\"f;g\n")
	f.Add("\"\"\"\n\"\"\"\r\"a\"b\"\n")
	f.Add("sep=,\na,b\n")
	f.Fuzz(func(t *testing.T, s string) {
		rijen, err := leesCSV(s, Grenzen{Rijen: 1 << 20}.ingevuld())
		if err != nil {
			t.Fatal(err)
		}
		_, rest := scheidingsteken(s)
		var uit strings.Builder
		for _, rij := range rijen {
			for _, cel := range rij {
				uit.WriteString(cel)
			}
		}
		if got, want := kaal(uit.String()), kaal(rest); got != want {
			t.Errorf("text went lost: %q became %q", want, got)
		}
	})
}

// kaal leaves out what the format itself uses, and blanks.
func kaal(s string) string {
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool {
		return strings.ContainsRune("\";,\t\r\n", r) || strings.TrimSpace(string(r)) == ""
	}), "")
}

// FuzzLeesLijst holds that no file at all makes the reader panic, and that a list it
// gives can be judged.
func FuzzLeesLijst(f *testing.F) {
	f.Add([]byte(kleineLijst))
	f.Add([]byte("PK\x03\x04"))
	f.Add([]byte("\xff\xfeB\x00;\x00"))
	f.Add([]byte("BSN;Achternaam;Geboortedatum;Doelgroep;Datum kennisgeving DUO;Uren NT2\n1;a;00-00-1990;asiel;+3d;80:3\n"))
	regels := regelsVoorFuzz()
	f.Fuzz(func(t *testing.T, data []byte) {
		l, err := LeesLijst("x", bytes.NewReader(data), Grenzen{Rijen: 1000, Uitgepakt: 1 << 22})
		if err != nil {
			if !strings.HasSuffix(err.Error(), ".") {
				t.Errorf("no sentence: %q", err)
			}
			return
		}
		us, err := instroom.Beoordeel(l, instroom.Herken(l.Kop), administratie{}, regels)
		if err != nil {
			t.Fatal(err)
		}
		gevuld := 0
		for _, rij := range l.Rijen {
			if !instroom.IsLeeg(rij) {
				gevuld++
			}
		}
		if len(us) != gevuld {
			t.Errorf("%d rows, %d verdicts", gevuld, len(us))
		}
	})
}
