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
    /// <param name="due">All that is due today, by the id of the reminder.</param>
    public static ImmutableArray<AskedItem> StillOpen(ReminderNotice notice, PersonId to, IReadOnlyDictionary<string, DueItem> due) =>
        [.. notice.Items.Where(item => due.TryGetValue(item.What.Id, out var open) && !open.Said.OfType<NotMine>().Any(said => said.By == to))];

    /// <summary>To write down what a card shows; empty when it asks nothing any more.</summary>
    public static string Mark(IEnumerable<AskedItem> items) => string.Join('\n', items.Select(item => item.What.Id));
}
