using System.Globalization;
using GealcBot.Cards;
using GealcBot.Plans;

namespace GealcBot.Dialogs.Telling;

/// <summary>What was told and lacks something, completed by what is said next.</summary>
internal static class Completion
{
    /// <summary>What is known with what is said now in its place; what is not said now stays.</summary>
    public static Told Both(Tell open, Told told, Situation situation)
    {
        var (before, now) = (open, told.Tell);
        var both = before with
        {
            What = now.What,
            Group = now.Group ?? before.Group,
            Activity = now.Activity ?? before.Activity,
            Day = IsWithin(before, now) ? before.Day : InSpan(before, told) ?? now.Day ?? before.Day,
            Hour = now.Hour ?? before.Hour,
            Zone = now.Zone ?? before.Zone,
            Virtual = now.Virtual ?? before.Virtual,
            Place = now.Place ?? before.Place,
            Status = now.Status ?? (IsMoved(before, now, situation.Today) ? StatusKind.Postponed : before.Status),
            Percent = now.Percent ?? before.Percent,
            Count = now.Count ?? before.Count,
            Link = now.Link ?? before.Link,
            Words = before.Words is null or "" && now.What is TellKind.ReportActivity && (now.Status ?? before.Status) is not { IsPutOff: true } ? now.Words : before.Words,
            Asks = false,
        };
        return told.Lines.IsEmpty && Told.Of(both, situation) is { } known ? known with { Text = told.Text, UnknownCode = told.UnknownCode, IsJoint = told.IsJoint, IsOfThing = told.IsOfThing, Virtual = told.Virtual, Place = told.Place, Countries = told.Countries, Absent = told.Absent } : told with { Tell = both };
    }

    /// <summary>"C'est celui du premier semestre", of what was done on a day of it, says which, and no other day.</summary>
    private static bool IsWithin(Tell before, Tell now) =>
        before.What is TellKind.ReportActivity && PlanDate.TryParse(before.Day) is { Parts: [{ } day] } && day.From == day.To && PlanDate.TryParse(now.Day) is { Parts: [{ } span] } && span.From < span.To && span.Contains(day.From);

    /// <summary>"Martes", where the third week of June was said before, is the Tuesday of that week.</summary>
    private static string? InSpan(Tell before, Told told) =>
        before is { What: TellKind.Schedule, Within: { } within } && told is { IsWeekday: true, Day: { } said } && PlanDate.TryParse(within) is { Parts: [{ } span] } && !span.Contains(said)
        && Enumerable.Range(0, span.To.DayNumber - span.From.DayNumber + 1).Select(span.From.AddDays).FirstOrDefault(day => day.DayOfWeek == said.DayOfWeek) is { Year: > 1 } meant
            ? meant.ToString("O", CultureInfo.InvariantCulture) : null;

    /// <summary>"Pues así, el 22 de agosto", of what was to be dropped, moves it.</summary>
    private static bool IsMoved(Tell before, Tell now, DateOnly today) =>
        before is { What: TellKind.ReportActivity, Status: StatusKind.DecidedOtherwise or StatusKind.NotNeeded } && PlanDate.TryParse(now.Day) is { } day && day.First > today;
}
