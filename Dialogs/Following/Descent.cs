using System.Collections.Immutable;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;

namespace GealcBot.Dialogs.Following;

/// <summary>"¿Y en 2019?" after one activity asks for what it was then: the same code is another thing in another year's plan.</summary>
internal static class Descent
{
    public static Reading Followed(Reading now, Asked last, Situation situation) =>
        now is { Denies: false } && last is { Codes: [var code] } && (last.Years is [var spoken] ? spoken : situation.Plan?.Year) is { } from && now is { Codes: [var same], Years: [var to] } && same == code && from != to
        && situation.World.Plan(from)?.Lined(code).FirstOrDefault() is { } line && (Of(line, to, situation) ?? Called([line.Activity.Title], line, to, situation)) is { } other
            ? now with { Codes = [Named(other, situation)] }
            : now;

    /// <summary>Its code, with which of them it is where the plan prints that code twice (2019 has two 3.2.4).</summary>
    internal static string Named(PlanLine line, Situation situation) =>
        situation.World.Plan(line.Id.Year)!.Lined(line.Activity.Code).Skip(1).Any() ? $"{line.Activity.Code}~{line.Id.Occurrence}" : line.Activity.Code;

    /// <summary>Where no plan between takes it up: the one thing of its area that goes by such a name; null for no name.</summary>
    internal static PlanLine? Called(ImmutableArray<string> name, PlanLine line, int to, Situation situation) =>
        !name.IsEmpty && situation.World.Search(situation.Today).Named(name, other => other.Id.Year == to && Subjects.OfArea(other.Area.Title) == Subjects.OfArea(line.Area.Title)) is [var only] ? only : null;

    /// <summary>Year by year, as far as each plan takes the line up; null for a year of which there is no plan.</summary>
    internal static PlanLine? Of(PlanLine line, int to, Situation situation)
    {
        if (situation.World.Plan(to) is null)
        {
            // Between two plans one would go to and fro without an end.
            return null;
        }

        var found = line;
        while (found.Id.Year != to)
        {
            var next = found.Id.Year < to ? Later(found, situation) : Earlier(found, situation);
            if (next is null)
            {
                return null;
            }

            found = next;
        }

        return found;
    }

    private static PlanLine? Later(PlanLine line, Situation situation) =>
        situation.World.Plans.FirstOrDefault(plan => plan.Year > line.Id.Year) is { } after ? situation.World.Lineage(after.Year)?.FateOf(line.Id).Heir : null;

    private static PlanLine? Earlier(PlanLine line, Situation situation) =>
        situation.World.Lineage(line.Id.Year)?.StoryOf(line.Id).From.FirstOrDefault();
}
