using System.Collections.Concurrent;
using System.Collections.Immutable;
using GealcBot.Plans.Holidays;
using GealcBot.Plans.People;

namespace GealcBot.Plans.Reminders;

/// <summary>
/// Who is told what, and when: all that is due becomes at most one message a person and day, within the hours of their
/// working days and the caps of the policy. A pure function of what is due, of the people and of what was sent, so any
/// instance comes to the same, after an outage or with a clock that jumped as well.
/// </summary>
/// <param name="due">What is due at a date, over all years (<see cref="DueItems"/>); asked once for each date.</param>
public sealed class ReminderPlanner(ReminderPolicy policy, PublicHolidays holidays, Audience audience, Func<DateOnly, ImmutableArray<DueItem>> due)
{
    private readonly ConcurrentDictionary<DateOnly, ImmutableArray<DueItem>> asked = new();
    private readonly ConcurrentDictionary<DateOnly, Addressees> addressees = new();

    /// <summary>
    /// The messages of the day that it is for each person at an instant, the first to be sent first. Those whose hours are
    /// over are left out; those that were sent are, too, since the history has them.
    /// </summary>
    public ImmutableArray<PlannedMessage> At(DateTimeOffset now, SentHistory history)
    {
        // It is two or three dates at once on earth.
        var utc = DateOnly.FromDateTime(now.UtcDateTime);
        return Sorted(Enumerable.Range(-1, 3).Select(utc.AddDays).SelectMany(day => Messages(day, history, recipient => recipient.Today(now) == day)).Where(message => message.NotAfter > now));
    }

    /// <summary>The messages of a day of each person's own calendar.</summary>
    public ImmutableArray<PlannedMessage> On(DateOnly day, SentHistory history) => Sorted(Messages(day, history, _ => true));

    /// <summary>What will go out from a day to another if nobody answers anything: "what will go out this week?"</summary>
    public ImmutableArray<PlannedMessage> Preview(DateOnly from, DateOnly to, SentHistory history)
    {
        var all = ImmutableArray.CreateBuilder<PlannedMessage>();
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            var messages = On(day, history);
            history = history.With(messages.Select(SentMessage.Of));
            all.AddRange(messages);
        }

        return all.ToImmutable();
    }

    private static ImmutableArray<PlannedMessage> Sorted(IEnumerable<PlannedMessage> messages) =>
        [.. messages.OrderBy(message => message.NotBefore).ThenBy(message => message.Day).ThenBy(message => message.To.Tenant, StringComparer.Ordinal).ThenBy(message => message.To.ObjectId, StringComparer.Ordinal)];

    private IEnumerable<PlannedMessage> Messages(DateOnly day, SentHistory history, Func<Recipient, bool> wanted)
    {
        if (WorkingDays.IsWeekend(day))
        {
            yield break;
        }

        var (whom, assigned) = (On(day), Assigned(day, history));
        var silences = new Lazy<ImmutableArray<Silence>>(() => Silences.At(Due(day), day, history, policy));
        var ahead = new Dictionary<DateOnly, ILookup<PersonId, AskedItem>>();
        foreach (var recipient in whom.Reached.Select(person => new Recipient(person.Id, person, holidays, audience)).Concat(Channels(assigned, whom)))
        {
            if (wanted(recipient) && recipient.MayHave(day, history, policy))
            {
                var daysOff = recipient.LastDayOffAfter(day);
                AskedItem[] near = daysOff == day ? [] : [.. Ahead(day, daysOff)[recipient.To]];
                var open = assigned[recipient.To].Where(item => !near.Any(other => other.What.About == item.What.About));
                if (recipient.Message(day, [.. near, .. open], silences, history, policy) is { } message)
                {
                    yield return message;
                }
            }
        }

        ILookup<PersonId, AskedItem> Ahead(DateOnly from, DateOnly to) =>
            ahead.TryGetValue(to, out var known) ? known : ahead[to] = Assigned(to, history, item => item.IsAhead && item.What.Round > from);
    }

    private ImmutableArray<DueItem> Due(DateOnly day) => asked.GetOrAdd(day, due);

    private ILookup<PersonId, AskedItem> Assigned(DateOnly day, SentHistory history, Func<DueItem, bool>? which = null) =>
        Due(day).Where(which ?? (_ => true)).SelectMany(item => On(day).Of(item, day, history)).ToLookup(one => one.To, one => one.Asked);

    // On most days people are who they were the day before.
    private Addressees On(DateOnly day) => addressees.GetOrAdd(day, date => audience.On(date) is var whom && addressees.Values.FirstOrDefault(known => known.AreOf(whom.People)) is { } same ? same : new Addressees(whom, policy));

    /// <summary>A channel keeps the days and hours of the first of those it names.</summary>
    private IEnumerable<Recipient> Channels(ILookup<PersonId, AskedItem> assigned, Addressees whom) =>
        assigned.Where(items => whom.Find(items.Key) is null).Select(items => new Recipient(
            items.Key, items.SelectMany(item => item.Named).Select(named => whom.Find(named.Person)).FirstOrDefault(known => known is not null), holidays, audience)
        { IsChannel = true });
}
