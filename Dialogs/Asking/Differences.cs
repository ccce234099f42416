using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.Lineage;

namespace GealcBot.Dialogs.Asking;

/// <summary>"¿Qué cambió del plan 2023 al 2024?": what one plan has that an earlier one had not, and the other way round.</summary>
internal static class Differences
{
    public const string List = "Differences";

    // By how words begin, "what is new in the plan" is told from "what was reported since Monday".
    private static readonly ImmutableArray<string> New = Stems.Of("different");

    /// <summary>Two plans are spoken of, or one and the one before it, and not what was done in them.</summary>
    public static bool AreAsked(string text, Reading reading)
    {
        if (reading is not { Best: Wish.ChangesSince or Wish.Totals, Days: [], Statuses: [], Things: [] or [Thing.Activity], Percent: null })
        {
            return false;
        }

        var words = Words(text);
        var isNew = words.Any(word => New.Any(stem => word.StartsWith(stem, StringComparison.Ordinal)));
        return reading.Years.Length >= 2 ? isNew || reading.Best is Wish.ChangesSince
            : isNew && words.Any(word => word.StartsWith("plan", StringComparison.Ordinal)) && (reading.Years.Length == 1 || NamesEarlier(text));
    }

    /// <summary>"El plan anterior".</summary>
    private static bool NamesEarlier(string text) => Words(text).Any(word => Cues.Is(word, Cue.Earlier));

    private static string[] Words(string text) => Subjects.Fold(text).Split([' ', ',', '?', '.', '!', '¿'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A question before was of two years: one with an area changed is too.</summary>
    public static bool AreAsked(Reading reading) => reading is { Best: Wish.ChangesSince, Years.Length: >= 2 };

    public static Answer Answer(string text, Reading asked, Situation situation)
    {
        // "Compared with last year's" names the earlier of the two.
        var reading = asked.Years is [var one] && one < situation.Plan?.Year && NamesEarlier(text) ? asked with { Years = [one, situation.Plan.Year] } : asked;
        var years = reading.Years.Where(year => situation.World.Plan(year) is not null).Order().ToList();
        if (reading.Years.FirstOrDefault(year => situation.World.Plan(year) is null) is > 0 and var unknown)
        {
            return Years.Unknown(new Reading { Years = [unknown] }, situation);
        }

        var after = years.Count > 0 ? situation.World.Plan(years[^1]) : situation.Plan;
        var before = years.Count > 1 ? situation.World.Plan(years[0]) : situation.World.Plans.LastOrDefault(plan => plan.Year < after?.Year);
        if (after is null || before is null)
        {
            return Years.Unknown(reading, situation);
        }

        var groups = reading.Mine && reading.Groups.IsEmpty ? situation.Person.Groups : reading.Groups;
        var subject = reading.Areas is [var area, ..] ? area : groups is [var group, ..] ? group.Value : null;
        return Dialogs.Answer.Of(ListCard.For(Of(new ShowList(List, after.Year, Area: subject, Against: before.Year), situation)!, situation.Say));
    }

    public static PlanList? Of(ShowList asked, Situation situation)
    {
        if (situation.World.Plan(asked.Year) is not { } after || situation.World.Plan(asked.Against) is not { } before)
        {
            return null;
        }

        var say = situation.Say;
        var subject = asked.Area;
        var lineage = YearLineage.Of(situation.World.Standing(before, DateRange.Year(before.Year).To), after);
        var name = subject is null ? null : say.KnowsArea(subject) ? say.Area(subject) : WorkingGroups.TryParse(subject) is { } group ? say.Group(group) : null;
        var (old, now) = (Lines(before, subject), Lines(after, subject));
        return new PlanList(
            name is null ? say.DifferencesTitle(before.Year, after.Year) : say.DifferencesWhat(before.Year, after.Year, name),
            [
                say.DifferencesSize(old.Count, before.Year, now.Count, after.Year, old.Count(line => line.Activity.IsWebinar), now.Count(line => line.Activity.IsWebinar)),
                .. name is not null ? [] : (string[])[say.LineageCounts(
                    before.Year, Count(Descent.Recurs), Count(Descent.New), Count(Descent.Merged), Count(Descent.CarriedOver), lineage.Fates.Count(fate => fate.Heir is null))],
            ],
            [.. PlanDifferences.Of(lineage, say, subject)], asked,
            Lists.Ask(say.ExCompare(before.Year, after.Year), say.ExAreasOf(after.Year)));

        int Count(Descent descent) => lineage.Lines.Count(story => story.Descent == descent);
    }

    private static List<PlanLine> Lines(PlanYear plan, string? subject) =>
        [.. plan.Lines.Where(line => subject is null || Subjects.AllOfArea(line.Area.Title).Contains(subject))];
}
