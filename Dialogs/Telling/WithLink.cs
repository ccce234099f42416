using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;

namespace GealcBot.Dialogs.Telling;

/// <summary>A link that comes with more than itself: what it proves was held, or is done, and nobody told of it before.</summary>
internal static class WithLink
{
    /// <summary>In days: a workshop of two or three days is one, a semester is none.</summary>
    private const int LongestEvent = 10;

    /// <summary>A day that was, a link, and nothing known that it could prove.</summary>
    public static bool IsHeld(Reading reading, Situation situation) =>
        reading is { Links: not [], Days: [], Codes: [], Period: { } span, Asks: false } && span.Days.To <= situation.Today && span.Days.From.AddDays(LongestEvent) >= span.Days.To && situation.State is { Draft: null } && Hearing.IsOfActivity(reading)
        || reading is { Links: not [], Days: [var day], Codes: [] } && day <= situation.Today && !reading.Asks && situation.State is { Draft: null }
        && (Hearing.IsOfActivity(reading) || ((!reading.Groups.IsEmpty || reading.Things.Contains(Thing.Meeting) || reading.Wants(Wish.ReportMeeting)) && !IsKnown(day, reading, situation)));

    /// <summary>"La prueba de la reunión de abril: https://…", of which nobody told yet.</summary>
    public static bool IsUntoldMeeting(Reading reading, Situation situation) =>
        reading is { Links: not [], Days: [], Codes: [], Period.Days: var span, Asks: false } && reading.Things.Contains(Thing.Meeting) && span.From <= situation.Today && span.From.AddMonths(1) > span.To && situation.State is { Draft: null }
        && !situation.World.Ledger(span.To.Year).Meetings.Any(meeting => (reading.Groups.IsEmpty ? situation.Person.Groups : reading.Groups).Any(meeting.Of) && span.Contains(meeting.Facts.HeldOn));

    /// <summary>"3.3.1 hecho ayer, https://…": of an activity that is not done yet, how it goes as well.</summary>
    public static bool SaysState(Reading reading, Situation situation) =>
        reading is { Links: not [], Codes: [var code], Asks: false, Denies: false }
        && (reading.Percent is not null || reading.Statuses.Any(status => status is StatusKind.Done or StatusKind.InProgress or StatusKind.Partial))
        && (Hearing.PlanOf(reading, situation) ?? situation.Plan) is { } plan && plan.Lined(code).ToList() is [{ Series: null } line]
        && situation.Standing(plan).Line(line.Id).Reported?.Status.Kind is not StatusKind.Done;

    private static bool IsKnown(DateOnly day, Reading reading, Situation situation) =>
        situation.World.Ledger(day.Year).Meetings.Any(meeting => (reading.Groups.IsEmpty ? situation.Person.Groups : reading.Groups).Any(meeting.Of)
            && (meeting.Facts.IsMonthOnly ? meeting.Facts.HeldOn.Month == day.Month : meeting.Facts.HeldOn == day));
}
