using System.Collections.Frozen;
using GealcBot.Dialogs.Understanding;

namespace GealcBot.Dialogs.Asking;

/// <summary>When there is no plan for the year we are in, every answer out of another year says so first.</summary>
internal static class NoPlanYet
{
    private static readonly FrozenSet<Wish> OfThePlan = new[]
    {
        Wish.Upcoming, Wish.Overdue, Wish.ShowActivity, Wish.WhoMet, Wish.WhoHasNotMet, Wish.Standing, Wish.Totals, Wish.Webinars, Wish.JointMeetings, Wish.Mode,
        Wish.Postponed, Wish.Annex, Wish.Evidence, Wish.MissingEvidence, Wish.Funding, Wish.Source, Wish.Areas, Wish.Groups, Wish.Audit, Wish.ReportDocument,
    }.ToFrozenSet();

    public static Answer Before(Answer answer, Reading reading, Situation situation) =>
        reading is { Best: { } wish, Years: [], Period: null, Days: [] } && OfThePlan.Contains(wish) && !InCountry.IsAsked(reading)
        && situation.World.Plan(situation.Today.Year) is null && situation.World.Newest is { } newest
            ? answer with { Replies = [new Reply(situation.Say.NoPlanForYear(situation.Today.Year, newest.Year), null, []), .. answer.Replies] }
            : answer;
}
