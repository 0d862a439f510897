package desktop

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"

	"schakel/domain/fout"
)

// Opener puts documents in a folder that only this user can read and opens them in the
// reader of the desktop. The folder goes when the window closes: what must stay is in
// the administration.
type Opener struct {
	slot sync.Mutex
	plek string
	open func(pad string) error
}

// begin is how the name of such a folder begins; the number of the program comes next.
const begin = "schakel-"

// NewOpener makes an opener; the folder is made with the first document. Folders of
// programs that could not clean up behind them (the computer was switched off) go now.
func NewOpener() *Opener {
	o := &Opener{open: openBestand}
	o.ruimOp(leeft)
	return o
}

// ruimOp throws away the folders of programs that no longer run.
func (o *Opener) ruimOp(leeft func(nummer int) bool) {
	oud, _ := filepath.Glob(filepath.Join(os.TempDir(), begin+"*")) // the pattern is right
	for _, plek := range oud {
		nummer, _, _ := strings.Cut(strings.TrimPrefix(filepath.Base(plek), begin), "-")
		if n, err := strconv.Atoi(nummer); err == nil && n != os.Getpid() && !leeft(n) {
			_ = os.RemoveAll(plek) // of somebody else: then it stays
		}
	}
}

// Open writes a document and opens it. Of naam only the last part counts.
func (o *Opener) Open(naam string, inhoud []byte) error {
	plek, err := o.folder()
	if err != nil {
		return schrijffout(err)
	}
	pad := filepath.Join(plek, schoneNaam(naam))
	if err := os.WriteFile(pad, inhoud, 0o600); err != nil {
		return schrijffout(err)
	}
	if err := o.open(pad); err != nil {
		return fout.Wrap(err, fout.Technisch, "Het document kan niet worden geopend. Is er op deze computer een programma voor PDF-bestanden?")
	}
	return nil
}

func schrijffout(err error) error {
	return fout.Wrap(err, fout.Technisch, "Het document kan niet worden klaargezet. Kijk of er ruimte is op de schijf en of het nog ergens openstaat.")
}

func (o *Opener) folder() (string, error) {
	o.slot.Lock()
	defer o.slot.Unlock()
	if o.plek != "" {
		return o.plek, nil
	}
	plek, err := os.MkdirTemp("", begin+strconv.Itoa(os.Getpid())+"-")
	if err == nil {
		o.plek = plek
	}
	return plek, err
}

// schoneNaam gives a file name without a folder and without signs that a disk refuses.
func schoneNaam(naam string) string {
	naam = strings.Map(func(r rune) rune {
		if r < ' ' || strings.ContainsRune(`<>:"/\|?*`, r) {
			return '-'
		}
		return r
	}, naam)
	if naam = strings.Trim(naam, ". "); naam == "" {
		return "document.pdf"
	}
	return naam
}

// Sluit throws the folder away. A document that is still open may keep its file on
// Windows; that is no reason to hold the window up.
func (o *Opener) Sluit() {
	o.slot.Lock()
	defer o.slot.Unlock()
	if o.plek != "" {
		_ = os.RemoveAll(o.plek)
		o.plek = ""
	}
}
