using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Asking;

/// <summary>Groups that meet in one session: by decision of the plan, or because they did.</summary>
internal static class JointMeetings
{
    public static PlanList Of(ShowList asked, YearStanding standing, Say say)
    {
        var held = standing.Meetings.Where(meeting => meeting.Facts.Groups.Length > 1).ToLookup(meeting => string.Join(',', meeting.Facts.Groups));
        var planned = standing.Plan.Joint.Select(groups => string.Join(',', groups)).ToList();
        var chosen = Lists.Groups(asked);
        // Two groups that the plan has in one are joint for whoever asks about them.
        var one = standing.Series.Where(line => line.Line.Series!.Groups is { Length: > 1 } groups && groups.Any(chosen.Contains)).Select(line => string.Join(',', line.Line.Series!.Groups));
        var items = from key in planned.Concat(one).Concat(held.Select(same => same.Key)).Distinct()
                    let groups = key.Split(',').Select(WorkingGroups.TryParse).OfType<GroupId>().ToImmutableArray()
                    where chosen.IsEmpty || groups.Any(chosen.Contains)
                    select Item(groups, [.. held[key]], standing, say);
        return new PlanList(
            say.JointTitle(asked.Year), [say.JointNote(standing.Series.Sum(line => line.Owed), standing.Plan.SessionsOwed)], [.. items], asked,
            Lists.Ask(say.ExWhoMet(asked.Year), say.ExWhoHasNotMet(asked.Year)));
    }

    private static ListItem Item(ImmutableArray<GroupId> groups, ImmutableArray<Meeting> held, YearStanding standing, Say say)
    {
        var series = groups.Select(standing.SeriesOf).OfType<LineStanding>().Distinct().ToList();
        var days = held.IsEmpty ? say.WithoutMeetings() : say.AllOf(held.Select(meeting => say.HeldOn(meeting.Facts)));
        return new ListItem(
            say.Groups(groups), series is [var line, ..] ? say.CountOf(line.Met, line.Owed) : null,
            [string.Join(" · ", series.Select(one => one.Line.Activity.Code).Append(days))]);
    }
}
