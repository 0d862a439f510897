package brief

import (
	"strings"

	"schakel/domain/document"
	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/wet"
)

// IntakeFeiten are the facts for the form of the brede intake: what is known is printed.
type IntakeFeiten struct {
	Algemeen
	Doelgroep    wet.Doelgroep       `json:"doelgroep,omitempty"`
	Kennisgeving kalender.Datum      `json:"kennisgeving"`
	PIPUiterlijk kalender.Datum      `json:"pipUiterlijk"`
	Intake       dossier.Intake      `json:"intake"`
	Huishouden   []dossier.Gezinslid `json:"huishouden,omitempty"`
}

// Intakeformulier composes the form for the brede intake with every part of Wi 14
// lid 3 and Bi 5.2, the offer to talk alone (Bi 5.2 lid 2) and the conclusions.
func Intakeformulier(f IntakeFeiten) (document.Document, error) {
	var fouten fout.Verzamelaar
	f.afzenderKlopt(&fouten)
	if err := fouten.Err(); err != nil {
		return document.Document{}, err
	}
	var v vel
	v.alinea(intakeInleiding)
	if !f.PIPUiterlijk.Leeg() {
		v.nadruk(vul(intakeUiterlijk, "datum", f.PIPUiterlijk.LangMetDag()))
	}
	v.deel(2, "1. De persoon", f.persoonlijk)
	v.deel(2, "2. De gesprekken", f.gesprekken)
	v.deel(2, "3. Opleiding en werk", f.opleiding)
	v.deel(2, "4. Persoonlijke omstandigheden", f.omstandigheden)
	v.deel(2, "5. Gezondheid", f.gezondheid)
	v.deel(2, "6. Kinderen en voorschoolse educatie", f.kinderen)
	v.deel(2, "7. Taal", f.taal)
	v.deel(2, "8. Werk en meedoen", f.werk)
	v.deel(2, "9. Zelfredzaamheid", f.zelfredzaam)
	v.deel(2, "10. Wensen", f.wensen)
	v.deel(2, "11. Leerbaarheidstoets", f.toets)
	v.deel(2, "12. Conclusies voor het plan", f.conclusies)
	d := f.brief(titelIntake, onderwerpIntake, v.blokken)
	d.Adres = nil // not sent: it stays on the table
	return d, keur(d)
}

// vraag prints what is known, with room to correct, or blank lines.
func (v *vel) vraag(label, bekend string, lijnen int) {
	if bekend = strings.TrimSpace(bekend); bekend == "" {
		v.voeg(document.Regels{Label: label, Aantal: lijnen})
		return
	}
	v.voeg(document.Bijeen{Blokken: []document.Blok{
		document.Alinea{Tekst: label}, document.Alinea{Tekst: vul(intakeAlBekend, "wat", bekend)}, document.Regels{Aantal: 1},
	}})
}

// kies prints boxes, the known answer ticked.
func (v *vel) kies(label, bekend string, opties ...string) {
	k := document.Keuzes{Label: label, Opties: opties}
	for i, o := range opties {
		if bekend != "" && strings.EqualFold(o, bekend) {
			k.Gekozen = make([]bool, len(opties))
			k.Gekozen[i] = true
		}
	}
	v.voeg(k)
}

func jaNee(b persoon.JaNee) string { return string(b) }

func (f IntakeFeiten) persoonlijk(v *vel) {
	p := f.Persoon
	adres := strings.Join(p.Adres.Regels(), ", ")
	v.gegevens(
		document.Gegeven{Label: "Naam", Waarde: p.Naam.Volledig()},
		document.Gegeven{Label: "Naam in eigen schrift", Waarde: p.Naam.EigenSchrift},
		document.Gegeven{Label: "Geboortedatum", Waarde: p.Geboortedatum.Lang()},
		document.Gegeven{Label: "Nationaliteit", Waarde: p.Nationaliteit},
		document.Gegeven{Label: "Groep", Waarde: doelgroepWoord(f.Doelgroep)},
		document.Gegeven{Label: "Kennisgeving van DUO", Waarde: f.Kennisgeving.Lang()},
		document.Gegeven{Label: "Adres", Waarde: adres},
		document.Gegeven{Label: "Telefoon", Waarde: p.Telefoon},
		document.Gegeven{Label: "E-mail", Waarde: p.Email},
		document.Gegeven{Label: "Taal", Waarde: p.Voertaal},
	)
	for _, o := range [][2]string{{"Adres", adres}, {"Telefoon", p.Telefoon}, {"E-mail", p.Email}, {"Taal", p.Voertaal}} {
		if o[1] == "" {
			v.voeg(document.Regels{Label: o[0], Aantal: 1})
		}
	}
	v.kies("Tolk nodig", jaNee(p.Tolk), "ja", "nee")
}

func (f IntakeFeiten) gesprekken(v *vel) {
	v.alinea(intakeAlleen)
	verteld := ""
	if f.Intake.AlleenAangeboden {
		verteld = "ja"
	}
	v.kies("Verteld dat de persoon alleen mag praten", verteld, "ja", "nee")
	v.kies("De persoon wil alleen praten", jaNee(f.Intake.AlleenGewenst), "ja", "nee")
	var rijen [][]string
	for _, g := range f.Intake.Gesprekken {
		tolk := "zonder tolk"
		if g.Tolk {
			tolk = "met tolk"
		}
		rijen = append(rijen, []string{eerste(g.Datum.Lang(), "onbekend"), eerste(g.Met, "onbekend"), strings.Join(zonderLeeg(g.Taal, tolk), ", ")})
	}
	v.tabel("Gesprekken die al zijn gevoerd", []string{"Datum", "Met", "Taal"}, []float64{0.3, 0.4, 0.3}, rijen...)
	v.voeg(document.Regels{Label: "Datum van het gesprek", Aantal: 1}, document.Regels{Label: "Wie waren erbij, en in welke taal?", Aantal: 2})
}

func (f IntakeFeiten) opleiding(v *vel) {
	v.vraag("Opleiding in het land van herkomst en in Nederland: welke, hoeveel jaar, diploma", f.Intake.Opleiding, 4)
	v.kies("Diploma in Nederland laten waarderen", "", "ja", "nee", "al gedaan")
	v.vraag("Werkervaring: welk werk, hoelang, wat ging goed", f.Intake.Werkervaring, 4)
}

func (f IntakeFeiten) omstandigheden(v *vel) {
	v.vraag("Gezin, wonen, zorg voor anderen, geldzaken", f.Intake.Omstandigheden, 4)
	v.vraag("Netwerk: familie, vrienden, vereniging, buurt", f.Intake.Netwerk, 2)
}

func (f IntakeFeiten) gezondheid(v *vel) {
	v.alinea(intakeGezond)
	v.vraag("Lichamelijke en psychische gezondheid: wat betekent die voor het leren en meedoen?", f.Intake.Gezondheid.Gevolgen, 3)
	v.vraag("Welke hulp of welk hulpmiddel is nodig?", f.Intake.Gezondheid.Hulp, 2)
}

func (f IntakeFeiten) kinderen(v *vel) {
	var rijen [][]string
	for _, g := range f.Huishouden {
		rijen = append(rijen, []string{eerste(g.Naam.Volledig(), "onbekend"), eerste(g.Relatie, "onbekend"), eerste(g.Geboortedatum.Lang(), "onbekend")})
	}
	v.tabel(intakeKinderen, []string{"Naam", "Relatie", "Geboren"}, []float64{0.45, 0.25, 0.3}, rijen...)
	nvt := ""
	if f.Intake.VVENvt {
		nvt = "ja"
	}
	v.kies("Geen kind op de leeftijd voor voorschoolse educatie (VVE)", nvt, "ja", "nee")
	if !f.Intake.VVENvt {
		v.vraag("Mogelijkheden voor VVE van het kind", f.Intake.VVE, 2)
	}
}

func (f IntakeFeiten) taal(v *vel) {
	v.kies("Niveau Nederlands nu", string(f.Intake.Taalniveau), "alfa", "A0", "A1", "A2", "B1", "B2")
	v.kies("Kan lezen en schrijven in ons alfabet", "", "ja", "een beetje", "nee")
	v.vraag("Welke talen spreekt en leest de persoon? Wat gaat er goed in het Nederlands?", f.Intake.TaalToelichting, 3)
}

func (f IntakeFeiten) werk(v *vel) {
	v.vraag("Mogelijkheden om te werken of op een andere manier mee te doen", f.Intake.Arbeid, 3)
	v.kies("De persoon", "", "werkt", "zoekt werk", "doet vrijwilligerswerk", "kan nu niet werken")
}

func (f IntakeFeiten) zelfredzaam(v *vel) {
	for _, o := range []string{"Post en formulieren", "Geld en rekeningen", "Reizen", "Dokter en zorg", "School van de kinderen"} {
		v.kies(o, "", "lukt alleen", "lukt met hulp", "lukt nog niet")
	}
	v.vraag("Omgaan met computer en telefoon", f.Intake.Digitaal, 1)
	v.vraag("Wat regelt de persoon zelf, en waarbij is hulp nodig?", f.Intake.Zelfredzaamheid, 3)
}

func (f IntakeFeiten) wensen(v *vel) {
	v.vraag("Wat wil de persoon bereiken?", f.Intake.Wensen, 3)
	v.kies("De persoon wil een opleiding doen in het mbo of hoger onderwijs", jaNee(f.Intake.WensOnderwijs), "ja", "nee")
}

func (f IntakeFeiten) toets(v *vel) {
	v.alinea(intakeToets)
	if t := f.Intake.Toets.Datum; t.Leeg() {
		v.voeg(document.Regels{Label: "Datum van de toets", Aantal: 1})
	} else {
		v.gegevens(document.Gegeven{Label: "Datum van de toets", Waarde: t.Lang()})
	}
	v.kies("Uitslag", string(f.Intake.Toets.Resultaat), string(wet.B1Haalbaar), string(wet.B1NietHaalbaar), string(wet.ToetsOnbekend))
	v.kies("Ontheffing van de toets", f.Intake.Ontheffing.Grond, "visueel", "auditief")
}

func (f IntakeFeiten) conclusies(v *vel) {
	v.alinea(intakeConclusie)
	for _, r := range []string{"Wat gaat het leren helpen of moeilijk maken?", "Welke hulp en begeleiding is nodig?", "Welke afspraken wil de persoon zelf?"} {
		v.voeg(document.Regels{Label: r, Aantal: 3})
	}
	v.kies("Leerroute die past", "", wet.RouteB1.Naam(), wet.RouteOnderwijs.Naam(), wet.RouteZ.Naam())
	v.voeg(document.Regels{Label: "Waarom past deze leerroute?", Aantal: 3})
	v.vraag("Verslag en bijzonderheden", f.Intake.Verslag, 11)
	v.voeg(document.Regels{Label: "Datum en naam van de medewerker", Aantal: 1})
}
