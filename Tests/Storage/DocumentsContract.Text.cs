using GealcBot.Storage;
using Xunit;

namespace GealcBot.Tests.Storage;

public abstract partial class DocumentsContract
{
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
}
