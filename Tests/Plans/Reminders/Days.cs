using System.Collections.Immutable;
using System.Globalization;
using GealcBot.Plans;
using GealcBot.Plans.Holidays;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Plans.Reminders;

namespace GealcBot.Tests.Plans.Reminders;

/// <summary>A year of reminders over the plan of 2024: who is there, what was told, what is sent on which day.</summary>
internal sealed class Days
{
    public ImmutableArray<Person> People { get; set; } = [];

    public IReadOnlySet<PersonId>? Reached { get; init; }

    public Dictionary<GroupId, PersonId> Channels { get; } = [];

    public YearLedger Ledger { get; set; } = YearLedger.Empty(2024);

    public ReminderPolicy Policy { get; init; } = new();

    public SentHistory History { get; set; } = SentHistory.Empty;

    public static Person Coordinator(string name, params GroupId[] groups) =>
        new() { Id = new PersonId("test", name), Role = Role.Coordinator, Groups = [.. groups], Country = "UY", TimeZone = "America/Montevideo" };

    public static Person Secretariat(string name = "secretariat") =>
        new() { Id = new PersonId("test", name), Role = Role.Secretariat, Country = "UY", TimeZone = "America/Montevideo" };

    public static ObligationId Obligation(string id) => ObligationId.TryParse(id)!.Value;

    public void Tell(params ReadOnlySpan<LedgerEntry> entries)
    {
        foreach (var entry in entries)
        {
            Ledger = Ledger.With(entry);
        }
    }

    public ImmutableArray<DueItem> Due(DateOnly day) => DueItems.At(PlanOf2024.Plan.At(day, Ledger), Ledger, Policy);

    public DueItem? Due(string about, string day) => Due(PlanOf2024.Day(day)).SingleOrDefault(item => item.What.About == about);

    public ReminderPlanner Planner => new(
        Policy, PublicHolidays.OfTheMembers,
        new Audience(People, (Reached ?? People.Select(person => person.Id).ToHashSet()).Contains, Channels, TimeZoneInfo.FindSystemTimeZoneById("America/Montevideo")), Due);

    /// <summary>Sends what a day has, and remembers it.</summary>
    public ImmutableArray<PlannedMessage> Send(string day) => Send(PlanOf2024.Day(day));

    public ImmutableArray<PlannedMessage> Send(DateOnly day)
    {
        var messages = Planner.On(day, History);
        History = History.With(messages.Select(SentMessage.Of));
        return messages;
    }

    /// <summary>All that is sent from a day to another, nobody answering.</summary>
    public ImmutableArray<PlannedMessage> Send(string from, string to)
    {
        var all = Planner.Preview(PlanOf2024.Day(from), PlanOf2024.Day(to), History);
        History = History.With(all.Select(SentMessage.Of));
        return all;
    }

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
