using GealcBot.Documents.Import.Drafting;
using GealcBot.Documents.Import.Words;

namespace GealcBot.Documents.Import.Grammar;

/// <summary>"The meetings of the Innovation and Emerging Technologies groups (3.6.4) will be held jointly."</summary>
internal static class JointMeetings
{
    private const int MostAreas = 100;
    private const int LongestNote = 2_000;

    public static bool Says(string note) =>
        note.Length <= LongestNote && new WordText(note) is var words && words.HasAny(DocumentWords.Jointly) && (words.HasAny(DocumentWords.Meetings) || words.HasAny(DocumentWords.Group));

    /// <summary>
    /// The other area: by its name, and only then by the number in the note, which is stale when the plan was renumbered.
    /// </summary>
    public static string? OtherArea(string note, DraftArea own, IReadOnlyList<DraftArea> areas)
    {
        var words = new WordText(note, LongestNote);
        var others = areas.Take(MostAreas).Where(area => area.Code != own.Code).ToList();
        var named = others.Select(area => (area.Code, Words: Named(words, area.Title.Text))).Where(found => found.Words > 0).OrderByDescending(found => found.Words).FirstOrDefault();
        var numbered = References.In(note).Select(code => ActivityCode.TryRead(code, out _, out _)?.Area).FirstOrDefault(area => others.Exists(other => other.Code == area));
        return named.Words > 1 ? named.Code : numbered ?? named.Code;
    }

    /// <summary>How many words of the title, from its beginning, the note has in a row.</summary>
    private static int Named(WordText note, string title)
    {
        var words = new WordText(title).Split();
        for (var count = Math.Min(words.Length, 6); count > 0; count--)
        {
            if ((count > 1 || words[0].Length >= 6) && note.Has(string.Join(' ', words[..count])))
            {
                return count;
            }
        }

        return 0;
    }
}
