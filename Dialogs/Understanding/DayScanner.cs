namespace GealcBot.Dialogs.Understanding;

/// <summary>One day at a place of the message: "ayer", "el martes", "14 de mayo", "May 14th", "hace dos semanas", "el 14".</summary>
internal static class DayScanner
{
    private static readonly Concepts NearDays = Concepts.Of(
        Concept.Today, Concept.Yesterday, Concept.BeforeYesterday, Concept.Tomorrow, Concept.AfterTomorrow);

    private const int SlipOfDays = 31;

    /// <summary>What is told is of the nearest such day: "nos reunimos el 30 de junio", said in May, is a slip, and in January it was last June.</summary>
    private const int HalfAYear = 183;

    private const int JustGone = 60;

    /// <summary>Null where no day is; else the day and the place after it.</summary>
    public static (DateOnly Day, int Next)? At(Scene scene, int at) =>
        Shaped(scene, at) ?? Near(scene, at) ?? OnMonth(scene, at) ?? Weekday(scene, at) ?? Counted(scene, at) ?? Bare(scene, at);

    /// <summary>"El jueves", "el 28", read as gone: the next one, where what is told turns out to be still to come. Null for any other day.</summary>
    public static DateOnly? Ahead(Scene scene, int at, DateOnly day) =>
        day >= scene.Today || scene.IsAny(at, NearDays) ? null
        : scene.Find(at, Kind.Weekday) >= 0 ? day.AddDays(7)
        : scene.NumberAt(at) == day.Day && scene.TokenAt(at).Shape is Shape.Number or Shape.Ordinal && !NamesMonth(scene) ? In(scene.Today, day.Day, DayLeaning.Future)
        : null;

    /// <summary>A month was said somewhere.</summary>
    public static bool NamesMonth(Scene scene) => scene.Items.Exists(item => item.Has(Kind.Month)) || scene.Tokens.Exists(token => token.Shape == Shape.Day);

    /// <summary>Moves a day that was said without its year to the year that is meant.</summary>
    public static DateOnly Settle(Scene scene, int month, int day)
    {
        var year = scene.Today.Year;
        var here = CalendarDay.Within(year, month, day);
        var shift = scene.Leaning switch
        {
            // "We met on 22 May", said on the 20th, is a slip of the day and not the May of last year.
            DayLeaning.Past when here > scene.Today.AddDays(scene.Asks ? SlipOfDays : HalfAYear) => -1,
            // "Reunión del 7 de mayo, acordamos…", said on the 20th, is no day of next year.
            DayLeaning.Future when here < scene.Today.AddDays(-JustGone) => 1,
            _ => 0,
        };
        return shift == 0 ? here : here.AddYears(shift);
    }

    private static (DateOnly, int)? Shaped(Scene scene, int at)
    {
        var token = scene.TokenAt(at);
        if (token.Shape != Shape.Day)
        {
            return null;
        }

        if (token.Text != "?")
        {
            return (token.Day, at + 1);
        }

        // "Since 10/05" was, whatever else the message speaks of.
        var settled = Settle(scene, token.Day.Month, token.Day.Day);
        return (settled > scene.Today && Begins(scene, at) is not null ? settled.AddYears(-1) : settled, at + 1);
    }

    private static (DateOnly, int)? Near(Scene scene, int at)
    {
        if (!scene.IsAny(at, NearDays))
        {
            return null;
        }

        var days = scene.Is(at, Concept.Yesterday) ? -1 : scene.Is(at, Concept.BeforeYesterday) ? -2
            : scene.Is(at, Concept.Tomorrow) ? 1 : scene.Is(at, Concept.AfterTomorrow) ? 2 : 0;
        return (scene.Today.AddDays(days), at + 1);
    }

    private static (DateOnly, int)? OnMonth(Scene scene, int at)
    {
        int day, month, next;
        if (DayNumber(scene, at) is >= 1 and <= 31 and var first && Month(scene, scene.Skip(at + 1)) is > 0 and var after && !IsOfOther(scene, at)
            // "Al segundo, en agosto" is no second of August.
            && !(scene.TokenAt(at).IsWord && at + 1 < scene.Count && scene.Between(at).Contains(',')))
        {
            (day, month, next) = (first, after, scene.Skip(at + 1) + 1);
        }
        else if (DayNumber(scene, at) is >= 1 and <= 31 and var from && scene.IsAny(at + 1, Joins) && DayNumber(scene, at + 2) is >= 1 and <= 31 && Month(scene, scene.Skip(at + 3)) is > 0 and var both)
        {
            // "26 y 27 de noviembre": the first of them; the second is read by itself.
            (day, month, next) = (from, both, at + 1);
        }
        else if (Month(scene, at) is > 0 and var before && SlashYear(scene, at + 1) is null && DayNumber(scene, SkipThe(scene, at + 1)) is >= 1 and <= 31 and var last && !Counts(scene, SkipThe(scene, at + 1))
            // "The April one" is no 1 April.
            && !(scene.TokenAt(SkipThe(scene, at + 1)).Text is "one" or "ones"))
        {
            (day, month, next) = (last, before, SkipThe(scene, at + 1) + 1);
        }
        else
        {
            return null;
        }

        return YearAfter(scene, next) is { } year
            ? CalendarDay.Of(year.Year, month, day) is { } dated ? (dated, year.Next) : null
            : CalendarDay.Of(2024, month, day) is null ? null : (Settle(scene, month, day), next);
    }

    /// <summary>"We had 3. Feb 22, March 21": a full stop or, behind a month, a comma stands between.</summary>
    private static bool IsOfOther(Scene scene, int at) =>
        scene.Between(at) is var between && (between.Contains(". ", StringComparison.Ordinal) || (between.Contains(',') && at > 0 && Month(scene, at - 1) > 0));

    private static readonly Concepts Joins = Concepts.Of(Concept.AndAlso, Concept.To, Concept.Until);

    private static int DayNumber(Scene scene, int at) => scene.NumberAt(at) is >= 0 and var number ? number : scene.OrdinalAt(at);

    /// <summary>A year right after a day or a month, with "of" or a comma between.</summary>
    public static (int Year, int Next)? YearAfter(Scene scene, int at)
    {
        var place = scene.Skip(at);
        place = scene.Is(place, Concept.Year) && scene.NumberAt(place + 1) >= 1990 ? place + 1 : place;
        return place < scene.Count && scene.TokenAt(place) is { Shape: Shape.Number, Number: >= 1990 and <= 2100 and var year } ? (year, place + 1)
            // "Março de 23", where "May 23" is a day.
            : place > at && place < scene.Count && scene.TokenAt(place) is { Shape: Shape.Number, Number: >= 18 and <= 35 and var two } && scene.TokenAt(place - 1).Text is "de" or "of" or "del" or "do" ? (2000 + two, place + 1)
            : SlashYear(scene, at) is { } behind ? (behind, at + 1)
            : RelativeYear(scene, at) ?? RelativeYear(scene, place);
    }

    /// <summary>"Março/23".</summary>
    private static int? SlashYear(Scene scene, int at) =>
        at > 0 && at < scene.Count && scene.TokenAt(at) is { Shape: Shape.Number, Number: >= 18 and <= 35 and var two } token && scene.TokenAt(at - 1).End == token.Start - 1 && scene.Text[token.Start - 1] == '/' ? 2000 + two : null;

    /// <summary>"del año pasado", "of last year", "do ano passado", "de l'an dernier".</summary>
    private static (int Year, int Next)? RelativeYear(Scene scene, int at)
    {
        var which = scene.Is(at, Concept.Year) ? at + 1 : scene.Is(at + 1, Concept.Year) ? at : -1;
        return which < 0 ? null
            : scene.Is(which, Concept.Last) ? (scene.Today.Year - 1, at + 2)
            : scene.Is(which, Concept.Next) ? (scene.Today.Year + 1, at + 2)
            : scene.Is(which, Concept.This) ? (scene.Today.Year, at + 2)
            : null;
    }

    /// <summary>The month at a place; "may" and "march" only where they cannot be verbs.</summary>
    public static int Month(Scene scene, int at)
    {
        var month = scene.Find(at, Kind.Month);
        if (month != 5 || scene.TokenAt(at).Text != "may")
        {
            return month;
        }

        return char.IsUpper(scene.Text.Original[scene.Text.OriginOf(scene.TokenAt(at).Start)])
            || scene.Count == 1 || scene.NumberAt(at + 1) > 0 || (at > 0 && (scene.NumberAt(at - 1) > 0 || Leads(scene, at - 1)))
            ? month
            : -1;
    }

    private static bool Leads(Scene scene, int at) => scene.IsAny(at, Concepts.Of(
        Concept.Of, Concept.Before, Concept.Since, Concept.After, Concept.Until, Concept.Between, Concept.To, Concept.This, Concept.Next, Concept.Last, Concept.Within));

    private static int SkipThe(Scene scene, int at) => scene.Is(at, Concept.The) ? at + 1 : at;

    /// <summary>"May 14 countries" is no 14 May.</summary>
    private static bool Counts(Scene scene, int at) => scene.Is(at + 1, Concept.Countries);

    private static (DateOnly, int)? Weekday(Scene scene, int at)
    {
        var (place, before) = scene.IsAny(at, Concepts.Of(Concept.Last, Concept.Next, Concept.This)) ? (at + 1, at) : (at, -1);
        var weekday = scene.Find(place, Kind.Weekday);
        // "segunda" is Monday in Portuguese and "the second" in both; "every Friday" is no day.
        if (weekday < 0 || scene.TokenAt(place).Text is "mondays" or "tuesdays" or "wednesdays" or "thursdays" or "fridays" || (at > 0 && scene.TokenAt(at - 1).Text is "los" or "les" or "every" or "each" or "cada" or "chaque" or "toda" or "todo")
            // "Le 18, un mercredi" says what day of the week that is.
            || IsSecondOne(scene, place) || (at > 0 && scene.Days.Count > 0 && scene.TokenAt(at - 1).Text is "un" or "a" or "uma" or "una") || (scene.Items[place].Has(Kind.Ordinal) && Units.At(scene, place + 1) is not null))
        {
            return null;
        }

        var marker = before >= 0 ? before : scene.IsAny(place + 1, Concepts.Of(Concept.Last, Concept.Next)) ? place + 1 : -1;
        var next = Math.Max(place, marker) + 1;
        if (marker < 0 && OfMonth(scene, weekday, next) is { } dated)
        {
            return dated;
        }

        var past = marker >= 0 ? scene.Is(marker, Concept.Last)
            : scene.Leaning == DayLeaning.Past || (Begins(scene, at) is { } since && (scene.Leaning == DayLeaning.None || scene.TokenAt(since).Text is "depuis" or "since"));
        var ahead = (weekday - (int)scene.Today.DayOfWeek + 7) % 7;
        var days = past ? (ahead == 0 ? -7 : ahead - 7) : ahead == 0 ? 7 : ahead;
        return (scene.Today.AddDays(days), next);
    }

    /// <summary>"A segunda foi presencial": of the meetings the second, and no Monday.</summary>
    private static bool IsSecondOne(Scene scene, int at) =>
        at > 0 && at + 1 < scene.Count && scene.Items[at].Has(Kind.Ordinal) && scene.TokenAt(at - 1).Text is "a" or "da" or "e" && scene.TokenAt(at + 1).Text is "foi" or "ja" or "era" or "reuniao" or "vai" or "sera" or "fica" or "ficou";

    /// <summary>The word that lets a time begin here: "desde el viernes" may also be to come, "depuis vendredi" never.</summary>
    private static int? Begins(Scene scene, int at) =>
        scene.Is(at - 1, Concept.Since) ? at - 1 : scene.Is(at - 2, Concept.Since) ? at - 2 : null;

    /// <summary>"El martes 11 de junio", "Tuesday 11": the day of the month is the day, and the weekday only its name.</summary>
    private static (DateOnly, int)? OfMonth(Scene scene, int weekday, int at)
    {
        if (at >= scene.Count)
        {
            return null;
        }

        var place = scene.Skip(at);
        if (place < scene.Count && (Shaped(scene, place) ?? OnMonth(scene, place)) is { } dated)
        {
            return dated;
        }

        // "El otro jueves, el 30", where "na sexta às 9" is an hour.
        at = SkipThe(scene, at);
        if (scene.TokenAt(at - 1).Text is "as" or "las" || scene.NumberAt(at) is not (>= 1 and <= 31 and var day) || scene.TokenAt(at).Shape == Shape.Word || !Ends(scene, at + 1))
        {
            return null;
        }

        for (var months = 0; months < 4; months++)
        {
            var month = scene.Today.AddMonths(scene.Leaning == DayLeaning.Past ? -months : months);
            if (CalendarDay.Of(month.Year, month.Month, day) is { } found && (int)found.DayOfWeek == weekday)
            {
                return (found, at + 1);
            }
        }

        return null;
    }

    /// <summary>"hace dos semanas", "two weeks ago", "en tres días", "in two weeks".</summary>
    private static (DateOnly, int)? Counted(Scene scene, int at)
    {
        var leads = scene.IsAny(at, Concepts.Of(Concept.Ago, Concept.Within));
        var number = Units.Number(scene, leads ? scene.Skip(at + 1) : at);
        if (number is not { } count || Units.At(scene, count.Next) is not (Concept.DayWord or Concept.Week) || count.Value > 400)
        {
            return null;
        }

        var days = count.Value * (Units.At(scene, count.Next) == Concept.Week ? 7 : 1);
        var trailing = scene.Is(count.Next + 1, Concept.Ago);
        return (leads, trailing) switch
        {
            (_, true) => (scene.Today.AddDays(-days), count.Next + 2),
            (true, _) when scene.Is(at, Concept.Ago) => (scene.Today.AddDays(-days), count.Next + 1),
            (true, _) => (scene.Today.AddDays(days), count.Next + 1),
            _ => null,
        };
    }

    /// <summary>"el 14", "on the 14th", "dia 14": of the month that the leaning asks for. "a las 10" and "às 10" are hours.</summary>
    private static (DateOnly, int)? Bare(Scene scene, int at)
    {
        if (IsOfMonth(scene, at) || NumberScanner.IsCount(scene, at) || IsYearByEnd(scene, at))
        {
            return null;
        }

        if (at > 0 && scene.Days.Count > 0 && scene.Is(at - 1, Concept.ItWas) && scene.Items.Exists(item => item.Is(Concept.Countries)))
        {
            // "La rencontre du 9 avril, déclarée à 7 pays, c'était 10": how many there were.
            return null;
        }

        if (at == 0 || scene.NumberAt(at) is not (>= 1 and <= 31 and var day) || scene.TokenAt(at).Shape == Shape.Word || IsPlaceInList(scene, at)
            || !((scene.IsAny(at - 1, Leaders) && scene.Tokens[scene.Items[at - 1].First + scene.Items[at - 1].Count - 1].Text is not ("that" or "it")) || IsAndThe(scene, at - 1) || IsBound(scene, at - 1)) || scene.TokenAt(at - 1).Text is "las" or "as" or "los" or "os" or "les" || !Ends(scene, at + 1))
        {
            return null;
        }

        return In(scene.Today, day, scene.Is(at - 1, Concept.Until) || scene.Is(at - 2, Concept.Until) ? DayLeaning.Future : scene.Leaning) is { } found ? (found, at + 1) : null;
    }

    /// <summary>"Et le 14": the article is there, though the two words mean one thing.</summary>
    private static bool IsAndThe(Scene scene, int at) =>
        scene.Items[at].Count > 1 && scene.Is(at, Concept.AndAlso) && scene.Tokens[scene.Items[at].First + scene.Items[at].Count - 1].Text is "le" or "el" or "the" or "o";

    /// <summary>"En el 23" is a year, where "el 23" is a day.</summary>
    public static bool IsYearByEnd(Scene scene, int at) =>
        at == scene.Count - 1 && scene.NumberAt(at) is >= 19 and <= 35 && scene.Items[at].First is >= 2 and var first && scene.Tokens[first - 1].Text is "el" && scene.Tokens[first - 2].Text is "en";

    /// <summary>"El 31 de abril", "February 31": a day with its month, which no calendar has, is no day of another one.</summary>
    private static bool IsOfMonth(Scene scene, int at)
    {
        if (at > 0 && scene.NumberAt(at) is >= 1 and <= 31 and var behind && Month(scene, at - 1) is > 0 and var named && CalendarDay.Of(2024, named, behind) is null && Ends(scene, at + 1))
        {
            scene.NoSuchDay ??= scene.WordsOf(at - 1, at + 1);
            return true;
        }

        if (scene.NumberAt(at) is not (>= 1 and <= 31 and var day) || Month(scene, scene.Skip(at + 1)) is not (> 0 and var month) || CalendarDay.Of(2024, month, day) is not null)
        {
            return false;
        }

        scene.NoSuchDay ??= scene.WordsOf(at, scene.Skip(at + 1) + 1);
        return true;
    }

    private static readonly Concepts Leaders = Concepts.Of(Concept.The, Concept.DayWord, Concept.ItWas, Concept.WillBe);

    private static readonly Concepts Bounds = Concepts.Of(Concept.Until, Concept.Since, Concept.Before, Concept.After, Concept.Correct, Concept.No);

    /// <summary>"Hasta el", "sorry the": what stands before a day and ends in its article.</summary>
    private static bool IsBound(Scene scene, int at)
    {
        var item = scene.Items[at];
        return scene.IsAny(at, Bounds) && scene.Tokens[item.First + item.Count - 1].Text is "el" or "the" or "le" or "o" or "dia" or "ao" or "au";
    }

    /// <summary>"la 2e", "la 3ra": a place in a list, where "the 2nd" and "le 1er" are days as well.</summary>
    private static bool IsPlaceInList(Scene scene, int at) =>
        scene.TokenAt(at) is { Shape: Shape.Ordinal } token && scene.Text.Chars[(token.Start + token.Text.Length)..token.End] is "e" or "eme" or "a" or "ra" or "da" or "ta" or "ere" or "re";

    private static bool Ends(Scene scene, int at) =>
        at >= scene.Count || scene.Text.Chars[scene.TokenAt(at - 1).End..scene.TokenAt(at).Start].Contains(',') || (Units.At(scene, at) is null && !scene.IsAny(at, Nouns) && scene.Find(at, Kind.Area) < 0);

    private static readonly Concepts Nouns = Concepts.Of(
        Concept.Countries, Concept.Meeting, Concept.Webinar, Concept.Activity, Concept.Document, Concept.Workshop, Concept.Group, Concept.Area, Concept.Attended);

    /// <summary>The last day with that number, today included.</summary>
    public static DateOnly? Bare(DateOnly today, int number) => number is >= 1 and <= 31 ? In(today, number, DayLeaning.Past) : null;

    private static DateOnly? In(DateOnly today, int day, DayLeaning leaning)
    {
        var month = new DateOnly(today.Year, today.Month, 1);
        for (var tries = 0; tries < 3; tries++)
        {
            var fits = CalendarDay.Of(month.Year, month.Month, day);
            if (fits is { } found && !(leaning == DayLeaning.Future && found < today) && !(leaning == DayLeaning.Past && found > today))
            {
                return found;
            }

            month = month.AddMonths(leaning == DayLeaning.Future ? 1 : -1);
        }

        return null;
    }
}
