using GealcBot.Texts;

namespace GealcBot.Dialogs.Understanding;

/// <summary>What a reader must know beside the message itself.</summary>
public sealed record ReadingContext
{
    /// <summary>The person's own calendar day.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The person's setting: breaks ties between languages.</summary>
    public Language Preferred { get; init; }

    /// <summary>Where a day without a year lies when the message itself does not tell: what the open question asks for.</summary>
    public DayLeaning Leaning { get; init; }

    /// <summary>What the message comes after, while that is fresh.</summary>
    public After After { get; init; }
}

public enum DayLeaning
{
    None,
    Past,
    Future,
}
