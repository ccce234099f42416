using GealcBot.Plans;
using GealcBot.Plans.Authorities;

namespace GealcBot.Dialogs.Asking;

/// <summary>Where things took place: the plan of 2019 left places open that its report knows (000:95).</summary>
internal static class Places
{
    public static IEnumerable<LineStanding> Lines(PlanYear plan, Situation situation) =>
        situation.Standing(plan).Lines.Select(line => Reported(line, situation) is { } venue ? line with { Line = line.Line with { Activity = line.Line.Activity with { Venue = venue } } } : line);

    /// <summary>The report's word, where the plan gives no place of its own.</summary>
    public static string? Reported(LineStanding line, Situation situation) =>
        IsOpen(line.Line.Activity.Venue) && situation.World.Reported(line.Line)?.Venue is { Length: > 0 } venue && !IsOpen(venue) ? venue : null;

    /// <summary>The line names the country: as its place or as one that takes part.</summary>
    /// <param name="country">ISO 3166-1 alpha-2.</param>
    public static bool Takes(PlanLine line, string country, Situation situation) =>
        situation.World.Plan(line.Id.Year) is { } plan && (LineFilter.CountriesOf(situation.Standing(plan).Line(line.Id)).Contains(country)
            || Countries.OfPlace(situation.World.Reported(line)?.Venue).Contains(country));

    /// <summary>The plan leaves open where it takes place.</summary>
    public static bool IsOpen(string? venue) => Subjects.Fold(venue ?? "") is var folded
        && (folded.Length == 0 || folded is "a definir" or "lugar a definir" or "to be defined" or "a ser definido" or "a definir.");
}
