using System.Collections.Immutable;
using GealcBot.Dialogs.People;
using GealcBot.Plans;
using GealcBot.Plans.Reminders;

namespace GealcBot.Dialogs.Notices;

/// <summary>
/// All that the bot has to say on its own at a moment. It is computed from the world, as status is: between what somebody
/// did and the message about it there is nothing that could be lost.
/// </summary>
public static class DueNotices
{
    /// <summary>All but reminders, which a <see cref="ReminderPlanner"/> brings together by person and day.</summary>
    public static ImmutableArray<DueNotice> At(World world, DateOnly today) => [.. ProposalNotices.Due(world, today), .. ReviewNotices.Due(world, today), .. JoinRequests.Due(world)];

    /// <summary>What is due at a date in all plans, for <see cref="ReminderPlanner"/>.</summary>
    public static ImmutableArray<DueItem> Items(World world, DateOnly date, ReminderPolicy policy) =>
        [.. world.Plans.Where(plan => plan.Year <= date.Year && date <= DueItems.LastDayOf(plan.Year)).SelectMany(plan => Items(world, plan, date, policy))];

    /// <summary>What is owed in the year of a date and has had no reminder yet, as it would be asked on that date.</summary>
    public static ImmutableArray<DueItem> Early(World world, DateOnly date, ReminderPolicy policy) =>
        world.Plan(date.Year) is { } plan ? DueItems.Early(world.Standing(plan, date), world.Ledger(plan.Year), policy) : [];

    /// <summary>A planned message as the notice that is kept until it is sent.</summary>
    public static DueNotice Of(PlannedMessage message) =>
        new(message.To, new ReminderNotice(message.Day, message.Items) { IsDigest = message.IsDigest, Silences = message.Silences });

    private static ImmutableArray<DueItem> Items(World world, PlanYear plan, DateOnly date, ReminderPolicy policy)
    {
        var report = world.Document(plan.Year, DocumentKind.Report);
        return DueItems.At(world.Standing(plan, date), world.Ledger(plan.Year), policy, report is null ? null : ReportedTo(report));
    }

    // A report that states no cut-off is the year's last word.
    private static DateOnly ReportedTo(WorkPlan report) => report.AsOf ?? DateRange.Year(report.Year).To;
}
