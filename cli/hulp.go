package cli

import (
	"fmt"
	"io"
	"reflect"
	"strings"
	"time"

	"github.com/alecthomas/kong"

	"schakel/domain/kalender"
)

// datumMapper reads a date of the command line as the screens do.
type datumMapper struct{ nu func() time.Time }

// Decode implements kong.Mapper.
func (m datumMapper) Decode(ctx *kong.DecodeContext, doel reflect.Value) error {
	var s string
	if err := ctx.Scan.PopValueInto("datum", &s); err != nil {
		return err
	}
	d, err := kalender.Parse(s, kalender.VanTijd(m.nu()))
	if err != nil {
		return err
	}
	doel.Set(reflect.ValueOf(d))
	return nil
}

// hulp prints the help in Dutch.
func hulp(_ kong.HelpOptions, ctx *kong.Context) error {
	schrijfHulp(ctx.Stdout, ctx.Model, ctx.Selected())
	return nil
}

// schrijfHulp writes the help of one command, or without one of all.
func schrijfHulp(w io.Writer, m *kong.Application, n *kong.Node) {
	var b strings.Builder
	if n == nil {
		n = m.Node
		fmt.Fprintf(&b, "%s\n\nGebruik: schakel [opdracht] [opties]\n\nOpdrachten:\n", m.Help)
		for _, c := range m.Children {
			if !c.Hidden {
				fmt.Fprintf(&b, "  %-12s %s\n", c.Name, c.Help)
			}
		}
	} else {
		fmt.Fprintf(&b, "Gebruik: schakel %s%s [opties]\n\n%s\n", n.Name, plaatsen(n), n.Help)
		if len(n.Positional) > 0 {
			b.WriteString("\n")
		}
		for _, p := range n.Positional {
			fmt.Fprintf(&b, "  %-26s %s\n", p.Summary(), p.Help)
		}
	}
	b.WriteString("\nOpties:\n")
	for _, groep := range n.AllFlags(true) {
		for _, f := range groep {
			fmt.Fprintf(&b, "  %-26s %s\n", vlag(f), f.Help)
		}
	}
	b.WriteString("\nUitgang: 0 gedaan, 1 niet gedaan (de reden staat erbij), 2 verkeerde opdracht of onleesbaar bestand, 3 technische fout.\n")
	fmt.Fprint(w, b.String())
}

func plaatsen(n *kong.Node) string {
	var b strings.Builder
	for _, p := range n.Positional {
		b.WriteString(" " + p.Summary())
	}
	return b.String()
}

func vlag(f *kong.Flag) string {
	if f.IsBool() {
		return "--" + f.Name
	}
	return "--" + f.Name + "=" + f.FormatPlaceHolder()
}
