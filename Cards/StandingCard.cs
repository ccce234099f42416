using System.Collections.Immutable;
using GealcBot.Cards.Elements;
using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Cards;

/// <summary>Where the year stands: per area what is planned, done, in progress and overdue; per group meetings held of those owed.</summary>
public static class StandingCard
{
    public static Card For(YearStanding standing, bool mayReport, Say say)
    {
        var areas = standing.Areas.ToList();
        var totals = IsOver(standing) ? Outcome([.. standing.Lines], say) : say.StandingTotals(
            areas.Sum(area => area.Planned), areas.Sum(area => area.Done), areas.Sum(area => area.InProgress), areas.Sum(area => area.Overdue));
        var title = say.StandingTitle($"{standing.Plan.Year}");
        return new Card
        {
            Language = say.Language.Tag,
            Summary = $"{title}. {totals}.",
            Body =
            [
                new Heading(title, Large: true),
                new Text(say.StandingAsOf(say.Day(standing.Date)), Tone.Subtle),
                new Text(totals),
                .. standing.Totals is { Declared: var declared, Done: var done } && declared > done ? [new Text(say.StandingDeclared(declared), Tone.Subtle)] : ImmutableArray<CardElement>.Empty,
                new Heading(say.StandingAreas()) { Separated = true },
                .. IsOver(standing) ? standing.Lines.GroupBy(line => line.Line.Area).SelectMany(area => Area(area.Key, [.. area], say)) : areas.SelectMany(area => Area(area, say)),
                new Heading(say.StandingGroups()) { Separated = true },
                new Text(Sessions(standing, say), Tone.Subtle),
                .. standing.Series.SelectMany(line => Series(line, standing.Date, say)),
            ],
            Actions =
            [
                new Send(say.ExOverdue(), new ShowUpcoming(OverdueOnly: true)),
                new Send(say.ButtonUpcoming(), new ShowUpcoming()),
                .. mayReport ? [new Send(say.ButtonReport(), new StartReport())] : ImmutableArray<CardAction>.Empty,
            ],
        };
    }

    /// <summary>One group's meetings and the activities that concern it.</summary>
    public static Card ForGroup(YearStanding standing, GroupId group, bool mayReport, Say say)
    {
        var lines = standing.Lines.Where(line => line.Line.Concerns(group)).ToList();
        var title = say.StandingTitle(say.Group(group));
        var totals = IsOver(standing) ? Outcome(lines, say) : say.StandingTotals(
            lines.Count, lines.Count(line => line.Progress is Progress.Done),
            lines.Count(line => line.Progress is Progress.InProgress), lines.Count(line => line.IsOverdue));
        return new Card
        {
            Language = say.Language.Tag,
            Summary = $"{title}. {totals}.",
            Body =
            [
                new Heading(title, Large: true),
                new Text(say.PlanAsOf(standing.Plan.Year, say.Day(standing.Date)), Tone.Subtle),
                new Text(totals),
                .. standing.SeriesOf(group) is { } series ? Series(series, standing.Date, say)
                    : [new Text(say.GroupHasNoMeetings(say.Group(group), standing.Plan.Year))],
            ],
            Actions =
            [
                new Send(say.ButtonUpcomingGroup(say.Group(group)), new ShowUpcoming(group.Value)),
                .. mayReport ? [new Send(say.ButtonReport(), new StartReport(group.Value))] : ImmutableArray<CardAction>.Empty,
                new Send(say.ButtonStanding(), new ShowStanding()),
            ],
        };
    }

    /// <summary>Of a year that is over nothing is late any more: what came of it is counted.</summary>
    private static bool IsOver(YearStanding standing) => standing.Date.Year > standing.Plan.Year;

    private static string Outcome(List<LineStanding> lines, Say say) =>
        lines.Count == 0 ? say.ItemsCount(0) : $"{say.ItemsCount(lines.Count)} · {say.CountedByState(lines)}";

    private static ImmutableArray<CardElement> Area(Area area, List<LineStanding> lines, Say say) =>
        [new Plain($"{area.Code} {say.Area(area)}", Bold: true), new Text(Outcome(lines, say)) { Tight = true }];

    private static ImmutableArray<CardElement> Area(AreaStanding area, Say say) =>
    [
        new Plain($"{area.Area.Code} {say.Area(area.Area)}", Bold: true),
        new Text(say.Capital(say.StandingArea(area.Planned, area.Done, area.InProgress, area.Overdue)), area.Overdue > 0 ? Tone.Attention : Tone.Normal) { Tight = true },
    ];

    /// <summary>Owed are 32 in 2024, but a joint session serves two groups: said side by side, since both figures are true.</summary>
    private static string Sessions(YearStanding standing, Say say)
    {
        var series = standing.Series.ToList();
        return say.StandingGroupsTotals(series.Sum(line => line.Met), series.Sum(line => line.Owed), standing.Plan.SessionsOwed);
    }

    /// <summary>Count and cadence are two answers.</summary>
    private static ImmutableArray<CardElement> Series(LineStanding line, DateOnly date, Say say)
    {
        var missed = line.Line.Series!.Quarterly ? line.Cadence.Without(line.Line.Id.Year, date).Select(say.Quarter).ToList() : [];
        string[] said =
        [
            line.Meetings is [.., var last] ? say.LastMet(say.HeldOn(last.Facts)) : say.NotMetYet(),
            .. missed.Count == 0 ? [] : (string[])[say.NothingInQuarter(say.AllOf(missed))],
            .. line.Line.Series!.IsSettled ? [] : (string[])[say.PeriodBimonthly(FrequencyQuestion.WordIn(line.Line.Activity))],
        ];
        return
        [
            new Row(say.Series(line.Line), say.CountOf(line.Met, line.Owed), line.Met >= line.Owed ? Tone.Good : Tone.Normal),
            new Text($"{line.Line.Activity.Code} · {string.Join(" · ", said)}", Tone.Subtle) { Tight = true },
        ];
    }
}
