package wet

// The values of keeping and destroying (Bi 9.9; Selectielijst gemeenten 2020).
const (
	BewaartermijnPersoonsgegevensJaren Getal = "bewaartermijnPersoonsgegevensJaren"
	BewaartermijnBeperkteSetMaxJaren   Getal = "bewaartermijnBeperkteSetMaxJaren"
	SelectielijstTrajectJaren          Getal = "selectielijstTrajectJaren"
	SelectielijstBoeteJaren            Getal = "selectielijstBoeteJaren"
	SelectielijstToezichtJaren         Getal = "selectielijstToezichtJaren"
)

// parametersBewaren are the rows of those values.
var parametersBewaren = []Parameter{
	param(BewaartermijnPersoonsgegevensJaren, Jaren, "de bewaartermijn van persoonsgegevens",
		ookEerder("2026-04-02", 5, "Bi 9.9 lid 1", bronBi2026)...),
	param(BewaartermijnBeperkteSetMaxJaren, Jaren, "de langste bewaartermijn van de beperkte set gegevens",
		ookEerder("2026-04-02", 50, "Bi 9.9 lid 2", bronBi2026)...),
	param(SelectielijstTrajectJaren, Jaren, "de bewaartermijn van het traject volgens de selectielijst",
		sinds("2020-01-01", 10, "Selectielijst 8.1", bronSelectielijst)),
	param(SelectielijstBoeteJaren, Jaren, "de bewaartermijn van de boete volgens de selectielijst",
		sinds("2020-01-01", 7, "Selectielijst 12.2.5", bronSelectielijst)),
	param(SelectielijstToezichtJaren, Jaren, "de bewaartermijn van toezicht volgens de selectielijst",
		sinds("2020-01-01", 5, "Selectielijst 12.1", bronSelectielijst)),
}
