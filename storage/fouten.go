package storage

import (
	"context"
	"database/sql"
	"errors"
	"strings"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"

	"schakel/domain/fout"
)

// vertaal gives an error of the driver its code and Dutch sentence. Errors that have
// one already, and errors of the caller, pass through.
func vertaal(err error) error {
	var f *fout.Fout
	var driver *sqlite.Error
	switch {
	case err == nil, errors.As(err, &f):
		return err
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return fout.Wrap(err, fout.Technisch, "De bewerking is afgebroken. Er is niets veranderd.")
	case errors.Is(err, sql.ErrNoRows):
		return fout.Wrap(err, fout.NietGevonden, "Dit gegeven staat niet (meer) in de administratie. Vernieuw het scherm.")
	case errors.Is(err, sql.ErrTxDone):
		return fout.Wrap(err, fout.Technisch, "De bewerking was al afgesloten. Er is niets veranderd. Probeer het opnieuw.")
	case errors.As(err, &driver):
		return vertaalDriver(driver, err)
	default:
		return err
	}
}

// bijSluiten says what it means that the file could not be brought up to date at the end.
func bijSluiten(err error) error {
	if err == nil {
		return nil
	}
	return fout.Wrap(err, fout.Technisch, "Alles wat u bewaarde is er nog, maar het bestand van de administratie kon niet worden bijgewerkt: "+
		"de schijf is vol of geeft een fout. Maak ruimte vrij en open de administratie opnieuw. Laat alle bestanden in de map staan.")
}

// hoofdcode masks an extended result code of SQLite to its primary one.
const hoofdcode = 0xff

func vertaalDriver(d *sqlite.Error, err error) error {
	switch d.Code() & hoofdcode {
	case sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED:
		return fout.Wrap(err, fout.Bezet, "Deze administratie is al geopend in een ander venster of op een andere computer. Sluit die eerst.")
	case sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB:
		return fout.Wrap(err, fout.Beschadigd, "Het bestand van de administratie is beschadigd. Zet een reservekopie terug.")
	case sqlite3.SQLITE_FULL:
		return fout.Wrap(err, fout.Technisch, "De schijf is vol. Er is niets opgeslagen. Maak ruimte vrij en probeer het opnieuw.")
	case sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_AUTH:
		return alleenLezen(err)
	case sqlite3.SQLITE_IOERR:
		return fout.Wrap(err, fout.Technisch, "Lezen van of schrijven naar de schijf is mislukt. Er is niets opgeslagen. Controleer de schijf of het netwerk.")
	case sqlite3.SQLITE_INTERRUPT:
		return fout.Wrap(err, fout.Technisch, "De bewerking is afgebroken. Er is niets veranderd.")
	case sqlite3.SQLITE_CONSTRAINT:
		return vertaalRegel(d, err)
	default:
		return fout.Wrap(err, fout.Technisch, "De administratie gaf een onverwachte fout. Er is niets opgeslagen.")
	}
}

// vertaalRegel tells what a broken constraint means. Only the ones that a user can
// cause have their own sentence; the message of the driver names columns, never values.
func vertaalRegel(d *sqlite.Error, err error) error {
	switch {
	case d.Code() == sqlite3.SQLITE_CONSTRAINT_UNIQUE && strings.Contains(d.Error(), "dossier.bsn"):
		return &fout.Fout{Code: fout.Bestaat, Veld: "bsn", Melding: "Er is al een dossier met deze BSN. Open dat dossier.", Oorzaak: err}
	case d.Code() == sqlite3.SQLITE_CONSTRAINT_TRIGGER:
		return fout.Wrap(err, fout.NietMogelijk, "Een vastgelegd document of een regel van het logboek verandert niet.")
	case d.Code() == sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY:
		return fout.Wrap(err, fout.NietMogelijk, "Dit dossier heeft documenten of bestaat niet. De bewerking kan niet.")
	default:
		return fout.Wrap(err, fout.Ongeldig, "Deze gegevens kunnen zo niet worden opgeslagen. Controleer de velden.")
	}
}

func alleenLezen(oorzaak error) error {
	return fout.Wrap(oorzaak, fout.Technisch, "In de map van de administratie kan niet worden geschreven. Kies een andere map of vraag uw beheerder om schrijfrechten.")
}
