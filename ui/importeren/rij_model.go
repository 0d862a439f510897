package importeren

import (
	"fmt"

	"schakel/domain/instroom"
	"schakel/domain/persoon"
)

// uitleg is what the panel beside the rows tells about one row.
type rijUitleg struct {
	kop         string
	soort       instroom.Soort
	zinnen      []string // the reasons, the weightiest first
	wat         string
	wijzigingen []regelWijziging
}

// regelWijziging is one fact that would change, as a person reads it.
type regelWijziging struct{ veld, oud, nieuw string }

// uitlegVan tells about a row.
func (m *model) uitlegVan(u instroom.RijUitslag) rijUitleg {
	uit := rijUitleg{kop: fmt.Sprintf("Rij %d", u.Rij), soort: u.Soort, wat: m.wat(u)}
	if naam := m.naam(u); naam != "" {
		uit.kop += " · " + naam
	}
	for _, soort := range []instroom.Soort{instroom.Geweigerd, instroom.Vraag} {
		for _, b := range u.Bezwaren {
			if b.Soort == soort {
				uit.zinnen = append(uit.zinnen, zin(b.Reden)+".")
			}
		}
	}
	for _, w := range u.Wijzigingen {
		uit.wijzigingen = append(uit.wijzigingen, regelWijziging{
			veld: zin(w.Veld.Naam()), oud: waarde(w.Veld, w.Oud), nieuw: waarde(w.Veld, w.Nieuw),
		})
	}
	return uit
}

// waarde writes a fact for the screen: a number of a person masked, nothing as a dash.
func waarde(v instroom.Veld, s string) string {
	switch {
	case s == "":
		return "–"
	case v == instroom.VeldBSN || v == instroom.VeldPartnerBSN:
		return persoon.BSN(s).Gemaskerd()
	case v == instroom.VeldVNummer:
		return persoon.VNummer(s).Gemaskerd()
	}
	return s
}
