using GealcBot.Dialogs.Talk;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.Telling;

/// <summary>
/// "La reunión de este trimestre no la vamos a hacer", "trocamos a reunião por e-mails": a meeting counts when it is held, so there is
/// nothing to record of one that is not; what can be done instead is said.
/// </summary>
internal static class StillOwed
{
    public static Answer? Answer(Reading reading, Situation situation)
    {
        if (!IsOfMeeting(reading) || situation.State.IsOpen || situation.Plan is not { } plan || Reports.Shown(situation) is not null || Group(reading, situation) is not { } group || plan.SeriesOf(group) is not { } series
            || !(situation.Person.MayAnywhere(Deed.ScheduleMeeting) || situation.Person.Coordinates(group)))
        {
            return null;
        }

        var (say, line) = (situation.Say, situation.Standing(plan).Line(series.Id));
        return Dialogs.Answer.Of(say.MeetingStillOwed(say.Group(group.Value), say.CountOf(line.Met, line.Owed), series.Activity.Code), Suggest.For(situation));
    }

    private static bool IsOfMeeting(Reading reading) =>
        reading is { Codes: [], Asks: false, Interrogates: false, Opens: false, Links: [] }
        && (reading.Best is Wish.Drop || (reading.Best is Wish.ReportActivity or Wish.ReportMeeting && reading.Statuses.Any(status => status.IsGivenUp)))
        && (reading.Things is [Thing.Meeting] || (reading.Things.IsEmpty && reading.Period is { Days: var days } && days.IsQuarter));

    private static GroupId? Group(Reading reading, Situation situation) =>
        reading.Groups is [var named] ? named : reading.Groups.IsEmpty && situation.Person.Groups is [var own] ? own : null;
}
