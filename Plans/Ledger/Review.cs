using System.Collections.Immutable;
using GealcBot.Plans.People;

namespace GealcBot.Plans.Ledger;

/// <summary>How the review of a report stands. In every state the report counts: what was reported is neither lost nor hidden.</summary>
public enum ReviewState
{
    /// <summary>Nobody asks for one.</summary>
    None,

    /// <summary>The Secretariat has not looked at it yet, and the setting wants it to.</summary>
    Awaiting,

    /// <summary>Given back with a comment; it waits for who reported it.</summary>
    Returned,

    /// <summary>Answered, corrected or proved since; it waits for the Secretariat.</summary>
    Answered,

    Accepted,
}

/// <summary>A report with what was said of it, in order, as far as the ledger knows.</summary>
/// <param name="Change">What put the report right, or proved it, since the last step; null where nothing did.</param>
public sealed record Review(LedgerEntry Report, ReviewState State, ImmutableArray<ReviewEntry> Steps, LedgerEntry? Change)
{
    /// <summary>How many steps were taken; a card says how many it knew of.</summary>
    public int Taken => Steps is [.., var last] ? last.Step : 0;

    /// <summary>The comment that is, or was last, to be answered.</summary>
    public ReportReturned? Returned => Steps.OfType<ReportReturned>().LastOrDefault();

    /// <summary>The Secretariat is to look at it.</summary>
    public bool IsForReview => State is ReviewState.Awaiting or ReviewState.Answered;

    public bool Equals(Review? other) =>
        other is not null && (Report, State, Change) == (other.Report, other.State, other.Change) && Steps.AsSpan().SequenceEqual(other.Steps.AsSpan());

    public override int GetHashCode() => HashCode.Combine(Report.Id, State, Steps.Length);
}

/// <summary>The reviews of a year, computed from its entries.</summary>
internal sealed class Reviews(ImmutableArray<LedgerEntry> standing)
{
    private readonly ILookup<EntryId, ReviewEntry> steps = standing.OfType<ReviewEntry>().OrderBy(entry => entry.Step).ToLookup(entry => entry.Of);

    /// <param name="isWanted">The setting wants such a report of such a person reviewed.</param>
    public Review Of(LedgerEntry report, bool isWanted)
    {
        var (taken, wanted) = (steps[report.Id].ToImmutableArray(), isWanted && Stands(report));
        var change = taken is [.., var last] ? ChangeSince(last, report) : null;
        return new Review(report, State(taken, change, wanted), taken, change);
    }

    /// <summary>The reports of which anything was said.</summary>
    public IEnumerable<EntryId> Begun => steps.Select(of => of.Key);

    private ReviewState State(ImmutableArray<ReviewEntry> taken, LedgerEntry? change, bool isWanted) => taken switch
    {
        [] => isWanted ? ReviewState.Awaiting : ReviewState.None,
        [.., ReportReturned] => change is null ? ReviewState.Returned : ReviewState.Answered,
        [.., ReturnAnswered] => ReviewState.Answered,
        _ => isWanted && change is not null ? ReviewState.Awaiting : ReviewState.Accepted,
    };

    /// <summary>
    /// False for what is looked at with another: a status that a later one took the place of, a link at the other lines of its
    /// meeting or told in one breath with a status, and whatever answers a report that was returned.
    /// </summary>
    public bool Stands(LedgerEntry report) => !IsAnswer(report) && report switch
    {
        StatusReported said => !standing.OfType<StatusReported>().Any(later => IsLater(later, said)),
        EvidenceAdded link => !standing.Any(other => IsBefore(other, link)),
        _ => true,
    };

    private static bool IsLater(StatusReported later, StatusReported said) =>
        later.Activity == said.Activity && (later.AsOf, later.RecordedAt).CompareTo((said.AsOf, said.RecordedAt)) > 0;

    private static bool IsBefore(LedgerEntry other, EvidenceAdded link) => other switch
    {
        EvidenceAdded same => link.Meeting is not null && same.Meeting == link.Meeting && same.Link == link.Link && string.CompareOrdinal(same.Id.Value, link.Id.Value) < 0,
        StatusReported said => said.Activity == link.Activity && said.By == link.By && said.RecordedAt == link.RecordedAt,
        _ => false,
    };

    private bool IsAnswer(LedgerEntry report) => Begun.Any(of => of != report.Id
        && steps[of].LastOrDefault(step => step.RecordedAt <= report.RecordedAt) is ReportReturned or ReturnAnswered
        && standing.FirstOrDefault(entry => entry.Id == of) is { } returned && Changes(report, returned));

    private LedgerEntry? ChangeSince(ReviewEntry step, LedgerEntry report) =>
        // Of people who were removed nobody knows whether they are the same: what put the report right is then looked at.
        standing.Where(entry => entry.RecordedAt > step.RecordedAt && (entry.By != step.By || step.By == PersonId.Removed) && Changes(entry, report))
            .Where(entry => step is not ReportAccepted || entry is MeetingCorrected)
            .OrderBy(entry => entry.RecordedAt).ThenBy(entry => entry.Id.Value, StringComparer.Ordinal).LastOrDefault();

    /// <summary>Puts the report right, or gives the proof it lacked.</summary>
    private static bool Changes(LedgerEntry entry, LedgerEntry report) => entry.Id != report.Id && (entry, report) switch
    {
        (MeetingCorrected corrected, MeetingHeld) => corrected.Of == report.Id,
        (EvidenceAdded link, MeetingHeld) => link.Meeting == report.Id,
        (StatusReported said, StatusReported before) => said.Activity == before.Activity,
        (EvidenceAdded link, StatusReported before) => link.Activity == before.Activity,
        (EvidenceAdded link, EvidenceAdded before) => (link.Activity, link.Meeting) == (before.Activity, before.Meeting) && link.Link != before.Link,
        _ => false,
    };
}
