//go:build !ci

package main

import (
	"context"

	"schakel/cli"
)

// beelden draws the screens; a build with a window does not.
func beelden() func(context.Context, cli.Schermopdracht) error { return nil }
