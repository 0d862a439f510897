package casus

import (
	"errors"
	"fmt"
	"reflect"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"

	"schakel/domain/fout"
)

// LeesFout says where a file is wrong: file, line and what.
type LeesFout struct {
	Bestand string
	Regel   int
	Wat     string
}

// Error gives "bestand:regel: wat" on one line, however many sentences there are.
func (f *LeesFout) Error() string {
	wat := strings.Join(strings.Fields(f.Wat), " ")
	if f.Regel == 0 {
		return fmt.Sprintf("%s: %s", f.Bestand, wat)
	}
	return fmt.Sprintf("%s:%d: %s", f.Bestand, f.Regel, wat)
}

// regelFout is a fault at a line of a file whose name the caller knows.
type regelFout struct {
	regel int
	wat   string
}

// Error gives what is wrong.
func (f *regelFout) Error() string { return f.wat }

func bij(n ast.Node, wat string, args ...any) error {
	return &regelFout{regel: regelVanNode(n), wat: fmt.Sprintf(wat, args...)}
}

// opRegel gives err as a LeesFout of this file, at its own line or else at the one given.
func opRegel(bestand string, regel int, err error) error {
	var r *regelFout
	if errors.As(err, &r) {
		regel = r.regel
	}
	return &LeesFout{Bestand: bestand, Regel: max(regel, 1), Wat: err.Error()}
}

// regelVanNode gives the line of a node, 1 when it does not know.
func regelVanNode(n ast.Node) int {
	if n == nil || n.GetToken() == nil || n.GetToken().Position == nil {
		return 1
	}
	return n.GetToken().Position.Line
}

// regelVan takes the line out of an error of the YAML reader, 0 when it has none.
func regelVan(err error) int {
	var e yaml.Error
	if errors.As(err, &e) && e.GetToken() != nil && e.GetToken().Position != nil {
		return e.GetToken().Position.Line
	}
	return 0
}

// onleesbaar says in Dutch why the text is no YAML.
func onleesbaar(err error) string {
	wat := "dit is geen leesbare YAML"
	var e yaml.Error
	if errors.As(err, &e) && strings.Contains(e.GetMessage(), "already defined") {
		return wat + ": hetzelfde veld staat er twee keer"
	}
	return wat + ": kijk de inspringing, de accolades en de dubbele punten na"
}

// nederlands says in Dutch why the value of a field cannot be read.
func nederlands(veld string, waarde ast.Node, err error) string {
	var onbekend *yaml.UnknownFieldError
	var soort *yaml.TypeError
	var eigen *fout.Fout
	switch {
	case errors.As(err, &onbekend):
		return fmt.Sprintf("onbekend veld %q", veld)
	case errors.As(err, &eigen):
		return fmt.Sprintf("%s: %s", veld, eigen.Melding)
	case errors.As(err, &soort):
		return fmt.Sprintf("%s: %q past hier niet, schrijf %s", veld, waarde.String(), watHoort(soort.DstType))
	default:
		return fmt.Sprintf("%s: %q past hier niet", veld, waarde.String())
	}
}

// watHoort names the values of a type.
func watHoort(t reflect.Type) string {
	switch {
	case t == nil:
		return "een andere waarde"
	case t.Kind() == reflect.Bool:
		return "true of false"
	case t.Kind() == reflect.Int:
		return "een heel getal"
	case t.Kind() == reflect.Float64:
		return "een getal"
	default:
		return "een woord of een datum"
	}
}
