package cli

import (
	"errors"
	"regexp"
	"strings"

	"schakel/domain/fout"
)

// vertaal gives the sentences of the parser in Dutch; what the program says itself is
// Dutch already.
func vertaal(err error) string {
	s := err.Error()
	if f := new(fout.Fout); errors.As(err, &f) {
		return s
	}
	for _, z := range zinnen() {
		if m := regexp.MustCompile(z.van); m.MatchString(s) {
			return strings.ReplaceAll(m.ReplaceAllString(s, z.naar), "one of ", "een van ")
		}
	}
	return "Deze opdracht is niet te lezen: " + s
}

type zin struct{ van, naar string }

// zinnen are the sentences of the parser, the most exact first.
func zinnen() []zin {
	return []zin{
		{`^missing flags: (.+)$`, `Deze opties ontbreken: $1.`},
		{`^unknown flag (.+?), did you mean (.+)\?$`, `De optie $1 bestaat niet. Bedoelt u $2?`},
		{`^unknown flag (.+)$`, `De optie $1 bestaat niet.`},
		{`^unexpected argument (.*?), did you mean (.+)\?$`, `De opdracht "$1" bestaat niet. Bedoelt u $2?`},
		{`^unexpected argument (.*)$`, `"$1" is geen opdracht, of er staat te veel.`},
		{`^(--\S+): expected .+ but got "(.+)" \((?:long|short) flag\).*$`, `Bij $1 ontbreekt de waarde. Begint de waarde met een streepje, schrijf dan $1=$2.`},
		{`^(--\S+): expected .+ but got "EOL".*$`, `Bij $1 ontbreekt de waarde.`},
		{`^(--\S+): bool value must be .+ but got "(.*)"$`, `De optie $1 heeft geen waarde nodig. Laat "$2" weg.`},
		{`^(--\S+) must be one of (.+) but got "(.*)"$`, `Bij $1 kunt u kiezen uit $2, niet "$3".`},
		{`^flag (--\S+) applies to the default command "(.+)", not "(.+)"$`, `Zet $1 achter de opdracht "$3", als die opdracht deze optie kent.`},
		{`^expected "(.+?)(?: \.\.\.)?"$`, `Er ontbreekt: $1.`},
		{`^(--\S+): expected (?:an int|a valid .+ u?int) but got "(.*)".*$`, `Bij $1 hoort een getal, niet "$2".`},
	}
}
