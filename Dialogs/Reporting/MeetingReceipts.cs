using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Dialogs.Reviewing;
using GealcBot.Dialogs.Telling;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.Reporting;

/// <summary>A reported meeting as it is shown: how it stands, and what this person may do with it.</summary>
internal static class MeetingReceipts
{
    /// <summary>Shown in the place of the card that was pressed; "it was the 14th" then speaks of it.</summary>
    public static Answer Of(ReceiptKind kind, MeetingHeld held, World world, Situation situation, bool mayUndo = false)
    {
        var plan = world.Plan(held.Year)!;
        var meeting = world.Ledger(held.Year).Meeting(held.Id)!;
        var receipt = new Receipt(kind, meeting, plan.At(situation.Today, world.Ledger(held.Year)), world.Who(held.By), situation.DayOf(held))
        {
            Source = MayCorrect(meeting, situation) ? held.Source : null,
            MayUndo = mayUndo && Reports.MayStill(held, situation) is Change.Free,
            Review = ReviewMarks.Of(held, world, situation),
            Reviewing = ReviewMarks.Buttons(held, world, situation),
            ChangedLate = (world.Ledger(held.Year).Find(MeetingCorrected.IdOf(held.Id, meeting.Corrections)) as MeetingCorrected)?.Why,
        };
        return Answer.Replacing(ReceiptCard.For(receipt, situation.Person, MayCorrect(meeting, situation), situation.Say)) with
        {
            State = new ConversationState { Telling = new Tell(TellKind.Correct) { Entry = held.Id.Value } },
        };
    }

    public static bool MayCorrect(Meeting meeting, Situation situation) =>
        Reports.MayChange(meeting.Report, situation);

    /// <summary>A meeting of one of these groups on that day, whoever reported it.</summary>
    public static MeetingHeld? Known(PlanYear plan, MeetingFacts facts, World world) =>
        Near(plan, facts, world, days: 0).FirstOrDefault()?.Report;

    /// <summary>The meetings of these groups within a few days of that one, the nearest first.</summary>
    public static IEnumerable<Meeting> Near(PlanYear plan, MeetingFacts facts, World world, int days)
    {
        var keys = facts.Groups.Select(plan.SessionKey).ToHashSet();
        return world.Ledger(plan.Year).Meetings
            .Where(meeting => !meeting.Facts.IsMonthOnly && Apart(meeting, facts) <= days && meeting.Facts.Groups.Any(group => keys.Contains(plan.SessionKey(group))))
            .OrderBy(meeting => Apart(meeting, facts));
    }

    /// <summary>The groups one may report for: one's own, and those that the plan lets meet with them.</summary>
    public static ImmutableArray<GroupId> Choices(Situation situation, ImmutableArray<GroupId> besides = default)
    {
        if (situation.Plan is not { } plan)
        {
            return [];
        }

        var own = WorkingGroups.All.Where(group => plan.SeriesOf(group) is not null && situation.Person.May(Deed.ReportMeeting, group)).ToList();
        var all = own.SelectMany(group => plan.MeetsWith(group)).Concat(own).Concat(besides.IsDefault ? [] : besides).ToHashSet();
        return [.. WorkingGroups.All.Where(all.Contains)];
    }

    private static int Apart(Meeting meeting, MeetingFacts facts) => Math.Abs(meeting.Facts.HeldOn.DayNumber - facts.HeldOn.DayNumber);
}
