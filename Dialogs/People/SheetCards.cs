using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Documents.People;

namespace GealcBot.Dialogs.People;

/// <summary>Puts what a sheet would do into the words of its card: what is odd first, then what changes.</summary>
internal static class SheetCards
{
    public static Card Preview(string draft, string file, SheetPlan plan, int page, string? note, Situation situation)
    {
        var say = situation.Say;
        var odd = plan.Odd.Select(row => new ListItem(say.SheetRow(row.Number), null, [say.Capital(say.SheetOdd(row.Why.ToString(), Flat.Cut(row.Words, 60)))]));
        var changed = plan.Rows.Where(row => row.Change is not SheetChange.Same)
            .Select(row => new ListItem(say.Called(row.Person), null, [$"{say.SheetRow(row.Row.Number)} · {What(row, situation)}"]));
        return SheetCard.For(new SheetPreview(
            draft, Flat.Cut(file, 80), say.SheetCounts(plan.Count(SheetChange.New), plan.Count(SheetChange.Changed), plan.Count(SheetChange.Removed), plan.Count(SheetChange.Same), plan.Odd.Length),
            note, [.. odd, .. changed], plan.Entries.Any()), page, say);
    }

    private static string What(PlannedRow planned, Situation situation)
    {
        var (say, row) = (situation.Say, planned.Row);
        var role = say.AllOf(row.Groups.IsEmpty ? [say.RoleIn(row.Role, null)] : row.Groups.Select(group => say.RoleIn(row.Role, group)));
        var days = (row.From, row.Until) switch
        {
            ({ } from, { } until) => $", {say.Day(from)} – {say.Day(until)}",
            ({ } from, null) => $", {say.FieldFromDay()}: {say.Day(from)}",
            (null, { } until) => $", {say.FieldUntilDay()}: {say.Day(until)}",
            _ => "",
        };
        return planned.Change switch
        {
            SheetChange.New => say.SheetNew(role + days),
            SheetChange.Removed when row.Groups.IsEmpty => say.SheetRemoved() + days,
            _ => say.SheetChanged(role + days),
        };
    }
}
