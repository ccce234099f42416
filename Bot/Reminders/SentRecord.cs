using GealcBot.Dialogs.Notices;
using GealcBot.Plans.Reminders;
using GealcBot.Storage.Shelves;

namespace GealcBot.Bot.Reminders;

/// <summary>
/// What was sent to whom on which day, from the rows as they are read. Rows that failed or were dropped told nobody
/// anything; those whose fate is unknown may have, and count.
/// </summary>
internal sealed class SentRecord
{
    private const int MostFresh = 500;

    private readonly List<SentMessage> fresh = [];
    private readonly Dictionary<string, ReminderNotice?> notices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SentMessage> trials = [];
    private SentHistory history = SentHistory.Empty;

    public void Note(OutboxRow row)
    {
        // A row may come twice: a day has one message, and what is known of it is not taken in again.
        if (row.Status is not (DeliveryStatus.Sent or DeliveryStatus.Unknown) || (row.Day is { } day && history.HasMessage(row.To, day)) || Read(row.What) is not { } notice)
        {
            return;
        }

        var message = new SentMessage(row.To, notice.Day, notice.Items);
        if (row.Id == new DueNotice(row.To, notice).Id)
        {
            fresh.Add(message);
            if (fresh.Count >= MostFresh)
            {
                TakeIn();
            }
        }
        else
        {
            trials[row.Id] = message;
        }
    }

    /// <param name="isOpen">Whether the chat that a row of the trial went to is still the one its person has open.</param>
    public SentHistory At(Func<string, SentMessage, bool> isOpen)
    {
        TakeIn();
        var tried = trials.Where(trial => isOpen(trial.Key, trial.Value)).Select(trial => trial.Value).ToList();
        return tried.Count == 0 ? history : history.With(tried);
    }

    private void TakeIn()
    {
        history = history.With(fresh);
        fresh.Clear();
    }

    /// <summary>A wave tells thousands the same few things, which are read and remembered once. Null for what is no reminder.</summary>
    private ReminderNotice? Read(string what)
    {
        if (!notices.TryGetValue(what, out var notice))
        {
            if (notices.Count >= MostFresh)
            {
                notices.Clear();
            }

            notices[what] = notice = Notice.Read(what) as ReminderNotice;
        }

        return notice;
    }
}

/// <summary>Ids of rows.</summary>
internal static class RowIds
{
    /// <param name="trial">The chat of the local trial it goes to: each begins empty, and what was sent to an earlier one is not there.</param>
    public static string Of(string due, string? trial) => trial is null ? due : $"{due}:{trial}";
}
