using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Asking;

/// <summary>"¿Qué área va peor?", "which group met most?": areas or groups in the order of what is asked, the first being the answer.</summary>
internal static class Rankings
{
    private enum Measure
    {
        Done,
        Activities,
        Meetings,
        Webinars,
        Overdue,
    }

    /// <summary>Null where no order is asked for.</summary>
    public static Answer? Answer(string text, Reading reading, Situation situation)
    {
        if (reading.Best is not (Wish.Totals or Wish.Standing or Wish.WhoMet or Wish.WhoHasNotMet or Wish.Webinars or Wish.Upcoming or Wish.Overdue or Wish.Areas or Wish.Groups))
        {
            return null;
        }

        var isBesideUs = IsBesideUs(text);
        if (!(reading.AsksWho || reading.PicksOut || NamesChapters(text) || isBesideUs) || reading is not { Codes: [], Countries: [] } || reading.Days.Any(day => day != situation.Today) || (reading.Period is { } within && within.Days.To != situation.Today && !within.Days.IsYear) || (FollowUpNames(reading) && !isBesideUs) || (Order(text) ?? (isBesideUs ? true : null)) is not { } most
            || Years.Spoken(reading, situation) is not { } plan)
        {
            return null;
        }

        var measure = Of(reading);
        var ranked = Figures(measure, situation.Standing(plan), situation.Say);
        var ordered = most ? ranked.OrderByDescending(one => one.Figure).ToList() : [.. ranked.OrderBy(one => one.Figure)];
        var (say, what) = (situation.Say, Named(measure, $"{plan.Year}", situation.Say));
        return ordered.Count == 0 ? null : Dialogs.Answer.Of(ListCard.For(
            new PlanList(most ? say.RankMost(what) : say.RankLeast(what), [say.StandingAsOf(say.Day(situation.Standing(plan).Date))], [.. ordered.Take(ListCard.PageLength).Select(one => new ListItem(one.Name, one.Said, []))],
                new ShowList("", plan.Year), Lists.Ask(say.ExTotals(plan.Year), say.ExWhoMet(plan.Year))), say));
    }

    private static readonly Delivery.SaidPhrases Beside = new("rankings");

    /// <summary>"¿Alguien se reunió más que nosotros?": one's own among all of them.</summary>
    private static bool IsBesideUs(string text) => !Beside.In(Delivery.SaidPhrases.Words(text)).IsEmpty;

    private static readonly ImmutableArray<string> Chapters = Stems.Of("chapter");

    private static bool NamesChapters(string text) => Subjects.Fold(text) is var folded && Chapters.Any(chapter => folded.Contains(chapter, StringComparison.Ordinal));

    private static bool FollowUpNames(Reading reading) => !reading.Groups.IsEmpty || !reading.Areas.IsEmpty || reading.Mine;

    // An order that names both ends is from the most on.
    private static readonly ImmutableArray<string> Orders = Stems.Of("rankOrder");

    /// <summary>True for the most, false for the least; "¿qué más?" and "what more" ask for no order.</summary>
    private static bool? Order(string text)
    {
        var folded = Subjects.Fold(text);
        if (Orders.Any(order => folded.Contains(order, StringComparison.Ordinal)))
        {
            return true;
        }

        var words = folded.Split([' ', ',', '?', '.', '!', '¿'], StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(0, words.Length).Any(at => IsLeast(words, at)) ? false : IsMost(words) ? true : null;
    }

    /// <summary>"Executed with no evidence behind them" is the last of nothing.</summary>
    private static bool IsLeast(string[] words, int at) =>
        Cues.Is(words[at], Cue.RankLeast) && !(Cues.Is(words[at], Cue.BehindOnly) && at + 1 < words.Length && Cues.Is(words[at + 1], Cue.BehindWhat));

    private static bool IsMost(string[] words) =>
        words.Length > 2 && (words.Skip(1).Any(word => Cues.Is(word, Cue.RankMost)) || Cues.Is(words[0], Cue.RankHead)) && !(Cues.Is(words[0], Cue.RankNothing) && Cues.Is(words[1], Cue.RankMost));

    private static Measure Of(Reading reading) => reading switch
    {
        _ when reading.Things.Contains(Thing.Webinar) || reading.Best is Wish.Webinars => Measure.Webinars,
        // "Which area completed least", after who met most.
        { OfAreas: true, Statuses: [Plans.StatusKind.Done] } => Measure.Done,
        { OfAreas: true, Best: Wish.Totals or Wish.Standing or Wish.Areas } when !reading.Things.Contains(Thing.Meeting) => Measure.Done,
        { Best: Wish.WhoMet or Wish.WhoHasNotMet } => Measure.Meetings,
        _ when reading.Wants(Wish.WhoMet) => Measure.Meetings,
        _ when reading.Things.Contains(Thing.Meeting) => Measure.Meetings,
        { Best: Wish.Overdue } => Measure.Overdue,
        _ when reading.Things.Contains(Thing.Activity) && reading.Statuses.IsEmpty => Measure.Activities,
        _ => Measure.Done,
    };

    private static string Named(Measure measure, string what, Say say) => measure switch
    {
        Measure.Activities => say.RankActivities(what),
        Measure.Meetings => say.RankMeetings(what),
        Measure.Webinars => say.RankWebinars(what),
        Measure.Overdue => say.RankOverdue(what),
        _ => say.RankDone(what),
    };

    private static ImmutableArray<(string Name, double Figure, string Said)> Figures(Measure measure, YearStanding standing, Say say) => measure is Measure.Meetings
        ? [.. standing.Series.Select(line => (say.Series(line.Line), (double)line.Meetings.Length, line.Meetings.Length > line.Owed ? say.CountAbove(line.Meetings.Length, line.Owed) : say.CountOf(line.Meetings.Length, line.Owed)))]
        : [.. standing.Lines.GroupBy(line => line.Line.Area).Select(area => Of(measure, area.Key, [.. area], say))];

    private static (string Name, double Figure, string Said) Of(Measure measure, Area area, List<LineStanding> lines, Say say)
    {
        var name = $"{area.Code} {say.Area(area)}";
        var done = lines.Count(line => line.Progress == Progress.Done);
        return measure switch
        {
            Measure.Activities => (name, lines.Count, $"{lines.Count}"),
            Measure.Webinars => (name, lines.Count(line => line.Line.Activity.IsWebinar), $"{lines.Count(line => line.Line.Activity.IsWebinar)}"),
            Measure.Overdue => (name, lines.Count(line => line.IsOverdue), $"{lines.Count(line => line.IsOverdue)}"),
            _ => (name, (double)done / lines.Count, say.TotalsDone(done, lines.Count, (int)Math.Round(100m * done / lines.Count, MidpointRounding.AwayFromZero))),
        };
    }
}
