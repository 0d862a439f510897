package demo

import (
	"bytes"
	"context"
	"encoding/csv"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	"schakel/domain/dossier"
	"schakel/domain/gebruik/keten"
	"schakel/domain/instroom"
	"schakel/domain/kalender"
	"schakel/domain/wet"
)

// The names of the lists in the folder of the demo.
const (
	NaamInstroom = "instroom.csv"
	NaamLopend   = "lopende-trajecten.csv"
)

// ingelezen is what the two lists brought.
type ingelezen struct {
	nieuw, vraag, geweigerd, lopend int
}

// leesLijsten reads the sample list in as a municipality would: first the people, then
// in a second list how far those are who were on the way already.
func (b *bouwer) leesLijsten(ctx context.Context) (*ingelezen, error) {
	b.meld("Voorbeeldlijst inlezen ...")
	lijst, err := b.Lijst(NaamInstroom, b.Voorbeeld)
	if err != nil {
		return nil, err
	}
	eerst, _, err := b.ketens[0].Importeer(ctx, lijst, nil, false)
	if err != nil {
		return nil, err
	}
	tweede, err := b.Lijst(NaamLopend, b.lopend(lijst, eerst.Rijen))
	if err != nil {
		return nil, err
	}
	daarna, _, err := b.ketens[0].Importeer(ctx, tweede, nil, false)
	if err != nil {
		return nil, err
	}
	if err := b.ontzorg(ctx, eerst.Rijen); err != nil {
		return nil, err
	}
	t := eerst.Telling
	return &ingelezen{nieuw: t.Nieuw, vraag: t.Vraag, geweigerd: t.Geweigerd, lopend: daarna.Geschreven}, nil
}

// lopend makes the second list: the same rows with the plan that was set elsewhere.
func (b *bouwer) lopend(lijst instroom.Lijst, rijen []instroom.RijUitslag) []byte {
	const inWerk = 50 // days of which the plan is still to come
	r := toeval(b.Zaad, trekkingLijst)
	var uit bytes.Buffer
	w := csv.NewWriter(&uit)
	w.Comma = ';'
	_ = w.Write(append(slices.Clone(lijst.Kop), "Dagtekening PIP", "Leerroute", "Einde termijn", "Datum aanbod", "Uren NT2", "Uren PVT", "Uren tot en met", "Keurmerk", "Datum PVT", "Medewerker"))
	for _, rij := range rijen {
		v := rij.Voorstel
		begin := v.Kennisgeving
		if v.Inschrijving.Na(begin) {
			begin = v.Inschrijving
		}
		if rij.Soort != instroom.Nieuw || v.Kennisgeving.Leeg() || v.Inschrijving.Leeg() || begin.DagenTot(b.Op) < inWerk {
			continue
		}
		_ = w.Write(append(volledig(lijst.Rijen[rij.Rij-1], len(lijst.Kop)), b.traject(r, v, begin)...))
	}
	w.Flush()
	return uit.Bytes()
}

// volledig gives the cells of a row, as many as the header has, each on one line.
func volledig(cellen []string, n int) []string {
	uit := make([]string, n)
	copy(uit, cellen)
	for i := range uit {
		uit[i] = strings.Join(strings.Fields(uit[i]), " ")
	}
	return uit
}

// traject draws how far somebody is whose term of the PIP ran from begin.
func (b *bouwer) traject(r *rand.Rand, v instroom.Voorstel, begin kalender.Datum) []string {
	pip := b.werkdag(begin.PlusDagen(30 + r.IntN(38)))
	if pip.Na(b.Op) {
		pip = b.Op
	}
	route := kies(r, []wet.Leerroute{wet.RouteB1, wet.RouteB1, wet.RouteB1, wet.RouteZ, wet.RouteZ, wet.RouteOnderwijs})
	aanbod, einde, pvt := "", "", ""
	if v.Doelgroep == wet.Asielstatushouder {
		aanbod = laatste(pip.PlusDagen(20), b.Op).String()
	}
	maanden := pip.DagenTot(b.Op) / 30
	if maanden >= termijnMaanden {
		einde = b.Op.PlusMaanden(2 + r.IntN(9)).String()
	}
	urenPVT := ""
	if maanden > 6 {
		pvt, urenPVT = pip.PlusDagen(120).String(), "12"
	}
	return []string{pip.String(), string(route), einde, aanbod, fmt.Sprint(maanden * (20 + r.IntN(9))), urenPVT, b.Op.String(), "ja", pvt, kies(r, medewerkers()).Naam}
}

// laatste gives the day, but not one to come.
func laatste(d, op kalender.Datum) kalender.Datum {
	if d.Na(op) {
		return op
	}
	return d
}

// ontzorg records what was arranged for those of the list who had bijstand before.
func (b *bouwer) ontzorg(ctx context.Context, rijen []instroom.RijUitslag) error {
	const naDagen = 15
	k := b.ketens[0]
	for _, rij := range rijen {
		v := rij.Voorstel
		start := v.Bijstand.PlusDagen(naDagen)
		if rij.Soort != instroom.Nieuw || v.Verblijf != wet.AsielBepaald || start.Leeg() || start.Na(b.Op) {
			continue
		}
		gevonden, err := k.Zoek(ctx, dossier.Filter{Zoek: string(v.Persoon.BSN), Limiet: 1})
		if err != nil || len(gevonden.Rijen) != 1 {
			return err
		}
		doel := keten.Doel{ID: gevonden.Rijen[0].ID}
		if _, err := k.StartOntzorgen(ctx, doel, start); err != nil {
			return err
		}
		if einde := v.Bijstand.PlusMaanden(ontzorgenMaanden).PlusDagen(-1); !einde.Na(b.Op) {
			if _, err := k.BeeindigOntzorgen(ctx, doel, einde); err != nil {
				return err
			}
		}
	}
	return nil
}
