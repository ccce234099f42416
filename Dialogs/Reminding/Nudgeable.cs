using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Dialogs.Delivery;
using GealcBot.Dialogs.Following;
using GealcBot.Dialogs.Notices;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Plans.Reminders;

namespace GealcBot.Dialogs.Reminding;

/// <summary>What a nudge can be of: reminders that wait for an answer, and what is owed before its first round has come.</summary>
internal static class Nudgeable
{
    /// <summary>What is waited for of these groups, or of this line of the plan.</summary>
    public static ImmutableArray<Reminder> Waiting(Reading reading, Situation situation) =>
        Of(DueNotices.Items(situation.World, situation.Today, NoticeReader.Of(situation).Policy), reading, situation);

    /// <summary>The same of what has had no reminder yet (decision 024).</summary>
    public static ImmutableArray<Reminder> Early(Reading reading, Situation situation) =>
        Of(DueNotices.Early(situation.World, situation.Today, NoticeReader.Of(situation).Policy), reading, situation);

    public static bool IsEarly(Reminder what, Situation situation) =>
        !DueNotices.Items(situation.World, situation.Today, NoticeReader.Of(situation).Policy).Any(item => item.What.About == what.About);

    /// <summary>Of them those of the meetings of a group.</summary>
    public static ImmutableArray<Reminder> Meetings(ImmutableArray<Reminder> all, Situation situation) => [.. all.Where(what => Open(what, NoticeReader.Of(situation)) is { Series: not null })];

    /// <summary>"Their meeting", "those who have not met".</summary>
    public static bool IsOfMeetings(Reading reading) => reading.Things.Contains(Thing.Meeting) || reading.Wants(Wish.WhoHasNotMet);

    /// <summary>"Send both coordinators a nudge", after a list of groups or of what is late, is of those in it.</summary>
    public static Reading InSight(Reading said, Situation situation) =>
        said is not { Groups: [], Codes: [], Everyone: false } || situation.Last.Asked is not { Wish: Wish.Overdue or Wish.Upcoming or Wish.WhoMet or Wish.WhoHasNotMet or Wish.JointMeetings or Wish.Standing or Wish.WhoCoordinates } last || situation.Now - last.At >= Inheritance.Fresh ? said
        : !last.Groups.IsEmpty ? said with { Groups = last.Groups }
        : last.Wish is Wish.WhoHasNotMet ? said with { Groups = Shown(situation) }
        : said;

    /// <summary>After a list of what is late: of what waits, that, where any of it does.</summary>
    public static ImmutableArray<Reminder> Late(ImmutableArray<Reminder> waiting, Situation situation)
    {
        var isListed = situation.Last.Asked is { Wish: Wish.Overdue } last && situation.Now - last.At < Inheritance.Fresh;
        ImmutableArray<Reminder> late = isListed ? [.. waiting.Where(what => Open(what, NoticeReader.Of(situation))?.Line?.Obligations.Any(owed => owed.Condition is Condition.Overdue) is true)] : [];
        return late.IsEmpty ? waiting : late;
    }

    /// <summary>The coordinators whom it reaches, by how the list calls them.</summary>
    public static string Reaches(Reminder what, Situation situation)
    {
        var groups = Open(what, NoticeReader.Of(situation)) is { } asked ? ReminderFacts.Groups(asked) : [];
        var people = situation.World.People.Where(person => person.Role is Role.Coordinator && person.Groups.Any(groups.Contains) && situation.Deliveries.WhyNot(person.Id) is null)
            .OrderBy(person => person.Id.ToString(), StringComparer.Ordinal).Select(person => DeliveryWords.Who(person.Id, situation)).Distinct().ToList();
        return people.Count == 0 ? situation.Say.NudgeReachesNobody() : situation.Say.NudgeReaches(situation.Say.AllOf(people));
    }

    private static ImmutableArray<Reminder> Of(ImmutableArray<DueItem> items, Reading reading, Situation situation)
    {
        var reader = NoticeReader.Of(situation);
        return
        [
            .. items.Where(item => reading.Groups.IsEmpty || reading.Groups.Any(item.Groups.Contains))
                .Where(item => Open(item.What, reader) is { } asked
                    && (reading.Codes.IsEmpty || (asked.Line?.Line.Activity.Code is { } code && reading.Codes.Contains(code, StringComparer.OrdinalIgnoreCase))))
                .Select(item => item.What),
        ];
    }

    private static AskedReminder? Open(Reminder what, NoticeReader reader) => (ReminderState.Of(ReminderPlace.Alone(what), reader) as ReminderState.Open)?.Asked;

    /// <summary>The groups whose meetings a list in sight names.</summary>
    private static ImmutableArray<GroupId> Shown(Situation situation) =>
    [
        .. situation.Last.Offered.Items.Select(choice => (choice.Press as ShowActivity)?.Activity).Select(ActivityId.TryParse).OfType<ActivityId>()
            .SelectMany(id => situation.World.Plan(id.Year)?.Line(id)?.Series?.Groups ?? []).Distinct(),
    ];
}
