package demo

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/wet"
)

// herkomst is where an invented person comes from: what goes together in a name, a
// nationality and a language. Names stand apart by a space.
type herkomst struct {
	nationaliteit, taal string
	vrouw, man, achter  string
	asiel               bool
	gewicht             int // how often, beside the others of the group
}

func herkomsten() []herkomst {
	return []herkomst{
		{"Syrië", "Arabisch", "Rima Nour Hala Amal Rana Lina Dima Samar Yara Reem", "Khaled Omar Yousef Samer Bassel Tarek Anas Ziad Fadi Majd", "Haddad Al-Hassan Mansour Darwish Sabbagh Khoury Hamdan Saleh Najjar Kassem", true, 42},
		{"Eritrea", "Tigrinya", "Selam Miriam Luwam Feven Saba Winta Rahel Senait", "Tesfay Yonas Filmon Merhawi Abel Samuel Robel Kibrom", "Tesfamariam Gebremedhin Haile Kidane Berhane Ghebre Weldu Asfaha", true, 18},
		{"Afghanistan", "Dari", "Parwin Zahra Laila Shirin Freshta Nilofar", "Farid Jawad Nasser Hamid Rahim Wahid", "Karimi Ahmadi Rahimi Nazari Sadat Noori", true, 12},
		{"Turkije", "Turks", "Gülşen Çağla Elif Zeynep Büşra", "Şahin Emre İbrahim Burak Oğuz", "Öztürk Yıldız Demirağ Koçak Güneş", true, 12},
		{"Jemen", "Arabisch", "Salma Aisha Huda Amat", "Nabil Adel Walid Hani", "Al-Amri Saleh Nasser Muqbil", true, 8},
		{"Somalië", "Somalisch", "Hodan Ifrah Sahra Ayaan", "Abdi Liban Mahad Guled", "Warsame Farah Jama Abukar", true, 8},
		{"Marokko", "Arabisch", "Fatima Samira Nadia Hanane Loubna", "Karim Younes Rachid Hicham Driss", "Bouazza Idrissi Benali Chaoui Tahiri", false, 20},
		{"Brazilië", "Portugees", "Conceição Beatriz Lívia Thaís", "João Tiago Rafael Luís", "Silva Gonçalves Araújo Nóbrega", false, 12},
		{"Vietnam", "Vietnamees", "Linh Thảo Hương Mai", "Minh Tuấn Đức Long", "Nguyễn Trần Phạm Lê", false, 10},
		{"Servië", "Servisch", "Živka Jelena Milica Ana", "Nikola Đorđe Miloš Luka", "Đorđević Jovanović Petrović Nikolić", false, 10},
		{"Nigeria", "Engels", "Chioma Ngozi Amara Ifeoma", "Chidi Emeka Tunde Obinna", "Okonkwo Adeyemi Eze Balogun", false, 12},
		{"Thailand", "Thai", "Malee Suda Kanya Ploy", "Somchai Niran Anan Krit", "Saetang Wongsakul Chaiyo Srisai", false, 12},
		{"Turkije", "Turks", "Ayşe Hülya Sibel Merve", "Kemal Murat Serkan Volkan", "Yılmaz Çelik Aydın Şimşek", false, 16},
		{"India", "Engels", "Priya Anjali Kavya Meera", "Arjun Rohan Vikram Sanjay", "Sharma Patel Reddy Iyer", false, 8},
	}
}

// eigenSchrift writes the names of two groups in their own script.
func eigenSchrift() map[string]string {
	const paren = "Rima ريما Nour نور Hala هالة Amal أمل Rana رنا Lina لينا Dima ديما Samar سمر Yara يارا Reem ريم " +
		"Khaled خالد Omar عمر Yousef يوسف Samer سامر Bassel باسل Tarek طارق Anas أنس Ziad زياد Fadi فادي Majd مجد " +
		"Haddad حداد Al-Hassan الحسن Mansour منصور Darwish درويش Sabbagh صباغ Khoury خوري Hamdan حمدان Saleh صالح Najjar نجار Kassem قاسم " +
		"Selam ሰላም Miriam ሚርያም Luwam ሉዋም Feven ፌቨን Saba ሳባ Tesfay ተስፋይ Yonas ዮናስ Filmon ፊልሞን Merhawi መርሃዊ Abel ኣቤል " +
		"Tesfamariam ተስፋማርያም Gebremedhin ገብረመድህን Haile ሃይለ Kidane ኪዳነ Berhane በርሃነ"
	delen, uit := strings.Fields(paren), map[string]string{}
	for i := 0; i+1 < len(delen); i += 2 {
		uit[delen[i]] = delen[i+1]
	}
	return uit
}

func straten() []string {
	return []string{"Kerkstraat", "Molenweg", "Stationsstraat", "Op de Bos", "Dorpsstraat", "Burgemeester Vinckenlaan", "’t Höltje", "Lindelaan", "Maasdijk", "Prins Hendrikstraat", "Wilgenhof", "Schoolpad"}
}

// verzinner makes invented people. The same seed gives the same people.
type verzinner struct {
	r      *rand.Rand
	nummer int
}

func kies[T any](r *rand.Rand, rij []T) T { return rij[r.IntN(len(rij))] }

// bsn gives the next number that begins with 9 and passes the elfproef.
func (v *verzinner) bsn() persoon.BSN {
	for {
		v.nummer++
		s := fmt.Sprintf("9%07d", (v.nummer*7919+1301)%10_000_000)
		som := 0
		for i, c := range s {
			som += int(c-'0') * (9 - i)
		}
		if laatste := som % 11; laatste < 10 {
			return persoon.BSN(fmt.Sprintf("%s%d", s, laatste))
		}
	}
}

// vnummer gives another number at each call.
func (v *verzinner) vnummer() persoon.VNummer {
	v.nummer++
	return persoon.VNummer(fmt.Sprintf("28%08d", (v.nummer*104_729+77_003)%100_000_000))
}

func (v *verzinner) herkomst(asiel bool) herkomst {
	som := 0
	for _, h := range herkomsten() {
		if h.asiel == asiel {
			som += h.gewicht
		}
	}
	n := v.r.IntN(som)
	for _, h := range herkomsten() {
		if h.asiel != asiel {
			continue
		}
		if n -= h.gewicht; n < 0 {
			return h
		}
	}
	return herkomsten()[0]
}

// mens makes an adult between two ages on a day.
func (v *verzinner) mens(h herkomst, g wet.Doelgroep, leeftijd [2]int, geslacht persoon.Geslacht, op kalender.Datum) persoon.Persoon {
	p := persoon.Persoon{
		BSN: v.bsn(), VNummer: v.vnummer(), Geslacht: geslacht, Nationaliteit: h.nationaliteit, Voertaal: h.taal,
		Geboortedatum: op.PlusJaren(-leeftijd[0] - v.r.IntN(leeftijd[1]-leeftijd[0]+1)).PlusDagen(-1 - v.r.IntN(360)),
		Adres:         v.adres(), Telefoon: fmt.Sprintf("06-000%05d", v.r.IntN(100000)), Tolk: persoon.Nee,
	}
	p.Naam = v.naam(h, geslacht, kies(v.r, strings.Fields(h.achter)))
	if h.taal != engels && v.r.IntN(100) < 78 {
		p.Tolk = persoon.Ja
	}
	if g != wet.Asielstatushouder && v.r.IntN(2) == 0 {
		p.Email = fmt.Sprintf("inwoner%d@voorbeeld.example", v.nummer)
	}
	return p
}

func (v *verzinner) naam(h herkomst, geslacht persoon.Geslacht, achternaam string) persoon.Naam {
	n := persoon.Naam{Voornamen: kies(v.r, strings.Fields(h.man)), Achternaam: achternaam}
	if geslacht == persoon.Vrouw {
		n.Voornamen = kies(v.r, strings.Fields(h.vrouw))
	}
	schrift := eigenSchrift()
	if voor, achter := schrift[n.Voornamen], schrift[n.Achternaam]; h.asiel && voor != "" && achter != "" {
		n.EigenSchrift = voor + " " + achter
	}
	return n
}

func (v *verzinner) adres() persoon.Adres {
	plaats := v.r.IntN(3)
	return persoon.Adres{
		Straat: kies(v.r, straten()), Huisnummer: fmt.Sprint(1 + v.r.IntN(180)),
		Postcode:   fmt.Sprintf("%d %s", 9990+plaats, kies(v.r, []string{"AB", "CD", "EX", "KL", "PN"})),
		Woonplaats: []string{"Maasbroek", "Oud-Maasbroek", "Lindeveld"}[plaats],
	}
}

// kind makes a child of the household with an age on a day.
func (v *verzinner) kind(h herkomst, achternaam string, maanden int, op kalender.Datum) (persoon.Naam, kalender.Datum) {
	geslacht := persoon.Man
	if v.r.IntN(2) == 0 {
		geslacht = persoon.Vrouw
	}
	n := v.naam(h, geslacht, achternaam)
	n.EigenSchrift = ""
	return n, op.PlusMaanden(-maanden).PlusDagen(-v.r.IntN(27))
}
