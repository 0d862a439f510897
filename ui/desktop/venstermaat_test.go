package desktop

import (
	"context"
	"os"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

func TestTheWindowComesBackAsLargeAsItWas(t *testing.T) {
	a := test.NewTempApp(t)
	w := test.NewWindow(nil)
	OnthoudMaat(a, w)
	if got := w.Canvas().Size(); got != fyne.NewSize(eersteBreed, eersteHoog) {
		t.Errorf("the first time it measures %v", got)
	}
	w.Resize(fyne.NewSize(1000, 700))
	w.Close()
	tweede := test.NewTempWindow(t, nil)
	OnthoudMaat(a, tweede)
	if got := tweede.Canvas().Size(); got != fyne.NewSize(1000, 700) {
		t.Errorf("the second time it measures %v", got)
	}
}

func TestARememberedSizeIsOnlyBelievedWhenItCanBe(t *testing.T) {
	p := test.NewTempApp(t).Preferences()
	for _, g := range []struct {
		naam        string
		breed, hoog float64
		want        fyne.Size
	}{
		{"nothing", 0, 0, fyne.NewSize(eersteBreed, eersteHoog)},
		{"usual", 1200, 800, fyne.NewSize(1200, 800)},
		{"too small to use", 10, 20, fyne.NewSize(kleinsteBreed, kleinsteHoog)},
		{"nonsense", 1e9, -5, fyne.NewSize(grootsteBreed, kleinsteHoog)},
	} {
		p.SetFloatList(voorkeurVenster, []float64{g.breed, g.hoog, 0})
		if got := beginmaat(p); got != g.want {
			t.Errorf("%s: %v, want %v", g.naam, got, g.want)
		}
	}
	p.SetFloatList(voorkeurVenster, []float64{1200}) // of another version
	if got := beginmaat(p); got != fyne.NewSize(eersteBreed, eersteHoog) {
		t.Errorf("half a memory gives %v", got)
	}
}

func TestASmallerScreenMakesTheWindowSmaller(t *testing.T) {
	for _, g := range []struct{ maat, scherm, want fyne.Size }{
		{fyne.NewSize(1366, 768), fyne.NewSize(1280, 680), fyne.NewSize(1280, 680)},
		{fyne.NewSize(1000, 700), fyne.NewSize(1280, 680), fyne.NewSize(1000, 680)},
		{fyne.NewSize(1366, 768), fyne.Size{}, fyne.NewSize(1366, 768)}, // not known
		{fyne.NewSize(100, 100), fyne.NewSize(500, 300), fyne.NewSize(500, 300)},
	} {
		if got := passend(g.maat, g.scherm); got != g.want {
			t.Errorf("%v on %v becomes %v, want %v", g.maat, g.scherm, got, g.want)
		}
	}
}

func TestAMaximisedWindowKeepsTheSizeThatItHadBefore(t *testing.T) {
	p := test.NewTempApp(t).Preferences()
	bewaarMaat(p, fyne.NewSize(1000, 700), false)
	bewaarMaat(p, fyne.NewSize(1920, 1040), true)
	if _, vol := bewaard(p); !vol || beginmaat(p) != fyne.NewSize(1000, 700) {
		t.Errorf("maximised %v, size %v", vol, beginmaat(p))
	}
	bewaarMaat(p, fyne.NewSize(200, 40), false) // as it was while it went to the task bar
	if _, vol := bewaard(p); vol || beginmaat(p) != fyne.NewSize(1000, 700) {
		t.Errorf("maximised %v, size %v", vol, beginmaat(p))
	}
}

func TestTheWindowClosesWhenTheProgramIsAskedToStop(t *testing.T) {
	test.NewTempApp(t)
	w := test.NewWindow(nil)
	dicht, noodstop := make(chan struct{}), make(chan struct{})
	w.SetOnClosed(func() { close(dicht) })
	ctx, stop := context.WithCancel(t.Context())
	SluitBij(ctx, w, time.Millisecond, func() { close(noodstop) })
	select {
	case <-dicht:
		t.Fatal("closed before it was asked to")
	case <-noodstop:
		t.Fatal("stopped before it was asked to")
	default:
	}
	stop()
	<-dicht
	<-noodstop // leaving took too long: it never ended
}

func TestTheEmergencyStopComesUnlessItIsCalledOff(t *testing.T) {
	gestopt := make(chan struct{})
	Noodrem(time.Millisecond, func() { close(gestopt) })
	<-gestopt
	Noodrem(time.Hour, func() { t.Error("stopped after all") })()
}

func TestFoldersOfProgramsThatAreGoneAreCleanedUp(t *testing.T) {
	dir := t.TempDir()
	t.Setenv("TMPDIR", dir)
	t.Setenv("TEMP", dir)
	maak := func(naam string) string {
		plek := filepath.Join(dir, naam)
		if err := os.MkdirAll(plek, 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(plek, "pip.pdf"), []byte("%PDF"), 0o600); err != nil {
			t.Fatal(err)
		}
		return plek
	}
	weg, blijft := maak("schakel-41-abc"), []string{maak("schakel-42-abc"), maak("schakel-" + strconv.Itoa(os.Getpid()) + "-abc"), maak("schakel-anders"), maak("ander-41-abc")}
	(&Opener{}).ruimOp(func(nummer int) bool { return nummer == 42 })
	if _, err := os.Stat(weg); !os.IsNotExist(err) {
		t.Errorf("the folder of a program that is gone is still there: %v", err)
	}
	for _, plek := range blijft {
		if _, err := os.Stat(plek); err != nil {
			t.Errorf("%s is gone: %v", filepath.Base(plek), err)
		}
	}
	if !leeft(os.Getpid()) {
		t.Error("this program does not run")
	}
}
