using GealcBot.Plans;

namespace GealcBot.Dialogs.Asking;

/// <summary>Where things took place: the plan of 2019 left places open that its report knows (000:95).</summary>
internal static class Places
{
    public static IEnumerable<LineStanding> Lines(PlanYear plan, Situation situation) =>
        situation.Standing(plan).Lines.Select(line => Reported(line, situation) is { } venue ? line with { Line = line.Line with { Activity = line.Line.Activity with { Venue = venue } } } : line);

    /// <summary>The report's word, where the plan gives no place of its own.</summary>
    public static string? Reported(LineStanding line, Situation situation) =>
        IsOpen(line.Line.Activity.Venue) && situation.World.Reported(line.Line)?.Venue is { Length: > 0 } venue && !IsOpen(venue) ? venue : null;

    private static bool IsOpen(string? venue) => Subjects.Fold(venue ?? "") is var folded
        && (folded.Length == 0 || folded is "a definir" or "lugar a definir" or "to be defined" or "a ser definido" or "a definir.");
}
