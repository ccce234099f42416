using GealcBot.Dialogs.Telling;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.People;

/// <summary>"Je serai en mission ce jour-là, Nadège va présider à ma place", with the receipt of a date in sight: an absence on that day.</summary>
internal static class ThatDay
{
    /// <summary>The same of the day in sight; where none is, of no day, so that it is asked. Null where nobody is away.</summary>
    public static Reading? Of(string text, Reading reading, PeopleSaid said, Situation situation)
    {
        if (!said.Has("thatDay") || reading is not { Asks: false, Interrogates: false, Codes: [], Links: [], Period: null } || reading.Days.Any(day => day != situation.Today) || situation.Person.Role is Role.Stranger)
        {
            return null;
        }

        var on = Reports.Shown(situation) is Scheduled { On: var set } && set >= situation.Today ? set : Absences.IsInSight(situation) ? Absences.Own(situation)?.From : null;
        return reading.Wants(Wish.Absence) || (on is not null && (said.Has("cannot") || Absences.SaysStandIn(text)))
            ? reading with { Wishes = [new WishFound(Wish.Absence, 8), .. reading.Wishes.Where(found => found.Wish is Wish.HandOver)], Verb = null, Days = on is { } day ? [day] : [], Period = null } : null;
    }
}
