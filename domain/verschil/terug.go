package verschil

import (
	"cmp"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strconv"
)

// Terug gives nu with the images of one change undone: each touched path gets its
// value of voor again. It refuses with fout.Conflict when a touched path no longer has
// its value of na. An empty result means that the document did not exist before.
func Terug(nu, voor, na []byte) ([]byte, error) {
	stand, err := lees(nu)
	if err != nil {
		return nil, err
	}
	van, err := leesBeeld(voor)
	if err != nil {
		return nil, err
	}
	naar, err := leesBeeld(na)
	if err != nil {
		return nil, err
	}
	for _, pad := range paden(van, naar) {
		if !reflect.DeepEqual(haal(stand, delen(pad)), veld(naar, pad)) {
			return nil, conflict()
		}
	}
	for _, pad := range paden(van, naar) {
		if stand, err = vervang(stand, delen(pad), veld(van, pad)); err != nil {
			return nil, err
		}
	}
	if _, weg := stand.(niets); weg {
		return nil, nil
	}
	b, err := json.Marshal(stand)
	if err != nil {
		return nil, fmt.Errorf("undone document: %w", err)
	}
	return b, nil
}

func leesBeeld(b []byte) (beeld, error) {
	v, err := lees(b)
	if err != nil {
		return nil, err
	}
	if _, weg := v.(niets); weg {
		return beeld{}, nil
	}
	m, ok := v.(map[string]any)
	if !ok {
		return nil, fmt.Errorf("image is a %T, not an object", v)
	}
	return m, nil
}

// paden gives all paths of both images in the order in which they can be undone: what
// must go first, from the end of a row to its start; then the rest from the start.
func paden(van, naar beeld) []string {
	var weg, rest []string
	for p := range naar {
		if _, ok := van[p]; ok {
			rest = append(rest, p)
		} else {
			weg = append(weg, p)
		}
	}
	for p := range van {
		if _, ok := naar[p]; !ok {
			rest = append(rest, p)
		}
	}
	slices.SortFunc(weg, func(a, b string) int { return vergelijkPaden(b, a) })
	slices.SortFunc(rest, vergelijkPaden)
	return append(weg, rest...)
}

func vergelijkPaden(a, b string) int {
	return slices.CompareFunc(delen(a), delen(b), func(x, y string) int {
		i, errX := strconv.Atoi(x)
		j, errY := strconv.Atoi(y)
		if errX == nil && errY == nil {
			return cmp.Or(cmp.Compare(i, j), cmp.Compare(x, y))
		}
		return cmp.Compare(x, y)
	})
}

func haal(v any, ps []string) any {
	for _, p := range ps {
		switch x := v.(type) {
		case map[string]any:
			v = veld(x, p)
		case []any:
			v = plaats(x, index(p))
		default:
			return niets{}
		}
	}
	return v
}

func vervang(v any, ps []string, w any) (any, error) {
	if len(ps) == 0 {
		return w, nil
	}
	switch x := v.(type) {
	case map[string]any:
		kind, err := vervang(veld(x, ps[0]), ps[1:], w)
		if err != nil {
			return nil, err
		}
		if _, weg := kind.(niets); weg {
			delete(x, ps[0])
		} else {
			x[ps[0]] = kind
		}
		return x, nil
	case []any:
		return vervangPlaats(x, index(ps[0]), ps[1:], w)
	default:
		return nil, conflict()
	}
}

// vervangPlaats keeps a row closed: only its last value can go, only the place after
// it can be filled.
func vervangPlaats(r []any, i int, ps []string, w any) (any, error) {
	kind, err := vervang(plaats(r, i), ps, w)
	if err != nil {
		return nil, err
	}
	_, weg := kind.(niets)
	switch {
	case weg && i == len(r)-1:
		return r[:i], nil
	case !weg && i == len(r):
		return append(r, kind), nil
	case !weg && i >= 0 && i < len(r):
		r[i] = kind
		return r, nil
	default:
		return nil, conflict()
	}
}

func index(p string) int {
	i, err := strconv.Atoi(p)
	if err != nil {
		return -1
	}
	return i
}
