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
        var person = new Person
        {
            Id = Coordinator,
            Role = Role.Coordinator,
            Groups = [WorkingGroups.Cybersecurity],
            Country = "UY",
            Language = "es",
            TimeZone = "America/Montevideo",
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
}
