// Command leeg opens an empty window of Fyne: what the start of Schakel is measured against.
package main

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/app"
	"fyne.io/fyne/v2/widget"
)

func main() {
	w := app.NewWithID("nl.voorbeeld.leeg").NewWindow("Leeg")
	w.SetContent(widget.NewLabel("Leeg"))
	w.Resize(fyne.NewSize(1366, 768)) // as large as Schakel opens
	w.ShowAndRun()
}
