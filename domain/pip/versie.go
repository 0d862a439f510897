package pip

import (
	"strings"

	"schakel/domain/fout"
	"schakel/domain/kalender"
	"schakel/domain/uitleg"
	"schakel/domain/wet"
)

// Versie is one version of the plan: rules are in its methods, data in its Stand.
type Versie struct{ s Stand }

// Restore takes a Stand from storage as it is. For storage only; it checks nothing.
func Restore(s Stand) Versie { return Versie{s: s} }

// Stand gives a copy of the data for reading. Slices inside are shared: do not write to them.
func (v Versie) Stand() Stand { return v.s }

// NieuwConcept starts the next version of the plan on day op. eerdere are all former
// versions, in order. It refuses a second concept beside an open one (fout.Bestaat),
// a second first plan, and a change of a plan that is not there (fout.NietMogelijk).
func NieuwConcept(soort Soort, eerdere []Stand, op kalender.Datum, i Inhoud) (Versie, error) {
	if err := magMaken(soort, eerdere); err != nil {
		return Versie{}, err
	}
	if op.Leeg() {
		return Versie{}, fout.Bij("gemaakt", fout.Ontbreekt, "Vul in op welke dag het plan wordt gemaakt.")
	}
	v := Versie{s: Stand{Nummer: volgende(eerdere), Soort: soort, Status: Concept, Herkomst: InSchakel, Gemaakt: op}}
	return v, v.Wijzig(i)
}

func magMaken(soort Soort, eerdere []Stand) error {
	for _, e := range eerdere {
		if e.Status == Concept {
			return fout.New(fout.Bestaat, "Er is al een concept (versie %d). Werk dat verder uit of verwijder het eerst.", e.Nummer)
		}
	}
	_, geldt := Geldend(eerdere)
	switch soort {
	case Eerste:
		if geldt {
			return fout.Bij(VeldSoort, fout.NietMogelijk, "Er is al een PIP vastgesteld. Kies waarom u het wijzigt.")
		}
	case NaVerhuizing:
	case Schakelen, Afschalen, OverigGewijzigd:
		if !geldt {
			return fout.Bij(VeldSoort, fout.NietMogelijk, "Er is nog geen vastgesteld PIP om te wijzigen. Maak eerst het eerste PIP.")
		}
	default:
		return fout.Bij(VeldSoort, fout.Ongeldig, "Kies wat voor PIP dit is: het eerste, na een verhuizing, of een wijziging.")
	}
	return nil
}

func volgende(eerdere []Stand) int {
	n := 0
	for _, e := range eerdere {
		n = max(n, e.Nummer)
	}
	return n + 1
}

// NeemOver makes a version that another administration set before (Herkomst
// BuitenSchakel): dated, with as much content as is known, without a document.
// Only what cannot be true is refused; the check list is not applied to the past. A
// B1-route at A2 may come in as the first we know: it was lowered before.
func NeemOver(soort Soort, eerdere []Stand, dagtekening, op kalender.Datum, i Inhoud) (Versie, error) {
	if err := magMaken(soort, eerdere); err != nil {
		return Versie{}, err
	}
	switch {
	case dagtekening.Leeg():
		return Versie{}, fout.Bij(VeldDagtekening, fout.Ontbreekt, "Vul de dagtekening van het PIP in.")
	case dagtekening.Na(op):
		return Versie{}, fout.Bij(VeldDagtekening, fout.Ongeldig, "De dagtekening %s ligt in de toekomst. Controleer de datum.", dagtekening)
	}
	if g, ok := Geldend(eerdere); ok && dagtekening.Voor(g.Dagtekening) {
		return Versie{}, fout.Bij(VeldDagtekening, fout.Ongeldig, "De dagtekening ligt voor die van het geldende PIP (%s). Controleer de datum.", g.Dagtekening)
	}
	v := Versie{s: Stand{Nummer: volgende(eerdere), Soort: soort, Status: Concept, Herkomst: BuitenSchakel, Gemaakt: op}}
	if err := v.Wijzig(i); err != nil {
		return Versie{}, err
	}
	if m := niveauBijRoute(v.s.Inhoud, wet.Op(dagtekening), false); m != "" {
		return Versie{}, fout.Bij(VeldNiveau, fout.Ongeldig, "%s", m)
	}
	if !bestaat(v.s.Inhoud.Leerroute, wet.Leerroutes()) {
		return Versie{}, fout.Bij(VeldLeerroute, fout.Ontbreekt, "Kies de leerroute: B1-route, onderwijsroute of Z-route.")
	}
	v.s.Status, v.s.Dagtekening = Vastgesteld, dagtekening
	return v, nil
}

// Wijzig replaces the content of a concept; blanks around texts and empty rows are
// dropped. It refuses values that cannot exist, not a plan that is unfinished: that is for Controle.
func (v *Versie) Wijzig(i Inhoud) error {
	if v.s.Status != Concept {
		return fout.New(fout.NietMogelijk, "Dit PIP is al vastgesteld en verandert niet meer. Maak een nieuwe versie om iets te wijzigen.")
	}
	i = opgeschoond(i)
	if err := kloppen(i); err != nil {
		return err
	}
	v.s.Inhoud = i
	return nil
}

// StelVast sets the concept as of c.Dagtekening (empty: c.Op) and keeps the terms that
// follow from it. It refuses (fout.Lijst, each with its field) what Controle blocks,
// and a version that was set before. c.Soort is taken from the version itself.
func (v *Versie) StelVast(c Context, termijnen []uitleg.Uitleg) error {
	if v.s.Status != Concept {
		return fout.New(fout.NietMogelijk, "Versie %d is al vastgesteld op %s. Een PIP kan maar één keer worden vastgesteld.", v.s.Nummer, v.s.Dagtekening)
	}
	c.Soort = v.s.Soort
	var fouten fout.Verzamelaar
	for _, p := range Blokkades(Controle(v.s.Inhoud, c)) {
		fouten.Voeg(fout.Bij(p.Veld, fout.NietMogelijk, "%s", p.Melding))
	}
	if err := fouten.Err(); err != nil {
		return err
	}
	v.s.Status, v.s.Dagtekening = Vastgesteld, c.dagtekening()
	v.s.Ondertekenaar = c.Ondertekenaar
	v.s.Ondertekening.Gevraagd = true
	v.s.Termijnen = termijnen
	return nil
}

// LegDocument ties the stored PDF to the version that was set; once.
func (v *Versie) LegDocument(id int64, sha256 string) error {
	switch {
	case v.s.Status == Concept:
		return fout.New(fout.NietMogelijk, "Stel het PIP eerst vast. Een concept krijgt geen opgeslagen besluit.")
	case v.s.DocumentID != 0:
		return fout.New(fout.Bestaat, "Bij deze versie is het besluit al opgeslagen. Dat verandert niet meer.")
	case id == 0 || sha256 == "":
		return fout.New(fout.Ontbreekt, "Het opgeslagen besluit ontbreekt.")
	}
	v.s.DocumentID, v.s.SHA256 = id, sha256
	return nil
}

// Vervang marks the version in force as replaced by a later one.
func (v *Versie) Vervang() error {
	if v.s.Status != Vastgesteld {
		return fout.New(fout.NietMogelijk, "Alleen een geldend PIP kan worden vervangen. Versie %d is: %s.", v.s.Nummer, v.s.Status)
	}
	v.s.Status = Vervangen
	return nil
}

// TrekIn withdraws the version in force by a dated, reasoned decision. The term of
// inburgering does not change by it (Wi 11).
func (v *Versie) TrekIn(datum kalender.Datum, reden string) error {
	reden = strings.TrimSpace(reden)
	switch {
	case v.s.Status != Vastgesteld:
		return fout.New(fout.NietMogelijk, "Alleen een geldend PIP kan worden ingetrokken. Versie %d is: %s.", v.s.Nummer, v.s.Status)
	case datum.Leeg():
		return fout.Bij("intrekkingDatum", fout.Ontbreekt, "Vul de datum van de intrekking in.")
	case datum.Voor(v.s.Dagtekening):
		return fout.Bij("intrekkingDatum", fout.Ongeldig, "De intrekking kan niet voor de dagtekening (%s) liggen.", v.s.Dagtekening)
	case reden == "":
		return fout.Bij("intrekkingReden", fout.Ontbreekt, "Schrijf op waarom het PIP wordt ingetrokken.")
	}
	v.s.Status, v.s.IntrekkingDatum, v.s.IntrekkingReden = Ingetrokken, datum, reden
	return nil
}

// LegOndertekeningVast records whether the person was asked to sign, signed or
// refused. It never changes what the plan is worth: no article asks for the signature.
// op is today; a signature of tomorrow is refused.
func (v *Versie) LegOndertekeningVast(o Ondertekening, op kalender.Datum) error {
	o.Toelichting = strings.TrimSpace(o.Toelichting)
	switch {
	case o.Datum.Na(op):
		return fout.Bij("ondertekening", fout.Ongeldig, "De datum van ondertekening (%s) ligt in de toekomst. Controleer de datum.", o.Datum)
	case o.Geweigerd && o.Datum.Leeg():
		return fout.Bij("ondertekening", fout.Ontbreekt, "Vul in op welke dag de ondertekening is geweigerd.")
	}
	o.Gevraagd = o.Gevraagd || o.Geweigerd || !o.Datum.Leeg()
	v.s.Ondertekening = o
	return nil
}

// Getekend tells whether the person signed.
func (o Ondertekening) Getekend() bool { return !o.Datum.Leeg() && !o.Geweigerd }

// Volledig tells whether the signatory is named with function and mandaat (Awb 10:10, 10:11).
func (o Ondertekenaar) Volledig() bool {
	return gevuld(o.Naam) && gevuld(o.Functie) && gevuld(o.Mandaat)
}

// Geldend gives the version in force; ok is false when there is none.
func Geldend(ss []Stand) (Stand, bool) {
	for i := len(ss) - 1; i >= 0; i-- {
		if ss[i].Status == Vastgesteld {
			return ss[i], true
		}
	}
	return Stand{}, false
}

// EersteDagtekening gives the day from which the term of inburgering runs: that of
// the first version ever set, also when it was replaced or withdrawn later (Wi 11).
// Empty when none was set.
func EersteDagtekening(ss []Stand) kalender.Datum {
	var eerste kalender.Datum
	for _, s := range ss {
		if s.Status != Concept && !s.Dagtekening.Leeg() && (eerste.Leeg() || s.Dagtekening.Voor(eerste)) {
			eerste = s.Dagtekening
		}
	}
	return eerste
}
