package verschil

import (
	"encoding/json"
	"fmt"
	"reflect"
	"testing"

	"pgregory.net/rapid"

	"schakel/domain/fout"
)

func TestOnlyChangedPathsAreKept(t *testing.T) {
	for _, g := range []struct{ naam, voor, na, wilVoor, wilNa string }{
		{"nothing", `{"a":1,"b":[1,{"c":null}]}`, `{"b":[1,{"c":null}],"a":1}`, `{}`, `{}`},
		{"a value", `{"a":1,"b":2}`, `{"a":1,"b":3}`, `{"/b":2}`, `{"/b":3}`},
		{"a deep value", `{"a":{"b":{"c":"x"}}}`, `{"a":{"b":{"c":"y"}}}`, `{"/a/b/c":"x"}`, `{"/a/b/c":"y"}`},
		{"a field that comes", `{}`, `{"a":{"b":1}}`, `{}`, `{"/a":{"b":1}}`},
		{"a field that goes", `{"a":[]}`, `{}`, `{"/a":[]}`, `{}`},
		{"null is a value", `{"a":null}`, `{}`, `{"/a":null}`, `{}`},
		{"a row that grows", `{"a":[1]}`, `{"a":[1,2,3]}`, `{}`, `{"/a/1":2,"/a/2":3}`},
		{"a row that shrinks", `[1,2]`, `[9]`, `{"/0":1,"/1":2}`, `{"/0":9}`},
		{"another kind", `{"a":{"b":1}}`, `{"a":[1]}`, `{"/a":{"b":1}}`, `{"/a":[1]}`},
		{"awkward keys", `{"a/b":1,"c~d":2,"":3}`, `{"a/b":2,"c~d":3,"":4}`, `{"/":3,"/a~1b":1,"/c~0d":2}`, `{"/":4,"/a~1b":2,"/c~0d":3}`},
		{"long numbers", `{"a":9007199254740993}`, `{"a":9007199254740992}`, `{"/a":9007199254740993}`, `{"/a":9007199254740992}`},
		{"a new document", ``, `{"a":1}`, `{}`, `{"":{"a":1}}`},
		{"a document that goes", `{"a":1}`, ``, `{"":{"a":1}}`, `{}`},
		{"no document at all", ``, ``, `{}`, `{}`},
	} {
		v, n, err := Tussen([]byte(g.voor), []byte(g.na))
		if err != nil || string(v) != g.wilVoor || string(n) != g.wilNa {
			t.Errorf("%s: %s and %s (%v), want %s and %s", g.naam, v, n, err, g.wilVoor, g.wilNa)
		}
	}
}

func TestPathsCanBePassedOver(t *testing.T) {
	v, n, err := Tussen([]byte(`{"versie":1,"a":1}`), []byte(`{"versie":2,"a":2}`), "/versie", "/anders")
	if err != nil || string(v) != `{"/a":1}` || string(n) != `{"/a":2}` {
		t.Errorf("images are %s and %s, %v", v, n, err)
	}
}

func TestUndoIsRefusedWhenATouchedPathChangedAgain(t *testing.T) {
	for _, g := range []struct{ naam, nu, voor, na string }{
		{"another value", `{"a":3}`, `{"/a":1}`, `{"/a":2}`},
		{"gone", `{}`, `{"/a":1}`, `{"/a":2}`},
		{"came back", `{"a":1}`, `{"/a":1}`, `{}`},
		{"longer row", `{"a":[1,2,3]}`, `{}`, `{"/a/1":2}`},
		{"shorter row", `{"a":[]}`, `{"/a/2":1}`, `{}`},
		{"no longer a row", `{"a":"x"}`, `{"/a/1":1}`, `{}`},
		{"document gone", ``, `{"/a":1}`, `{"/a":2}`},
		{"document changed", `{"a":2}`, `{}`, `{"":{"a":1}}`},
		{"no index", `{"a":[1]}`, `{"/a/x":1}`, `{}`},
	} {
		if uit, err := Terug([]byte(g.nu), []byte(g.voor), []byte(g.na)); fout.CodeVan(err) != fout.Conflict {
			t.Errorf("%s: %s, %v", g.naam, uit, err)
		}
	}
}

func TestUndoOfANewDocumentLeavesNothing(t *testing.T) {
	if uit, err := Terug([]byte(`{"a":1}`), []byte(`{}`), []byte(`{"":{"a":1}}`)); err != nil || uit != nil {
		t.Errorf("left %s, %v", uit, err)
	}
	if uit, err := Terug(nil, []byte(`{"":{"a":1}}`), nil); err != nil || string(uit) != `{"a":1}` {
		t.Errorf("undone removal gives %s, %v", uit, err)
	}
}

func TestBadJSONIsAnError(t *testing.T) {
	for _, slecht := range []string{`{`, `{"a":}`, `nul`} {
		if _, _, err := Tussen([]byte(slecht), []byte(`{}`)); err == nil {
			t.Errorf("before %q is taken", slecht)
		}
		if _, _, err := Tussen([]byte(`{}`), []byte(slecht)); err == nil {
			t.Errorf("after %q is taken", slecht)
		}
		for i := range 3 {
			deel := [][]byte{[]byte(`{}`), []byte(`{}`), []byte(`{}`)}
			deel[i] = []byte(slecht)
			if _, err := Terug(deel[0], deel[1], deel[2]); err == nil {
				t.Errorf("part %d %q is taken", i, slecht)
			}
		}
	}
	if _, err := Terug([]byte(`{}`), []byte(`[1]`), []byte(`{}`)); err == nil {
		t.Error("an image that is no object is taken")
	}
}

// waarde draws any JSON value; short keys and rows make changes meet.
func waarde(diep int) *rapid.Generator[any] {
	blad := rapid.OneOf(
		rapid.Just(any(nil)), rapid.Map(rapid.IntRange(0, 3), func(i int) any { return i }),
		rapid.Map(rapid.SampledFrom([]string{"", "x", "ë/~"}), func(s string) any { return s }), rapid.Map(rapid.Bool(), func(b bool) any { return b }),
	)
	if diep == 0 {
		return blad
	}
	return rapid.OneOf(blad,
		rapid.Map(rapid.SliceOfN(waarde(diep-1), 0, 4), func(r []any) any { return r }),
		rapid.Map(rapid.MapOfN(rapid.SampledFrom([]string{"a", "b", "c/d", "~", "0", ""}), waarde(diep-1), 0, 4), func(m map[string]any) any { return m }))
}

func trek(t *rapid.T, naam string) []byte {
	b, err := json.Marshal(waarde(3).Draw(t, naam))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestUndoGivesBackWhatWasThere(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := trek(t, "a"), trek(t, "b")
		v, n, err := Tussen(a, b)
		if err != nil {
			t.Fatal(err)
		}
		terug, err := Terug(b, v, n)
		if err != nil || !gelijk(t, terug, a) {
			t.Fatalf("%s after %s and %s gives %s, %v; want %s", b, v, n, terug, err, a)
		}
		if gelijk(t, a, b) != (string(v) == "{}" && string(n) == "{}") {
			t.Fatalf("%s and %s give %s and %s", a, b, v, n)
		}
	})
}

func TestUndoLeavesOtherChangesAlone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b, ander := trek(t, "a"), trek(t, "b"), trek(t, "ander")
		v, n, err := Tussen(fmt.Appendf(nil, `{"hier":%s,"daar":0}`, a), fmt.Appendf(nil, `{"hier":%s,"daar":0}`, b))
		if err != nil {
			t.Fatal(err)
		}
		terug, err := Terug(fmt.Appendf(nil, `{"hier":%s,"daar":%s}`, b, ander), v, n)
		if err != nil || !gelijk(t, terug, fmt.Appendf(nil, `{"hier":%s,"daar":%s}`, a, ander)) {
			t.Fatalf("undo gives %s, %v", terug, err)
		}
	})
}

func TestUndoNeverPanicsAndNeverHalves(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		nu, a, b := trek(t, "nu"), trek(t, "a"), trek(t, "b")
		v, n, err := Tussen(a, b)
		if err != nil {
			t.Fatal(err)
		}
		terug, err := Terug(nu, v, n)
		if err != nil {
			if fout.CodeVan(err) != fout.Conflict || terug != nil {
				t.Fatalf("%s, %v", terug, err)
			}
			return
		}
		weerV, weerN, err := Tussen(terug, nu)
		if err != nil || string(weerV) != string(v) || string(weerN) != string(n) {
			t.Fatalf("undo of %s/%s on %s gave %s, which differs by %s/%s (%v)", v, n, nu, terug, weerV, weerN, err)
		}
	})
}

func gelijk(t *rapid.T, a, b []byte) bool {
	var x, y any
	if err := json.Unmarshal(a, &x); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b, &y); err != nil {
		t.Fatal(err)
	}
	return reflect.DeepEqual(x, y)
}
