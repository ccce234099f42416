using GealcBot.Texts;

namespace GealcBot.Dialogs.Understanding.Scoring;

/// <summary>One row of a table of utterances: what somebody types, the wishes it may be read as, and what must be found in it.</summary>
public sealed record Utterance(Language Language, string Text, string[] Wishes, string[] Slots)
{
    /// <summary>The day the tables are written for, a Monday.</summary>
    public static readonly DateOnly Today = new(2024, 5, 20);

    /// <summary>A follow-up wants nothing of its own.</summary>
    public const string Follows = "-";

    /// <summary>Nothing that the bot is for: the weather, a poem.</summary>
    public const string Nothing = "?";

    public string Intent => Wishes[0];

    /// <summary>What it was said after, where that matters.</summary>
    public After After { get; init; }

    /// <summary>It is of the same things as what it was said after; false where it starts afresh.</summary>
    public bool Keeps { get; init; }

    /// <summary>Two things are wanted, and two answers.</summary>
    public bool IsSeveral { get; init; }

    internal ReadingContext Context => new() { Today = Today, Preferred = Language, After = After };

    public Reading Read(Reader reader) => reader.Read(Text, Context);

    public bool IsRecognised(Reading reading) => IsWanted(reading) && Slots.All(SlotText.Of(reading).Contains);

    private bool IsWanted(Reading reading) =>
        (reading.Best is null && !reading.FollowsUp && Wishes.Contains(Nothing)) || (reading.Best is { } best && Wishes.Contains(best.ToString())) || (Wishes.Contains(Follows) && (reading.FollowsUp || reading.Best is null));
}
