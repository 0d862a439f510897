package ui

import (
	"fyne.io/fyne/v2"

	"schakel/ui/kit"
	"schakel/ui/theme"
)

// kop is the head of the window: back and forth, search, and whose work this is.
type kop struct {
	*fyne.Container
	terug, vooruit, zoek *kit.Knop
}

func newKop(d Diensten, terug, vooruit, zoek, kiesWie func()) *kop {
	k := &kop{
		terug:   kit.NewIcoonknop(theme.Links, "Terug (Alt+←)", terug),
		vooruit: kit.NewIcoonknop(theme.Rechts, "Vooruit (Alt+→)", vooruit),
		zoek:    kit.NewKnop("Zoek persoon of actie (Ctrl+K)", zoek),
	}
	k.zoek.Icoon = theme.Zoek
	waar := kit.NewRegel(gemeente(d)).Zacht()
	waar.Krimp, waar.Rechts = true, true
	rij := kit.Rij(theme.Stap2, k.terug, k.vooruit, k.zoek, waar)
	if d.Wie != "" {
		wie := kit.NewLink(d.Wie, kiesWie)
		wie.Klein = true
		rij.Add(wie)
	}
	k.Container = kit.OpVlak(theme.KleurKaart, kit.Stapel(0, kit.Marge(theme.Stap2, theme.Stap4, theme.Stap2, theme.Stap3, rij), kit.Lijn()))
	return k
}

// gemeente says whose administration this is.
func gemeente(d Diensten) string {
	if d.Gemeente == "" {
		return ""
	}
	return "Gemeente " + d.Gemeente
}

// kan turns the two arrows on and off.
func (k *kop) kan(terug, vooruit bool) {
	k.terug.ZetAan(terug)
	k.vooruit.ZetAan(vooruit)
}
