using GealcBot.Plans.People;
using GealcBot.Storage.Shelves;
using Xunit;

namespace GealcBot.Tests.Storage;

public abstract partial class ShelvesContract
{
    [Fact]
    public Task A_draft_is_its_sender_s_alone_for_a_day() => store.With(async documents =>
    {
        var shelf = new DraftShelf(documents, clock);
        var id = (await shelf.KeepAsync(Coordinator, "{\"a\":\"ñ\"}", Never))!;

        Assert.Equal(32, id.Length);
        Assert.Equal("{\"a\":\"ñ\"}", (await shelf.ReadAsync(Coordinator, id, Never))?.Value);
        Assert.Null(await shelf.ReadAsync(new PersonId("t", "somebody"), id, Never));
        Assert.Null(await shelf.ReadAsync(Coordinator, id[1..], Never));
        clock.Advance(DraftShelf.Lifetime + TimeSpan.FromSeconds(1));
        Assert.Null(await shelf.ReadAsync(Coordinator, id, Never));
    });

    [Fact]
    public Task A_draft_is_changed_once_and_dropped_once() => store.With(async documents =>
    {
        var shelf = new DraftShelf(documents, clock);
        var id = (await shelf.KeepAsync(Coordinator, "one", Never))!;
        var read = (await shelf.ReadAsync(Coordinator, id, Never))!;

        Assert.True(await shelf.ReplaceAsync(Coordinator, id, "two", read.ETag, Never));
        Assert.False(await shelf.ReplaceAsync(Coordinator, id, "three", read.ETag, Never));
        Assert.False(await shelf.DropAsync(Coordinator, id, read.ETag, Never));
        read = (await shelf.ReadAsync(Coordinator, id, Never))!;
        Assert.Equal("two", read.Value);
        Assert.True(await shelf.DropAsync(Coordinator, id, read.ETag, Never));
        Assert.Null(await shelf.ReadAsync(Coordinator, id, Never));
    });

    [Fact]
    public Task Of_a_person_s_drafts_the_newest_few_are_kept_and_none_that_is_too_large() => store.With(async documents =>
    {
        var shelf = new DraftShelf(documents, clock);
        var ids = new List<string>();
        for (var at = 0; at < 7; at++)
        {
            clock.Advance(TimeSpan.FromMinutes(1));
            ids.Add((await shelf.KeepAsync(Coordinator, $"{at}", Never))!);
        }

        Assert.Null(await shelf.ReadAsync(Coordinator, ids[1], Never));
        foreach (var id in ids[2..])
        {
            Assert.NotNull(await shelf.ReadAsync(Coordinator, id, Never));
        }

        Assert.Null(await shelf.KeepAsync(Coordinator, new string('x', DraftShelf.Largest), Never));
    });
}
