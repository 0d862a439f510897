package importeren

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2/container"

	instel "schakel/domain/beheer"
	"schakel/domain/document"
	"schakel/domain/gebruik/beheer"
	"schakel/domain/gebruik/keten"
	"schakel/domain/instroom"
	"schakel/domain/poort"
	"schakel/exchange"
	"schakel/storage"
	"schakel/ui/kit"
	"schakel/ui/kit/kittest"
)

// lijstpad is the list that comes with the program's own tests.
const lijstpad = "../../exchange/testdata/instroom.csv"

// papier sets every document as the same few bytes.
type papier struct{}

func (papier) Zet(context.Context, document.Document) ([]byte, error) { return []byte("%PDF-1.7"), nil }

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
	t      *testing.T
	host   *host
	keten  *keten.Keten
	pad    string // what the file chooser gives
	mapUit string // where reports go
}

func nieuweKeten(t *testing.T) *keten.Keten {
	t.Helper()
	klok := kittest.Klok{Dag: kittest.Vandaag()}
	store, err := storage.Open(t.Context(), storage.Geheugen, storage.Opties{Maak: true, Programma: "proef", Nu: klok.Nu})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = store.Close() })
	i, err := instel.Nieuw(instel.Gemeente{Naam: "Voorbeeld", Code: "9999"})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := beheer.New(store, klok, "R. Jansen").Begin(t.Context(), i); err != nil {
		t.Fatal(err)
	}
	return keten.New(keten.Opties{Store: store, Klok: klok, Zetter: papier{}, Wie: "R. Jansen", Programma: "proef"})
}

func lees(pad string) (instroom.Lijst, error) { return exchange.OpenLijst(pad, exchange.Grenzen{}) }

func open(t *testing.T) *proef { return openIn(t, 1166, 724) }

// openIn makes the screen in a window of that size: what the shell leaves of 1366 by 768.
func openIn(t *testing.T, breed, hoog float32) *proef {
	t.Helper()
	p := &proef{t: t, keten: nieuweKeten(t), mapUit: t.TempDir()}
	p.host = &host{Host: kittest.Open(t, container.NewStack(), breed, hoog)}
	p.scherm = newScherm(p.host, Opties{
		Keten: p.keten, Lees: lees,
		Kies: func(context.Context) (string, error) { return p.pad, nil },
		Rapport: func(_ context.Context, naam string, rijen []instroom.RijUitslag) (string, error) {
			pad := filepath.Join(p.mapUit, naam)
			f, err := os.Create(pad)
			if err != nil {
				return "", err
			}
			defer func() { _ = f.Close() }()
			return pad, exchange.SchrijfRapport(f, rijen)
		},
	})
	p.host.s = p.scherm
	p.host.Zet(p.Inhoud())
	p.host.ZetActies(nil, p.Acties())
	kittest.Maat(p.host.Venster(), breed, hoog)
	p.Focus()
	return p
}

// schrijfLijst makes a list in a file.
func schrijfLijst(t *testing.T, naam, inhoud string) string {
	t.Helper()
	pad := filepath.Join(t.TempDir(), naam)
	if err := os.WriteFile(pad, []byte(inhoud), 0o600); err != nil {
		t.Fatal(err)
	}
	return pad
}

// bekijk types a path and looks at the list.
func (p *proef) bekijk(pad string) {
	p.t.Helper()
	p.bestand.Zet("")
	p.bestand.Focus()
	kittest.Typ(p.host, pad)
	kittest.Toets(p.host, "Return")
	if p.m.fase != bekeken {
		p.t.Fatalf("the list was not judged: %q", p.bestand.Fout())
	}
}

// vraag gives the last question that was put.
func (p *proef) vraag() kit.Vraag {
	p.t.Helper()
	if len(p.host.Vragen) == 0 {
		p.t.Fatal("nothing was asked")
	}
	return p.host.Vragen[len(p.host.Vragen)-1]
}

// beeld draws the window where SCHAKEL_BEELDEN says, to be looked at.
func (p *proef) beeld(naam string) {
	p.t.Helper()
	uit := os.Getenv("SCHAKEL_BEELDEN")
	if uit == "" {
		return
	}
	kittest.Bewaar(p.t, p.host.Venster(), 1, filepath.Join(uit, "importeren-"+naam+".png"))
}
