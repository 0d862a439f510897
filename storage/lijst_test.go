package storage

import (
	"strings"
	"testing"

	"schakel/domain/dossier"
	"schakel/domain/kalender"
	"schakel/domain/wet"
)

func TestWhatIsTypedBecomesWords(t *testing.T) {
	for getypt, wil := range map[string]string{
		"":                     ``,
		"   ":                  ``,
		"Jansen":               `("jansen"*)`,
		"Đorđević dr":          `("dordevic"*) AND ("dr"*)`,
		"O'Neill":              `("o"*) AND ("neill"*)`,
		"900482710":            `("900482710"*)`,
		"9004.82.710":          `("900482710"*)`,
		"9004 82 710":          `("900482710"*)`,
		"v1234567890":          `("1234567890"*)`,
		"V 1234567890":         `("v"*) AND ("1234567890"*)`,
		"2026-0001":            `("2026-0001"* OR "20260001"*)`,
		"2026-":                `("2026-"* OR "2026"*)`,
		"12-03-1994":           `("1994-03-12" OR "12031994"*)`,
		"12 maart 1994":        `("1994-03-12")`,
		"1994-03-12":           `("1994-03-12" OR "1994-03-12"* OR "19940312"*)`,
		"31-02-1994":           `("31021994"*)`,
		"jansen 12-3-94":       `("jansen"*) AND ("1994-03-12" OR "12394"*)`,
		`"; drop table x; --`:  `("drop"*) AND ("table"*) AND ("x"*)`,
		"a b c d e f g h i j":  `("a"*) AND ("b"*) AND ("c"*) AND ("d"*) AND ("e"*) AND ("f"*) AND ("g"*) AND ("h"*)`,
		"morgen +3d":           `("morgen"*) AND ("3d"*)`,
		"straat 12b":           `("straat"*) AND ("12b"*)`,
		"ሰላም":                  `("ሰላም"*)`,
		"Nguyễn\u00a0Thị\tHoa": `("nguyen"*) AND ("thi"*) AND ("hoa"*)`,
	} {
		if is := leesZoekterm(getypt, proefDag()).match(false); is != wil {
			t.Errorf("%q becomes %s, want %s", getypt, is, wil)
		}
	}
}

func TestClosedDossiersAreFoundOnlyWhenAskedFor(t *testing.T) {
	term := leesZoekterm("selam 12 maart 1994", proefDag())
	if is, wil := term.match(true), `("selam"* OR "-selam"*) AND ("12"* OR "-12"*) AND ("maart"* OR "-maart"*) AND ("1994"* OR "-1994"*)`; is != wil {
		t.Errorf("term is %s, want %s", is, wil)
	}
	sql, args := leesZoekterm("selam 12-3-1994", proefDag()).voorwaarde(false)
	if sql != "(instr(d.zoek, ?) > 0) and (instr(d.zoek, ?) > 0 or instr(d.zoek, ?) > 0)" || len(args) != 3 || args[0] != " selam" || args[1] != " 1994-03-12 " || args[2] != " 1231994" {
		t.Errorf("condition is %s with %q", sql, args)
	}
}

func TestABirthDateNeedsADay(t *testing.T) {
	if is := leesZoekterm("12-03-94", kalender.Datum{}).match(false); is != `("120394"*)` {
		t.Errorf("without today the term is %s", is)
	}
}

// Both roads to a page of a search must give the same: sorting what the index of words
// found, and walking the sorted list.
func TestBothRoadsOfASearchGiveTheSame(t *testing.T) {
	s := openProefstore(t, Geheugen, Opties{})
	vul(t, s, 400)
	for _, getypt := range getypt() {
		for _, f := range []dossier.Filter{{}, {Afgesloten: true}, {Sorteer: "volgende", Aflopend: true, Limiet: 7, Vanaf: 3}, {Leerroute: wet.RouteZ, Afgesloten: true}} {
			f.Zoek, f.Op = getypt, proefDag()
			order, err := volgorde(f)
			if err != nil {
				t.Fatal(err)
			}
			var uit [2]string
			for i, totaal := range []int{1, veelTreffers + 1} {
				vraag, args := keuze(f, leesZoekterm(f.Zoek, f.Op), totaal)
				ids, err := regelsMet(t, s, vraag+order+" limit ? offset ?", args)
				if err != nil {
					t.Fatal(err)
				}
				uit[i] = strings.Join(ids, " ")
			}
			if uit[0] != uit[1] {
				t.Errorf("%+v: %s and %s", f, uit[0], uit[1])
			}
		}
	}
}

func regelsMet(t *testing.T, s *Store, vraag string, args []any) (uit []string, err error) {
	t.Helper()
	rows, err := s.db.QueryContext(t.Context(), vraag, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var r string
		if err := rows.Scan(&r); err != nil {
			return nil, err
		}
		uit = append(uit, r)
	}
	return uit, rows.Err()
}

// plan gives how SQLite would run a query.
func plan(t *testing.T, s *Store, vraag string, args ...any) string {
	t.Helper()
	rows, err := s.db.QueryContext(t.Context(), "explain query plan "+vraag, args...)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	var stappen []string
	for rows.Next() {
		var id, ouder, x int
		var detail string
		if err := rows.Scan(&id, &ouder, &x, &detail); err != nil {
			t.Fatal(err)
		}
		stappen = append(stappen, detail)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return strings.Join(stappen, "\n")
}

func TestAPageOfAListIsReadInTheOrderOfAnIndex(t *testing.T) {
	s := openProefstore(t, Geheugen, Opties{})
	for _, sorteer := range []string{"naam", "nummer", "geboren", "doelgroep", "leerroute", "schakel", "medewerker", "wat", "volgende"} {
		for _, f := range []dossier.Filter{{}, {Afgesloten: true}, {Afgesloten: true, Aflopend: true}} {
			f.Sorteer = sorteer
			order, err := volgorde(f)
			if err != nil {
				t.Fatal(err)
			}
			vraag, args := keuze(f, nil, 20_000)
			if p := plan(t, s, vraag+order+" limit ? offset ?", args...); strings.Contains(p, "TEMP B-TREE") || !strings.Contains(p, "USING") {
				t.Errorf("%s: %s", sorteer, p)
			}
		}
	}
}

func TestVandaagIsReadInTheOrderOfAnIndex(t *testing.T) {
	s := openProefstore(t, Geheugen, Opties{})
	for _, eis := range []string{"", "s.medewerker = 'x' and "} {
		p := plan(t, s, `select s.dossier, d.naam from signaal s join dossier d on d.id = s.dossier
			where `+eis+`s.vanaf <= '2026-11-23' and s.uiterlijk <= '9999-12-31'
			order by s.uiterlijk, s.vanaf, s.dossier, s.volgnummer limit 200 offset 0`)
		if strings.Contains(p, "TEMP B-TREE") || !strings.Contains(p, "INDEX signaal_") {
			t.Errorf("%q: %s", eis, p)
		}
	}
}
