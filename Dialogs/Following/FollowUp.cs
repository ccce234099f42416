using System.Collections.Immutable;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;

namespace GealcBot.Dialogs.Following;

/// <summary>The question before with one thing changed: what is named now takes the place of what was named before.</summary>
public static class FollowUp
{
    public static Reading Over(Asked last, Reading now)
    {
        // "Todo lo del segundo semestre" after one activity is no longer of it; "¿y en 2023?" is.
        var spans = last.Wish is Wish.ShowActivity && now.Codes.IsEmpty && NamesSpan(now);
        var whom = NamesWhom(now) || spans;
        var (years, period, days) = When(last, now);
        return now with
        {
            Wishes = [new WishFound(Wanted(last, now), 1)],
            Groups = whom ? now.Groups : last.Groups,
            Areas = whom ? now.Areas : last.Areas,
            Mine = whom ? now.Mine : last.Mine,
            Everyone = whom ? now.Everyone : last.Everyone,
            // "And innovation?" after one activity asks about the group, no longer about the activity.
            Codes = !now.Codes.IsEmpty || whom ? now.Codes : last.Codes,
            // "Who presides now?" asks for a country.
            Countries = !now.Countries.IsEmpty || now.Everyone || (now.AsksWho && last.Wish is Wish.Committee or Wish.Presidency) ? now.Countries : last.Countries,
            Years = years,
            Period = period,
            Days = days,
            Statuses = now.Statuses.IsEmpty ? last.Statuses : now.Statuses,
            Things = Things(last, now),
            Except = now.Except ?? (now.Things.IsEmpty ? last.Except : null),
            Virtual = now.Virtual ?? last.Virtual,
            NoPlace = now.NoPlace || (last.NoPlace && now.Virtual is null),
            NoDay = now.NoDay || (last.NoDay && !NamesWhen(now)),
            Rest = now.Rest.IsEmpty || last.Wish is not Wish.Search || NamesWhen(now) ? last.Words : now.Rest,
            // "Solo en 2019", of a search, is the same words in that year.
            Sought = last.Wish is Wish.Funding || (last.Wish is Wish.Search && (now.Rest.IsEmpty || NamesWhen(now))) ? last.Words : [],
        };
    }

    /// <summary>True where a message names anything at all that a question can be about.</summary>
    public static bool NamesAnything(Reading now) =>
        NamesWhom(now) || !now.Codes.IsEmpty || !now.Countries.IsEmpty || NamesWhen(now) || !now.Statuses.IsEmpty || !now.Things.IsEmpty || now.Virtual is not null;

    /// <summary>No thing, time, place, number or state: whatever it wants, it says nothing of it.</summary>
    public static bool NamesNothing(Reading reading) =>
        reading is { Codes: [], Days: [], Period: null, Years: [], Countries: [], Groups: [], Links: [], CountryCount: null, Percent: null, Statuses: [] };

    public static bool NamesWhom(Reading now) => !now.Groups.IsEmpty || !now.Areas.IsEmpty || now.Mine || now.Everyone;

    public static bool NamesWhen(Reading now) => !now.Years.IsEmpty || now.Period is not null || !now.Days.IsEmpty;

    /// <summary>A span of days that is no year.</summary>
    public static bool NamesSpan(Reading now) => now is { Years: [], Period.Days.IsYear: false };

    private static Wish Wanted(Asked last, Reading now) => (last.Wish, now) switch
    {
        (var wish, { Codes.IsEmpty: false }) => wish.IsAboutActivity() ? wish : Wish.ShowActivity,
        (Wish.ShowActivity, _) when NamesWhom(now) || NamesSpan(now) => Wish.Upcoming,
        (Wish.Upcoming or Wish.Overdue or Wish.Webinars, { Statuses: [StatusKind.Done or StatusKind.InProgress or StatusKind.Partial, ..] }) => Wish.Standing,
        (Wish.WhoMet or Wish.WhoHasNotMet or Wish.ShowActivity or Wish.JointMeetings or Wish.WhoCoordinates, { Things: [Thing.Webinar, ..] }) => Wish.Webinars,
        (Wish.Webinars, { Things: [not (Thing.Webinar or Thing.Activity), ..] }) => Wish.Upcoming,
        (var wish, _) => wish,
    };

    /// <summary>"Activity" and "meeting" are said in passing and narrow nothing that was narrowed before.</summary>
    private static ImmutableArray<Thing> Things(Asked last, Reading now) => now.Except is { } left ? last.Things.Remove(left) :
        now.Things.IsEmpty || (now.Things is [Thing.Activity] && NamesAnything(now with { Things = [] })) ? last.Things : now.Things;

    private static (ImmutableArray<int> Years, PeriodFound? Period, ImmutableArray<DateOnly> Days) When(Asked last, Reading now)
    {
        if (now.WholeYear && (now.Years is [_] || last.Years is [_]))
        {
            return (now.Years is [_] ? now.Years : last.Years, null, []);
        }

        if (now.Years is [var year, ..])
        {
            // The same months of the year named now.
            return (now.Years, now.Period ?? Moved(last.Period, year), now.Days);
        }

        if (now.Period is { } whole && whole.Days.IsYear)
        {
            // "¿Y el año pasado?" says its year as 2023 does.
            return ([whole.Days.From.Year], Moved(last.Period, whole.Days.From.Year), []);
        }

        if (now.Period is { } named)
        {
            int? before = last.Years is [var said] ? said : last.Years.IsEmpty ? last.Period?.To.Year : null;
            var days = before is { } meant && !SpanWords.IsRelative(named.Words) && !SaysYear(named.Words) ? Moved(named.Days, meant) ?? named : named;
            return (last.Years.IsEmpty ? [] : [days.Days.From.Year], days, []);
        }

        return now.Days.IsEmpty
            ? (last.Years, last.Period is { } kept ? new PeriodFound(kept, kept.ToString()) : null, last.Days)
            : ([], null, now.Days);
    }

    private static bool SaysYear(string words) => words.Count(char.IsAsciiDigit) >= 4;

    private static PeriodFound? Moved(DateRange? days, int year)
    {
        if (days is not { } span || span.From.Year != span.To.Year)
        {
            return null;
        }

        var moved = new DateRange(span.From.AddYears(year - span.From.Year), span.To.AddYears(year - span.To.Year));
        return new PeriodFound(moved, moved.ToString());
    }
}
