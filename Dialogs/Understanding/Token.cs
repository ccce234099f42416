using GealcBot.Texts;

namespace GealcBot.Dialogs.Understanding;

/// <summary>A word, a run of digits, or something with a shape of its own; positions are into the folded text.</summary>
internal readonly record struct Token(Shape Shape, int Start, int End, string Text, int Number = -1, DateOnly Day = default)
{
    public bool IsWord => Shape == Shape.Word;

    /// <summary>Looked up once, however many rules ask.</summary>
    private Cues? Cues { get; init; }

    public static Token Word(int start, int end, string text) => new(Shape.Word, start, end, text) { Cues = Understanding.Cues.Of(text) };

    public bool Is(Cue cue) => Cues is { } known && known.Has(cue);

    /// <summary>A word of that language; of a message whose language nobody knows it is none.</summary>
    public bool Is(Cue cue, Language? language) => Cues is { } known && language is { } one && known.Has(cue, one);
}

internal enum Shape
{
    Word,
    Number,
    Ordinal,
    Percent,
    Code,
    Link,
    Day,

    /// <summary>An address or a mention's markup: read over.</summary>
    Noise,
}
