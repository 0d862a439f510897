package pip

import (
	"strings"

	"fyne.io/fyne/v2"

	"schakel/domain/pip"
	"schakel/ui/kit"
	"schakel/ui/theme"
)

// subdoelen are the ik-sentences of one goal: those of the list to tick, and own ones.
type subdoelen struct {
	code   string
	keuzes []pip.Keuze
	vinken []*kit.Vinkje
	vak    *fyne.Container
	eigen  *kit.Tekstveld
}

func newSubdoelen() *subdoelen {
	return &subdoelen{vak: kit.Stapel(theme.Stap1),
		eigen: kit.NewMeerregelveld(kit.Opzet{Naam: "subdoelen", Label: "Eigen zinnen", Hulp: "Elke regel één zin die met ‘Ik’ begint."}, 2)}
}

// kies shows the sentences of a goal.
func (s *subdoelen) kies(code string) {
	if code == s.code {
		return
	}
	s.code, s.keuzes, s.vinken = code, pip.Subdoelen(code), nil
	s.vak.RemoveAll()
	for _, k := range s.keuzes {
		v := kit.NewVinkje(k.Tekst, func(bool) { s.eigen.Meld() })
		s.vinken = append(s.vinken, v)
		s.vak.Add(v)
	}
	s.vak.Refresh()
}

// zet ticks and fills what the goal holds.
func (s *subdoelen) zet(codes []string) {
	var zinnen []string
	for _, c := range codes {
		gevonden := false
		for i, k := range s.keuzes {
			if k.Code == c {
				s.vinken[i].Zet(true)
				gevonden = true
			}
		}
		if !gevonden {
			zinnen = append(zinnen, pip.Woorden(c))
		}
	}
	s.eigen.Zet(strings.Join(zinnen, "\n"))
}

func (s *subdoelen) waarde() []string {
	var uit []string
	for i, v := range s.vinken {
		if v.Aan {
			uit = append(uit, s.keuzes[i].Code)
		}
	}
	for zin := range strings.Lines(s.eigen.Waarde()) {
		if zin = strings.TrimSpace(zin); zin != "" {
			uit = append(uit, zin)
		}
	}
	return uit
}
