using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;

namespace GealcBot.Dialogs.Following;

/// <summary>"¿Y antes?", "¿y en el segundo?": the time before or behind the one that was asked about.</summary>
internal static class OtherTimes
{
    /// <summary>"¿Y en el segundo?" after a semester or a quarter is the next one, and no place in a list; "la segunda" is a place.</summary>
    public static Reading NextSpan(Reading now, Asked last) =>
        now is { Ordinal: { } place, Period: null, Things: [], Words: <= NextSpanWords } && place is -1 or (>= 1 and <= 4) && (now.Continues || (now.Keeps && now.Best is not Wish.Choose)) && last.Period is { } span && SpanLike(span, place) is { } next
            ? now with { Ordinal = null, Period = new PeriodFound(next, next.ToString()), FollowsUp = true, Continues = true, Wishes = [] }
            : now;

    /// <summary>"¿Y antes?" is the year before the one that was spoken of, as far as one is known.</summary>
    public static Reading YearBefore(Reading now, Asked last, Situation situation)
    {
        if (now is { OfBefore: true, FollowsUp: true, Words: <= BeforeWords, Period: { } whole } && whole.Days == DateRange.Year(situation.Today.Year - 1)
            && (last.Years is [var spoken] ? spoken : last.Wish is Wish.Committee or Wish.Presidency ? situation.Plan?.Year - 1 : null) is { } known)
        {
            // "L'année d'avant", of 2023, is 2022, known or not.
            return now with { Period = null, Years = [known - 1] };
        }

        if (now is not { OfBefore: true, Words: <= BeforeWords, Codes: [], Period: null, Years: [], Days: [], Ordinal: null } || now.Best is { } wish && !wish.IsQuestion())
        {
            return now;
        }

        var isCommittee = last.Wish is Wish.Committee or Wish.Presidency;
        var newest = situation.Plan?.Year ?? situation.Today.Year;
        // The plan of a year was made by the committee of the year before, the last one that is known.
        var year = last.Years is [var said, ..] ? isCommittee && said >= newest ? newest - 1 : said : newest - (isCommittee ? 1 : 0);
        var before = isCommittee ? year - 1 : situation.World.Plans.Select(plan => (int?)plan.Year).LastOrDefault(known => known < year);
        return before is { } found ? now with { Years = [found], FollowsUp = true, Continues = true, Wishes = [] } : now;
    }

    private const int BeforeWords = 6;

    /// <summary>It names a year and no day.</summary>
    public static bool Names(Reading now) => now is { Years: [_], Days: [] } || (now is { Years: [], Period: { } whole } && whole.Days.IsYear);

    private const int NextSpanWords = 8;

    private static DateRange? SpanLike(DateRange span, int place) =>
        span == DateRange.Semester(span.From.Year, 1) || span == DateRange.Semester(span.From.Year, 2) ? place <= 2 ? DateRange.Semester(span.From.Year, place < 0 ? 2 : place) : null
        : span.IsQuarter ? DateRange.Quarter(span.From.Year, place < 0 ? 4 : place)
        : null;
}
