using System.Collections.Immutable;
using System.Globalization;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Talk;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.Reporting;

/// <summary>A meeting is told, checked by the person who tells it, recorded once, and put right later if need be.</summary>
public sealed class MeetingReports(ILedgerBook book)
{
    /// <summary>A sentence: the form comes filled with what it said.</summary>
    public Answer Begin(Reading reading, Situation situation) => Begin(
        new MeetingDraft
        {
            Groups = reading.Groups,
            // "Ayer nos reunimos, la próxima es el 10": what was held is not still to come.
            HeldOn = reading.Days.Where(day => day <= situation.Today).Select(Iso).FirstOrDefault(),
            Countries = reading.CountryCount?.ToString(CultureInfo.InvariantCulture),
            Link = reading.Links is [var link, ..] ? link : null,
        },
        new SendReport(), situation);

    public Answer Begin(StartReport asked, Situation situation) =>
        Begin(new MeetingDraft { Groups = WorkingGroups.TryParse(asked.Group) is { } group ? [group] : [] }, new SendReport(asked.Obligation), situation);

    /// <summary>From a reminder's button: the form takes the reminder's place.</summary>
    public Answer BeginFrom(PlanYear plan, ObligationId obligation, GroupId group, Situation situation)
    {
        var asked = Begin(new MeetingDraft { Groups = plan.MeetsWith(group) }, new SendReport(obligation.ToString()), situation);
        return asked.Replies is [{ Card: { } card }] ? asked with { Replies = [], Replacement = card } : asked;
    }

    /// <summary>The form that is open, as filled so far.</summary>
    public Answer Resume(MeetingDraft draft, Situation situation) =>
        Answer.Of(Form(draft, new SendReport(), null, situation)) with { State = situation.State };

    public Task<Answer> SendAsync(SendReport sent, Inputs inputs, Situation situation, CancellationToken cancellation) =>
        SendAsync(sent, MeetingCheck.Draft(inputs), situation, cancellation);

    public Answer BeginCorrection(EntryId entry, Situation situation)
    {
        if (situation.World.Meeting(entry) is not { } meeting)
        {
            return Answer.Of(situation.Say.NoSuchReport(), Suggest.For(situation));
        }

        return MayCorrect(meeting, situation)
            ? Answer.Replacing(Form(MeetingCheck.Draft(meeting.Facts), new SendCorrection(entry.Value, meeting.Corrections), null, situation))
            : Answer.Of(situation.Say.MayNotDoThat());
    }

    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> SendCorrectionAsync(SendCorrection sent, Inputs inputs, Situation situation, CancellationToken cancellation)
    {
        if (situation.World.Meeting(new EntryId(sent.Entry)) is not { } meeting)
        {
            return Answer.Of(situation.Say.NoSuchReport(), Suggest.For(situation));
        }

        if (!MayCorrect(meeting, situation))
        {
            return Answer.Of(situation.Say.MayNotDoThat());
        }

        var draft = MeetingCheck.Draft(inputs);
        var check = MeetingCheck.Of(draft, Choices(situation, meeting.Facts.Groups), situation);
        var problem = check.Problem ?? Clash(meeting, check.Facts!, situation);
        return problem is null
            ? await CorrectAsync(meeting, sent.After, check.Facts!, situation, cancellation)
            : Answer.Replacing(Form(draft, sent, problem, situation, meeting.Facts.Groups));
    }

    private Answer Begin(MeetingDraft draft, SendReport send, Situation situation)
    {
        var (person, say) = (situation.Person, situation.Say);
        if (!person.MayAnywhere(Deed.ReportMeeting))
        {
            return Answer.Of(say.MayNotReport(), Suggest.For(situation));
        }

        var choices = Choices(situation);
        if (draft.Groups.FirstOrDefault(group => !choices.Contains(group)) is { Value: not null } foreign)
        {
            return Answer.Of(situation.Plan?.SeriesOf(foreign) is null && situation.Plan is { } plan
                ? say.GroupHasNoMeetings(say.Group(foreign), plan.Year)
                : say.MayNotReportGroup(say.Groups(person.Groups), say.Group(foreign)));
        }

        var own = choices.Where(person.Groups.Contains).ToImmutableArray();
        var filled = own.Length == 1 && !draft.Groups.Contains(own[0]) && draft.Groups.All(MayMeetWith(own[0], situation))
            ? draft with { Groups = [.. own, .. draft.Groups] }
            : draft;
        return Answer.Of(Form(filled, send, null, situation)) with { State = new ConversationState { Draft = filled } };
    }

    /// <summary>"We met with the emerging ones": we is one's own group, where the plan lets the two meet.</summary>
    private static Func<GroupId, bool> MayMeetWith(GroupId own, Situation situation) => group => situation.Plan!.MeetsWith(own).Contains(group);

    private async Task<Answer> SendAsync(SendReport sent, MeetingDraft draft, Situation situation, CancellationToken cancellation)
    {
        if (!situation.Person.MayAnywhere(Deed.ReportMeeting))
        {
            return Answer.Of(situation.Say.MayNotReport(), Suggest.For(situation));
        }

        var check = MeetingCheck.Of(draft, Choices(situation), situation);
        return check.Problem is { } problem
            ? Answer.Replacing(Form(draft, sent, problem, situation)) with { State = new ConversationState { Draft = draft } }
            : await RecordAsync(check.Plan!, check.Facts!, situation, cancellation);
    }

    private async Task<Answer> RecordAsync(PlanYear plan, MeetingFacts facts, Situation situation, CancellationToken cancellation)
    {
        if (Known(plan, facts, situation.World) is { } known)
        {
            return Receipt(ReceiptKind.AlreadyReported, known, situation.World, situation);
        }

        var held = new MeetingHeld(plan.SessionKey(facts.Groups[0]), facts) { Year = plan.Year, By = situation.Person.Id, RecordedAt = situation.Now };
        while (situation.World.Ledger(plan.Year).Find(held.Id) is not null)
        {
            // Reported before and withdrawn, or moved to another day by a correction: the day is free again.
            held = held with { Again = held.Again + 1 };
        }

        return await book.AppendAsync(held, cancellation) switch
        {
            AlreadyThere { Existing: MeetingHeld other } => Receipt(ReceiptKind.AlreadyReported, other, situation.World.With(other), situation),
            Recorded { Entry: var entry } => Receipt(ReceiptKind.Recorded, held, situation.World.With(entry), situation),
            var odd => throw new InvalidOperationException($"The ledger answered {odd} to {held.Id}."),
        };
    }

    private async Task<Answer> CorrectAsync(Meeting meeting, int after, MeetingFacts facts, Situation situation, CancellationToken cancellation)
    {
        if (facts.Equals(meeting.Facts))
        {
            return Receipt(ReceiptKind.NothingChanged, meeting.Report, situation.World, situation);
        }

        var corrected = new MeetingCorrected(meeting.Id, after + 1, facts) { Year = meeting.Report.Year, By = situation.Person.Id, RecordedAt = situation.Now };
        return await book.AppendAsync(corrected, cancellation) switch
        {
            AlreadyThere { Existing: MeetingCorrected other } when !other.Facts.Equals(facts) =>
                Receipt(ReceiptKind.SomebodyCorrected, meeting.Report, situation.World.With(other), situation),
            _ => Receipt(ReceiptKind.Corrected, meeting.Report, situation.World.With(corrected), situation),
        };
    }

    /// <summary>A meeting of one of these groups on that day, whoever reported it.</summary>
    private static MeetingHeld? Known(PlanYear plan, MeetingFacts facts, World world)
    {
        var keys = facts.Groups.Select(plan.SessionKey).ToHashSet();
        return world.Ledger(plan.Year).Meetings
            .FirstOrDefault(meeting => meeting.Facts.HeldOn == facts.HeldOn && !meeting.Facts.IsMonthOnly && meeting.Facts.Groups.Any(group => keys.Contains(plan.SessionKey(group))))?.Report;
    }

    private static string? Clash(Meeting meeting, MeetingFacts facts, Situation situation)
    {
        var plan = situation.World.Plan(meeting.Report.Year)!;
        if (facts.HeldOn.Year != plan.Year)
        {
            return situation.Say.ScheduleOtherYear(situation.Say.Day(facts.HeldOn), plan.Year);
        }

        return Known(plan, facts, situation.World) is { } other && other.Id != meeting.Id ? situation.Say.SameDayAlready(situation.Say.Groups(facts.Groups)) : null;
    }

    private static Answer Receipt(ReceiptKind kind, MeetingHeld held, World world, Situation situation)
    {
        var plan = world.Plan(held.Year)!;
        var meeting = world.Ledger(held.Year).Meeting(held.Id)!;
        var receipt = new Receipt(kind, meeting, plan.At(situation.Today, world.Ledger(held.Year)), world.Who(held.By), situation.DayOf(held));
        return Answer.Replacing(ReceiptCard.For(receipt, situation.Person, MayCorrect(meeting, situation), situation.Say));
    }

    private static bool MayCorrect(Meeting meeting, Situation situation) => meeting.Facts.Groups.Any(group =>
        situation.Person.May(meeting.Report.By == situation.Person.Id ? Deed.CorrectOwn : Deed.CorrectOthers, group));

    /// <summary>The groups one may report for: one's own, and those that the plan lets meet with them.</summary>
    private static ImmutableArray<GroupId> Choices(Situation situation, ImmutableArray<GroupId> besides = default)
    {
        if (situation.Plan is not { } plan)
        {
            return [];
        }

        var own = WorkingGroups.All.Where(group => plan.SeriesOf(group) is not null && situation.Person.May(Deed.ReportMeeting, group)).ToList();
        var all = own.SelectMany(group => plan.MeetsWith(group)).Concat(own).Concat(besides.IsDefault ? [] : besides).ToHashSet();
        return [.. WorkingGroups.All.Where(all.Contains)];
    }

    private static Card Form(MeetingDraft draft, Press send, string? problem, Situation situation, ImmutableArray<GroupId> besides = default) =>
        MeetingForm.For(draft, Choices(situation, besides), situation.Today, send, problem, situation.Say);

    private static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
