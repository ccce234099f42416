using System.Collections.Immutable;

namespace GealcBot.Plans.Lineage;

/// <summary>What of an activity is not as it was.</summary>
public enum ChangedPart
{
    Number,
    Title,
    When,
    Where,
    Status,
    Evidence,

    /// <summary>Product, participants, resources, responsible, notes or whom it joins.</summary>
    Other,
}

public sealed record LineChange(PlanLine Before, PlanLine After, ImmutableArray<ChangedPart> Parts);

/// <summary>A document beside the version of it that is known: activities that are new, gone or changed.</summary>
public sealed record DocumentChanges(ImmutableArray<PlanLine> New, ImmutableArray<PlanLine> Gone, ImmutableArray<LineChange> Changed, bool AnnexChanged)
{
    public bool IsEmpty => New.IsEmpty && Gone.IsEmpty && Changed.IsEmpty && !AnnexChanged;

    public static DocumentChanges Of(PlanYear before, PlanYear after)
    {
        var lines = LineUp.Of(before, after);
        return new DocumentChanges(
            lines.OnlyReported,
            lines.OnlyPlanned,
            [.. lines.Pairs.Select(pair => new LineChange(pair.Planned, pair.Reported, Parts(pair.Planned, pair.Reported))).Where(change => !change.Parts.IsEmpty)],
            !Annex(before.Plan).SequenceEqual(Annex(after.Plan)));
    }

    private static ImmutableArray<ChangedPart> Parts(PlanLine before, PlanLine after)
    {
        var (one, other) = (before.Activity, after.Activity);
        (ChangedPart Part, bool Differs)[] parts =
        [
            (ChangedPart.Number, one.Code != other.Code),
            (ChangedPart.Title, one.Title != other.Title),
            (ChangedPart.When, one.Period != other.Period),
            (ChangedPart.Where, one.Venue != other.Venue),
            (ChangedPart.Status, one.Status != other.Status || !one.MeetingsHeld.SequenceEqual(other.MeetingsHeld)),
            (ChangedPart.Evidence, !one.Evidence.SequenceEqual(other.Evidence)),
            (ChangedPart.Other, Others(one) != Others(other)),
        ];
        return [.. parts.Where(part => part.Differs).Select(part => part.Part)];
    }

    private static (string?, string?, string?, string?, string?, string?) Others(PlannedActivity activity) =>
        (activity.Product, activity.Participants, activity.Resources, activity.Responsible, activity.Notes, activity.JoinWith);

    private static IEnumerable<string> Annex(WorkPlan plan) => plan.Annex.Select(item => $"{item.Month}\n{item.Title}\n{string.Join('\n', item.Evidence)}");
}
