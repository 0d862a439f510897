package persoon_test

import (
	"errors"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"schakel/domain/domaintest"
	"schakel/domain/fout"
	"schakel/domain/persoon"
)

func TestBSNIsReadInEverySpellingPeopleUse(t *testing.T) {
	goed := string(domaintest.BSN(123))
	for _, invoer := range []string{
		goed, " " + goed + " ", goed[:4] + " " + goed[4:], goed[:3] + "." + goed[3:6] + "." + goed[6:],
		goed[:4] + "-" + goed[4:], goed[:4] + "\u00a0" + goed[4:],
	} {
		if b, err := persoon.ParseBSN(invoer); err != nil || string(b) != goed {
			t.Errorf("ParseBSN(%q) = %q, %v; want %q", invoer, b, err, goed)
		}
	}
}

func TestBSNThatCannotBeIsRefusedAtItsField(t *testing.T) {
	goed := string(domaintest.BSN(7))
	for _, g := range []struct {
		naam, invoer string
		code         fout.Code
	}{
		{"empty", "", fout.Ontbreekt},
		{"blank", "  ", fout.Ontbreekt},
		{"one digit off", goed[:8] + string('0'+(goed[8]-'0'+1)%10), fout.Ongeldig},
		{"too short", "1234567", fout.Ongeldig},
		{"too long", goed + "1", fout.Ongeldig},
		{"letters", "12345678a", fout.Ongeldig},
		{"arabic digits", "١٢٣٤٥٦٧٨٩", fout.Ongeldig},
		{"all zeros", "000000000", fout.Ongeldig},
		{"eight zeros", "00000000", fout.Ongeldig},
	} {
		t.Run(g.naam, func(t *testing.T) {
			b, err := persoon.ParseBSN(g.invoer)
			if b != "" || fout.CodeVan(err) != g.code {
				t.Fatalf("got %q, %v; want code %s", b, err, g.code)
			}
			if f := veldVan(err); f != "bsn" {
				t.Errorf("field %q", f)
			}
			if g.invoer != "" && strings.Contains(err.Error(), strings.TrimSpace(g.invoer)) && len(g.invoer) > 2 {
				t.Error("the message repeats the number")
			}
		})
	}
}

func TestLeadingZeroLostInASpreadsheetComesBack(t *testing.T) {
	if b, err := persoon.ParseBSN("10000012"); err == nil {
		t.Errorf("010000012 fails the elfproef but was taken as %q", b)
	}
	// 0*9+1*8+...: 012345672 passes: 8+14+18+20+20+18+14-2 = 110.
	b, err := persoon.ParseBSN("12345672")
	if err != nil || b != "012345672" {
		t.Errorf("got %q, %v", b, err)
	}
}

func TestEveryInventedBSNPassesAndStartsWithNine(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(0, 999_999).Draw(t, "n")
		b := domaintest.BSN(n)
		gelezen, err := persoon.ParseBSN(string(b))
		if err != nil || gelezen != b || b[0] != '9' {
			t.Fatalf("BSN(%d) = %q: %v", n, b, err)
		}
		if m := rapid.IntRange(0, 999_999).Draw(t, "m"); m != n && domaintest.BSN(m) == b {
			t.Fatalf("BSN(%d) = BSN(%d)", n, m)
		}
	})
}

func TestOneWrongDigitOrASwapNeverPassesTheElfproef(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := []byte(domaintest.BSN(rapid.IntRange(0, 999_999).Draw(t, "n")))
		i := rapid.IntRange(0, 8).Draw(t, "i")
		if j := rapid.IntRange(0, 7).Draw(t, "j"); rapid.Bool().Draw(t, "swap") && b[j] != b[j+1] && j < 7 {
			b[j], b[j+1] = b[j+1], b[j]
		} else {
			b[i] = '0' + (b[i]-'0'+byte(rapid.IntRange(1, 9).Draw(t, "d")))%10
		}
		if _, err := persoon.ParseBSN(string(b)); err == nil {
			t.Fatalf("%s passed", b)
		}
	})
}

func TestVNummerHasTenDigits(t *testing.T) {
	for _, g := range []struct {
		invoer, wil string
		code        fout.Code
	}{
		{"2963270398", "2963270398", ""},
		{" 296 327 0398", "2963270398", ""},
		{"296.327.0398", "2963270398", ""},
		{"0963270398", "0963270398", ""},
		{"", "", fout.Ontbreekt},
		{"963270398", "", fout.Ongeldig},
		{"29632703981", "", fout.Ongeldig},
		{"0000000000", "", fout.Ongeldig},
		{"V296327039", "", fout.Ongeldig},
	} {
		v, err := persoon.ParseVNummer(g.invoer)
		if string(v) != g.wil || fout.CodeVan(err) != g.code {
			t.Errorf("ParseVNummer(%q) = %q, %v", g.invoer, v, err)
		}
	}
}

func TestMaskShowsOnlyTheLastFourDigits(t *testing.T) {
	for _, g := range []struct{ kreeg, wil string }{
		{persoon.BSN("900004821").Gemaskerd(), "•••••4821"},
		{persoon.VNummer("2963270398").Gemaskerd(), "••••••0398"},
		{persoon.BSN("").Gemaskerd(), ""},
	} {
		if g.kreeg != g.wil {
			t.Errorf("got %q, want %q", g.kreeg, g.wil)
		}
	}
}

func veldVan(err error) string {
	var velden []string
	for _, f := range lijst(err) {
		velden = append(velden, f.Veld)
	}
	return strings.Join(velden, ",")
}

func lijst(err error) []*fout.Fout {
	var l fout.Lijst
	var f *fout.Fout
	switch {
	case errors.As(err, &l):
		return l
	case errors.As(err, &f):
		return []*fout.Fout{f}
	default:
		return nil
	}
}
