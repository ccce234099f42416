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
    public static bool IsReport(LedgerEntry entry) =>
        entry is MeetingHeld or Scheduled or StatusReported or EvidenceAdded or Unforeseen or Proposed or ReportApproved;

    public static bool MayChange(LedgerEntry entry, Situation situation) => MayStill(entry, situation) is Change.Free or Change.WithReason;

    /// <summary>Whether this person may still change it, and what that takes.</summary>
    public static Change MayStill(LedgerEntry entry, Situation situation)
    {
        var ledger = situation.World.Ledger(entry.Year);
        return entry switch
        {
            // Nobody takes a proposal out from under its answer; what was agreed to is taken back as what it is.
            Proposed when ledger.DecisionOn(entry.Id) is not null => Change.Never,
            ReportApproved => situation.Person.MayAnywhere(Deed.ApproveReport) ? Change.Free : Change.Never,
            _ => Changing.Of(situation.Person, entry, [.. Concerned(entry, situation)], Since(entry, ledger, situation), situation.Today, ledger.Approval is not null),
        };
    }

    /// <summary>Who is asked to put a report right has as long for it as for a new one.</summary>
    private static DateOnly Since(LedgerEntry entry, YearLedger ledger, Situation situation) =>
        situation.DayOf(ledger.ReviewOf(entry) is { State: ReviewState.Returned or ReviewState.Answered, Returned: { } returned } ? returned : entry);

    /// <summary>What somebody is told who may not change it, or not any more.</summary>
    public static string WhyNot(Change change, Say say) => change is Change.TooLate ? say.TooLateToChange(Changing.OwnDays) : say.MayNotDoThat();

    /// <summary>One line: what it is and when.</summary>
    public static string Named(LedgerEntry entry, World world, Say say) => entry switch
    {
        MeetingHeld held => Meeting(world.Meeting(held.Id)?.Facts ?? held.Facts, say),
        Scheduled set => $"{Line(set.Obligation.Activity, world, say)}, {When(set, say)}",
        StatusReported said => $"{Line(said.Activity, world, say)}: {Status(said, say)}",
        Proposed proposal => $"{Line(proposal.What.Activity, world, say)}: {Status(proposal.What, say)}",
        EvidenceAdded { Meeting: { } meeting } proof when world.Meeting(meeting) is { } held => $"{Meeting(held.Facts, say)}: {Host(proof.Link)}",
        EvidenceAdded proof => $"{Line(proof.Activity, world, say)}: {Host(proof.Link)}",
        Unforeseen extra => $"{extra.Title}, {say.Days(extra.When)}",
        ReportApproved => say.ToldApproved(entry.Year),
        _ => throw new ArgumentOutOfRangeException(nameof(entry), entry, "This is no report."),
    };

    /// <summary>"martes 4 de junio de 2024 · 15:00, hora de America/Bogota · virtual".</summary>
    public static string When(Scheduled set, Say say) => ReminderDates.Words(set, say) is { Length: > 0 } known ? $"{say.Day(set.On)} · {known}" : say.Day(set.On);

    public static string Status(StatusReported said, Say say) => said switch
    {
        { Status: { Kind: StatusKind.Postponed, Date: { } to } } => say.EndedPostponedTo(say.Days(to)),
        { Status: { Kind: StatusKind.Done, Date: { } day } } => $"{say.ChoiceDone()}, {say.Days(day)}",
        { Status: { Kind: StatusKind.Scheduled, Date: { } day } } => say.ScheduledIn(say.Days(day)),
        { Status.Percent: { } percent } => $"{say.StatusChoice(said.Status.Kind ?? StatusKind.InProgress)}, {percent} %",
        { Part: { OutOf: { } all, Count: var some }, Status.Date: { } on } => $"{say.ChoicePartial()}, {say.CountOf(some, all)}, {say.Days(on)}",
        { Part: { OutOf: { } whole, Count: var part } } => $"{say.ChoicePartial()}, {say.CountOf(part, whole)}",
        { Status.Kind: { } kind } => say.StatusChoice(kind),
        _ => said.Status.Raw ?? say.StateDue(),
    };

    public static string Host(string link) => Links.TryRead(link)?.IdnHost ?? link;

    private static string Meeting(MeetingFacts facts, Say say) => $"{say.Groups(facts.Groups)}, {say.HeldOn(facts)}";

    private static string Line(ActivityId id, World world, Say say) =>
        world.Plan(id.Year) is { } plan && plan.Line(id) is { } line ? say.Capital(Targets.Named(line, plan, say)) : id.Code;

    private static IEnumerable<GroupId> Concerned(LedgerEntry entry, Situation situation) => Concerned(entry, situation.Person, situation.World);

    /// <summary>The groups for which a report speaks, as far as that matters to this person's rights.</summary>
    public static IEnumerable<GroupId> Concerned(LedgerEntry entry, Person person, World world) => entry switch
    {
        MeetingHeld held => (world.Meeting(held.Id)?.Facts ?? held.Facts).Groups,
        Scheduled { Obligation.Activity: var id } => OfLine(id, world),
        StatusReported { Activity: var id } => OfLine(id, world),
        Proposed { What.Activity: var id } => OfLine(id, world),
        EvidenceAdded { Activity: var id } => OfLine(id, world),
        // Of no group: whoever told it, and the Secretariat.
        _ => entry.By == person.Id ? person.Groups : [],
    };

    private static IEnumerable<GroupId> OfLine(ActivityId id, World world) =>
        world.Plan(id.Year) is { } plan && plan.Line(id) is { } line ? Targets.Concerned(line, plan) : [];
}
