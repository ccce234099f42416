using GealcBot.Cards;
using GealcBot.Dialogs.Delivery;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;

namespace GealcBot.Dialogs.Telling;

/// <summary>A sentence that moves the date whose receipt is in sight: to another day, to another hour.</summary>
internal static class DateShown
{
    private const int FewWords = 4;

    /// <summary>The day it was, why not, and the day it is: more are a year that is planned.</summary>
    private const int MostDays = 3;

    private const int LongCorrection = 14;

    private const int LongestCorrection = 24;

    /// <summary>"Finalement le 13" is the 13th of that month, "mejor a las 11" is of that day, whatever the words alone are like.</summary>
    public static Reading Of(string text, Reading said, Situation situation) =>
        Shifted(text, said, situation) is { } shifted ? shifted : OfOther(said, situation) is { } other ? other :
        OfMonthShown(said, situation) is var reading && situation.State.Telling is not { What: TellKind.Correct } || Reports.Shown(situation) is not Scheduled set || !MayMove(text, reading) ? reading
        : OtherDay(reading, set) is { } day && IsOfDay(reading, set) ? reading with
        {
            Wishes = [new WishFound(Wish.Correct, 8)],
            Days = [!reading.NamesMonth && CalendarDay.Of(set.On.Year, set.On.Month, day.Day) is { } moved && moved >= situation.Today ? moved : day],
            Things = [],
        }
        : IsOfHour(text, reading) ? reading with { Wishes = [new WishFound(Wish.Correct, 8)], Things = [], Countries = [], Ordinal = null }
        : reading;

    /// <summary>"Make it the day after", "una semana más tarde": counted from the day in sight.</summary>
    private static Reading? Shifted(string text, Reading said, Situation situation)
    {
        if (said is not { Codes: [], Links: [], Groups: [], Asks: false, Words: <= LongCorrection } || text.Any(char.IsAsciiDigit) || situation.State.Telling is not { What: TellKind.Correct } || (said.Best is { } wish && wish.IsQuestion() && wish is not (Wish.Upcoming or Wish.ChangesSince))
            || Shifts.In(SaidPhrases.Words(text)).Select(found => found.Key).FirstOrDefault() is not { } key)
        {
            return null;
        }

        var before = Reports.Shown(situation) switch
        {
            Scheduled set => set.On,
            MeetingHeld held => situation.World.Meeting(held.Id)?.Facts.HeldOn,
            _ => null,
        };
        return before is { } day ? said with { Wishes = [new WishFound(Wish.Correct, 8)], Days = [day.AddDays(key switch { "dayAfter" => 1, "dayBefore" => -1, "weekAfter" => 7, _ => -7 })], Period = null, Things = [] } : null;
    }

    /// <summary>"Septembre, c'est plutôt le 12", with the last of several dates in sight, is of the one in September.</summary>
    private static Reading? OfOther(Reading said, Situation situation)
    {
        if (said is not { Asks: false, Codes: [], Links: [], Groups: [], Period.Days: { IsMonth: true } named, Days: [_, ..], Words: <= LongestCorrection } || situation.State.Telling is not { What: TellKind.Correct } || Reports.Shown(situation) is not Scheduled shown
            || DateRange.Month(shown.Year, named.From.Month) is var month && month.Contains(shown.On) || InMonth(shown, month, situation) is not { } meant)
        {
            return null;
        }

        return said.Days.Select(day => day.Day).Where(day => day != meant.On.Day).Distinct().ToList() is [var number] && CalendarDay.Of(month.From.Year, month.From.Month, number) is { } moved
            ? said with { Wishes = [new WishFound(Wish.Correct, 8)], Days = [moved], Period = null, Things = [] } : null;
    }

    /// <summary>The date that stands for another meeting of the same line in that month.</summary>
    public static Scheduled? InMonth(Scheduled shown, DateRange month, Situation situation) =>
        situation.World.Plan(shown.Year) is { } plan && plan.Line(shown.Obligation.Activity) is { } line
            ? situation.Standing(plan).Line(line.Id).Obligations.Where(owed => owed.IsOpen).Select(owed => owed.SetBy).FirstOrDefault(set => set is not null && set.Obligation != shown.Obligation && month.Contains(set.On))
            : null;

    private static readonly SaidPhrases Shifts = new("shifts");

    /// <summary>"Correction, it was the 18th", of a meeting held in April, is the 18th of April.</summary>
    private static Reading OfMonthShown(Reading reading, Situation situation) =>
        reading is { Best: Wish.Correct or Wish.No or Wish.ReportMeeting or null, Days: [var day], NamesMonth: false, NamesWeekday: false, Asks: false } && MonthShown(situation) is { } known && (day.Year, day.Month) != (known.Year, known.Month)
        && (day > situation.Today || reading.Loose.Any(loose => loose.Gone == day)) && CalendarDay.Of(known.Year, known.Month, day.Day) is { } meant && meant <= situation.Today
            ? reading with { Days = [meant] }
            : reading;

    /// <summary>The day of the meeting whose receipt or form is in sight.</summary>
    private static DateOnly? MonthShown(Situation situation) =>
        situation.State.Draft is { HeldOn: { } filled } ? Plans.PlanDate.TryParse(filled)?.First
        : situation.State.Telling is { What: TellKind.Correct } && Reports.Shown(situation) is MeetingHeld held ? situation.World.Meeting(held.Id)?.Facts.HeldOn
        : null;

    /// <summary>The sentence moves it, whatever its pieces are like: "the hotel fell through. It's now the 19th".</summary>
    public static bool Moves(string text, Reading reading, Situation situation) =>
        Of(text, reading, situation) is var moved && !ReferenceEquals(moved, reading) && (reading.Best is Wish.Correct or Wish.Postpone or Wish.Absence || IsOfHour(text, reading));

    private static bool MayMove(string text, Reading reading) =>
        reading is { Groups: [], Codes: [], Links: [], Period: null, CountryCount: null, Days.Length: <= MostDays }
        // "Otra reunión el 4 de julio" is one more.
        && !(reading.Besides && reading.Things.Contains(Thing.Meeting)) && (!reading.Interrogates || reading.Denies) && !(QuestionMarks.In(text) && text.TrimEnd(' ', '!', '.').EndsWith('?'));

    private static bool IsOfDay(Reading reading, Scheduled set) =>
        // "Le 12 je suis en mission, disons le 13", of what was set for the 12th.
        reading.Words <= (reading.Days.Length > 1 && reading.Days.Any(day => day.Day == set.On.Day) ? LongestCorrection : reading.Best is Wish.Correct or Wish.Postpone or Wish.No || reading.Days.Length > 1 || (reading is { Best: Wish.Schedule, Things: [], Besides: false } && reading.Keeps) ? LongCorrection : FewWords)
        && (reading.Best is null or Wish.ReportActivity or Wish.ReportMeeting or Wish.Schedule or Wish.Correct or Wish.No or Wish.Upcoming or Wish.Postpone
            || (reading.Best is Wish.Absence && reading.Days.Length > 1));

    private static bool IsOfHour(string text, Reading reading) =>
        reading.Days.IsEmpty && (Hours.In(text) is not null || (reading.Words <= LongCorrection && Hours.ZoneIn(text) is not null)) && !(reading.Best is { } wish && (wish.IsQuestion() || wish.IsCourtesy()));

    /// <summary>"Mejor el 20, el 12 tengo otra cosa": the one of the days said that is not the one set.</summary>
    private static DateOnly? OtherDay(Reading reading, Scheduled set) => reading.Days.Distinct().ToList() switch
    {
        [var only] => only,
        var days when days.FindAll(day => day.Day != set.On.Day) is [var other] => other,
        // "El 9 es feriado en Argentina, el 11": the last one said.
        var days when days.FindAll(day => day.Day != set.On.Day) is [var first, var last] && last != first.AddDays(1) => last,
        // "The 19th and 20th": of days on end the first.
        [var first, var second] when second == first.AddDays(1) => first,
        _ => null,
    };
}
