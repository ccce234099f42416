using GealcBot.Documents.Import.Grammar;
using GealcBot.Plans;
using Xunit;

namespace GealcBot.Tests.Documents;

public sealed class PeriodAndDateGrammarTest
{
    [Theory]
    [InlineData("1er semestre.", PeriodKind.FirstSemester, null, null)]
    [InlineData("1er. semestre.", PeriodKind.FirstSemester, null, null)]
    [InlineData("1º semestre", PeriodKind.FirstSemester, null, null)]
    [InlineData("Primer semestre", PeriodKind.FirstSemester, null, null)]
    [InlineData("1st. semester.", PeriodKind.FirstSemester, null, null)]
    [InlineData("Premier semestre", PeriodKind.FirstSemester, null, null)]
    [InlineData("2do. semestre.", PeriodKind.SecondSemester, null, null)]
    [InlineData("2nd. semester.", PeriodKind.SecondSemester, null, null)]
    [InlineData("2º semestre", PeriodKind.SecondSemester, null, null)]
    [InlineData("2e semestre", PeriodKind.SecondSemester, null, null)]
    [InlineData("1er y 2do semestre, primer semestre y segundo semestre", PeriodKind.Annual, null, null)]
    [InlineData("Anual.", PeriodKind.Annual, null, null)]
    [InlineData("Annuel", PeriodKind.Annual, null, null)]
    [InlineData("Trimestral (4 al año).", PeriodKind.Quarterly, 4, null)]
    [InlineData("Quarterly.", PeriodKind.Quarterly, 4, null)]
    [InlineData("Trimestriel (4 par an)", PeriodKind.Quarterly, 4, null)]
    [InlineData("4 a year.", PeriodKind.PerYear, 4, null)]
    [InlineData("A definir (4 al año).", PeriodKind.PerYear, 4, null)]
    [InlineData("Cuatro al año", PeriodKind.PerYear, 4, null)]
    [InlineData("six times a year", PeriodKind.PerYear, 6, null)]
    [InlineData("Mensal", PeriodKind.PerYear, 12, null)]
    // The word does not decide between 24 and 6.
    [InlineData("Bimensual", PeriodKind.Bimonthly, null, null)]
    [InlineData("Semimonthly", PeriodKind.Bimonthly, null, null)]
    [InlineData("Bimonthly", PeriodKind.Bimonthly, null, null)]
    [InlineData("Bimestral", PeriodKind.Bimonthly, 6, null)]
    [InlineData("dos veces al mes", PeriodKind.Bimonthly, 24, null)]
    [InlineData("A definir.", PeriodKind.ToBeDefined, null, null)]
    [InlineData("À définir", PeriodKind.ToBeDefined, null, null)]
    [InlineData("To be defined", PeriodKind.ToBeDefined, null, null)]
    [InlineData("April 18.", PeriodKind.FixedDate, null, "2031-04-18")]
    [InlineData("2do. semestre (5 de octubre)", PeriodKind.FixedDate, null, "2031-10-05")]
    [InlineData("Octubre", PeriodKind.FixedDate, null, "2031-10")]
    [InlineData("2º semestre (outubro)", PeriodKind.SecondSemester, null, null)]
    [InlineData("Cuando se pueda", null, null, null)]
    public void A_period_is_read_from_its_words(string words, PeriodKind? kind, int? perYear, string? date) =>
        Assert.Equal(new Period(kind, PlanDate.TryParse(date), perYear, words), PeriodGrammar.Read(words, words, 2031));

    [Theory]
    [InlineData("Actividades del primer semestre", true)]
    [InlineData("Actividades segundo semestre", true)]
    [InlineData("Actividades del carácter anual", true)]
    [InlineData("1st. Semester Activities", true)]
    [InlineData("Annual Activities", true)]
    [InlineData("Atividades do 2º semestre:", true)]
    [InlineData("Activités du second semestre", true)]
    [InlineData("Segundo semestre", true)]
    [InlineData("1er semestre.", false)]
    [InlineData("Annual meeting", false)]
    [InlineData("Actividades de difusión del primer semestre", false)]
    [InlineData("Fecha: 1er semestre", false)]
    public void A_heading_that_gives_the_period_has_no_other_words(string line, bool isHeading) => Assert.Equal(isHeading, PeriodGrammar.IsHeading(line));

    [Theory]
    [InlineData("18 de abril", "2031-04-18")]
    [InlineData("18 de abril de 2030", "2030-04-18")]
    [InlineData("15 y 16 de noviembre de 2018", "2018-11-15,2018-11-16")]
    [InlineData("del 20 al 22 de noviembre", "2031-11-20/2031-11-22")]
    [InlineData("20-22 de noviembre", "2031-11-20/2031-11-22")]
    [InlineData("April 18, 2030", "2030-04-18")]
    [InlineData("September 30th, 2019", "2019-09-30")]
    [InlineData("June 26th and 27th", "2031-06-26,2031-06-27")]
    [InlineData("from November 20 to 22", "2031-11-20/2031-11-22")]
    [InlineData("from November 30 to December 2", "2031-11-30/2031-12-02")]
    [InlineData("October 3 to 5, and 3 May", "2031-10-03/2031-10-05 2031-05-03")]
    [InlineData("1er avril", "2031-04-01")]
    [InlineData("les 26 et 27 juin", "2031-06-26,2031-06-27")]
    [InlineData("em 3 de março de 2030", "2030-03-03")]
    [InlineData("16-11-2018", "2018-11-16")]
    [InlineData("18/04/2031", "2031-04-18")]
    [InlineData("2031-04-18", "2031-04-18")]
    [InlineData("in December", "2031-12")]
    [InlineData("diciembre de 2030", "2030-12")]
    [InlineData("12 dic. 2030", "2030-12-12")]
    // No dates
    [InlineData("31 de junio", "")]
    [InlineData("31/31/2031", "")]
    [InlineData("it may be set out in a plan of 4 mar", "2031-03-04")]
    [InlineData("may set out", "")]
    [InlineData("15 countries in 2031", "")]
    [InlineData("pages 36, 37 and 45-50", "")]
    public void Dates_are_found_in_four_languages(string words, string dates) =>
        Assert.Equal(dates, string.Join(' ', DateGrammar.Find(words, 2031).Select(date => date.Iso)));
}
