using System.Buffers;

namespace GealcBot.Documents.Import.Words;

/// <summary>
/// The words of a text, folded and one space apart, so that a phrase is found by searching for it.
/// </summary>
internal readonly struct WordText
{
    private readonly string padded;

    /// <param name="text">Only the first <paramref name="limit"/> characters are looked at: statuses begin with what they say.</param>
    public WordText(string text, int limit = 1_000)
    {
        var length = Math.Min(text.Length, limit);
        var rented = ArrayPool<char>.Shared.Rent(length + 2);
        rented[0] = ' ';
        var end = 1;
        for (var i = 0; i < length; i++)
        {
            var letter = Folding.Word(text[i]);
            if (letter != ' ' || rented[end - 1] != ' ')
            {
                rented[end++] = letter;
            }
        }

        if (rented[end - 1] != ' ')
        {
            rented[end++] = ' ';
        }

        padded = new string(rented, 0, end);
        ArrayPool<char>.Shared.Return(rented);
    }

    private WordText(string padded, bool _) => this.padded = padded;

    public bool IsEmpty => padded.Length <= 1;

    public int Count => Math.Max(0, padded.AsSpan().Count(' ') - 1);

    public string[] Split() => padded.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public bool Has(string phrase) => padded.Contains($" {phrase} ", StringComparison.Ordinal);

    public bool HasAny(Phrases phrases) => padded.AsSpan().ContainsAny(phrases.Search);

    public bool Starts(string phrase) => padded.StartsWith($" {phrase} ", StringComparison.Ordinal);

    public bool StartsWithAny(Phrases phrases)
    {
        foreach (var needle in phrases.Needles)
        {
            if (padded.StartsWith(needle, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Without the words of <paramref name="leads"/> that it begins with, four at most.</summary>
    public WordText Without(IReadOnlySet<string> leads)
    {
        var at = 0;
        for (var count = 0; count < 4; count++)
        {
            var end = padded.IndexOf(' ', at + 1);
            if (end < 0 || !leads.Contains(padded[(at + 1)..end]))
            {
                break;
            }

            at = end;
        }

        return new WordText(padded[at..], true);
    }

    public override string ToString() => padded.Trim();
}
