package wet

import (
	"slices"
	"strings"
)

// Nationaliteit tells whether a nationality leaves room for the duty (Wi 3): not
// for a Dutch person and not for nationals of the EU, the EEA and Switzerland. It
// takes the name of the country or the nationality, as VrijVerkeer does.
func (r Regels) Nationaliteit(naam string) Oordeel {
	s := r.schrijf("Wie onderdaan is van de EU, de EER of Zwitserland is niet inburgeringsplichtig", "Wi 3")
	s.invoer("nationaliteit", strings.TrimSpace(naam))
	gebied, vrij := VrijVerkeer(naam)
	switch {
	case isNederlands(naam):
		return s.nee("Een Nederlander is geen vreemdeling en niet inburgeringsplichtig.")
	case vrij:
		return s.nee("Onderdaan van %s: niet inburgeringsplichtig.", gebied)
	case strings.TrimSpace(naam) == "":
		s.letOp("De nationaliteit is niet bekend. DUO stelt de plicht vast.")
	default:
		s.letOp("Ook familie van een EU-burger en wie onder een verdrag valt, kan zijn uitgezonderd. DUO stelt de plicht vast.")
	}
	return s.ja("De nationaliteit sluit de plicht niet uit.")
}

// VrijVerkeer tells whether nationals of a country have the free movement of persons
// and so no duty (Wi 3): gebied is "de EU", "de EER" or "Zwitserland". It knows the Dutch
// name of the country, the words for its nationality and its code of two letters
// ("Polen", "Poolse", "PL"); capitals and the marks of ë and ï do not matter.
func VrijVerkeer(nationaliteit string) (gebied string, ok bool) {
	naam := kaal(nationaliteit)
	for _, land := range vrijeLanden() {
		if slices.Contains(strings.Split(land.namen, ","), naam) {
			return land.gebied, naam != ""
		}
	}
	return "", false
}

func isNederlands(naam string) bool {
	return slices.Contains(strings.Split(nederland, ","), kaal(naam))
}

func kaal(naam string) string {
	return strings.NewReplacer("ë", "e", "ï", "i").Replace(strings.ToLower(strings.TrimSpace(naam)))
}

const nederland = "nederland,nederlandse,nederlands,nederlander,nl"

type vrijLand struct{ gebied, namen string }

// vrijeLanden gives each country of the EU, the EEA and Switzerland with its names.
func vrijeLanden() []vrijLand {
	const eu, eer = "de EU", "de EER"
	return []vrijLand{
		{eu, nederland}, {eu, "belgie,belgische,belgisch,belg,be"}, {eu, "bulgarije,bulgaarse,bulgaars,bg"},
		{eu, "cyprus,cyprische,cypriotische,cypriotisch,cy"}, {eu, "denemarken,deense,deens,dk"},
		{eu, "duitsland,bondsrepubliek duitsland,duitse,duits,de"}, {eu, "estland,estlandse,estse,estische,ests,ee"},
		{eu, "finland,finse,fins,fi"}, {eu, "frankrijk,franse,frans,fr"}, {eu, "griekenland,griekse,grieks,gr"},
		{eu, "hongarije,hongaarse,hongaars,hu"}, {eu, "ierland,ierse,iers,ie"}, {eu, "italie,italiaanse,italiaans,it"},
		{eu, "kroatie,kroatische,kroatisch,hr"}, {eu, "letland,letlandse,letse,lets,lv"}, {eu, "litouwen,litouwse,litouws,lt"},
		{eu, "luxemburg,luxemburgse,luxemburgs,lu"}, {eu, "malta,maltese,maltees,mt"}, {eu, "oostenrijk,oostenrijkse,oostenrijks,at"},
		{eu, "polen,poolse,pools,pl"}, {eu, "portugal,portugese,portugees,pt"}, {eu, "roemenie,roemeense,roemeens,ro"},
		{eu, "slovenie,sloveense,sloveens,si"}, {eu, "slowakije,slowaakse,slowaaks,sk"}, {eu, "spanje,spaanse,spaans,es"},
		{eu, "tsjechie,tsjechische republiek,tsjechische,tsjechisch,cz"}, {eu, "zweden,zweedse,zweeds,se"},
		{eer, "ijsland,ijslandse,ijslands,is"}, {eer, "liechtenstein,liechtensteinse,liechtensteins,li"}, {eer, "noorwegen,noorse,noors,no"},
		{"Zwitserland", "zwitserland,zwitserse,zwitsers,ch"},
	}
}
