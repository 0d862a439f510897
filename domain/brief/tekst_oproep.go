package brief

// Sentences of the invitation to the brede intake.
const (
	titelOproep1    = "Uitnodiging voor de brede intake"
	titelOproep2    = "Waarschuwing en tweede oproep voor de brede intake"
	titelOproep3    = "Derde oproep voor de brede intake"
	onderwerpOproep = "Brede intake voor uw inburgering"

	oproepKern     = "Wij verwachten u op {dag}{tijd}. Het adres is: {plaats}."
	oproepIntake   = "Wat is de brede intake?"
	oproepIntakeT  = "U moet inburgeren. Daarom maken wij een plan dat bij u past. Voor dat plan moeten wij u leren kennen. Dat doen we in de brede intake: een of meer gesprekken en een toets."
	oproepOver     = "Wij praten met u over:"
	oproepToets    = "Bij de brede intake hoort de leerbaarheidstoets. Die toets laat zien hoe goed u een taal kunt leren. U kunt er niet voor zakken."
	oproepMee      = "Wat neemt u mee?"
	oproepAlleen   = "U mag alleen met ons praten"
	oproepAlleenT  = "U hebt het recht om het gesprek alleen met ons te voeren. Er is dan niemand van uw familie of bekenden bij. U hoeft niet te zeggen waarom."
	oproepTolk     = "Spreekt u nog niet goed Nederlands?"
	oproepTolkVast = "Wij zorgen voor een tolk{taal}."
	oproepTolkVrij = "Zeg het ons vooraf als u een tolk nodig hebt. Dan zoeken wij een oplossing."
	oproepNietKan  = "Kunt u niet op deze dag?"
	oproepNietKanT = "Laat het ons zo snel mogelijk weten, het liefst voor {dag}. Dan spreken wij een andere dag af. Bent u ziek of is er iets ergs gebeurd? Vertel het ons dan ook."

	oproepGemist      = "Wij verwachtten u op {gemist}. U bent toen niet gekomen, of u hebt niet genoeg meegewerkt."
	oproepNietGekomen = "Wij verwachtten u op {gemist}. U bent toen niet gekomen."
	oproepGemistKort  = "U bent nog niet bij de brede intake geweest, of u hebt niet genoeg meegewerkt."
	oproepGemistTwee  = "Wij verwachtten u op {eerste} en op {tweede}. U bent toen niet gekomen, of u hebt niet genoeg meegewerkt."
	oproepTweeNiet    = "Wij verwachtten u op {eerste} en op {tweede}. U bent beide keren niet gekomen."
	oproepTweedeKans  = "Deze brief is een schriftelijke waarschuwing. U krijgt een nieuwe kans."
	oproepReden       = "Was er een goede reden? Vertel ons die dan zo snel mogelijk. Dan houden wij daar rekening mee."
	oproepAls         = "Wat gebeurt er als u niet komt?"
	oproepAls1        = "U bent verplicht om mee te werken aan de brede intake. Komt u niet en laat u niets weten? Dan krijgt u een schriftelijke waarschuwing en een nieuwe oproep."
	oproepAls2        = "U bent verplicht om mee te werken aan de brede intake. Komt u weer niet, zonder goede reden? Dan kan de gemeente u een boete geven. U mag dan eerst vertellen wat er aan de hand is."
	oproepAls3        = "Dit is de laatste oproep. Komt u weer niet? Dan ronden wij de brede intake zonder u af. Wij maken dan een plan zonder dat u hebt kunnen zeggen wat u wilt. Hebt u geen goede reden, dan kan de gemeente u ook een boete geven. U mag dan eerst vertellen wat er aan de hand is."
	oproepGrond       = "De regels voor deze oproep staan in artikel 14, eerste lid, van de Wet inburgering 2021."
	oproepGrondDerde  = "De regels voor deze oproep staan in artikel 14, eerste en tweede lid, van de Wet inburgering 2021."
	oproepGrondAlleen = "Uw recht om alleen te praten staat in artikel 5.2, tweede lid, van het Besluit inburgering 2021."
)

func oproepOnderwerpen() []string {
	return []string{
		"uw opleiding en uw werk, hier en in het land waar u vandaan komt;",
		"uw gezin, uw woning en uw gezondheid;",
		"hoe goed u Nederlands kent;",
		"welk werk of welke opleiding u wilt;",
		"wat u al zelf kunt regelen en waar u hulp bij wilt.",
	}
}

func oproepMeenemen() []string {
	return []string{
		"deze brief;",
		"uw paspoort, identiteitskaart of verblijfsdocument;",
		"diploma’s en bewijzen van werk of cursussen, als u die hebt;",
		"uw bril of gehoorapparaat, als u dat gebruikt.",
	}
}
