package kit_test

import (
	"context"
	"errors"
	"testing"

	"schakel/domain/fout"
	"schakel/ui/kit"
)

func TestWorkAheadIsGivenWhenItIsDone(t *testing.T) {
	door := make(chan struct{})
	v := kit.NewVooraf(false, "Openen", func(context.Context) (int, error) {
		<-door
		return 7, nil
	})
	ongeduldig, stop := context.WithCancel(t.Context())
	stop()
	if n, err := v.Wacht(ongeduldig); n != 0 || !errors.Is(err, context.Canceled) {
		t.Errorf("who does not wait gets %d, %v", n, err)
	}
	close(door)
	for range 2 {
		if n, err := v.Wacht(t.Context()); n != 7 || err != nil {
			t.Errorf("got %d, %v", n, err)
		}
	}
}

func TestWorkAheadThatFailsOrBreaksGivesItsError(t *testing.T) {
	mis := errors.New("mis")
	if _, err := kit.NewVooraf(true, "Openen", func(context.Context) (int, error) { return 0, mis }).Wacht(t.Context()); !errors.Is(err, mis) {
		t.Errorf("got %v", err)
	}
	stuk := kit.NewVooraf(false, "Openen", func(context.Context) (int, error) { panic("stuk") })
	if _, err := stuk.Wacht(t.Context()); fout.CodeVan(err) != fout.Technisch {
		t.Errorf("broken work gives %v", err)
	}
}
