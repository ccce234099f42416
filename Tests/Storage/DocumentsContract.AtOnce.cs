using System.Globalization;
using GealcBot.Storage;
using Xunit;

namespace GealcBot.Tests.Storage;

public abstract partial class DocumentsContract
{
    [Fact]
    public Task Of_twenty_creates_at_once_one_wins_and_its_document_stays() => store.With(async documents =>
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(n => Task.Run(() =>
            documents.CreateAsync(Somewhere, string.Create(CultureInfo.InvariantCulture, $$"""{"n":{{n}}}"""), Never))));

        var winner = Assert.Single(answers, answer => answer is not null);
        Assert.Equal(winner, await documents.ReadAsync(Somewhere, Never));
    });

    [Fact]
    public Task Of_twenty_workers_counting_at_once_no_count_is_lost() => store.With(async documents =>
    {
        await documents.CreateAsync(Somewhere, "0", Never);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(async () =>
        {
            for (var done = 0; done < 3;)
            {
                var read = (await documents.ReadAsync(Somewhere, Never))!;
                var more = (int.Parse(read.Json, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture);
                done += await documents.ReplaceAsync(Somewhere, more, read.ETag, Never) is null ? 0 : 1;
            }
        })));

        Assert.Equal("60", (await documents.ReadAsync(Somewhere, Never))?.Json);
    });

    [Fact]
    public Task Changes_since_a_mark_show_what_was_written_after_it() => store.With(async documents =>
    {
        var one = (await documents.CreateAsync(Somewhere, """{"n":1}""", Never))!;
        var start = await documents.ChangesAsync(Somewhere.Partition, 0, Never);
        var two = await documents.CreateAsync(Somewhere with { Id = "two" }, """{"n":2}""", Never);
        await documents.CreateAsync(Somewhere with { Partition = "elsewhere" }, "{}", Never);
        var then = await documents.ChangesAsync(Somewhere.Partition, start.Next, Never);
        var again = await documents.ReplaceAsync(Somewhere, """{"n":3}""", one.ETag, Never);
        var last = await documents.ChangesAsync(Somewhere.Partition, then.Next, Never);

        Assert.Equal(one, Assert.Single(start.Documents));
        Assert.Contains(two, then.Documents);
        Assert.Contains(again, last.Documents);
        Assert.True(start.Next > 0 && start.Next <= then.Next && then.Next <= last.Next);
        Assert.All(then.Documents.Concat(last.Documents), stored => Assert.Equal(Somewhere.Partition, stored.Key.Partition));
    });

    [Fact]
    public Task Changes_in_pages_are_the_same_and_none_is_left_out_between_two() => store.With(async documents =>
    {
        var ids = Enumerable.Range(0, 410).Select(n => string.Create(CultureInfo.InvariantCulture, $"{n:D3}")).ToList();
        await Parallel.ForEachAsync(ids, async (id, _) => await documents.CreateAsync(new Key("paged", id), "{}", Never));
        await documents.CreateAsync(Somewhere, "{}", Never);

        List<Stored> seen = [];
        var next = await documents.EachChangeAsync("paged", 0, seen.Add, Never);
        var late = await documents.CreateAsync(new Key("paged", "late"), "{}", Never);
        List<Stored?> then = [];
        var last = await documents.EachChangeAsync("paged", next, then.Add, Never);

        Assert.Equal(ids, seen.Select(stored => stored.Key.Id).Distinct().Order(StringComparer.Ordinal));
        Assert.All(seen, stored => Assert.Equal("paged", stored.Key.Partition));
        Assert.Contains(late, then);
        Assert.True(next <= last);
        Assert.Equal(5, await documents.EachChangeAsync("nothing", 5, _ => Assert.Fail("There is nothing."), Never));
    });

    [Fact]
    public Task Following_the_changes_beside_many_writers_misses_nothing() => store.With(async documents =>
    {
        var seen = new HashSet<string>();
        var writing = Task.WhenAll(Enumerable.Range(0, 5).Select(worker => Task.Run(async () =>
        {
            for (var n = 0; n < 10; n++)
            {
                var id = string.Create(CultureInfo.InvariantCulture, $"{worker}-{n}");
                await documents.CreateAsync(new Key("followed", id), "{}", Never);
            }
        })));

        long since = 0;
        for (var ended = false; !ended;)
        {
            ended = writing.IsCompleted;
            var changes = await documents.ChangesAsync("followed", since, Never);
            since = changes.Next;
            seen.UnionWith(changes.Documents.Select(stored => stored.Key.Id));
        }

        await writing;
        Assert.Equal(50, seen.Count);
    });

    [Fact]
    public Task A_caller_who_gave_up_is_told_so_and_not_that_the_store_is_away() => store.With(async documents =>
    {
        using var gaveUp = new CancellationTokenSource();
        await gaveUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => documents.ReadAsync(Somewhere, gaveUp.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => documents.CreateAsync(Somewhere, "{}", gaveUp.Token));
    });
}
