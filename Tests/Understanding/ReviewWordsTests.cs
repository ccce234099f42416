using GealcBot.Dialogs.Reviewing;

namespace GealcBot.Tests.Understanding;

/// <summary>Which sentences return or accept a report, and where the comment begins.</summary>
public sealed class ReviewWordsTests
{
    [Theory]
    [InlineData("devuelve el reporte de ciberseguridad de mayo: falta el acta", "devuelve el reporte de ciberseguridad de mayo", "falta el acta")]
    [InlineData("Devolvé la reunión de ciber del 14, el acta no abre", "Devolvé la reunión de ciber del 14", "el acta no abre")]
    [InlineData("devuelva ese informe porque faltan los países", "devuelva ese informe", "faltan los países")]
    [InlineData("devuélvelo: no es el enlace", "devuélvelo", "no es el enlace")]
    [InlineData("return the report of 3.3.2 - the link is broken: https://a.example/x", "return the report of 3.3.2", "the link is broken: https://a.example/x")]
    [InlineData("please send the cybersecurity report back: no minutes", "please send the cybersecurity report back", "no minutes")]
    [InlineData("send it back because the minutes are missing", "send it back", "the minutes are missing")]
    [InlineData("devolva o relatório de dados abertos; falta a ata", "devolva o relatório de dados abertos", "falta a ata")]
    [InlineData("renvoyez le rapport d'innovation : il manque le compte rendu", "renvoyez le rapport d'innovation", "il manque le compte rendu")]
    [InlineData("renvoie-la parce que la date est fausse", "renvoie-la", "la date est fausse")]
    [InlineData("devuelve el informe de innovación", "devuelve el informe de innovación", null)]
    public void It_returns(string text, string of, string? comment)
    {
        var said = ReviewWords.In(text);
        Assert.NotNull(said);
        Assert.Equal((of, false, comment), (said.Of, said.IsAccepted, said.Comment));
    }

    [Theory]
    [InlineData("acepta el informe de datos abiertos de mayo")]
    [InlineData("acepto el reporte del 3.3.1")]
    [InlineData("accept the report of open data")]
    [InlineData("aceite o relatório de dados abertos")]
    [InlineData("accepte le rapport de données ouvertes")]
    public void It_accepts(string text) => Assert.True(ReviewWords.In(text) is { IsAccepted: true, IsNamed: true, Comment: null });

    [Theory]
    [InlineData("¿devolvieron el informe de mayo?")]
    [InlineData("¿qué informes fueron devueltos?")]
    [InlineData("return to the report")]
    [InlineData("retourne au rapport")]
    [InlineData("acepto la propuesta 3.3.2")]
    [InlineData("acepto la reunión de mañana")]
    [InlineData("informar una reunión: datos abiertos")]
    [InlineData("el informe fue aprobado")]
    [InlineData("devuelve la llamada: es urgente")]
    [InlineData("")]
    public void It_is_something_else(string text) => Assert.Null(ReviewWords.In(text));
}
