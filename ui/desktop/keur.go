package desktop

import (
	"context"
	"path/filepath"
	"strings"
)

// Oordeel is what the desktop thinks of a folder for an administration.
type Oordeel struct {
	Fout         string // why the administration cannot lie there; empty: it can
	Waarschuwing string // why it had better not
	Bestaat      bool   // an administration lies there already
}

// schijf is the kind of storage on which a folder lies.
type schijf int

const (
	vast      schijf = iota // in the computer, or not known to be anything else
	netwerk                 // a share of another computer
	los                     // a stick or another disk that is taken out
	geheugen                // gone when the computer is switched off
	tijdelijk               // a folder that the computer empties
)

// feiten is what the desktop tells about a folder.
type feiten struct {
	heel       bool   // the path begins at a disk
	isBestand  bool   // there is a file where the folder should be
	bereikbaar bool   // its disk is there
	schrijf    bool   // files can be made in it
	bestaat    bool   // an administration lies in it
	schijf     schijf // what it lies on
	dienst     string // who copies it to the cloud; "" for nobody
}

// Keur looks at a folder and leaves nothing behind in it. bestand is the name that the
// file of an administration has.
func Keur(bestand string) func(ctx context.Context, pad string) Oordeel {
	return func(ctx context.Context, pad string) Oordeel {
		uit := make(chan feiten, 1)
		go func() { uit <- kijk(pad, bestand) }() // a share that does not answer takes minutes
		select {
		case f := <-uit:
			return f.oordeel()
		case <-ctx.Done():
			return Oordeel{Fout: "Het bekijken van deze map is gestopt. Probeer het opnieuw of kies een andere map."}
		}
	}
}

// oordeel says what the facts mean.
func (f feiten) oordeel() Oordeel {
	switch {
	case !f.heel:
		return Oordeel{Fout: "Schrijf het hele pad van de map, vanaf de schijf. Bijvoorbeeld: " + voorbeeldpad()}
	case f.bestaat:
		return Oordeel{Bestaat: true}
	case f.isBestand:
		return Oordeel{Fout: "Hier staat een bestand met deze naam. Kies een map, of een andere naam."}
	case !f.bereikbaar:
		return Oordeel{Fout: "Deze schijf of netwerkmap is er niet. Controleer het pad en de verbinding, of kies een andere map."}
	case !f.schrijf:
		return Oordeel{Fout: "In deze map mag u niet schrijven. Kies een andere map of vraag uw beheerder om schrijfrechten."}
	case f.dienst != "":
		return Oordeel{Waarschuwing: "Deze map wordt door " + f.dienst + " naar de cloud gekopieerd. Daardoor kan de administratie beschadigd raken en komen persoonsgegevens buiten uw gemeente. Kies liever een map die niet wordt gekopieerd."}
	}
	return Oordeel{Waarschuwing: f.schijf.waarschuwing()}
}

func (s schijf) waarschuwing() string {
	switch s {
	case netwerk:
		return "Deze map staat op een netwerkschijf. Valt de verbinding weg, dan kan de administratie beschadigd raken. Kies liever een map op deze computer, of overleg eerst met uw beheerder."
	case los:
		return "Deze map staat op een USB-stick of een andere losse schijf. Die raakt gemakkelijk kwijt, met alle persoonsgegevens. Kies liever een vaste schijf die uw gemeente beveiligt."
	case geheugen:
		return "Deze map staat in het geheugen van de computer. Als de computer uitgaat, is de administratie weg. Kies een map op een vaste schijf."
	case tijdelijk:
		return "Dit is een tijdelijke map, die de computer zelf leegmaakt. Dan is de administratie weg. Kies een andere map."
	default:
		return ""
	}
}

// diensten are the services that copy a folder to the cloud, by how the name of their
// folder begins.
func diensten() []struct{ begin, naam string } {
	return []struct{ begin, naam string }{
		{"onedrive", "OneDrive"}, {"sharepoint", "SharePoint"}, {"dropbox", "Dropbox"},
		{"google drive", "Google Drive"}, {"googledrive", "Google Drive"}, {"my drive", "Google Drive"}, {"mijn drive", "Google Drive"},
		{"icloud", "iCloud"}, {"com~apple~clouddocs", "iCloud"},
		{"nextcloud", "Nextcloud"}, {"owncloud", "ownCloud"}, {"box sync", "Box"}, {"pcloud", "pCloud"}, {"synologydrive", "Synology Drive"},
	}
}

// dienst gives the service that copies a folder to the cloud: by the places that the
// computer names (omgeving), else by the names of the folders on the way.
func dienst(pad string, omgeving func(string) string) string {
	delen := padDelen(pad)
	for _, v := range []string{"OneDrive", "OneDriveCommercial", "OneDriveConsumer"} {
		if plek := padDelen(omgeving(v)); len(plek) > 0 && begintMet(delen, plek) {
			return "OneDrive"
		}
	}
	for _, deel := range delen {
		for _, d := range diensten() {
			rest, ok := strings.CutPrefix(strings.ToLower(deel), d.begin)
			if ok && (rest == "" || !letter(rest[0])) {
				return d.naam
			}
		}
	}
	return ""
}

// letter tells whether a name goes on: "OneDriver" is something else than "OneDrive - Gemeente".
func letter(b byte) bool { return b >= 'a' && b <= 'z' || b >= '0' && b <= '9' || b >= 0x80 }

// padDelen gives the names in a path of Windows or Linux.
func padDelen(pad string) []string {
	return strings.FieldsFunc(pad, func(r rune) bool { return r == '/' || r == '\\' })
}

func begintMet(delen, begin []string) bool {
	if len(delen) < len(begin) {
		return false
	}
	for i := range begin {
		if !strings.EqualFold(delen[i], begin[i]) {
			return false
		}
	}
	return true
}

// binnen tells whether a path lies in a folder, or is that folder.
func binnen(pad, folder string) bool {
	return folder != "" && begintMet(padDelen(filepath.Clean(pad)), padDelen(filepath.Clean(folder)))
}
