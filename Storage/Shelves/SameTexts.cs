using System.Collections.Concurrent;

namespace GealcBot.Storage.Shelves;

/// <summary>Long texts that many rows share, held once. It forgets them now and then, which costs memory and nothing else.</summary>
internal sealed class SameTexts
{
    private const int Most = 1_000;

    private readonly ConcurrentDictionary<string, string> known = new(StringComparer.Ordinal);

    public string Of(string text)
    {
        if (known.Count > Most)
        {
            known.Clear();
        }

        return known.GetOrAdd(text, text);
    }
}
