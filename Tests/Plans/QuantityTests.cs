using GealcBot.Plans;

namespace GealcBot.Tests.Plans;

public sealed class QuantityTests
{
    [Theory]
    [InlineData("Participación en 2 reuniones regionales relacionadas con gobernanza de datos e inteligencia artificial", 2, null)] // 004:161
    [InlineData("Dos espacios de dialogo para intercambio de conocimiento con organizaciones", 2, null)] // 004:169
    [InlineData("Dos talleres presenciales (de tres) para trazar hojas de ruta", 2, 3)] // 002:46
    [InlineData("Two (out of three) on-site workshops to create the roadmaps", 2, 3)] // 000:45
    [InlineData("Dos intercambios de cooperación horizontal", 2, null)] // 002:56
    [InlineData("Two horizontal cooperation exchanges", 2, null)] // 000:53
    [InlineData("Two of the three workshops", 2, 3)]
    [InlineData("Duas de três oficinas regionais", 2, 3)]
    [InlineData("Deux échanges de coopération", 2, null)]
    [InlineData("Trois ateliers régionaux", 3, null)]
    public void A_title_says_how_many_are_owed(string title, int count, int? outOf) =>
        Assert.Equal(new Quantity(count, outOf), Quantity.InTitle(title));

    [Theory]
    [InlineData("20 years of GEALC Network Material")] // 001:434
    [InlineData("Misión técnica de ganadores de los premios excelGOB 2018")] // 002:176
    [InlineData("Recolección de indicadores con corte 2018")] // 002:208
    [InlineData("Second regional public innovation webinar")] // 001:262
    [InlineData("Plan de Acción de la VIII Reunión Ministerial y XVIII Reunión Anual")] // 004:338
    [InlineData("Crear un nuevo grupo de trabajo")]
    [InlineData("Una guía sobre privacidad")] // one is what every line owes
    [InlineData("")]
    public void Any_other_number_counts_nothing(string title) => Assert.Null(Quantity.InTitle(title));

    [Theory]
    [InlineData("One of the two planned workshops took place.", 1, 2)] // 000:51
    [InlineData("Se realizó uno de los dos talleres previstos.", 1, 2)]
    [InlineData("2 de 3", 2, 3)]
    public void A_status_says_how_many_are_done(string words, int count, int outOf) =>
        Assert.Equal(new Quantity(count, outOf), Quantity.InStatus(words));

    [Theory]
    [InlineData("Under the process of executing the first one (Colombia-Uruguay).")] // 000:57
    [InlineData("Executed, October 31")]
    [InlineData("Three of the two planned workshops took place.")] // nobody can mean this
    [InlineData(null)]
    public void A_status_without_a_whole_says_nothing(string? words) => Assert.Null(Quantity.InStatus(words));
}
