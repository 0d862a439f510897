package demo

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"schakel/domain/dossier"
	"schakel/domain/kalender"
	"schakel/domain/pip"
	"schakel/domain/wet"
)

// Document is one printed document of the demo. Naam is a file name without personal
// data; Wat says in Dutch what kind it is.
type Document struct {
	Naam  string
	Wat   string
	Bytes []byte
}

// soortPlan is a kind of plan of which the demo prints one.
type soortPlan struct {
	wat  string
	past func(dossier.Stand, pip.Stand) bool
}

func soortenPlan() []soortPlan {
	eerste := func(g wet.Doelgroep, r wet.Leerroute, meer func(pip.Inhoud) bool) func(dossier.Stand, pip.Stand) bool {
		return func(s dossier.Stand, p pip.Stand) bool {
			i := p.Inhoud
			return s.Doelgroep == g && p.Soort == pip.Eerste && i.Leerroute == r && !s.Intake.Gehouden.Leeg() && meer(i)
		}
	}
	gewijzigd := func(soort pip.Soort) func(dossier.Stand, pip.Stand) bool {
		return func(_ dossier.Stand, p pip.Stand) bool { return p.Soort == soort }
	}
	alle := func(pip.Inhoud) bool { return true }
	return []soortPlan{
		{"B1-route, asielstatushouder met bijstand en ontzorgen", eerste(wet.Asielstatushouder, wet.RouteB1, func(i pip.Inhoud) bool { return i.Ontzorgen != "" })},
		{"Z-route, asielstatushouder", eerste(wet.Asielstatushouder, wet.RouteZ, alle)},
		{"onderwijsroute, asielstatushouder", eerste(wet.Asielstatushouder, wet.RouteOnderwijs, alle)},
		{"B1-route, gezinsmigrant met een jong kind", eerste(wet.Gezinsmigrant, wet.RouteB1, func(i pip.Inhoud) bool { return i.VVE != "" })},
		{"Z-route, gezinsmigrant", eerste(wet.Gezinsmigrant, wet.RouteZ, alle)},
		{"B1-route, overige migrant", eerste(wet.OverigeMigrant, wet.RouteB1, alle)},
		{"na een intake bij afwezigheid", func(s dossier.Stand, p pip.Stand) bool {
			return p.Soort == pip.Eerste && !s.Intake.BijAfwezigheid.Leeg()
		}},
		{"gewijzigd: andere leerroute", gewijzigd(pip.Schakelen)},
		{"gewijzigd: examens op A2", gewijzigd(pip.Afschalen)},
		{"na een verhuizing", gewijzigd(pip.NaVerhuizing)},
	}
}

// Documenten prints ten plans of different kinds, a form for the intake and letters
// that call somebody up.
func (d *Demo) Documenten(ctx context.Context) ([]Document, error) {
	standen, err := d.standen(ctx)
	if err != nil {
		return nil, err
	}
	var uit []Document
	gebruikt := map[dossier.ID]bool{}
	for _, soort := range soortenPlan() {
		s, versie, ok := nieuwste(standen, soort, gebruikt)
		if !ok {
			continue
		}
		gebruikt[s.ID] = true
		docs, err := d.keten.PIPDocumenten(ctx, s.Nummer)
		if err != nil {
			return nil, err
		}
		for _, doc := range docs {
			if doc.Versie == versie {
				uit = append(uit, Document{Naam: doc.Bestandsnaam(), Wat: "PIP, " + soort.wat, Bytes: doc.Bytes})
			}
		}
	}
	meer, err := d.brieven(ctx, standen)
	return append(uit, meer...), err
}

// standen reads the dossiers that the demo made.
func (d *Demo) standen(ctx context.Context) ([]dossier.Stand, error) {
	var uit []dossier.Stand
	for _, z := range d.zaken {
		in, err := d.keten.Open(ctx, z.id)
		if err != nil {
			return nil, err
		}
		uit = append(uit, in.Dossier.Stand())
	}
	return uit, nil
}

// nieuwste gives the plan of a kind that was set last, of somebody who was not used yet.
func nieuwste(standen []dossier.Stand, soort soortPlan, gebruikt map[dossier.ID]bool) (gevonden dossier.Stand, versie int, ok bool) {
	var dag kalender.Datum
	for _, s := range standen {
		for _, p := range s.PIPs {
			if p.DocumentID != 0 && !gebruikt[s.ID] && p.Dagtekening.Na(dag) && soort.past(s, p) {
				gevonden, versie, ok, dag = s, p.Nummer, true, p.Dagtekening
			}
		}
	}
	return gevonden, versie, ok
}

// brieven prints the form and the letter for somebody who is called up for the first
// time, and the letter to somebody who is called up for the second time.
func (d *Demo) brieven(ctx context.Context, standen []dossier.Stand) ([]Document, error) {
	var uit []Document
	voeg := func(naam, wat string, b []byte, err error) error {
		uit = append(uit, Document{Naam: naam, Wat: wat, Bytes: b})
		return err
	}
	for nummer, wat := range map[int]string{1: "oproep voor de brede intake", 2: "waarschuwing en tweede oproep"} {
		n := slices.IndexFunc(standen, func(s dossier.Stand) bool {
			return len(s.Intake.Oproepen) == nummer && !s.Inschrijving.Datum.Leeg() && s.Intake.Afgerond().Leeg()
		})
		if n < 0 {
			continue
		}
		s := standen[n]
		b, err := d.keten.OproepBrief(ctx, s.ID, nummer)
		if err := voeg(fmt.Sprintf("oproep-%d-%s.pdf", nummer, s.Nummer), wat, b, err); err != nil {
			return nil, err
		}
		if nummer > 1 {
			continue
		}
		b, err = d.keten.Intakeformulier(ctx, s.ID)
		if err := voeg(fmt.Sprintf("intakeformulier-%s.pdf", s.Nummer), "intakeformulier", b, err); err != nil {
			return nil, err
		}
	}
	slices.SortFunc(uit, func(x, y Document) int { return strings.Compare(x.Naam, y.Naam) })
	return uit, nil
}
