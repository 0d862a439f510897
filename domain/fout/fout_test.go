package fout_test

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"testing"

	"schakel/domain/fout"
)

func TestErrorShowsTheDutchSentenceAndKeepsTheCause(t *testing.T) {
	err := fout.Wrap(fs.ErrPermission, fout.Technisch, "De map %s is niet beschrijfbaar.", "administratie")
	if err.Error() != "De map administratie is niet beschrijfbaar." || !errors.Is(err, fs.ErrPermission) {
		t.Errorf("got %q, cause %v", err, err.Oorzaak)
	}
	if err := fout.New(fout.Ongeldig, "Kies een leerroute."); err.Unwrap() != nil || err.Veld != "" {
		t.Errorf("got cause %v, field %q", err.Unwrap(), err.Veld)
	}
}

func TestPercentSignWithoutArgumentsStaysAsItIs(t *testing.T) {
	gelijk(t, fout.New(fout.Ongeldig, "Kies 25% of 50%.").Melding, "Kies 25% of 50%.")
	gelijk(t, fout.New(fout.Ongeldig, "Kies %d%%.", 25).Melding, "Kies 25%.")
}

func TestErrorOfAFieldNamesIt(t *testing.T) {
	err := fout.Bij("bsn", fout.Ontbreekt, "Vul het %s in.", "BSN")
	gelijk(t, *err, fout.Fout{Code: fout.Ontbreekt, Veld: "bsn", Melding: "Vul het BSN in."})
}

func TestCodeIsFoundThroughWrapping(t *testing.T) {
	conflict := fout.New(fout.Conflict, "Iemand anders heeft dit gewijzigd.")
	bezet := fout.New(fout.Bezet, "Het dossier is in gebruik.")
	for _, g := range []struct {
		wat string
		err error
		wil fout.Code
	}{
		{"nothing", nil, ""},
		{"plain", errors.New("disk"), fout.Technisch},
		{"itself", conflict, fout.Conflict},
		{"wrapped", fmt.Errorf("opslaan: %w", conflict), fout.Conflict},
		{"cause of another", fout.Wrap(conflict, fout.Bezet, "Later opnieuw."), fout.Bezet},
		{"list", fout.Lijst{bezet, conflict}, fout.Bezet},
		{"wrapped list", fmt.Errorf("formulier: %w", fout.Lijst{bezet, conflict}), fout.Bezet},
		{"joined", errors.Join(errors.New("disk"), conflict), fout.Conflict},
		{"empty list", fout.Lijst{}, fout.Technisch},
	} {
		if kreeg := fout.CodeVan(g.err); kreeg != g.wil {
			t.Errorf("%s: got %q, want %q", g.wat, kreeg, g.wil)
		}
	}
}

func TestListGivesOneSentenceALine(t *testing.T) {
	oorzaak := errors.New("disk")
	l := fout.Lijst{fout.New(fout.Ongeldig, "Een."), fout.Wrap(oorzaak, fout.Technisch, "Twee.")}
	gelijk(t, l.Error(), "Een.\nTwee.")
	if !errors.Is(l, oorzaak) {
		t.Error("the cause of a member is out of reach")
	}
}

func TestCollectorWithoutErrorsGivesNil(t *testing.T) {
	var v fout.Verzamelaar
	v.Voeg(nil)
	v.VoegBij("bsn", nil)
	v.Voeg(fout.Lijst{})
	if err := v.Err(); err != nil {
		t.Errorf("got %v", err)
	}
}

func TestCollectorGivesASingleErrorItself(t *testing.T) {
	een := fout.New(fout.Ongeldig, "Een.")
	var v fout.Verzamelaar
	v.Voeg(een)
	var lijst fout.Lijst
	if err := v.Err(); !errors.Is(err, een) || errors.As(err, &lijst) {
		t.Errorf("got %v", err)
	}
}

func TestCollectorTakesInEveryMember(t *testing.T) {
	een, twee, drie := fout.New(fout.Ongeldig, "Een."), fout.New(fout.Bestaat, "Twee."), fout.New(fout.Bezet, "Drie.")
	var v fout.Verzamelaar
	v.Voeg(fmt.Errorf("formulier: %w", fout.Lijst{een, twee}))
	v.Voeg(errors.Join(nil, drie, errors.New("disk")))
	gelijk(t, v.Err().Error(), "Een.\nTwee.\nDrie.\nEr ging iets mis. Probeer het nog eens.")
}

func TestCollectorGivesATechnicalErrorItsSentence(t *testing.T) {
	oorzaak := fmt.Errorf("schrijven: %w", fs.ErrClosed)
	var v fout.Verzamelaar
	v.Voeg(oorzaak)
	err := v.Err()
	gelijk(t, fout.CodeVan(err), fout.Technisch)
	if !errors.Is(err, oorzaak) || strings.Contains(err.Error(), "schrijven") {
		t.Errorf("got %q", err)
	}
}

func TestCollectorNamesTheFieldWhereNoneIsNamed(t *testing.T) {
	zonder := fout.New(fout.Ongeldig, "Zonder veld.")
	met := fout.Bij("plaats", fout.Ontbreekt, "Met veld.")
	var v fout.Verzamelaar
	v.VoegBij("adres", fout.Lijst{zonder, met})
	v.VoegBij("postcode", fmt.Errorf("lezen: %w", zonder))
	v.VoegBij("bestand", errors.New("disk"))
	var velden []string
	var lijst fout.Lijst
	if !errors.As(v.Err(), &lijst) {
		t.Fatalf("no list but %v", v.Err())
	}
	for _, f := range lijst {
		velden = append(velden, f.Veld)
	}
	gelijk(t, strings.Join(velden, " "), "adres plaats postcode bestand")
	gelijk(t, zonder.Veld, "")
}

func TestCollectorTellsATechnicalFaultOnce(t *testing.T) {
	var v fout.Verzamelaar
	v.Voeg(errors.Join(fs.ErrClosed, fs.ErrPermission))
	err := v.Err()
	gelijk(t, err.Error(), "Er ging iets mis. Probeer het nog eens.")
	if !errors.Is(err, fs.ErrClosed) || !errors.Is(err, fs.ErrPermission) {
		t.Errorf("a cause is lost: %v", errors.Unwrap(err))
	}
}

func TestCollectorsNestWithoutLosingFieldsOrOrder(t *testing.T) {
	var adres, formulier fout.Verzamelaar
	adres.Voeg(fout.Bij("postcode", fout.Ongeldig, "Schrijf vier cijfers en twee letters."))
	adres.Voeg(fout.New(fout.Ontbreekt, "Vul een huisnummer in."))
	formulier.Voeg(fout.Bij("bsn", fout.Ontbreekt, "Vul het BSN in."))
	formulier.VoegBij("adres", adres.Err())
	formulier.VoegBij("adres", nil)

	var lijst fout.Lijst
	if !errors.As(formulier.Err(), &lijst) || len(lijst) != 3 {
		t.Fatalf("got %v", formulier.Err())
	}
	for i, wil := range []fout.Fout{
		{Code: fout.Ontbreekt, Veld: "bsn", Melding: "Vul het BSN in."},
		{Code: fout.Ongeldig, Veld: "postcode", Melding: "Schrijf vier cijfers en twee letters."},
		{Code: fout.Ontbreekt, Veld: "adres", Melding: "Vul een huisnummer in."},
	} {
		gelijk(t, *lijst[i], wil)
	}
}

func TestCodesAreWordsThatScriptsMayRelyOn(t *testing.T) {
	for code, wil := range map[fout.Code]string{
		fout.Ongeldig: "ongeldig", fout.Ontbreekt: "ontbreekt", fout.NietMogelijk: "niet-mogelijk",
		fout.NietGevonden: "niet-gevonden", fout.Bestaat: "bestaat", fout.Conflict: "conflict", fout.Bezet: "bezet",
		fout.TeNieuw: "te-nieuw", fout.Beschadigd: "beschadigd", fout.Technisch: "technisch",
	} {
		gelijk(t, string(code), wil)
	}
}

func gelijk[T comparable](t *testing.T, kreeg, wil T) {
	t.Helper()
	if kreeg != wil {
		t.Errorf("got %v, want %v", kreeg, wil)
	}
}
