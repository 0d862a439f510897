package instellingen

import (
	"fmt"
	"strconv"

	"schakel/domain/beheer"
	"schakel/domain/persoon"
	"schakel/ui/kit"
	"schakel/ui/kit/tabel"
)

func newTekenaarsvlak(s *scherm) *lijstvlak[tekenaar] {
	stand := vast("stand", "Stand", 170, func(t tekenaar) string { return t.stand })
	stand.Cel = func(t tekenaar) tabel.Cel {
		if t.nu {
			return tabel.Cel{Tekst: t.stand, Icoon: "vink", Vet: true}
		}
		return tabel.Cel{Tekst: t.stand, Toon: tabel.Zacht}
	}
	return newLijstvlak(lijstopzet[tekenaar]{
		uitleg:  "Wie tekent namens het college, vanaf welke dag en op grond van welk mandaat. Een beschikking krijgt de ondertekenaar van haar dagtekening.",
		leeg:    "Nog geen ondertekenaar. Voeg toe wie namens het college tekent.",
		sleutel: func(t tekenaar) string { return strconv.Itoa(t.i) },
		kolommen: []tabel.Kolom[tekenaar]{
			rechts(vast("vanaf", "Vanaf", 96, func(t tekenaar) string { return t.Vanaf.String() })),
			rekt(vast("naam", "Naam", 180, func(t tekenaar) string { return t.Naam })),
			rekt(vast("functie", "Functie", 180, func(t tekenaar) string { return t.Functie })),
			rekt(vast("mandaat", "Mandaat", 240, func(t tekenaar) string { return t.Mandaat })), stand,
		},
		rijen: s.m.tekenaars, zin: s.m.zonderTekenaar,
		nieuw: "Ondertekenaar toevoegen…", voeg: func() { s.vraagTekenaar(tekenaar{i: nieuw}) }, wijzig: s.vraagTekenaar,
		weg: func(t tekenaar) {
			s.vraagWeg("Ondertekenaar verwijderen?", fmt.Sprintf("De regel vanaf %s verdwijnt. Documenten die al zijn vastgesteld blijven zoals ze zijn.", t.Vanaf),
				func() error { s.m.wegTekenaar(t.i); return nil })
		},
	})
}

func (s *scherm) vraagTekenaar(t tekenaar) {
	naam := tekstveld("naam", "Naam", t.Naam, kit.Middel, "Zoals onder de brief: voorletters en achternaam")
	functie := tekstveld("functie", "Functie", t.Functie, kit.Middel, "")
	mandaat := tekstveld("mandaat", "Mandaatbesluit", t.Mandaat, kit.Lang, "Naam en datum van het besluit, bijvoorbeeld: Mandaatbesluit sociaal domein van 12 januari 2026")
	vanaf := kit.NewDatumveld(kit.Opzet{Naam: "vanaf", Label: "Tekent vanaf", Plicht: true}, s.m.op)
	titel, ja := "Ondertekenaar wijzigen", "Overnemen"
	if t.i == nieuw {
		titel, ja = "Ondertekenaar toevoegen", "Toevoegen"
		vanaf.Zet(s.m.op)
	} else {
		vanaf.Zet(t.Vanaf)
	}
	kit.VraagVelden(s.h, kit.Veldenvraag{Titel: titel, Ja: ja, Velden: []kit.Veld{naam, functie, mandaat, vanaf}, Doe: func() error {
		err := s.m.zetTekenaar(t.i, beheer.Ondertekenaar{Naam: naam.Waarde(), Functie: functie.Waarde(), Mandaat: mandaat.Waarde(), Vanaf: vanaf.Waarde()})
		s.ververs()
		return err
	}})
}

// tekstveld makes a field that must be filled in.
func tekstveld(id, label, waarde string, breedte float32, hulp string) *kit.Tekstveld {
	v := kit.NewTekstveld(kit.Opzet{Naam: id, Label: label, Plicht: true, Breedte: breedte, Hulp: hulp})
	v.Zet(waarde)
	return v
}

// vrijveld makes a field that may stay empty.
func vrijveld(id, label, waarde string, lees func(string) (string, error)) *kit.Tekstveld {
	v := kit.NewTekstveld(kit.Opzet{Naam: id, Label: label, Breedte: kit.Middel})
	v.Lees = lees
	v.Zet(waarde)
	return v
}

// vraagWeg asks before a row is taken off a list.
func (s *scherm) vraagWeg(titel, tekst string, doe func() error) {
	s.h.Vraag(kit.Gevaarlijk(titel, tekst, "Verwijderen", func() {
		if err := doe(); err != nil {
			s.h.Vraag(kit.Foutmelding(err))
			return
		}
		s.ververs()
	}))
}

func newWerkersvlak(s *scherm) *lijstvlak[werker] {
	stand := vast("stand", "Stand", 110, func(w werker) string { return w.status })
	stand.Cel = func(w werker) tabel.Cel {
		if w.Actief {
			return tabel.Cel{Tekst: w.status, Icoon: "vink"}
		}
		return tabel.Cel{Tekst: w.status, Toon: tabel.Zacht}
	}
	return newLijstvlak(lijstopzet[werker]{
		uitleg:  "Wie met dossiers werkt. De medewerker van een dossier staat in brieven als contactpersoon. Wie vertrekt, zet u op niet actief.",
		leeg:    "Nog geen medewerkers. Voeg toe wie met Schakel werkt.",
		sleutel: func(w werker) string { return strconv.Itoa(w.i) },
		kolommen: []tabel.Kolom[werker]{
			rekt(vast("naam", "Naam", 200, func(w werker) string { return w.Naam })),
			rekt(vast("functie", "Functie", 180, func(w werker) string { return w.Functie })),
			vast("telefoon", "Telefoon", 150, func(w werker) string { return w.Telefoon }),
			rekt(vast("email", "E-mailadres", 220, func(w werker) string { return w.Email })), stand,
		},
		rijen: s.m.werkers, nieuw: "Medewerker toevoegen…", voeg: func() { s.vraagWerker(werker{i: nieuw, Medewerker: beheer.Medewerker{Actief: true}}) },
		wijzig: s.vraagWerker, kanWeg: func(w werker) bool { return !w.vast },
		weg: func(w werker) {
			s.vraagWeg("Medewerker verwijderen?", "Deze medewerker is nog niet bewaard en heeft nog geen dossiers.", func() error { s.m.wegWerker(w.i); return nil })
		},
	})
}

func (s *scherm) vraagWerker(w werker) {
	naam := tekstveld("naam", "Naam", w.Naam, kit.Middel, "")
	if w.vast {
		naam.ZetHulp("De naam staat in dossiers en blijft daarom zoals hij is.")
		naam.ZetAan(false)
	}
	functie := vrijveld("functie", "Functie", w.Functie, nil)
	telefoon := vrijveld("telefoon", "Telefoon", w.Telefoon, persoon.ParseTelefoon)
	email := vrijveld("email", "E-mailadres", w.Email, persoon.ParseEmail)
	actief := kit.NewVinkveld(kit.Opzet{Naam: "actief", Label: "Actief: kan dossiers krijgen"})
	actief.Zet(w.Actief)
	titel, ja := "Medewerker wijzigen", "Overnemen"
	if w.i == nieuw {
		titel, ja = "Medewerker toevoegen", "Toevoegen"
	}
	kit.VraagVelden(s.h, kit.Veldenvraag{Titel: titel, Ja: ja, Velden: []kit.Veld{naam, functie, telefoon, email, actief}, Doe: func() error {
		err := s.m.zetWerker(w.i, beheer.Medewerker{Naam: naam.Waarde(), Functie: functie.Waarde(), Telefoon: telefoon.Waarde(), Email: email.Waarde(), Actief: actief.Waarde()})
		s.ververs()
		return err
	}})
	if w.vast {
		functie.Focus()
	}
}
