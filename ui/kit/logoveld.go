package kit

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"image"
	_ "image/jpeg" // the formats a logo may have
	_ "image/png"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"schakel/domain/fout"
	"schakel/ui/theme"
)

// LogoKiezer lets the user choose a picture and gives its bytes, checked; nil when they
// chose none. It may take long: it runs in the background.
type LogoKiezer func(ctx context.Context) ([]byte, error)

// Logoveld holds the logo of the municipality.
type Logoveld struct {
	kader
	host  Host
	kies  LogoKiezer
	logo  []byte
	beeld *canvas.Image
	knop  *Knop
	weg   *Knop
	leegT *Alinea
}

// NewLogoveld makes a field without a logo.
func NewLogoveld(h Host, o Opzet, kies LogoKiezer) *Logoveld {
	v := &Logoveld{host: h, kies: kies}
	v.beeld = canvas.NewImageFromResource(nil)
	v.beeld.FillMode = canvas.ImageFillContain
	v.beeld.SetMinSize(fyne.NewSize(120, 56))
	v.knop = NewKnop("Logo kiezen…", v.Kies)
	v.weg = NewKnop("Logo weghalen", func() { v.neem(nil) })
	v.leegT = NewAlinea("Zonder logo staat de naam van de gemeente in letters op de brief.").Zacht()
	v.stand = func() any { return string(v.logo) }
	v.lees = func() error { return nil }
	v.leeg = func() bool { return len(v.logo) == 0 }
	v.zet(o, v.knop, Stapel(theme.Stap2, container.NewHBox(v.beeld), v.leegT, Vloei(theme.Stap2, v.knop, v.weg)), v)
	v.wijs()
	return v
}

// Kies lets the user choose a logo, as the button does.
func (v *Logoveld) Kies() {
	if v.kies == nil {
		return
	}
	var logo []byte
	v.host.Draai(Taak{
		Naam: "Logo kiezen", Gelijk: Weiger,
		Werk: func(ctx context.Context, _ *Voortgang) (err error) {
			logo, err = v.kies(ctx)
			return err
		},
		Klaar: func(err error) {
			switch {
			case Gestopt(err):
			case err != nil:
				v.ZetFout(Melddoor(err))
			case logo != nil:
				v.neem(logo)
			}
		},
	})
}

// neem takes a picture by the user, nil for none.
func (v *Logoveld) neem(logo []byte) {
	if err := leesbaarLogo(logo); err != nil {
		v.ZetFout(err.Error())
		return
	}
	v.ZetFout("")
	v.logo = logo
	v.wijs()
	v.gewijzigd()
}

func leesbaarLogo(logo []byte) error {
	if len(logo) == 0 {
		return nil
	}
	if _, _, err := image.DecodeConfig(bytes.NewReader(logo)); err != nil {
		return fout.Wrap(err, fout.Ongeldig, "Dit bestand is geen PNG- of JPEG-afbeelding. Kies een ander bestand.")
	}
	return nil
}

// Waarde gives the bytes of the logo; nil for none.
func (v *Logoveld) Waarde() []byte { return v.logo }

// Zet fills the field.
func (v *Logoveld) Zet(logo []byte) {
	v.logo = logo
	v.ZetFout("")
	v.wijs()
}

func (v *Logoveld) wijs() {
	heeft := len(v.logo) > 0
	if heeft {
		v.beeld.Resource = fyne.NewStaticResource(logoNaam(v.logo), v.logo)
		v.knop.Zet("Ander logo…")
	} else {
		v.knop.Zet("Logo kiezen…")
	}
	zetZicht(v.beeld, heeft)
	zetZicht(v.weg, heeft)
	zetZicht(v.leegT, !heeft)
	v.beeld.Refresh()
	v.Refresh()
}

// logoNaam names a picture by what it holds, since Fyne keeps pictures by name.
func logoNaam(logo []byte) string {
	som := sha256.Sum256(logo)
	return "logo-" + hex.EncodeToString(som[:8])
}

// passend is the size of a picture within a box, its proportions kept.
func passend(logo []byte, vak fyne.Size) fyne.Size {
	maat, _, err := image.DecodeConfig(bytes.NewReader(logo))
	if err != nil || maat.Width <= 0 || maat.Height <= 0 {
		return vak
	}
	schaal := min(vak.Width/float32(maat.Width), vak.Height/float32(maat.Height))
	return fyne.NewSize(float32(maat.Width)*schaal, float32(maat.Height)*schaal)
}
