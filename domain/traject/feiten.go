package traject

import (
	"slices"

	"schakel/domain/fout"
	"schakel/domain/kalender"
	"schakel/domain/wet"
)

// meesteMinutenPerDag bounds a statement of hours: nobody follows more than a day a day.
const meesteMinutenPerDag = wet.Minuten(24 * 60)

// MetAanbod records the day on which a course for the leerroute was offered (Wi 16).
func (s Stand) MetAanbod(datum, op kalender.Datum) (Stand, error) {
	if err := geweest("aanbod", "Het aanbod", datum, op); err != nil {
		return s, err
	}
	s.Aanbod = datum
	return s, nil
}

// MetPVT records the day on which the participatieverklaring was signed (Wi 6 lid 4).
func (s Stand) MetPVT(datum, op kalender.Datum) (Stand, error) {
	if err := geweest("pvtOndertekend", "De ondertekening van de participatieverklaring", datum, op); err != nil {
		return s, err
	}
	s.PVTOndertekend = datum
	return s, nil
}

// MetEindgesprekMAP records the final talk of the MAP (Ri 3.1).
func (s Stand) MetEindgesprekMAP(datum, op kalender.Datum) (Stand, error) {
	if err := geweest("mapEindgesprek", "Het eindgesprek van de MAP", datum, op); err != nil {
		return s, err
	}
	s.MAPEindgesprek = datum
	return s, nil
}

// MetEindgesprekZ records the final talk of the Z-route (Bi 3.14).
func (s Stand) MetEindgesprekZ(datum, op kalender.Datum) (Stand, error) {
	if err := geweest("eindgesprekZ", "Het eindgesprek van de Z-route", datum, op); err != nil {
		return s, err
	}
	s.EindgesprekZ = datum
	return s, nil
}

// MetTermijnVolgensDUO records the last day of the term as DUO told it; it may lie in the future.
func (s Stand) MetTermijnVolgensDUO(totEnMet kalender.Datum) (Stand, error) {
	if totEnMet.Leeg() {
		return s, fout.Bij("termijnVolgensDUO", fout.Ontbreekt, "Vul de laatste dag van de termijn in zoals DUO die meldt.")
	}
	s.TermijnVolgensDUO = totEnMet
	return s, nil
}

// MetUren adds one statement of hours. It refuses a statement that cannot be true: no
// day, a day to come, a period that ends before it begins, no minutes or fewer, more
// minutes than the period has, an unknown kind. A second statement of the same kind by
// the same provider over the same period is fout.Bestaat.
func (s Stand) MetUren(u Uren, op kalender.Datum) (Stand, error) {
	if err := u.controleer(op); err != nil {
		return s, err
	}
	for _, o := range s.Uren {
		if o.Datum == u.Datum && o.Vanaf == u.Vanaf && o.Onderdeel == u.Onderdeel && o.Aanbieder == u.Aanbieder && o.TijdensIntake == u.TijdensIntake {
			return s, fout.Bij("datum", fout.Bestaat, "Er is al een opgave voor dit onderdeel tot en met %s van deze aanbieder. Wijzig die opgave.", u.Datum)
		}
	}
	s.Uren = append(slices.Clone(s.Uren), u)
	slices.SortStableFunc(s.Uren, func(a, b Uren) int { return a.Datum.Vergelijk(b.Datum) })
	return s, nil
}

// ZonderUren takes statement i (from 0, in order of date) away: it was given in error.
func (s Stand) ZonderUren(i int) (Stand, error) {
	if i < 0 || i >= len(s.Uren) {
		return s, fout.New(fout.NietGevonden, "Deze opgave van uren is er niet meer.")
	}
	s.Uren = slices.Delete(slices.Clone(s.Uren), i, i+1)
	return s, nil
}

func (u Uren) controleer(op kalender.Datum) error {
	var v fout.Verzamelaar
	v.Voeg(geweest("datum", "De laatste dag van de opgave", u.Datum, op))
	if !u.Datum.Leeg() && u.Vanaf.Na(u.Datum) {
		v.Voeg(fout.Bij("vanaf", fout.Ongeldig, "De eerste dag van de opgave ligt na de laatste. Wissel de datums om."))
	}
	if !slices.Contains(Onderdelen(), u.Onderdeel) {
		v.Voeg(fout.Bij("onderdeel", fout.Ongeldig, "Kies waarvoor de uren zijn: NT2, KNM, participatie, MAP, MAP-praktijk of PVT."))
	}
	switch {
	case u.Minuten <= 0:
		v.Voeg(fout.Bij("uren", fout.Ongeldig, "Vul meer dan 0 uren in."))
	case !u.Vanaf.Leeg() && !u.Datum.Leeg() && !u.Vanaf.Na(u.Datum) && u.Minuten > wet.Minuten(u.Vanaf.DagenTot(u.Datum)+1)*meesteMinutenPerDag:
		v.Voeg(fout.Bij("uren", fout.Ongeldig, "Zoveel uren passen niet in deze periode. Controleer de uren en de datums."))
	}
	return v.Err()
}

// Onderdelen gives every kind of hours, in the order of forms.
func Onderdelen() []wet.Onderdeel {
	return []wet.Onderdeel{wet.UrenNT2, wet.UrenKNM, wet.UrenParticipatie, wet.UrenMAP, wet.UrenMAPPraktijk, wet.UrenPVT}
}

// Minuten adds up the statements of these kinds, whatever they are worth to the law.
func (s Stand) Minuten(onderdelen ...wet.Onderdeel) wet.Minuten {
	var som wet.Minuten
	for _, u := range s.Uren {
		if slices.Contains(onderdelen, u.Onderdeel) {
			som += u.Minuten
		}
	}
	return som
}

func geweest(veld, wat string, datum, op kalender.Datum) error {
	switch {
	case datum.Leeg():
		return fout.Bij(veld, fout.Ontbreekt, "%s: vul de datum in.", wat)
	case datum.Na(op):
		return fout.Bij(veld, fout.Ongeldig, "%s: %s ligt in de toekomst. Controleer de datum.", wat, datum)
	}
	return nil
}
