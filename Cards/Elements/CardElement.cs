using System.Collections.Immutable;

namespace GealcBot.Cards.Elements;

/// <summary>
/// The Adaptive Card elements that GealcBot uses, all in schema 1.5. No text is Markdown: the writer escapes what Teams
/// would read as markup, and <see cref="Plain"/> is for anything that a person or a document wrote.
/// </summary>
public abstract record CardElement
{
    /// <summary>A line above to set it apart from what came before.</summary>
    public bool Separated { get; init; }

    /// <summary>Close under what came before, as a line that belongs to it.</summary>
    public bool Tight { get; init; }
}

public enum Tone
{
    Normal,
    Subtle,
    Good,
    Warning,
    Attention,
}

/// <summary>Our own wording.</summary>
public sealed record Text(string Words, Tone Tone = Tone.Normal, bool Bold = false) : CardElement;

/// <summary>The title of a card or section.</summary>
public sealed record Heading(string Words, bool Large = false) : CardElement;

/// <summary>Words of a document or a person, shown letter by letter (a RichTextBlock reads no Markdown).</summary>
public sealed record Plain(string Words, Tone Tone = Tone.Normal, bool Bold = false) : CardElement;

public sealed record Facts(ImmutableArray<Fact> Items) : CardElement;

public sealed record Fact(string Title, string Value);

/// <summary>A few elements that belong together; pressing anywhere on it does <see cref="OnPress"/>.</summary>
public sealed record Group(ImmutableArray<CardElement> Items, CardAction? OnPress = null, Tone Tone = Tone.Normal) : CardElement;

/// <summary>A row of a name and a short value at the right.</summary>
public sealed record Row(string Name, string Value, Tone ValueTone = Tone.Normal) : CardElement;

/// <summary>Buttons beside a line of a list. Each repeats under its line, so <paramref name="Of"/> says which one is meant where they are spoken of.</summary>
public sealed record Buttons(ImmutableArray<Send> Items, string Of) : CardElement;

/// <summary>A sentence that names people so that their client tells them; <paramref name="Words"/> has their names where <see cref="Mentioned.Tag"/> stands.</summary>
public sealed record Mentioning(string Words, ImmutableArray<Mentioned> People) : CardElement;

/// <param name="Id">What Teams takes in a card: the Entra object id.</param>
public sealed record Mentioned(string Id, string Name)
{
    public string Tag => $"<at>{Name}</at>";
}

public abstract record Input(string Id, string Label) : CardElement
{
    /// <summary>Set when an answer is needed: what to say when there is none.</summary>
    public string? Required { get; init; }
}

public sealed record TextInput(string Id, string Label, string? Value = null, int MaxLength = 300, bool Multiline = false, bool IsLink = false, string? Example = null) : Input(Id, Label);

public sealed record DateInput(string Id, string Label, DateOnly? Value = null, DateOnly? Min = null, DateOnly? Max = null) : Input(Id, Label);

public sealed record TimeInput(string Id, string Label, TimeOnly? Value = null) : Input(Id, Label);

public sealed record NumberInput(string Id, string Label, int? Value = null, int Min = 0, int Max = 99) : Input(Id, Label);

public sealed record ChoiceInput(string Id, string Label, ImmutableArray<Choice> Choices, ImmutableArray<string> Value, bool Many = false) : Input(Id, Label);

public sealed record Choice(string Title, string Value);

public abstract record CardAction(string Title);

/// <summary>A button that sends its press back to the bot.</summary>
/// <param name="WithInputs">False for a button that must work with an unfinished form: cancel, back.</param>
/// <param name="More">Behind the card's "…" where the client has one.</param>
public sealed record Send(string Title, Press Press, bool WithInputs = false, bool Main = false, bool More = false) : CardAction(Title);

/// <summary>Opens a page outside; https and http only, checked by the writer.</summary>
public sealed record Open(string Title, string Address) : CardAction(Title);

/// <summary>A whole card.</summary>
public sealed record Card
{
    /// <summary>Language tag, for screen readers.</summary>
    public required string Language { get; init; }

    /// <summary>What a notification says, and what is read aloud first.</summary>
    public required string Summary { get; init; }

    public required ImmutableArray<CardElement> Body { get; init; }

    public ImmutableArray<CardAction> Actions { get; init; } = [];

    /// <summary>What the whole card is of: where several stand below one another, each can be chosen by it. No button.</summary>
    public Send? Of { get; init; }
}
