package beheer

import (
	"slices"
	"strconv"
	"strings"

	"schakel/domain/fout"
	"schakel/domain/kalender"
)

// The choices that the law leaves to the municipality; days and numbers are whole.
const (
	BeleidVoortgangsgesprekken = "voortgangsgesprekken" // number proposed in a new PIP
	BeleidOproepDagen          = "oproepDagen"          // days within which somebody is summoned to the intake
	BeleidIntakeDagen          = "intakeDagen"          // days before the end of the PIP term on which the intake is to be done
	BeleidPIPDagen             = "pipDagen"             // days before the end of the PIP term from which Vandaag shows it
	BeleidVerzuimDagen         = "verzuimDagen"         // days within which a missed oproep gets its follow-up
	BeleidNavraagDagen         = "navraagDagen"         // days after which outstanding information is asked for again
	BeleidRouteDagen           = "routeDagen"           // days before the last day to switch routes from which Vandaag shows it
	BeleidOntzorgenDagen       = "ontzorgenDagen"       // days to arrange ontzorgen, and days before its end to prepare it
	BeleidZienswijzeDagen      = "zienswijzeDagen"      // days to give a zienswijze
)

// Beleidsregel describes one choice: what it is for people and what counts until the
// municipality chooses. The defaults are proposals, no law.
type Beleidsregel struct {
	Naam         string
	Omschrijving string
	Standaard    int
	Van, Tot     int // the range that makes sense
}

// Beleidsregels gives every choice, in the order of the screen.
func Beleidsregels() []Beleidsregel {
	return []Beleidsregel{
		{BeleidOproepDagen, "Oproep voor de brede intake binnen zoveel dagen", 14, 1, 70},
		{BeleidVerzuimDagen, "Na niet verschijnen vervolgstap binnen zoveel dagen", 7, 1, 60},
		{BeleidIntakeDagen, "Brede intake klaar zoveel dagen voor het einde van de PIP-termijn", 21, 0, 69},
		{BeleidPIPDagen, "PIP op Vandaag vanaf zoveel dagen voor het einde van de termijn", 28, 0, 70},
		{BeleidNavraagDagen, "Navraag bij derden na zoveel dagen", 14, 1, 60},
		{BeleidRouteDagen, "Laatste kans om van leerroute te wisselen, zoveel dagen vooraf", 91, 7, 365},
		{BeleidOntzorgenDagen, "Ontzorgen regelen binnen, en het einde voorbereiden, zoveel dagen", 28, 1, 90},
		{BeleidVoortgangsgesprekken, "Aantal voortgangsgesprekken in een nieuw PIP", 6, 1, 60},
		{BeleidZienswijzeDagen, "Dagen om een zienswijze te geven", 14, 1, 60},
	}
}

// BeleidOp gives the choice with this name that is in force on a day; ok is false when
// the municipality made none.
func (i Instellingen) BeleidOp(naam string, op kalender.Datum) (Beleid, bool) {
	var gevonden Beleid
	ok := false
	for _, b := range i.Beleid {
		if b.Naam == naam && !b.Vanaf.Na(op) && (!ok || !b.Vanaf.Voor(gevonden.Vanaf)) {
			gevonden, ok = b, true
		}
	}
	return gevonden, ok
}

// Getal gives the choice as a number: what is in force on a day, else the default of
// Beleidsregels, else 0.
func (i Instellingen) Getal(naam string, op kalender.Datum) int {
	if b, ok := i.BeleidOp(naam, op); ok {
		if n, err := strconv.Atoi(strings.TrimSpace(b.Waarde)); err == nil {
			return n
		}
	}
	r, _ := beleidsregel(naam)
	return r.Standaard
}

func beleidsregel(naam string) (Beleidsregel, bool) {
	for _, r := range Beleidsregels() {
		if r.Naam == naam {
			return r, true
		}
	}
	return Beleidsregel{}, false
}

// Controleer tells what is wrong with a choice: unknown, undated, no number, out of range.
func (b Beleid) Controleer() error {
	r, ok := beleidsregel(b.Naam)
	if !ok {
		return fout.Bij("naam", fout.Ongeldig, "Dit beleid kent Schakel niet. Kies een regel uit de lijst.")
	}
	var v fout.Verzamelaar
	if n, err := strconv.Atoi(strings.TrimSpace(b.Waarde)); err != nil || n < r.Van || n > r.Tot {
		v.Voeg(fout.Bij("waarde", fout.Ongeldig, "%s: vul een getal in van %d tot en met %d.", r.Omschrijving, r.Van, r.Tot))
	}
	if b.Vanaf.Leeg() {
		v.Voeg(fout.Bij("vanaf", fout.Ontbreekt, "Vul in vanaf welke dag dit geldt."))
	}
	return v.Err()
}

// Kalender gives the calendar with the municipality's own list of gelijkgestelde dagen,
// or the one that comes with the program while that list is empty.
func (i Instellingen) Kalender() kalender.Kalender {
	if len(i.Gelijkgesteld) == 0 {
		return kalender.Standaard()
	}
	return kalender.New(i.Gelijkgesteld)
}

// OndertekenaarOp gives who signs for the college on a day: the one with the latest
// Vanaf not after it. ok is false when nobody does.
func (i Instellingen) OndertekenaarOp(op kalender.Datum) (Ondertekenaar, bool) {
	var gevonden Ondertekenaar
	ok := false
	for _, o := range i.Ondertekenaars {
		if !o.Vanaf.Na(op) && (!ok || !o.Vanaf.Voor(gevonden.Vanaf)) {
			gevonden, ok = o, true
		}
	}
	return gevonden, ok
}

// MedewerkerMet gives the medewerker with this name; ok is false when there is none.
func (i Instellingen) MedewerkerMet(naam string) (Medewerker, bool) {
	n := slices.IndexFunc(i.Medewerkers, func(m Medewerker) bool { return m.Naam == naam })
	if n < 0 {
		return Medewerker{}, false
	}
	return i.Medewerkers[n], true
}
