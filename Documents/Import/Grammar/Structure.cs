using GealcBot.Documents.Import.Words;

namespace GealcBot.Documents.Import.Grammar;

internal enum LineMeaning
{
    Words,
    Chapter,
    Area,
    Activity,
    PeriodHeading,
    AnnexHeading,
    FieldLine,

    /// <summary>"Notas", alone above the notes.</summary>
    NotesHeading,
}

/// <summary>What a line is by its form alone.</summary>
internal static class Structure
{
    public static LineMeaning Of(string text)
    {
        if (ActivityCode.TryRead(text, out var rest, out var closed) is { } code)
        {
            return Numbered(code, rest, closed);
        }

        return FieldGrammar.TryRead(text, out _, out _) is not null ? LineMeaning.FieldLine
            : PeriodGrammar.IsHeading(text) ? LineMeaning.PeriodHeading
            : IsAnnex(text) ? LineMeaning.AnnexHeading
            : IsNotes(text) ? LineMeaning.NotesHeading
            : LineMeaning.Words;
    }

    public static bool IsAnnex(string title) =>
        title.Length <= 80 && new WordText(title) is var words && words.StartsWithAny(DocumentWords.Annex) && words.Split().Length <= 8;

    private static bool IsNotes(string text) =>
        text.Length <= 30 && new WordText(text) is { Count: <= 4 } words && words.StartsWithAny(DocumentWords.Notes) && DocumentWords.Notes.Contains(words.ToString());

    private static LineMeaning Numbered(ActivityCode code, string rest, bool closed) => code.Depth switch
    {
        3 when IsTitle(rest) || closed => LineMeaning.Activity,
        2 when rest.Length > 0 && (closed || IsTitle(rest)) => LineMeaning.Area,
        1 when closed && rest.Length is > 0 and <= 80 => LineMeaning.Chapter,
        _ => LineMeaning.Words,
    };

    // "3.5 millones de personas" is no heading.
    private static bool IsTitle(string rest) => rest.Length > 0 && (char.IsUpper(rest[0]) || rest[0] is '“' or '"' or '¿' or '@' || char.IsDigit(rest[0]));
}
