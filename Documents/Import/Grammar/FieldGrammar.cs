using GealcBot.Documents.Import.Words;

namespace GealcBot.Documents.Import.Grammar;

/// <summary>"Lugar: Virtual." — a label of a field, a colon, and its value.</summary>
internal static class FieldGrammar
{
    private const int LongestLabel = 48;

    /// <param name="twice">Whether the label stands twice, as in "Lugar: Lugar: Virtual".</param>
    public static Field? TryRead(string line, out string value, out bool twice)
    {
        twice = false;
        if (One(line, out value) is not { } field)
        {
            return null;
        }

        if (One(value, out var inner) is { } again && again == field)
        {
            (value, twice) = (inner, true);
        }

        return field;
    }

    /// <summary>
    /// What a line holds when it holds more than one field: "Taller regional. Lugar: Lima; Fecha: Anual." The first piece may
    /// have no label.
    /// </summary>
    public static IReadOnlyList<(Field? Field, string Value, bool Twice)> Pieces(string line)
    {
        var pieces = new List<(Field?, string, bool)>();
        var from = 0;
        for (var colon = line.IndexOf(':'); colon >= 0; colon = colon + 1 < line.Length ? line.IndexOf(':', colon + 1) : -1)
        {
            var start = Math.Max(from, colon - LongestLabel);
            var stop = line.AsSpan(start, colon - start).LastIndexOfAny('.', ';', '|');
            if (stop > 0 && start + stop + 1 < colon && line[start + stop + 1] == ' ' && FieldWords.Find(line[(start + stop + 1)..colon]) is not null)
            {
                pieces.Add(Piece(line[from..(start + stop + 1)].TrimEnd(' ', ';', '|')));
                from = start + stop + 2;
            }
        }

        pieces.Add(Piece(line[from..]));
        return pieces;
    }

    private static (Field?, string, bool) Piece(string text) =>
        TryRead(text, out var value, out var twice) is { } field ? (field, value, twice) : (null, text.Trim(), false);

    private static Field? One(string line, out string value)
    {
        value = "";
        var colon = line.AsSpan(0, Math.Min(line.Length, LongestLabel)).IndexOfAny(':', '：');
        if (colon <= 0)
        {
            return null;
        }

        value = line[(colon + 1)..].Trim();
        return FieldWords.Find(NoteMarks.Proper.Strip(line[..colon]));
    }
}
