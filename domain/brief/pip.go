package brief

import (
	"schakel/domain/document"
	"schakel/domain/fout"
	"schakel/domain/kalender"
	"schakel/domain/pip"
	"schakel/domain/wet"
)

// PIPFeiten are the facts of one version of the plan, for a concept or as it was set.
type PIPFeiten struct {
	Algemeen
	Doelgroep wet.Doelgroep `json:"doelgroep"`
	Versie    pip.Stand     `json:"versie"`
	Vorige    *pip.Stand    `json:"vorige,omitempty"` // the version that this one replaces

	Kennisgeving         kalender.Datum   `json:"kennisgeving"`
	VorigeGemeente       string           `json:"vorigeGemeente,omitempty"` // after a move
	IntakeGehouden       kalender.Datum   `json:"intakeGehouden"`
	IntakeBijAfwezigheid kalender.Datum   `json:"intakeBijAfwezigheid"`
	Toets                wet.Leerbaarheid `json:"toets,omitempty"`
	Toetsontheffing      bool             `json:"toetsontheffing,omitempty"`

	Inburgering       wet.Termijn `json:"inburgering"` // may be empty for a concept
	PIPTermijn        wet.Termijn `json:"pipTermijn"`
	LeerrouteWijzigen wet.Termijn `json:"leerrouteWijzigen"`
	Ontzorgen         wet.Termijn `json:"ontzorgen"`
	Bezwaar           wet.Termijn `json:"bezwaar"`
	Normen            Normen      `json:"normen"`
}

func (f PIPFeiten) inhoud() pip.Inhoud { return f.Versie.Inhoud }
func (f PIPFeiten) concept() bool      { return f.Versie.Status == pip.Concept }
func (f PIPFeiten) gewijzigd() bool    { return f.Versie.Soort != pip.Eerste }
func (f PIPFeiten) asiel() bool        { return f.Doelgroep == wet.Asielstatushouder }

// verhuisd tells whether this is the plan of the municipality the person moved to (Bi 5.3 lid 3).
func (f PIPFeiten) verhuisd() bool { return f.Versie.Soort == pip.NaVerhuizing }

// intake gives the day on which the intake ended and whether the person was there.
func (f PIPFeiten) intake() (kalender.Datum, bool) {
	if !f.IntakeGehouden.Leeg() {
		return f.IntakeGehouden, true
	}
	return f.IntakeBijAfwezigheid, false
}

// PIP composes the plan: a plain first page, the plan itself, and for the law the
// part "Informatie over dit besluit". A set version that lacks what a beschikking
// must say is refused with a fout.Lijst; a concept may be unfinished.
func PIP(f PIPFeiten) (document.Document, error) {
	if !f.concept() {
		f.Datum = f.Versie.Dagtekening
	}
	if err := f.controleer(); err != nil {
		return document.Document{}, err
	}
	var v vel
	f.voorblad(&v)
	v.voeg(document.NieuwePagina{})
	f.plan(&v)
	v.voeg(document.NieuwePagina{})
	v.voeg(f.besluit().blokken(f.concept())...)
	d := f.brief(f.titel(), onderwerpPIP, v.blokken)
	d.Concept = f.concept()
	return d, keur(d)
}

func (f PIPFeiten) titel() string {
	switch {
	case f.concept():
		return titelPIPConcept
	case f.gewijzigd():
		return titelPIPGewijzigd
	default:
		return titelPIP
	}
}

func (f PIPFeiten) controleer() error {
	var fouten fout.Verzamelaar
	f.afzenderKlopt(&fouten)
	if f.Normen.PVTUren == 0 || f.Normen.BezwaarWeken == 0 {
		fouten.Voeg(fout.New(fout.Technisch, "De waarden van de wet ontbreken voor dit plan."))
	}
	if f.Versie.Herkomst == pip.BuitenSchakel {
		fouten.Voeg(fout.New(fout.NietMogelijk, "Dit PIP is buiten Schakel vastgesteld. Schakel maakt er geen besluit van."))
	}
	if f.concept() {
		return fouten.Err()
	}
	nodig(&fouten, f.inhoud().Leerroute.Naam(), pip.VeldLeerroute, "De leerroute ontbreekt in het plan.")
	nodig(&fouten, doelgroepWoord(f.Doelgroep), pip.VeldDoelgroep, "De doelgroep ontbreekt in het dossier.")
	if !f.Inburgering.Geldt || f.Inburgering.Van.Leeg() || f.Inburgering.TotEnMet.Leeg() {
		fouten.Voeg(fout.Bij("termijn", fout.Ontbreekt, "De inburgeringstermijn is niet berekend."))
	}
	f.besluit().controleer(&fouten)
	return fouten.Err()
}

// voorblad writes the plain first page.
func (f PIPFeiten) voorblad(v *vel) {
	v.alinea(f.aanhef())
	v.nadruk(f.kern())
	v.deel(2, kopDitIs, func(v *vel) {
		if f.concept() {
			v.alinea(planWatIsDit + " " + pipIsNogConcept)
		} else {
			v.alinea(planWatIsDit + " " + pipIsBesluit)
		}
		v.alinea(f.waarom())
	})
	v.deel(2, kopEerst, func(v *vel) { v.lijst(true, f.eerst()...) })
	if f.concept() {
		v.deel(2, kopVragen, func(v *vel) { v.alinea(f.vragen()) })
	} else {
		v.deel(2, kopVragenOneens, func(v *vel) { v.alinea(f.vragen() + " " + pipNietEens) })
	}
}

func (f PIPFeiten) kern() string {
	if f.concept() {
		return pipKernConcept
	}
	i, einde := f.inhoud(), f.Inburgering.TotEnMet.Lang()
	switch {
	case !f.gewijzigd():
		return vul(pipKern, "leerroute", i.Leerroute.Naam(), "einde", einde)
	case f.verhuisd():
		return vul(pipKernVerhuisd, "gemeente", f.Gemeente.Naam, "leerroute", i.Leerroute.Naam(), "einde", einde)
	default:
		return vul(pipKernGewijzigd, "wat", soortUitleg(f.Versie.Soort, i), "leerroute", i.Leerroute.Naam(), "einde", einde)
	}
}

func (f PIPFeiten) waarom() string {
	waarom := planWaaromKort
	if !f.Kennisgeving.Leeg() {
		waarom = vul(planWaarom, "kennisgeving", f.Kennisgeving.Lang())
	}
	dag, erbij := f.intake()
	switch {
	case dag.Leeg():
		return waarom
	case erbij:
		waarom += " " + vul(pipIntakeKlaar, "intake", dag.Lang()) + " "
		if f.gewijzigd() && !f.verhuisd() {
			return waarom + pipNaWijziging
		}
		return waarom + pipNaIntake
	default:
		return waarom + " " + vul(pipBijAfwezig, "intake", dag.Lang())
	}
}

// eerst lists what to do first.
func (f PIPFeiten) eerst() []string {
	punten := []string{eerstLezen}
	if f.concept() {
		return append(punten, eerstVertellen)
	}
	punten = append(punten, f.eersteLes())
	if len(f.inhoud().Afspraken) > 0 {
		punten = append(punten, eerstAfspraken)
	}
	return append(punten, eerstTekenen)
}

// eersteLes says what to do about the lessons; nothing when there is nothing to say.
func (f PIPFeiten) eersteLes() string {
	i := f.inhoud()
	begint := !i.StartLessen.Leeg() && !i.StartLessen.Voor(f.Datum)
	switch {
	case begint && i.Taalschool != "":
		return vul(eerstStart, "datum", i.StartLessen.LangMetDag(), "school", i.Taalschool)
	case begint:
		return vul(eerstStartDag, "datum", i.StartLessen.LangMetDag())
	case i.Taalschool != "" && f.lessenLopen():
		return vul(eerstVerder, "school", i.Taalschool)
	case f.gewijzigd() && i.Taalschool != "":
		return vul(eerstNieuw, "school", i.Taalschool)
	case f.gewijzigd():
		return ""
	case f.asiel():
		return f.lesVanGemeente()
	case i.Taalschool != "":
		return ""
	case i.Leerroute == wet.RouteZ:
		return eerstZelfZ
	default:
		return eerstZelf
	}
}

// lessenLopen tells whether the person goes to these lessons already: they began, or the
// plan before this one had the same school.
func (f PIPFeiten) lessenLopen() bool {
	i := f.inhoud()
	return !i.StartLessen.Leeg() || f.Vorige != nil && f.Vorige.Inhoud.Taalschool == i.Taalschool
}

// lesVanGemeente is for the first plan of an asielstatushouder: the municipality offers the lessons (Wi 16).
func (f PIPFeiten) lesVanGemeente() string {
	switch i := f.inhoud(); {
	case !i.StartLessen.Leeg():
		return ""
	case i.Taalschool != "":
		return vul(eerstSchool, "school", i.Taalschool)
	default:
		return eerstWacht
	}
}
