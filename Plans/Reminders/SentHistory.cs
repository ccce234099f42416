using System.Collections.Immutable;
using System.Numerics;
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
    private readonly ImmutableDictionary<PersonId, Told> told;
    private readonly ImmutableDictionary<(string About, DateOnly Round), DateOnly> firstAsked;

    private SentHistory(ImmutableDictionary<PersonId, Told> told, ImmutableDictionary<(string About, DateOnly Round), DateOnly> firstAsked) =>
        (this.told, this.firstAsked) = (told, firstAsked);

    public static SentHistory Empty { get; } = new(ImmutableDictionary<PersonId, Told>.Empty, ImmutableDictionary<(string About, DateOnly Round), DateOnly>.Empty);

    public static SentHistory Of(IEnumerable<SentMessage> messages) => Empty.With(messages);

    public SentHistory With(IEnumerable<SentMessage> messages)
    {
        // A wave tells thousands the same on the same day: that is held once for all of them.
        var (all, first, same) = (told.ToBuilder(), firstAsked.ToBuilder(), new Dictionary<(Told? Before, DateOnly Day, ImmutableArray<AskedItem> Items), Told>());
        foreach (var message in messages)
        {
            var key = (all.GetValueOrDefault(message.To), message.Day, message.Items);
            all[message.To] = same.TryGetValue(key, out var known) ? known : same[key] = new Told(key.Item1, message.Day, message.Items);
            foreach (var what in message.Items.Where(Told.IsAsked).Select(item => item.What))
            {
                first[(what.About, what.Round)] = first.TryGetValue((what.About, what.Round), out var day) && day < message.Day ? day : message.Day;
            }
        }

        return new SentHistory(all.ToImmutable(), first.ToImmutable());
    }

    public bool HasMessage(PersonId to, DateOnly day) => told.TryGetValue(to, out var last) && last.Has(message => message.Day == day);

    /// <summary>Days with a message in the week, Monday to Sunday, of a day.</summary>
    public int InWeekOf(PersonId to, DateOnly day) => told.TryGetValue(to, out var last) ? last.DaysFrom(Weeks.MondayOf(day)) : 0;

    public bool HasTold(PersonId to, Reminder what) => told.TryGetValue(to, out var last) && last.Has(message => message.Items.Any(item => item.What == what));

    /// <summary>The first day on which anybody was asked in this round, or null. Who only looks on was not asked.</summary>
    public DateOnly? FirstAsked(string about, DateOnly round) => firstAsked.TryGetValue((about, round), out var day) ? day : null;

    public IEnumerable<PersonId> AskedIn(string about, DateOnly round) => told
        .Where(one => one.Value.Has(message => message.Items.Any(item => item.What.Round == round && item.What.About == about && Told.IsAsked(item))))
        .Select(one => one.Key);

    /// <summary>What somebody was told last, and all that they were told before.</summary>
    private sealed class Told(Told? before, DateOnly day, ImmutableArray<AskedItem> items)
    {
        public DateOnly Day => day;

        public ImmutableArray<AskedItem> Items => items;

        public static bool IsAsked(AskedItem item) => item.As is not (AskedAs.Observer or AskedAs.NobodyReached);

        public bool Has(Func<Told, bool> which)
        {
            for (var message = this; message is not null; message = message.Before)
            {
                if (which(message))
                {
                    return true;
                }
            }

            return false;
        }

        public int DaysFrom(DateOnly monday)
        {
            var days = 0;
            for (var message = this; message is not null; message = message.Before)
            {
                days |= message.Day.DayNumber - monday.DayNumber is >= 0 and < 7 and var weekday ? 1 << weekday : 0;
            }

            return BitOperations.PopCount((uint)days);
        }

        private Told? Before => before;
    }
}

/// <summary>Weeks begin on Monday.</summary>
internal static class Weeks
{
    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
