using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GealcBot.Documents.Import.Reading;

/// <summary>The numbers that Word itself writes before a paragraph: they are in no text, and hold the codes of many plans.</summary>
internal sealed class DocxNumbering
{
    private readonly Dictionary<int, Dictionary<int, Level>> levels = [];
    private readonly Dictionary<int, int> listOf = [];
    private readonly Dictionary<int, int[]> counters = [];

    public DocxNumbering(MainDocumentPart main)
    {
        var numbering = main.NumberingDefinitionsPart?.Numbering;
        foreach (var list in numbering?.Elements<AbstractNum>() ?? [])
        {
            levels.TryAdd(list.AbstractNumberId?.Value ?? -1, list.Elements<Level>().GroupBy(level => level.LevelIndex?.Value ?? 0).ToDictionary(same => same.Key, same => same.First()));
        }

        foreach (var instance in numbering?.Elements<NumberingInstance>() ?? [])
        {
            listOf.TryAdd(instance.NumberID?.Value ?? -1, instance.AbstractNumId?.Val?.Value ?? -1);
        }
    }

    /// <summary>"3.1.2) " or nothing; bullets are nothing.</summary>
    public string Label(Paragraph paragraph, DocxStyles styles)
    {
        if (styles.Numbering(paragraph) is not { Level: >= 0 and < 9 } place
            || !listOf.TryGetValue(place.List, out var list) || !levels.TryGetValue(list, out var known) || !known.TryGetValue(place.Level, out var level))
        {
            return "";
        }

        var counter = Count(list, place.Level, known);
        var format = level.NumberingFormat?.Val?.Value ?? NumberFormatValues.Decimal;
        return format == NumberFormatValues.Decimal || format == NumberFormatValues.DecimalZero ? Written(level.LevelText?.Val?.Value ?? "", counter) : "";
    }

    private int[] Count(int list, int at, Dictionary<int, Level> known)
    {
        if (!counters.TryGetValue(list, out var counter))
        {
            counters[list] = counter = [.. Enumerable.Range(0, 9).Select(level => Start(known, level) - 1)];
        }

        for (var above = 0; above < at; above++)
        {
            counter[above] = Math.Max(counter[above], Start(known, above));
        }

        counter[at]++;
        for (var below = at + 1; below < counter.Length; below++)
        {
            counter[below] = Start(known, below) - 1;
        }

        return counter;
    }

    private static int Start(Dictionary<int, Level> known, int level) =>
        known.TryGetValue(level, out var one) ? one.StartNumberingValue?.Val?.Value ?? 1 : 1;

    private static string Written(string pattern, int[] counter)
    {
        var text = pattern;
        for (var level = 0; level < counter.Length; level++)
        {
            text = text.Replace($"%{level + 1}", counter[level].ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        }

        return text.Length is > 0 and < 40 ? text + " " : "";
    }
}
