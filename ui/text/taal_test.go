package text_test

import (
	"encoding/json"
	"testing"

	"schakel/domain/kalender"
	"schakel/ui/text"
)

func TestRemainingDaysReadAsPeopleSayThem(t *testing.T) {
	vandaag, err := kalender.ParseISO("2026-11-23")
	if err != nil {
		t.Fatal(err)
	}
	for dagen, wil := range map[int]string{
		-365: "365 dagen te laat", -6: "6 dagen te laat", -1: "1 dag te laat", 0: "vandaag", 1: "nog 1 dag", 20: "nog 20 dagen",
	} {
		if kreeg := text.Resterend(vandaag.PlusDagen(dagen), vandaag); kreeg != wil {
			t.Errorf("%d days: got %q, want %q", dagen, kreeg, wil)
		}
	}
	if text.Resterend(kalender.Datum{}, vandaag) != "" || text.Resterend(vandaag, kalender.Datum{}) != "" {
		t.Error("words without a day")
	}
}

func TestNumbersTakeTheNounThatFits(t *testing.T) {
	for n, wil := range map[int]string{0: "0 rijen", 1: "1 rij", 2: "2 rijen", 1000: "1000 rijen"} {
		if kreeg := text.Aantal(n, "rij", "rijen"); kreeg != wil {
			t.Errorf("got %q, want %q", kreeg, wil)
		}
	}
}

// fyneSleutels are all words that Fyne 2.8 translates.
func fyneSleutels() []string {
	s := []string{
		"Advanced", "Cancel", "Confirm", "Copy", "Create Folder", "Cut", "Enter filename", "Error", "Favourites", "File",
		"Folder", "New Folder", "No", "OK", "Open", "Paste", "Quit", "Redo", "Save", "Select all", "Show Hidden Files",
		"Undo", "Yes", "file.name", "file.parent",
	}
	for _, d := range []string{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"} {
		s = append(s, d, d+".short")
	}
	return s
}

func TestEveryWordOfFyneHasItsDutch(t *testing.T) {
	var woorden map[string]any
	if err := json.Unmarshal(text.BaseNL(), &woorden); err != nil {
		t.Fatal(err)
	}
	for _, s := range fyneSleutels() {
		waarde := woorden[s]
		if meer, ok := waarde.(map[string]any); ok {
			waarde = meer["other"]
		}
		if w, ok := waarde.(string); !ok || w == "" {
			t.Errorf("%q has no Dutch: %v", s, waarde)
		}
	}
	if len(woorden) != len(fyneSleutels()) {
		t.Errorf("%d words, Fyne has %d", len(woorden), len(fyneSleutels()))
	}
}
