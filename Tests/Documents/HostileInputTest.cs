using System.Diagnostics;
using System.Text;
using GealcBot.Documents.Import;
using GealcBot.Plans;
using Xunit;

namespace GealcBot.Tests.Documents;

/// <summary>What is no plan is refused with the reason; what is one in bad shape is read as far as it goes.</summary>
public sealed class HostileInputTest
{
    private static readonly Dictionary<string, Func<string>> Texts = new()
    {
        ["one paragraph of 2 MB"] = () => Beginning + Repeated("palabra corta y otra, "),
        ["one paragraph of 2 MB and nothing else"] = () => Repeated("palabra corta y otra (May 3), http://x.y/z [a](b) *c* "),
        ["two million letters"] = () => new string('a', 2_000_000),
        ["lines of one letter"] = () => Beginning + Repeated("a\n"),
        ["lines of one sentence"] = () => Beginning + Repeated("Palabra.\n"),
        ["one field again and again"] = () => Beginning + Repeated("Lugar: x\n"),
        ["one label again and again"] = () => Beginning + Repeated("Lugar:"),
        ["fields in one line"] = () => Beginning + "Lugar: " + Repeated(". Lugar:"),
        ["one code again and again"] = () => Beginning + Repeated("3.1.1) x\n"),
        ["areas without activities"] = () => Beginning + Repeated("3.7) Area\n"),
        ["open brackets"] = () => Beginning + Repeated("x[") + "](",
        ["open links"] = () => Beginning + Repeated("<http://"),
        ["a link with spaces"] = () => Beginning + "http://a" + Repeated(" /"),
        ["a row of bars"] = () => Beginning + Repeated("|"),
        ["rows of a table"] = () => Beginning + "| Código | Actividad | Lugar |\n|---|---|---|\n" + Repeated("| 3.1.1 | Taller | Virtual |\n"),
        ["accents on one letter"] = () => Beginning + "a" + Repeated("\u0301\u0323"),
        ["zero-width spaces"] = () => Beginning + Repeated("\u200B"),
        ["marks without notes"] = () => Beginning + Repeated("x¹² <sup>3</sup> "),
        ["50,000 notes"] = () => Beginning + string.Join(", ", Enumerable.Range(0, 50_000).Select(Mark)) + "\n\n" + string.Join("\n\n", Enumerable.Range(0, 50_000).Select(number => $"{Mark(number)} <https://example.org/{number}>")),
        ["50,000 notes of one number"] = () => Beginning + Repeated("x¹ ") + "\n\n" + string.Concat(Enumerable.Range(0, 50_000).Select(number => $"¹ <https://example.org/{number}>\n\n")),
        ["notes on joint meetings"] = () => Beginning + string.Concat(Enumerable.Range(0, 5_000).Select(number => $"3.{number % 99}) Area {number}\n3.{number % 99}.1) Working group meetings{Mark(number)}\n\n{Mark(number)} The groups of area 5 (3.6.4) meet jointly\n\n")),
        ["an annex of months"] = () => Beginning + "3.2) Annex\n\n" + Repeated("January: a\nb\n"),
        ["digits"] = () => Beginning + Repeated("1 "),
        ["brackets of a committee"] = () => Repeated("Comité Ejecutivo formado por a, b y c. ") + "\n" + Beginning,
    };

    private const string Beginning = "PLAN DE TRABAJO 2031\n\n3.1) Datos\n\n3.1.1) Taller\n\n";

    [Theory]
    [InlineData("", RefusalReason.Empty)]
    [InlineData(" \n\r\n\t\u00A0", RefusalReason.Empty)]
    [InlineData("\u200B\u200B\n\u202E", RefusalReason.Empty)]
    [InlineData("Every year the countries approve a work plan that has open data as an axis.\n\nModerator: to be named", RefusalReason.NeitherPlanNorReport)]
    [InlineData("Lista de compras\n\n1) Pan\n\n2) Leche", RefusalReason.NeitherPlanNorReport)]
    [InlineData("PLAN DE TRABAJO 2031\n\n1) Antecedentes\n\nTexto.", RefusalReason.NoActivities)]
    [InlineData("3.1.1) Taller\n\nLugar: Lima", RefusalReason.KindUnknown)]
    [InlineData("%PDF-1.7\n3.1.1) Taller", RefusalReason.NotADocument)]
    [InlineData("{\\rtf1 3.1.1) Taller}", RefusalReason.NotADocument)]
    [InlineData("{ \"source\": 1 }", RefusalReason.NotInTheFormat)]
    [InlineData("PK\u0003\u0004 not really", RefusalReason.BrokenDocument)]
    [InlineData("\u0001\u0002\u0003\u0004\u0001\u0002\u0003", RefusalReason.NotADocument)]
    public void What_cannot_be_imported_is_refused_with_the_reason(string text, RefusalReason reason)
    {
        var refused = Samples.Refused(Samples.Import(text));

        Assert.Equal(reason, refused.Reason);
        Assert.Matches(@"^[A-Z{a-z][^\n]*\.$", refused.Detail);
    }

    [Fact]
    public void Latin_bytes_of_Windows_are_read()
    {
        var bytes = Encoding.Latin1.GetBytes("PLAN DE TRABAJO 2031\n3.1) Gestión\n3.1.1) Revisión del ¿qué?\nLugar: Panamá").Concat(new byte[] { 0x20, 0x93, (byte)'x', 0x94, 0x20, 0x80 }).ToArray();

        var plan = Samples.Plan(Importer.Import(bytes, "a.txt", ImportHints.None));

        Assert.Equal(("Gestión", "Panamá “x” €"), (plan.Areas[0].Title, plan.Activity("3.1.1").Venue));
    }

    [Fact]
    public void A_byte_order_mark_is_no_text()
    {
        var text = Samples.Text("plan-es.md");
        var expected = Samples.Imported(text).Json();

        foreach (var encoding in new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            byte[] bytes = [.. encoding.Preamble, .. encoding.GetBytes(text)];
            Assert.Equal(expected, Samples.Plan(Importer.Import(bytes, "document.txt", ImportHints.None)).Json());
        }
    }

    [Fact]
    public void One_broken_character_does_not_make_a_file_Latin()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("PLAN DE TRABAJO 2031\n3.1) Gestión de la información\n3.1.1) Revisión "), 0xC3];

        Assert.Equal("Gestión de la información", Samples.Plan(Importer.Import(bytes, "a.txt", ImportHints.None)).Areas[0].Title);
    }

    [Fact]
    public void A_document_that_breaks_off_in_an_activity_says_what_is_missing()
    {
        var text = Samples.Text("report-en.txt");
        var plan = Samples.Imported(text[..text.IndexOf("Venue: Virtual.\n\nExecution Status: Pending", StringComparison.Ordinal)]);

        Assert.Equal("3.2.5", plan.Areas[^1].Activities[^1].Code);
        Assert.Contains(plan.Anomalies, anomaly => anomaly.StartsWith("3.2.5 has no status", StringComparison.Ordinal));
    }

    [Fact]
    public void Languages_may_be_mixed()
    {
        var plan = Samples.Imported(
            "INFORME DEL PLAN DE TRABAJO 2031\n3.1) Datos\n3.1.1) Taller\nVenue: Lima\nData: 3 de maio\nÉtat d'exécution: Done.\n3.1.2) Atelier\nLieu : Quito\nFecha: Annual\nSituação: En cours.");

        Assert.Equal(("Lima", "2031-05-03", StatusKind.Done), (plan.Activity("3.1.1").Venue, plan.Activity("3.1.1").Period.Date?.Text, plan.Activity("3.1.1").Status.Kind));
        Assert.Equal(("Quito", PeriodKind.Annual, StatusKind.InProgress), (plan.Activity("3.1.2").Venue, plan.Activity("3.1.2").Period.Kind, plan.Activity("3.1.2").Status.Kind));
    }

    public static TheoryData<string> Floods => [.. Texts.Keys];

    [Theory]
    [MemberData(nameof(Floods))]
    public void Two_megabytes_of_anything_are_read_in_time_that_grows_with_them(string what)
    {
        var text = Texts[what]();
        var clock = Stopwatch.StartNew();

        var result = Samples.Import(text);

        // What takes the square of its length takes hours here; the limit is far from both.
        Assert.True(clock.Elapsed < TimeSpan.FromMinutes(5), $"{what}: {clock.Elapsed}");
        Assert.NotNull(result);
    }

    private static string Repeated(string text) => string.Concat(Enumerable.Repeat(text, 2_000_000 / text.Length));

    private static string Mark(int number) => GealcBot.Documents.Import.Grammar.NoteMarks.Superscript(number);
}
