using System.Text.RegularExpressions;
using GealcBot.Dialogs.Telling;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;

namespace GealcBot.Dialogs.Asking;

/// <summary>"¿A qué hora es la reunión?": of the date in sight, else of the next one that is set for one's group.</summary>
internal static partial class HourAsked
{
    /// <summary>Null where no hour is asked for, or of nothing that the person has a date of.</summary>
    public static Answer? Answer(string text, Reading reading, Situation situation)
    {
        if (situation.State.IsOpen || situation.Plan is not { } plan || reading is not { Codes: [], Days: [], Links: [] } || reading.Best is Wish.Pause or Wish.Settings or Wish.Delivery or Wish.DeliveryWeek || reading.Things.Contains(Thing.Award))
        {
            return null;
        }

        return !WhatHour().IsMatch(Subjects.Fold(text)) ? null
            : Reports.Shown(situation) is Scheduled shown ? Of(shown, plan, situation)
            : Lines(reading, situation, plan) is not [_, ..] lines ? null
            : Next(lines, plan, situation) is { } next ? Of(next, plan, situation)
            : Dialogs.Answer.Of(situation.Say.NoDateYetFor(Targets.Named(lines[0].Line, plan, situation.Say)), situation.Say.ExUpcoming());
    }

    [GeneratedRegex(@"\b(?:que horas?|(?:what|which) (?:time|hour)|qual (?:o |e o )?horario|quelle heure)\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex WhatHour();

    private static Answer Of(Scheduled set, PlanYear plan, Situation situation)
    {
        var say = situation.Say;
        var when = $"{say.Capital(Targets.Named(situation.Standing(plan).Line(set.Obligation.Activity).Line, plan, say))}, {Reports.When(set, say)}.";
        return Dialogs.Answer.Of(set.At is null ? $"{when} {say.HourNotSaid()}" : when, say.ExUpcoming()) with { KeepsInSight = true };
    }

    internal static List<LineStanding> Lines(Reading reading, Situation situation, PlanYear plan)
    {
        var groups = reading.Groups.IsEmpty ? situation.Person.Groups : reading.Groups;
        var thing = reading.Things.Cast<Thing?>().FirstOrDefault(Kinds.IsKind);
        return [.. situation.Standing(plan).Lines.Where(line => groups.Any(line.Line.Concerns) && (thing is { } kind and not Thing.Meeting ? Kinds.Is(line.Line, kind.ToString()) : line.Line.Series is not null))];
    }

    internal static Scheduled? Next(List<LineStanding> lines, PlanYear plan, Situation situation) => lines
        .SelectMany(line => line.Obligations).Where(owed => owed is { IsOpen: true, ScheduledFor: { } on } && on >= situation.Today).OrderBy(owed => owed.ScheduledFor)
        .Select(owed => ScheduleReceipts.Standing(owed, plan, situation.World.Ledger(plan.Year))).FirstOrDefault(set => set is not null);
}
