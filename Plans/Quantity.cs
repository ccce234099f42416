using System.Collections.Frozen;
using System.Globalization;

namespace GealcBot.Plans;

/// <summary>How many of a thing words speak of: "two exchanges" is 2, "two of three workshops" 2 out of 3.</summary>
/// <param name="OutOf">The whole of which this is a part, where the words say it.</param>
public sealed record Quantity(int Count, int? OutOf)
{
    private static readonly FrozenDictionary<string, int> Numbers = Numbered(
        "one uno una un um uma une", "two dos dois duas deux", "three tres trois", "four cuatro quatro quatre", "five cinco cinq", "six seis",
        "seven siete sete sept", "eight ocho oito huit", "nine nueve nove neuf", "ten diez dez dix", "eleven once onze", "twelve doce doze douze");

    // A noun that is not in the list counts nothing: "20 years of the Network", "15 countries".
    private static readonly string[] Countable =
    [
        "espacio", "space", "espaco", "espace", "reunion", "reunio", "meeting", "intercambi", "exchange", "echange", "taller", "workshop", "oficina",
        "atelier", "webinar", "seminar", "encuentro", "encontro", "rencontre", "dialog", "mision", "misso", "missao", "mission", "document", "guia",
        "guide", "event", "evenement", "curso", "course", "capacitaci", "training", "publicaci", "publicac", "publication",
    ];

    private static readonly FrozenSet<string> Of = new[] { "of", "de", "des", "sur" }.ToFrozenSet();
    private static readonly FrozenSet<string> Between = new[] { "out", "the", "los", "las", "les", "os", "as" }.ToFrozenSet();

    /// <summary>
    /// What the title of an activity says it owes (004:161 "2 reuniones regionales", 004:169 "Dos espacios", 002:46 and
    /// 000:45 "two out of three workshops", 002:56 "Dos intercambios"); null where it counts no more than one.
    /// </summary>
    public static Quantity? InTitle(string title) => Read(title, needsNoun: true).FirstOrDefault(owed => owed.Count > 1);

    /// <summary>How far a status says it is (000:51 "One of the two planned workshops took place"); null where it does not.</summary>
    public static Quantity? InStatus(string? words) => Read(words ?? "", needsNoun: false).FirstOrDefault(part => part.OutOf is not null);

    private static IEnumerable<Quantity> Read(string text, bool needsNoun)
    {
        var words = Subjects.Fold(text).Split([' ', '\u00A0', ',', '.', ';', ':', '(', ')', '-'], StringSplitOptions.RemoveEmptyEntries);
        for (var at = 0; at < words.Length; at++)
        {
            if (Value(words[at]) is { } count)
            {
                var noun = NounAfter(words, at + 1);
                var whole = WholeAfter(words, at + 1, noun is null ? at + 1 : noun.Value + 3);
                if ((noun is not null || !needsNoun) && (whole is null || whole >= count))
                {
                    yield return new Quantity(count, whole);
                }
            }
        }
    }

    /// <summary>The noun stands within a few words of its number: "two (out of three) on-site workshops".</summary>
    private static int? NounAfter(string[] words, int from)
    {
        for (var at = from; at < Math.Min(words.Length, from + 6); at++)
        {
            if (Countable.Any(stem => words[at].StartsWith(stem, StringComparison.Ordinal)))
            {
                return at;
            }
        }

        return null;
    }

    private static int? WholeAfter(string[] words, int from, int to)
    {
        for (var at = from; at <= Math.Min(words.Length - 2, to); at++)
        {
            var number = at + 1 < words.Length - 1 && Between.Contains(words[at + 1]) ? at + 2 : at + 1;
            if (Of.Contains(words[at]) && Value(words[number]) is { } whole)
            {
                return whole;
            }
        }

        return null;
    }

    // Up to 24: "excelGOB 2018" and "corte 2018" are years.
    private static int? Value(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits is > 0 and <= 24 ? digits : null
        : Numbers.TryGetValue(word, out var named) ? named
        : null;

    private static FrozenDictionary<string, int> Numbered(params string[] rows) =>
        rows.SelectMany((row, at) => row.Split(' ').Select(word => KeyValuePair.Create(word, at + 1))).ToFrozenDictionary();
}
