// Package wet is the law as this program knows it: its words, its values and its
// rules. Nothing outside it holds a term, a norm or an amount of the law.
//
// Parameters lists the values, each with the days on which it holds, its article,
// the text that was read and the day of reading. Op gives the rules as asked on a
// day; every answer is a plain value with an uitleg.Uitleg:
//
//	Termijn    a term: does it exist, from when to when
//	Oordeel    yes or no: may it be done, is it mandatory
//	Urenstand  how far somebody is with a norm of hours
//	Boete      the amount that the law allows, or what forbids a fine
//
// A rule reads its values on the day to which its article attaches (kennisgeving,
// dagtekening, bekendmaking, constatering), so an old case keeps the law of its day.
// A value that is not known for that day is reported in the result and never guessed.
// What the law leaves to judgement comes in as a fact with a reason. Abbreviations of
// the articles: Wi (Wet inburgering 2021), Bi (Besluit), Ri (Regeling), Awb, Pw
// (Participatiewet), Atw (Algemene termijnenwet).
package wet
