namespace GealcBot.Benchmarks.Importing;

/// <summary>Documents that nobody writes by accident; each is of as many bytes as asked for, or nearly.</summary>
internal static class HostileShapes
{
    private const string Beginning = "INFORME DEL PLAN DE TRABAJO 2031\n\n3.1) Datos\n\n3.1.1) Taller\n\n";

    public static IReadOnlyList<(string Name, Func<int, string> Text)> All { get; } =
    [
        ("one paragraph", bytes => Beginning + Repeated("palabra corta y otra, ", bytes)),
        ("one paragraph of links and dates", bytes => Beginning + Repeated("otra (3 de mayo), http://x.y/z [a](b) *c* ", bytes)),
        ("footnotes, one mark each", bytes => Notes(bytes / 40)),
        ("footnotes of one number", bytes => Beginning + Repeated("x¹ ", bytes / 3) + "\n\n" + Repeated("¹ <https://example.org/a>\n\n", bytes * 2 / 3)),
        ("digits", bytes => Beginning + Repeated("7", bytes)),
        ("digits and spaces", bytes => Beginning + Repeated("1 ", bytes)),
        ("superscripts", bytes => Beginning + Repeated("¹", bytes)),
        ("superscripts after words", bytes => Beginning + Repeated("x¹² <sup>3</sup> ", bytes)),
        ("digits glued to words", bytes => Beginning + Repeated("mayo12, COVID19, ", bytes)),
        ("full stops", bytes => Beginning + Repeated(".", bytes)),
        ("digits and full stops", bytes => Beginning + Repeated("3.1.", bytes)),
        ("codes, one a line", bytes => Beginning + Repeated("3.1.1) x\n", bytes)),
        ("one field after another", bytes => Beginning + Repeated("Lugar: x. ", bytes)),
        ("open brackets", bytes => Beginning + Repeated("(", bytes)),
        ("blank lines", bytes => Beginning + Repeated("\n", bytes)),
    ];

    private static string Notes(int count) => Beginning
        + string.Join(", ", Enumerable.Range(1, count).Select(Raised)) + "\n\n"
        + string.Concat(Enumerable.Range(1, count).Select(number => $"{Raised(number)} <https://example.org/{number}>\n\n"));

    private static string Raised(int number) =>
        string.Concat(number.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(digit => "⁰¹²³⁴⁵⁶⁷⁸⁹"[digit - '0']));

    private static string Repeated(string text, int bytes) =>
        string.Concat(Enumerable.Repeat(text, bytes / System.Text.Encoding.UTF8.GetByteCount(text)));
}
