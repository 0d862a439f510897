//go:build meet

package start_test

import (
	"bufio"
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

const (
	kijken      = 4 * time.Millisecond // how often the screen is looked at
	kalmBeelden = 100                  // pictures in a row without a change before a start
	rust        = 2 * time.Second      // so long without a change means that the window stands
	opgeven     = 60 * time.Second
	ruis        = 500 // pixels of 4 bytes: a blinking cursor is not a change
	kopMaten    = 100 // bytes at the start of a screen dump that hold the sizes
	pixelMaat   = 4   // bytes
)

// scherm is a screen in memory that can be looked at from outside.
type scherm struct {
	naam    string // for DISPLAY
	bestand *os.File
	begin   int64 // of the pixels
	maat    int   // of the pixels, in bytes
}

// nieuwScherm starts an X server that keeps its screen in a file.
func nieuwScherm(t *testing.T) *scherm {
	t.Helper()
	plek := t.TempDir()
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("Xvfb", "-displayfd", "3", "-screen", "0", "1366x768x24", "-fbdir", plek, "+extension", "GLX", "-nolisten", "tcp", "-noreset")
	cmd.ExtraFiles = []*os.File{w}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { stop(cmd) })
	nummer, err := bufio.NewReader(r).ReadString('\n') // with its newline: else the server has nobody to write it to
	if err = errors.Join(err, r.Close(), w.Close()); err != nil {
		t.Fatal(err)
	}
	f, err := os.Open(filepath.Join(plek, "Xvfb_screen0"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	kop := make([]byte, kopMaten)
	if _, err := f.ReadAt(kop, 0); err != nil {
		t.Fatal(err)
	}
	veld := func(i int) int { return int(binary.BigEndian.Uint32(kop[4*i:])) }
	hoogte, bytesPerLijn, kleuren := veld(5), veld(12), veld(19)
	return &scherm{
		naam: ":" + strings.TrimSpace(nummer), bestand: f,
		begin: int64(veld(0) + kleuren*12), maat: hoogte * bytesPerLijn,
	}
}

func stop(cmd *exec.Cmd) {
	_ = cmd.Process.Kill() // it may have ended by itself
	_ = cmd.Wait()
}

func (s *scherm) lees(t *testing.T, beeld []byte) {
	t.Helper()
	if _, err := s.bestand.ReadAt(beeld, s.begin); err != nil {
		t.Fatal(err)
	}
}

// kalm waits until nothing of an earlier window is drawn away any more, and gives the picture.
func (s *scherm) kalm(t *testing.T) []byte {
	t.Helper()
	tik := time.NewTicker(kijken)
	defer tik.Stop()
	was, nu := make([]byte, s.maat), make([]byte, s.maat)
	for gelijk := 0; gelijk < kalmBeelden; gelijk++ {
		<-tik.C
		s.lees(t, nu)
		if !bytes.Equal(was, nu) {
			gelijk = 0
		}
		was, nu = nu, was
	}
	return was
}

// start runs a program until its window stands still, and gives the time from the start
// until the first picture and until the last change. What the program keeps in thuis is
// there again at its next start.
func (s *scherm) start(t *testing.T, thuis, programma string, args ...string) (eerste, laatste time.Duration) {
	t.Helper()
	cmd := exec.Command(programma, args...)
	cmd.Env = append(os.Environ(), "DISPLAY="+s.naam, "LIBGL_ALWAYS_SOFTWARE=1",
		"HOME="+thuis, "XDG_CONFIG_HOME="+thuis, "XDG_CACHE_HOME="+thuis, "XDG_DATA_HOME="+thuis)
	var uit bytes.Buffer
	cmd.Stdout, cmd.Stderr = &uit, &uit
	was, nu := s.kalm(t), make([]byte, s.maat)

	ctx, klaar := context.WithTimeout(t.Context(), opgeven)
	defer klaar()
	tik := time.NewTicker(kijken)
	defer tik.Stop()
	begin := time.Now()
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	defer stop(cmd)
	for eerste == 0 || time.Since(begin)-laatste < rust {
		select {
		case <-ctx.Done():
			t.Fatalf("the window of %s never stood still: %.500s", filepath.Base(programma), uit.String())
		case <-tik.C:
		}
		s.lees(t, nu)
		anders := verschil(was, nu)
		if anders <= ruis {
			continue
		}
		laatste = time.Since(begin)
		t.Logf("%s: %d pixels at %d ms", filepath.Base(programma), anders, laatste.Milliseconds())
		if eerste == 0 {
			eerste = laatste
		}
		was, nu = nu, was
	}
	return eerste, laatste
}

// verschil counts the pixels that differ.
func verschil(a, b []byte) int {
	if bytes.Equal(a, b) {
		return 0
	}
	n := 0
	for i := 0; i+pixelMaat <= len(a); i += pixelMaat {
		if !bytes.Equal(a[i:i+pixelMaat], b[i:i+pixelMaat]) {
			n++
		}
	}
	return n
}
