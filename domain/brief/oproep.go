package brief

import (
	"schakel/domain/document"
	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
)

// OproepFeiten are the facts of an oproep for the brede intake (Wi 14 lid 1).
type OproepFeiten struct {
	Algemeen
	Oproep  dossier.Oproep   `json:"oproep"`
	Eerdere []dossier.Oproep `json:"eerdere,omitempty"` // the former ones, in order
}

// Oproep composes the invitation: the first plain, the second with the written
// warning, the third as the last. The law asks a term and, from the second on, the
// warning; who gets which letter follows from Oproep.Nummer.
func Oproep(f OproepFeiten) (document.Document, error) {
	if f.Datum.Leeg() {
		f.Datum = f.Oproep.Datum
	}
	if err := f.controleer(); err != nil {
		return document.Document{}, err
	}
	var v vel
	v.alinea(f.aanhef())
	v.nadruk(f.kern())
	f.gemist(&v)
	v.deel(2, oproepIntake, func(v *vel) {
		v.alinea(oproepIntakeT, oproepOver)
		v.lijst(false, oproepOnderwerpen()...)
		v.alinea(oproepToets)
	})
	v.deel(2, oproepMee, func(v *vel) { v.lijst(false, oproepMeenemen()...) })
	v.deel(2, oproepAlleen, func(v *vel) { v.alinea(oproepAlleenT) })
	if f.Persoon.Tolk != persoon.Nee {
		v.deel(2, oproepTolk, func(v *vel) { v.alinea(f.tolk()) })
	}
	v.deel(2, oproepNietKan, func(v *vel) { v.alinea(vul(oproepNietKanT, "dag", f.Oproep.Voor.LangMetDag())) })
	v.deel(2, oproepAls, func(v *vel) { v.alinea(f.alsNietKomt()) })
	v.deel(2, kopVragen, func(v *vel) { v.alinea(f.vragen()) })
	v.alinea(f.grond() + " " + oproepGrondAlleen)
	d := f.brief(f.titel(), onderwerpOproep, v.blokken)
	return d, keur(d)
}

func (f OproepFeiten) controleer() error {
	var fouten fout.Verzamelaar
	f.afzenderKlopt(&fouten)
	o := f.Oproep
	if o.Nummer < 1 || o.Nummer > 3 {
		fouten.Voeg(fout.Bij("nummer", fout.Ongeldig, "Er zijn hoogstens drie oproepen voor de brede intake."))
	}
	nodig(&fouten, o.Plaats, "plaats", "Vul in waar de persoon moet komen.")
	switch {
	case o.Voor.Leeg():
		fouten.Voeg(fout.Bij("voor", fout.Ontbreekt, "Vul in op welke dag de persoon moet komen."))
	case o.Voor.Voor(f.Datum):
		fouten.Voeg(fout.Bij("voor", fout.Ongeldig, "De dag van het gesprek ligt voor de datum van de brief. Kies een latere dag."))
	}
	return fouten.Err()
}

func (f OproepFeiten) titel() string {
	switch f.Oproep.Nummer {
	case 1:
		return titelOproep1
	case 2:
		return titelOproep2
	default:
		return titelOproep3
	}
}

func (f OproepFeiten) kern() string {
	tijd := ""
	if f.Oproep.Tijd != "" {
		tijd = " om " + f.Oproep.Tijd + " uur"
	}
	return vul(oproepKern, "dag", f.Oproep.Voor.LangMetDag(), "tijd", tijd, "plaats", f.Oproep.Plaats)
}

// gemist says which oproepen came to nothing, and warns with the second (Wi 14 lid 1).
func (f OproepFeiten) gemist(v *vel) {
	if f.Oproep.Nummer == 1 {
		return
	}
	dagen, zeker := f.gemisteDagen()
	een, twee := oproepGemist, oproepGemistTwee
	if zeker {
		een, twee = oproepNietGekomen, oproepTweeNiet
	}
	switch len(dagen) {
	case 0:
		v.alinea(oproepGemistKort)
	case 1:
		v.alinea(vul(een, "gemist", dagen[0].Lang()))
	default:
		v.alinea(vul(twee, "eerste", dagen[0].Lang(), "tweede", dagen[1].Lang()))
	}
	if f.Oproep.Nummer == 2 {
		v.alinea(oproepTweedeKans)
	}
	v.alinea(oproepReden)
}

// gemisteDagen gives the days on which the person was expected before, and whether
// it is recorded for each that nobody came.
func (f OproepFeiten) gemisteDagen() (dagen []kalender.Datum, zeker bool) {
	zeker = true
	for _, o := range f.Eerdere {
		if o.Voor.Leeg() || o.Nummer >= f.Oproep.Nummer {
			continue
		}
		dagen = append(dagen, o.Voor)
		zeker = zeker && !o.NietVerschenen.Leeg()
	}
	return dagen, zeker
}

func (f OproepFeiten) tolk() string {
	if f.Persoon.Tolk != persoon.Ja {
		return oproepTolkVrij
	}
	taal := ""
	if f.Persoon.Voertaal != "" {
		taal = " (" + f.Persoon.Voertaal + ")"
	}
	return vul(oproepTolkVast, "taal", taal)
}

func (f OproepFeiten) alsNietKomt() string {
	switch f.Oproep.Nummer {
	case 1:
		return oproepAls1
	case 2:
		return oproepAls2
	default:
		return oproepAls3
	}
}

func (f OproepFeiten) grond() string {
	if f.Oproep.Nummer == 3 {
		return oproepGrondDerde
	}
	return oproepGrond
}
