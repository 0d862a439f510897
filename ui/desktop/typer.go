package desktop

import (
	"context"
	"strings"

	"fyne.io/fyne/v2"

	"schakel/ui/kit"
	"schakel/ui/theme"
)

// typer asks for a path in the window itself, where the desktop has no dialogs.
type typer struct {
	venster fyne.Window
	doe     func(func()) // brings a call to the thread of the window
}

// vraag puts the question and waits for the answer.
func (t typer) vraag(ctx context.Context, k keuze) (string, error) {
	antwoord := make(chan string, 1)
	dicht := make(chan func(), 1)
	t.doe(func() { dicht <- t.toon(k, func(pad string) { antwoord <- pad }) })
	select {
	case pad := <-antwoord:
		return pad, nil
	case <-ctx.Done():
		t.doe(func() { (<-dicht)() })
		return "", ctx.Err()
	}
}

// toon puts the question on the window and gives the way to take it off.
func (t typer) toon(k keuze, klaar func(string)) (dicht func()) {
	veld := kit.NewTekstveld(kit.Opzet{Naam: "pad", Label: label(k.soort), Plicht: true, Breedte: kit.Vol})
	veld.Lees = func(s string) (string, error) { return schoonPad(s), nil }
	if k.soort == nieuw { // with the folder alone nothing is chosen yet
		veld.Zet(k.plek)
	}
	var d *kit.Dialoog
	d = kit.Toon(t.venster.Canvas(), kit.Vraag{
		Titel:   k.titel,
		Tekst:   "Deze computer heeft geen venster om bestanden te kiezen. Typ of plak het hele pad. Uw beheerder kan het programma zenity installeren; dan kunt u bladeren.",
		Inhoud:  kit.Stapel(theme.Stap3, veld),
		Breedte: 560,
		Knoppen: []kit.Vraagknop{
			{Tekst: "Terug", Terug: true, Doe: func() { klaar("") }},
			{Tekst: "Kiezen", Soort: kit.Hoofd, Veilig: true, Blijft: true, Doe: func() {
				if veld.Controleer() != nil {
					veld.Focus()
					return
				}
				d.Sluit()
				klaar(veld.Waarde())
			}},
		},
	})
	veld.Focus()
	return d.Sluit
}

func label(s soort) string {
	switch s {
	case folder:
		return "Pad van de map"
	case nieuw:
		return "Pad en naam van het nieuwe bestand"
	default:
		return "Pad van het bestand"
	}
}

// schoonPad takes off the spaces and quotes that come along with a copied path.
func schoonPad(pad string) string {
	return strings.TrimSpace(strings.Trim(strings.TrimSpace(pad), `"'`))
}
