package instellingen

import (
	"fmt"
	"strconv"

	"fyne.io/fyne/v2"

	"schakel/domain/beheer"
	"schakel/ui/kit"
	"schakel/ui/kit/tabel"
	"schakel/ui/theme"
)

func newBeleidvlak(s *scherm) *lijstvlak[keuze] {
	waarde := rechts(vast("waarde", "Nu", 64, func(k keuze) string { return k.waarde }))
	waarde.Cel = func(k keuze) tabel.Cel { return tabel.Cel{Tekst: k.waarde, Vet: k.eigen} }
	bron := rekt(vast("bron", "Besloten in", 220, func(k keuze) string { return k.bron }))
	bron.Cel = func(k keuze) tabel.Cel {
		if !k.eigen {
			return tabel.Cel{Tekst: k.bron, Toon: tabel.Zacht}
		}
		return tabel.Cel{Tekst: k.bron}
	}
	return newLijstvlak(lijstopzet[keuze]{
		uitleg:  "Keuzes die de wet aan de gemeente laat. Tot u zelf kiest, geldt een voorstel van het programma. Een keuze geldt vanaf een dag; wat eerder gold, blijft bewaard.",
		leeg:    "Geen beleid.",
		sleutel: func(k keuze) string { return k.regel.Naam },
		kolommen: []tabel.Kolom[keuze]{
			rekt(vast("wat", "Keuze", 380, func(k keuze) string { return k.regel.Omschrijving })), waarde,
			rechts(vast("vanaf", "Vanaf", 96, func(k keuze) string { return k.vanaf })), bron,
			vast("straks", "Straks", 150, func(k keuze) string { return k.straks }),
		},
		rijen: s.m.keuzes, wijzig: s.vraagKeuze,
		meer: []fyne.CanvasObject{kit.NewKnop("Eerdere keuzes…", func() { s.toonGeschiedenis() })},
	})
}

func (s *scherm) vraagKeuze(k keuze) {
	r := k.regel
	waarde := kit.NewGetalveld(kit.Opzet{Naam: "waarde", Label: r.Omschrijving, Plicht: true,
		Hulp: fmt.Sprintf("Van %d tot en met %d. Voorstel van het programma: %d.", r.Van, r.Tot, r.Standaard)}, r.Van, r.Tot)
	if n, err := strconv.Atoi(k.waarde); err == nil {
		waarde.Zet(n)
	}
	vanaf := kit.NewDatumveld(kit.Opzet{Naam: "vanaf", Label: "Geldt vanaf", Plicht: true}, s.m.op)
	vanaf.Zet(s.m.op)
	bron := kit.NewTekstveld(kit.Opzet{Naam: "bron", Label: "Besloten in", Breedte: kit.Lang, Hulp: "Bijvoorbeeld: collegebesluit van 3 november 2026"})
	kit.VraagVelden(s.h, kit.Veldenvraag{Titel: "Keuze wijzigen", Ja: "Overnemen", Velden: []kit.Veld{waarde, vanaf, bron}, Doe: func() error {
		n, _ := waarde.Waarde()
		err := s.m.zetKeuze(beheer.Beleid{Naam: r.Naam, Waarde: strconv.Itoa(n), Vanaf: vanaf.Waarde(), Bron: bron.Waarde()})
		s.ververs()
		return err
	}})
}

// toonGeschiedenis shows the choices of the rule under the cursor; each can be taken off.
func (s *scherm) toonGeschiedenis() {
	l, ok := s.vlakken[DeelBeleid].(*lijstvlak[keuze])
	if !ok {
		return
	}
	k, ok := l.m.Huidig()
	if !ok {
		return
	}
	lijst := kit.Stapel(theme.Stap2)
	var d kit.Vraag
	for _, b := range s.m.geschiedenis(k.regel.Naam) {
		zin := fmt.Sprintf("%s vanaf %s", b.Waarde, b.Vanaf.Lang())
		if b.Bron != "" {
			zin += " · " + b.Bron
		}
		rij := kit.Rij(theme.Stap3, kit.NewAlinea(zin))
		rij.Add(kit.NewLink("verwijderen", func() {
			s.m.wegKeuze(b.Naam, b.Vanaf)
			rij.Hide()
			lijst.Refresh()
			s.ververs()
		}))
		lijst.Add(rij)
	}
	d = kit.Vraag{Titel: "Eerdere keuzes", Tekst: k.regel.Omschrijving, Inhoud: lijst, Breedte: 520,
		Knoppen: []kit.Vraagknop{{Tekst: "Sluiten", Soort: kit.Hoofd, Veilig: true, Terug: true}}}
	if len(lijst.Objects) == 0 {
		d.Tekst += fmt.Sprintf(": nog geen eigen keuze. Nu geldt %d, het voorstel van het programma.", k.regel.Standaard)
		d.Inhoud = nil
	}
	s.h.Vraag(d)
}
