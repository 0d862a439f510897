package demo

import (
	_ "embed" // the texts below
	"fmt"
	"strconv"
	"strings"

	"github.com/goccy/go-yaml"

	"schakel/domain/pip"
	"schakel/domain/wet"
)

var (
	//go:embed profielen.yaml
	profielenYAML []byte
	//go:embed teksten.yaml
	tekstenYAML []byte
)

// profiel is where somebody comes from in learning and work, with the plan that fits.
type profiel struct {
	Code     string        `yaml:"code"`
	Route    wet.Leerroute `yaml:"route"`
	Leeftijd [2]int        `yaml:"leeftijd"`
	Groep    string        `yaml:"groep"`    // asiel | migrant; empty: both
	Geslacht string        `yaml:"geslacht"` // empty: all
	Kind     bool          `yaml:"kind"`     // for a parent only
	Alfa     bool          `yaml:"alfa"`     // learns to read and write first

	Opleiding string `yaml:"opleiding"`
	Werk      string `yaml:"werk"`
	Arbeid    string `yaml:"arbeid"`

	Uitkomst     string   `yaml:"uitkomst"`
	Hoofddoel    string   `yaml:"hoofddoel"`
	Wensen       []doel   `yaml:"wensen"`
	Aandacht     []doel   `yaml:"aandacht"`
	MAP          string   `yaml:"map"`
	Participatie string   `yaml:"participatie"`
	Examens      string   `yaml:"examens"`
	Motivering   string   `yaml:"motivering"`
	Afspraken    []string `yaml:"afspraken"` // who|what|in how many weeks
}

type doel struct {
	Soort     string   `yaml:"soort"`
	Subdoelen []string `yaml:"subdoelen"`
}

func doelen(dd []doel) []pip.Doel {
	var uit []pip.Doel
	for _, d := range dd {
		uit = append(uit, pip.Doel{Soort: d.Soort, Subdoelen: d.Subdoelen})
	}
	return uit
}

// afspraak is one agreement of a profile.
type afspraak struct {
	wie, wat string
	weken    int
}

func (p profiel) afspraken() []afspraak {
	var uit []afspraak
	for _, regel := range p.Afspraken {
		delen := strings.SplitN(regel, "|", 3)
		weken, _ := strconv.Atoi(delen[len(delen)-1]) // leesTeksten checked it
		uit = append(uit, afspraak{delen[0], delen[1], weken})
	}
	return uit
}

// noemtToets tells whether the reasons speak of the outcome of the leerbaarheidstoets.
func (p profiel) noemtToets() bool { return strings.Contains(p.Motivering, "toets") }

// teksten are sentences of which each plan or intake takes one, by what they are about.
type teksten map[string][]string

// leesTeksten reads the texts that travel inside the program.
func leesTeksten() (teksten, []profiel, error) {
	var t teksten
	if err := yaml.UnmarshalWithOptions(tekstenYAML, &t, yaml.Strict()); err != nil {
		return nil, nil, fmt.Errorf("teksten.yaml: %w", err)
	}
	var pp []profiel
	if err := yaml.UnmarshalWithOptions(profielenYAML, &pp, yaml.Strict()); err != nil {
		return nil, nil, fmt.Errorf("profielen.yaml: %w", err)
	}
	for _, p := range pp {
		for _, regel := range p.Afspraken {
			delen := strings.Split(regel, "|")
			if len(delen) != 3 {
				return nil, nil, fmt.Errorf("profielen.yaml: %s: an agreement is not who|what|weeks", p.Code)
			}
			if weken, err := strconv.Atoi(delen[2]); err != nil || weken < 1 {
				return nil, nil, fmt.Errorf("profielen.yaml: %s: weeks of an agreement", p.Code)
			}
		}
	}
	return t, pp, nil
}

// een takes one of the sentences about a subject.
func (z *zaak) een(onderwerp string) string { return kies(z.r, z.b.t[onderwerp]) }
