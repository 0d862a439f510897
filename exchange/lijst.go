// Package exchange reads and writes what crosses the border of the administration:
// intake lists as CSV or XLSX, and reports for scripts.
package exchange

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"schakel/domain/fout"
	"schakel/domain/instroom"
)

const mega = 1 << 20

// Grenzen bound what a list may cost. The zero value stands for the usual bounds.
type Grenzen struct {
	Bytes     int64 // of the file; 0: 20 MB
	Uitgepakt int64 // of a workbook once unpacked; 0: 256 MB
	Rijen     int   // data rows that are not empty; 0: 100.000
	Kolommen  int   // 0: 250
}

func (g Grenzen) ingevuld() Grenzen {
	if g.Bytes == 0 {
		g.Bytes = 20 * mega
	}
	if g.Uitgepakt == 0 {
		g.Uitgepakt = 256 * mega
	}
	if g.Rijen == 0 {
		g.Rijen = 100_000
	}
	if g.Kolommen == 0 {
		g.Kolommen = 250
	}
	return g
}

// OpenLijst reads the list in a file. Every error is Dutch and says what to do
// (fout.NietGevonden, fout.Ongeldig, fout.Technisch).
func OpenLijst(pad string, g Grenzen) (instroom.Lijst, error) {
	f, err := os.Open(pad)
	if err != nil {
		return instroom.Lijst{}, nietTeOpenen(err)
	}
	l, err := LeesLijst(filepath.Base(pad), f, g)
	return l, errors.Join(err, f.Close())
}

func nietTeOpenen(err error) error {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return fout.Wrap(err, fout.NietGevonden, "Het bestand is er niet. Controleer de naam en de map.")
	case errors.Is(err, fs.ErrPermission):
		return fout.Wrap(err, fout.Technisch, "U mag dit bestand niet lezen. Vraag om leesrecht of kopieer het naar uw eigen map.")
	default:
		return fout.Wrap(err, fout.Technisch, "Het bestand kan niet worden geopend. Sluit het in andere programma's en probeer het opnieuw.")
	}
}

// LeesLijst reads a list: CSV with semicolon, comma or tab in UTF-8, UTF-16 or
// Windows-1252, or an Excel workbook (XLSX). What it is, is seen from the bytes; naam is
// only kept. A file beyond the bounds is refused without reading it whole.
func LeesLijst(naam string, r io.Reader, g Grenzen) (instroom.Lijst, error) {
	g = g.ingevuld()
	data, err := leesBytes(r, g.Bytes)
	if err != nil {
		return instroom.Lijst{}, err
	}
	in, err := leesRijen(data, g)
	if err != nil {
		return instroom.Lijst{}, err
	}
	l, err := maakLijst(in.rijen, g)
	if err != nil {
		return instroom.Lijst{}, err
	}
	l.Blad, l.Andere = in.blad, in.andere
	som := sha256.Sum256(data)
	l.Naam, l.SHA256 = naam, hex.EncodeToString(som[:])
	return l, nil
}

func leesBytes(r io.Reader, grens int64) ([]byte, error) {
	if f, ok := r.(fs.File); ok {
		info, err := f.Stat()
		switch {
		case err != nil:
			return nil, nietTeOpenen(err)
		case info.IsDir():
			return nil, fout.New(fout.Ongeldig, "Dit is een map en geen bestand. Kies de lijst zelf.")
		case info.Size() > grens:
			return nil, teGroot(info.Size(), grens)
		}
	}
	data, err := io.ReadAll(io.LimitReader(r, grens+1))
	switch {
	case err != nil:
		return nil, fout.Wrap(err, fout.Technisch, "Het bestand kon niet helemaal worden gelezen. Probeer het opnieuw.")
	case int64(len(data)) > grens:
		return nil, teGroot(0, grens)
	case len(bytes.TrimSpace(data)) == 0:
		return nil, fout.New(fout.Ongeldig, "Het bestand is leeg. Kies een lijst met een kop en ten minste één rij.")
	}
	return data, nil
}

func teGroot(grootte, grens int64) error {
	const raad = "Bewaar alleen het werkblad met de lijst, of verdeel de lijst over meer bestanden."
	if grootte == 0 {
		return fout.New(fout.Ongeldig, "Dit bestand is te groot; een lijst mag hoogstens %d MB zijn. "+raad, grens/mega)
	}
	return fout.New(fout.Ongeldig, "Dit bestand is %d MB groot; een lijst mag hoogstens %d MB zijn. "+raad, grootte/mega, grens/mega)
}

// inhoud is what a file holds: rows, and of a workbook the sheet that they stand on.
type inhoud struct {
	rijen  [][]string
	blad   string
	andere []string // other sheets with a list
}

// leesRijen tells by the first bytes what the file is.
func leesRijen(data []byte, g Grenzen) (inhoud, error) {
	begint := func(s string) bool { return bytes.HasPrefix(data, []byte(s)) }
	switch {
	case begint("PK\x03\x04"):
		return leesXLSX(data, g)
	case begint("\xd0\xcf\x11\xe0"):
		return inhoud{}, fout.New(fout.Ongeldig, "Dit is een oud Excel-bestand (.xls) of een bestand met een wachtwoord. Bewaar het in Excel als .xlsx zonder wachtwoord.")
	case begint("%PDF"):
		return inhoud{}, geenLijst("Dit is een PDF.")
	}
	tekst, ok := decodeer(data)
	if !ok {
		return inhoud{}, geenLijst("Er staan tekens in die in een tekstbestand niet voorkomen.")
	}
	rijen, err := leesCSV(tekst, g)
	return inhoud{rijen: rijen}, err
}

func geenLijst(reden string) error {
	return fout.New(fout.Ongeldig, "Dit bestand is geen lijst. %s Kies een CSV- of Excel-bestand (.xlsx) met in de eerste rij de namen van de kolommen.", reden)
}

// maakLijst finds the header and gives the rows under it their numbers.
func maakLijst(rijen [][]string, g Grenzen) (instroom.Lijst, error) {
	kop := instroom.KiesKop(rijen)
	if kop < 0 || aantalGevuld(rijen[kop]) < 2 {
		return instroom.Lijst{}, geenLijst("Er is geen rij met namen van kolommen.")
	}
	l := instroom.Lijst{Kop: slices.Clone(rijen[kop]), Rijen: rijen[kop+1:]}
	if len(l.Kop) > g.Kolommen {
		return instroom.Lijst{}, teVeelKolommen(g)
	}
	gevuld, einde := 0, 0
	for i, rij := range l.Rijen {
		if rij == nil {
			continue
		}
		gevuld, einde = gevuld+1, i+1
	}
	if gevuld > g.Rijen {
		return instroom.Lijst{}, teVeelRijen(g)
	}
	if l.Rijen = l.Rijen[:einde]; gevuld == 0 {
		return instroom.Lijst{}, fout.New(fout.Ongeldig, "Onder de kop staan geen rijen. Kies een lijst met ten minste één rij.")
	}
	return l, nil
}

func aantalGevuld(rij []string) (n int) {
	for _, cel := range rij {
		if !instroom.IsLeeg([]string{cel}) {
			n++
		}
	}
	return n
}

func teVeelRijen(g Grenzen) error {
	return fout.New(fout.Ongeldig, "De lijst heeft meer dan %d rijen. Verdeel de lijst over meer bestanden.", g.Rijen)
}

func teVeelKolommen(g Grenzen) error {
	return fout.New(fout.Ongeldig, "De lijst heeft meer dan %d kolommen. Bewaar alleen de kolommen die nodig zijn.", g.Kolommen)
}
