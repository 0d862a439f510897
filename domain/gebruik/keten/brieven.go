package keten

import (
	"context"

	"schakel/domain/brief"
	"schakel/domain/document"
	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/kalender"
	"schakel/domain/poort"
)

// zetUit composes a document from one dossier and sets it; nothing is stored.
func (k *Keten) zetUit(ctx context.Context, id dossier.ID, maak func(zicht) (document.Document, error)) ([]byte, error) {
	var doc document.Document
	err := k.opZicht(ctx, id, func(z zicht) error {
		var err error
		doc, err = maak(z)
		return err
	})
	if err != nil {
		return nil, err
	}
	return k.zetter.Zet(ctx, doc)
}

// Intakeformulier sets the form of the brede intake with what is known; nothing is stored.
func (k *Keten) Intakeformulier(ctx context.Context, id dossier.ID) ([]byte, error) {
	return k.zetUit(ctx, id, func(z zicht) (document.Document, error) { return brief.Intakeformulier(z.intakeFeiten()) })
}

func (z zicht) intakeFeiten() brief.IntakeFeiten {
	s := z.dossier.Stand()
	f := brief.IntakeFeiten{Algemeen: z.algemeen(z.dag()), Doelgroep: s.Doelgroep, Kennisgeving: s.Kennisgeving, Intake: s.Intake, Huishouden: s.Huishouden}
	if t := z.dossier.PIPTermijn(z.regels); t.Geldt {
		f.PIPUiterlijk = t.TotEnMet
	}
	return f
}

// OproepBrief sets the letter of oproep nummer (1, 2 or 3) for the brede intake, dated as
// the oproep, so that it is the same letter whenever it is asked for; nothing is stored.
func (k *Keten) OproepBrief(ctx context.Context, id dossier.ID, nummer int) ([]byte, error) {
	return k.zetUit(ctx, id, func(z zicht) (document.Document, error) {
		oproepen := z.dossier.Stand().Intake.Oproepen
		if nummer < 1 || nummer > len(oproepen) {
			return document.Document{}, fout.Bij("nummer", fout.NietGevonden, "Oproep %d is er niet in dit dossier. Maak eerst de oproep.", nummer)
		}
		o := oproepen[nummer-1]
		return brief.Oproep(brief.OproepFeiten{Algemeen: z.algemeen(o.Datum), Oproep: o, Eerdere: oproepen[:nummer-1]})
	})
}

// Document gives a stored document with the very bytes that were stored, to print again.
// It refuses (fout.Beschadigd) bytes that no longer have their hash.
func (k *Keten) Document(ctx context.Context, id int64) (poort.Document, error) {
	var uit poort.Document
	err := k.store.View(ctx, func(l poort.Lezer) error {
		var err error
		uit, err = l.Documenten().Haal(ctx, id)
		return err
	})
	if err != nil {
		return poort.Document{}, err
	}
	return uit, nil
}

// algemeen gives what every letter of a day shares.
func (z zicht) algemeen(datum kalender.Datum) brief.Algemeen {
	s := z.dossier.Stand()
	contact, _ := z.inst.MedewerkerMet(s.Medewerker)
	return brief.Algemeen{Gemeente: z.inst.Gemeente, Contact: contact, Persoon: s.Persoon, Dossiernummer: s.Nummer, Datum: datum}
}
