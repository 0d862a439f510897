package kittest_test

import (
	"bytes"
	"image/color"
	"image/png"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"schakel/ui/kit"
	"schakel/ui/kit/kittest"
)

func TestPictureCutsOffWhatSticksOutOfAPartThatScrolls(t *testing.T) {
	velden := kit.Stapel(8)
	for range 12 {
		v := kit.NewTekstveld(kit.Opzet{Naam: "v"})
		v.Zet("Een zin die niemand hier mag zien")
		velden.Add(v)
	}
	onder := canvas.NewRectangle(color.Transparent)
	onder.SetMinSize(fyne.NewSize(10, 200))
	h := kittest.Open(t, container.NewBorder(nil, onder, nil, nil, container.NewVScroll(velden)), 400, 400)
	var b bytes.Buffer
	if err := kittest.Teken(&b, h.Venster()); err != nil {
		t.Fatal(err)
	}
	img, err := png.Decode(&b)
	if err != nil {
		t.Fatal(err)
	}
	boven, _ := onderkant(onder)
	leeg := img.At(200, int(boven)+20)
	for y := int(boven) + 10; y < int(boven)+190; y++ {
		for x := 10; x < 390; x++ {
			if img.At(x, y) != leeg {
				t.Fatalf("something is drawn at %d,%d, under the part that scrolls", x, y)
			}
		}
	}
	for _, v := range kittest.Zie[*kit.Tekstveld](h) {
		if v.Waarde() == "" {
			t.Error("drawing emptied a field")
		}
	}
}

// onderkant is where an object begins and ends.
func onderkant(o fyne.CanvasObject) (van, tot float32) {
	p := fyne.CurrentApp().Driver().AbsolutePositionForObject(o)
	return p.Y, p.Y + o.Size().Height
}

func TestPictureLaysOutWhatGrewFirst(t *testing.T) {
	een := kit.NewTekstveld(kit.Opzet{Naam: "een", Label: "Een", Plicht: true})
	twee := kit.NewTekstveld(kit.Opzet{Naam: "twee", Label: "Twee"})
	h := kittest.Open(t, kit.Stapel(4, een, twee), 400, 400)
	_, onder := onderkant(een)
	if een.Controleer() == nil {
		t.Fatal("an empty field is right")
	}
	if err := kittest.Teken(&bytes.Buffer{}, h.Venster()); err != nil {
		t.Fatal(err)
	}
	_, nu := onderkant(een)
	boven, _ := onderkant(twee)
	if nu <= onder || boven < nu {
		t.Errorf("the first field ends at %v (was %v), the second begins at %v", nu, onder, boven)
	}
}
