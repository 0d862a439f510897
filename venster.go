//go:build !ci

package main

// metVenster tells that this build has a window.
const metVenster = true
