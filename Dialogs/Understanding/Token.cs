namespace GealcBot.Dialogs.Understanding;

/// <summary>A word, a run of digits, or something with a shape of its own; positions are into the folded text.</summary>
internal readonly record struct Token(Shape Shape, int Start, int End, string Text, int Number = -1, DateOnly Day = default)
{
    public bool IsWord => Shape == Shape.Word;
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
