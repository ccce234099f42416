using System.Collections.Immutable;

namespace GealcBot.Plans.Lineage;

/// <summary>What people said of the lines of a report that could not be lined up for sure.</summary>
/// <param name="Settled">The line of the plan that a line of the report speaks of; null where it is in no plan.</param>
public sealed record LineAnswers(ImmutableDictionary<ActivityId, ActivityId?> Settled)
{
    public static LineAnswers None { get; } = new(ImmutableDictionary<ActivityId, ActivityId?>.Empty);

    public LineAnswers With(ActivityId reported, ActivityId? planned) => new(Settled.SetItem(reported, planned));

    /// <summary>The answers that still hold for another version of the report: its line has the same number and title.</summary>
    public LineAnswers CarriedTo(PlanYear version, PlanYear from) => new(Settled.RemoveRange(
        Settled.Keys.Where(line => from.Line(line) is not { } old || version.Line(line) is not { } now || Subjects.Fold(old.Activity.Title) != Subjects.Fold(now.Activity.Title))));
}
