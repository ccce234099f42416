using GealcBot.Cards;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Asking;

/// <summary>What was postponed, substituted or not needed, and why.</summary>
internal static class Dropped
{
    public static PlanList Of(ShowList asked, YearStanding standing, Say say)
    {
        var items = from line in Lists.Lines(asked, standing)
                    where line.Ending is { } ending && Fits(ending, asked.Words)
                    select Lists.Item(line, say, [say.Capital(say.Ended(line.Ending!)), .. line.Ending!.Words is { } words ? [words] : Array.Empty<string>()]);
        var what = Lists.What(asked, say);
        return new PlanList(
            Kind(asked.Words) is { } kind ? say.Labelled(say.Capital(kind is StatusKind.NotNeeded ? say.EndedNotNeeded() : say.EndedSubstituted()), what) : say.PostponedTitle(what), [say.StandingAsOf(say.Day(standing.Date))], [.. items], asked,
            Lists.Ask(say.ExAnnex(asked.Year), say.ExWhoHasNotMet(asked.Year)));
    }

    /// <summary>"Qué se sustituyó", "what was pushed to 2020": one way of not being done, or the year that it was put off to; null for all of them.</summary>
    public static string? Narrower(Reading reading, int? to) =>
        to is { } year ? $"{year}" : reading.Statuses.Where(status => status is { IsPutOff: true }).ToList() is [var only] && only is StatusKind.NotNeeded or StatusKind.Substituted ? only.ToString() : null;

    private static StatusKind? Kind(string? words) => Enum.TryParse<StatusKind>(words, out var kind) && kind is StatusKind.NotNeeded or StatusKind.Substituted ? kind : null;

    private static bool Fits(Ending ending, string? words) => Kind(words) switch
    {
        StatusKind.NotNeeded => ending.Kind is EndingKind.NotNeeded,
        StatusKind.Substituted => ending.Kind is EndingKind.Substituted,
        _ => words is not { Length: 4 } || ending.ToYear?.ToString(System.Globalization.CultureInfo.InvariantCulture) == words,
    };
}
