using System.Globalization;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Understanding.Scoring;

/// <summary>A table read row by row: the share recognised per language and intent, and each miss with what was read instead.</summary>
public sealed class ScoreSheet
{
    private readonly List<(Utterance Row, Reading Reading)> read;

    public ScoreSheet(IEnumerable<Utterance> rows, Reader reader) => read = [.. rows.Select(row => (row, row.Read(reader)))];

    public int Rows => read.Count;

    public int Recognised => read.Count(one => one.Row.IsRecognised(one.Reading));

    public void Write(TextWriter output)
    {
        foreach (var language in read.GroupBy(one => one.Row.Language).OrderBy(group => group.Key))
        {
            Share(output, language.Key.Tag, [.. language]);
            foreach (var intent in language.GroupBy(one => one.Row.Intent).OrderBy(group => group.Key, StringComparer.Ordinal))
            {
                Share(output, $"  {intent.Key}", [.. intent]);
            }
        }

        foreach (var (row, reading) in read.Where(one => !one.Row.IsRecognised(one.Reading)))
        {
            output.WriteLine($"{row.Language.Tag}: '{row.Text}' is {string.Join('|', row.Wishes)}, read as {Instead(row, reading)}");
        }

        Share(output, "all", read);
    }

    /// <summary>The wishes read, and the slots that are missing.</summary>
    private static string Instead(Utterance row, Reading reading)
    {
        var found = SlotText.Of(reading);
        var wishes = reading.Wishes.IsEmpty ? "nothing" : string.Join(", ", reading.Wishes.Take(2).Select(wish => wish.Wish));
        var missing = row.Slots.Where(slot => !found.Contains(slot)).ToList();
        return wishes + (reading.FollowsUp ? " (follows)" : "") + (missing.Count == 0 ? "" : $"; without {string.Join(' ', missing)}");
    }

    private static void Share(TextWriter output, string name, List<(Utterance Row, Reading Reading)> rows)
    {
        var recognised = rows.Count(one => one.Row.IsRecognised(one.Reading));
        var share = rows.Count == 0 ? 1 : (double)recognised / rows.Count;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {recognised} of {rows.Count} ({share:P1})"));
    }
}
