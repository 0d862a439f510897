package desktop

import "runtime/debug"

// startgeheugen is how much memory the start may take before it is tidied after all, in bytes.
const startgeheugen = 256 << 20

// RustigStarten leaves memory untidied while the first picture is made, which then comes
// sooner: what is made at the start stays in use. It gives what ends that.
func RustigStarten() (klaar func()) {
	percentage, grens := debug.SetGCPercent(-1), debug.SetMemoryLimit(startgeheugen)
	return func() {
		debug.SetGCPercent(percentage)
		debug.SetMemoryLimit(grens)
	}
}
