using System.Collections.Immutable;

namespace GealcBot.Plans;

/// <summary>One subject in two years. A year in which it has no area has null; merged subjects share a row's figures with their area.</summary>
public sealed record SubjectInTwoYears(string Subject, SubjectFigures? Before, SubjectFigures? After);

/// <param name="Webinars">Planned.</param>
/// <param name="MeetingsHeld">Of the groups of the area, each session once.</param>
public sealed record SubjectFigures(Area Area, int Planned, int Done, int Declared, int Webinars, int MeetingsOwed, int MeetingsHeld);

/// <summary>Two years side by side, by subject, since numbers and names change.</summary>
public static class YearComparison
{
    /// <summary>In the order of the newer year; subjects that it no longer has come last.</summary>
    public static ImmutableArray<SubjectInTwoYears> Of(YearStanding before, YearStanding after)
    {
        var subjects = SubjectsOf(after).Concat(SubjectsOf(before)).Distinct();
        return [.. subjects.Select(subject => new SubjectInTwoYears(subject, Figures(before, subject), Figures(after, subject)))];
    }

    private static IEnumerable<string> SubjectsOf(YearStanding year) => year.Plan.Plan.Areas.SelectMany(area => Keys(area));

    private static SubjectFigures? Figures(YearStanding year, string subject)
    {
        if (year.Plan.Plan.Areas.FirstOrDefault(area => Keys(area).Contains(subject)) is not { } area)
        {
            return null;
        }

        var lines = year.Lines.Where(line => line.Line.Area == area).ToList();
        var standing = AreaStanding.Of(area, lines);
        return new SubjectFigures(
            area, standing.Planned, standing.Done, standing.Declared, lines.Count(line => line.Line.Activity.IsWebinar),
            lines.Sum(line => line.Line.Series is null ? 0 : line.Owed),
            lines.SelectMany(line => line.Meetings).DistinctBy(meeting => meeting.Id).Count());
    }

    /// <summary>An area that is new to us is known by its title.</summary>
    private static ImmutableArray<string> Keys(Area area) => Subjects.AllOfArea(area.Title) is { IsEmpty: false } subjects ? subjects : [area.Title];
}
