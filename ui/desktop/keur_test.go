package desktop

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestEachPlaceHasItsVerdict(t *testing.T) {
	goed := feiten{heel: true, bereikbaar: true, schrijf: true}
	met := func(doe func(*feiten)) feiten { f := goed; doe(&f); return f }
	for _, g := range []struct {
		naam            string
		f               feiten
		fout, waarschuw string
		bestaat         bool
	}{
		{naam: "a fixed disk", f: goed},
		{naam: "half a path", f: feiten{}, fout: "hele pad"},
		{naam: "an administration", f: met(func(f *feiten) { f.bestaat, f.schijf = true, netwerk }), bestaat: true},
		{naam: "a file", f: met(func(f *feiten) { f.isBestand, f.schrijf = true, false }), fout: "bestand met deze naam"},
		{naam: "a disk that is not there", f: met(func(f *feiten) { f.bereikbaar, f.schrijf = false, false }), fout: "is er niet"},
		{naam: "read only", f: met(func(f *feiten) { f.schrijf, f.schijf = false, netwerk }), fout: "niet schrijven"},
		{naam: "a share", f: met(func(f *feiten) { f.schijf = netwerk }), waarschuw: "netwerkschijf"},
		{naam: "a stick", f: met(func(f *feiten) { f.schijf = los }), waarschuw: "USB-stick"},
		{naam: "memory", f: met(func(f *feiten) { f.schijf = geheugen }), waarschuw: "geheugen"},
		{naam: "a temporary folder", f: met(func(f *feiten) { f.schijf = tijdelijk }), waarschuw: "tijdelijke map"},
		{naam: "the cloud", f: met(func(f *feiten) { f.dienst = "OneDrive" }), waarschuw: "door OneDrive naar de cloud"},
		{naam: "the cloud on a share", f: met(func(f *feiten) { f.dienst, f.schijf = "Nextcloud", netwerk }), waarschuw: "Nextcloud"},
	} {
		o := g.f.oordeel()
		if o.Bestaat != g.bestaat || (o.Fout == "") != (g.fout == "") || (o.Waarschuwing == "") != (g.waarschuw == "") ||
			!strings.Contains(o.Fout, g.fout) || !strings.Contains(o.Waarschuwing, g.waarschuw) {
			t.Errorf("%s: %+v", g.naam, o)
		}
		for _, zin := range []string{o.Fout, o.Waarschuwing} { // each says what to do
			if zin != "" && !strings.Contains(zin, "ies ") && !strings.Contains(zin, "Schrijf ") {
				t.Errorf("%s does not say what to do: %q", g.naam, zin)
			}
		}
	}
}

func TestFoldersInTheCloudAreKnownByTheirNames(t *testing.T) {
	omgeving := func(naam string) string {
		return map[string]string{"OneDriveCommercial": `D:\Werk\Voorbeeld`}[naam]
	}
	for pad, want := range map[string]string{
		`C:\Users\an\OneDrive\Schakel`:                      "OneDrive",
		`C:\Users\an\OneDrive - Gemeente Voorbeeld\Schakel`: "OneDrive",
		`d:\werk\voorbeeld\Schakel`:                         "OneDrive", // named by Windows
		`D:\Werk\Voorbeeld2\Schakel`:                        "",
		`D:\Werk`:                                           "",
		`C:\Users\an\Dropbox (Voorbeeld)\Schakel`:           "Dropbox",
		`G:\Mijn Drive\Schakel`:                             "Google Drive",
		`/home/an/Google Drive/Schakel`:                     "Google Drive",
		`C:\Users\an\iCloudDrive\Schakel`:                   "",
		`C:\Users\an\iCloud Drive\Schakel`:                  "iCloud",
		`/home/an/Nextcloud/Schakel`:                        "Nextcloud",
		`/home/an/nextcloud2`:                               "",
		`C:\Schakel\administratie`:                          "",
		`/home/an/onedriver/Schakel`:                        "",
		"":                                                  "",
	} {
		if got := dienst(pad, omgeving); got != want {
			t.Errorf("%s: %q, want %q", pad, got, want)
		}
	}
}

func TestAFolderIsJudgedAndLeftAsItWas(t *testing.T) {
	t.Setenv("TMPDIR", filepath.Join(t.TempDir(), "tmp")) // the folders of this test are no temporary ones to it
	for _, v := range []string{"OneDrive", "OneDriveCommercial", "OneDriveConsumer"} {
		t.Setenv(v, "")
	}
	dir := t.TempDir()
	vol := filepath.Join(dir, "vol")
	if err := os.MkdirAll(vol, 0o700); err != nil {
		t.Fatal(err)
	}
	for _, pad := range []string{filepath.Join(vol, "a.schakel"), filepath.Join(dir, "bestand")} {
		if err := os.WriteFile(pad, nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	keur := Keur("a.schakel")
	for _, g := range []struct {
		naam, pad, fout string
		bestaat         bool
	}{
		{"there", dir, "", false},
		{"still to make", filepath.Join(dir, "een", "twee"), "", false},
		{"with an administration", vol, "", true},
		{"a file", filepath.Join(dir, "bestand"), "bestand met deze naam", false},
		{"under a file", filepath.Join(dir, "bestand", "x"), "bestand met deze naam", false},
		{"half a path", "Schakel", "hele pad", false},
		{"nothing", "", "hele pad", false},
	} {
		o := keur(t.Context(), g.pad)
		if o.Bestaat != g.bestaat || (o.Fout == "") != (g.fout == "") || !strings.Contains(o.Fout, g.fout) {
			t.Errorf("%s: %+v", g.naam, o)
		}
	}
	if rest, err := os.ReadDir(dir); err != nil || len(rest) != 2 {
		t.Errorf("looking left something behind: %v (%v)", rest, err)
	}
	t.Setenv("OneDrive", dir)
	if o := keur(t.Context(), filepath.Join(dir, "Schakel")); !strings.Contains(o.Waarschuwing, "OneDrive") {
		t.Errorf("in the folder of OneDrive: %+v", o)
	}
	t.Setenv("OneDrive", "")
	t.Setenv("TMPDIR", dir)
	if o := keur(t.Context(), filepath.Join(dir, "Schakel")); o.Waarschuwing == "" {
		t.Errorf("in a temporary folder: %+v", o)
	}
}

func TestALinkIntoTheCloudIsSeenThrough(t *testing.T) {
	dir := t.TempDir()
	wolk := filepath.Join(dir, "Nextcloud")
	if err := os.Mkdir(wolk, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(wolk, filepath.Join(dir, "gewoon")); err != nil {
		t.Fatal(err)
	}
	if o := Keur("a")(t.Context(), filepath.Join(dir, "gewoon", "Schakel")); !strings.Contains(o.Waarschuwing, "Nextcloud") {
		t.Errorf("%+v", o)
	}
}

func TestStoppedLookingIsSaid(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	stop()
	var o Oordeel
	for range 1000 { // the look itself may win; the stop must be possible
		if o = Keur("a")(ctx, t.TempDir()); o.Fout != "" {
			return
		}
	}
	t.Errorf("never stopped: %+v", o)
}
