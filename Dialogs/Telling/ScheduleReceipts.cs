using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Telling;

/// <summary>The receipt of a date: what it is for, what stood before, and what one should notice.</summary>
internal static class ScheduleReceipts
{
    /// <summary>The date that stands for an obligation; for groups that meet jointly, whichever was set last.</summary>
    public static Scheduled? Standing(ObligationStanding owed, PlanYear plan, YearLedger ledger) =>
        ledger.ScheduleOf(plan.Together(owed.Obligation));

    public static Answer Of(Scheduled set, Scheduled? before, bool isNew, World world, Situation situation)
    {
        var (plan, say) = (world.Plan(set.Year)!, situation.Say);
        var standing = plan.At(situation.Today, world.Ledger(set.Year));
        var line = standing.Line(set.Obligation.Activity);
        var what = $"{say.Capital(Targets.Named(line.Line, plan, say))}, {Reports.When(set, say)}";
        string?[] remarks =
        [
            isNew ? null : say.DateSetAlready(),
            before is null ? null : say.DateBefore(before.On == set.On ? Reports.When(before, say) : say.Day(before.On)),
            set.On.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? say.WeekendDay() : null,
            Late(set, line, standing, say),
        ];
        var receipt = new ToldReceipt(isNew ? say.DateSetTitle() : say.DateKnownTitle(), what, [.. remarks.OfType<string>()], [.. Facts(set, line, world, situation)], Actions(set, line, situation))
        { Words = set.Why };
        return Answer.Replacing(ToldCard.For(receipt, say)) with { State = new ConversationState { Telling = new Tell(TellKind.Correct) { Entry = set.Id.Value } } };
    }

    /// <summary>After the semester of an activity, or after a quarter in which the group has not met.</summary>
    private static string? Late(Scheduled set, LineStanding line, YearStanding standing, Say say)
    {
        var quarter = DateRange.Quarter(standing.Date.Year, DateRange.QuarterOf(standing.Date));
        return line.Line.Series is not null
            ? set.On > quarter.To && !line.Meetings.Any(meeting => quarter.Contains(meeting.Facts.HeldOn)) ? say.BeyondWindow(say.Day(quarter.To)) : null
            : standing.Plan.Obligation(set.Obligation) is { Window: var window } && set.On > window.To ? say.AfterItsTime(say.Day(window.To)) : null;
    }

    private static IEnumerable<Fact> Facts(Scheduled set, LineStanding line, World world, Situation situation)
    {
        var say = situation.Say;
        if (line.Line.Series is not null)
        {
            yield return new Fact(say.FieldNow(), say.MeetingsOwed(line.Met, line.Owed));
        }

        yield return new Fact(say.FieldReportedBy(), say.Capital(say.Who(world.Who(set.By), situation.Person.Id)));
    }

    private static ImmutableArray<CardAction> Actions(Scheduled set, LineStanding line, Situation situation)
    {
        var (say, id) = (situation.Say, set.Obligation.ToString());
        return
        [
            new Send(say.ButtonHeld(), line.Line.Series is { } series ? new StartReport(series.Lead.Value) : new Tell(TellKind.ReportActivity) { Activity = line.Line.Id.ToString(), Status = StatusKind.Done }),
            new Send(say.ButtonCorrectDate(), new Tell(TellKind.Schedule) { Obligation = id }),
            .. Reports.MayChange(set, situation) ? [new Send(say.ButtonWithdraw(), new Tell(TellKind.Withdraw) { Entry = set.Id.Value })] : ImmutableArray<CardAction>.Empty,
        ];
    }
}
