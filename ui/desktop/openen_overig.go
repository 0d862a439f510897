//go:build !windows

package desktop

import (
	"context"
	"os/exec"
)

// openBestand asks the desktop to open a file in the program of its kind.
func openBestand(pad string) error {
	c := exec.CommandContext(context.Background(), "xdg-open", pad) //nolint:gosec // a file that the program wrote itself
	if err := c.Start(); err != nil {
		return err
	}
	go func() { _ = c.Wait() }() // takes the child off the list; its outcome says nothing
	return nil
}
