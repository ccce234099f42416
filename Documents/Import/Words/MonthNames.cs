using System.Collections.Frozen;

namespace GealcBot.Documents.Import.Words;

/// <summary>Months in the four languages, folded.</summary>
internal static class MonthNames
{
    private static readonly string[] Full =
    [
        "enero january janeiro janvier",
        "febrero february fevereiro fevrier",
        "marzo march marco mars",
        "abril april avril",
        "mayo may maio mai",
        "junio june junho juin",
        "julio july julho juillet",
        "agosto august aout",
        "septiembre setiembre september setembro septembre",
        "octubre october outubro octobre",
        "noviembre november novembro novembre",
        "diciembre december dezembro decembre",
    ];

    private static readonly string[] Short =
    [
        "ene jan janv", "feb fev fevr", "mar", "abr apr avr", "", "jun", "jul juil", "ago aug", "sep sept set", "oct out", "nov", "dic dec dez",
    ];

    private static readonly FrozenDictionary<string, int> ByName = Numbered(Full);

    // "set", "out" and "mar" are words of their own: short names count only beside a day.
    private static readonly FrozenDictionary<string, int> ByShortName = Numbered(Short);

    /// <summary>1 to 12, or 0 for what is no month.</summary>
    /// <param name="word">As written: English "may" is a month only when it begins with a capital.</param>
    public static int Find(string word) =>
        word == "may" ? 0 : ByName.GetValueOrDefault(Folding.Fold(word));

    public static int FindBesideADay(string word) =>
        Find(word) is > 0 and var month ? month : ByShortName.GetValueOrDefault(Folding.Fold(word));

    private static FrozenDictionary<string, int> Numbered(string[] months) =>
        months.SelectMany((names, at) => names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => (name, at)))
            .ToFrozenDictionary(pair => pair.name, pair => pair.at + 1);
}
