package instellingen

import (
	"bytes"
	"context"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2/container"

	instel "schakel/domain/beheer"
	"schakel/domain/domaintest"
	"schakel/domain/gebruik/beheer"
	"schakel/domain/kalender"
	"schakel/domain/poort"
	"schakel/storage"
	"schakel/ui/kit"
	"schakel/ui/kit/kittest"
)

// host tells the screen of each write, as the shell does.
type host struct {
	*kittest.Host
	s *scherm
}

func (h *host) Gewijzigd(w poort.Wijzigingen) {
	h.Host.Gewijzigd(w)
	h.s.Herlaad(w)
}

// proef is the screen in a window, on an administration in memory.
type proef struct {
	*scherm
	t    *testing.T
	host *host
	deur *beheer.Beheer
	logo []byte // what the chooser gives
	fout error
}

func dag(t testing.TB, iso string) kalender.Datum {
	t.Helper()
	return domaintest.Dag(t, iso)
}

// voorbeeld is a municipality with somebody in each list.
func voorbeeld(t testing.TB) instel.Instellingen {
	t.Helper()
	i, err := instel.Nieuw(instel.Gemeente{
		Naam: "Voorbeeld", Code: "9999", Adres: []string{"Marktplein 1", "Postbus 12, 6000 AB Voorbeeld"},
		Telefoon: "14 0495", Email: "inburgering@voorbeeld.nl", Website: "www.voorbeeld.nl",
	})
	if err != nil {
		t.Fatal(err)
	}
	i.Ondertekenaars = []instel.Ondertekenaar{
		{Naam: "A. de Boer", Functie: "afdelingshoofd", Mandaat: "Mandaatbesluit sociaal domein 2021", Vanaf: dag(t, "2022-01-01")},
		{Naam: "drs. W.J.M. van Hooijdonk-Schellekens", Functie: "teammanager werk, inkomen en inburgering", Mandaat: "Mandaatbesluit sociaal domein van 12 januari 2026", Vanaf: dag(t, "2026-02-01")},
		{Naam: "B. Smit", Functie: "afdelingshoofd", Mandaat: "Mandaatbesluit 2027", Vanaf: dag(t, "2027-01-01")},
	}
	i.Medewerkers = []instel.Medewerker{
		{Naam: "R. Jansen", Functie: "klantmanager", Telefoon: "0495-123456", Email: "r.jansen@voorbeeld.nl", Actief: true},
		{Naam: "Z. Zomer", Actief: false}, {Naam: "Ç. Aksoy", Functie: "regisseur inburgering", Actief: true},
	}
	i.Beleid = []instel.Beleid{
		{Naam: instel.BeleidVoortgangsgesprekken, Waarde: "4", Vanaf: dag(t, "2026-01-01"), Bron: "collegebesluit van 9 december 2025"},
		{Naam: instel.BeleidVoortgangsgesprekken, Waarde: "8", Vanaf: dag(t, "2027-01-01")},
	}
	return i
}

func open(t *testing.T) *proef { return openIn(t, "", 1166, 724) }

func openIn(t *testing.T, deel string, breed, hoog float32) *proef {
	t.Helper()
	klok := kittest.Klok{Dag: kittest.Vandaag()}
	store, err := storage.Open(t.Context(), storage.Geheugen, storage.Opties{Maak: true, Programma: "proef", Nu: klok.Nu})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = store.Close() })
	p := &proef{t: t, deur: beheer.New(store, klok, "R. Jansen")}
	if _, err := p.deur.Begin(t.Context(), voorbeeld(t)); err != nil {
		t.Fatal(err)
	}
	p.host = &host{Host: kittest.Open(t, container.NewStack(), breed, hoog)}
	p.scherm = newScherm(p.host, Opties{Beheer: p.deur, Logo: func(context.Context) ([]byte, error) { return p.logo, p.fout }}, deel)
	p.host.s = p.scherm
	p.host.Zet(p.Inhoud())
	p.host.ZetActies(nil, p.Acties())
	kittest.Maat(p.host.Venster(), breed, hoog)
	p.Focus()
	return p
}

// bewaard gives what the administration holds.
func (p *proef) bewaard() instel.Instellingen {
	p.t.Helper()
	i, err := p.deur.Instellingen(p.t.Context())
	if err != nil {
		p.t.Fatal(err)
	}
	return i
}

// vraag gives the last question that was put.
func (p *proef) vraag() kit.Vraag {
	p.t.Helper()
	if len(p.host.Vragen) == 0 {
		p.t.Fatal("nothing was asked")
	}
	return p.host.Vragen[len(p.host.Vragen)-1]
}

// plaatje is a logo of these measures.
func plaatje(t testing.TB, breed, hoog int) []byte {
	t.Helper()
	img := image.NewRGBA(image.Rect(0, 0, breed, hoog))
	draw.Draw(img, img.Bounds(), image.NewUniform(color.NRGBA{R: 0x1e, G: 0x6b, B: 0x3c, A: 0xff}), image.Point{}, draw.Src)
	var b bytes.Buffer
	if err := png.Encode(&b, img); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// beeld draws the window where SCHAKEL_BEELDEN says, to be looked at.
func (p *proef) beeld(naam string, schaal float32) {
	p.t.Helper()
	uit := os.Getenv("SCHAKEL_BEELDEN")
	if uit == "" {
		return
	}
	w := p.host.Venster()
	m := w.Canvas().Size()
	kittest.Maat(w, m.Width, m.Height)
	kittest.Bewaar(p.t, w, schaal, filepath.Join(uit, "instellingen-"+naam+".png"))
}
