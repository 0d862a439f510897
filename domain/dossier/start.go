package dossier

import (
	"slices"

	"schakel/domain/fout"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/wet"
)

// LegKennisgevingVast records the dagtekening of DUO's notification (Bi 5.3 lid 1). A
// second time corrects it, but not to a day after a PIP that was set here.
func (d *Dossier) LegKennisgevingVast(datum, op kalender.Datum) error {
	return d.wijzig(func(s *Stand) error {
		if err := geweest("kennisgeving", "De kennisgeving van DUO", datum, op); err != nil {
			return err
		}
		if err := nietVoor("kennisgeving", "De kennisgeving van DUO", datum, "de geboortedatum", s.Persoon.Geboortedatum); err != nil {
			return err
		}
		for _, p := range s.PIPs {
			if vastgesteldHier(p) && p.Dagtekening.Voor(datum) {
				return fout.Bij("kennisgeving", fout.NietMogelijk, "Het PIP is van %s. De kennisgeving kan niet later zijn. Controleer de datum.", p.Dagtekening)
			}
		}
		tekst := "Kennisgeving van DUO"
		if !s.Kennisgeving.Leeg() {
			tekst = "Datum van de kennisgeving van DUO verbeterd"
		}
		s.Kennisgeving = datum
		s.feit(Gebeurtenis{Datum: datum, Soort: GebeurtenisKennisgeving, Tekst: tekst})
		return nil
	})
}

// SchrijfIn records the registration in the BRP of this municipality. With Verhuizing
// the person comes from a municipality that set a PIP: then its leerroute, which a new
// PIP keeps, and the dagtekening of the first PIP are needed (Bi 5.3 lid 3, Wi 11).
func (d *Dossier) SchrijfIn(i Inschrijving, op kalender.Datum) error {
	return d.wijzig(func(s *Stand) error {
		if !i.Verhuizing {
			i = Inschrijving{Datum: i.Datum}
		}
		i.VorigeGemeente = persoon.Schoon(i.VorigeGemeente)
		if err := i.controleer(op, s.Persoon.Geboortedatum); err != nil {
			return err
		}
		tekst := "Ingeschreven in deze gemeente"
		if i.Verhuizing {
			tekst = "Ingeschreven na verhuizing; het eerste PIP is van " + i.DagtekeningEerste.String()
		}
		s.Inschrijving = i
		s.feit(Gebeurtenis{Datum: i.Datum, Soort: GebeurtenisInschrijving, Tekst: tekst})
		return nil
	})
}

func (i Inschrijving) controleer(op, geboren kalender.Datum) error {
	var v fout.Verzamelaar
	v.Voeg(geweest("inschrijving", "De inschrijving in de BRP", i.Datum, op))
	v.Voeg(nietVoor("inschrijving", "De inschrijving in de BRP", i.Datum, "de geboortedatum", geboren))
	if !i.Verhuizing {
		return v.Err()
	}
	if !slices.Contains(wet.Leerroutes(), i.Leerroute) {
		v.Voeg(fout.Bij("leerroute", fout.Ontbreekt, "Kies de leerroute uit het PIP van de vorige gemeente. Het nieuwe PIP houdt die leerroute."))
	}
	v.Voeg(geweest("dagtekeningEerste", "De dagtekening van het eerste PIP", i.DagtekeningEerste, op))
	v.Voeg(nietVoor("inschrijving", "De inschrijving in de BRP", i.Datum, "de dagtekening van het eerste PIP", i.DagtekeningEerste))
	return v.Err()
}

// PlichtVast tells whether it is known that the duty exists: by DUO's notification, by a
// PIP of the former municipality, or because a running file was taken over.
func (d Dossier) PlichtVast() bool {
	return !d.s.Kennisgeving.Leeg() || (d.s.Inschrijving.Verhuizing && !d.s.Inschrijving.DagtekeningEerste.Leeg()) || d.s.Lopend
}

// VraagInformatie records that information was asked of a third party (Bi 5.3 lid 2).
func (d *Dossier) VraagInformatie(i wet.InformatieDerde, op kalender.Datum) error {
	return d.wijzig(func(s *Stand) error {
		i.Bij, i.Wat = persoon.Schoon(i.Bij), persoon.Schoon(i.Wat)
		if err := geweest("gevraagd", "Informatie vragen", i.Gevraagd, op); err != nil {
			return err
		}
		if err := ontvangenNa(i.Gevraagd, i.Ontvangen, op); !i.Ontvangen.Leeg() && err != nil {
			return err
		}
		s.InformatieDerde = append(slices.Clone(s.InformatieDerde), i)
		tekst := "Informatie gevraagd" + voorzetsel(" bij ", i.Bij)
		if i.Onmisbaar {
			tekst += " (onmisbaar voor het PIP)"
		}
		s.feit(Gebeurtenis{Datum: i.Gevraagd, Soort: GebeurtenisInformatie, Tekst: tekst})
		if !i.Ontvangen.Leeg() {
			s.feit(Gebeurtenis{Datum: i.Ontvangen, Soort: GebeurtenisInformatie, Tekst: "Informatie ontvangen" + voorzetsel(" van ", i.Bij)})
		}
		return nil
	})
}

// OntvangInformatie records that the answer to question i (from 0) came.
func (d *Dossier) OntvangInformatie(i int, ontvangen, op kalender.Datum) error {
	return d.wijzig(func(s *Stand) error {
		if i < 0 || i >= len(s.InformatieDerde) {
			return fout.New(fout.NietGevonden, "Deze vraag om informatie is er niet meer. Open het dossier opnieuw.")
		}
		if err := ontvangenNa(s.InformatieDerde[i].Gevraagd, ontvangen, op); err != nil {
			return err
		}
		s.InformatieDerde = slices.Clone(s.InformatieDerde)
		s.InformatieDerde[i].Ontvangen = ontvangen
		s.feit(Gebeurtenis{Datum: ontvangen, Soort: GebeurtenisInformatie, Tekst: "Informatie ontvangen" + voorzetsel(" van ", s.InformatieDerde[i].Bij)})
		return nil
	})
}

func ontvangenNa(gevraagd, ontvangen, op kalender.Datum) error {
	if err := geweest("ontvangen", "Informatie ontvangen", ontvangen, op); err != nil {
		return err
	}
	return nietVoor("ontvangen", "De ontvangst", ontvangen, "de vraag", gevraagd)
}

func voorzetsel(woord, naam string) string {
	if naam == "" {
		return ""
	}
	return woord + naam
}
