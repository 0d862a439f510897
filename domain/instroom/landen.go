package instroom

import (
	"strings"

	"schakel/domain/persoon"
	"schakel/domain/wet"
)

// vrijVerkeer gives the reason why a nationality does not lead to the duty (Wi 3), ""
// when it may. Of several ("Turkse/Duitse") one that frees from the duty is enough.
func vrijVerkeer(nationaliteit string) string {
	delen := strings.FieldsFunc(nationaliteit, func(r rune) bool { return strings.ContainsRune("/,;+&", r) })
	for _, deel := range delen {
		for _, een := range strings.Split(deel, " en ") {
			if gebied, ok := wet.VrijVerkeer(persoon.Vouw(een)); ok {
				return "onderdaan van " + gebied + ": niet inburgeringsplichtig"
			}
		}
	}
	return ""
}
