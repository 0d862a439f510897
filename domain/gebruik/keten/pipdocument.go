package keten

import (
	"context"
	"fmt"
	"slices"

	"schakel/domain/brief"
	"schakel/domain/fout"
	"schakel/domain/pip"
	"schakel/domain/poort"
	"schakel/domain/uitleg"
	"schakel/domain/wet"
)

// PIPDocument is the stored beschikking of one version of the plan.
type PIPDocument struct {
	poort.Document
	Nummer string // of the dossier
	Versie int
}

// Bestandsnaam names the file without personal data.
func (p PIPDocument) Bestandsnaam() string {
	return fmt.Sprintf("PIP-%s-versie-%d.pdf", p.Nummer, p.Versie)
}

// PIPDocumenten gives the stored bytes of all versions that were set here, in order,
// exactly as they were stored.
func (k *Keten) PIPDocumenten(ctx context.Context, nummer string) ([]PIPDocument, error) {
	var uit []PIPDocument
	err := k.store.View(ctx, func(l poort.Lezer) error {
		id, err := l.Dossiers().OpNummer(ctx, nummer)
		if err != nil {
			return err
		}
		d, err := l.Dossiers().Haal(ctx, id)
		if err != nil {
			return err
		}
		for _, v := range d.Stand().PIPs {
			if v.DocumentID == 0 {
				continue
			}
			doc, err := l.Documenten().Haal(ctx, v.DocumentID)
			if err != nil {
				return err
			}
			if doc.SHA256 != v.SHA256 {
				return fout.New(fout.Beschadigd, "Het opgeslagen besluit hoort niet bij versie %d van het PIP. Zet een reservekopie terug.", v.Nummer)
			}
			uit = append(uit, PIPDocument{Document: doc, Nummer: nummer, Versie: v.Nummer})
		}
		return nil
	})
	return uit, err
}

// legBesluit makes the beschikking, stores it with its receipt and ties it to the version.
func (k *Keten) legBesluit(ctx context.Context, tx poort.Tx, z zicht, v *pip.Versie) error {
	f, err := z.pipFeiten(v.Stand())
	if err != nil {
		return err
	}
	doc, err := brief.PIP(f)
	if err != nil {
		return err
	}
	pdf, err := k.zetter.Zet(ctx, doc)
	if err != nil {
		return err
	}
	s := v.Stand()
	uu := slices.Concat(s.Termijnen, []uitleg.Uitleg{f.Bezwaar.Uitleg})
	bewijs, err := brief.NieuwBewijs("pip", k.programma, s.Dagtekening, f, uu, f.Normen.Waarden, doc.Titel, pdf)
	if err != nil {
		return err
	}
	receipt, err := bewijs.JSON()
	if err != nil {
		return err
	}
	id, err := tx.Documenten().Leg(ctx, poort.Document{
		Dossier: z.dossier.ID(), Soort: "pip", Titel: fmt.Sprintf("%s, versie %d", doc.Titel, s.Nummer), Datum: s.Dagtekening,
		SHA256: bewijs.SHA256, Bewijs: receipt, Bytes: pdf,
	})
	if err != nil {
		return err
	}
	return v.LegDocument(id, bewijs.SHA256)
}

// pipFeiten gathers what the letter of one version tells.
func (z zicht) pipFeiten(v pip.Stand) (brief.PIPFeiten, error) {
	s, dag := z.dossier.Stand(), v.Dagtekening
	if dag.Leeg() {
		dag = z.dag()
	}
	normen, err := brief.NormenOp(z.regels, dag)
	if err != nil {
		return brief.PIPFeiten{}, err
	}
	termijn := func(naam wet.TermijnNaam) wet.Termijn {
		t, _ := z.dossier.Termijn(naam, z.regels)
		return t
	}
	return brief.PIPFeiten{
		Algemeen:  z.algemeen(dag),
		Doelgroep: s.Doelgroep, Versie: v, Vorige: vorige(s.PIPs, v.Nummer),
		Kennisgeving: s.Kennisgeving, VorigeGemeente: s.Inschrijving.VorigeGemeente,
		IntakeGehouden: s.Intake.Gehouden, IntakeBijAfwezigheid: s.Intake.BijAfwezigheid,
		Toets: s.Intake.Toets.Resultaat, Toetsontheffing: !s.Intake.Ontheffing.Datum.Leeg(),
		Inburgering: termijn(wet.TermijnInburgering), PIPTermijn: termijn(wet.TermijnPIP),
		LeerrouteWijzigen: termijn(wet.TermijnLeerrouteWijzig), Ontzorgen: termijn(wet.TermijnOntzorgen),
		Bezwaar: z.regels.Bezwaar(dag), Normen: normen,
	}, nil
}

// vorige gives the version that this one replaces: the last one that was set before it.
func vorige(versies []pip.Stand, nummer int) *pip.Stand {
	for i := len(versies) - 1; i >= 0; i-- {
		if v := versies[i]; v.Nummer < nummer && v.Status != pip.Concept {
			return &v
		}
	}
	return nil
}
