// Package text holds the Dutch words of the interface that more than one screen
// uses, and the Dutch for the words that Fyne itself shows.
package text

// Words on buttons.
const (
	Bewaren       = "Bewaren"
	NietBewaren   = "Niet bewaren"
	Terug         = "Terug"
	Sluiten       = "Sluiten"
	Stoppen       = "Stoppen"
	Begrepen      = "Begrepen"
	Toon          = "Toon"
	Verberg       = "Verberg"
	Waarom        = "waarom?"
	WaaromSluit   = "sluit uitleg"
	MeerTonen     = "Wat er technisch misging"
	OpenKalender  = "Kalender openen (F4)"
	VorigeMaand   = "Vorige maand (PageUp)"
	VolgendeMaand = "Volgende maand (PageDown)"
)

// Fields.
const (
	Kies             = "Kies…"
	NietsGevonden    = "Niets gevonden"
	Ja               = "Ja"
	Nee              = "Nee"
	Onbekend         = "Onbekend"
	DatumVoorbeeld   = "dd-mm-jjjj"
	VulIn            = "Vul %s in."
	KiesEen          = "Kies %s."
	GeenGetal        = "Dit is geen heel getal. Schrijf bijvoorbeeld 12."
	TussenGetallen   = "Vul een getal van %d tot en met %d in."
	TeLang           = "Deze tekst is te lang: %d tekens, er passen er %d."
	DatumVoor        = "Deze datum mag niet vóór %s liggen."
	DatumNa          = "Deze datum mag niet na %s liggen."
	KijkVeldenNa     = "Kijk deze velden na"
	KijkVeldNa       = "Kijk dit veld na"
	WijzigingenTitel = "Wilt u de wijzigingen bewaren?"
	WijzigingenTekst = "Er zijn wijzigingen die nog niet zijn bewaard."
	BotstTitel       = "Dit dossier is intussen gewijzigd"
	BotstTekst       = "In deze velden (%d) staat in het dossier nu iets anders dan toen u begon. Welke tekst blijft? Al het andere dat u schreef, blijft staan."
	BotstHun         = "Tekst uit het dossier nemen"
	BotstMijn        = "Mijn tekst houden"
)

// Lists and tables.
const (
	NietsTeZien = "Hier is nog niets."
	Laden       = "…"
	NietVoor    = "niet van toepassing"
)

// Waiting, notices, dialogs.
const (
	BezigMet    = "Bezig: %s"
	VanTotaal   = "%d van %d"
	ErGingMis   = "Dit lukte niet"
	MisTekst    = "Er ging iets mis. Probeer het nog eens."
	HulpTitel   = "Toetsen"
	HulpBijlage = "In lijsten: pijlen, PageUp en PageDown, Home en End, letters om te zoeken, Enter om te openen. In een datumveld: 3-4-26, 03042026, +10w of vandaag."
)

// The explanation.
const (
	UitlegRegel   = "Regel"
	UitlegArtikel = "Artikel"
	UitlegInvoer  = "Gebruikte gegevens"
	UitlegWaarden = "Waarden uit de wet"
	UitlegStappen = "Zo is het berekend"
	UitlegLetOp   = "Let op"
	TeControleren = "te controleren"
	VanafDatum    = "vanaf %s"
)

// The preview of a document.
const (
	PaginaVan        = "Pagina %d van %d"
	Voorbeeldtaak    = "voorbeeld maken"
	Voorbeeldladen   = "Het voorbeeld wordt gemaakt…"
	VoorbeeldGeen    = "Nog geen voorbeeld."
	VoorbeeldMislukt = "Het voorbeeld kan niet worden getoond."
	Passend          = "passend"
	VorigePagina     = "Vorige pagina (PageUp)"
	VolgendePagina   = "Volgende pagina (PageDown)"
	Kleiner          = "Kleiner (-)"
	Groter           = "Groter (+)"
)
