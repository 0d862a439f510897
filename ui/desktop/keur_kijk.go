package desktop

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// kijk gathers the facts about a folder that may not be there yet.
func kijk(pad, bestand string) feiten {
	f := feiten{heel: filepath.IsAbs(pad)}
	if !f.heel {
		return f
	}
	pad = filepath.Clean(pad)
	_, err := os.Stat(filepath.Join(pad, bestand))
	f.bestaat = err == nil
	grond, info, err := dichtstbij(pad)
	f.bereikbaar = err == nil || errors.Is(err, fs.ErrPermission)
	if err != nil {
		return f
	}
	if f.isBestand = !info.IsDir(); f.isBestand {
		return f
	}
	echt := grond
	if e, err := filepath.EvalSymlinks(grond); err == nil {
		echt = e
	}
	f.schrijf = schrijfbaar(echt)
	f.schijf = schijfVan(echt)
	if f.schijf == vast && binnen(pad, os.TempDir()) {
		f.schijf = tijdelijk
	}
	if f.dienst = dienst(pad, os.Getenv); f.dienst == "" {
		f.dienst = dienst(echt, os.Getenv)
	}
	return f
}

// dichtstbij gives the folder itself or the first one above it that is there; an error
// when not even its disk is, or when one may not look there.
func dichtstbij(pad string) (string, fs.FileInfo, error) {
	for {
		info, err := os.Stat(pad)
		boven := filepath.Dir(pad)
		if err == nil || boven == pad || errors.Is(err, fs.ErrPermission) {
			return pad, info, err
		}
		pad = boven
	}
}

// schrijfbaar tries whether a file can be made in a folder, and takes it away again.
func schrijfbaar(plek string) bool {
	f, err := os.CreateTemp(plek, ".schakel-proef-*")
	if err != nil {
		return false
	}
	return errors.Join(f.Close(), os.Remove(f.Name())) == nil
}
