package desktop

import (
	"unsafe"

	"fyne.io/fyne/v2"
	"golang.org/x/sys/windows"
)

const (
	spiGetWorkArea = 0x30 // the screen without the task bar, in pixels
	swMaximize     = 3
	// The borders and the title of a window stand outside its content.
	randBreed, randHoog float32 = 16, 40
)

func user32(naam string) *windows.LazyProc {
	return windows.NewLazySystemDLL("user32.dll").NewProc(naam)
}

// werkvlak is the room that the first screen has for the content of a window, in Fyne's
// units; zero when Windows does not say.
func werkvlak(schaal float32) fyne.Size {
	var r struct{ links, boven, rechts, onder int32 }
	ok, _, _ := user32("SystemParametersInfoW").Call(spiGetWorkArea, 0, uintptr(unsafe.Pointer(&r)), 0) //nolint:gosec // how Windows gives its answer
	if ok == 0 || schaal <= 0 {
		return fyne.Size{}
	}
	return fyne.NewSize(float32(r.rechts-r.links)/schaal-randBreed, float32(r.onder-r.boven)/schaal-randHoog)
}

func gemaximaliseerd(handle uintptr) bool {
	ja, _, _ := user32("IsZoomed").Call(handle)
	return ja != 0
}

func maximaliseer(handle uintptr) { _, _, _ = user32("ShowWindow").Call(handle, swMaximize) }
