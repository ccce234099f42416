using System.Collections.Immutable;
using GealcBot.Plans.Reminders;

namespace GealcBot.Cards;

/// <summary>One reminder and, where it came in a message of several, the others: what each of its buttons carries, as one text.</summary>
public sealed class ReminderPlace(Reminder what, ImmutableArray<Reminder> among)
{
    // A message holds a few, a digest some dozens; more is nobody's card.
    private const int Most = 60;

    public Reminder What => what;

    /// <summary>All of the message, in its order; just the one where it came alone.</summary>
    public ImmutableArray<Reminder> Among => among.IsEmpty ? [what] : among;

    public bool IsOneOfSeveral => among.Length > 1;

    public static ReminderPlace Alone(Reminder what) => new(what, []);

    /// <summary>Null for what no button carries.</summary>
    public static ReminderPlace? TryParse(string? text)
    {
        if (text?.Split('|') is not { Length: <= Most } parts)
        {
            return null;
        }

        var reminders = parts.Select(Reminder.TryParse).OfType<Reminder>().ToImmutableArray();
        return reminders.Length == parts.Length ? new ReminderPlace(reminders[0], reminders[1..]) : null;
    }

    public ReminderPlace At(Reminder other) => new(other, Among);

    /// <summary>The reminder and then all of the message.</summary>
    public override string ToString() => IsOneOfSeveral ? string.Join('|', among.Prepend(what).Select(reminder => reminder.Id)) : what.Id;
}
