package pdf

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"strings"
	"time"
)

// afwerking is what the drawn file lacks to be PDF/A and PDF/UA.
type afwerking struct {
	meta    meta
	boom    *element
	fonts   []*deelset
	paginas [][]*element // for each page, by MCID
	profiel []byte
}

// afwerken finishes the file: pages, fonts, tags, metadata, colours.
func (b *bestand) afwerken(a afwerking) ([]byte, error) {
	if len(b.paginas) != len(a.paginas) {
		return nil, errBestand
	}
	if err := b.werkPaginasAf(); err != nil {
		return nil, err
	}
	if err := b.werkLettersAf(a.fonts); err != nil {
		return nil, err
	}
	profiel, err := b.stroom("/N 3", a.profiel)
	if err != nil {
		return nil, err
	}
	xmp := a.meta.xmp()
	metadata := b.voeg(fmt.Sprintf("<</Type /Metadata /Subtype /XML /Length %d>>\nstream\n%s\nendstream", len(xmp), xmp))
	boom := b.werkBoomAf(a.boom, a.paginas)
	b.objecten[b.root] = fmt.Appendf(nil, "<</Type /Catalog /Pages 1 0 R /Metadata %d 0 R /Lang (%s)"+
		" /OutputIntents [<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /Info (sRGB IEC61966-2.1) /DestOutputProfile %d 0 R>>]"+
		" /MarkInfo <</Marked true>> /StructTreeRoot %d 0 R /ViewerPreferences <</DisplayDocTitle true>>>>",
		metadata, a.meta.taal, profiel, boom)
	b.objecten[b.info] = []byte(a.meta.info())
	versie := "1.7"
	if a.meta.variant1b {
		versie = "1.4"
	}
	return b.schrijf(versie), nil
}

// werkPaginasAf gives each page its place in the structure, without a transparency
// group, and compresses what is on it.
func (b *bestand) werkPaginasAf() error {
	for i, p := range b.paginas {
		n, err := verwijzing(b.objecten[p], "Contents")
		if err != nil || n >= len(b.objecten) {
			return errBestand
		}
		data, err := ontrold(b.objecten[n])
		if err != nil {
			return err
		}
		inhoud, err := b.pers.stroom("", data)
		if err != nil {
			return err
		}
		b.objecten[n] = []byte(inhoud)
		b.objecten[p] = fmt.Appendf(nil, "<</Type /Page /Parent 1 0 R /Resources 2 0 R /Contents %d 0 R /StructParents %d /Tabs /S>>", n, i)
	}
	return nil
}

// werkLettersAf embeds the fonts and names them in the resources.
func (b *bestand) werkLettersAf(fonts []*deelset) error {
	var namen strings.Builder
	for i, d := range fonts {
		n, err := b.werkLetterAf(d)
		if err != nil {
			return err
		}
		fmt.Fprintf(&namen, " /F%d %d 0 R", i+1, n)
	}
	leeg := []byte("/Font <<\n>>")
	if !bytes.Contains(b.objecten[2], leeg) {
		return errBestand
	}
	b.objecten[2] = bytes.Replace(b.objecten[2], leeg, []byte("/Font <<"+namen.String()+">>"), 1)
	return nil
}

func (b *bestand) werkLetterAf(d *deelset) (int, error) {
	ttf, breedtes := d.ttf()
	bestand, err := b.stroom(fmt.Sprintf("/Length1 %d", len(ttf)), ttf)
	if err != nil {
		return 0, err
	}
	bits := alleBits(len(breedtes))
	set := b.voeg(fmt.Sprintf("<</Length %d>>\nstream\n%s\nendstream", len(bits), bits))
	unicode, err := b.stroom("", []byte(d.naarUnicode()))
	if err != nil {
		return 0, err
	}
	m, naam := d.letter.metriek, d.naam()
	descriptor := b.voeg(fmt.Sprintf("<</Type /FontDescriptor /FontName /%s /Flags 4 /FontBBox [%d %d %d %d] /ItalicAngle 0"+
		" /Ascent %d /Descent %d /CapHeight %d /StemV %d /FontFile2 %d 0 R /CIDSet %d 0 R>>",
		naam, m.bbox[0], m.bbox[1], m.bbox[2], m.bbox[3], m.stijg, m.daal, m.kapitaal, m.dik, bestand, set))
	cid := b.voeg(fmt.Sprintf("<</Type /Font /Subtype /CIDFontType2 /BaseFont /%s"+
		" /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> /FontDescriptor %d 0 R"+
		" /CIDToGIDMap /Identity /W [0 [%s]]>>", naam, descriptor, strings.Trim(fmt.Sprint(breedtes), "[]")))
	return b.voeg(fmt.Sprintf("<</Type /Font /Subtype /Type0 /BaseFont /%s /Encoding /Identity-H"+
		" /DescendantFonts [%d 0 R] /ToUnicode %d 0 R>>", naam, cid, unicode)), nil
}

// alleBits is a CIDSet that holds the glyphs 0 to n-1.
func alleBits(n int) []byte {
	uit := make([]byte, (n+7)/8)
	for i := range n {
		uit[i/8] |= 0x80 >> (i % 8)
	}
	return uit
}

// naarUnicode says which text each glyph stands for.
func (d *deelset) naarUnicode() string {
	const perBlok = 100 // the format allows no more
	var b strings.Builder
	b.WriteString("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n" +
		"/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n/CMapName /Adobe-Identity-UCS def\n" +
		"/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n")
	for van := 1; van < len(d.tekens); van += perBlok {
		tot := min(van+perBlok, len(d.tekens))
		fmt.Fprintf(&b, "%d beginbfchar\n", tot-van)
		for i := van; i < tot; i++ {
			fmt.Fprintf(&b, "<%04X> %s\n", i, strings.Replace(pdfTekst(d.tekens[i].tekst), "FEFF", "", 1))
		}
		b.WriteString("endbfchar\n")
	}
	b.WriteString("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend")
	return b.String()
}

// werkBoomAf writes the structure tree and gives the number of its root.
func (b *bestand) werkBoomAf(boom *element, paginas [][]*element) int {
	wortel := b.voeg("")
	boom.loop(func(e *element) { e.object = b.voeg("") })
	boom.loop(func(e *element) { b.objecten[e.object] = []byte(b.elementTekst(e, wortel)) })
	var nummers strings.Builder
	for i, ee := range paginas {
		fmt.Fprintf(&nummers, "%d [", i)
		for _, e := range ee {
			fmt.Fprintf(&nummers, "%d 0 R ", e.object)
		}
		nummers.WriteString("] ")
	}
	ouders := b.voeg("<</Nums [" + nummers.String() + "]>>")
	b.objecten[wortel] = fmt.Appendf(nil, "<</Type /StructTreeRoot /K %d 0 R /ParentTree %d 0 R /ParentTreeNextKey %d>>",
		boom.object, ouders, len(paginas))
	return wortel
}

func (b *bestand) elementTekst(e *element, wortel int) string {
	ouder := wortel
	if e.ouder != nil {
		ouder = e.ouder.object
	}
	var uit strings.Builder
	fmt.Fprintf(&uit, "<</Type /StructElem /S /%s /P %d 0 R", e.soort, ouder)
	if e.attr != "" {
		uit.WriteString(" /A " + e.attr)
	}
	if e.alt != "" {
		uit.WriteString(" /Alt " + pdfTekst(e.alt))
	}
	if e.vervang != "" {
		uit.WriteString(" /ActualText " + pdfTekst(e.vervang))
	}
	uit.WriteString(" /K [")
	for _, d := range e.delen {
		if d.element != nil {
			fmt.Fprintf(&uit, "%d 0 R ", d.element.object)
		} else {
			fmt.Fprintf(&uit, "<</Type /MCR /Pg %d 0 R /MCID %d>> ", b.paginas[d.pagina], d.mcid)
		}
	}
	uit.WriteString("]>>")
	return uit.String()
}

// info writes the document information; the XMP says the same.
func (m meta) info() string {
	var b strings.Builder
	b.WriteString("<</Producer " + pdfTekst(m.producent) + " /Title " + pdfTekst(m.titel))
	if m.auteur != "" {
		b.WriteString(" /Author " + pdfTekst(m.auteur))
	}
	if m.onderwerp != "" {
		b.WriteString(" /Subject " + pdfTekst(m.onderwerp))
	}
	if !m.moment.IsZero() {
		t := m.moment.Format("20060102150405")
		b.WriteString(" /CreationDate (D:" + t + "Z) /ModDate (D:" + t + "Z)")
	}
	return b.String() + ">>"
}

// xmp writes the metadata packet.
func (m meta) xmp() string {
	var b strings.Builder
	veld := func(naam, open, waarde, sluit string) {
		if waarde != "" {
			b.WriteString("<" + naam + ">" + open + xmlTekst(waarde) + sluit + "</" + naam + ">\n")
		}
	}
	const alt, altEind = `<rdf:Alt><rdf:li xml:lang="x-default">`, `</rdf:li></rdf:Alt>`
	b.WriteString("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" +
		`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">` + "\n" +
		`<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"` +
		` xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"` +
		` xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">` + "\n")
	deel, niveau, ua := "2", "A", "1"
	if m.variant1b {
		deel, niveau, ua = "1", "B", ""
	}
	veld("pdfaid:part", "", deel, "")
	veld("pdfaid:conformance", "", niveau, "")
	veld("pdfuaid:part", "", ua, "")
	veld("dc:format", "", "application/pdf", "")
	veld("dc:title", alt, m.titel, altEind)
	veld("dc:creator", "<rdf:Seq><rdf:li>", m.auteur, "</rdf:li></rdf:Seq>")
	veld("dc:description", alt, m.onderwerp, altEind)
	veld("dc:language", "<rdf:Bag><rdf:li>", m.taal, "</rdf:li></rdf:Bag>")
	veld("pdf:Producer", "", m.producent, "")
	if !m.moment.IsZero() {
		t := m.moment.Format(time.RFC3339)
		veld("xmp:CreateDate", "", t, "")
		veld("xmp:ModifyDate", "", t, "")
	}
	b.WriteString("</rdf:Description>\n")
	if ua != "" {
		b.WriteString(uaSchema)
	}
	b.WriteString("</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>")
	return b.String()
}

// uaSchema tells PDF/A what the property of PDF/UA is, as it asks of all it does not know.
const uaSchema = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"` +
	` xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">` +
	`<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">` +
	`<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>` +
	`<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>` +
	`<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>` +
	`<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>` +
	`<pdfaProperty:description>Part of PDF/UA this file conforms to</pdfaProperty:description>` +
	`</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>` + "\n"

func xmlTekst(s string) string {
	var b bytes.Buffer
	_ = xml.EscapeText(&b, []byte(s)) // a buffer takes all
	return b.String()
}
