package kit

import "context"

// Vooraf is work that runs while the window is still being made, before there is one to
// wait in.
type Vooraf[T any] struct {
	klaar chan struct{}
	uit   T
	err   error
}

// NewVooraf starts the work; naam is for people. With direct it is done before NewVooraf
// returns: for tests.
func NewVooraf[T any](direct bool, naam string, doe func(context.Context) (T, error)) *Vooraf[T] {
	v := &Vooraf[T]{klaar: make(chan struct{})}
	taak := Taak{Naam: naam, Werk: func(ctx context.Context, _ *Voortgang) (err error) {
		v.uit, err = doe(ctx)
		return err
	}}
	f := func() {
		defer close(v.klaar)
		v.err = werk(context.Background(), taak, nil)
	}
	if direct {
		f()
	} else {
		go f()
	}
	return v
}

// Wacht gives what the work gave, or the error of ctx when that ends first.
func (v *Vooraf[T]) Wacht(ctx context.Context) (T, error) {
	select {
	case <-v.klaar:
		return v.uit, v.err
	case <-ctx.Done():
		var leeg T
		return leeg, ctx.Err()
	}
}
