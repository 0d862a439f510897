// Package verschil compares two JSON documents path by path: what the audit row keeps
// of a change, and what undo puts back. Pure; a leaf.
package verschil

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"
	"strconv"
	"strings"

	"schakel/domain/fout"
)

// beeld maps a path (JSON Pointer, RFC 6901; "" is the whole) to its value. A path that
// stands in one image only did not exist in the other.
type beeld map[string]any

// Tussen gives the paths that differ, with their values before and after. An empty
// document is one that does not exist. The paths in zonder are passed over.
func Tussen(voor, na []byte, zonder ...string) (v, n []byte, err error) {
	a, err := lees(voor)
	if err != nil {
		return nil, nil, err
	}
	b, err := lees(na)
	if err != nil {
		return nil, nil, err
	}
	van, naar := beeld{}, beeld{}
	vergelijk("", a, b, van, naar)
	for _, pad := range zonder {
		delete(van, pad)
		delete(naar, pad)
	}
	if v, err = json.Marshal(van); err != nil {
		return nil, nil, fmt.Errorf("image before: %w", err)
	}
	if n, err = json.Marshal(naar); err != nil {
		return nil, nil, fmt.Errorf("image after: %w", err)
	}
	return v, n, nil
}

// niets is the value of what does not exist; a JSON null is nil.
type niets struct{}

func lees(b []byte) (any, error) {
	if len(b) == 0 {
		return niets{}, nil
	}
	d := json.NewDecoder(bytes.NewReader(b))
	d.UseNumber()
	var v any
	if err := d.Decode(&v); err != nil {
		return nil, fmt.Errorf("json: %w", err)
	}
	return v, nil
}

func vergelijk(pad string, a, b any, van, naar beeld) {
	switch x := a.(type) {
	case map[string]any:
		if y, ok := b.(map[string]any); ok {
			vergelijkVelden(pad, x, y, van, naar)
			return
		}
	case []any:
		if y, ok := b.([]any); ok {
			vergelijkRij(pad, x, y, van, naar)
			return
		}
	}
	if !reflect.DeepEqual(a, b) {
		zet(van, pad, a)
		zet(naar, pad, b)
	}
}

func vergelijkVelden(pad string, a, b map[string]any, van, naar beeld) {
	for k, x := range a {
		vergelijk(onder(pad, k), x, veld(b, k), van, naar)
	}
	for k, y := range b {
		if _, ok := a[k]; !ok {
			zet(naar, onder(pad, k), y)
		}
	}
}

func vergelijkRij(pad string, a, b []any, van, naar beeld) {
	for i := range max(len(a), len(b)) {
		vergelijk(onder(pad, strconv.Itoa(i)), plaats(a, i), plaats(b, i), van, naar)
	}
}

func zet(b beeld, pad string, v any) {
	if _, weg := v.(niets); !weg {
		b[pad] = v
	}
}

func veld(m map[string]any, k string) any {
	if v, ok := m[k]; ok {
		return v
	}
	return niets{}
}

func plaats(r []any, i int) any {
	if i >= 0 && i < len(r) {
		return r[i]
	}
	return niets{}
}

// onder gives the path of key k under pad, as a JSON Pointer (RFC 6901) writes it.
func onder(pad, k string) string {
	if !strings.ContainsAny(k, "~/") {
		return pad + "/" + k
	}
	return pad + "/" + strings.NewReplacer("~", "~0", "/", "~1").Replace(k)
}

func delen(pad string) []string {
	if pad == "" {
		return nil
	}
	ps := strings.Split(pad[1:], "/")
	for i, p := range ps {
		if !strings.Contains(p, "~") {
			continue
		}
		ps[i] = strings.NewReplacer("~1", "/", "~0", "~").Replace(p)
	}
	return ps
}

func conflict() error {
	return fout.New(fout.Conflict, "Deze gegevens zijn daarna opnieuw gewijzigd. Ongedaan maken kan niet meer; pas het zelf aan.")
}
