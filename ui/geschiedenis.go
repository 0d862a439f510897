package ui

import (
	"slices"

	"schakel/ui/kit"
)

// maxPlaatsen is how many places back one can go.
const maxPlaatsen = 40

// geschiedenis is the way one went, as in a browser.
type geschiedenis struct {
	plaatsen []kit.Route
	nu       int // the place one is at
}

// hier gives the place one is at; false at the very beginning.
func (g *geschiedenis) hier() (kit.Route, bool) {
	if len(g.plaatsen) == 0 {
		return kit.Route{}, false
	}
	return g.plaatsen[g.nu], true
}

// ga adds a place after this one; what lay ahead is gone. The same place again adds nothing.
func (g *geschiedenis) ga(r kit.Route) {
	if hier, ok := g.hier(); ok && hier == r {
		return
	}
	g.plaatsen = append(g.plaatsen[:min(g.nu+1, len(g.plaatsen))], r)
	if over := len(g.plaatsen) - maxPlaatsen; over > 0 {
		g.plaatsen = slices.Delete(g.plaatsen, 0, over)
	}
	g.nu = len(g.plaatsen) - 1
}

// kan tells whether there is a place n steps from here: -1 is back.
func (g *geschiedenis) kan(n int) bool {
	return g.nu+n >= 0 && g.nu+n < len(g.plaatsen)
}

// stap goes n places on.
func (g *geschiedenis) stap(n int) (kit.Route, bool) {
	if !g.kan(n) {
		return kit.Route{}, false
	}
	g.nu += n
	return g.plaatsen[g.nu], true
}

// sleutel names the screen of a route: its parts share one.
func sleutel(r kit.Route) kit.Route {
	r.Deel = ""
	return r
}

// kent tells whether a screen is anywhere on the way.
func (g *geschiedenis) kent(s kit.Route) bool {
	return slices.ContainsFunc(g.plaatsen, func(r kit.Route) bool { return sleutel(r) == s })
}
