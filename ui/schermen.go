package ui

import (
	"context"

	"fyne.io/fyne/v2"

	"schakel/domain/gebruik/beheer"
	"schakel/domain/gebruik/keten"
	"schakel/domain/instroom"
	"schakel/ui/dossier"
	"schakel/ui/dossiers"
	"schakel/ui/importeren"
	"schakel/ui/instellingen"
	"schakel/ui/intake"
	"schakel/ui/kit"
	"schakel/ui/pip"
	"schakel/ui/vandaag"
)

// Diensten is what the screens of an open administration work with: the use cases for
// the medewerker who is at work, and what lies outside (see Poorten).
type Diensten struct {
	Gemeente string // name, for the head of the window
	Wie      string // the medewerker
	Keten    *keten.Keten
	Beheer   *beheer.Beheer
	Onthoud  fyne.Preferences // what a screen keeps for next time
	Gelezen  *vandaag.Gelezen // the work of today, when it was read already

	Lijst     func(pad string) (instroom.Lijst, error)
	Kies      func(ctx context.Context) (pad string, err error)
	Rapport   func(ctx context.Context, naam string, rijen []instroom.RijUitslag) (pad string, err error)
	Voorbeeld kit.Voorbeeld
	Logo      kit.LogoKiezer
}

// Schermen is the table of all screens: the one place that knows every one of them.
// Each family hands out the makers of its screens and gets no more than it needs.
func Schermen(d Diensten) kit.Schermen {
	return kit.Schermen{
		kit.SchermVandaag:      vandaag.Maker(vandaag.Opties{Keten: d.Keten, Beheer: d.Beheer, Onthoud: d.Onthoud, Gelezen: d.Gelezen}),
		kit.SchermDossiers:     dossiers.Maker(d.Keten, d.Beheer),
		kit.SchermDossier:      dossier.Maker(d.Keten, d.Beheer),
		kit.SchermNieuw:        dossier.NieuwMaker(d.Keten, d.Beheer, d.Wie),
		kit.SchermIntake:       intake.Maker(d.Keten),
		kit.SchermPIP:          pip.Maker(d.Keten, d.Beheer, d.Voorbeeld),
		kit.SchermImporteren:   importeren.Maker(importeren.Opties{Keten: d.Keten, Lees: d.Lijst, Kies: d.Kies, Rapport: d.Rapport}),
		kit.SchermInstellingen: instellingen.Maker(instellingen.Opties{Beheer: d.Beheer, Logo: d.Logo}),
	}
}
