using System.Collections.Immutable;
using GealcBot.Bot.Hosting;
using GealcBot.Plans.Reminders;

namespace GealcBot.Bot.Reminders;

/// <summary>Settings <c>Reminders:…</c>.</summary>
public sealed class ReminderSettings
{
    private ReminderPolicy? policy;

    /// <summary>How often it is looked what is due.</summary>
    public TimeSpan Every { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a claim on a row holds while it is being sent.</summary>
    public TimeSpan Lease { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>Days before the end of a quarter on which a meeting is asked for.</summary>
    public IReadOnlyList<int> MeetingRounds { get; set; } = [];

    public ReminderPolicy Policy => policy ??= Read();

    private ReminderPolicy Read() => MeetingRounds.Count == 0 ? new ReminderPolicy() : new ReminderPolicy { MeetingRounds = [.. MeetingRounds] };

    public void Validate()
    {
        if (Every < TimeSpan.FromMilliseconds(100))
        {
            throw new SettingException($"Reminders:Every is {Every}; write at least 00:00:00.1.");
        }

        if (Lease < TimeSpan.FromSeconds(30))
        {
            throw new SettingException($"Reminders:Lease is {Lease}; sending takes up to 20 seconds, so write at least 00:00:30.");
        }

        if (MeetingRounds.Any(days => days is < 0 or > 92))
        {
            throw new SettingException("Reminders:MeetingRounds are days before the end of a quarter, from 0 to 92.");
        }
    }
}
