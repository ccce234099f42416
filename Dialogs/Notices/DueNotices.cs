using System.Collections.Immutable;
using GealcBot.Dialogs.People;
using GealcBot.Plans.Reminders;

namespace GealcBot.Dialogs.Notices;

/// <summary>
/// All that the bot has to say on its own at a moment. It is computed from the world, as status is: between what somebody
/// did and the message about it there is nothing that could be lost.
/// </summary>
public static class DueNotices
{
    public static ImmutableArray<DueNotice> At(World world, DateOnly today, ReminderPolicy policy) => [.. Reminders(world, today, policy), .. JoinRequests.Due(world)];

    private static IEnumerable<DueNotice> Reminders(World world, DateOnly today, ReminderPolicy policy) =>
        world.Plan(today.Year) is { } plan
            ? MeetingReminders.Due(world.Standing(plan, today), world.Ledger(today.Year), [.. world.People], policy)
                .Select(due => new DueNotice(due.To, new ReminderNotice(due.What)))
            : [];
}
