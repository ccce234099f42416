using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Asking;

/// <summary>Counts and percentages of a year, or of two side by side. Where counting and the report's word differ, both are said.</summary>
internal static class Totals
{
    private const int MostYears = 4;

    public static Answer Answer(Reading reading, Situation situation)
    {
        var years = Asked(reading, situation);
        if (years.FirstOrDefault(year => situation.World.Plan(year) is null) is > 0 and var unknown)
        {
            return Years.Unknown(new Reading { Years = [unknown] }, situation);
        }

        if (years.Length == 0)
        {
            return Years.Unknown(reading, situation);
        }

        var groups = reading.Mine && reading.Groups.IsEmpty ? situation.Person.Groups : reading.Groups;
        if (reading.Years.Length is > 2 and <= MostYears)
        {
            return new Dialogs.Answer { Replies = [.. reading.Years.Order().SelectMany(year => Answer(reading with { Years = [year] }, situation).Replies)] };
        }

        var asked = new ShowList(nameof(Wish.Totals), years[^1], groups.IsEmpty ? null : string.Join(',', groups), reading.Areas is [var area, ..] ? area : null, Against: years.Length > 1 ? years[0] : 0);
        return Dialogs.Answer.Of(ListCard.For(Of(asked, situation)!, situation.Say));
    }

    public static PlanList? Of(ShowList asked, Situation situation) => (situation.World.Plan(asked.Year), situation.World.Plan(asked.Against)) switch
    {
        (null, _) => null,
        ({ } plan, null) => OfOne(asked, situation.Standing(plan), situation),
        var (after, before) => OfTwo(asked, situation.Standing(before), situation.Standing(after), situation.Say),
    };

    private static ImmutableArray<int> Asked(Reading reading, Situation situation)
    {
        var named = reading.Years.Concat(reading.Period is { Days.To.Year: var spoken } ? [spoken] : Array.Empty<int>()).Distinct().Order().ToImmutableArray();
        return named.IsEmpty ? situation.Plan is { } plan ? [plan.Year] : [] : named.Length > 2 ? [named[0], named[^1]] : named;
    }

    private static PlanList OfOne(ShowList asked, YearStanding standing, Situation situation)
    {
        var say = situation.Say;
        var lines = Lists.Lines(asked, standing).ToList();
        var (done, declared) = (Count(lines, Progress.Done), lines.Count(line => line.IsDeclaredDone));
        var series = lines.Where(line => line.Line.Series is not null).ToList();
        string[] notes =
        [
            say.StandingAsOf(say.Day(standing.Date)),
            say.TotalsDone(done, lines.Count, Share(done, lines.Count)),
            .. declared > done ? [say.TotalsDeclared(declared, Share(declared, lines.Count))] : Array.Empty<string>(),
            say.CountedByState(lines.Where(line => line.State is not (LineState.Done or LineState.DeclaredDone))),
            .. series.Count == 0 ? Array.Empty<string>() : [Meetings(series, say)],
            .. asked.Group is null && asked.Area is null && !standing.Unforeseen.IsEmpty ? [say.TotalsUnforeseen(standing.Unforeseen.Length)] : Array.Empty<string>(),
        ];
        return new PlanList(
            say.TotalsTitle(Lists.What(asked, say)), [.. notes.Where(note => note.Length > 0)],
            [.. lines.GroupBy(line => line.Line.Area).Select(area => Item(area.Key, [.. area], say))], asked,
            Lists.Ask([.. Comparison(asked.Year, situation), say.ExMissingEvidence(asked.Year)]));
    }

    /// <summary>With the year before, else with the one after.</summary>
    private static string[] Comparison(int year, Situation situation)
    {
        var years = situation.World.Plans.Select(plan => plan.Year).ToList();
        return years.LastOrDefault(other => other < year) is > 0 and var before ? [situation.Say.ExCompare(before, year)]
            : years.FirstOrDefault(other => other > year) is > 0 and var after ? [situation.Say.ExCompare(year, after)]
            : [];
    }

    private static ListItem Item(Area area, List<LineStanding> lines, Say say)
    {
        var (done, declared) = (Count(lines, Progress.Done), lines.Count(line => line.IsDeclaredDone));
        return new ListItem(
            $"{area.Code} {say.Area(area)}", $"{Share(done, lines.Count)} %",
            [say.TotalsDone(done, lines.Count, Share(done, lines.Count)), .. declared > done ? [say.TotalsDeclared(declared, Share(declared, lines.Count))] : Array.Empty<string>()]);
    }

    private static PlanList OfTwo(ShowList asked, YearStanding before, YearStanding after, Say say)
    {
        var chosen = Lists.Groups(asked).Select(group => group.Value).Concat(asked.Area is { } area ? [area] : []).ToHashSet();
        var items = from subject in YearComparison.Of(before, after)
                    where chosen.Count == 0 || chosen.Contains(subject.Subject)
                    select new ListItem(
                        say.KnowsArea(subject.Subject) ? say.Area(subject.Subject) : WorkingGroups.TryParse(subject.Subject) is { } known ? say.Group(known) : subject.Subject, null,
                        [Figures(before.Plan.Year, subject.Before, say), Figures(after.Plan.Year, subject.After, say)]);
        return new PlanList(
            say.CompareTitle(before.Plan.Year, after.Plan.Year), chosen.Count > 0 ? [] : [Whole(before, say), Whole(after, say)], [.. items], asked,
            Lists.Ask(say.ExTotals(before.Plan.Year), say.ExTotals(after.Plan.Year)));
    }

    private static string Whole(YearStanding year, Say say)
    {
        var totals = year.Totals;
        var declared = totals.Declared > totals.Done ? $"; {say.TotalsDeclared(totals.Declared, Share(totals.Declared, totals.Planned))}" : "";
        return $"{year.Plan.Year}: {say.TotalsDone(totals.Done, totals.Planned, Share(totals.Done, totals.Planned))}{declared} · {say.WebinarsOf()}: {year.Lines.Count(line => line.Line.Activity.IsWebinar)} · {Meetings([.. year.Series], say)} · {say.TotalsUnforeseen(totals.Unforeseen)}";
    }

    /// <summary>"Done" without a list (000:117, 000:285) is no meeting that could be counted, nor none.</summary>
    private static string Meetings(List<LineStanding> series, Say say) =>
        series.TrueForAll(line => line.Meetings.IsEmpty) && series.Exists(line => line.IsDeclaredOnly)
            ? say.TotalsMeetingsUnlisted() : say.TotalsMeetings(series.Sum(line => line.Met), series.Sum(line => line.Owed));

    private static string Figures(int year, SubjectFigures? figures, Say say)
    {
        if (figures is not { } known)
        {
            return $"{year}: {say.NoSuchArea()}";
        }

        var declared = known.Declared > known.Done ? $"; {say.TotalsDeclared(known.Declared, Share(known.Declared, known.Planned))}" : "";
        return $"{year}: {say.TotalsDone(known.Done, known.Planned, Share(known.Done, known.Planned))}{declared} · {say.WebinarsOf()}: {known.Webinars} · {say.MeetingsListed(known.MeetingsHeld)}";
    }

    private static int Count(List<LineStanding> lines, Progress progress) => lines.Count(line => line.Progress == progress);

    private static int Share(int part, int whole) => whole == 0 ? 0 : (int)Math.Round(100m * part / whole, MidpointRounding.AwayFromZero);
}
