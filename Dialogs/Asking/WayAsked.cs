using GealcBot.Cards;
using GealcBot.Dialogs.Talk;
using GealcBot.Dialogs.Telling;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;

namespace GealcBot.Dialogs.Asking;

/// <summary>"¿La del 14 fue virtual o presencial?", "where was it?": how and where, of the meeting or date in sight, or of the one on a day that is named.</summary>
internal static class WayAsked
{
    /// <summary>Null where that is not asked for, or of no meeting or date that is known.</summary>
    public static Answer? Answer(Reading reading, Situation situation) =>
        !IsAsked(reading) || situation.State.IsOpen ? null
        : Meant(reading, situation) switch
        {
            MeetingHeld held when situation.World.Meeting(held.Id) is { } meeting => Of($"{situation.Say.Groups(meeting.Facts.Groups)}, {situation.Say.HeldHow(meeting.Facts)}", IsKnown(meeting.Facts.IsVirtual, meeting.Facts.Place), situation),
            Scheduled set when situation.World.Plan(set.Year) is { } plan => Of($"{situation.Say.Capital(Targets.Named(situation.Standing(plan).Line(set.Obligation.Activity).Line, plan, situation.Say))}, {Reports.When(set, situation.Say)}", IsKnown(set.IsVirtual, set.Place), situation),
            _ => null,
        };

    /// <summary>"¿Dónde es?" alone is of no assembly, and asks for no source.</summary>
    private const int FewWords = 3;

    public static bool IsAsked(Reading reading) =>
        reading is { Codes: [], Links: [], PicksOut: false, CountryCount: null, Years: [], Areas: [], Percent: null, OfEvidence: false, Things: [] or [Thing.Meeting] } && (reading.Asks || reading.Opens)
        && !(reading is { Best: Wish.AssemblyMeeting or Wish.Source, Words: > FewWords })
        && (reading.Best is null or Wish.Mode or Wish.Correct or Wish.ReportMeeting or Wish.Upcoming or Wish.ShowActivity or Wish.Schedule or Wish.JointMeetings or Wish.AssemblyMeeting or Wish.Source || (reading.Best is Wish.Evidence && reading.Words <= FewWords)) && (reading.AsksWay || reading.AsksWhere);

    private static bool IsKnown(bool? isVirtual, string? place) => isVirtual is not null || place is not null;

    private static Answer Of(string what, bool isKnown, Situation situation) =>
        Dialogs.Answer.Of(isKnown ? $"{what}." : $"{what}. {situation.Say.WayNotSaid()}", Suggest.For(situation)) with { KeepsInSight = true };

    private static LedgerEntry? Meant(Reading reading, Situation situation) => reading switch
    {
        { Days: [], Period: null, Groups: [] } when Reports.Shown(situation) is (MeetingHeld or Scheduled) and var shown => shown,
        { Days: [var day] } => On(day, reading, situation),
        { Days: [], Period: null, Things: [Thing.Meeting] } when situation.Plan is { } plan => HourAsked.Next(HourAsked.Lines(reading, situation, plan), plan, situation),
        _ => null,
    };

    /// <summary>The meeting of that day, or the date that is set for it, of the groups named, one's own, or whichever it is.</summary>
    private static LedgerEntry? On(DateOnly day, Reading reading, Situation situation)
    {
        if (situation.World.Plan(day.Year) is not { } plan)
        {
            return null;
        }

        var groups = reading.Groups.IsEmpty ? situation.Person.Groups : reading.Groups;
        var held = situation.World.Ledger(day.Year).Meetings.Where(meeting => meeting.Facts.HeldOn == day && !meeting.Facts.IsMonthOnly).ToList();
        return held.Find(meeting => groups.Any(meeting.Of))?.Report
            ?? HourAsked.Lines(reading, situation, plan).SelectMany(line => line.Obligations).Select(owed => owed.SetBy).FirstOrDefault(set => set?.On == day)
            ?? (LedgerEntry?)(reading.Groups.IsEmpty ? held.FirstOrDefault()?.Report : null);
    }
}
