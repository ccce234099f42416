using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Plans.Reminders;

namespace GealcBot.Tests.Simulation;

/// <summary>What people do with a reminder: some answer at once, some in days, some never.</summary>
internal sealed class SimulatedAnswers(PlanYear plan, Random dice)
{
    private readonly PriorityQueue<(PersonId By, AskedItem Item), DateTimeOffset> thinking = new();

    public void Saw(Seen seen)
    {
        // Each has a way of their own, of which the dice know nothing.
        var habit = seen.To.ObjectId.Length % 4;
        foreach (var item in seen.Notice.Items.Where(item => item.As is not (AskedAs.Observer or AskedAs.NobodyReached) && dice.Next(4) >= habit))
        {
            var wait = dice.Next(3) == 0 ? TimeSpan.FromMinutes(dice.Next(1, 30)) : TimeSpan.FromHours(dice.Next(2, 24 * 12));
            thinking.Enqueue((seen.To, item), seen.At + wait);
        }
    }

    /// <summary>The next answer whose time has come and what it answers, or null.</summary>
    public (LedgerEntry Entry, string About)? Next(DateTimeOffset now)
    {
        if (!thinking.TryPeek(out var next, out var at) || at > now)
        {
            return null;
        }

        thinking.Dequeue();
        return (Entry(next.By, next.Item.What, next.Item.Group, DateOnly.FromDateTime(now.UtcDateTime)) with { Year = plan.Year, By = next.By, RecordedAt = now }, next.Item.What.About);
    }

    private LedgerEntry Entry(PersonId by, Reminder what, GroupId? group, DateOnly today) => (what.Kind, ObligationId.TryParse(what.About)) switch
    {
        _ when dice.Next(12) == 0 => new NotMine(what.About, dice.Next(2) == 0 ? null : SimulatedNetwork.People[dice.Next(SimulatedNetwork.People.Length)].Id) { Year = plan.Year, By = by, RecordedAt = default },
        (ReminderKind.MeetingOwed, { } id) when dice.Next(3) == 0 && today.AddDays(dice.Next(2, 20)) is var day && day.Year == plan.Year => new Scheduled(id, day) { Year = plan.Year, By = by, RecordedAt = default },
        (ReminderKind.MeetingOwed or ReminderKind.MeetingPassed, { }) when group is { } asked && dice.Next(2) == 0 =>
            new MeetingHeld(plan.SessionKey(asked), new MeetingFacts { Groups = [.. plan.MeetsWith(asked).Append(asked).Distinct()], HeldOn = InYear(today) }) { Year = plan.Year, By = by, RecordedAt = default },
        (_, { } id) when dice.Next(3) == 0 => new Snoozed(id, today.AddDays(dice.Next(2, 15))) { Year = plan.Year, By = by, RecordedAt = default },
        _ => new NotThisPeriod(what.About, today.AddDays(dice.Next(10, 60)), null) { Year = plan.Year, By = by, RecordedAt = default },
    };

    /// <summary>What is told in January was still in the year that was asked about.</summary>
    private DateOnly InYear(DateOnly today) => today.Year > plan.Year ? new DateOnly(plan.Year, 12, 31) : today;
}
