using System.Collections.Immutable;
using System.Globalization;
using GealcBot.Plans.People;

namespace GealcBot.Plans.Reminders;

/// <summary>
/// One message of reminders: all that one person, or one channel, is told on one day of theirs. Whoever computes it, its
/// id is the same, so there is one a day.
/// </summary>
/// <param name="To">A person, or a conversation under the id that stands for it.</param>
/// <param name="Day">Of the person's own zone.</param>
/// <param name="Items">The most urgent first; empty in a digest that only lists silences.</param>
public sealed record PlannedMessage(PersonId To, DateOnly Day, ImmutableArray<AskedItem> Items)
{
    public string Id => string.Create(CultureInfo.InvariantCulture, $"reminders:{Day:yyyy-MM-dd}:{To}");

    /// <summary>The weekly one: it holds what is open, what the caps held back, and for the Secretariat who is silent.</summary>
    public bool IsDigest { get; init; }

    /// <summary>For the Secretariat's digest.</summary>
    public ImmutableArray<Silence> Silences { get; init; } = [];

    /// <summary>The instant from which it may be sent: within the hours, spread by person.</summary>
    public required DateTimeOffset NotBefore { get; init; }

    /// <summary>The end of the day's hours: not sent by then, it is dropped, and the next working day has its own message.</summary>
    public required DateTimeOffset NotAfter { get; init; }
}
