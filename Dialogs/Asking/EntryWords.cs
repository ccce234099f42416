using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Texts;

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
            MeetingCorrected corrected => Late(say.ToldCorrection(say.Groups(corrected.Facts.Groups), say.HeldOn(corrected.Facts)), corrected.Why, say),
            Scheduled { Why: { } why } set => say.ToldWithReason(say.ToldScheduled(set.Obligation.Activity.Code, Telling.Reports.When(set, say)), why),
            Scheduled set => say.ToldScheduled(set.Obligation.Activity.Code, Telling.Reports.When(set, say)),
            ReportApproved => say.ToldApproved(entry.Year),
            StatusReported status => say.ToldStatus(status.Activity.Code, State(status, situation)),
            EvidenceAdded link => say.ToldLink(link.Activity.Code, Links.TryRead(link.Link)?.IdnHost ?? Flat.Cut(link.Link, 60)),
            Unforeseen unforeseen => say.ToldUnforeseen(unforeseen.Title, say.Days(unforeseen.When)),
            Proposed proposal => say.ToldProposed(proposal.What.Activity.Code, State(proposal.What, situation)),
            Decided { IsAgreed: true } decided when Proposal(decided, situation) is { } proposal => say.ToldAgreed(proposal.What.Activity.Code, State(proposal.What, situation)),
            Decided decided when Proposal(decided, situation) is { } proposal => say.ToldDeclined(proposal.What.Activity.Code, State(proposal.What, situation)),
            ReviewEntry step when Report(step, situation) is { } report => Review(step, What(report, situation), situation),
            FrequencySettled settled => say.ToldFrequency(settled.Activity.Code, settled.PerYear),
            Withdrawn withdrawn => situation.World.Ledger(entry.Year).Find(withdrawn.Of) is { } taken and not Withdrawn
                ? Late(say.ToldWithdrawn(What(taken, situation)), withdrawn.Why, say) : say.ToldSomething(),
            _ => say.ToldSomething(),
        };
    }

    /// <summary>What was changed after the approval of the report says so.</summary>
    private static string Late(string told, string? why, Say say) => why is null ? told : $"{told}. {say.ChangedAfterApproval(why)}";

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
            ReviewEntry step when Report(step, situation) is { } report => Subject(report, situation),
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
            ReviewEntry step when Report(step, situation) is { } report => Concerns(report, group, situation),
            Withdrawn withdrawn when situation.World.Ledger(entry.Year).Find(withdrawn.Of) is { } taken and not Withdrawn => Concerns(taken, group, situation),
            _ => false,
        };

        bool Of(ActivityId id) => situation.World.Plan(id.Year)?.Line(id)?.Concerns(group) is true;
    }

    /// <summary>The comment and its answer are for the Secretariat and for whom they concern.</summary>
    private static string Review(ReviewEntry step, string what, Situation situation)
    {
        var say = situation.Say;
        var reads = situation.Person.MayAnywhere(Deed.ReadAudit);
        return step switch
        {
            ReportReturned returned => reads ? say.ToldWithWords(say.ToldReturned(what), returned.Comment) : say.ToldReturned(what),
            ReturnAnswered answered => reads ? say.ToldWithWords(say.ToldAnswered(what), answered.Words) : say.ToldAnswered(what),
            _ => say.ToldAccepted(what),
        };
    }

    private static LedgerEntry? Report(ReviewEntry step, Situation situation) => situation.World.Ledger(step.Year).Find(step.Of) is { } report and not ReviewEntry ? report : null;

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
