package cli

import (
	"bytes"
	"fmt"
	"os"

	"schakel/domain/fout"
	"schakel/domain/gebruik/keten"
	"schakel/domain/instroom"
	"schakel/domain/poort"
)

type importeerCmd struct {
	Bestand       string `arg:"" help:"Lijst: CSV (puntkomma, komma of tab) of XLSX."`
	Administratie string `required:"" help:"Map van de administratie." placeholder:"MAP"`
	Rapport       string `help:"Schrijf per rij wat ermee gebeurt (CSV: rij;soort;reden;wat)." placeholder:"BESTAND"`
	Vragen        string `enum:"overslaan,meenemen" default:"overslaan" help:"Rijen met een vraag: overslaan of meenemen." placeholder:"KEUZE"`
	Proef         bool   `help:"Schrijf niets in de administratie, laat alleen zien wat er zou gebeuren."`
}

// Run reads a list in. The report is begun first, so that a folder in which it cannot
// come stops the work before anything is written.
func (c importeerCmd) Run(l *loop) error {
	lijst, err := l.o.Lijst(c.Bestand)
	if err != nil {
		return verkeerd(err)
	}
	rapport, err := c.begin()
	if err != nil {
		return err
	}
	if rapport != nil {
		defer rapport.weg()
	}
	return l.met(c.Administratie, func(s poort.Store) error {
		k, err := l.keten(s)
		if err != nil {
			return err
		}
		rijen, slot, err := c.doe(l, k, lijst)
		if err != nil {
			return err
		}
		t := instroom.Tel(rijen)
		fmt.Fprintf(l.o.Uit, "Rijen: %d. Nieuw: %d. Bestaat al: %d, gewijzigd: %d. Vraag: %d. Geweigerd: %d.\n%s\n",
			len(rijen), t.Nieuw, t.Bestaat, t.Gewijzigd, t.Vraag, t.Geweigerd, slot)
		if rapport == nil {
			return nil
		}
		return c.rapporteer(l, rapport, rijen, slot)
	})
}

// begin starts the report; nil when none is asked for. It refuses to write over the list.
func (c importeerCmd) begin() (*klad, error) {
	if c.Rapport == "" {
		return nil, nil
	}
	daar, err := os.Stat(c.Rapport)
	if err == nil {
		lijst, err := os.Stat(c.Bestand)
		switch {
		case daar.IsDir():
			return nil, verkeerd(fout.New(fout.Ongeldig, "Op de plek van het rapport staat een map. Geef bij --rapport de naam van een bestand."))
		case err == nil && os.SameFile(daar, lijst):
			return nil, verkeerd(fout.New(fout.Ongeldig, "Het rapport zou de lijst overschrijven. Geef bij --rapport een andere naam."))
		}
	}
	return nieuwKlad(c.Rapport)
}

func (c importeerCmd) doe(l *loop, k *keten.Keten, lijst instroom.Lijst) ([]instroom.RijUitslag, string, error) {
	if c.Proef {
		v, err := k.Bekijk(l.ctx, lijst, nil)
		return v.Rijen, "Dit was een proef: er is niets geschreven.", err
	}
	i, _, err := k.Importeer(l.ctx, lijst, nil, c.Vragen == "meenemen")
	slot := fmt.Sprintf("Ingelezen als import %d. Dossiers gemaakt of gewijzigd: %d.", i.ID, i.Geschreven)
	if i.Geschreven == 0 {
		slot = "Er viel niets te schrijven."
	}
	return i.Rijen, slot, err
}

// rapporteer writes the verdicts on the rows; slot says what was done already.
func (c importeerCmd) rapporteer(l *loop, rapport *klad, rijen []instroom.RijUitslag, slot string) error {
	var b bytes.Buffer
	err := l.o.Rapport(&b, rijen)
	if err == nil {
		err = rapport.bewaar(b.Bytes())
	}
	if err != nil {
		return fout.Wrap(err, fout.Technisch, "%s Alleen het rapport is niet geschreven: %s", slot, err.Error())
	}
	return nil
}
