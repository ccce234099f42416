using GealcBot.Texts;

namespace GealcBot.Dialogs.Understanding.Scoring;

/// <summary>
/// Reads a table: text, wishes that are right ("|" between them, "+" where each of them is wanted), slots that must be found; tabs between. The language is that of
/// the file unless a row says otherwise, in a cell before the text or after the slots. What is said after something says so before
/// its slots: "after=Standing keeps" where it is of the same things, "after=Standing new" where it starts afresh.
/// </summary>
public static class UtteranceTable
{
    private const string Said = "after=";
    private const string Kept = "keeps";

    public static IEnumerable<Utterance> Read(TextReader lines, Language language)
    {
        while (lines.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#' && Row(line, language) is { } row)
            {
                yield return row;
            }
        }
    }

    /// <summary>"es.tsv", "utterances.pt.tsv": the language of a file by its name.</summary>
    public static Language? LanguageOf(string path) =>
        Path.GetFileNameWithoutExtension(path).Split('.', '-', '_')[^1] is var tag && Tagged(tag) is { } language ? language : null;

    private static Utterance? Row(string line, Language language)
    {
        var cells = line.Split('\t');
        if (cells.Length > 2 && Tagged(cells[0]) is { } first && AreWishes(cells[2]))
        {
            (language, cells) = (first, cells[1..]);
        }

        if (cells.Length < 2 || !AreWishes(cells[1]))
        {
            return null;
        }

        var last = cells.Length > 3 ? Tagged(cells[3]) : null;
        var slots = cells.Length > 2 ? cells[2].Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
        var after = slots is [var mark, ..] && mark.StartsWith(Said, StringComparison.Ordinal) ? After.TryParse(mark[Said.Length..]) : null;
        return new Utterance(last ?? language, cells[0], cells[1].Trim().Split(Between), after is null ? slots : slots[2..])
        {
            IsSeveral = cells[1].Contains('+', StringComparison.Ordinal),
            After = after ?? After.Nothing,
            Keeps = after is not null && slots[1] == Kept,
        };
    }

    private static bool AreWishes(string cell) =>
        cell.Trim().Split(Between).All(wish => wish is Utterance.Follows or Utterance.Nothing || Enum.TryParse<Wish>(wish, out _));

    private static readonly char[] Between = ['|', '+'];

    private static Language? Tagged(string tag) =>
        Languages.All.Cast<Language?>().FirstOrDefault(language => string.Equals(language!.Value.Tag, tag.Trim(), StringComparison.OrdinalIgnoreCase));
}
