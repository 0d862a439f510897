package desktop

import (
	"bytes"
	"context"
	"errors"
	"image"
	_ "image/jpeg" // the formats that a logo may have
	_ "image/png"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"schakel/domain/fout"
	"schakel/ui/kit"
)

// maxLogo bounds the file of a logo, in bytes: it is kept in the administration and
// stands in every document.
const maxLogo = 2 << 20

// Logo chooses a picture and gives its bytes, checked by keur; nil when the user chose
// none.
func (k *Kiezer) Logo(keur func([]byte) error) kit.LogoKiezer {
	return func(ctx context.Context) ([]byte, error) {
		pad, err := k.kies(ctx, keuze{titel: "Logo kiezen", wat: "Afbeeldingen (PNG, JPEG)", patronen: []string{"*.png", "*.jpg", "*.jpeg"}})
		if err != nil || pad == "" {
			return nil, err
		}
		b, err := leesLogo(pad)
		if err != nil {
			return nil, err
		}
		return b, keur(b)
	}
}

func leesLogo(pad string) ([]byte, error) {
	f, err := os.Open(pad)
	if err != nil {
		return nil, nietTeLezen(err)
	}
	b, err := io.ReadAll(io.LimitReader(f, maxLogo+1))
	switch err = errors.Join(err, f.Close()); {
	case err != nil:
		return nil, nietTeLezen(err)
	case len(b) == 0:
		return nil, fout.Bij("logo", fout.Ongeldig, "Dit bestand is leeg. Kies een ander bestand.")
	case len(b) > maxLogo:
		return nil, fout.Bij("logo", fout.Ongeldig, "Dit bestand is te groot: een logo mag %d MB zijn. Sla het kleiner op, bijvoorbeeld 1000 bij 400 pixels.", maxLogo>>20)
	}
	if _, soort, err := image.DecodeConfig(bytes.NewReader(b)); err != nil || (soort != "png" && soort != "jpeg") {
		return nil, fout.Bij("logo", fout.Ongeldig, "Dit bestand is geen PNG- of JPEG-afbeelding. Kies een ander bestand.")
	}
	return b, nil
}

func nietTeLezen(err error) error {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return fout.Wrap(err, fout.NietGevonden, "Dit bestand is er niet. Controleer de naam en de map.")
	case errors.Is(err, fs.ErrPermission):
		return fout.Wrap(err, fout.Technisch, "U mag dit bestand niet lezen. Vraag om leesrecht of kopieer het naar uw eigen map.")
	default:
		return fout.Wrap(err, fout.Technisch, "Dit bestand kan niet worden gelezen. Sluit het in andere programma’s en probeer het opnieuw.")
	}
}

// Bewaar asks where a CSV file is to be saved, writes it and gives the path. What was
// there before stays until the new file is whole.
func (k *Kiezer) Bewaar(ctx context.Context, naam string, schrijf func(io.Writer) error) (string, error) {
	pad, err := k.kies(ctx, keuze{soort: nieuw, titel: "Opslaan als", plek: naam, wat: "CSV-bestanden", patronen: []string{"*.csv"}})
	if err != nil || pad == "" {
		return "", err
	}
	if strings.ToLower(filepath.Ext(pad)) != ".csv" {
		pad += ".csv"
		if _, err := os.Stat(pad); err == nil { // the dialog asked about another name
			return "", fout.New(fout.Bestaat, "Er is al een bestand met deze naam. Kies een andere naam, of kies dat bestand zelf om het te vervangen.")
		}
	}
	if err := schrijfHeel(pad, schrijf); err != nil {
		return "", err
	}
	return pad, nil
}

// schrijfHeel writes a file beside its place and puts it there when it is whole.
func schrijfHeel(pad string, schrijf func(io.Writer) error) error {
	f, err := os.CreateTemp(filepath.Dir(pad), ".schakel-*.tmp")
	if err != nil {
		return nietTeSchrijven(err)
	}
	var eigen *fout.Fout
	err = schrijf(f)
	if err = errors.Join(err, f.Close()); err == nil {
		err = os.Rename(f.Name(), pad)
	}
	if err == nil {
		return nil
	}
	_ = os.Remove(f.Name()) // the first error is the one to tell
	if errors.As(err, &eigen) {
		return err
	}
	return nietTeSchrijven(err)
}

func nietTeSchrijven(err error) error {
	return fout.Wrap(err, fout.Technisch, "Het bestand kan hier niet worden opgeslagen. Sluit het als het nog openstaat, of kies een andere map of naam.")
}
