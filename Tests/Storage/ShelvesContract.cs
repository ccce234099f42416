using System.Collections.Concurrent;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Storage;
using GealcBot.Storage.Shelves;
using GealcBot.Tests.Storage.Support;
using Xunit;

namespace GealcBot.Tests.Storage;

/// <summary>What the typed shelves promise on every store.</summary>
public abstract class ShelvesContract(IStoreUnderTest store)
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);
    private static readonly PersonId Coordinator = new("tenant", "coordinator");
    private readonly SetClock clock = new();

    private static CancellationToken Never => CancellationToken.None;

    [Fact]
    public Task The_same_report_by_two_people_is_one_entry_and_the_second_is_shown_the_first() => store.With(async documents =>
    {
        var book = new LedgerBook(documents);
        var first = Held(WorkingGroups.Cybersecurity, new DateOnly(2024, 4, 3), Coordinator);
        var second = first with { By = new PersonId("tenant", "other"), Facts = first.Facts with { Countries = 12 } };

        Assert.Equal(new Recorded(first), await book.AppendAsync(first, Never));
        Assert.Equal(new AlreadyThere(first), await book.AppendAsync(second, Never));
        Assert.Equal(first, Assert.Single(await book.ReadYearAsync(2024, Never)));
    });

    [Fact]
    public Task Every_kind_of_entry_comes_back_as_it_was_written() => store.With(async documents =>
    {
        var book = new LedgerBook(documents);
        var obligation = new ObligationId(new ActivityId(2024, "3.3.3"), 2);
        var held = Held(WorkingGroups.OpenData, new DateOnly(2024, 4, 9), Coordinator) with { Again = 1 };
        LedgerEntry[] entries =
        [
            held,
            new Scheduled(obligation, new DateOnly(2024, 6, 20)) { Year = 2024, By = Coordinator, RecordedAt = clock.GetUtcNow() },
            new Snoozed(obligation, new DateOnly(2024, 6, 1)) { Year = 2024, By = Coordinator, RecordedAt = clock.GetUtcNow() },
            new StatusReported(new ActivityId(2024, "3.9ii.1", 2), new ReportedStatus(StatusKind.Partial, 50, PlanDate.TryParse("2024-03/2024-05"), "50 %"), new DateOnly(2024, 5, 1))
            {
                Year = 2024, By = PersonId.Import, RecordedAt = clock.GetUtcNow(),
            },
            new MeetingCorrected(held.Id, 1, held.Facts with { Countries = 15, Decided = "«Acta» aprobada & firmada" }) { Year = 2024, By = Coordinator, RecordedAt = clock.GetUtcNow() },
            new Withdrawn(held.Id) { Year = 2024, By = Coordinator, RecordedAt = clock.GetUtcNow() },
        ];

        foreach (var entry in entries)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            Assert.IsType<Recorded>(await book.AppendAsync(entry with { RecordedAt = clock.GetUtcNow() }, Never));
        }

        var read = await book.ReadYearAsync(2024, Never);
        Assert.Equal(entries.Select(entry => entry.Id), read.Select(entry => entry.Id));
        Assert.Equal(entries, read.Zip(entries, (there, written) => there with { RecordedAt = written.RecordedAt }));
    });

    [Fact]
    public Task The_ledger_is_kept_by_year_and_knows_its_years() => store.With(async documents =>
    {
        var book = new LedgerBook(documents);
        var spring = Held(WorkingGroups.Innovation, new DateOnly(2024, 4, 3), Coordinator);
        var before = Held(WorkingGroups.Innovation, new DateOnly(2023, 4, 3), Coordinator) with { Year = 2023 };

        Assert.Empty(await book.YearsAsync(Never));
        await book.AppendAsync(spring, Never);
        await book.AppendAsync(before, Never);

        Assert.Equal([2023, 2024], (await new LedgerBook(documents).YearsAsync(Never)).AsEnumerable());
        Assert.Equal(before, Assert.Single(await book.ReadYearAsync(2023, Never)));
    });

    [Fact]
    public Task The_ledger_tells_what_is_new_since_a_mark() => store.With(async documents =>
    {
        var book = new LedgerBook(documents);
        await book.AppendAsync(Held(WorkingGroups.Innovation, new DateOnly(2024, 4, 3), Coordinator), Never);
        var start = await book.ChangesAsync(2024, 0, Never);
        var news = Held(WorkingGroups.Measurement, new DateOnly(2024, 4, 4), Coordinator);
        await new LedgerBook(documents).AppendAsync(news, Never);

        Assert.Single(start.Entries);
        Assert.Contains(news, (await book.ChangesAsync(2024, start.Next, Never)).Entries);
    });

    [Fact]
    public Task A_plan_is_created_once_replaced_by_who_read_it_and_returned_to_the_letter() => store.With(async documents =>
    {
        var shelf = new PlanShelf(documents);
        var key = new PlanKey(2024, DocumentKind.Plan);
        var json = """{ "year": 2024, "title": "Plan de trabajo — Ciberseguridad" }""";
        var created = await shelf.CreateAsync(key, json, Never);

        Assert.Equal(json, created?.Json);
        Assert.Null(await shelf.CreateAsync(key, "{}", Never));
        var replaced = await shelf.ReplaceAsync(created!, """{"year":2024}""", Never);
        Assert.Null(await shelf.ReplaceAsync(created!, "{}", Never));
        Assert.Equal(replaced, await shelf.ReadAsync(key, Never));
        Assert.Null(await shelf.ReadAsync(new PlanKey(2024, DocumentKind.Report), Never));
    });

    [Fact]
    public Task Plans_and_reports_are_listed_by_year() => store.With(async documents =>
    {
        var shelf = new PlanShelf(documents);
        PlanKey[] keys = [new(2024, DocumentKind.Report), new(2019, DocumentKind.Plan), new(2024, DocumentKind.Plan)];
        foreach (var key in keys)
        {
            await shelf.CreateAsync(key, "{}", Never);
        }

        Assert.Equal(["2019-plan", "2024-plan", "2024-report"], (await shelf.ListAsync(Never)).Select(plan => plan.Key.ToString()));
    });

    [Fact]
    public Task A_person_is_put_read_and_listed() => store.With(async documents =>
    {
        var shelf = new PeopleShelf(documents);
        var person = new Person
        {
            Id = Coordinator, Role = Role.Coordinator, Groups = [WorkingGroups.Cybersecurity], Country = "UY", Language = "es", TimeZone = "America/Montevideo",
        };

        var kept = await shelf.PutAsync(person, null, Never);
        Assert.Null(await shelf.PutAsync(person, null, Never));
        var changed = await shelf.PutAsync(person with { Language = "pt" }, kept!.ETag, Never);
        Assert.Null(await shelf.PutAsync(person with { Language = "fr" }, kept.ETag, Never));

        var read = await shelf.ReadAsync(Coordinator, Never);
        Assert.Equal(changed!.ETag, read?.ETag);
        Assert.Equal(("pt", "UY", Role.Coordinator), (read!.Value.Language, read.Value.Country, read.Value.Role));
        Assert.Equal(person.Groups.AsEnumerable(), read.Value.Groups);
        Assert.Equal(Coordinator, Assert.Single(await shelf.ListAsync(Never)).Value.Id);
    });

    [Fact]
    public Task People_of_two_tenants_never_share_a_place_whatever_their_ids_look_like() => store.With(async documents =>
    {
        var shelf = new PeopleShelf(documents);
        PersonId[] ids = [new("a/b", "c"), new("a", "b/c"), new("a%2Fb", "c"), new("A", "b/c")];
        foreach (var id in ids)
        {
            Assert.NotNull(await shelf.PutAsync(Person.Unknown(id), null, Never));
        }

        Assert.Equal(ids.ToHashSet(), (await shelf.ListAsync(Never)).Select(kept => kept.Value.Id).ToHashSet());
    });

    [Fact]
    public Task The_last_address_of_a_person_is_remembered_until_it_is_forgotten() => store.With(async documents =>
    {
        var shelf = new PeopleShelf(documents);
        Assert.Null(await shelf.ReadReachAsync(Coordinator, Never));

        await shelf.RememberReachAsync(Coordinator, """{"conversation":"one"}""", Never);
        await shelf.RememberReachAsync(Coordinator, """{"conversation":"two"}""", Never);
        Assert.Equal("""{"conversation":"two"}""", await shelf.ReadReachAsync(Coordinator, Never));

        Assert.True(await shelf.ForgetReachAsync(Coordinator, Never));
        Assert.Null(await shelf.ReadReachAsync(Coordinator, Never));
    });

    [Fact]
    public Task An_address_that_is_known_is_not_written_again() => store.With(async documents =>
    {
        var shelf = new PeopleShelf(documents);
        await shelf.RememberReachAsync(Coordinator, "{}", Never);
        var before = await documents.ListAsync("reach", Never);
        await shelf.RememberReachAsync(Coordinator, "{}", Never);

        Assert.Equal(before.AsEnumerable(), await documents.ListAsync("reach", Never));
    });

    [Fact]
    public Task Of_two_turns_at_once_one_saves_the_dialog_and_the_other_is_told() => store.With(async documents =>
    {
        var shelf = new ConversationShelf(documents, clock);
        var saved = await shelf.SaveAsync("19:room", Coordinator, "asking for a date", null, Never);

        Assert.Null(await shelf.SaveAsync("19:room", Coordinator, "another", null, Never));
        var next = await shelf.SaveAsync("19:room", Coordinator, "asking for a link", saved!.ETag, Never);
        Assert.Null(await shelf.SaveAsync("19:room", Coordinator, "another", saved.ETag, Never));
        Assert.False(await shelf.DeleteAsync("19:room", Coordinator, saved.ETag, Never));
        Assert.Equal(next, await shelf.ReadAsync("19:room", Coordinator, Never));
    });

    [Fact]
    public Task A_dialog_belongs_to_one_person_in_one_conversation() => store.With(async documents =>
    {
        var shelf = new ConversationShelf(documents, clock);
        var saved = await shelf.SaveAsync("19:room", Coordinator, "mine", null, Never);

        Assert.Null(await shelf.ReadAsync("19:room", new PersonId("tenant", "other"), Never));
        Assert.Null(await shelf.ReadAsync("19:other room", Coordinator, Never));
        Assert.True(await shelf.DeleteAsync("19:room", Coordinator, saved!.ETag, Never));
        Assert.Null(await shelf.ReadAsync("19:room", Coordinator, Never));
    });

    [Fact]
    public Task A_dialog_older_than_a_day_is_forgotten_and_does_not_stand_in_the_way() => store.With(async documents =>
    {
        var shelf = new ConversationShelf(documents, clock);
        await shelf.SaveAsync("19:room", Coordinator, "old", null, Never);

        clock.Advance(TimeSpan.FromHours(24));
        Assert.Equal("old", (await shelf.ReadAsync("19:room", Coordinator, Never))?.Value);

        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(await shelf.ReadAsync("19:room", Coordinator, Never));
        Assert.NotNull(await shelf.SaveAsync("19:room", Coordinator, "new", null, Never));
        Assert.Equal("new", (await shelf.ReadAsync("19:room", Coordinator, Never))?.Value);
    });

    [Fact]
    public Task A_reminder_is_planned_once_even_after_it_was_sent() => store.With(async documents =>
    {
        using var outbox = new Outbox(documents, clock);
        Assert.True(await outbox.PlanAsync(Reminder("one"), Never));
        Assert.False(await outbox.PlanAsync(Reminder("one"), Never));

        var claimed = await ClaimOnlyAsync(outbox, "first");
        Assert.True(await outbox.FinishAsync(claimed!, OutboxStatus.Sent, null, "activity-1", Never));

        Assert.False(await outbox.PlanAsync(Reminder("one"), Never));
        var row = (await outbox.ReadAsync("one", Never))!.Value;
        Assert.Equal((OutboxStatus.Sent, "activity-1", 1), (row.Status, row.ActivityId, row.Attempt));
        Assert.Empty(await outbox.DueAsync(Never));
    });

    [Fact]
    public Task A_reminder_is_due_when_its_time_has_come() => store.With(async documents =>
    {
        using var outbox = new Outbox(documents, clock);
        await outbox.PlanAsync(Reminder("tomorrow") with { NotBefore = clock.GetUtcNow().AddDays(1) }, Never);
        await outbox.PlanAsync(Reminder("now"), Never);

        Assert.Equal(["now"], (await outbox.DueAsync(Never)).Select(row => row.Value.Id));
        clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(["now", "tomorrow"], (await outbox.DueAsync(Never)).Select(row => row.Value.Id));
    });

    [Fact]
    public Task Several_owners_at_once_send_each_reminder_once() => store.With(async documents =>
    {
        using var planner = new Outbox(documents, clock);
        var ids = Enumerable.Range(0, 12).Select(n => $"reminder-{n:D2}").ToArray();
        foreach (var id in ids)
        {
            await planner.PlanAsync(Reminder(id), Never);
        }

        var sent = new ConcurrentBag<string>();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(owner => Task.Run(async () =>
        {
            using var outbox = new Outbox(documents, clock);
            foreach (var due in await outbox.DueAsync(Never))
            {
                if (await outbox.ClaimAsync(due, $"owner-{owner}", Lease, Never) is { } claimed)
                {
                    sent.Add(claimed.Value.Id);
                    Assert.True(await outbox.FinishAsync(claimed, OutboxStatus.Sent, null, null, Never));
                }
            }
        })));

        Assert.Equal(ids, sent.Order(StringComparer.Ordinal));
    });

    [Fact]
    public Task A_claimed_reminder_is_nobody_elses_until_the_claim_ends() => store.With(async documents =>
    {
        using var outbox = new Outbox(documents, clock);
        await outbox.PlanAsync(Reminder("one"), Never);
        var claimed = await ClaimOnlyAsync(outbox, "first");

        Assert.Null(await outbox.ClaimAsync(claimed!, "second", Lease, Never));
        Assert.Empty(await outbox.DueAsync(Never));
        Assert.True(claimed!.Value.IsHeldAt(clock.GetUtcNow()));
        clock.Advance(Lease);
        Assert.False(claimed.Value.IsHeldAt(clock.GetUtcNow()));
    });

    [Fact]
    public Task An_owner_who_never_came_back_is_taken_over_and_can_no_longer_finish() => store.With(async documents =>
    {
        using var outbox = new Outbox(documents, clock);
        await outbox.PlanAsync(Reminder("one"), Never);
        var asleep = await ClaimOnlyAsync(outbox, "first");
        clock.Advance(Lease);

        var left = Assert.Single(await outbox.DueAsync(Never));
        Assert.Equal(OutboxStatus.Sending, left.Value.Status);
        var takenOver = await outbox.ClaimAsync(left, "second", Lease, Never);

        Assert.Equal(("second", 2), (takenOver!.Value.Owner, takenOver.Value.Attempt));
        Assert.NotEqual(asleep!.Value.ClaimId, takenOver.Value.ClaimId);
        Assert.False(await outbox.FinishAsync(asleep, OutboxStatus.Sent, null, "late", Never));
        Assert.True(await outbox.FinishAsync(takenOver, OutboxStatus.Sent, null, "right", Never));
        Assert.Equal("right", (await outbox.ReadAsync("one", Never))?.Value.ActivityId);
    });

    [Fact]
    public Task A_reminder_left_twice_while_sending_is_put_down_as_unknown_and_never_sent_again() => store.With(async documents =>
    {
        using var outbox = new Outbox(documents, clock);
        await outbox.PlanAsync(Reminder("one"), Never);
        await ClaimOnlyAsync(outbox, "first");
        clock.Advance(Lease);
        await ClaimOnlyAsync(outbox, "second");
        clock.Advance(Lease);

        Assert.Null(await ClaimOnlyAsync(outbox, "third"));
        Assert.Equal((OutboxStatus.Unknown, 2), await StatusAsync(outbox, "one"));
        Assert.Empty(await outbox.DueAsync(Never));
    });

    [Fact]
    public Task A_reminder_put_back_for_later_was_not_sent_and_does_not_count_as_tried() => store.With(async documents =>
    {
        using var outbox = new Outbox(documents, clock);
        await outbox.PlanAsync(Reminder("one"), Never);
        for (var throttled = 0; throttled < 4; throttled++)
        {
            var claimed = await ClaimOnlyAsync(outbox, "first");
            Assert.True(await outbox.PutBackAsync(claimed!, clock.GetUtcNow().AddMinutes(1), "throttled", Never));
            Assert.Empty(await outbox.DueAsync(Never));
            clock.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal((OutboxStatus.Planned, 0), await StatusAsync(outbox, "one"));
    });

    [Fact]
    public Task Finishing_what_was_never_claimed_is_a_mistake() => store.With(async documents =>
    {
        using var outbox = new Outbox(documents, clock);
        await outbox.PlanAsync(Reminder("one"), Never);
        var due = Assert.Single(await outbox.DueAsync(Never));

        await Assert.ThrowsAsync<ArgumentException>(() => outbox.FinishAsync(due, OutboxStatus.Sent, null, null, Never));
    });

    private async Task<Kept<OutboxRow>?> ClaimOnlyAsync(Outbox outbox, string owner) =>
        await outbox.ClaimAsync(Assert.Single(await outbox.DueAsync(Never)), owner, Lease, Never);

    private static async Task<(OutboxStatus, int)> StatusAsync(Outbox outbox, string id)
    {
        var row = (await outbox.ReadAsync(id, Never))!.Value;
        return (row.Status, row.Attempt);
    }

    private OutboxRow Reminder(string id) =>
        new() { Id = id, To = Coordinator, Obligation = "2024/3.3.3#2", Round = "first", NotBefore = clock.GetUtcNow() };

    private MeetingHeld Held(GroupId group, DateOnly day, PersonId by) =>
        new(group, new MeetingFacts { Groups = [group], HeldOn = day, Countries = 14, Link = "https://example.org/acta?id=1&x=é" })
        {
            Year = 2024, By = by, RecordedAt = clock.GetUtcNow(),
        };
}
