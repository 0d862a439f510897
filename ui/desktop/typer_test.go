package desktop

import (
	"context"
	"errors"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"schakel/ui/kit/kittest"
)

// typt opens the question and gives a way to wait for its answer.
func typt(ctx context.Context, h *kittest.Host, k keuze) (antwoord func() (string, error)) {
	klus, op := make(chan func()), make(chan struct{})
	var pad string
	var err error
	go func() {
		defer close(op)
		pad, err = typer{venster: h.Venster(), doe: func(f func()) { klus <- f }}.vraag(ctx, k)
	}()
	(<-klus)() // the question, on the thread of the test
	return func() (string, error) {
		for {
			select {
			case f := <-klus:
				f()
			case <-op:
				return pad, err
			}
		}
	}
}

func staatOpen(h *kittest.Host) bool { return h.Venster().Canvas().Overlays().Top() != nil }

func TestATypedPathIsCleanedAndTaken(t *testing.T) {
	h := kittest.Open(t, container.NewStack(), 800, 600)
	antwoord := typt(t.Context(), h, keuze{titel: "Lijst kiezen"})
	kittest.Toets(h, fyne.KeyReturn) // nothing typed: it stays
	if !staatOpen(h) {
		t.Fatal("an empty path was taken")
	}
	kittest.Typ(h, ` "/lijsten/mijn lijst.csv" `)
	kittest.Toets(h, fyne.KeyReturn)
	if pad, err := antwoord(); pad != "/lijsten/mijn lijst.csv" || err != nil {
		t.Errorf("%q, %v", pad, err)
	}
	if staatOpen(h) {
		t.Error("the question is still there")
	}
}

func TestEscapeChoosesNothing(t *testing.T) {
	h := kittest.Open(t, container.NewStack(), 800, 600)
	antwoord := typt(t.Context(), h, keuze{soort: folder, titel: "Map kiezen"})
	kittest.Typ(h, "/ergens")
	kittest.Toets(h, fyne.KeyEscape)
	if pad, err := antwoord(); pad != "" || err != nil || staatOpen(h) {
		t.Errorf("%q, %v, open %v", pad, err, staatOpen(h))
	}
}

func TestAProposedPlaceOnlyNeedsEnter(t *testing.T) {
	h := kittest.Open(t, container.NewStack(), 800, 600)
	antwoord := typt(t.Context(), h, keuze{soort: nieuw, titel: "Opslaan als", plek: "/uit/rapport.csv"})
	kittest.Toets(h, fyne.KeyReturn)
	if pad, err := antwoord(); pad != "/uit/rapport.csv" || err != nil {
		t.Errorf("%q, %v", pad, err)
	}
}

func TestStoppingTakesTheQuestionOffTheWindow(t *testing.T) {
	h := kittest.Open(t, container.NewStack(), 800, 600)
	ctx, stop := context.WithCancel(t.Context())
	antwoord := typt(ctx, h, keuze{titel: "Lijst kiezen"})
	stop()
	if _, err := antwoord(); !errors.Is(err, context.Canceled) || staatOpen(h) {
		t.Errorf("%v, open %v", err, staatOpen(h))
	}
}
