using System.Buffers;
using System.Collections;
using System.Runtime.CompilerServices;

namespace GealcBot.Documents.Import.Words;

/// <summary>Phrases to look for in a <see cref="WordText"/>, all of them in one pass over it.</summary>
[CollectionBuilder(typeof(Phrases), nameof(Create))]
internal sealed class Phrases : IEnumerable<string>
{
    private readonly string[] phrases;

    private Phrases(string[] phrases)
    {
        this.phrases = phrases;
        Needles = [.. phrases.Select(phrase => phrase.EndsWith('*') ? $" {phrase[..^1]}" : $" {phrase} ")];
        Search = SearchValues.Create(Needles, StringComparison.Ordinal);
    }

    public string[] Needles { get; }

    public SearchValues<string> Search { get; }

    public static Phrases Create(ReadOnlySpan<string> phrases) => new(phrases.ToArray());

    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)phrases).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
