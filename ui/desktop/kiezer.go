package desktop

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"sync"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver"
	"github.com/ncruces/zenity"
)

// Kiezer lets the user choose files and folders, with the dialogs of the desktop. Where
// there are none (a bare Linux) it asks for the path in the window itself. What it gives
// is "" when the user chose nothing. Its methods wait for the user: they belong in the
// background.
type Kiezer struct {
	slot     sync.Mutex // one dialog at a time
	laatst   string     // the folder of the last choice
	bestaat  func() bool
	dialoog  func(ctx context.Context, v keuze) (string, error)
	getypt   func(ctx context.Context, v keuze) (string, error)
	onbekend bool // the dialog failed once: from then on one types
}

// soort is what is chosen.
type soort int

const (
	bestand soort = iota // one that is there
	folder
	nieuw // one to write
)

// keuze is what is asked of the user.
type keuze struct {
	soort    soort
	titel    string
	plek     string // the folder to begin in, with the name that is proposed
	wat      string // the kind of file, for the list of kinds
	patronen []string
}

// NewKiezer makes the choosers of a window.
func NewKiezer(v fyne.Window) *Kiezer {
	return &Kiezer{
		laatst:  beginmap(),
		bestaat: zenity.IsAvailable,
		dialoog: func(ctx context.Context, k keuze) (string, error) { return toonDialoog(ctx, v, k) },
		getypt:  typer{venster: v, doe: fyne.Do}.vraag,
	}
}

// beginmap is the folder of the first choice. Windows remembers itself where this
// program was the last time.
func beginmap() string {
	plek, err := os.UserHomeDir()
	if err != nil || runtime.GOOS == "windows" {
		return ""
	}
	return plek
}

// Lijst chooses a list to read in.
func (k *Kiezer) Lijst(ctx context.Context) (string, error) {
	return k.kies(ctx, keuze{titel: "Lijst kiezen", wat: "Lijsten (CSV, Excel, tekst)", patronen: []string{"*.csv", "*.txt", "*.xlsx"}})
}

// Map chooses a folder.
func (k *Kiezer) Map(ctx context.Context) (string, error) {
	return k.kies(ctx, keuze{soort: folder, titel: "Map kiezen"})
}

// kies shows the dialog, or asks for the path where there is none. A second question
// while the first stands open gives nothing: the user has one to answer.
func (k *Kiezer) kies(ctx context.Context, v keuze) (string, error) {
	if !k.slot.TryLock() {
		return "", nil
	}
	defer k.slot.Unlock()
	v.plek = filepath.Join(k.laatst, v.plek)
	if k.laatst != "" && v.plek == k.laatst {
		v.plek += string(filepath.Separator) // the dialog goes into the folder
	}
	pad, err := k.vraag(ctx, v)
	if err != nil || pad == "" {
		return "", err
	}
	k.laatst = filepath.Dir(pad)
	if v.soort == folder {
		k.laatst = pad
	}
	return pad, nil
}

func (k *Kiezer) vraag(ctx context.Context, v keuze) (string, error) {
	if k.onbekend || !k.bestaat() {
		return k.getypt(ctx, v)
	}
	pad, err := k.dialoog(ctx, v)
	switch {
	case ctx.Err() != nil:
		return "", ctx.Err()
	case err == nil:
		return pad, nil
	case errors.Is(err, zenity.ErrCanceled):
		return "", nil
	default: // a program that is there and does not work is as good as none
		k.onbekend = true
		return k.getypt(ctx, v)
	}
}

// toonDialoog shows the dialog of the desktop above the window.
func toonDialoog(ctx context.Context, w fyne.Window, v keuze) (string, error) {
	opties := []zenity.Option{zenity.Context(ctx), zenity.Title(v.titel)}
	if v.plek != "" {
		opties = append(opties, zenity.Filename(v.plek))
	}
	if len(v.patronen) > 0 {
		opties = append(opties, zenity.FileFilter{Name: v.wat, Patterns: v.patronen, CaseFold: true})
	}
	if bij := eigenaar(ctx, w); bij != nil {
		opties = append(opties, bij, zenity.Modal())
	}
	switch v.soort {
	case folder:
		return zenity.SelectFile(append(opties, zenity.Directory())...)
	case nieuw:
		return zenity.SelectFileSave(append(opties, zenity.ConfirmOverwrite())...)
	default:
		return zenity.SelectFile(opties...)
	}
}

// eigenaar ties the dialog to the window, so that it stays above it; nil where the
// desktop has no way to do so (Wayland).
func eigenaar(ctx context.Context, w fyne.Window) zenity.Option {
	echt, ok := w.(driver.NativeWindow)
	if !ok {
		return nil
	}
	uit := make(chan zenity.Option, 1)
	fyne.Do(func() {
		echt.RunNative(func(c any) { uit <- bijVenster(c) })
	})
	select {
	case o := <-uit:
		return o
	case <-ctx.Done():
		return nil
	}
}

// bijVenster reads the handle of a window, as its desktop gives it.
func bijVenster(c any) zenity.Option {
	switch c := c.(type) {
	case driver.WindowsWindowContext:
		if c.HWND != 0 {
			return zenity.Attach(c.HWND)
		}
	case driver.X11WindowContext:
		if c.WindowHandle != 0 {
			return zenity.Attach(int(c.WindowHandle))
		}
	}
	return nil
}
