package pdf

import (
	"bytes"
	"errors"
	"image"
	"image/color"
	"image/draw"
	_ "image/jpeg" // the formats a logo may have
	"image/png"
	"slices"
	"sync"

	"schakel/domain/fout"
)

// logo is the mark of a municipality as every PDF standard takes it: RGB, eight
// bits, on white.
type logo struct {
	png         []byte
	breed, hoog int
}

// maxLogoPunten bounds a logo: more pixels than a printer shows are of no use.
const maxLogoPunten = 16_000_000

// ControleerLogo says whether bytes are a picture that can stand on a letter: PNG
// or JPEG, not larger than 16 million pixels. Empty is fine: the name stands there.
func ControleerLogo(bestand []byte) error {
	_, err := leesLogo(bestand)
	return err
}

func leesLogo(bestand []byte) (*logo, error) {
	if len(bestand) == 0 {
		return nil, nil
	}
	const melding = "Het logo is niet leesbaar. Kies bij Instellingen een PNG- of JPEG-bestand."
	maat, _, err := image.DecodeConfig(bytes.NewReader(bestand))
	if err != nil {
		return nil, onleesbaar(err, melding)
	}
	if maat.Width <= 0 || maat.Height <= 0 || maat.Width > maxLogoPunten/maat.Height {
		return nil, onleesbaar(errors.New("pdf: logo has too many pixels"),
			"Het logo is te groot. Kies bij Instellingen een kleiner bestand, bijvoorbeeld 1000 bij 400 pixels.")
	}
	beeld, _, err := image.Decode(bytes.NewReader(bestand))
	if err != nil {
		return nil, onleesbaar(err, melding)
	}
	wit := image.NewRGBA(image.Rect(0, 0, maat.Width, maat.Height))
	draw.Draw(wit, wit.Bounds(), image.NewUniform(color.White), image.Point{}, draw.Src)
	draw.Draw(wit, wit.Bounds(), beeld, beeld.Bounds().Min, draw.Over)
	var uit bytes.Buffer
	if err := png.Encode(&uit, wit); err != nil {
		return nil, onleesbaar(err, melding)
	}
	return &logo{png: uit.Bytes(), breed: maat.Width, hoog: maat.Height}, nil
}

func onleesbaar(oorzaak error, melding string) error {
	f := fout.Wrap(oorzaak, fout.Ongeldig, melding)
	f.Veld = "logo"
	return f
}

// past gives the size of the logo within a box, its proportions kept.
func (l *logo) past(breed, hoog float64) (b, h float64) {
	schaal := min(breed/float64(l.breed), hoog/float64(l.hoog))
	return float64(l.breed) * schaal, float64(l.hoog) * schaal
}

// logoKast keeps the last logo, which a batch of letters shares.
type logoKast struct {
	mu   sync.Mutex
	bron []byte
	logo *logo
}

func (k *logoKast) haal(bestand []byte) (*logo, error) {
	if len(bestand) == 0 {
		return nil, nil
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.logo != nil && bytes.Equal(k.bron, bestand) {
		return k.logo, nil
	}
	l, err := leesLogo(bestand)
	if err != nil {
		return nil, err
	}
	k.bron, k.logo = slices.Clone(bestand), l
	return l, nil
}
