using GealcBot.Cards;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.Telling;

/// <summary>It was asked which activity a link or a report is of, and what is said is of a meeting: the group's, which stands in no list of titles.</summary>
internal static class PickedMeeting
{
    /// <summary>What was said as a report of a meeting, with the link that waits; null for anything else.</summary>
    public static Reading? Of(string text, Reading reading, Situation situation)
    {
        if (situation.State.Telling is not { Asks: true, Activity: null, Entry: null, What: TellKind.AddEvidence or TellKind.ReportActivity } open || situation.Plan is not { } plan
            || reading is not { Asks: false, Interrogates: false, Opens: false, Codes: [] } || !situation.Person.MayAnywhere(Deed.ReportMeeting) || reading.Best is Wish.Cancel or Wish.Withdraw or Wish.Drop or Wish.Postpone or Wish.Schedule || reading is { Best: Wish.Choose, Ordinal: not null }
            || Hearing.IsOfActivity(reading) || Hearing.Chosen(text, reading, open, plan, situation) is not null)
        {
            return null;
        }

        var isHeld = reading.Days.Any(day => day <= situation.Today) || (reading.Period is { } month && month.Days.IsMonth && month.Days.From <= situation.Today);
        return reading.Things.Contains(Thing.Meeting) || reading.Place is not null || reading.CountryCount is not null || reading.Virtual is not null || (isHeld && open.What is TellKind.AddEvidence)
            ? reading with { Wishes = [new WishFound(Wish.ReportMeeting, 8)], Links = reading.Links.IsEmpty && open.Link is { } link ? [link] : reading.Links }
            : null;
    }
}
