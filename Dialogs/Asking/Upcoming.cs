using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Dialogs.Talk;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Asking;

/// <summary>What is coming, or overdue: for a group, an area, a kind of thing, oneself or everyone.</summary>
public static class Upcoming
{
    public static Answer Answer(Reading reading, bool overdueOnly, Situation situation)
    {
        var thing = reading.Wants(Wish.Webinars) ? Thing.Webinar : reading.Things.Cast<Thing?>().FirstOrDefault(IsKind);
        var named = !reading.Groups.IsEmpty || !reading.Areas.IsEmpty;
        return Answer(
            new ShowUpcoming(
                reading.Groups.IsEmpty ? null : string.Join(',', reading.Groups),
                reading.Areas is [var area, ..] ? area : null,
                thing?.ToString(),
                // Nobody says "for my group" when they have one; a kind of thing is asked of the whole Network.
                Mine: reading.Mine || (!named && !reading.Everyone && thing is null && !situation.Person.Groups.IsEmpty),
                overdueOnly, Virtual: reading.Virtual),
            situation, reading);
    }

    public static Answer Answer(ShowUpcoming asked, Situation situation) => Answer(asked, situation, null);

    private static Answer Answer(ShowUpcoming asked, Situation situation, Reading? reading)
    {
        if (Years.Asked(reading, situation) is not { } plan)
        {
            return Years.Unknown(reading, situation);
        }

        if (asked.Mine && situation.Person.Groups.IsEmpty)
        {
            var example = situation.Say.ExUpcomingGroup(situation.Say.Group(WorkingGroups.OpenData));
            return Dialogs.Answer.Of(situation.Say.YouHaveNoGroup(example), example, situation.Say.ExUpcoming());
        }

        var standing = situation.Standing(plan);
        var what = What(asked, situation);
        var lines = Found(asked, standing, situation.Person, reading);
        return lines.IsEmpty
            ? Dialogs.Answer.Of(Nothing(asked, what, plan.Year, situation.Say), Suggest.For(situation))
            : Show(UpcomingCard.For(
                new UpcomingList(standing, lines, what, asked), situation.Person.MayAnywhere(Deed.ReportMeeting), situation.Say), asked, reading);
    }

    /// <summary>Turning a page changes the card; a question gets a new one.</summary>
    private static Answer Show(Cards.Elements.Card card, ShowUpcoming asked, Reading? reading) =>
        reading is null && asked.Page > 0 ? Dialogs.Answer.Replacing(card) : Dialogs.Answer.Of(card);

    private static ImmutableArray<LineStanding> Found(ShowUpcoming asked, YearStanding standing, Person person, Reading? reading)
    {
        HashSet<GroupId> groups = asked.Mine ? [.. person.Groups] : Groups(asked);
        return
        [
            .. from line in standing.Lines
               where line.Next is not null
               where !asked.OverdueOnly || line.IsOverdue
               where groups.Count == 0 || groups.Any(line.Line.Concerns)
               where asked.Area is null || Subjects.OfArea(line.Line.Area.Title) == asked.Area
               where asked.Thing is null || Kinds.Is(line.Line, asked.Thing)
               where asked.Virtual is not { } isVirtual || (isVirtual ? Kinds.IsVirtual(line.Line) : Kinds.IsInPerson(line.Line))
               where reading?.Period is not { Days: var days } || line.Obligations.Any(owed => owed.IsOpen && days.Contains(owed.By))
               orderby line.Next!.Condition is Condition.Overdue ? 0 : 1, line.Next!.By
               select line,
        ];
    }

    private static HashSet<GroupId> Groups(ShowUpcoming asked) =>
        [.. (asked.Group ?? "").Split(',').Select(WorkingGroups.TryParse).OfType<GroupId>()];

    private static string? What(ShowUpcoming asked, Situation situation)
    {
        var say = situation.Say;
        string?[] parts =
        [
            asked.Mine ? say.Groups(situation.Person.Groups) : null,
            Groups(asked) is { Count: > 0 } groups ? say.Groups(WorkingGroups.All.Where(groups.Contains)) : null,
            asked.Area is { } area && say.KnowsArea(area) ? say.Area(area) : null,
            asked.Thing is { } thing ? Kinds.Name(thing, say) : null,
            asked.Virtual switch { true => say.Virtual(), false => say.InPerson(), null => null },
        ];
        var said = parts.OfType<string>().ToList();
        return said.Count == 0 ? null : say.Capital(string.Join(", ", said));
    }

    private static string Nothing(ShowUpcoming asked, string? what, int year, Say say) => (asked.OverdueOnly, what) switch
    {
        (true, null) => say.OverdueNoneAll(year),
        (true, _) => say.OverdueNone(what),
        (false, null) => say.UpcomingNoneAll(year),
        _ => say.UpcomingNone(what, year),
    };

    private static bool IsKind(Thing? thing) => thing is Thing.Webinar or Thing.Workshop or Thing.Meeting or Thing.WebSpace or Thing.Document;
}
