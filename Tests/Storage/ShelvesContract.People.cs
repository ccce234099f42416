using GealcBot.Plans;
using GealcBot.Plans.People;
using GealcBot.Storage.Shelves;
using Xunit;

namespace GealcBot.Tests.Storage;

public abstract partial class ShelvesContract
{
    [Fact]
    public Task A_person_is_put_read_and_listed() => store.With(async documents =>
    {
        var shelf = new PeopleShelf(documents);
        var person = new PersonSettings(Coordinator) { Name = "«Ñandú»", Language = "es", TimeZone = "America/Montevideo" };
        var kept = await shelf.PutAsync(person, null, Never);
        Assert.Null(await shelf.PutAsync(person, null, Never));
        var changed = await shelf.PutAsync(person with { Language = "pt" }, kept!.ETag, Never);
        Assert.Null(await shelf.PutAsync(person with { Language = "fr" }, kept.ETag, Never));

        var read = await shelf.ReadAsync(Coordinator, Never);
        Assert.Equal(changed!.ETag, read?.ETag);
        Assert.Equal(person with { Language = "pt" }, read!.Value);
        List<PersonSettings> changes = [];
        var next = await shelf.EachChangeAsync(0, changes.Add, Never);
        Assert.Equal(person with { Language = "pt" }, Assert.Single(changes));
        Assert.True(next > 0);
    });

    [Fact]
    public Task Settings_that_an_earlier_version_wrote_with_more_about_their_person_are_read() => store.With(async documents =>
    {
        var json = $$"""{"id":{"objectId":"{{Coordinator.ObjectId}}","isWaiting":false,"more":{"tenant":"other"},"handle":"{{Coordinator.Handle}}","tenant":"{{Coordinator.Tenant}}"},"language":"pt"}""";
        var shelf = new PeopleShelf(documents);
        await shelf.PutAsync(new PersonSettings(Coordinator), null, Never);
        var stored = Assert.Single(await documents.ListAsync("people", Never));
        await documents.ReplaceAsync(stored.Key, json, stored.ETag, Never);
        Assert.Equal(new PersonSettings(Coordinator) { Language = "pt" }, (await shelf.ReadAsync(Coordinator, Never))!.Value);
    });

    [Fact]
    public Task What_is_said_of_people_is_kept_once_and_returned_as_it_was_said() => store.With(async documents =>
    {
        var book = new RosterBook(documents);
        var (day, mail) = (new DateOnly(2024, 7, 1), PersonId.OfEmail("Ñandu@example.org"));
        RosterEntry[] parts =
        [
            new Assigned(mail, Role.Coordinator, WorkingGroups.Cybersecurity, day, new DateOnly(2024, 12, 31)) { By = Coordinator, RecordedAt = clock.GetUtcNow() },
            new Described(mail) { Name = "«Ñandú»", Email = "ñandu@example.org", Country = "UY", Language = "pt", TimeZone = "America/Montevideo", By = Coordinator, RecordedAt = clock.GetUtcNow() },
        ];
        var asked = new JoinAsked(Coordinator, null, "«Ñandú»") { By = Coordinator, RecordedAt = clock.GetUtcNow() };
        RosterEntry[] entries =
        [
            .. parts, asked, new JoinAnswered(asked.Id, Role.Member, day, mail) { By = mail, RecordedAt = clock.GetUtcNow() },
            new HandedOver(WorkingGroups.OpenData, Coordinator, mail, day) { By = Coordinator, RecordedAt = clock.GetUtcNow(), Again = 1 },
            new WentAway(Coordinator, day, DateOnly.MaxValue, mail) { By = Coordinator, RecordedAt = clock.GetUtcNow() },
            new CameBack(Coordinator, day) { By = Coordinator, RecordedAt = clock.GetUtcNow() },
            new Undone(asked.Id) { By = Coordinator, RecordedAt = clock.GetUtcNow() },
        ];
        foreach (var entry in entries)
        {
            Assert.Equal((entry, true), await book.AppendAsync(entry, Never));
            Assert.Equal((entry, false), await book.AppendAsync(entry with { By = mail }, Never));
        }

        var sheet = new SheetApplied("0123", "people.csv", [.. parts]) { By = Coordinator, RecordedAt = clock.GetUtcNow() };
        await book.AppendAsync(sheet, Never);
        var read = (await book.ChangesAsync(0, Never)).Entries;
        Assert.Equal(entries.ToHashSet(), read.Where(entry => entry is not SheetApplied).ToHashSet());
        Assert.Equal(parts.AsEnumerable(), Assert.IsType<SheetApplied>(read.Single(entry => entry.Id == sheet.Id)).Rows);
    });

    [Fact]
    public Task People_of_two_tenants_never_share_a_place_whatever_their_ids_look_like() => store.With(async documents =>
    {
        var shelf = new PeopleShelf(documents);
        PersonId[] ids = [new("a/b", "c"), new("a", "b/c"), new("a%2Fb", "c"), new("A", "b/c")];
        foreach (var id in ids)
        {
            Assert.NotNull(await shelf.PutAsync(new PersonSettings(id), null, Never));
        }

        List<PersonSettings> all = [];
        await shelf.EachChangeAsync(0, all.Add, Never);
        Assert.Equal(ids.ToHashSet(), all.Select(one => one.Id).ToHashSet());
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
}
