package desktop

import (
	"context"

	"fyne.io/fyne/v2"
)

// SluitBij closes the window when the program is asked to stop (log-off, Ctrl+C).
func SluitBij(ctx context.Context, w fyne.Window) {
	context.AfterFunc(ctx, func() { fyne.Do(w.Close) })
}
