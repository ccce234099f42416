using System.Text.Json;
using GealcBot.Plans;
using GealcBot.Plans.Evidence;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Storage;
using GealcBot.Storage.Shelves;
using Xunit;

namespace GealcBot.Tests.Storage;

public abstract partial class ShelvesContract
{
    internal static readonly PersonId Leaver = new("tenant-of-mira", "object-id-of-mira");

    [Fact]
    public Task Of_somebody_erased_nothing_is_left_that_tells_who_they_were_and_all_that_they_told() => store.With(async documents =>
    {
        var other = Coordinator;
        await FillAsync(documents, clock);
        var erasure = new Erasure(documents, clock);
        await erasure.EraseAsync(Leaver, ["chat"], new DateOnly(2024, 5, 20), Never);
        await AssertGoneAsync(documents);
        var ledger = await new LedgerBook(documents).ReadYearAsync(2024, Never);
        Assert.Equal(
            ["corrected:held:open-data:2024-05-14:1", "evidence:2024/3.2.3", "held:open-data:2024-05-14", "notmine:x:tenant/coordinator", "withdrawn:held:open-data:2024-05-14"],
            ledger.Select(entry => entry.Id.Value is { Length: > 30 } id && id.StartsWith("evidence", StringComparison.Ordinal) ? id[..19] : entry.Id.Value).Order(StringComparer.Ordinal));
        Assert.Equal("«Acta» & más", Assert.IsType<MeetingHeld>(ledger.Single(entry => entry is MeetingHeld)).Facts.Decided);
        Assert.All(ledger.Where(entry => entry is not NotMine), entry => Assert.Equal(PersonId.Removed, entry.By));

        var roster = (await new RosterBook(documents).ChangesAsync(0, Never)).Entries;
        var seats = roster.OfType<Assigned>().ToList();
        Assert.Contains(seats, seat => seat.Who == other && seat is { Role: Role.Coordinator, Group.Value: "open-data" } && seat.By == PersonId.Removed);
        Assert.Contains(seats, seat => seat.Who == other && seat is { Role: Role.Member, Group.Value: "innovation" } && seat.By == PersonId.Removed);
        Assert.Null(Assert.Single(roster.OfType<WentAway>()).Deputy);
        Assert.Equal("Otra", Assert.IsType<Described>(Assert.Single(Assert.Single(roster.OfType<SheetApplied>()).Rows)).Name);
        Assert.Single(roster.OfType<Erased>());
        Assert.Equal("Otra", (await new PeopleShelf(documents).ReadAsync(other, Never))!.Value.Name);
        Assert.Equal("{}", (await new ConversationShelf(documents, clock).ReadAsync("chat", other, Never))!.Value);
    });

    [Fact]
    public Task Erasing_twice_changes_nothing_more() => store.With(async documents =>
    {
        await FillAsync(documents, clock);
        var erasure = new Erasure(documents, clock);
        await erasure.EraseAsync(Leaver, ["chat"], new DateOnly(2024, 5, 20), Never);
        var before = await AllAsync(documents);
        await erasure.EraseAsync(Leaver, ["chat"], new DateOnly(2024, 5, 20), Never);
        Assert.Equal(before, await AllAsync(documents));
    });

    /// <summary>Everything that can be kept of somebody, and beside it the same of somebody else.</summary>
    internal static async Task FillAsync(IDocuments documents, TimeProvider clock)
    {
        var (mail, other) = (PersonId.OfEmail("mira@example.org"), Coordinator);
        var (now, day) = (clock.GetUtcNow(), new DateOnly(2024, 5, 14));
        foreach (var person in new[] { Leaver, other })
        {
            await new PeopleShelf(documents).PutAsync(new PersonSettings(person) { Name = person == Leaver ? "Mira" : "Otra", Language = "pt" }, null, Never);
            await new PeopleShelf(documents).RememberReachAsync(person, $$"""{"at":"{{person.ObjectId}}"}""", Never);
            await new ConversationShelf(documents, clock).SaveAsync("chat", person, "{}", null, Never);
            await new ConversationShelf(documents, clock).SaveLastAsync("chat", person, "{}", Never);
            await new DraftShelf(documents, clock).KeepAsync(person, "un borrador", Never);
            using var outbox = new Outbox(documents, clock);
            await outbox.PlanAsync(new OutboxRow { Id = $"reminders:{person}", To = person, What = "…", NotBefore = now, Day = day }, Never);
        }

        var held = new MeetingHeld(WorkingGroups.OpenData, new MeetingFacts { Groups = [WorkingGroups.OpenData], HeldOn = day, Decided = "«Acta» & más" }) { Year = 2024, By = Leaver, RecordedAt = now };
        LedgerEntry[] entries =
        [
            held, new MeetingCorrected(held.Id, 1, held.Facts with { Countries = 3 }) { Year = 2024, By = Leaver, RecordedAt = now }, new Withdrawn(held.Id) { Year = 2024, By = Leaver, RecordedAt = now },
            new EvidenceAdded(new ActivityId(2024, "3.2.3"), "https://example.org/acta", EvidenceKind.Minutes, day) { Year = 2024, By = Leaver, RecordedAt = now },
            new Snoozed(new ObligationId(new ActivityId(2024, "3.2.3"), 1), day) { Year = 2024, By = Leaver, RecordedAt = now }, new NotMine("x", Leaver) { Year = 2024, By = other, RecordedAt = now },
        ];
        foreach (var entry in entries)
        {
            await new LedgerBook(documents).AppendAsync(entry, Never);
        }

        var asked = new JoinAsked(Leaver, null, "Mira") { By = Leaver, RecordedAt = now };
        RosterEntry[] said =
        [
            asked, new JoinAnswered(asked.Id, Role.Member, day, mail) { By = other, RecordedAt = now }, new Described(mail) { Name = "Mira", Email = "mira@example.org", By = other, RecordedAt = now },
            new Assigned(Leaver, Role.Coordinator, WorkingGroups.OpenData, day) { By = other, RecordedAt = now }, new Assigned(other, Role.Member, WorkingGroups.Innovation, day) { By = Leaver, RecordedAt = now },
            new HandedOver(WorkingGroups.OpenData, Leaver, other, day) { By = Leaver, RecordedAt = now }, new WentAway(other, day, day, Leaver) { By = other, RecordedAt = now }, new CameBack(Leaver, day) { By = Leaver, RecordedAt = now },
            new Undone(new EntryId($"back:{Leaver.Handle}:2024-05-14")) { By = Leaver, RecordedAt = now },
            new SheetApplied("0123", "people.csv", [new Described(Leaver) { Name = "Mira", By = other, RecordedAt = now }, new Described(other) { Name = "Otra", By = Leaver, RecordedAt = now }]) { By = Leaver, RecordedAt = now },
        ];
        foreach (var entry in said)
        {
            await new RosterBook(documents).AppendAsync(entry, Never);
        }

        await new GroupChatShelf(documents).SaveAsync(new GroupChat(new PersonId("t", "conversation:19:x"), WorkingGroups.OpenData, Leaver), Never);
        await new PlanShelf(documents).CreateAsync(new PlanKey(2024, DocumentKind.Plan), JsonSerializer.Serialize(new Dictionary<string, object> { ["imported"] = new Dictionary<string, object> { ["by"] = new Dictionary<string, string> { ["tenant"] = Leaver.Tenant, ["objectId"] = Leaver.ObjectId } } }), Never);
    }

    internal static async Task AssertGoneAsync(IDocuments documents)
    {
        var all = string.Join('\n', await AllAsync(documents));
        Assert.All(new[] { Leaver.ObjectId, Leaver.Tenant, "Mira", "mira@" }, words => Assert.DoesNotContain(words, all, StringComparison.OrdinalIgnoreCase));
        Assert.Empty(await documents.ListAsync($"draft-{Leaver.Tenant}/{Leaver.ObjectId}", Never));
    }

    internal static async Task<List<string>> AllAsync(IDocuments documents)
    {
        string[] partitions = ["people", "reach", "roster", "ledger-2024", "plans", "groupChats", "dialog-chat", "outbox", "outbox-2024", $"draft-{Leaver.Tenant}/{Leaver.ObjectId}"];
        var all = new List<string>();
        foreach (var partition in partitions)
        {
            all.AddRange((await documents.ListAsync(partition, Never)).Select(stored => $"{stored.Key.Id} {stored.Json}"));
        }

        return all;
    }
}
