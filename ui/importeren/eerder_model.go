package importeren

import (
	"fmt"
	"strings"

	"schakel/domain/instroom"
	"schakel/domain/kalender"
	"schakel/domain/poort"
	"schakel/ui/text"
)

// eerdere is one past import as the list shows it.
type eerdere struct {
	id      int64
	wanneer string
	naam    string
	wat     string
	wie     string
	terug   bool // it was reversed
}

// eerdereImports gives the past imports, the newest first.
func (m *model) eerdereImports() []eerdere {
	uit := make([]eerdere, len(m.eerder))
	for i, e := range m.eerder {
		uit[i] = eerdere{id: e.ID, wanneer: e.Op.Dag.String(), naam: e.Naam, wat: importWat(e), wie: e.Op.Wie, terug: e.Teruggedraaid}
		if e.Op.Dag.Leeg() {
			uit[i].wanneer = kalender.VanTijd(e.Op.Moment).String()
		}
	}
	return uit
}

func importWat(e poort.Import) string {
	return fmt.Sprintf("%d nieuw, %d bijgewerkt", e.Nieuw, e.Gewijzigd)
}

func (m *model) importMet(id int64) (poort.Import, bool) {
	for _, e := range m.eerder {
		if e.ID == id {
			return e, true
		}
	}
	return poort.Import{}, false
}

// terugVraag is the text of the question before an import is reversed.
func terugVraag(e poort.Import) string {
	var delen []string
	if e.Nieuw > 0 {
		delen = append(delen, text.Aantal(e.Nieuw, "nieuw dossier verdwijnt", "nieuwe dossiers verdwijnen"))
	}
	if e.Gewijzigd > 0 {
		delen = append(delen, text.Aantal(e.Gewijzigd, "bijgewerkt dossier wordt weer wat het was", "bijgewerkte dossiers worden weer wat ze waren"))
	}
	return zin(opsomming(delen)) + ". Daarna kunt u de lijst opnieuw inlezen."
}

// meestRedenen is how many reasons a dialog shows.
const meestRedenen = 8

// terugNiet is the text when an import cannot be reversed any more.
func terugNiet(o instroom.Terugoordeel) string {
	redenen := o.Redenen
	rest := ""
	if n := len(redenen) - meestRedenen; n > 0 {
		redenen = redenen[:meestRedenen]
		rest = "\n" + fmt.Sprintf("En zo nog %s.", text.Aantal(n, "dossier", "dossiers"))
	}
	return "Een import gaat in zijn geheel terug of niet.\n" + strings.Join(redenen, "\n") + rest
}
