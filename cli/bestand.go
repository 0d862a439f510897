package cli

import (
	"os"
	"path/filepath"

	"schakel/domain/fout"
)

// klad is a file that is written beside its place and gets its name when it is whole.
type klad struct {
	f    *os.File
	naam string
}

// nieuwKlad begins a file; it tells at once that the folder cannot be written in.
func nieuwKlad(naam string) (*klad, error) {
	f, err := os.CreateTemp(filepath.Dir(naam), ".schakel-*")
	if err != nil {
		return nil, schijffout(err)
	}
	return &klad{f: f, naam: naam}, nil
}

// bewaar writes the file whole and gives it its name, or leaves nothing.
func (k *klad) bewaar(b []byte) error {
	_, err := k.f.Write(b)
	if err == nil {
		err = k.f.Sync()
	}
	if dicht := k.f.Close(); err == nil {
		err = dicht
	}
	if err == nil {
		err = os.Rename(k.f.Name(), k.naam)
	}
	if err != nil {
		k.weg()
		return schijffout(err)
	}
	return nil
}

// weg throws the draft away; after bewaar it does nothing.
func (k *klad) weg() {
	_ = k.f.Close()
	_ = os.Remove(k.f.Name())
}

// schrijfHeel writes a file whole or not at all.
func schrijfHeel(naam string, b []byte) error {
	k, err := nieuwKlad(naam)
	if err != nil {
		return err
	}
	return k.bewaar(b)
}

func schijffout(err error) error {
	return fout.Wrap(err, fout.Technisch, "Het bestand kan niet worden geschreven. Kijk of u in de map mag schrijven en of er ruimte is op de schijf.")
}
