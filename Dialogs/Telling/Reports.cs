using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Plans.Evidence;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Telling;

/// <summary>What was told before: which of it somebody speaks of, what it is called, and who may change it.</summary>
internal static class Reports
{
    /// <summary>The report shown last; else one's own that was told last.</summary>
    /// <param name="since">Only those told that day or later.</param>
    public static LedgerEntry? Spoken(Situation situation, DateOnly? since = null) =>
        Shown(situation) is { } entry && situation.World.Ledger(entry.Year).WithdrawalOf(entry.Id) is null ? entry : Own(situation, since);

    /// <summary>What the last receipt was of, withdrawn or not.</summary>
    public static LedgerEntry? Shown(Situation situation) =>
        situation.State.Telling?.Entry is { } shown ? situation.World.Entry(new EntryId(shown)) : null;

    private static LedgerEntry? Own(Situation situation, DateOnly? since) => situation.Plan is not { } plan ? null
        : situation.World.Ledger(plan.Year).Standing
            .Where(entry => entry.By == situation.Person.Id && IsReport(entry) && (since is not { } day || situation.DayOf(entry) >= day))
            .OrderBy(entry => entry.RecordedAt).ThenBy(entry => entry.Id.Value, StringComparer.Ordinal).LastOrDefault();

    /// <summary>What stands by itself; a correction is part of its meeting.</summary>
    public static bool IsReport(LedgerEntry entry) => entry is MeetingHeld or Scheduled or StatusReported or EvidenceAdded or Unforeseen or Proposed;

    public static bool MayChange(LedgerEntry entry, Situation situation) =>
        situation.Person.May(entry.By == situation.Person.Id ? Deed.CorrectOwn : Deed.CorrectOthers, Concerned(entry, situation));

    /// <summary>One line: what it is and when.</summary>
    public static string Named(LedgerEntry entry, World world, Say say) => entry switch
    {
        MeetingHeld held => Meeting(world.Meeting(held.Id)?.Facts ?? held.Facts, say),
        Scheduled set => $"{Line(set.Obligation.Activity, world, say)}, {say.Day(set.On)}",
        StatusReported said => $"{Line(said.Activity, world, say)}: {Status(said, say)}",
        Proposed proposal => $"{Line(proposal.What.Activity, world, say)}: {Status(proposal.What, say)}",
        EvidenceAdded { Meeting: { } meeting } proof when world.Meeting(meeting) is { } held => $"{Meeting(held.Facts, say)}: {Host(proof.Link)}",
        EvidenceAdded proof => $"{Line(proof.Activity, world, say)}: {Host(proof.Link)}",
        Unforeseen extra => $"{extra.Title}, {say.Days(extra.When)}",
        _ => throw new ArgumentOutOfRangeException(nameof(entry), entry, "This is no report."),
    };

    public static string Status(StatusReported said, Say say) => said switch
    {
        { Status: { Kind: StatusKind.Postponed, Date: { } to } } => say.EndedPostponedTo(to.First.Year),
        { Status: { Kind: StatusKind.Done, Date: { } day } } => $"{say.ChoiceDone()}, {say.Days(day)}",
        { Status: { Kind: StatusKind.Scheduled, Date: { } day } } => say.ScheduledIn(say.Days(day)),
        { Status.Percent: { } percent } => $"{say.StatusChoice(said.Status.Kind ?? StatusKind.InProgress)}, {percent} %",
        { Part: { OutOf: { } whole, Count: var part } } => $"{say.ChoicePartial()}, {say.CountOf(part, whole)}",
        { Status.Kind: { } kind } => say.StatusChoice(kind),
        _ => said.Status.Raw ?? say.StateDue(),
    };

    public static string Host(string link) => Links.TryRead(link)?.IdnHost ?? link;

    private static string Meeting(MeetingFacts facts, Say say) => $"{say.Groups(facts.Groups)}, {say.HeldOn(facts)}";

    private static string Line(ActivityId id, World world, Say say) =>
        world.Plan(id.Year) is { } plan && plan.Line(id) is { } line ? say.Capital(Targets.Named(line, plan, say)) : id.Code;

    private static IEnumerable<GroupId> Concerned(LedgerEntry entry, Situation situation) => entry switch
    {
        MeetingHeld held => (situation.World.Meeting(held.Id)?.Facts ?? held.Facts).Groups,
        Scheduled { Obligation.Activity: var id } => OfLine(id, situation),
        StatusReported { Activity: var id } => OfLine(id, situation),
        Proposed { What.Activity: var id } => OfLine(id, situation),
        EvidenceAdded { Activity: var id } => OfLine(id, situation),
        // Of no group: whoever told it, and the Secretariat.
        _ => entry.By == situation.Person.Id ? situation.Person.Groups : [],
    };

    private static IEnumerable<GroupId> OfLine(ActivityId id, Situation situation) =>
        situation.World.Plan(id.Year) is { } plan && plan.Line(id) is { } line ? Targets.Concerned(line, plan) : [];
}
