package kit_test

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2"

	"schakel/domain/fout"
	"schakel/domain/geld"
	"schakel/domain/kalender"
	"schakel/domain/uitleg"
	"schakel/ui/kit"
	"schakel/ui/kit/kittest"
	"schakel/ui/kit/tabel"
	"schakel/ui/theme"
)

// uitvoering is one way to draw the gallery.
type uitvoering struct {
	naam   string
	look   theme.Voorkeur
	schaal float32
}

// galerij is where the pictures go and how they are drawn: in three ways into the
// folder of SCHAKEL_GALERIJ, or else in one way and nowhere to stay.
func galerij(t *testing.T) (string, []uitvoering) {
	gewoon := uitvoering{"1x", theme.Licht, 1}
	if m := os.Getenv("SCHAKEL_GALERIJ"); m != "" {
		return m, []uitvoering{gewoon, {"2x", theme.Licht, 2}, {"donker", theme.Donker, 1}}
	}
	return t.TempDir(), []uitvoering{gewoon}
}

// blad is one picture: its content, and what is done in the window before it is drawn.
type blad struct {
	naam            string
	breedte, hoogte float32
	inhoud          func() fyne.CanvasObject
	doe             func(h *kittest.Host)
}

func TestGalleryDrawsEveryWidgetInItsStates(t *testing.T) {
	waar, uitvoeringen := galerij(t)
	for _, b := range bladen() {
		for _, v := range uitvoeringen {
			t.Run(b.naam+" "+v.naam, func(t *testing.T) {
				h := kittest.OpenIn(t, v.look, kit.Rondom(16, b.inhoud()), b.breedte, b.hoogte)
				if b.doe != nil {
					b.doe(h)
				}
				kittest.Maat(h.Venster(), b.breedte, b.hoogte)
				pad := filepath.Join(waar, fmt.Sprintf("%s-%s.png", b.naam, v.naam))
				kittest.Bewaar(t, h.Venster(), v.schaal, pad)
				if i, err := os.Stat(pad); err != nil || i.Size() < 2000 {
					t.Errorf("%s: an empty picture (%v)", pad, err)
				}
			})
		}
	}
}

func bladen() []blad {
	return []blad{
		{"knoppen", 720, 300, knoppen, func(h *kittest.Host) { kittest.Toets(h, fyne.KeyTab) }},
		{"velden-leeg", 900, 720, func() fyne.CanvasObject { f, _ := velden(); return f }, nil},
		{"velden-gevuld", 900, 720, veldenGevuld, func(h *kittest.Host) { kittest.Toets(h, fyne.KeyTab) }},
		{"velden-fout", 900, 900, veldenFout, nil},
		{"velden-smal", 420, 900, veldenGevuld, nil},
		{"keuze-open", 480, 420, func() fyne.CanvasObject { return leerrouteveld() }, func(h *kittest.Host) {
			kittest.Toets(h, fyne.KeyTab)
			kittest.Typ(h, "r")
		}},
		{"kalender-open", 420, 380, func() fyne.CanvasObject {
			return kit.NewDatumveld(kit.Opzet{Label: "Dagtekening"}, kittest.Vandaag())
		}, func(h *kittest.Host) { kittest.Toets(h, fyne.KeyTab, fyne.KeyF4, fyne.KeyRight) }},
		{"keten", 960, 200, keten, func(h *kittest.Host) { kittest.Toets(h, fyne.KeyTab, fyne.KeyRight) }},
		{"keten-smal", 620, 200, keten, nil},
		{"uitleg", 640, 560, uitlegBlad, nil},
		{"tabel", 1100, 420, func() fyne.CanvasObject { return dossiertabel(40) }, func(h *kittest.Host) {
			kittest.Toets(h, fyne.KeyTab, fyne.KeyDown, fyne.KeySpace, fyne.KeyDown, fyne.KeySpace, fyne.KeyDown)
		}},
		{"tabel-smal", 640, 320, func() fyne.CanvasObject { return dossiertabel(40) }, nil},
		{"tabel-groepen", 900, 320, groepentabel, func(h *kittest.Host) { kittest.Toets(h, fyne.KeyTab) }},
		{"tabel-leeg", 900, 320, func() fyne.CanvasObject { return dossiertabel(0) }, nil},
		{"pagina", 1366, 720, pagina, nil},
		{"pagina-smal", 683, 384, pagina, nil},
		{"vraag", 900, 420, leeg, func(h *kittest.Host) {
			h.Vraag(kit.Bevestig("PIP vaststellen?", "Het PIP van 12 pagina’s wordt vastgesteld met dagtekening 23-11-2026. Daarna kunt u het niet meer wijzigen; een nieuwe versie kan wel.", "PIP vaststellen en dagtekenen", nil))
		}},
		{"vraag-gevaar", 900, 420, leeg, func(h *kittest.Host) {
			h.Vraag(kit.Gevaarlijk("Import terugdraaien?", "De 53 dossiers van deze lijst verdwijnen.", "Import terugdraaien", nil))
		}},
		{"vraag-bewaren", 900, 420, leeg, func(h *kittest.Host) { h.Vraag(kit.BewaarVraag(nil, nil)) }},
		{"vraag-fout", 900, 420, leeg, func(h *kittest.Host) {
			h.Vraag(kit.Foutmelding(fout.Wrap(fs.ErrPermission, fout.Technisch, "De map is niet beschrijfbaar. Kies een andere map of vraag uw beheerder om rechten.")))
		}},
		{"toetsen", 900, 620, leeg, func(h *kittest.Host) {
			h.ZetActies(vasteActies(), nil)
			h.ToonToetsen()
		}},
		{"onderbalk", 900, 160, leeg, func(h *kittest.Host) {
			h.Meld(kit.Melding{Tekst: "Opgeslagen om 14:02", Actie: "Ongedaan maken"})
			h.Onderbalk().Toon(kit.Bezigheid{Naam: "lijst inlezen", Gedaan: 120, Totaal: 500})
		}},
		{"voorbeeld", 560, 640, leeg, func(h *kittest.Host) {
			v := kit.NewVoorbeeldvak(h, &drukpers{})
			h.Zet(kit.Rondom(16, v))
			kittest.Maat(h.Venster(), 560, 640)
			v.Toon(make([]byte, 3))
			kittest.Toets(h, fyne.KeyTab)
		}},
		{"iconen", 760, 160, iconen, nil},
	}
}

func leeg() fyne.CanvasObject { return kit.NewKop("Selam Tesfay", "12-03-1994 · asielstatushouder") }

func iconen() fyne.CanvasObject {
	v := kit.Vloei(12)
	for _, i := range theme.Iconen() {
		v.Add(kit.NewTekening(i, theme.KleurTekst, 24))
	}
	return v
}

func vasteActies() []kit.Actie {
	doe := func() {}
	return []kit.Actie{
		{ID: "zoek", Naam: "Zoek persoon of actie", Groep: "Overal", Toets: fyne.KeyK, Mod: fyne.KeyModifierControl, Doe: doe},
		{ID: "hulp", Naam: "Deze lijst", Groep: "Overal", Toets: fyne.KeyF1, Doe: doe},
		{ID: "print", Naam: "Afdrukken", Groep: "Dossier", Toets: fyne.KeyP, Mod: fyne.KeyModifierControl, Doe: doe},
		{ID: "vast", Naam: "Bewaren", Groep: "Formulier", Toets: fyne.KeyReturn, Mod: fyne.KeyModifierControl, Doe: doe},
	}
}

func knoppen() fyne.CanvasObject {
	uit := kit.NewHoofdknop("PIP vaststellen en dagtekenen", nil)
	uit.ZetAan(false)
	gevaar := kit.NewKnop("Dossier afsluiten", nil)
	gevaar.Soort = kit.Gevaar
	met := kit.NewKnop("Brief maken", nil)
	met.Icoon = theme.Document
	return kit.Stapel(16,
		kit.Vloei(12, met, kit.NewKnop("Concept printen", nil), kit.NewHoofdknop("Bewaren", nil), uit, gevaar, kit.NewIcoonknop(theme.Meer, "Meer", nil)),
		kit.Vloei(8, kit.NewBadge("6 dagen te laat", tabel.TeLaat), kit.NewBadge("nog 3 dagen", tabel.DezeWeek),
			kit.NewBadge("nog 20 dagen", tabel.Gewoon), kit.NewBadge("concept", tabel.Zacht)),
		kit.Rij(12, kit.NewLink("Naar het dossier", nil), kit.NewLink("waarom?", nil), kit.Ruimte()),
		kit.Vast(360, kit.NewZoekveld("Zoek persoon of actie (Ctrl+K)", kit.Vol, nil)),
		kit.NewVinkje("Alleen mijn dossiers", nil),
	)
}

func leerrouteveld() *kit.Keuzeveld[string] {
	return kit.NewKeuzeveld(kit.Opzet{Naam: "leerroute", Label: "Leerroute", Plicht: true},
		kit.Optie[string]{Waarde: "b1", Tekst: "B1-route"}, kit.Optie[string]{Waarde: "o", Tekst: "Onderwijsroute"},
		kit.Optie[string]{Waarde: "z", Tekst: "Zelfredzaamheidsroute"})
}

type proefvelden struct {
	naam  *kit.Tekstveld
	datum *kit.Datumveld
	bsn   *kit.Nummerveld
	geld  *kit.Geldveld
	uren  *kit.Getalveld
	route *kit.Keuzeveld[string]
	tolk  *kit.Segmentveld[kit.Antwoord]
	doel  *kit.Vinklijst[string]
	vink  *kit.Vinkveld
	lang  *kit.Tekstveld
	form  *kit.Formulier
}

func velden() (fyne.CanvasObject, proefvelden) {
	v := proefvelden{
		naam:  kit.NewTekstveld(kit.Opzet{Naam: "achternaam", Label: "Achternaam", Plicht: true, Breedte: kit.Middel}),
		datum: kit.NewDatumveld(kit.Opzet{Naam: "gesprek", Label: "Datum van het gesprek", Hulp: "De dag waarop u elkaar sprak.", Plicht: true}, kittest.Vandaag()),
		bsn:   kit.NewNummerveld(kit.Opzet{Naam: "bsn", Label: "BSN"}, leesNummer),
		geld:  kit.NewGeldveld(kit.Opzet{Naam: "bedrag", Label: "Bedrag"}),
		uren:  kit.NewGetalveld(kit.Opzet{Naam: "uren", Label: "Uren per week"}, 1, 40),
		route: leerrouteveld(),
		tolk:  kit.NewJaNeeveld(kit.Opzet{Naam: "tolk", Label: "Is een tolk nodig?"}, true),
		doel: kit.NewVinklijst(kit.Opzet{Naam: "doel", Label: "Doelen"}, kit.Optie[string]{Waarde: "werk", Tekst: "Betaald werk"},
			kit.Optie[string]{Waarde: "opl", Tekst: "Een opleiding volgen"}, kit.Optie[string]{Waarde: "zelf", Tekst: "Zelfredzaam zijn"}),
		vink: kit.NewVinkveld(kit.Opzet{Naam: "alleen", Label: "Er is apart met deze persoon gesproken"}),
		lang: kit.NewMeerregelveld(kit.Opzet{Naam: "motivering", Label: "Motivering", Hulp: "In korte zinnen."}, 3),
	}
	v.form = kit.NewFormulier(v.naam, v.datum, v.bsn, v.geld, v.uren, v.route, v.tolk, v.vink, v.doel, v.lang)
	return v.form.Velden(), v
}

func leesNummer(s string) (string, string, error) {
	if len(s) != 9 {
		return "", "", fout.New(fout.Ongeldig, "Deze BSN klopt niet: controleer het laatste cijfer.")
	}
	return s, "•••••" + s[5:], nil
}

func veldenGevuld() fyne.CanvasObject {
	o, v := velden()
	v.naam.Zet("van der Vliet-Öztürk")
	v.datum.Zet(kittest.Vandaag())
	v.bsn.Zet("999994821")
	v.geld.Zet(geld.Euro(1250))
	v.uren.Zet(12)
	v.route.Zet("b1")
	v.tolk.Zet(kit.Nee)
	v.doel.Zet("werk", "zelf")
	v.vink.Zet(true)
	v.lang.Zet("Ik wil in de zorg werken. Daarom leer ik Nederlands op niveau B1 en loop ik een dag per week mee.")
	return o
}

func veldenFout() fyne.CanvasObject {
	o, v := velden()
	v.bsn.Zet("12")
	v.uren.Zet(99)
	_ = v.form.Controleer()
	return o
}

func dag(iso string) kalender.Datum {
	d, err := kalender.ParseISO(iso)
	if err != nil {
		return kalender.Datum{}
	}
	return d
}

func keten() fyne.CanvasObject {
	k := kit.NewKeten(nil)
	k.Zet([]kit.Ketendeel{
		{Naam: "plicht", Toestand: kit.Gedaan, Datum: dag("2026-02-02"), Wat: "kennisgeving"},
		{Naam: "voorbereiden", Toestand: kit.NietVoor},
		{Naam: "intake & PIP", Toestand: kit.Bezig, Datum: dag("2026-04-13"), Wat: "PIP uiterlijk"},
		{Naam: "inburgeren", Toestand: kit.Wacht},
		{Naam: "afronden", Toestand: kit.Wacht},
	}, 2)
	return kit.Kaart(k)
}

func uitlegBlad() fyne.CanvasObject {
	w := kit.NewWaarom(uitleg.Uitleg{
		Regel: "PIP binnen 10 weken na de kennisgeving", Artikel: "Bi 5.3 lid 1; Atw 1 lid 1",
		Invoer:   []uitleg.Gegeven{{Naam: "kennisgeving", Waarde: "16-02-2026"}},
		Waarden:  []uitleg.Waarde{{Naam: "termijn", Waarde: "10 weken", Artikel: "Bi 5.3 lid 1", Vanaf: "2023-01-01"}, {Naam: "zienswijze", Waarde: "14 dagen", TeControleren: true}},
		Stappen:  []string{"10 weken na maandag 16 februari 2026 is maandag 27 april 2026.", "Maandag 27 april 2026 is Koningsdag (Atw 3 lid 1).", "De termijn loopt door tot en met dinsdag 28 april 2026 (Atw 1 lid 1)."},
		Uitkomst: "Uiterlijk 28-04-2026", LetOp: []string{"DUO stelt de datum vast; ga na of de kennisgeving is ontvangen."},
	})
	w.Zet(true)
	return kit.Kaart(kit.Sectie("PIP vaststellen", w, kit.NewBadge("nog 3 dagen", tabel.DezeWeek)))
}

type rij struct {
	nummer, naam, route string
	geboren, uiterlijk  kalender.Datum
	wat                 string
}

func rijen(n int) []rij {
	namen := []string{"Tesfay, Selam", "Haddad, Khaled", "Öztürk, Çağla", "Nguyễn, Thị Hương", "Łukaszewicz, Zofia", "Vliet, Anna van der"}
	uit := make([]rij, n)
	for i := range uit {
		uit[i] = rij{
			nummer: fmt.Sprintf("2026-%04d", i+1), naam: namen[i%len(namen)], route: []string{"B1", "Z", "O"}[i%3],
			geboren: dag("1984-03-12").PlusDagen(37 * i), uiterlijk: kittest.Vandaag().PlusDagen(i*3 - 6), wat: "PIP vaststellen",
		}
	}
	return uit
}

func kolommen() []tabel.Kolom[rij] {
	return []tabel.Kolom[rij]{
		{ID: "naam", Kop: "Naam", Breedte: 200, Rekt: true, Cel: func(r rij) tabel.Cel { return tabel.Cel{Tekst: r.naam, Vet: true} },
			Vergelijk: func(a, b rij) int { return compare(tabel.Vouw(a.naam), tabel.Vouw(b.naam)) }},
		{ID: "geboren", Wijkt: 2, Kop: "Geboren", Breedte: 100, Rechts: true, Cel: func(r rij) tabel.Cel { return tabel.Cel{Tekst: r.geboren.String()} },
			Vergelijk: func(a, b rij) int { return a.geboren.Vergelijk(b.geboren) }},
		tabel.Tekstkolom("route", "Leerroute", 90, func(r rij) string { return r.route }),
		{ID: "schakel", Wijkt: 1, Kop: "Schakel", Breedte: 100, Cel: func(rij) tabel.Cel {
			return tabel.Cel{Stippen: []tabel.Stip{tabel.StipGedaan, tabel.StipNiet, tabel.StipBezig, tabel.StipWacht, tabel.StipWacht}}
		}},
		tabel.Tekstkolom("wat", "Volgende termijn", 150, func(r rij) string { return r.wat }),
		{ID: "uiterlijk", Kop: "Termijn", Breedte: 150, Cel: func(r rij) tabel.Cel {
			s, toon := kit.Urgentie(r.uiterlijk, kittest.Vandaag())
			return tabel.Cel{Tekst: s, Toon: toon}
		}, Vergelijk: func(a, b rij) int { return a.uiterlijk.Vergelijk(b.uiterlijk) }},
		{ID: "nummer", Wijkt: 3, Kop: "Nummer", Breedte: 100, Rechts: true, Cel: func(r rij) tabel.Cel { return tabel.Cel{Tekst: r.nummer, Toon: tabel.Zacht} }},
	}
}

func dossiertabel(n int) *kit.Tabel[rij] {
	m := tabel.New(func(r rij) string { return r.nummer }, kolommen()...)
	m.Zet(rijen(n))
	m.Sorteer("naam")
	t := kit.NewTabel(m, kit.LeegVlak(theme.Dossiers, "Nog geen dossiers. Lees uw lijst in of voeg iemand toe.",
		kit.NewKnop("Iemand toevoegen", nil), kit.NewHoofdknop("Lijst inlezen", nil)))
	t.Meerdere = true
	return t
}

func groepentabel() fyne.CanvasObject {
	m := tabel.New(func(r rij) string { return r.nummer }, append(kolommen()[:1:1], kolommen()[4], kolommen()[5],
		tabel.Kolom[rij]{ID: "waarom", Breedte: 90, Cel: func(rij) tabel.Cel { return tabel.Cel{Tekst: "waarom?", Toon: tabel.Link} }})...)
	m.Zet(rijen(9))
	t := kit.NewTabel(m, nil)
	t.Groep = func(r rij) string {
		if r.uiterlijk.Voor(kittest.Vandaag()) {
			return "TE LAAT"
		}
		return "BINNENKORT"
	}
	return t
}

func pagina() fyne.CanvasObject {
	kop := kit.NewKop("Selam Tesfay", "12-03-1994 · asielstatushouder · BSN •••••4821", kit.NewKnop("Brief", nil), kit.NewKnop("Gesprek", nil), kit.NewIcoonknop(theme.Meer, "Meer", nil))
	o, v := velden()
	v.form.ZetFouten(errors.Join(fout.Bij("achternaam", fout.Ontbreekt, "Vul de achternaam in."), fout.New(fout.NietMogelijk, "De intake is nog niet afgerond.")))
	return kit.Rol(kit.Stapel(16, kop, keten(), kit.Kaart(kit.Sectie("Persoon", o, kit.NewLink("wijzigen", nil)))))
}

func compare(a, b string) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}
