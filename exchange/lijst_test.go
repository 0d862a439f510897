package exchange

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"schakel/domain/fout"
)

// groot is a file that says it is huge and fails the test when read.
type groot struct{ t *testing.T }

func (g groot) Stat() (os.FileInfo, error) { return g, nil }
func (g groot) Read([]byte) (int, error) {
	g.t.Error("the file was read")
	return 0, io.EOF
}
func (g groot) Close() error       { return nil }
func (g groot) Name() string       { return "groot.csv" }
func (g groot) Size() int64        { return 300 << 20 }
func (g groot) Mode() os.FileMode  { return 0 }
func (g groot) ModTime() time.Time { return time.Time{} }
func (g groot) IsDir() bool        { return false }
func (g groot) Sys() any           { return nil }

func TestHugeFileIsRefusedWithoutReadingIt(t *testing.T) {
	_, err := LeesLijst("groot.csv", groot{t}, Grenzen{})
	want := "Dit bestand is 300 MB groot; een lijst mag hoogstens 20 MB zijn. Bewaar alleen het werkblad met de lijst, of verdeel de lijst over meer bestanden."
	if err == nil || err.Error() != want {
		t.Errorf("got %v", err)
	}
}

// eindeloos is a stream without a size.
type eindeloos struct{ gelezen int64 }

func (e *eindeloos) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = 'a'
	}
	e.gelezen += int64(len(p))
	return len(p), nil
}

func TestEndlessStreamIsRefusedAtTheLimit(t *testing.T) {
	e := &eindeloos{}
	_, err := LeesLijst("stroom", e, Grenzen{Bytes: 4096})
	if fout.CodeVan(err) != fout.Ongeldig || e.gelezen > 64<<10 {
		t.Errorf("err %v after %d bytes", err, e.gelezen)
	}
}

func TestWhatIsNoListIsRefusedWithAdvice(t *testing.T) {
	for naam, c := range map[string]struct {
		inhoud  string
		melding string
	}{
		"empty":       {"", "Het bestand is leeg"},
		"blanks":      {" \r\n\r\n ", "Het bestand is leeg"},
		"nul bytes":   {"BSN;Naam\n\x00\x01;b\n", "geen lijst"},
		"binary":      {"\x7fELF\x02\x01\x01\x03\x03;\x05\x06\n\x07", "geen lijst"},
		"pdf":         {"%PDF-1.7\nBSN;Naam\n", "Dit is een PDF"},
		"old excel":   {"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Bewaar het in Excel als .xlsx"},
		"broken zip":  {"PK\x03\x04nonsense", "geen Excel-bestand"},
		"letter":      {"Beste collega\nHierbij de lijst.\n", "geen lijst"},
		"one column":  {"BSN\n123\n", "geen lijst"},
		"header only": {"BSN;Achternaam;Doelgroep\n;;\n", "geen rijen"},
		"utf-16 odd":  {"\xff\xfea", "geen lijst"},
	} {
		_, err := LeesLijst(naam, strings.NewReader(c.inhoud), Grenzen{})
		if err == nil || !strings.Contains(err.Error(), c.melding) {
			t.Errorf("%s: got %v, want %q", naam, err, c.melding)
		}
		if fout.CodeVan(err) != fout.Ongeldig {
			t.Errorf("%s: code %s", naam, fout.CodeVan(err))
		}
	}
}

func TestListBeyondItsBoundsIsRefused(t *testing.T) {
	kop := "BSN;Achternaam;Doelgroep\n"
	if _, err := LeesLijst("l", strings.NewReader(kop+strings.Repeat("1;a;b\n", 3)), Grenzen{Rijen: 3}); err != nil {
		t.Errorf("three rows: %v", err)
	}
	_, err := LeesLijst("l", strings.NewReader(kop+strings.Repeat("1;a;b\n", 4)), Grenzen{Rijen: 3})
	if err == nil || !strings.Contains(err.Error(), "meer dan 3 rijen") {
		t.Errorf("four rows: %v", err)
	}
	_, err = LeesLijst("l", strings.NewReader(kop+strings.Repeat("1;a;b\n", 40)), Grenzen{Rijen: 3})
	if err == nil || !strings.Contains(err.Error(), "meer dan 3 rijen") {
		t.Errorf("forty rows: %v", err)
	}
	_, err = LeesLijst("l", strings.NewReader(kop+"1;a;b\n"), Grenzen{Kolommen: 2})
	if err == nil || !strings.Contains(err.Error(), "meer dan 2 kolommen") {
		t.Errorf("three columns: %v", err)
	}
}

func TestFileThatCannotBeOpenedSaysWhy(t *testing.T) {
	_, err := OpenLijst(filepath.Join(t.TempDir(), "weg.csv"), Grenzen{})
	if fout.CodeVan(err) != fout.NietGevonden {
		t.Errorf("missing file: %v", err)
	}
	_, err = OpenLijst(t.TempDir(), Grenzen{})
	if err == nil || !strings.Contains(err.Error(), "map") {
		t.Errorf("folder: %v", err)
	}
}

func TestErrorNeverNamesTheFile(t *testing.T) {
	_, err := OpenLijst(filepath.Join(t.TempDir(), "Jansen-900012346.csv"), Grenzen{})
	if err == nil || strings.Contains(err.Error(), "Jansen") {
		t.Errorf("got %v", err)
	}
}

// afgebroken is a file on a drive that is pulled out while reading.
type afgebroken struct{ r io.Reader }

func (a afgebroken) Read(p []byte) (int, error) {
	n, err := a.r.Read(p)
	if err == io.EOF {
		err = io.ErrUnexpectedEOF
	}
	return n, err
}

func TestFileThatStopsHalfwayIsNeverHalfRead(t *testing.T) {
	l, err := LeesLijst("l.csv", afgebroken{strings.NewReader("BSN;Achternaam;Doelgroep\n1;a;b\n2;c")}, Grenzen{})
	if fout.CodeVan(err) != fout.Technisch || len(l.Rijen) != 0 {
		t.Errorf("got %d rows, %v", len(l.Rijen), err)
	}
}

func TestFileThatDoesNotOpenSaysWhatToDo(t *testing.T) {
	for naam, g := range map[string]struct {
		err  error
		code fout.Code
		want string
	}{
		"gone":       {&fs.PathError{Op: "open", Err: fs.ErrNotExist}, fout.NietGevonden, "Controleer de naam en de map."},
		"forbidden":  {&fs.PathError{Op: "open", Err: fs.ErrPermission}, fout.Technisch, "Vraag om leesrecht of kopieer het naar uw eigen map."},
		"open in it": {errors.New("used by another process"), fout.Technisch, "Sluit het in andere programma's en probeer het opnieuw."},
	} {
		if err := nietTeOpenen(g.err); fout.CodeVan(err) != g.code || !strings.HasSuffix(err.Error(), g.want) || !errors.Is(err, g.err) {
			t.Errorf("%s: %v (%s)", naam, err, fout.CodeVan(err))
		}
	}
}

func TestFolderIsNoList(t *testing.T) {
	if _, err := OpenLijst(t.TempDir(), Grenzen{}); fout.CodeVan(err) != fout.Ongeldig || !strings.Contains(err.Error(), "Dit is een map en geen bestand.") {
		t.Errorf("got %v", err)
	}
}

func TestListOfTextHasNoSheet(t *testing.T) {
	l, err := LeesLijst("l.csv", strings.NewReader("BSN;Achternaam;Doelgroep\n1;a;b\n"), Grenzen{})
	if err != nil || l.Blad != "" || l.Andere != nil {
		t.Errorf("sheet %q, others %q, %v", l.Blad, l.Andere, err)
	}
}
