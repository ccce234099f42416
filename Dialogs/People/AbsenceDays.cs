using GealcBot.Dialogs.Settings;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.People;

/// <summary>The days of an absence, from what was said and what was told before.</summary>
internal static class AbsenceDays
{
    /// <summary>"No, vuelvo el 17": the absence that was told, or else one that began today, ends the day before; null where no such day is said.</summary>
    public static DateRange? Back(string text, Reading reading, WentAway? told, Situation situation)
    {
        if (reading is not { Until: false, Period: null, Days: [var said], Asks: false } || !PeopleSaid.In(text, PeopleSaid.People, situation.Language).Has("backOn"))
        {
            return null;
        }

        if (told is null)
        {
            return reading.Wants(Wish.Absence) && said > situation.Today ? new DateRange(situation.Today, said.AddDays(-1)) : null;
        }

        var day = said > told.From || reading.NamesMonth ? said : InMonthOf(told, said);
        return day > told.From && day > situation.Today ? new DateRange(told.From, day.AddDays(-1)) : null;
    }

    /// <summary>"Make it two weeks": the absence that was told, from its first day on; null where no time is said or none was told.</summary>
    public static DateRange? Lasting(string text, Reading reading, WentAway? told) =>
        told is not null && reading is { Days: [], Period: null, Asks: false } && Durations.End(text, told.From) is { } end ? new DateRange(told.From, end.AddDays(-1)) : null;

    /// <summary>"Until the 3rd" begins today; a span of days is as it was said.</summary>
    /// <param name="told">The absence whose receipt is in sight.</param>
    public static DateRange? Of(Reading reading, WentAway? told, DateOnly today) => reading switch
    {
        // "Que sea hasta el 21", of an absence in June.
        { Period.Days: var days, Until: true } when told is not null && told.From > days.To && InMonthOf(told, days.To) is var end && end >= told.From => new DateRange(told.From, end),
        { Period.Days: var days } when days.From <= today && days.To >= today && told is { From: var begins } && begins <= days.To => new DateRange(begins, days.To),
        // "From 3 June, back in September": away until September begins.
        { Period.Days: var days, LastPeriod.Days: var again } when again.From > days.From && again.From > today && again != days && days.Contains(again.From) => FromToday(new DateRange(days.From, again.From.AddDays(-1)), today),
        // "From the 27th, back 7 June": whoever is back then is away until the day before.
        { Period.Days: var days, Days: [.., var back] } when back > days.From && back < days.To && back > today && days.To == DateRange.Year(days.To.Year).To => FromToday(new DateRange(days.From, back.AddDays(-1)), today),
        { Period.Days: var days } when days.To >= today => FromToday(days, today),
        { Days: [var first, .., var last] } when first <= last && last >= today => new DateRange(first, last),
        // "Mejor hasta el 24", of an absence in June, is the 24th of June.
        { Days: [var day], Until: true, NamesMonth: false } when told is { } away && away.From > day && InMonthOf(away, day) is var end && end >= away.From => new DateRange(away.From, end),
        // "Sorry, until the 17th": what was told begins when it was to begin.
        { Days: [var only], Until: true } when only >= today => new DateRange(told is { From: var from } && from <= only ? from : today, only),
        // "Sorry, the 17th", of several days, is their last; "el jueves no voy a estar" is that day.
        { Days: [var only] } when only >= today => told is { From: var from } && from < told.Until && from <= only ? new DateRange(from, only) : new DateRange(only, only),
        // "Make it the 21st", of an absence in June, is the 21st of June.
        { Days: [var day], Until: false } when told is { Until: var ends } away && ends > today && InMonthOf(away, day) is var moved && moved >= today =>
            away.From < away.Until && away.From <= moved ? new DateRange(away.From, moved) : new DateRange(moved, moved),
        _ => null,
    };

    private static DateRange FromToday(DateRange days, DateOnly today) => days.From < today ? new DateRange(today, days.To) : days;

    /// <summary>The day with that number in the month in which an absence ends.</summary>
    private static DateOnly InMonthOf(WentAway away, DateOnly day) =>
        CalendarDay.Within(away.Until.Year, away.Until.Month, day.Day);
}
