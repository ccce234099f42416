using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Talk;
using GealcBot.Plans;

namespace GealcBot.Dialogs.Asking;

/// <summary>When nothing fits a question: says which filter came up empty and offers the nearest that has something.</summary>
internal static class Nearest
{
    public static Answer Answer(LineFilter asked, PlanYear plan, Situation situation)
    {
        var said = Nothing(asked, situation);
        if (Following(asked, plan, situation) is { } next && Upcoming.Shown(next, plan, 0, situation) is { } shown)
        {
            return shown with { Replies = [new Reply($"{said} {situation.Say.NearestIs(next.Said(situation.Say, withYear: false)!)}", null, []), .. shown.Replies] };
        }

        ImmutableArray<CardAction> buttons = [.. Wider(asked, situation).Take(3)];
        return buttons.IsEmpty ? Dialogs.Answer.Of(said, Suggest.For(situation)) : Dialogs.Answer.Of(NothingCard.For(said, buttons, situation.Say.NothingOffers(), situation.Say));
    }

    /// <summary>A status or some days that nothing has: the same without them, or what comes right after.</summary>
    private static LineFilter? Following(LineFilter asked, PlanYear plan, Situation situation)
    {
        if (!asked.Statuses.IsEmpty && (asked with { Statuses = [] }) is var any && (any.Thing ?? (object?)any.Days) is not null && any.In(Places.Lines(plan, situation)).Any())
        {
            return any;
        }

        if (asked.Days is not { } days || asked.All || asked.OverdueOnly)
        {
            return null;
        }

        var open = (asked with { Days = null }).In(Places.Lines(plan, situation)).SelectMany(line => line.Obligations)
            .Where(owed => owed.IsOpen && owed.By > days.To).Select(owed => owed.By).ToList();
        return open.Count == 0 ? null : asked with { Days = DateRange.Day(open.Min()) };
    }

    private static IEnumerable<CardAction> Wider(LineFilter asked, Situation situation)
    {
        var own = situation.World.Plan(asked.Year)!;
        LineFilter[] wider =
        [
            asked with { Statuses = [], OverdueOnly = false }, asked with { Days = null }, asked with { Virtual = null }, asked with { Country = null },
            asked with { Thing = null }, asked with { Groups = [], Mine = false, Area = null },
        ];
        foreach (var filter in wider.Where(filter => filter != asked))
        {
            if (Button(filter, own, situation) is { } button)
            {
                yield return button;
            }
        }

        foreach (var plan in situation.World.Plans.Where(plan => plan.Year != asked.Year).OrderByDescending(plan => plan.Year))
        {
            if (Button(asked with { Year = plan.Year, Days = null, All = true }, plan, situation) is { } button)
            {
                yield return button;
            }
        }
    }

    private static Send? Button(LineFilter filter, PlanYear plan, Situation situation) =>
        filter.In(Places.Lines(plan, situation)).Count() is > 0 and var count
            ? new Send($"{situation.Say.Capital(filter.Said(situation.Say, withYear: true)!)} ({count})", filter.Press())
            : null;

    private static string Nothing(LineFilter asked, Situation situation)
    {
        var say = situation.Say;
        var what = asked.Said(say, withYear: asked.All);
        return asked switch
        {
            { OverdueOnly: true } => what is null ? say.OverdueNoneAll(asked.Year) : say.OverdueNone(what),
            { All: true } => say.NothingWith(what!),
            _ => what is null ? say.UpcomingNoneAll(asked.Year) : say.UpcomingNone(what, asked.Year),
        };
    }
}
