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
    [InlineData("aprova o primeiro e devolve o segundo, falta a ata", "aprova o primeiro", "devolve o segundo")]
    [InlineData("el de firma apruébalo, el de datos que me pongan el link", "el de firma apruébalo", "el de datos")]
    [InlineData("approve the report of open data and return that of innovation: no minutes", "approve the report of open data", "return that of innovation")]
    [InlineData("accepte celui de mai ; renvoie celui d'avril, il manque le lien", "accepte celui de mai", "renvoie celui d'avril")]
    public void It_is_two_orders(string text, string first, string second) =>
        Assert.Equal([first, second], ReviewWords.Several(text).Select(order => order.Of));

    [Theory]
    [InlineData("devuelve el reporte de ciber: falta el acta, devuélvelo ya")]
    [InlineData("aprueba el reporte de ciber, apruébalo ya")]
    [InlineData("acepta el informe de datos abiertos y avísame")]
    [InlineData("¿apruebo el primero y devuelvo el segundo?")]
    public void It_is_not_two_orders(string text) => Assert.Empty(ReviewWords.Several(text));

    [Theory]
    [InlineData("llegó algún reporte por aprobar?")]
    [InlineData("any reports to approve?")]
    [InlineData("tem relato pra aprovar?")]
    [InlineData("y a-t-il des rapports à approuver ?")]
    public void It_asks_what_waits(string text) => Assert.True(ReviewWords.AsksWhatWaits(text));

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
