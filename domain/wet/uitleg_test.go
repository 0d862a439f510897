package wet_test

import (
	"testing"

	"schakel/domain/geld"
	"schakel/domain/kalender"
	"schakel/domain/uitleg"
	"schakel/domain/wet"
)

// The explanations of the worked examples, word by word: this is what people read under "waarom?".
func TestExplanationsOfTheWorkedExamples(t *testing.T) {
	geen := kalender.Datum{}
	r := op("2026-11-23")
	h := casusH(wet.Asielstatushouder)
	for _, c := range []struct {
		naam string
		got  uitleg.Uitleg
		wil  string
	}{
		{"casus A, PIP", r.PIPTermijn(wet.PIPFeiten{Kennisgeving: d("2026-02-16"), Inschrijving: d("2026-01-05")}).Uitleg, `Het PIP moet uiterlijk op dinsdag 28 april 2026 zijn vastgesteld.
Regel: Het PIP wordt op tijd vastgesteld (Bi 5.3 lid 1; Atw 1 lid 1; Atw 5)
- kennisgeving van DUO: 16-02-2026
- inschrijving in de BRP van deze gemeente: 05-01-2026
- het tellen van de PIP-termijn vanaf de kennisgeving van DUO: ja (Bi 5.3 lid 1, vanaf 01-01-2023)
- de termijn voor het PIP: 10 weken (Bi 5.3 lid 1, vanaf 01-01-2023)
- Op de dag van de kennisgeving was de inburgeraar hier ingeschreven: de termijn loopt vanaf de kennisgeving.
- 10 weken na maandag 16 februari 2026 is maandag 27 april 2026.
- Maandag 27 april 2026 is Koningsdag (Atw 3 lid 1).
- De termijn loopt door tot en met dinsdag 28 april 2026 (Atw 1 lid 1).`},
		{"PIP na latere inschrijving", r.PIPTermijn(wet.PIPFeiten{Kennisgeving: d("2026-03-02"), Inschrijving: d("2026-03-16")}).Uitleg, `Het PIP moet uiterlijk op dinsdag 26 mei 2026 zijn vastgesteld.
Regel: Het PIP wordt op tijd vastgesteld (Bi 5.3 lid 1; Atw 1 lid 1; Atw 5)
- kennisgeving van DUO: 02-03-2026
- inschrijving in de BRP van deze gemeente: 16-03-2026
- het tellen van de PIP-termijn vanaf de kennisgeving van DUO: ja (Bi 5.3 lid 1, vanaf 01-01-2023)
- de termijn voor het PIP van wie bij de kennisgeving nog niet was ingeschreven: 10 weken (Bi 5.3 lid 1, vanaf 01-01-2023)
- Op de dag van de kennisgeving was de inburgeraar hier nog niet ingeschreven: de termijn loopt vanaf de inschrijving.
- 10 weken na maandag 16 maart 2026 is maandag 25 mei 2026.
- Maandag 25 mei 2026 is Tweede Pinksterdag (Atw 3 lid 1).
- De termijn loopt door tot en met dinsdag 26 mei 2026 (Atw 1 lid 1).`},
		{"PIP van 2022", r.PIPTermijn(wet.PIPFeiten{Kennisgeving: d("2022-06-20"), Inschrijving: d("2022-06-06")}).Uitleg, `Het PIP moet uiterlijk op maandag 15 augustus 2022 zijn vastgesteld.
Regel: Het PIP wordt op tijd vastgesteld (Bi 5.3 lid 1; Atw 1 lid 1; Atw 5)
- kennisgeving van DUO: 20-06-2022
- inschrijving in de BRP van deze gemeente: 06-06-2022
- het tellen van de PIP-termijn vanaf de kennisgeving van DUO: nee (Bi 5.3 lid 1, tekst 2022, vanaf 01-01-2022)
- de termijn voor het PIP: 10 weken (Bi 5.3 lid 1, tekst 2022, vanaf 01-01-2022)
- Op 20-06-2022 gold de tekst van 2022: de termijn loopt vanaf de inschrijving in de BRP.
- 10 weken na maandag 6 juni 2022 is maandag 15 augustus 2022.
- Dat is geen zaterdag, zondag of feestdag: de termijn wordt niet verlengd (Atw 1 lid 1).
Let op: De kennisgeving kwam na de inschrijving. Beoordeel of de plicht bij de inschrijving al bestond.
Let op: Voor 2022 zijn geen gelijkgestelde dagen bekend (Atw 3 lid 3). Kijk na of er een besluit is en vul de lijst bij Instellingen aan.`},
		{"PIP na verhuizing", r.PIPTermijn(wet.PIPFeiten{Inschrijving: d("2026-03-02"), Verhuizing: true}).Uitleg, `Het nieuwe PIP moet uiterlijk op maandag 11 mei 2026 zijn vastgesteld.
Regel: Na verhuizing stelt de nieuwe gemeente een PIP vast, met dezelfde leerroute (Bi 5.3 lid 3; Atw 1 lid 1; Atw 5)
- inschrijving in de BRP van deze gemeente: 02-03-2026
- de termijn voor het nieuwe PIP na verhuizing: 10 weken (Bi 5.3 lid 3, vanaf 01-01-2023)
- 10 weken na maandag 2 maart 2026 is maandag 11 mei 2026.
- Dat is geen zaterdag, zondag of feestdag: de termijn wordt niet verlengd (Atw 1 lid 1).`},
		{"PIP met informatie van een derde", r.PIPTermijn(wet.PIPFeiten{Kennisgeving: d("2026-03-02"), Inschrijving: d("2026-01-05"), InformatieDerde: []wet.InformatieDerde{{Gevraagd: d("2026-04-01"), Ontvangen: d("2026-06-01"), Onmisbaar: true}}}).Uitleg, `Het PIP moet uiterlijk op maandag 15 juni 2026 zijn vastgesteld.
Regel: Het PIP wordt op tijd vastgesteld (Bi 5.3 lid 1 en 2; Atw 1 lid 1; Atw 5)
- kennisgeving van DUO: 02-03-2026
- inschrijving in de BRP van deze gemeente: 05-01-2026
- het tellen van de PIP-termijn vanaf de kennisgeving van DUO: ja (Bi 5.3 lid 1, vanaf 01-01-2023)
- de termijn voor het PIP: 10 weken (Bi 5.3 lid 1, vanaf 01-01-2023)
- de termijn voor het PIP na onmisbare informatie van een derde: 2 weken (Bi 5.3 lid 2, vanaf 01-01-2023)
- Op de dag van de kennisgeving was de inburgeraar hier ingeschreven: de termijn loopt vanaf de kennisgeving.
- 10 weken na maandag 2 maart 2026 is maandag 11 mei 2026.
- Dat is geen zaterdag, zondag of feestdag: de termijn wordt niet verlengd (Atw 1 lid 1).
- De onmisbare informatie, gevraagd op 01-04-2026, is ontvangen op 01-06-2026.
- 2 weken na maandag 1 juni 2026 is maandag 15 juni 2026.
- Dat is geen zaterdag, zondag of feestdag: de termijn wordt niet verlengd (Atw 1 lid 1).`},
		{"PIP loopt nog niet", r.PIPTermijn(wet.PIPFeiten{}).Uitleg, `De termijn loopt nog niet: er is geen kennisgeving van DUO en geen inschrijving in deze gemeente.
Regel: Het PIP wordt op tijd vastgesteld (Bi 5.3 lid 1; Atw 1 lid 1; Atw 5)
- kennisgeving van DUO: niet bekend
- inschrijving in de BRP van deze gemeente: niet bekend`},
		{"casus A, inburgeringstermijn", r.Inburgeringstermijn(d("2026-04-20"), geen).Uitleg, `De inburgeringstermijn loopt van 21 april 2026 tot en met 20 april 2029.
Regel: De inburgeringstermijn begint de dag na de dagtekening van het eerste PIP (Wi 11 lid 1 en 2)
- dagtekening van het eerste PIP: 20-04-2026
- het begin van de inburgeringstermijn, na de dagtekening van het PIP: 1 dag (Wi 11 lid 2, vanaf 01-01-2022)
- de duur van de inburgeringstermijn: 3 jaar (Wi 11 lid 1, vanaf 01-01-2022)
- 3 jaar vanaf dinsdag 21 april 2026: tot en met vrijdag 20 april 2029.`},
		{"casus A, leerroute wijzigen", r.LeerrouteWijzigen(d("2026-04-20")).Uitleg, `De leerroute kan worden gewijzigd tot en met woensdag 20 oktober 2027.
Regel: De leerroute kan alleen in de eerste tijd van de inburgeringstermijn gewijzigd worden (Wi 17 lid 2; Bi 5.4 lid 1)
- dagtekening van het eerste PIP: 20-04-2026
- het begin van de inburgeringstermijn, na de dagtekening van het PIP: 1 dag (Wi 11 lid 2, vanaf 01-01-2022)
- de tijd waarin de leerroute gewijzigd mag worden: 18 maanden (Bi 5.4 lid 1, vanaf 01-01-2022)
- 18 maanden vanaf dinsdag 21 april 2026: tot en met woensdag 20 oktober 2027.
Let op: Later kan alleen van de onderwijsroute naar de B1-route, of met een uitzondering (Bi 5.4).`},
		{"casus A, aanbod", r.Aanbod(wet.Asielstatushouder, wet.RouteB1, d("2026-04-20")).Uitleg, `De cursus moet uiterlijk op maandag 20 juli 2026 zijn aangeboden.
Regel: Een asielstatushouder krijgt op tijd een cursus of opleiding aangeboden (Wi 16 lid 1; Ri 4.1 lid 1 onder g)
- doelgroep: asielstatushouder
- leerroute: B1-route
- dagtekening van het PIP: 20-04-2026
- de termijn voor het aanbod van een cursus: 3 maanden (Ri 4.1 lid 1 onder g, vanaf 01-04-2023)
- 3 maanden na maandag 20 april 2026 is maandag 20 juli 2026.
- Dat is geen zaterdag, zondag of feestdag: de termijn wordt niet verlengd (Atw 1 lid 1).
Let op: Deze termijn staat in een ministeriële regeling. Of de Algemene termijnenwet daarvoor geldt, is te controleren.`},
		{"casus A, verlenging vragen", r.VerlengingVragen(d("2029-04-20")).Uitleg, `De inburgeraar kan bij DUO verlenging vragen vanaf vrijdag 20 oktober 2028.
Regel: Verlenging kan worden gevraagd in de laatste maanden van de termijn (Bi 4.5 lid 1)
- laatste dag van de inburgeringstermijn: 20-04-2029
- de tijd voor het einde waarin verlenging gevraagd kan worden: 6 maanden (Bi 4.5 lid 1, vanaf 01-01-2022)
- 6 maanden voor 20 april 2029 is vrijdag 20 oktober 2028.`},
		{"aanbod voor een gezinsmigrant", r.Aanbod(wet.Gezinsmigrant, wet.RouteB1, d("2026-04-20")).Uitleg, `Het college hoeft geen cursus aan te bieden: dat moet alleen bij een asielstatushouder.
Regel: Een asielstatushouder krijgt op tijd een cursus of opleiding aangeboden (Wi 16 lid 1; Ri 4.1 lid 1 onder g)
- doelgroep: gezinsmigrant
- leerroute: B1-route
- dagtekening van het PIP: 20-04-2026`},
		{"ontzorgen", r.Ontzorgen(wet.AsielBepaald, d("2026-03-10")).Uitleg, `Het ontzorgen loopt van 10 maart 2026 tot en met 9 september 2026.
Regel: Het college betaalt uit de bijstand de huur, gas, water, stroom en zorgverzekering (Pw 56a)
- verblijfsvergunning: asiel bepaalde tijd
- recht op bijstand vanaf: 10-03-2026
- de duur van het ontzorgen: 6 maanden (Pw 56a lid 2, vanaf 01-01-2026)
- 6 maanden vanaf dinsdag 10 maart 2026: tot en met woensdag 9 september 2026.`},
		{"casus D, nieuwe termijn", r.NieuweIntaketermijn(d("2026-04-01")).Uitleg, `De nieuwe termijn eindigt uiterlijk op maandag 1 juni 2026.
Regel: De boete voor de brede intake geeft een nieuwe termijn (Wi 22 lid 2; Atw 1 lid 1)
- bekendmaking van de boete: 01-04-2026
- de langste nieuwe termijn voor de brede intake: 2 maanden (Wi 22 lid 2, vanaf 01-01-2022)
- 2 maanden na woensdag 1 april 2026 is maandag 1 juni 2026.
- Dat is geen zaterdag, zondag of feestdag: de termijn wordt niet verlengd (Atw 1 lid 1).`},
		{"casus D, bezwaar", r.Bezwaar(d("2026-04-01")).Uitleg, `Bezwaar maken kan tot en met woensdag 13 mei 2026.
Regel: Bezwaar begint de dag na de bekendmaking (Awb 6:7; Awb 6:8; Atw 1 lid 1)
- bekendmaking: 01-04-2026
- de bezwaartermijn: 6 weken (Awb 6:7, vanaf 01-01-2022)
- 6 weken na woensdag 1 april 2026 is woensdag 13 mei 2026.
- Dat is geen zaterdag, zondag of feestdag: de termijn wordt niet verlengd (Atw 1 lid 1).`},
		{"casus D, betaling", r.Betaling(d("2026-04-01"), geen).Uitleg, `De boete moet uiterlijk op woensdag 13 mei 2026 zijn betaald.
Regel: De boete wordt op tijd betaald (Awb 4:87; Atw 1 lid 1)
- bekendmaking: 01-04-2026
- de betaaltermijn: 6 weken (Awb 4:87, vanaf 01-01-2026)
- 6 weken na woensdag 1 april 2026 is woensdag 13 mei 2026.
- Dat is geen zaterdag, zondag of feestdag: de termijn wordt niet verlengd (Atw 1 lid 1).`},
		{"casus D, boete", r.Boete(intakeboete("2026-02-23")).Uitleg, `De wet staat een boete toe van € 250,00.
Regel: De hoogte van de boete (Wi 22; Wi 26 lid 1 onder a; Bi 7.1 lid 1; Bi 7.1 lid 5)
- constatering: 23-02-2026
- doelgroep: gezinsmigrant
- verwijtbaarheid: normaal
- een schriftelijke waarschuwing na een gemiste oproep: ja (Wi 14 lid 1, vanaf 01-01-2022)
- het aantal boetes voor de brede intake: 2 (Wi 22 lid 3, vanaf 01-01-2022)
- de boete voor niet meewerken aan de brede intake: € 250,00 (Bi 7.1 lid 1, vanaf 01-01-2022)
- de hoogste boete voor de brede intake: € 250,00 (Wi 26 lid 1 onder a, vanaf 01-01-2022)
- het hoogste totaal aan boetes in de inburgeringstermijn: € 2.400,00 (Bi 7.1 lid 5, vanaf 01-01-2022)
- Gemiste oproepen op de dag van de constatering: 2.
- De boete voor de brede intake is een vast bedrag: € 250,00.
- In deze termijn is al € 0,00 opgelegd; het hoogste totaal is € 2.400,00.`},
		{"casus D, intake bij afwezigheid", r.IntakeBijAfwezigheid(drieGemist()).Uitleg, `De intake kan bij afwezigheid worden afgerond.
Regel: Na drie oproepen zonder resultaat rondt het college de intake af bij afwezigheid (Wi 14 lid 2)
- het aantal oproepen voor de brede intake: 3 (Wi 14 lid 2, vanaf 01-01-2022)
- een schriftelijke waarschuwing na een gemiste oproep: ja (Wi 14 lid 1, vanaf 01-01-2022)
- De oproep van 19-01-2026 voor 02-02-2026 had geen resultaat, vastgesteld op 02-02-2026.
- De oproep van 03-02-2026 voor 23-02-2026 had geen resultaat, vastgesteld op 23-02-2026.
- De oproep van 04-05-2026 voor 01-06-2026 had geen resultaat, vastgesteld op 01-06-2026.`},
		{"casus E, eerste boete", r.Boete(traject("2026-05-04", wet.Normaal)).Uitleg, `De wet staat een boete toe van € 25,00.
Regel: De hoogte van de boete (Wi 23; Wi 26 lid 1 onder c; Bi 7.1 lid 2, 3 en 4; Bi 7.1 lid 5)
- constatering: 04-05-2026
- doelgroep: asielstatushouder
- verwijtbaarheid: normaal
- grond: werkt niet genoeg mee aan de begeleiding (Wi 15 lid 1 onder b)
- het normbedrag van de boete in het traject: € 50,00 (Bi 7.1 lid 2, vanaf 01-01-2022)
- het hoogste normbedrag in het traject: € 800,00 (Wi 26 lid 1 onder c; Bi 7.1 lid 3, vanaf 01-01-2022)
- de verhoging van het normbedrag per eerdere overtreding: 2 keer (Bi 7.1 lid 3, vanaf 01-01-2022)
- de tijd voor de constatering waarin een eerdere overtreding meetelt: 12 maanden (Bi 7.1 lid 3, vanaf 01-01-2022)
- de eis dat de eerdere boete onherroepelijk is: ja (Bi 7.1 lid 3, vanaf 01-01-2022)
- het percentage zonder opzet of grove schuld: 50% (Bi 7.1 lid 4, vanaf 01-01-2022)
- het hoogste totaal aan boetes in de inburgeringstermijn: € 2.400,00 (Bi 7.1 lid 5, vanaf 01-01-2022)
- Normbedrag: € 50,00. Eerdere overtredingen tellen mee van 04-05-2025 tot en met 03-05-2026.
- € 50,00 x 50% = € 25,00.
- In deze termijn is al € 0,00 opgelegd; het hoogste totaal is € 2.400,00.
Let op: Het Hof van Justitie EU (4 februari 2025, C-158/23, Keren) en de Raad van State (9 juli 2025, ECLI:NL:RVS:2025:3087) laten een boete aan een asielstatushouder alleen toe in uitzonderlijke gevallen, bij bewezen en aanhoudende onwil. De uitspraken gaan over de wet van 2013; het effect op deze boete is te controleren.`},
		{"casus E, besluit", r.Boetebesluit(d("2026-05-04")).Uitleg, `Het college beslist uiterlijk op maandag 3 augustus 2026 over de boete.
Regel: Het college beslist op tijd over de boete (Awb 5:51; Atw 4 onder a)
- dagtekening van het rapport: 04-05-2026
- de termijn om over de boete te beslissen: 13 weken (Awb 5:51, vanaf 01-01-2026)
- 13 weken na maandag 4 mei 2026 is maandag 3 augustus 2026.
- De termijn wordt niet verlengd als hij in het weekend of op een feestdag eindigt: hij is langer dan 12 weken (Atw 4 onder a).
Let op: Dit is een termijn van orde: ook daarna kan het college nog beslissen, maar leg uit waarom het later is.`},
		{"casus E, vaststaan", r.Onherroepelijk(wet.Rechtsmiddelen{Bekendgemaakt: d("2026-06-08")}).Uitleg, `Het besluit staat vast vanaf dinsdag 21 juli 2026.
Regel: Een besluit staat vast als bezwaar en beroep niet meer kunnen (Awb 6:7; Awb 6:8; Atw 1 lid 1)
- bekendmaking: 08-06-2026
- de bezwaartermijn: 6 weken (Awb 6:7, vanaf 01-01-2022)
- 6 weken na maandag 8 juni 2026 is maandag 20 juli 2026.
- Dat is geen zaterdag, zondag of feestdag: de termijn wordt niet verlengd (Atw 1 lid 1).
- Bezwaar maken kan tot en met maandag 20 juli 2026.
Let op: Bezwaar dat op tijd op de post ging, kan nog een week later binnenkomen (Awb 6:9, te controleren). Bevestig vanaf 28-07-2026 dat er geen bezwaar is.`},
		{"casus E, tweede boete", r.Boete(traject("2026-11-16", wet.GroveSchuld, eerder("2026-05-04", "2026-06-08"))).Uitleg, `De wet staat een boete toe van € 75,00.
Regel: De hoogte van de boete (Wi 23; Wi 26 lid 1 onder c; Bi 7.1 lid 2, 3 en 4; Bi 7.1 lid 5)
- constatering: 16-11-2026
- doelgroep: asielstatushouder
- verwijtbaarheid: grove schuld
- grond: werkt niet genoeg mee aan de begeleiding (Wi 15 lid 1 onder b)
- het normbedrag van de boete in het traject: € 50,00 (Bi 7.1 lid 2, vanaf 01-01-2022)
- het hoogste normbedrag in het traject: € 800,00 (Wi 26 lid 1 onder c; Bi 7.1 lid 3, vanaf 01-01-2022)
- de verhoging van het normbedrag per eerdere overtreding: 2 keer (Bi 7.1 lid 3, vanaf 01-01-2022)
- de tijd voor de constatering waarin een eerdere overtreding meetelt: 12 maanden (Bi 7.1 lid 3, vanaf 01-01-2022)
- de eis dat de eerdere boete onherroepelijk is: ja (Bi 7.1 lid 3, vanaf 01-01-2022)
- het percentage bij grove schuld: 75% (Bi 7.1 lid 4, vanaf 01-01-2022)
- het hoogste totaal aan boetes in de inburgeringstermijn: € 2.400,00 (Bi 7.1 lid 5, vanaf 01-01-2022)
- Normbedrag: € 50,00. Eerdere overtredingen tellen mee van 16-11-2025 tot en met 15-11-2026.
- Eerdere overtreding van 04-05-2026 telt mee: € 50,00 wordt € 100,00.
- € 100,00 x 75% = € 75,00.
- In deze termijn is al € 25,00 opgelegd; het hoogste totaal is € 2.400,00.
Let op: Het Hof van Justitie EU (4 februari 2025, C-158/23, Keren) en de Raad van State (9 juli 2025, ECLI:NL:RVS:2025:3087) laten een boete aan een asielstatushouder alleen toe in uitzonderlijke gevallen, bij bewezen en aanhoudende onwil. De uitspraken gaan over de wet van 2013; het effect op deze boete is te controleren.`},
		{"casus E2, nog niet vast", r.Boete(traject("2026-06-29", wet.Normaal, eerder("2026-05-04", "2026-06-08"))).Uitleg, `De wet staat een boete toe van € 25,00.
Regel: De hoogte van de boete (Wi 23; Wi 26 lid 1 onder c; Bi 7.1 lid 2, 3 en 4; Bi 7.1 lid 5)
- constatering: 29-06-2026
- doelgroep: asielstatushouder
- verwijtbaarheid: normaal
- grond: werkt niet genoeg mee aan de begeleiding (Wi 15 lid 1 onder b)
- het normbedrag van de boete in het traject: € 50,00 (Bi 7.1 lid 2, vanaf 01-01-2022)
- het hoogste normbedrag in het traject: € 800,00 (Wi 26 lid 1 onder c; Bi 7.1 lid 3, vanaf 01-01-2022)
- de verhoging van het normbedrag per eerdere overtreding: 2 keer (Bi 7.1 lid 3, vanaf 01-01-2022)
- de tijd voor de constatering waarin een eerdere overtreding meetelt: 12 maanden (Bi 7.1 lid 3, vanaf 01-01-2022)
- de eis dat de eerdere boete onherroepelijk is: ja (Bi 7.1 lid 3, vanaf 01-01-2022)
- het percentage zonder opzet of grove schuld: 50% (Bi 7.1 lid 4, vanaf 01-01-2022)
- het hoogste totaal aan boetes in de inburgeringstermijn: € 2.400,00 (Bi 7.1 lid 5, vanaf 01-01-2022)
- Normbedrag: € 50,00. Eerdere overtredingen tellen mee van 29-06-2025 tot en met 28-06-2026.
- De boete voor de overtreding van 04-05-2026 stond op 29-06-2026 nog niet vast en telt niet mee.
- € 50,00 x 50% = € 25,00.
- In deze termijn is al € 25,00 opgelegd; het hoogste totaal is € 2.400,00.
Let op: Het Hof van Justitie EU (4 februari 2025, C-158/23, Keren) en de Raad van State (9 juli 2025, ECLI:NL:RVS:2025:3087) laten een boete aan een asielstatushouder alleen toe in uitzonderlijke gevallen, bij bewezen en aanhoudende onwil. De uitspraken gaan over de wet van 2013; het effect op deze boete is te controleren.`},
		{"boete geblokkeerd", r.Boete(wet.BoeteFeiten{Artikel: wet.Artikel23, Grond: wet.GrondPVTMAP, Doelgroep: wet.Gezinsmigrant, Constatering: d("2026-05-04"), Verwijtbaarheid: wet.Normaal, Beletsels: []wet.Beletsel{wet.MaatregelParticipatiewet}}).Uitleg, `Er mag geen boete worden voorgesteld (Wi 27). De bijstand is voor hetzelfde gedrag al verlaagd (Pw 18 of 18b).
Regel: De hoogte van de boete (Wi 23; Wi 27)
- constatering: 04-05-2026
- doelgroep: gezinsmigrant
- verwijtbaarheid: normaal`},
		{"casus H, cursusuren", r.Cursusuren(h).Uitleg, `Er ontbreekt 40 uur.
Regel: Wie de Z-route volgt, volgt cursusuren NT2 en KNM (Bi 3.14 lid 2 onder a en lid 3)
- doelgroep: asielstatushouder
- leerroute: Z-route (zelfredzaamheidsroute)
- dagtekening van het eerste PIP: 03-07-2023
- de cursusuren van de Z-route: 800 uur (Bi 3.14 lid 2 onder a, vanaf 01-01-2022)
- Opgave NT2: 700 uur tot en met 31-12-2025 telt.
- Opgave KNM: 60 uur tot en met 31-12-2025 telt.
- Nodig 800 uur, behaald 760 uur.`},
		{"casus H, participatie-uren", r.Participatieuren(h).Uitleg, `Er ontbreekt 28 uur.
Regel: Een asielstatushouder in de Z-route doet activiteiten om mee te doen (Bi 3.14 lid 2 onder b en lid 5)
- doelgroep: asielstatushouder
- leerroute: Z-route (zelfredzaamheidsroute)
- dagtekening van het eerste PIP: 03-07-2023
- de participatie-uren van de Z-route: 800 uur (Bi 3.14 lid 2 onder b, vanaf 01-01-2022)
- Opgave MAP: 20 uur tot en met 31-12-2025 telt.
- Opgave MAP (praktijk): 40 uur tot en met 31-12-2025 telt.
- Opgave PVT: 12 uur tot en met 31-12-2025 telt.
- Uren van MAP en PVT gaan van de norm af: 800 uur min 72 uur is 728 uur.
- Opgave participatie: 700 uur tot en met 31-12-2025 telt.
- Nodig 800 uur, behaald 772 uur.`},
		{"afschalen", r.UrenVoorAfschalen(wet.Voortgang{Doelgroep: wet.Gezinsmigrant, Leerroute: wet.RouteB1, EerstePIP: d("2024-01-08"), Uren: []wet.UrenFeit{uren("2026-01-01", wet.UrenNT2, 540, keurmerk)}}).Uitleg, `Er ontbreekt 60 uur.
Regel: Afschalen naar A2 kan na voldoende uren NT2, alfabetisering inbegrepen (Wi 17 lid 3; Bi 5.5 lid 1 en 2)
- doelgroep: gezinsmigrant
- leerroute: B1-route
- dagtekening van het eerste PIP: 08-01-2024
- de uren NT2 voor afschalen naar A2: 600 uur (Bi 5.5 lid 1, vanaf 01-01-2022)
- Opgave NT2: 540 uur tot en met 01-01-2026 telt.
- Nodig 600 uur, behaald 540 uur.
Let op: De uren alleen zijn niet genoeg: ook moet blijken dat de inburgeraar zich voldoende heeft ingespannen.`},
		{"aanmaningskosten", r.Aanmaningskosten(geld.Euro(250), d("2026-07-21")).Uitleg, `De aanmaning kost € 9,00.
Regel: De aanmaning kost een vast bedrag, hoger bij een grote schuld (Awb 4:113)
- schuld: € 250,00
- aanmaning verzonden: 21-07-2026
- de schuld vanaf waar de hogere kosten gelden: € 454,00 (Awb 4:113, vanaf 01-01-2026)
- de kosten van de aanmaning bij een kleine schuld: € 9,00 (Awb 4:113, vanaf 01-01-2026)
- € 250,00 is minder dan € 454,00.
Let op: Deze bedragen kunnen elk jaar veranderen: controleer ze in januari.`},
		{"DUO, twee onderdelen", r.DUOExamens(2, d("2026-06-01")).Uitleg, `DUO kan een boete opleggen tot € 1.000,00 en geeft een nieuwe termijn van 12 maanden.
Regel: Wie de leerroute niet op tijd haalt, krijgt van DUO een boete en een nieuwe termijn (Wi 25; Wi 26 lid 1 onder d; Ri 7.4 lid 2)
- behaalde onderdelen: 2
- einde van de termijn: 01-06-2026
- de hoogste boete van DUO voor de leerroute: € 1.000,00 (Wi 26 lid 1 onder d, vanaf 01-01-2022)
- de nieuwe termijn bij 2 behaalde onderdelen: 12 maanden (Ri 7.4 lid 2, vanaf 18-04-2026)
- de tijd tussen de boetes van DUO na de tweede nieuwe termijn: 2 jaar (Wi 24 lid 4, vanaf 01-01-2022)
- Wordt ook de tweede nieuwe termijn niet gehaald, dan volgt elke 2 jaar een boete (Wi 24 lid 4).
Let op: DUO beslist over boete en nieuwe termijn. Dit is alleen informatie.`},
		{"bewaren", r.Bewaren(wet.BewaarPersoonsgegevens, d("2026-05-01"), geen).Uitleg, `De gegevens worden bewaard tot en met 1 mei 2031.
Regel: Gegevens worden na de bewaartermijn vernietigd: persoonsgegevens (Bi 9.9; Selectielijst gemeenten 2020)
- einde: 01-05-2026
- de bewaartermijn van persoonsgegevens: 5 jaar (Bi 9.9 lid 1, vanaf 02-04-2026)
- 5 jaar na 1 mei 2026 is 1 mei 2031.
Let op: Bi 9.9 en de selectielijst noemen verschillende termijnen. De gemeente beslist met de archivaris en de functionaris gegevensbescherming. Of er een nieuwere selectielijst geldt, is te controleren.`},
		{"aanbodplicht", r.Recht(wet.Aanbodplicht, wet.Gezinsmigrant).Uitleg, `De inburgeraar kiest en betaalt de cursus zelf; lenen bij DUO kan.
Regel: Recht op: aanbod van een cursus of opleiding (Wi 16 lid 1; Wi 19)
- doelgroep: gezinsmigrant
Let op: Volgens Bi 3.14 lid 1 biedt het college de delen van de Z-route aan iedere inburgeringsplichtige aan. Hoe dit zich verhoudt, is te controleren.`},
		{"te jong", op("2026-03-09").Leeftijd(d("2010-03-10")).Uitleg, `Op 09-03-2026 jonger dan 16 jaar: niet inburgeringsplichtig.
Regel: Inburgeringsplichtig is wie 16 jaar of ouder is en de AOW-leeftijd nog niet heeft (Wi 3)
- geboortedatum: 10-03-2010
- peildatum: 09-03-2026
- de leeftijd waarop de plicht begint: 16 jaar (Wi 3, vanaf 01-01-2022)
- de AOW-leeftijd: 804 maanden (AOW 7a, vanaf 01-01-2024) [te controleren]
- Leeftijd op 09-03-2026: 15 jaar.`},
		{"voor de wet", r.Inburgeringstermijn(d("2021-12-31"), geen).Uitleg, `Deze termijn is niet te berekenen. Op 31-12-2021 was er nog geen waarde bekend voor: het begin van de inburgeringstermijn, na de dagtekening van het PIP.
Regel: De inburgeringstermijn begint de dag na de dagtekening van het eerste PIP (Wi 11 lid 1 en 2)
- dagtekening van het eerste PIP: 31-12-2021`},
	} {
		t.Run(c.naam, func(t *testing.T) {
			if got := c.got.Tekst(); got != c.wil {
				t.Errorf("kreeg:\n%s\n\nwil:\n%s", got, c.wil)
			}
		})
	}
}
