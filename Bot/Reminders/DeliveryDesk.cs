using System.Collections.Immutable;
using GealcBot.Bot.Calendars;
using GealcBot.Dialogs.Delivery;
using GealcBot.Dialogs.Notices;
using GealcBot.Plans.People;
using GealcBot.Plans.Reminders;
using GealcBot.Storage.Shelves;
using GealcBot.Texts;

namespace GealcBot.Bot.Reminders;

/// <summary>What the bot sends on its own, for the dialog that tells of it.</summary>
public sealed class DeliveryDesk(DueRows due, Mail mail, DeliveryFiles files) : IDeliveries
{
    public ImmutableArray<PlannedMessage> Coming(DateOnly from, DateOnly to) => due.Preview(from, to);

    public bool IsOpen(string about, DateOnly round, DateOnly from, DateOnly to) =>
        Enumerable.Range(0, to.DayNumber - from.DayNumber + 1).SelectMany(days => due.Items(from.AddDays(days))).Any(item => item.What.About == about && item.What.Round == round);

    public async Task<ImmutableArray<Delivered>> BetweenAsync(DateOnly from, DateOnly to, CancellationToken cancellation) =>
        [.. (await mail.Outbox.ListAsync(from, to, cancellation)).Select(Of).Where(row => row.Day >= from && row.Day <= to)];

    public DeliveryReason? WhyNot(PersonId person) => mail.Reaches.Find(person) is { } reach ? reach.Shut : DeliveryReason.NotReached;

    public string? FileOf(DateOnly month, ImmutableArray<string> countries, Language language, bool local) => files.AddressOf(month, countries, language, local);

    public (TimeOnly From, TimeOnly To) Hours => due.Hours;

    private Delivered Of(OutboxRow row)
    {
        var at = row.At ?? row.NotBefore;
        return new Delivered(row.To, row.Day ?? DateOnly.FromDateTime(at.UtcDateTime), at, row.Status, row.Reason, row.Repeated, Notice.Read(row.What));
    }
}
