using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.Asking;

/// <summary>An entry of the ledger as a sentence: what was told, by whom, when.</summary>
internal static class EntryWords
{
    public static string WithWhoAndWhen(LedgerEntry entry, Situation situation) => $"{What(entry, situation)} · {WhoAndWhen(entry, situation)}";

    public static string WhoAndWhen(LedgerEntry entry, Situation situation)
    {
        var say = situation.Say;
        var who = entry.By == PersonId.Import ? say.DocumentReport(entry.Year) : say.Who(situation.World.Who(entry.By), situation.Person.Id);
        return $"{who}, {say.Day(situation.DayOf(entry))}";
    }

    public static string What(LedgerEntry entry, Situation situation)
    {
        var say = situation.Say;
        return entry switch
        {
            MeetingHeld held => say.ToldMeeting(say.Groups(held.Facts.Groups), say.HeldOn(held.Facts)),
            MeetingCorrected corrected => say.ToldCorrection(say.Groups(corrected.Facts.Groups), say.HeldOn(corrected.Facts)),
            Scheduled set => say.ToldScheduled(set.Obligation.Activity.Code, say.Day(set.On)),
            StatusReported status => say.ToldStatus(status.Activity.Code, State(status, situation)),
            EvidenceAdded link => say.ToldLink(link.Activity.Code, Links.TryRead(link.Link)?.IdnHost ?? Flat.Cut(link.Link, 60)),
            Unforeseen unforeseen => say.ToldUnforeseen(unforeseen.Title, say.Days(unforeseen.When)),
            Proposed proposal => say.ToldProposed(proposal.What.Activity.Code, State(proposal.What, situation)),
            Decided { IsAgreed: true } decided when Proposal(decided, situation) is { } proposal => say.ToldAgreed(proposal.What.Activity.Code, State(proposal.What, situation)),
            Decided decided when Proposal(decided, situation) is { } proposal => say.ToldDeclined(proposal.What.Activity.Code, State(proposal.What, situation)),
            FrequencySettled settled => say.ToldFrequency(settled.Activity.Code, settled.PerYear),
            Withdrawn withdrawn => situation.World.Ledger(entry.Year).Find(withdrawn.Of) is { } taken and not Withdrawn
                ? say.ToldWithdrawn(What(taken, situation)) : say.ToldSomething(),
            _ => say.ToldSomething(),
        };
    }

    /// <summary>Of what came in at the same moment, the weightiest first.</summary>
    public static int Rank(LedgerEntry entry) => entry switch
    {
        MeetingHeld => 0,
        MeetingCorrected or Withdrawn => 1,
        StatusReported => 2,
        Scheduled => 3,
        Unforeseen => 4,
        EvidenceAdded => 6,
        _ => 5,
    };

    /// <summary>Whom it concerns: the groups, else the area; empty where that cannot be said.</summary>
    public static string Subject(LedgerEntry entry, Situation situation)
    {
        var say = situation.Say;
        return entry switch
        {
            MeetingHeld held => say.Groups(held.Facts.Groups),
            MeetingCorrected corrected => say.Groups(corrected.Facts.Groups),
            Scheduled set => Of(set.Obligation.Activity),
            StatusReported status => Of(status.Activity),
            Proposed proposal => Of(proposal.What.Activity),
            Decided decided when Proposal(decided, situation) is { } proposal => Of(proposal.What.Activity),
            EvidenceAdded link => Of(link.Activity),
            FrequencySettled settled => Of(settled.Activity),
            Withdrawn withdrawn when situation.World.Ledger(entry.Year).Find(withdrawn.Of) is { } taken and not Withdrawn => Subject(taken, situation),
            Unforeseen => say.AnnexTitle(entry.Year),
            _ => say.OtherSubject(),
        };

        string Of(ActivityId id) => situation.World.Plan(id.Year)?.Line(id) is { } line ? line.Groups.Length == 1 ? say.Groups(line.Groups) : say.Area(line.Area) : say.OtherSubject();
    }

    public static bool Concerns(LedgerEntry entry, GroupId group, Situation situation)
    {
        return entry switch
        {
            MeetingHeld held => held.Facts.Groups.Contains(group),
            MeetingCorrected corrected => corrected.Facts.Groups.Contains(group),
            Scheduled set => Of(set.Obligation.Activity),
            StatusReported status => Of(status.Activity),
            Proposed proposal => Of(proposal.What.Activity),
            Decided decided when Proposal(decided, situation) is { } proposal => Of(proposal.What.Activity),
            EvidenceAdded link => Of(link.Activity),
            FrequencySettled settled => Of(settled.Activity),
            Withdrawn withdrawn when situation.World.Ledger(entry.Year).Find(withdrawn.Of) is { } taken and not Withdrawn => Concerns(taken, group, situation),
            _ => false,
        };

        bool Of(ActivityId id) => situation.World.Plan(id.Year)?.Line(id)?.Concerns(group) is true;
    }

    private static Proposed? Proposal(Decided decided, Situation situation) => situation.World.Ledger(decided.Year).Find(decided.Of) as Proposed;

    private static string State(StatusReported status, Situation situation)
    {
        var say = situation.Say;
        return status.Status switch
        {
            { Percent: { } percent } => $"{percent} %",
            { Kind: { } kind } when Ending.Of(status.Status) is { } ending => say.Ended(ending),
            { Kind: StatusKind.Done } => say.StateMet(),
            { Kind: StatusKind.InProgress } => say.StateInProgress(),
            { Kind: StatusKind.Partial } => say.StatePartly(),
            { Kind: StatusKind.Scheduled } => say.StateScheduled(),
            { Kind: StatusKind.Pending } => say.StateDue(),
            _ => Flat.Cut(status.Status.Raw ?? say.NotSaid(), 80),
        };
    }
}
