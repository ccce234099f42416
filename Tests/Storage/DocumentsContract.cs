using GealcBot.Storage;
using GealcBot.Tests.Storage.Support;
using Xunit;

namespace GealcBot.Tests.Storage;

/// <summary>What every store means by the few verbs.</summary>
public abstract partial class DocumentsContract(IStoreUnderTest store)
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
}
