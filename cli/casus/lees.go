package casus

import (
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"

	"schakel/domain/wet"
)

// LeesBestand reads one file. Every fault is a LeesFout.
func LeesBestand(pad string) (Casus, error) {
	b, err := os.ReadFile(pad)
	if err != nil {
		return Casus{}, &LeesFout{Bestand: pad, Wat: "kan dit bestand niet lezen: " + oorzaak(err)}
	}
	return Lees(pad, b)
}

func oorzaak(err error) string {
	if os.IsNotExist(err) {
		return "het bestaat niet"
	}
	if os.IsPermission(err) {
		return "er is geen toegang toe"
	}
	return "de schijf geeft een fout"
}

// Lees reads the text of a casus; naam stands in its errors.
func Lees(naam string, b []byte) (Casus, error) {
	boom, err := parser.ParseBytes(b, 0)
	if err != nil {
		return Casus{}, &LeesFout{Bestand: naam, Regel: max(regelVan(err), 1), Wat: onleesbaar(err)}
	}
	var c Casus
	if err := c.lees(boom.Docs); err != nil {
		return c, opRegel(naam, 1, err)
	}
	return c, nil
}

func (c *Casus) lees(docs []*ast.DocumentNode) error {
	docs = slices.DeleteFunc(slices.Clone(docs), func(d *ast.DocumentNode) bool { return d.Body == nil })
	if len(docs) == 0 {
		return bij(nil, "het bestand is leeg")
	}
	if len(docs) > 1 {
		return bij(docs[1].Body, "een bestand heeft één casus: haal de scheiding (---) weg")
	}
	m, ok := docs[0].Body.(ast.MapNode)
	if !ok {
		return bij(docs[0].Body, "dit is geen casus: begin met casus: …")
	}
	heeft := map[string]ast.Node{}
	for it := m.MapRange(); it.Next(); {
		veld := sleutel(it.Key())
		heeft[veld] = it.KeyValue()
		if err := c.veld(veld, it.Key(), it.Value()); err != nil {
			return err
		}
	}
	return c.compleet(heeft)
}

// veld takes one field of the head.
func (c *Casus) veld(naam string, sleutel, waarde ast.Node) error {
	switch naam {
	case "casus":
		return tekstVeld(&c.Naam, naam, waarde)
	case "omschrijving":
		return tekstVeld(&c.Omschrijving, naam, waarde)
	case "doelgroep":
		return tekstVeld(&c.Doelgroep, naam, waarde)
	case "verblijfsvergunning":
		return tekstVeld(&c.Vergunning, naam, waarde)
	case "gebeurtenissen":
		return elk(naam, waarde, func(n ast.Node) error {
			g, err := leesGebeurtenis(n)
			c.Gebeurd = append(c.Gebeurd, g)
			return err
		})
	case "verwacht":
		return elk(naam, waarde, func(n ast.Node) error {
			v, err := leesVerwachting(n)
			c.Verwacht = append(c.Verwacht, v)
			return err
		})
	default:
		return bij(sleutel, "onbekend veld %q", naam)
	}
}

// compleet checks what the head must have; a fault stands at the line of its field.
func (c *Casus) compleet(heeft map[string]ast.Node) error {
	switch {
	case c.Naam == "":
		return bij(heeft["casus"], "de casus heeft geen naam (casus: …)")
	case !slices.Contains(wet.Doelgroepen(), c.Doelgroep):
		return bij(heeft["doelgroep"], "onbekende doelgroep %q (%s)", c.Doelgroep, opsomming(wet.Doelgroepen()))
	case !slices.Contains(wet.Verblijfsvergunningen(), c.Vergunning):
		return bij(heeft["verblijfsvergunning"], "onbekende verblijfsvergunning %q (%s)", c.Vergunning, opsomming(wet.Verblijfsvergunningen()))
	case len(c.Gebeurd) == 0:
		return bij(heeft["gebeurtenissen"], "de casus heeft geen gebeurtenissen (gebeurtenissen: …)")
	case len(c.Verwacht) == 0:
		return bij(heeft["verwacht"], "de casus verwacht niets (verwacht: …)")
	}
	return nil
}

// opsomming writes "a, b of c".
func opsomming[T ~string](woorden []T) string {
	var uit strings.Builder
	for i, w := range woorden {
		switch {
		case i > 0 && i == len(woorden)-1:
			uit.WriteString(" of ")
		case i > 0:
			uit.WriteString(", ")
		}
		uit.WriteString(string(w))
	}
	return uit.String()
}

// elk reads each item of a list; a field without value is an empty list.
func elk(veld string, waarde ast.Node, lees func(ast.Node) error) error {
	if leeg(waarde) {
		return nil
	}
	rij, ok := waarde.(*ast.SequenceNode)
	if !ok {
		return bij(waarde, "%s: hier hoort een lijst (elke regel begint met een streepje)", veld)
	}
	for i, n := range rij.Values {
		if leeg(n) {
			return &regelFout{regel: regelVanItem(rij, i), wat: fmt.Sprintf("%s: achter dit streepje staat niets", veld)}
		}
		if err := lees(n); err != nil {
			return err
		}
	}
	return nil
}

// regelVanItem gives the line of an item that may be empty: that of its dash.
func regelVanItem(rij *ast.SequenceNode, i int) int {
	if i < len(rij.Entries) && rij.Entries[i] != nil && rij.Entries[i].Start != nil && rij.Entries[i].Start.Position != nil {
		return rij.Entries[i].Start.Position.Line
	}
	return regelVanNode(rij.Values[i])
}

func leeg(n ast.Node) bool {
	if n == nil {
		return true
	}
	_, is := n.(*ast.NullNode)
	return is
}

func tekstVeld[T ~string](doel *T, veld string, n ast.Node) error {
	if leeg(n) {
		return nil
	}
	if !enkel(n) {
		return bij(n, "%s: hier hoort één waarde", veld)
	}
	var s string
	if err := yaml.NodeToValue(n, &s); err != nil {
		return bij(n, "%s", nederlands(veld, n, err))
	}
	*doel = T(s)
	return nil
}

// enkel tells whether a node is one plain value: no list, no fields, no reference to elsewhere.
func enkel(n ast.Node) bool {
	switch n.(type) {
	case *ast.StringNode, *ast.LiteralNode, *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode:
		return true
	default:
		return false
	}
}

// sleutel gives the name of a field, without the quotes that the file may put around it.
func sleutel(n ast.Node) string {
	if s, ok := n.(*ast.StringNode); ok {
		return s.Value
	}
	return n.String()
}

// gebroken tells whether a value is a number with a fraction, which the reader of whole numbers would cut off.
func gebroken(n ast.Node) bool {
	_, is := n.(*ast.FloatNode)
	return is
}

func leesGebeurtenis(n ast.Node) (Gebeurtenis, error) {
	g := Gebeurtenis{Regel: regelVanNode(n)}
	heeft, err := leesVelden(n, &g)
	if err != nil {
		return g, err
	}
	if wat := controleer(g, heeft); wat != "" {
		return g, bij(n, "%s", wat)
	}
	return g, nil
}

func leesVerwachting(n ast.Node) (Verwachting, error) {
	v := Verwachting{Regel: regelVanNode(n), Tekst: strings.Trim(n.String(), "{}")}
	heeft, err := leesVelden(n, &v)
	if err != nil {
		return v, err
	}
	if v.Vorm, err = vormVan(heeft); err != nil {
		return v, bij(n, "%s", err)
	}
	if wat := v.controleer(heeft); wat != "" {
		return v, bij(n, "%s", wat)
	}
	return v, nil
}

// leesVelden reads fields into doel, one by one so that a fault has its field and line,
// and gives their names.
func leesVelden(n ast.Node, doel any) ([]string, error) {
	m, ok := n.(ast.MapNode)
	if !ok {
		return nil, bij(n, "hier horen velden, zoals {veld: waarde, veld: waarde}")
	}
	var heeft []string
	for it := m.MapRange(); it.Next(); {
		veld, waarde := sleutel(it.Key()), it.Value()
		switch {
		case leeg(waarde):
			return nil, bij(it.KeyValue(), "het veld %q is leeg", veld)
		case !enkel(waarde):
			return nil, bij(it.KeyValue(), "het veld %q heeft één waarde, geen lijst of verwijzing", veld)
		case gebroken(waarde) && slices.Contains([]string{"artikel", "maanden", "percentage"}, veld):
			return nil, bij(it.KeyValue(), "%s: %q past hier niet, schrijf een heel getal", veld, waarde.String())
		}
		if err := yaml.NodeToValue(it.KeyValue(), doel, yaml.Strict()); err != nil {
			return nil, bij(it.KeyValue(), "%s", nederlands(veld, waarde, err))
		}
		heeft = append(heeft, veld)
	}
	return heeft, nil
}
