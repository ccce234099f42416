using System.Numerics;

namespace GealcBot.Dialogs.Understanding;

/// <summary>
/// The known word nearest to a misspelt one: no mistake is forgiven in four letters, one in five to seven, two in more;
/// two neighbours changed about count once.
/// </summary>
internal sealed class Spelling
{
    private const int Shortest = 5;
    private const int Longest = 24;

    private readonly Entry[][] byLength = new Entry[Longest + 3][];

    public Spelling(IEnumerable<KeyValuePair<string, int>> words)
    {
        var all = words.Select(word => word.Key).Where(word => word.Length >= Shortest - 1 && word.All(char.IsAsciiLetter)).ToLookup(word => word.Length);
        for (var length = 0; length < byLength.Length; length++)
        {
            byLength[length] = [.. all[length].Order(StringComparer.Ordinal).Select(word => new Entry(word, Letters(word)))];
        }
    }

    public static int Forgiven(int length) => length < Shortest ? 0 : length < 8 ? 1 : 2;

    /// <summary>Null when nothing is near enough, or two different words are equally near.</summary>
    public string? Nearest(string word, int mistakes, ref int work)
    {
        var forgiven = Math.Min(mistakes, Forgiven(word.Length));
        if (forgiven == 0 || word.Length > Longest)
        {
            return null;
        }

        var (best, bestCost) = (default(string), int.MaxValue);
        var letters = Letters(word);
        for (var length = word.Length - forgiven; length <= word.Length + forgiven; length++)
        {
            work += byLength[length].Length;
            foreach (var entry in byLength[length])
            {
                if (BitOperations.PopCount(entry.Letters ^ letters) > 2 * forgiven)
                {
                    continue;
                }

                var distance = Distance(word, entry.Word, Math.Min(forgiven, Forgiven(entry.Word.Length + 1)));
                var cost = (distance * 4) + (entry.Word[0] == word[0] ? 0 : 2) + (entry.Word[^1] == word[^1] ? 0 : 1);
                if (distance >= 0 && cost < bestCost)
                {
                    (best, bestCost) = (entry.Word, cost);
                }
            }
        }

        return best;
    }

    private static uint Letters(string word)
    {
        var letters = 0u;
        foreach (var c in word)
        {
            letters |= 1u << (c & 31);
        }

        return letters;
    }

    /// <summary>Insertions, deletions, changes and swaps of neighbours, or -1 when more than <paramref name="most"/>.</summary>
    public static int Distance(string from, string to, int most)
    {
        Span<int> rows = stackalloc int[3 * (Longest + 4)];
        var width = to.Length + 1;
        var older = rows[..width];
        var old = rows.Slice(width, width);
        var row = rows.Slice(2 * width, width);
        for (var j = 0; j < width; j++)
        {
            old[j] = j;
        }

        for (var i = 1; i <= from.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j < width; j++)
            {
                var same = from[i - 1] == to[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(old[j], row[j - 1]) + 1, old[j - 1] + same);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                {
                    row[j] = Math.Min(row[j], older[j - 2] + 1);
                }

                least = Math.Min(least, row[j]);
            }

            if (least > most)
            {
                return -1;
            }

            var spare = older;
            older = old;
            old = row;
            row = spare;
        }

        return old[to.Length] <= most ? old[to.Length] : -1;
    }

    private readonly record struct Entry(string Word, uint Letters);
}
