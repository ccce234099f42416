using System.Collections.Immutable;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Plans.Reminders;

namespace GealcBot.Dialogs.Notices;

/// <summary>
/// What has become of a reminder that lies in a conversation. An answer, whoever gave it, closes it for everybody, and a
/// new round closes the one before: the card must not go on asking.
/// </summary>
public static class SentReminders
{
    /// <summary>The items that still ask.</summary>
    /// <param name="due">All that is due today.</param>
    public static ImmutableArray<AskedItem> StillOpen(ReminderNotice notice, PersonId to, ImmutableArray<DueItem> due)
    {
        var open = due.Where(item => !item.Said.OfType<NotMine>().Any(said => said.By == to)).Select(item => item.What.Id).ToHashSet(StringComparer.Ordinal);
        return [.. notice.Items.Where(item => open.Contains(item.What.Id))];
    }

    /// <summary>To write down what a card shows; empty when it asks nothing any more.</summary>
    public static string Mark(IEnumerable<AskedItem> items) => string.Join('\n', items.Select(item => item.What.Id));
}
