// Package domain is the map of the domain: what lies where, which way the imports run, and
// the words. It has no code of its own.
//
// # Rooms
//
//	fout geld kalender      leaves: errors for people; cents; civil dates, feestdagen, the Algemene termijnenwet
//	uitleg verschil         leaves: how a date or amount came about; what a change changed
//	document                leaf: a letter as blocks, without its looks
//	wet                     the law: its words, its dated and cited values, its rules: wet.Op(dag)
//	persoon                 who: name, BSN, V-nummer, address
//	traject pip dossier     what: the way to go, the plan, the case along the five links
//	beheer                  the municipality: who it is, who signs, its own policy
//	brief                   every letter and beschikking, composed from facts into a document
//	werkvoorraad            what has to be done for a dossier, by when and why
//	instroom                a list of newcomers: which column is what, what becomes of each row
//	poort                   the ports: what the use cases ask of storage, PDF and clock
//	gebruik/...             the use cases: load, decide, save, audit, renew the signals
//	domaintest              builders with valid defaults; the suite that every store passes
//
// # Directions
//
// Imports run one way: gebruik -> poort -> entities -> wet -> leaves. The domain knows no
// window, no database, no file and no clock: the day is an argument. What it needs from
// outside comes in through poort. The whole floor plan, held by a test, is in kamers_test.go
// at the root.
//
// A rule of the law stands in wet and nowhere else. Its values have a day from which they
// hold, an article and a source. A result carries its Uitleg: the rule, the article, what
// went in, what came out. What the law leaves to judgement is an input with a reason.
//
// # Words
//
// Wi is the Wet inburgering 2021, Bi the Besluit, Ri the Regeling inburgering 2021, Awb the
// Algemene wet bestuursrecht, Pw the Participatiewet, Atw the Algemene termijnenwet.
//
//	in the law                        in Go                             article
//	inburgeringsplichtige             dossier.Dossier, persoon.Persoon  Wi 3
//	asielstatushouder                 wet.Asielstatushouder             Wi 13 lid 1
//	gezinsmigrant, overige migrant    wet.Gezinsmigrant, OverigeMigrant Wi 19
//	verblijfsvergunning               wet.Verblijfsvergunning           Wi 13 lid 1, Wi 19; Vw 28, 33
//	kennisgeving van DUO              dossier.Stand.Kennisgeving        Bi 5.3 lid 1
//	inschrijving in de BRP            dossier.Inschrijving              Bi 5.3 lid 1 en 3
//	brede intake                      dossier.Intake                    Wi 14; Bi 5.2
//	oproep, waarschuwing              dossier.Oproep, wet.NieuweOproep  Wi 14 lid 1
//	intake bij afwezigheid            wet.Regels.IntakeBijAfwezigheid   Wi 14 lid 2
//	leerbaarheidstoets, ontheffing    wet.Leerbaarheid, OntheffingToets Wi 14 lid 3, 5 en 6; Ri 5.1
//	PIP                               pip.Versie, pip.Stand             Wi 15; Bi 5.3
//	dagtekening                       pip.Stand.Dagtekening             Wi 11 lid 2
//	PIP-termijn                       wet.Regels.PIPTermijn             Bi 5.3 lid 1 t/m 3
//	inburgeringstermijn               wet.Regels.Inburgeringstermijn    Wi 11
//	leerroute: B1, onderwijs, Z       wet.Leerroute                     Wi 7, 8, 9
//	niveau                            wet.Niveau                        Wi 7, 17 lid 3
//	schakelen                         wet.Regels.LeerrouteWijzigen      Wi 17 lid 2; Bi 5.4
//	afschalen                         pip.Afschalen                     Wi 17 lid 3; Bi 5.5
//	aanbod                            wet.Regels.Aanbod                 Wi 16; Ri 4.1
//	PVT, participatieverklaring       wet.UrenPVT                       Wi 6; Bi 3.1
//	MAP, arbeidsmarkt en participatie wet.UrenMAP, UrenMAPPraktijk      Wi 6; Bi 3.2; Ri 3.1
//	KNM, NT2                          wet.UrenKNM, UrenNT2              Bi 3.4, 3.14
//	voortgangsgesprek                 pip.Inhoud.Voortgangsgesprekken   Bi 5.3 lid 4
//	maatschappelijke begeleiding      MaatschappelijkeBegeleiding       Wi 13; Bi 5.1
//	ontzorgen                         wet.Regels.Ontzorgen              Pw 56a
//	verlenging                        dossier.Verlenging                Wi 12; Bi 4.1 t/m 4.5
//	nieuwe termijn (DUO)              dossier.NieuweTermijn             Wi 24; Wi 25; Ri 7.4
//	overtreding, verwijtbaarheid      wet.Verwijtbaarheid               Wi 22, 23; Bi 7.1; Awb 5:41
//	boete                             wet.Regels.Boete                  Wi 22 t/m 27; Bi 7.1
//	onherroepelijk                    wet.Regels.Onherroepelijk         Awb 6:7
//	bezwaar                           wet.Regels.Bezwaar                Awb 6:7, 6:8
//	aanmaning                         wet.Regels.Aanmaning              Awb 4:112, 4:113
//	beschikking, motivering, mandaat  document.Document                 Awb 3:40 t/m 3:47, 10:3 t/m 10:11
//	feestdag, gelijkgestelde dag      kalender.Kalender                 Atw 3
//	signaal                           werkvoorraad.Signaal              –
package domain
