using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Talk;
using GealcBot.Dialogs.Telling;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.Reporting;

/// <summary>A reported meeting is put right: by the form, by one sentence, and back again by one press.</summary>
public sealed class MeetingCorrections(ILedgerBook book)
{
    public Answer Begin(EntryId entry, Situation situation) =>
        Open(entry, situation, out var instead) is { } meeting ? Answer.Replacing(Form(meeting, MeetingCheck.Draft(meeting.Facts), null, situation)) : instead!;

    /// <summary>The form says that it is this meeting: what it adds to the report is offered as a correction.</summary>
    public Answer Same(SameMeeting same, Inputs inputs, Situation situation) => Same(new EntryId(same.Entry), MeetingCheck.Draft(inputs), situation);

    public Answer Same(EntryId entry, MeetingDraft told, Situation situation)
    {
        if (situation.World.Meeting(entry) is not { } meeting)
        {
            return Answer.Of(situation.Say.NoSuchReport(), Suggest.For(situation));
        }

        var known = MeetingCheck.Draft(meeting.Facts);
        var both = known with { Countries = known.Countries ?? told.Countries, Link = known.Link ?? told.Link, Decided = known.Decided ?? told.Decided };
        return both != known && MeetingReceipts.MayCorrect(meeting, situation)
            ? Answer.Replacing(Form(meeting, both, null, situation))
            : MeetingReceipts.Of(ReceiptKind.AlreadyReported, meeting.Report, situation.World, situation);
    }

    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> SendAsync(SendCorrection sent, Inputs inputs, Situation situation, CancellationToken cancellation)
    {
        if (Open(new EntryId(sent.Entry), situation, out var instead) is not { } meeting)
        {
            return instead!;
        }

        var draft = MeetingCheck.Draft(inputs);
        var check = Check(meeting, draft, situation);
        var why = NeedsReason(meeting, situation) ? inputs[TellInputs.Words] : null;
        var problem = check.Problem ?? (why is null && NeedsReason(meeting, situation) ? situation.Say.NeedReason() : null);
        return problem is not null
            ? Answer.Replacing(Form(meeting, draft, problem, situation, sent.After))
            : await CorrectAsync(meeting, New(meeting, sent.After, check.Facts!, situation) with { Why = why }, mayUndo: false, situation, cancellation);
    }

    /// <summary>The form as it was sent, with why it is not recorded.</summary>
    public static Answer? Again(SendCorrection sent, Inputs inputs, string problem, Situation situation) =>
        Open(new EntryId(sent.Entry), situation, out _) is { } meeting ? Answer.Replacing(Form(meeting, MeetingCheck.Draft(inputs), problem, situation, sent.After)) : null;

    /// <summary>"No, it was the 14th": done at once, and shown with what undoes it.</summary>
    /// <param name="told">Changes the facts as the sentence says.</param>
    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> TellAsync(EntryId entry, Func<MeetingDraft, MeetingDraft> told, Situation situation, CancellationToken cancellation)
    {
        if (Open(entry, situation, out var instead) is not { } meeting)
        {
            return instead!;
        }

        var draft = told(MeetingCheck.Draft(meeting.Facts));
        var check = Check(meeting, draft, situation);
        return check.Problem is { } problem ? Answer.Of(problem, Suggest.For(situation)) with { State = situation.State }
            : NeedsReason(meeting, situation) ? Answer.Replacing(Form(meeting, draft, null, situation))
            : await CorrectAsync(meeting, New(meeting, meeting.Corrections, check.Facts!, situation), mayUndo: true, situation, cancellation);
    }

    /// <summary>The facts as they were before a correction, as one more correction.</summary>
    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> UndoAsync(UndoCorrection undo, Situation situation, CancellationToken cancellation)
    {
        if (Open(new EntryId(undo.Entry), situation, out var instead) is not { } meeting)
        {
            return instead!;
        }

        var ledger = situation.World.Ledger(meeting.Report.Year);
        var before = undo.Number > 1 ? (ledger.Find(MeetingCorrected.IdOf(meeting.Id, undo.Number - 1)) as MeetingCorrected)?.Facts : meeting.Report.Facts;
        var isKnown = ledger.Find(MeetingCorrected.IdOf(meeting.Id, undo.Number)) is not null;
        return before is null || !isKnown
            ? Answer.Of(situation.Say.OldButton(), Suggest.For(situation))
            : Clash(meeting, before, situation) is { } clash
                ? Answer.Of(clash, Suggest.For(situation))
                : NeedsReason(meeting, situation) ? Answer.Replacing(Form(meeting, MeetingCheck.Draft(before), null, situation))
                : await CorrectAsync(meeting, New(meeting, undo.Number, before, situation), mayUndo: false, situation, cancellation);
    }

    /// <summary>What an edited message would have told: the form with what would change, and nothing is done before it is sent.</summary>
    public Answer? Offer(Meeting meeting, Func<MeetingDraft, MeetingDraft> told, Situation situation)
    {
        var (known, draft) = (MeetingCheck.Draft(meeting.Facts), told(MeetingCheck.Draft(meeting.Facts)));
        return known == draft || !MeetingReceipts.MayCorrect(meeting, situation) ? null : Answer.Replacing(Form(meeting, draft, null, situation));
    }

    private static MeetingCorrected New(Meeting meeting, int after, MeetingFacts facts, Situation situation) =>
        new(meeting.Id, after + 1, facts) { Year = meeting.Report.Year, By = situation.Person.Id, RecordedAt = situation.Now };

    private static bool NeedsReason(Meeting meeting, Situation situation) => Reports.MayStill(meeting.Report, situation) is Change.WithReason;

    private async Task<Answer> CorrectAsync(Meeting meeting, MeetingCorrected corrected, bool mayUndo, Situation situation, CancellationToken cancellation)
    {
        var facts = corrected.Facts;
        if (facts.Equals(meeting.Facts))
        {
            return MeetingReceipts.Of(ReceiptKind.NothingChanged, meeting.Report, situation.World, situation);
        }

        return await book.AppendAsync(corrected, cancellation) switch
        {
            AlreadyThere { Existing: MeetingCorrected other } when !other.Facts.Equals(facts) =>
                MeetingReceipts.Of(ReceiptKind.SomebodyCorrected, meeting.Report, situation.World.With(other), situation),
            _ => MeetingReceipts.Of(ReceiptKind.Corrected, meeting.Report, situation.World.With(corrected), situation, mayUndo),
        };
    }

    /// <summary>The meeting where it is known and this person may correct it; else what to say instead.</summary>
    private static Meeting? Open(EntryId entry, Situation situation, out Answer? instead)
    {
        var meeting = situation.World.Meeting(entry);
        instead = meeting is null ? Answer.Of(situation.Say.NoSuchReport(), Suggest.For(situation))
            : MeetingReceipts.MayCorrect(meeting, situation) ? null
            : Answer.Of(Reports.WhyNot(Reports.MayStill(meeting.Report, situation), situation.Say));
        return instead is null ? meeting : null;
    }

    private static MeetingCheck Check(Meeting meeting, MeetingDraft draft, Situation situation)
    {
        var check = MeetingCheck.Of(draft, MeetingReceipts.Choices(situation, meeting.Facts.Groups), situation);
        return check.Facts is { } facts && Clash(meeting, facts, situation) is { } clash ? new MeetingCheck(null, null, clash) : check;
    }

    private static string? Clash(Meeting meeting, MeetingFacts facts, Situation situation)
    {
        var plan = situation.World.Plan(meeting.Report.Year)!;
        if (facts.HeldOn.Year != plan.Year)
        {
            return situation.Say.ScheduleOtherYear(situation.Say.Day(facts.HeldOn), plan.Year);
        }

        return MeetingReceipts.Near(plan, facts, situation.World, days: 0).Any(other => other.Id != meeting.Id) ? situation.Say.SameDayAlready(situation.Say.Groups(facts.Groups)) : null;
    }

    private static Card Form(Meeting meeting, MeetingDraft draft, string? problem, Situation situation, int? after = null) =>
        MeetingForm.For(draft, MeetingReceipts.Choices(situation, meeting.Facts.Groups), situation.Today, new SendCorrection(meeting.Id.Value, after ?? meeting.Corrections), problem ?? (NeedsReason(meeting, situation) ? situation.Say.AfterApproval(meeting.Report.Year) : null), situation.Say, asksWhy: NeedsReason(meeting, situation));
}
