//go:build !windows

package desktop

import (
	"context"
	"errors"
	"os/exec"
	"syscall"
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

// leeft tells whether a program runs under this number.
func leeft(nummer int) bool {
	err := syscall.Kill(nummer, 0)
	return err == nil || errors.Is(err, syscall.EPERM)
}
