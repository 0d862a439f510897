package exchange

import (
	"bytes"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"

	"schakel/domain/fout"
	"schakel/domain/instroom"
)

// laatsteDag is one past 31-12-9999 as a number of days in a workbook.
const laatsteDag = 2958466

// leesXLSX reads the first visible sheet with a header that is understood, or else the
// first that has a header at all. Nothing is unpacked to disk: a list is personal data.
func leesXLSX(data []byte, g Grenzen) (uit inhoud, err error) {
	defer func() { // a workbook from outside must never end the program
		if r := recover(); r != nil {
			uit, err = inhoud{}, geenWerkmap(fmt.Errorf("excelize: %v", r))
		}
	}()
	f, err := excelize.OpenReader(bytes.NewReader(data),
		excelize.Options{UnzipSizeLimit: g.Uitgepakt, UnzipXMLSizeLimit: g.Uitgepakt})
	if err != nil {
		return uit, geenWerkmap(err)
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	w := werkmap{f: f, grenzen: g}
	if props, err := f.GetWorkbookProps(); err == nil && props.Date1904 != nil {
		w.vanaf1904 = *props.Date1904
	}
	if uit.blad, uit.andere, err = w.kiesBlad(); err != nil {
		return uit, err
	}
	uit.rijen, err = w.rijen(uit.blad, 0)
	return uit, err
}

func geenWerkmap(oorzaak error) error {
	if strings.Contains(oorzaak.Error(), "unzip size exceeds") {
		return fout.Wrap(oorzaak, fout.Ongeldig, "Dit Excel-bestand is uitgepakt te groot voor een lijst. Bewaar alleen het werkblad met de lijst.")
	}
	return fout.Wrap(oorzaak, fout.Ongeldig, "Dit is geen Excel-bestand (.xlsx), of het is beschadigd. Open het in Excel en bewaar het opnieuw als .xlsx, of als CSV.")
}

type werkmap struct {
	f         *excelize.File
	grenzen   Grenzen
	vanaf1904 bool
}

// kiesBlad gives the sheet to read, and the others that hold a list too.
func (w werkmap) kiesBlad() (gekozen string, andere []string, err error) {
	lijst := "" // the first with a header that is understood
	for _, naam := range w.f.GetSheetList() {
		if zichtbaar, err := w.f.GetSheetVisible(naam); err != nil || !zichtbaar {
			continue
		}
		begin, err := w.rijen(naam, proefRijen)
		if err != nil {
			continue // a chart, or a sheet that is no list
		}
		kop := instroom.KiesKop(begin)
		if kop < 0 || aantalGevuld(begin[kop]) < 2 {
			continue
		}
		switch herkend := len(instroom.Herken(begin[kop])) >= 3; {
		case herkend && lijst == "":
			lijst = naam
		case herkend:
			andere = append(andere, naam)
		case gekozen == "":
			gekozen = naam
		}
	}
	switch {
	case lijst != "":
		return lijst, andere, nil
	case gekozen == "":
		return "", nil, geenLijst("Op geen enkel werkblad staat een rij met namen van kolommen.")
	}
	return gekozen, nil, nil
}

// rijen reads a sheet row by row, empty ones as nil, all of one width; hoeveel > 0
// stops after that many rows. The values come twice, as they are kept and as they are
// shown: only both together tell a date from a number.
func (w werkmap) rijen(blad string, hoeveel int) ([][]string, error) {
	bewaard, err := w.f.Rows(blad)
	if err != nil {
		return nil, geenWerkmap(err)
	}
	getoond, err := w.f.Rows(blad)
	if err != nil {
		return nil, geenWerkmap(err)
	}
	var uit [][]string
	gevuld, breedte := 0, 0
	for bewaard.Next() && getoond.Next() && (hoeveel == 0 || len(uit) < hoeveel) {
		rij, err := w.rij(bewaard, getoond)
		if err != nil {
			return nil, err
		}
		if uit = append(uit, rij); rij == nil {
			continue
		}
		if gevuld++; gevuld > w.grenzen.Rijen+proefRijen {
			return nil, teVeelRijen(w.grenzen)
		}
		breedte = max(breedte, len(rij))
	}
	if err := errors.Join(bewaard.Close(), getoond.Close()); err != nil {
		return nil, geenWerkmap(err)
	}
	for i, rij := range uit {
		if rij != nil {
			uit[i] = append(rij, make([]string, breedte-len(rij))...)
		}
	}
	return uit, nil
}

func (w werkmap) rij(bewaard, getoond *excelize.Rows) ([]string, error) {
	ruw, err := bewaard.Columns(excelize.Options{RawCellValue: true})
	if err != nil {
		return nil, geenWerkmap(err)
	}
	schijn, err := getoond.Columns()
	if err != nil {
		return nil, geenWerkmap(err)
	}
	for len(ruw) > 0 && strings.TrimSpace(ruw[len(ruw)-1]) == "" {
		ruw = ruw[:len(ruw)-1]
	}
	if len(ruw) == 0 {
		return nil, nil
	}
	if len(ruw) > w.grenzen.Kolommen {
		return nil, teVeelKolommen(w.grenzen)
	}
	rij := make([]string, len(ruw))
	for i, waarde := range ruw {
		rij[i] = waarde
		if i < len(schijn) {
			rij[i] = w.cel(waarde, schijn[i])
		}
	}
	return rij, nil
}

// cel makes text of one cell: a date as ISO, a number with all its digits, also with
// the zeros in front that its format shows, and text as it is.
func (w werkmap) cel(bewaard, getoond string) string {
	getal, err := strconv.ParseFloat(bewaard, 64)
	if bewaard == getoond || err != nil {
		return strings.ReplaceAll(strings.ReplaceAll(bewaard, "\r\n", "\n"), "_x000D_", "")
	}
	switch {
	case getal >= 1 && getal < laatsteDag && isDatum(getoond):
		if t, err := excelize.ExcelDateToTime(getal, w.vanaf1904); err == nil {
			return t.Format("2006-01-02")
		}
	case strings.Contains(getoond, ":"):
		return getoond
	case strings.Trim(getoond, "0123456789") == "" && getoond != "":
		return getoond
	}
	vijftien, err := strconv.ParseFloat(strconv.FormatFloat(getal, 'g', 15, 64), 64) // as Excel shows it
	if err != nil {
		return bewaard
	}
	return strconv.FormatFloat(vijftien, 'f', -1, 64)
}

// isDatum tells whether a number is shown as a date: two separators between digits,
// or the name of a month.
func isDatum(s string) bool {
	scheidingen := 0
	for _, r := range s {
		if r == '-' || r == '/' || r == '.' {
			scheidingen++
		}
	}
	if scheidingen >= 2 {
		return true
	}
	s = strings.ToLower(s)
	for _, maand := range strings.Fields("jan feb mrt mar maa apr mei may jun jul aug sep okt oct nov dec") {
		if strings.Contains(s, maand) {
			return true
		}
	}
	return false
}
