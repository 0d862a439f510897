//go:build !windows

package desktop

import "fyne.io/fyne/v2"

// werkvlak is not known here: window managers keep a window on the screen themselves.
func werkvlak(float32) fyne.Size { return fyne.Size{} }

func gemaximaliseerd(uintptr) bool { return false }

func maximaliseer(uintptr) {}
