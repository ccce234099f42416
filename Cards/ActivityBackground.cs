using System.Collections.Immutable;
using GealcBot.Plans;

namespace GealcBot.Cards;

/// <summary>What is known around an activity: where it is written, what it continues, what was told of it since.</summary>
/// <param name="Sources">The documents that have it ("plan 2024, 3.3.2").</param>
/// <param name="Kin">What it continues, and what continues it.</param>
/// <param name="History">What people told of it, newest first.</param>
/// <param name="Related">The activity of another year that is nearest to it.</param>
public sealed record ActivityBackground(ImmutableArray<string> Sources, ImmutableArray<string> Kin, ImmutableArray<string> History, ActivityId? Related)
{
    /// <summary>Where the report says that it took place, which may be more than the plan knew (000:95).</summary>
    public string? ReportedVenue { get; init; }

    /// <summary>What the report tells of it beside how it stands, where the plan has no note.</summary>
    public string? ReportedNotes { get; init; }

    /// <summary>What is proposed of it and waits for the Secretariat.</summary>
    public string? Proposed { get; init; }

    /// <summary>Reports on it that are under review, and how that stands.</summary>
    public string? Review { get; init; }
}
