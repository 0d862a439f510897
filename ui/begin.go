package ui

import (
	"fyne.io/fyne/v2"

	"schakel/domain/poort"
	"schakel/ui/kit"
	"schakel/ui/theme"
)

// beginscherm gives who builds the first run.
func beginscherm(g *Programma) kit.Maker {
	return func(kit.Host, kit.Route) kit.Scherm { return &leegBegin{g} }
}

// leegBegin says how an administration is made where there is no wizard.
type leegBegin struct{ g *Programma }

func (l *leegBegin) Titel() string { return "Welkom" }

func (l *leegBegin) Inhoud() fyne.CanvasObject {
	return kit.Rondom(theme.Stap6, kit.LeegVlak(theme.Dossiers, "Er is nog geen administratie op deze computer. Maak er een met: schakel nieuw --administratie MAP --gemeente NAAM --code CODE"))
}

func (l *leegBegin) Acties() []kit.Actie       { return nil }
func (l *leegBegin) Herlaad(poort.Wijzigingen) {}
func (l *leegBegin) Verlaat(ga func())         { ga() }
func (l *leegBegin) Focus()                    {}
