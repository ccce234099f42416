using System.Globalization;
using GealcBot.Cards;
using GealcBot.Dialogs.Telling;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;

namespace GealcBot.Dialogs.Following;

/// <summary>"Pensándolo bien, 12", "perdón, 65": a number by itself puts right the number that was told last, a day or a percentage.</summary>
internal static class BareNumber
{
    private const int FewWords = 3;

    public static Reading Of(Reading reading, Situation situation)
    {
        if (reading is { Number: { } many, Best: Wish.Correct, Countries: [_, ..], Days: [], CountryCount: null, Asks: false } && situation.State.Draft is { Countries: not null })
        {
            // "En realidad 12, llegó Jamaica después": how many there were.
            return reading with { CountryCount = many, Ordinal = null };
        }

        if (situation.State.Draft is { HeldOn: null or "" } asked && (reading.Number ?? reading.Ordinal) is { } missing && reading is { Words: <= FewWords, Days: [], Period: null, Codes: [], Links: [], CountryCount: null, Percent: null, Asks: false }
            && (InMonth(asked.Month, missing) ?? BareDayScanner.Last(situation.Today, missing)) is { } found)
        {
            // "Uy, 30", of a meeting whose day is missing: that of the month that was told, else the last 30th.
            return reading with { Days = [found], Ordinal = null, Wishes = [new WishFound(Wish.Correct, 6)] };
        }

        if (reading is { Words: 0, Best: null or Wish.Choose, Days: [], Period: null } && (reading.Number ?? reading.Ordinal) is { } beyond && beyond > situation.Last.Offered.Buttons.Length && Day(situation) is { } near && CalendarDay.Of(near.Year, near.Month, beyond) is { } said)
        {
            // "29", with a day in sight and fewer things to choose from.
            return reading with { Days = [said], Ordinal = null, Wishes = [new WishFound(Wish.Correct, 6)] };
        }

        if (reading is not { Number: { } number, Words: > 0, Days: [], Period: null, Years: [], Codes: [], Links: [], Countries: [], CountryCount: null, Percent: null, Asks: false }
            || (reading.Best is not (null or Wish.No or Wish.Correct or Wish.Choose or Wish.Upcoming) && !(reading is { Best: Wish.Yes, Words: <= FewWords } && situation.State.IsOpen) && !(reading.Best!.Value.IsCourtesy() && situation.State.IsOpen)))
        {
            return reading;
        }

        if (situation.State.Telling is { Asks: true, What: TellKind.ReportActivity } open && (open.Percent is not null || (open.Status is StatusKind.InProgress && reading.Best is Wish.Yes or null && situation.State.Draft is null)))
        {
            return reading with { Percent = number, Ordinal = null, Wishes = [] };
        }

        if (situation.State.Telling is { What: TellKind.Correct } && Reports.Shown(situation) is StatusReported { Status.Percent: { } known } && number != known && reading.Best is not Wish.Choose)
        {
            // "Perdón, 30, no 40", of how far something is.
            return reading with { Percent = number, Ordinal = null, Wishes = [new WishFound(Wish.Correct, 6)] };
        }

        if (situation.State.Draft is { Countries: not null } && reading.Best is not Wish.Choose)
        {
            // "Make that 13", where the form has how many countries there were: a day is said with its article.
            return reading with { CountryCount = number, Ordinal = null, Wishes = [new WishFound(Wish.Correct, 6)] };
        }

        return Day(situation) is { } told && number <= DateTime.DaysInMonth(told.Year, told.Month)
            ? reading with { Days = [new DateOnly(told.Year, told.Month, number)], Ordinal = null, Wishes = [new WishFound(Wish.Correct, 6)] }
            : reading;
    }

    private static DateOnly? InMonth(string? month, int day) =>
        DateOnly.TryParseExact($"{month}-{day:00}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : null;

    /// <summary>The day that was told last: of the open form, of what is asked about, of the receipt in sight.</summary>
    private static DateOnly? Day(Situation situation) => situation.State switch
    {
        { Draft: { HeldOn: { } day } } => Read(day),
        { Telling: { Asks: true, Day: { } day } } => Read(day),
        { Telling: { What: TellKind.Correct } } => Reports.Shown(situation) switch
        {
            Scheduled set => set.On,
            MeetingHeld held when situation.World.Meeting(held.Id) is { } meeting => meeting.Facts.HeldOn,
            _ => null,
        },
        _ => null,
    };

    private static DateOnly? Read(string day) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : null;
}
