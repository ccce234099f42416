using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Dialogs.Asking;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Plans.Reminders;

namespace GealcBot.Dialogs.Delivery;

/// <summary>A line of what will go out, or of what is held, with the press of its button.</summary>
/// <param name="Day">When it goes out; null for what is held.</param>
/// <param name="About">What its reminders are about, by the ids that they carry.</param>
/// <param name="HeldAt">When it was held.</param>
internal sealed record DeliveryLine(HoldMessage Press, PersonId To, DateOnly? Day, ImmutableArray<string> About, DateTimeOffset? HeldAt = null)
{
    /// <summary>All of them in the order of the list.</summary>
    public static List<DeliveryLine> All(Situation situation) =>
    [
        .. Deliveries.ThisWeek(situation).Where(Deliveries.CanHold).Select(message => new DeliveryLine(new HoldMessage(message.Id), message.To, message.Day, [.. message.Items.Select(item => item.What.About)])),
        .. Deliveries.HeldNow(situation).GroupBy(entry => entry.To!.Value).Select(held => new DeliveryLine(
            new HoldMessage(held.Key.ToString(), Release: true), held.Key, null, [.. held.Select(entry => entry.About)], held.Max(entry => entry.RecordedAt))),
    ];

    public Person Person(Situation situation) => situation.World.Who(To);

    public string Who(Situation situation) => DeliveryWords.Who(To, situation);

    public string Title(Situation situation) => Day is { } day ? $"{DeliveryWords.Name(To, situation)} · {situation.Say.Day(day)}" : DeliveryWords.Name(To, situation);

    /// <summary>It goes to somebody who coordinates the group.</summary>
    public bool IsTo(GroupId group, Situation situation) => Person(situation) is { Role: Role.Coordinator, Groups: var groups } && groups.Contains(group);

    public bool IsAbout(GroupId group, Situation situation) => About.Any(about =>
        Activity(about) is { } id ? situation.World.Plan(id.Year)?.Line(id)?.Concerns(group) is true : Entry(about, situation) is { } entry && EntryWords.Concerns(entry, group, situation));

    public bool IsOf(string code, Situation situation) => About.Any(about =>
        string.Equals((Activity(about) ?? (Entry(about, situation) as StatusReported)?.Activity)?.Code, code, StringComparison.OrdinalIgnoreCase));

    private static ActivityId? Activity(string about) => ObligationId.TryParse(about)?.Activity;

    /// <summary>A missing proof is of what was told.</summary>
    private static LedgerEntry? Entry(string about, Situation situation) =>
        situation.World.Plans.Select(plan => situation.World.Ledger(plan.Year).Find(new EntryId(about))).FirstOrDefault(entry => entry is not null);
}
