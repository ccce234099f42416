using System.Collections.Immutable;
using GealcBot.Plans.People;

namespace GealcBot.Plans.Reminders;

/// <summary>A message that was sent, or may have been: it counts for the caps and its reminders as told.</summary>
public sealed record SentMessage(PersonId To, DateOnly Day, ImmutableArray<AskedItem> Items)
{
    public static SentMessage Of(PlannedMessage message) => new(message.To, message.Day, message.Items);
}

/// <summary>
/// What was sent to whom on which day, as far back as the plans in question go. Messages that failed or were dropped are
/// not in it; those whose fate is unknown are.
/// </summary>
public sealed class SentHistory
{
    private readonly ImmutableDictionary<PersonId, ImmutableArray<DateOnly>> days;
    private readonly ImmutableDictionary<(PersonId To, Reminder What), DateOnly> told;
    private readonly ImmutableDictionary<(string About, DateOnly Round), ImmutableSortedDictionary<DateOnly, ImmutableHashSet<PersonId>>> rounds;

    private SentHistory(
        ImmutableDictionary<PersonId, ImmutableArray<DateOnly>> days,
        ImmutableDictionary<(PersonId To, Reminder What), DateOnly> told,
        ImmutableDictionary<(string About, DateOnly Round), ImmutableSortedDictionary<DateOnly, ImmutableHashSet<PersonId>>> rounds) =>
        (this.days, this.told, this.rounds) = (days, told, rounds);

    public static SentHistory Empty { get; } = new(
        ImmutableDictionary<PersonId, ImmutableArray<DateOnly>>.Empty,
        ImmutableDictionary<(PersonId To, Reminder What), DateOnly>.Empty,
        ImmutableDictionary<(string About, DateOnly Round), ImmutableSortedDictionary<DateOnly, ImmutableHashSet<PersonId>>>.Empty);

    public static SentHistory Of(IEnumerable<SentMessage> messages) => Empty.With(messages);

    public SentHistory With(IEnumerable<SentMessage> messages)
    {
        var (allDays, allTold, allRounds) = (days.ToBuilder(), told.ToBuilder(), rounds.ToBuilder());
        foreach (var message in messages)
        {
            if (allDays.GetValueOrDefault(message.To, []) is var known && !known.Contains(message.Day))
            {
                allDays[message.To] = known.Add(message.Day);
            }

            foreach (var what in message.Items.Select(item => item.What))
            {
                allTold.TryAdd((message.To, what), message.Day);
            }

            foreach (var what in message.Items.Where(item => item.As is not (AskedAs.Observer or AskedAs.NobodyReached)).Select(item => item.What))
            {
                var round = allRounds.GetValueOrDefault((what.About, what.Round), ImmutableSortedDictionary<DateOnly, ImmutableHashSet<PersonId>>.Empty);
                allRounds[(what.About, what.Round)] = round.SetItem(message.Day, round.GetValueOrDefault(message.Day, []).Add(message.To));
            }
        }

        return new SentHistory(allDays.ToImmutable(), allTold.ToImmutable(), allRounds.ToImmutable());
    }

    public bool HasMessage(PersonId to, DateOnly day) => days.TryGetValue(to, out var sent) && sent.Contains(day);

    /// <summary>Messages in the week, Monday to Sunday, of a day.</summary>
    public int InWeekOf(PersonId to, DateOnly day)
    {
        var monday = Weeks.MondayOf(day);
        return days.TryGetValue(to, out var sent) ? sent.Count(one => one >= monday && one <= monday.AddDays(6)) : 0;
    }

    public bool HasTold(PersonId to, Reminder what) => told.ContainsKey((to, what));

    /// <summary>The first day on which anybody was asked in this round, or null. Who only looks on was not asked.</summary>
    public DateOnly? FirstAsked(string about, DateOnly round) => rounds.TryGetValue((about, round), out var sent) ? sent.Keys.First() : null;

    public IEnumerable<PersonId> AskedIn(string about, DateOnly round) => rounds.TryGetValue((about, round), out var sent) ? sent.Values.SelectMany(people => people).Distinct() : [];
}

/// <summary>Weeks begin on Monday.</summary>
internal static class Weeks
{
    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
