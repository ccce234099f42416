using System.Globalization;
using GealcBot.Storage;
using GealcBot.Tests.Storage.Support;
using Xunit;

namespace GealcBot.Tests.Storage;

/// <summary>What every store means by the few verbs.</summary>
public abstract class DocumentsContract(IStoreUnderTest store)
{
    private static readonly Key Somewhere = new("shelf", "one");

    private static CancellationToken Never => CancellationToken.None;

    [Fact]
    public Task What_was_created_is_read_back() => store.With(async documents =>
    {
        var created = await documents.CreateAsync(Somewhere, """{"n":1}""", Never);

        Assert.NotNull(created);
        Assert.Equal(new Stored(Somewhere, """{"n":1}""", created.ETag), await documents.ReadAsync(Somewhere, Never));
    });

    [Fact]
    public Task What_was_never_written_reads_as_nothing() => store.With(async documents =>
    {
        Assert.Null(await documents.ReadAsync(Somewhere, Never));
        Assert.Empty(await documents.ListAsync(Somewhere.Partition, Never));
        Assert.Equal(0, (await documents.ChangesAsync(Somewhere.Partition, 0, Never)).Next);
    });

    [Fact]
    public Task A_taken_key_is_not_created_again_and_keeps_its_document() => store.With(async documents =>
    {
        var first = await documents.CreateAsync(Somewhere, """{"n":1}""", Never);

        Assert.Null(await documents.CreateAsync(Somewhere, """{"n":2}""", Never));
        Assert.Equal(first, await documents.ReadAsync(Somewhere, Never));
    });

    [Fact]
    public Task A_document_is_replaced_only_by_who_read_its_latest_version() => store.With(async documents =>
    {
        var first = (await documents.CreateAsync(Somewhere, """{"n":1}""", Never))!;
        var second = await documents.ReplaceAsync(Somewhere, """{"n":2}""", first.ETag, Never);

        Assert.NotNull(second);
        Assert.NotEqual(first.ETag, second.ETag);
        Assert.Null(await documents.ReplaceAsync(Somewhere, """{"n":3}""", first.ETag, Never));
        Assert.Equal(second, await documents.ReadAsync(Somewhere, Never));
    });

    [Fact]
    public Task The_same_text_written_again_is_another_version() => store.With(async documents =>
    {
        var first = (await documents.CreateAsync(Somewhere, "{}", Never))!;
        var second = (await documents.ReplaceAsync(Somewhere, "{}", first.ETag, Never))!;

        Assert.NotEqual(first.ETag, second.ETag);
        Assert.Null(await documents.ReplaceAsync(Somewhere, "{}", first.ETag, Never));
    });

    [Fact]
    public Task What_is_not_there_is_neither_replaced_nor_deleted() => store.With(async documents =>
    {
        Assert.Null(await documents.ReplaceAsync(Somewhere, "{}", "no such version", Never));
        Assert.False(await documents.DeleteAsync(Somewhere, "no such version", Never));
        Assert.Null(await documents.ReadAsync(Somewhere, Never));
    });

    [Fact]
    public Task A_document_is_deleted_only_by_who_read_its_latest_version() => store.With(async documents =>
    {
        var first = (await documents.CreateAsync(Somewhere, "{}", Never))!;
        var second = (await documents.ReplaceAsync(Somewhere, """{"n":2}""", first.ETag, Never))!;

        Assert.False(await documents.DeleteAsync(Somewhere, first.ETag, Never));
        Assert.True(await documents.DeleteAsync(Somewhere, second.ETag, Never));
        Assert.False(await documents.DeleteAsync(Somewhere, second.ETag, Never));
        Assert.Null(await documents.ReadAsync(Somewhere, Never));
    });

    [Fact]
    public Task A_version_from_before_a_deletion_does_not_fit_the_document_created_after_it() => store.With(async documents =>
    {
        var before = (await documents.CreateAsync(Somewhere, "{}", Never))!;
        await documents.DeleteAsync(Somewhere, before.ETag, Never);
        var after = (await documents.CreateAsync(Somewhere, "{}", Never))!;

        Assert.Null(await documents.ReplaceAsync(Somewhere, """{"n":1}""", before.ETag, Never));
        Assert.Equal(after, await documents.ReadAsync(Somewhere, Never));
    });

    [Fact]
    public Task A_partition_lists_its_own_documents_in_order_of_id() => store.With(async documents =>
    {
        // Ordinal order: capitals first, and a surrogate pair before U+FB01, which UTF-8 would put the other way round.
        string[] ids = ["b", "B", "a", "a1", "a-1", "\U0001F4C5", "\uFB01"];
        foreach (var id in ids)
        {
            await documents.CreateAsync(new Key("ours", id), "{}", Never);
            await documents.CreateAsync(new Key("theirs", id), """{"theirs":true}""", Never);
        }

        var listed = await documents.ListAsync("ours", Never);

        Assert.Equal(ids.Order(StringComparer.Ordinal), listed.Select(stored => stored.Key.Id));
        Assert.All(listed, stored => Assert.Equal("{}", stored.Json));
        Assert.All(listed, stored => Assert.Equal("ours", stored.Key.Partition));
    });

    [Fact]
    public Task The_same_id_in_another_partition_is_another_document() => store.With(async documents =>
    {
        var elsewhere = Somewhere with { Partition = "another shelf" };
        var one = (await documents.CreateAsync(Somewhere, """{"n":1}""", Never))!;
        await documents.CreateAsync(elsewhere, """{"n":2}""", Never);

        await documents.DeleteAsync(Somewhere, one.ETag, Never);

        Assert.Equal("""{"n":2}""", (await documents.ReadAsync(elsewhere, Never))?.Json);
    });

    private static readonly string[] Odd =
    [
        "a/b?c#%é ",
        """it's a "quoted" \ name""",
        " leading and trailing ",
        "=0041", // looks like an escape
        "A",     // what that escape would stand for
        "",
        "line\nbreak\ttab",
        "19:meeting_Zm9v@thread.tacv2;messageid=1",
        "%2F..%5C../",
        "שלום 日本語 \U0001F4C5",
        "@pk' OR '1'='1",
    ];

    public static TheoryData<string> OddNames => [.. Odd];

    [Theory]
    [MemberData(nameof(OddNames))]
    public Task A_partition_and_an_id_may_hold_any_text(string name) => store.With(async documents =>
    {
        var key = new Key(name, name);
        var created = await documents.CreateAsync(key, """{"n":1}""", Never);

        Assert.Equal(key, created?.Key);
        Assert.Equal(created, await documents.ReadAsync(key, Never));
        Assert.Equal(created, Assert.Single(await documents.ListAsync(name, Never)));
        Assert.NotNull(await documents.ReplaceAsync(key, """{"n":2}""", created!.ETag, Never));
        Assert.Null(await documents.CreateAsync(key, "{}", Never));
    });

    [Fact]
    public Task Odd_names_are_all_different_documents() => store.With(async documents =>
    {
        foreach (var name in Odd)
        {
            Assert.NotNull(await documents.CreateAsync(new Key("odd", name), "{}", Never));
        }

        Assert.Equal(Odd.Length, (await documents.ListAsync("odd", Never)).Length);
    });

    [Theory]
    [InlineData("x")]
    [InlineData("é")]
    [InlineData("語")]
    public Task An_id_of_200_characters_is_kept_whole(string character) => store.With(async documents =>
    {
        var key = new Key("long", string.Concat(Enumerable.Repeat(character, 200)));
        await documents.CreateAsync(key, "{}", Never);

        Assert.Equal(key, Assert.Single(await documents.ListAsync("long", Never)).Key);
    });

    [Theory]
    [InlineData("""{"año":"ñandú — “Ciudad de México”","emoji":"📅","arabic":"سلام"}""")]
    [InlineData("""{"id":"mine","pk":"mine","_etag":"mine","_ts":1}""")]
    [InlineData("""{ "spaced" : [ 1.0, 1e3, 12345678901234567890, 0.1000 ] }""")]
    [InlineData("""{"escaped":"\u00e9 \" \\ \n \u0000"}""")]
    [InlineData("""[]""")]
    public Task A_document_comes_back_to_the_letter(string json) => store.With(async documents =>
    {
        await documents.CreateAsync(Somewhere, json, Never);

        Assert.Equal(json, (await documents.ReadAsync(Somewhere, Never))?.Json);
        Assert.Equal(json, Assert.Single(await documents.ListAsync(Somewhere.Partition, Never)).Json);
    });

    [Fact]
    public Task A_large_document_comes_back_whole() => store.With(async documents =>
    {
        var json = $$"""{"text":"{{new string('x', 500_000)}}"}""";
        await documents.CreateAsync(Somewhere, json, Never);

        Assert.Equal(json, (await documents.ReadAsync(Somewhere, Never))?.Json);
    });

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
