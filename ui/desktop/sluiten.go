package desktop

import (
	"context"
	"time"

	"fyne.io/fyne/v2"
)

// SluitBij closes the window when the program is asked to stop (log-off, Ctrl+C). When
// that is not done within grens, stop ends it: a window that hangs must not hold up the
// computer. What was saved is safe, what was half written never happened.
func SluitBij(ctx context.Context, w fyne.Window, grens time.Duration, stop func()) {
	context.AfterFunc(ctx, func() {
		time.AfterFunc(grens, stop)
		fyne.Do(w.Close)
	})
}

// Noodrem calls stop when leaving takes longer than grens: work that does not listen
// may not hold up the computer. The function that it gives calls it off.
func Noodrem(grens time.Duration, stop func()) (af func()) {
	t := time.AfterFunc(grens, stop)
	return func() { t.Stop() }
}
