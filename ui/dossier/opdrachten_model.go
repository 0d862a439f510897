package dossier

import (
	"context"
	"fmt"

	"schakel/domain/dossier"
	"schakel/domain/gebruik/keten"
	"schakel/domain/kalender"
	"schakel/domain/poort"
	"schakel/domain/wet"
	"schakel/ui/kit"
)

// opdracht is one thing to record about a dossier: a short form and the use case that
// takes it.
type opdracht struct {
	knop   string // words on the button that opens the form
	titel  string
	tekst  string
	ja     string // words on the button that records; empty: "Vastleggen"
	gevaar bool   // it cannot be undone by typing again
	velden []veld
	begin  invoer
	route  kit.Route // goes there instead of asking; empty: asks
	koppel *lidzoek  // asks which dossier belongs to a member; nil: asks for the fields
	doe    func(context.Context, *keten.Keten, keten.Doel, invoer) (poort.Wijzigingen, error)
}

func (o opdracht) bevestiging() string {
	if o.ja == "" {
		return "Vastleggen"
	}
	return o.ja
}

// opDag makes the form that asks for one date.
func opDag(knop, titel, naam, label string, begin kalender.Datum, doe func(*keten.Keten, context.Context, keten.Doel, kalender.Datum) (poort.Wijzigingen, error)) opdracht {
	return opdracht{
		knop: knop, titel: titel, velden: []veld{{naam: naam, label: label, soort: datum, moet: true}}, begin: invoer{naam: begin.ISO()},
		doe: func(ctx context.Context, k *keten.Keten, d keten.Doel, i invoer) (poort.Wijzigingen, error) {
			return doe(k, ctx, d, i.datum(naam))
		},
	}
}

func kennisgeving(s dossier.Stand) opdracht {
	o := opDag("Kennisgeving vastleggen", "Kennisgeving van DUO", "kennisgeving", "Dagtekening van de kennisgeving", s.Kennisgeving, (*keten.Keten).LegKennisgevingVast)
	o.tekst = "Vanaf deze dag of de inschrijving, als die later is, loopt de termijn voor het PIP."
	if !s.Kennisgeving.Leeg() {
		o.knop = "Datum verbeteren"
	}
	return o
}

func inschrijving(s dossier.Stand) opdracht {
	i := s.Inschrijving
	o := opdracht{
		knop: "Inschrijving vastleggen", titel: "Inschrijving in de BRP",
		velden: []veld{
			{naam: "inschrijving", label: "Ingeschreven in deze gemeente op", soort: datum, moet: true},
			{naam: "verhuizing", label: "Verhuisd uit een gemeente die al een PIP vaststelde", soort: vink},
			{naam: "vorigeGemeente", label: "Vorige gemeente"},
			{naam: "leerroute", label: "Leerroute in dat PIP", soort: kies, keuzes: append([]string{"onbekend"}, woorden(wet.Leerroutes())...)},
			{naam: "dagtekeningEerste", label: "Dagtekening van het eerste PIP", soort: datum},
		},
		begin: invoer{
			"inschrijving": i.Datum.ISO(), "verhuizing": naarVink(i.Verhuizing), "vorigeGemeente": i.VorigeGemeente,
			"leerroute": woord(i.Leerroute), "dagtekeningEerste": i.DagtekeningEerste.ISO(),
		},
		doe: func(ctx context.Context, k *keten.Keten, d keten.Doel, i invoer) (poort.Wijzigingen, error) {
			return k.SchrijfIn(ctx, d, dossier.Inschrijving{
				Datum: i.datum("inschrijving"), Verhuizing: i.vink("verhuizing"), VorigeGemeente: i["vorigeGemeente"],
				Leerroute: uitWoord[wet.Leerroute](i["leerroute"]), DagtekeningEerste: i.datum("dagtekeningEerste"),
			})
		},
	}
	if !i.Datum.Leeg() {
		o.knop = "Inschrijving verbeteren"
	}
	return o
}

func naarVink(aan bool) string {
	if aan {
		return ja
	}
	return ""
}

func verblijfVelden() []veld {
	return []veld{
		{naam: "verblijf", label: "Verblijfsvergunning", soort: kies, keuzes: woorden(wet.Verblijfsvergunningen()), moet: true},
		{naam: "verblijfVanaf", label: "Vanaf", soort: datum, moet: true},
	}
}

func (i invoer) verblijf() dossier.Verblijfsrecht {
	return dossier.Verblijfsrecht{Soort: wet.Verblijfsvergunning(i["verblijf"]), Vanaf: i.datum("verblijfVanaf")}
}

func verblijf() opdracht {
	return opdracht{
		knop: "Andere vergunning", titel: "Verblijfsvergunning", velden: verblijfVelden(), begin: invoer{},
		doe: func(ctx context.Context, k *keten.Keten, d keten.Doel, i invoer) (poort.Wijzigingen, error) {
			return k.WijzigVerblijf(ctx, d, i.verblijf())
		},
	}
}

func doelgroep(s dossier.Stand) opdracht {
	return opdracht{
		knop: "Andere doelgroep", titel: "Doelgroep wijzigen",
		tekst:  "De doelgroep bepaalt waar iemand recht op heeft. Kies ook de vergunning die erbij hoort.",
		velden: append([]veld{{naam: "doelgroep", label: "Doelgroep", soort: kies, keuzes: woorden(wet.Doelgroepen()), moet: true}}, verblijfVelden()...),
		begin:  invoer{"doelgroep": string(s.Doelgroep)},
		doe: func(ctx context.Context, k *keten.Keten, d keten.Doel, i invoer) (poort.Wijzigingen, error) {
			return k.WijzigDoelgroep(ctx, d, wet.Doelgroep(i["doelgroep"]), i.verblijf())
		},
	}
}

func vraagInformatie() opdracht {
	return opdracht{
		knop: "Informatie gevraagd", titel: "Informatie van een derde",
		tekst: "Informatie die onmisbaar is voor het PIP geeft uitstel tot zij er is.",
		velden: []veld{
			{naam: "bij", label: "Gevraagd bij", hulp: "Bijvoorbeeld DUO, een arts of een andere gemeente."},
			{naam: "wat", label: "Wat is gevraagd", hulp: "Schrijf geen ziekte op."},
			{naam: "gevraagd", label: "Gevraagd op", soort: datum, moet: true},
			{naam: "onmisbaar", label: "Onmisbaar voor het PIP", soort: vink},
		},
		begin: invoer{},
		doe: func(ctx context.Context, k *keten.Keten, d keten.Doel, i invoer) (poort.Wijzigingen, error) {
			return k.VraagInformatie(ctx, d, wet.InformatieDerde{Bij: i["bij"], Wat: i["wat"], Gevraagd: i.datum("gevraagd"), Onmisbaar: i.vink("onmisbaar")})
		},
	}
}

func ontvangInformatie(n int) opdracht {
	return opDag("Ontvangst vastleggen", "Informatie ontvangen", "ontvangen", "Ontvangen op", kalender.Datum{},
		func(k *keten.Keten, ctx context.Context, d keten.Doel, dag kalender.Datum) (poort.Wijzigingen, error) {
			return k.OntvangInformatie(ctx, d, n, dag)
		})
}

// bijstand gives what can be recorded about the latest period of bijstand.
func bijstand(s dossier.Stand) []opdracht {
	geen := kalender.Datum{}
	n := len(s.Bijstand)
	if n == 0 || !s.Bijstand[n-1].Tot.Leeg() {
		return []opdracht{opDag("Bijstand vastleggen", "Recht op bijstand", "bijstandVanaf", "Eerste dag", geen, (*keten.Keten).MeldBijstand)}
	}
	b := s.Bijstand[n-1]
	uit := []opdracht{
		opDag("Eerste dag verbeteren", "Recht op bijstand", "bijstandVanaf", "Eerste dag", b.Vanaf, (*keten.Keten).VerbeterBijstand),
		opDag("Einde bijstand", "Einde van de bijstand", "bijstandTot", "Laatste dag", geen, (*keten.Keten).BeeindigBijstand),
	}
	switch {
	case b.OntzorgenGestart.Leeg():
		uit = append(uit, opDag("Start ontzorgen", "Start van het ontzorgen", "ontzorgenGestart", "Betalingen geregeld op", geen, (*keten.Keten).StartOntzorgen))
	case b.OntzorgenBeeindigd.Leeg():
		uit = append(uit, opDag("Einde ontzorgen", "Einde van het ontzorgen", "ontzorgenBeeindigd", "Betaalt weer zelf vanaf", geen, (*keten.Keten).BeeindigOntzorgen))
	}
	return uit
}

func verlenging() opdracht {
	return opdracht{
		knop: "Verlenging van DUO", titel: "Nieuwe termijn volgens DUO", tekst: "DUO besluit over verlenging. Neem de dag over uit het bericht van DUO.",
		velden: []veld{
			{naam: "totEnMet", label: "Nieuwe laatste dag", soort: datum, moet: true},
			{naam: "bericht", label: "Bericht van DUO op", soort: datum, moet: true},
			{naam: "grond", label: "Reden volgens DUO"},
		},
		begin: invoer{},
		doe: func(ctx context.Context, k *keten.Keten, d keten.Doel, i invoer) (poort.Wijzigingen, error) {
			return k.VerlengTermijn(ctx, d, dossier.Verlenging{TotEnMet: i.datum("totEnMet"), Bericht: i.datum("bericht"), Grond: i["grond"]})
		},
	}
}

func nieuweTermijn() opdracht {
	return opdracht{
		knop: "Nieuwe termijn van DUO", titel: "Nieuwe termijn van DUO",
		tekst: "Is de termijn voorbij en niet alles gehaald, dan legt DUO een boete op en geeft DUO een nieuwe termijn. Neem die over uit het bericht van DUO.",
		velden: []veld{
			{naam: "van", label: "Eerste dag van de nieuwe termijn", soort: datum, moet: true},
			{naam: "maanden", label: "Duur", soort: kies, keuzes: duren(), moet: true},
			{naam: "bericht", label: "Bericht van DUO op", soort: datum, moet: true},
		},
		begin: invoer{},
		doe: func(ctx context.Context, k *keten.Keten, d keten.Doel, i invoer) (poort.Wijzigingen, error) {
			return k.GeefNieuweTermijn(ctx, d, dossier.NieuweTermijn{Van: i.datum("van"), Maanden: uitDuur(i["maanden"]), Bericht: i.datum("bericht")})
		},
	}
}

// duren writes the lengths that a new term can have.
func duren() []string {
	var uit []string
	for _, n := range dossier.MaandenNieuweTermijn() {
		uit = append(uit, fmt.Sprintf("%d maanden", n))
	}
	return uit
}

// uitDuur is the way back; 0 for no choice.
func uitDuur(s string) int {
	for i, d := range duren() {
		if d == s {
			return dossier.MaandenNieuweTermijn()[i]
		}
	}
	return 0
}

func toewijzen(s dossier.Stand, medewerkers []string) opdracht {
	return opdracht{
		knop: "Toewijzen", titel: "Wie behandelt dit dossier?",
		velden: []veld{{naam: "medewerker", label: "Medewerker", soort: kies, keuzes: append([]string{"niemand"}, medewerkers...), moet: true}},
		begin:  invoer{"medewerker": naarNiemand(s.Medewerker)},
		doe: func(ctx context.Context, k *keten.Keten, d keten.Doel, i invoer) (poort.Wijzigingen, error) {
			return k.WijsToe(ctx, d, uitNiemand(i["medewerker"]))
		},
	}
}

func sluitAf() opdracht {
	return opdracht{
		knop: "Dossier afsluiten", titel: "Dossier afsluiten", tekst: "In een afgesloten dossier verandert niets meer. U kunt het later heropenen.", ja: "Afsluiten",
		velden: []veld{
			{naam: "reden", label: "Waarom", soort: kies, keuzes: dossier.Afsluitredenen(), moet: true},
			{naam: "afsluiting", label: "Per", soort: datum, moet: true},
		},
		begin: invoer{},
		doe: func(ctx context.Context, k *keten.Keten, d keten.Doel, i invoer) (poort.Wijzigingen, error) {
			return k.SluitAf(ctx, d, dossier.Afsluiting{Datum: i.datum("afsluiting"), Reden: i["reden"]})
		},
	}
}

func heropen() opdracht {
	return opdracht{
		knop: "Dossier heropenen", titel: "Dossier heropenen", ja: "Heropenen",
		velden: []veld{{naam: "reden", label: "Waarom", moet: true}}, begin: invoer{},
		doe: func(ctx context.Context, k *keten.Keten, d keten.Doel, i invoer) (poort.Wijzigingen, error) {
			return k.Heropen(ctx, d, i["reden"])
		},
	}
}
