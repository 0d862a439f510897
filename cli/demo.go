package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"schakel/cli/demo"
	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/instroom"
)

// The folders of a demo, and the file by which it is known.
const (
	demoMerk          = ".schakel-demo"
	demoAdministratie = "administratie"
	demoPDF           = "pdf"
	demoLijsten       = "lijsten"
	demoSchermen      = "schermen"
)

type demoCmd struct {
	Map            string `required:"" help:"Map waarin de demo komt; leeg, of van een eerdere demo." placeholder:"MAP"`
	Zaad           uint64 `default:"2021" help:"Begin van de trekking: hetzelfde zaad geeft dezelfde demo." placeholder:"N"`
	Aantal         int    `default:"300" help:"Aantal dossiers, naast die van de voorbeeldlijst." placeholder:"N"`
	Opnieuw        bool   `help:"Gooi een eerdere demo in deze map weg en maak haar opnieuw."`
	ZonderSchermen bool   `help:"Maak geen beelden van de schermen."`
}

// The draw of a demo for which nothing was asked, as the defaults above.
const (
	zaad           = 2021
	aantalDossiers = 300
)

// Run makes the demo: an administration, the lists it read in, and printed documents.
func (c demoCmd) Run(l *loop) error {
	if l.o.Voorbeeld == nil {
		return fout.New(fout.Technisch, "Deze uitvoering heeft geen voorbeeldlijst: meld dit aan de maker.")
	}
	if err := c.maakMap(); err != nil {
		return err
	}
	a, err := l.o.Maak(l.ctx, filepath.Join(c.Map, demoAdministratie))
	if err != nil {
		return err
	}
	if err = sluit(a, c.vul(l, a)); err == nil {
		if c.magTekenen(l.o) {
			c.toonSchermen(l)
		}
		return nil
	}
	if weg := c.ruimOp(); weg != nil { // half a demo is of no use
		return weg
	}
	return err
}

func (c demoCmd) vul(l *loop, a Administratie) error {
	z, err := l.o.Zetter()
	if err != nil {
		return err
	}
	fmt.Fprintf(l.o.Uit, "De demo van gemeente Maasbroek wordt gemaakt, zoals zij is op %s.\n", l.klok.Vandaag().Lang())
	d, err := demo.Maak(l.ctx, demo.Opties{
		Store: a.Store, Zetter: z, Programma: l.o.Programma, Op: l.klok.Vandaag(), Zaad: c.Zaad, Aantal: c.Aantal,
		Voorbeeld: l.o.Voorbeeld(), Lijst: func(naam string, b []byte) (instroom.Lijst, error) { return c.lees(l, naam, b) },
		Meld: func(tekst string) { fmt.Fprintln(l.o.Uit, "  "+tekst) },
	})
	if err != nil {
		return err
	}
	docs, err := d.Documenten(l.ctx)
	if err != nil {
		return err
	}
	for _, doc := range docs {
		if err := schrijfHeel(filepath.Join(c.Map, demoPDF, doc.Naam), doc.Bytes); err != nil {
			return err
		}
	}
	t, err := d.Tel(l.ctx)
	if err != nil {
		return err
	}
	c.slot(l, t, docs)
	return nil
}

// lees keeps a list in the folder of the demo, where a user can read it in too, and reads it.
func (c demoCmd) lees(l *loop, naam string, b []byte) (instroom.Lijst, error) {
	pad := filepath.Join(c.Map, demoLijsten, naam)
	if err := schrijfHeel(pad, b); err != nil {
		return instroom.Lijst{}, err
	}
	return l.o.Lijst(pad)
}

// maakMap makes the folders. It refuses a folder with anything in it that no demo made.
func (c demoCmd) maakMap() error {
	inhoud, err := os.ReadDir(c.Map)
	switch {
	case errors.Is(err, fs.ErrNotExist):
	case err != nil:
		return fout.Wrap(err, fout.NietMogelijk, "Dit is geen map die gelezen kan worden. Kies een andere map voor de demo.")
	case len(inhoud) == 0:
	case !c.isDemo():
		return fout.New(fout.NietMogelijk, "De map is niet leeg en is geen demo van Schakel. Kies een andere map.")
	case !c.Opnieuw:
		return fout.New(fout.Bestaat, "In deze map staat al een demo. Open die, of maak haar opnieuw met --opnieuw.")
	}
	if err := c.ruimOp(); err != nil {
		return err
	}
	for _, m := range []string{".", demoPDF, demoLijsten} {
		if err := os.MkdirAll(filepath.Join(c.Map, m), 0o750); err != nil {
			return fout.Wrap(err, fout.NietMogelijk, "De map voor de demo kan niet worden gemaakt. Kies een andere map.")
		}
		if err := os.WriteFile(filepath.Join(c.Map, demoMerk), []byte("Deze map is gemaakt door: schakel demo\n"), 0o600); err != nil {
			return schijffout(err)
		}
	}
	return nil
}

func (c demoCmd) isDemo() bool {
	_, err := os.Stat(filepath.Join(c.Map, demoMerk))
	return err == nil
}

// ruimOp removes what a former demo made, and nothing else.
func (c demoCmd) ruimOp() error {
	if !c.isDemo() {
		return nil
	}
	for _, m := range []string{demoAdministratie, demoPDF, demoLijsten, demoSchermen} {
		if err := os.RemoveAll(filepath.Join(c.Map, m)); err != nil {
			return nietWeg(err)
		}
	}
	if err := os.Remove(filepath.Join(c.Map, demoMerk)); err != nil {
		return nietWeg(err)
	}
	return nil
}

func nietWeg(err error) error {
	return fout.Wrap(err, fout.NietMogelijk, "De eerdere demo kan niet worden weggehaald. Is zij nog geopend? Sluit haar dan eerst.")
}

// slot tells what there is now, and where.
func (c demoCmd) slot(l *loop, t demo.Telling, docs []demo.Document) {
	w := l.o.Uit
	fmt.Fprintf(w, "\n%d dossiers, waarvan %d afgesloten. Per schakel:\n", t.Dossiers, t.Afgesloten)
	for _, s := range dossier.AlleSchakels() {
		fmt.Fprintf(w, "  %d  %-32s %4d\n", s, s.Naam(), t.PerSchakel[s])
	}
	fmt.Fprintf(w, "Vandaag: %d te laat, %d deze week, %d binnenkort.\n", t.Vandaag.TeLaat, t.Vandaag.DezeWeek, t.Vandaag.Binnenkort)
	fmt.Fprintf(w, "Plannen (PIP's) die hier zijn vastgesteld: %d.\n", t.Documenten)
	if t.Lijst {
		fmt.Fprintf(w, "Voorbeeldlijst: %d mensen ingelezen, %d rijen met een vraag of geweigerd, %d lopende trajecten overgenomen.\n", t.Nieuw, t.Overslagen, t.Overgenomen)
	}
	fmt.Fprintf(w, "\nAdministratie: %s\nLijsten:       %s\nDocumenten:    %s\n", filepath.Join(c.Map, demoAdministratie), filepath.Join(c.Map, demoLijsten), filepath.Join(c.Map, demoPDF))
	for _, d := range docs {
		fmt.Fprintf(w, "  %-34s %s\n", d.Naam, d.Wat)
	}
}
