using System.Collections.Immutable;
using GealcBot.Dialogs.Asking;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;

namespace GealcBot.Dialogs.Following;

/// <summary>
/// "¿Qué pasó con lo del blockchain?", "tem link a guia do CSIRT?": what a question calls by a word of its title is asked of
/// that activity, in whichever year it is, as if its code had been said.
/// </summary>
internal static class Naming
{
    /// <summary>More lines of one year than this are no name but a subject.</summary>
    private const int Most = 2;

    private const int MostChoices = 5;

    public static Reading Of(Reading reading, Situation situation)
    {
        if (situation.Last.Asked is { Wish: Wish.Committee or Wish.Presidency } && reading is { FollowsUp: true, Countries: not [], Best: null or Wish.Yes or Wish.Committee })
        {
            // "Ok, what about Trinidad", of a committee, is no title that names it.
            return reading;
        }

        var chapter = Chapter(reading, situation);
        if (!MayName(chapter, situation) || situation.Plan is not { } plan)
        {
            return Allusion.Of(chapter, situation);
        }

        // A word is guessed at where something is looked for; "comptent sur nos fonds" names nothing.
        var words = chapter.Best is null or Wish.Search or Wish.ShowActivity or Wish.Upcoming ? [.. AskedWords.Spelled(NameWords(chapter), situation.World.Search(situation.Today))] : NameWords(chapter).ToList();
        var lines = situation.World.Search(situation.Today).Named(words, line => Fits(line, chapter, situation));
        if (lines.IsEmpty && chapter.Years is [var other] && situation.World.Plan(other) is not null
            && situation.World.Search(situation.Today).Named(words, line => Fits(line, chapter with { Years = [] }, situation)) is [var elsewhere] && Descent.Of(elsewhere, other, situation) is { } then)
        {
            // "La lista de listas el año pasado": it has its name in another language there.
            lines = [then];
        }

        if (lines.IsEmpty)
        {
            return Allusion.Of(chapter, situation);
        }

        var year = chapter.Years is [var named, ..] && situation.World.Plan(named) is not null ? named
            : situation.Last.Asked is { Years: [var before] } && lines.Any(line => line.Id.Year == before) ? before
            : lines.Any(line => line.Id.Year == plan.Year) ? plan.Year : lines.Select(line => line.Id.Year).DefaultIfEmpty().Max();
        var own = lines.Where(line => line.Id.Year == year).ToList();
        var wishes = Asked(chapter);
        // Of several, one is chosen by the person who asked, where one is shown.
        return own.Count == 0 || own.Count > (wishes[0].Wish is Wish.ShowActivity ? MostChoices : Most) ? chapter : chapter with
        {
            IsNamed = true,
            Codes = [.. own.Select(line => Descent.Named(line, situation)).Distinct()],
            Years = [year],
            Groups = [],
            Areas = [],
            Things = [],
            Mine = false,
            Wishes = wishes,
        };
    }

    /// <summary>Who pays is not what is paid for: "la OEA" stands in a title too.</summary>
    private static IEnumerable<string> NameWords(Reading reading) =>
        // "La situation générale du plan" is of all of it.
        reading.Best is Wish.Standing or Wish.Totals ? reading.NameWords.Where(word => !Cues.Is(word, Cue.Overall))
        : reading.Best is Wish.Funding or Wish.Cost ? reading.NameWords.Where(word => Funding.Funder(word) is null) : reading.NameWords;

    /// <summary>"Eixo 3.5" is the code of no activity but of a chapter: all that stands under it.</summary>
    private static Reading Chapter(Reading reading, Situation situation)
    {
        if (reading.Codes is not [var code] || (reading.Years is [var year, ..] ? situation.World.Plan(year) : reading.Continues && situation.Last.Asked is { Years: [var before] } ? situation.World.Plan(before) : situation.Plan) is not { } plan
            || plan.Plan.Areas.FirstOrDefault(area => string.Equals(area.Code, code, StringComparison.OrdinalIgnoreCase)) is not { } chapter
            || Subjects.OfArea(chapter.Title) is not { } subject)
        {
            return reading;
        }

        var wishes = reading.Best is Wish.ShowActivity ? [new WishFound(Wish.Upcoming, reading.Wishes[0].Weight), .. reading.Wishes.Skip(1)] : reading.Wishes;
        return WorkingGroups.TryParse(subject) is { } group
            ? reading with { Codes = [], Groups = [group], Wishes = wishes }
            : reading with { Codes = [], Areas = [subject], Wishes = wishes };
    }

    /// <summary>Of one thing, what does not stand on its card.</summary>
    internal static bool IsAskedByItself(Wish? wish) => wish is Wish.Evidence or Wish.MissingEvidence or Wish.Funding or Wish.Cost or Wish.Source or Wish.Postponed or Wish.Audit;

    /// <summary>Who answers for one activity, when and where it is, stands on its card.</summary>
    private static ImmutableArray<WishFound> Asked(Reading reading) =>
        IsAskedByItself(reading.Best)
            ? reading.Wishes
            : [new WishFound(Wish.ShowActivity, reading.Wishes.IsEmpty ? 1 : reading.Wishes[0].Weight), .. reading.Wishes.Where(found => found.Wish.IsCourtesy())];

    /// <summary>"The open data plan of 2021" is of a year that nobody knows, and no name.</summary>
    internal static bool IsOfUnknownYear(Reading reading, Situation situation) =>
        reading is { Years: [var year], Groups: not [] } && situation.World.Plan(year) is null;

    /// <summary>"GobCamp remis à 2025" tells of it, and asks for no card of this year's.</summary>
    internal static bool IsPutOff(Reading reading, Situation situation) =>
        reading is { Asks: false, Opens: false, Years: [var to] } && situation.World.Plan(to) is null && to > situation.Today.Year && (reading.Wants(Wish.Postpone) || reading.Statuses.Contains(StatusKind.Postponed));

    private static bool MayName(Reading reading, Situation situation) => !IsPutOff(reading, situation) && !Allusion.IsOfPlaceAlone(reading) && !IsOfUnknownYear(reading, situation) && !reading.NameWords.IsEmpty && reading is { Codes: [], Everyone: false, Links: [] }
        && !(reading.Best is null && (situation.State.IsOpen || !reading.Days.IsEmpty)) && reading.Best
        is null or Wish.Upcoming or Wish.ShowActivity or Wish.Standing or Wish.Webinars or Wish.Mode or Wish.Postponed or Wish.Evidence or Wish.MissingEvidence
            or Wish.Source or Wish.Funding or Wish.Cost or Wish.Totals or Wish.WhoCoordinates or Wish.Audit or Wish.Areas
            or Wish.WhoAreYou || (reading is { Best: Wish.ChangesSince, Period: null, Days: [], Years: [] } && reading.Wants(Wish.ChangesSince));

    /// <summary>"The measurement analysis of 2018" is no question of the plan of 2018, which nobody has.</summary>
    private static bool Fits(PlanLine line, Reading reading, Situation situation) =>
        (reading.Groups.IsEmpty || reading.Groups.Any(line.Concerns)) && (reading.Areas.IsEmpty || (Subjects.OfArea(line.Area.Title) is { } area && reading.Areas.Contains(area))) && (reading.Days.IsEmpty || reading.Days.Any(day => day.Year == line.Id.Year)) && (reading.Countries is not [var country] || Places.Takes(line, country, situation)) && IsOfYear(line.Id.Year, reading, situation);

    /// <summary>A year that nobody has a plan of narrows nothing.</summary>
    internal static bool IsOfYear(int year, Reading reading, Situation situation) =>
        reading.Years.IsEmpty || reading.Years.Contains(year) || reading.Years.All(said => situation.World.Plan(said) is null);
}
