using GealcBot.Plans.People;

namespace GealcBot.Plans.Reminders;

/// <summary>
/// The one place where a local day and hour become an instant. An hour that the clock skips is moved on by what it skips;
/// of an hour that comes twice, the first is meant.
/// </summary>
public static class SendTime
{
    public static DateTimeOffset At(DateOnly day, TimeOnly time, TimeZoneInfo zone)
    {
        // Whether an hour exists is tried out both ways: the runtime's own answer is wrong for zones that changed at midnight
        // and have given it up since (America/Asuncion in 2020).
        var local = day.ToDateTime(time);
        var around = DateTime.SpecifyKind(local, DateTimeKind.Utc);
        var (before, after) = (zone.GetUtcOffset(around.AddDays(-1)), zone.GetUtcOffset(around.AddDays(1)));
        var early = new DateTimeOffset(local, before > after ? before : after);
        var late = new DateTimeOffset(local, before > after ? after : before);
        var meant = IsSo(early) ? early : IsSo(late) ? late : new DateTimeOffset(local, before);
        return TimeZoneInfo.ConvertTime(meant, zone);

        bool IsSo(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, zone).DateTime == local;
    }

    /// <summary>When somebody is written to on a day: a second of the hours that is always theirs, so that a wave does not break at once.</summary>
    public static DateTimeOffset Of(PersonId to, DateOnly day, TimeZoneInfo zone, ReminderPolicy policy)
    {
        // The last quarter of the hours is left free for what has to wait or be sent again.
        var seconds = (uint)((policy.HoursTo - policy.HoursFrom).TotalSeconds * 0.75);
        return At(day, policy.HoursFrom.Add(TimeSpan.FromSeconds(seconds == 0 ? 0 : Hash(to.ToString()) % seconds)), zone);
    }

    /// <summary>FNV-1a: the same on every machine and in every run.</summary>
    private static uint Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var letter in text)
        {
            hash = (hash ^ letter) * 16777619u;
        }

        // Ids differ in their last letters, which alone move few of the higher bits.
        return hash ^ (hash >> 15);
    }
}
