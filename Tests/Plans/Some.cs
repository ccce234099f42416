using GealcBot.Plans;

namespace GealcBot.Tests.Plans;

/// <summary>Small plans for what is beside the real ones.</summary>
internal static class Some
{
    /// <summary>One area "3.2|Open data" with lines "title" or "code|title".</summary>
    public static PlanYear Plan(int year, string area, params string[] lines) => new(Document(year, new Area(
        area.Split('|')[0], area.Split('|')[1], null, [.. lines.Select((line, at) => line.Split('|') is [var code, var title] ? Activity(code, title) : Activity($"{area.Split('|')[0]}.{at + 1}", line))])));

    public static WorkPlan Document(int year, params Area[] areas) => new()
    {
        Source = "some.txt",
        Kind = DocumentKind.Plan,
        Year = year,
        Language = "es",
        AsOf = null,
        Assembly = new Assembly(null, null, null),
        Committee = [],
        Areas = [.. areas],
        Annex = [],
        Anomalies = [],
    };

    public static PlannedActivity Activity(string code, string title) => new()
    {
        Code = code,
        Title = title,
        Period = new Period(PeriodKind.Annual, null, null, "Anual"),
        Venue = null,
        Product = null,
        Participants = null,
        Resources = null,
        Responsible = null,
        Status = ReportedStatus.None,
        MeetingsHeld = [],
        Evidence = [],
        Notes = null,
        IsWorkingGroupMeeting = false,
        IsWebinar = false,
        JoinWith = null,
    };
}
