package domaintest

import (
	"context"
	"slices"
	"testing"

	"schakel/domain/dossier"
	"schakel/domain/poort"
	"schakel/domain/werkvoorraad"
)

// suiteSignalenVervallen holds that a signal goes after its last day, and that the
// version of the rules is kept.
func suiteSignalenVervallen(t *testing.T, s poort.Store) {
	ids := leg(t, s, mens(t, 1, "Abdi", "Omar", "1990-01-01"))
	dag := suiteDag(t)
	vervang(t, s, ids[0],
		werkvoorraad.Signaal{Soort: "voorbij", Vanaf: dag.PlusDagen(-9), Uiterlijk: dag.PlusDagen(-3), Vervalt: dag.PlusDagen(-1), Wat: "Voorbij"},
		werkvoorraad.Signaal{Soort: "laatste", Vanaf: dag, Uiterlijk: dag, Vervalt: dag, Wat: "Vandaag voor het laatst"},
		werkvoorraad.Signaal{Soort: "blijft", Vanaf: dag, Uiterlijk: dag.PlusDagen(3), Wat: "Blijft"})
	for _, g := range []struct {
		dagen int
		wil   []string
		tel   poort.SignaalTelling
	}{
		{0, []string{"laatste", "blijft"}, poort.SignaalTelling{DezeWeek: 2}},
		{1, []string{"blijft"}, poort.SignaalTelling{DezeWeek: 1}},
	} {
		soorten, telling := signalenVan(t, s, poort.SignaalFilter{Op: dag.PlusDagen(g.dagen)})
		if !slices.Equal(soorten, g.wil) || telling != g.tel {
			t.Errorf("after %d days: %v %+v, want %v %+v", g.dagen, soorten, telling, g.wil, g.tel)
		}
	}
	lees(t, s, func(ctx context.Context, l poort.Lezer) error {
		nu, err := l.Signalen().Verlopen(ctx, dag)
		if err != nil || len(nu) != 0 {
			t.Errorf("gone today: %v, %v", nu, err)
		}
		morgen, err := l.Signalen().Verlopen(ctx, dag.PlusDagen(1))
		if !slices.Equal(morgen, []dossier.ID{ids[0]}) {
			t.Errorf("gone tomorrow: %v", morgen)
		}
		return err
	})
	schrijf(t, s, "regels", func(ctx context.Context, tx poort.Tx) error { return tx.Signalen().ZetRegels(ctx, 7) })
	lees(t, s, func(ctx context.Context, l poort.Lezer) error {
		versie, err := l.Signalen().Regels(ctx)
		if versie != 7 {
			t.Errorf("version %d, want 7", versie)
		}
		return err
	})
}
