package demo

import (
	"bytes"
	"context"
	"image"
	"image/color"
	"image/png"
	"math"

	"schakel/domain/beheer"
)

const kleur = "#0b5a4a"

// richtIn makes the administration of the invented municipality.
func (b *bouwer) richtIn(ctx context.Context) error {
	merk, err := logo()
	if err != nil {
		return err
	}
	i, err := beheer.Nieuw(beheer.Gemeente{
		Naam: "Maasbroek", Code: "9998",
		Adres:    []string{"Markt 1", "Postbus 100", "9990 AA  Maasbroek"},
		Telefoon: "0999-12 34 56", Email: "inburgering@maasbroek.example", Website: "www.maasbroek.example",
		Logo: merk, Kleur: kleur,
		BezwaarAdres: []string{"College van burgemeester en wethouders van Maasbroek", "Team Juridische Zaken", "Postbus 100", "9990 AA  Maasbroek"},
	})
	if err != nil {
		return err
	}
	i.Ondertekenaars = []beheer.Ondertekenaar{
		{Naam: "J.M. van der Linde", Functie: "teamleider Participatie", Mandaat: "Mandaatbesluit Maasbroek 2021", Vanaf: b.begin.PlusJaren(-1)},
		{Naam: "drs. A. Verhoeven-Smit", Functie: "teamleider Werk en Inburgering", Mandaat: "Mandaatbesluit Maasbroek 2024", Vanaf: b.Op.PlusMaanden(-20)},
	}
	i.Medewerkers = medewerkers()
	b.klok.naar(b.begin)
	_, err = b.beheer.Begin(ctx, i)
	return err
}

// medewerkers gives who handles the dossiers.
func medewerkers() []beheer.Medewerker {
	return []beheer.Medewerker{
		{Naam: "Marieke Jacobs", Functie: "consulent inburgering", Telefoon: "0999-12 34 61", Email: "m.jacobs@maasbroek.example", Actief: true},
		{Naam: "Younes Amrani", Functie: "consulent inburgering", Telefoon: "0999-12 34 62", Email: "y.amrani@maasbroek.example", Actief: true},
		{Naam: "Tineke de Boer", Functie: "consulent inburgering", Telefoon: "0999-12 34 63", Email: "t.deboer@maasbroek.example", Actief: true},
	}
}

// The mark of the municipality: a linden tree above two waves, on a round shield.
const (
	logoMaat    = 480 // pixels, high and wide
	verfijning  = 3   // samples per pixel, in each direction
	straalBord  = 0.48
	straalKroon = 0.21
)

// logo draws the mark as PNG.
func logo() ([]byte, error) {
	groen, wit, water := color.RGBA{0x0b, 0x5a, 0x4a, 0xff}, color.RGBA{0xff, 0xff, 0xff, 0xff}, color.RGBA{0x9f, 0xd3, 0xe8, 0xff}
	beeld := image.NewRGBA(image.Rect(0, 0, logoMaat, logoMaat))
	for y := range logoMaat {
		for x := range logoMaat {
			var som [3]int
			for i := range verfijning * verfijning {
				px := (float64(x) + (float64(i%verfijning)+0.5)/verfijning) / logoMaat
				py := (float64(y) + (float64(i/verfijning)+0.5)/verfijning) / logoMaat
				c := wit
				switch vlak(px, py) {
				case 1:
					c = groen
				case 2:
					c = water
				}
				som[0], som[1], som[2] = som[0]+int(c.R), som[1]+int(c.G), som[2]+int(c.B)
			}
			const n = verfijning * verfijning
			beeld.SetRGBA(x, y, color.RGBA{uint8(som[0] / n), uint8(som[1] / n), uint8(som[2] / n), 0xff})
		}
	}
	var uit bytes.Buffer
	if err := png.Encode(&uit, beeld); err != nil {
		return nil, err
	}
	return uit.Bytes(), nil
}

// vlak tells what stands at a place of the mark: 0 white, 1 the shield, 2 water.
func vlak(x, y float64) int {
	bij := func(cx, cy, straal float64) bool { return math.Hypot(x-cx, y-cy) <= straal }
	golf := func(midden float64) bool {
		return math.Abs(y-midden-0.018*math.Sin(x*6*math.Pi)) < 0.026
	}
	kroon := bij(0.5, 0.34, straalKroon) || bij(0.37, 0.42, 0.13) || bij(0.63, 0.42, 0.13)
	stam := math.Abs(x-0.5) < 0.025+0.02*math.Max(0, (y-0.55)*8) && y > 0.45 && y < 0.635
	switch {
	case !bij(0.5, 0.5, straalBord):
		return 0
	case kroon || stam:
		return 0
	case golf(0.70) || golf(0.80):
		return 2
	default:
		return 1
	}
}
