//go:build ci

package main

// metVenster tells that this build has commands only: no window, no GL, no C compiler.
const metVenster = false
