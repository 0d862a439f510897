package instellingen

import (
	"fmt"

	"fyne.io/fyne/v2"

	"schakel/domain/beheer"
	"schakel/domain/kalender"
	"schakel/ui/kit"
	"schakel/ui/kit/tabel"
	"schakel/ui/text"
)

func newKalendervlak(s *scherm) *lijstvlak[beheer.GelijkgesteldeDag] {
	stand := vast("stand", "Nagelezen", 152, func(d beheer.GelijkgesteldeDag) string { return nagelezen(d) })
	stand.Cel = func(d beheer.GelijkgesteldeDag) tabel.Cel {
		if d.TeControleren {
			return tabel.Cel{Tekst: nagelezen(d), Icoon: "waarschuwing", Toon: tabel.DezeWeek}
		}
		return tabel.Cel{Tekst: nagelezen(d), Icoon: "vink"}
	}
	return newLijstvlak(lijstopzet[beheer.GelijkgesteldeDag]{
		uitleg:  "Dagen die bij koninklijk besluit met een feestdag zijn gelijkgesteld (artikel 3 lid 3 Algemene termijnenwet). Eindigt een termijn op zo’n dag, dan loopt hij een dag door.",
		leeg:    "Nog geen gelijkgestelde dagen.",
		sleutel: func(d beheer.GelijkgesteldeDag) string { return d.Datum.ISO() },
		kolommen: []tabel.Kolom[beheer.GelijkgesteldeDag]{
			rechts(vast("datum", "Datum", 96, func(d beheer.GelijkgesteldeDag) string { return d.Datum.String() })),
			rekt(vast("naam", "Dag", 200, func(d beheer.GelijkgesteldeDag) string { return d.Naam })),
			rekt(vast("bron", "Besluit", 380, func(d beheer.GelijkgesteldeDag) string { return d.Bron })), stand,
		},
		rijen: s.m.dagen, zin: s.m.kalenderWaarschuwing, meer: []fyne.CanvasObject{kit.NewKnop("Lijst aanvullen", s.vulAan)},
		nieuw: "Dag toevoegen…", voeg: func() { s.vraagDag(beheer.GelijkgesteldeDag{}) }, wijzig: s.vraagDag,
		weg: func(d beheer.GelijkgesteldeDag) {
			s.vraagWeg("Dag verwijderen?", fmt.Sprintf("Termijnen die op %s eindigen, lopen dan niet meer door. Na het bewaren worden alle termijnen opnieuw berekend.", d.Datum.Lang()),
				func() error { return s.m.wegDag(d.Datum) })
		},
	})
}

func nagelezen(d beheer.GelijkgesteldeDag) string {
	if d.TeControleren {
		return text.TeControleren
	}
	return "nagelezen"
}

// vulAan adds what the program knows and the list lacks.
func (s *scherm) vulAan() {
	n := s.m.vulAan()
	s.ververs()
	zin := "De lijst heeft alle dagen van het programma al."
	if n > 0 {
		zin = text.Aantal(n, "dag", "dagen") + " toegevoegd. Bewaar om ze te laten gelden."
	}
	s.h.Meld(kit.Melding{Tekst: zin})
}

func (s *scherm) vraagDag(d beheer.GelijkgesteldeDag) {
	datum := kit.NewDatumveld(kit.Opzet{Naam: "datum", Label: "Datum", Plicht: true}, s.m.op)
	naam := tekstveld("naam", "Welke dag is het?", d.Naam, kit.Middel, "Bijvoorbeeld: vrijdag na Hemelvaartsdag")
	bron := kit.NewMeerregelveld(kit.Opzet{Naam: "bron", Label: "Besluit", Plicht: true, Hulp: "In welk koninklijk besluit de dag staat"}, 3)
	bron.Zet(d.Bron)
	controle := kit.NewVinkveld(kit.Opzet{Naam: "teControleren", Label: "Te controleren: nog niemand heeft het besluit zelf gelezen"})
	controle.Zet(d.TeControleren)
	titel, ja := "Gelijkgestelde dag wijzigen", "Overnemen"
	oud := d.Datum
	if oud.Leeg() {
		titel, ja = "Gelijkgestelde dag toevoegen", "Toevoegen"
	} else {
		datum.Zet(oud)
	}
	kit.VraagVelden(s.h, kit.Veldenvraag{Titel: titel, Ja: ja, Velden: []kit.Veld{datum, naam, bron, controle}, Doe: func() error {
		err := s.m.zetDag(oud, kalender.Gelijkgesteld{Datum: datum.Waarde(), Naam: naam.Waarde(), Bron: bron.Waarde(), TeControleren: controle.Waarde()})
		s.ververs()
		return err
	}})
}
