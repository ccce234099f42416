using System.Collections.Concurrent;

namespace GealcBot.Storage.Shelves;

/// <summary>Texts that many records share, held once. It forgets them now and then, which costs memory and nothing else.</summary>
public sealed class SameTexts(int most = 1_000)
{
    private readonly ConcurrentDictionary<string, string> known = new(StringComparer.Ordinal);

    public string Of(string text)
    {
        if (known.Count > most)
        {
            known.Clear();
        }

        return known.GetOrAdd(text, text);
    }
}
