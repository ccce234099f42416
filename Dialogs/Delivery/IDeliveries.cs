using System.Collections.Immutable;
using GealcBot.Dialogs.Notices;
using GealcBot.Plans.People;
using GealcBot.Plans.Reminders;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Delivery;

/// <summary>What the dialogs may see of what the bot sends on its own.</summary>
public interface IDeliveries
{
    /// <summary>What will go out from a day to another if nobody answers anything.</summary>
    ImmutableArray<PlannedMessage> Coming(DateOnly from, DateOnly to);

    /// <summary>Whether a round of a reminder is open on a day of these; once it was answered or a new one has begun, nothing of it goes out.</summary>
    bool IsOpen(string about, DateOnly round, DateOnly from, DateOnly to);

    /// <summary>Messages of these days, whatever became of them. Throws <see cref="Plans.Ledger.StoreAwayException"/> when the store does not answer.</summary>
    Task<ImmutableArray<Delivered>> BetweenAsync(DateOnly from, DateOnly to, CancellationToken cancellation);

    /// <summary>Null for somebody who can be written to; else why not.</summary>
    DeliveryReason? WhyNot(PersonId person);

    /// <summary>Where the same table can be had as a file for a short while; null where there is no address to give.</summary>
    /// <param name="month">Any day of it.</param>
    /// <param name="countries">ISO 3166-1 alpha-2, of the recipients; empty for all.</param>
    string? FileOf(DateOnly month, ImmutableArray<string> countries, Language language, bool local);

    /// <summary>The hours of a working day, of each person's zone, in which reminders go out.</summary>
    (TimeOnly From, TimeOnly To) Hours { get; }
}

/// <summary>A message that was planned, and what came of it.</summary>
/// <param name="Perhaps">It was tried twice and may have been seen twice.</param>
public sealed record Delivered(PersonId To, DateOnly Day, DateTimeOffset At, DeliveryStatus Status, DeliveryReason? Reason, bool Perhaps, Notice? What);

/// <summary>A conversation without a store behind it.</summary>
public sealed class NoDeliveries : IDeliveries
{
    public static NoDeliveries Instance { get; } = new();

    public ImmutableArray<PlannedMessage> Coming(DateOnly from, DateOnly to) => [];

    public bool IsOpen(string about, DateOnly round, DateOnly from, DateOnly to) => false;

    public Task<ImmutableArray<Delivered>> BetweenAsync(DateOnly from, DateOnly to, CancellationToken cancellation) => Task.FromResult<ImmutableArray<Delivered>>([]);

    public DeliveryReason? WhyNot(PersonId person) => null;

    public string? FileOf(DateOnly month, ImmutableArray<string> countries, Language language, bool local) => null;

    public (TimeOnly From, TimeOnly To) Hours { get; } = (new ReminderPolicy().HoursFrom, new ReminderPolicy().HoursTo);
}
