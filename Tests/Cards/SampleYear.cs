using System.Collections.Immutable;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Tests.Plans;

namespace GealcBot.Tests.Cards;

/// <summary>2024 as somebody might have found it on a day in August, with every condition an obligation can be in.</summary>
internal static class SampleYear
{
    public const string Hostile = "- **x** [a](https://a.example) <at>all</at> `c` ~s~ \\ {{DATE(2024-01-01,SHORT)}}";

    public static DateOnly Today { get; } = PlanOf2024.Day("2024-08-12");

    public static PlanYear Plan => PlanOf2024.Plan;

    public static YearStanding Standing { get; } = At(Today);

    public static Person Coordinator { get; } = Somebody(Role.Coordinator, WorkingGroups.Cybersecurity) with { Country = "UY" };

    public static Person Secretariat { get; } = Somebody(Role.Secretariat);

    public static Meeting Plain => Meetings(WorkingGroups.Cybersecurity)[0];

    public static Meeting Corrected => Meetings(WorkingGroups.Cybersecurity)[1];

    public static Meeting Joint => Meetings(WorkingGroups.Innovation)[0];

    public static Meeting BeyondTheDuty => Meetings(WorkingGroups.Interoperability)[4];

    public static LineStanding Line(string code) => Standing.Line(Plan.Lined(code).First().Id);

    /// <summary>A line of a plan somebody else wrote, with markup in every field.</summary>
    public static LineStanding HostileLine()
    {
        var series = Line("3.3.3");
        var activity = series.Line.Activity with { Title = Hostile, Venue = Hostile, Product = Hostile, Notes = Hostile, Evidence = ["javascript:alert(1)", "https://evidence.example/a_b?c=[d]"] };
        return series with { Line = series.Line with { Activity = activity } };
    }

    public static YearStanding At(DateOnly day) => Plan.At(day, PlanOf2024.Ledger([.. Entries()]));

    /// <summary>The first obligation of a group that is still open.</summary>
    public static ObligationStanding Owed(GroupId group, YearStanding standing) => standing.SeriesOf(group)!.Next!;

    public static Person Somebody(Role role, params GroupId[] groups) =>
        new() { Id = new PersonId("test", $"{role}"), Role = role, Groups = [.. groups] };

    public static IEnumerable<LedgerEntry> Entries()
    {
        yield return PlanOf2024.Held(WorkingGroups.Cybersecurity, "2024-02-14");
        var second = PlanOf2024.Held(WorkingGroups.Cybersecurity, "2024-05-14");
        yield return second;
        var facts = second.Facts with { Countries = 14, Link = "https://news.example.org/minutes?id=7", Decided = Hostile };
        yield return new MeetingCorrected(second.Id, 1, facts) { Year = 2024, By = PlanOf2024.By, RecordedAt = PlanOf2024.Noon("2024-05-20") };
        yield return PlanOf2024.Held(WorkingGroups.Innovation, "2024-04-10", WorkingGroups.EmergingTechnologies);
        foreach (var day in (string[])["2024-01-23", "2024-03-05", "2024-06-11", "2024-07-16", "2024-08-06"])
        {
            yield return PlanOf2024.Held(WorkingGroups.Interoperability, day);
        }

        yield return new Scheduled(new ObligationId(Plan.SeriesOf(WorkingGroups.OpenData)!.Id, 1), PlanOf2024.Day("2024-09-10"))
        { Year = 2024, By = PlanOf2024.By, RecordedAt = PlanOf2024.Noon("2024-08-01") };
        yield return Reported("3.3.1", StatusKind.Done);
        yield return Reported("3.1.4", StatusKind.InProgress);
        yield return Reported("3.5.1", StatusKind.Postponed);
    }

    private static StatusReported Reported(string code, StatusKind kind) =>
        new(Plan.Lined(code).First().Id, new ReportedStatus(kind, null, null, null), PlanOf2024.Day("2024-06-15"))
        { Year = 2024, By = PlanOf2024.By, RecordedAt = PlanOf2024.Noon("2024-06-15") };

    private static ImmutableArray<Meeting> Meetings(GroupId group) => Standing.SeriesOf(group)!.Meetings;
}
