namespace GealcBot.Storage.Shelves;

/// <summary>Texts that many records share, held once. It forgets them now and then, which costs memory and nothing else.</summary>
public sealed class SameTexts(int most = 1_000)
{
    private readonly Lock noting = new();
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    public string Of(string text)
    {
        lock (noting)
        {
            if (known.TryGetValue(text, out var same))
            {
                return same;
            }

            if (known.Count > most)
            {
                known.Clear();
            }

            known.Add(text);
            return text;
        }
    }
}
