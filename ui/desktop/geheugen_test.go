package desktop_test

import (
	"runtime/debug"
	"testing"

	"schakel/ui/desktop"
)

// stand gives how memory is tidied now.
func stand() (percentage int, grens int64) {
	percentage = debug.SetGCPercent(100)
	debug.SetGCPercent(percentage)
	return percentage, debug.SetMemoryLimit(-1)
}

func TestAQuietStartIsBoundedAndEnds(t *testing.T) {
	percentage, grens := stand()
	klaar := desktop.RustigStarten()
	if p, g := stand(); p != -1 || g <= 0 || g >= grens {
		t.Errorf("while starting: %d%% and %d bytes", p, g)
	}
	klaar()
	if p, g := stand(); p != percentage || g != grens {
		t.Errorf("after the start: %d%% and %d bytes, want %d%% and %d", p, g, percentage, grens)
	}
}
