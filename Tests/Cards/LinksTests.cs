using GealcBot.Cards;

namespace GealcBot.Tests.Cards;

public sealed class LinksTests
{
    public static TheoryData<string> TooLong => ["https://a.example/" + new string('x', 3000)];

    [Theory]
    [InlineData("https://a.example/minutes?id=7#top")]
    [InlineData("http://a.example")]
    [InlineData("HTTPS://A.EXAMPLE:8443/")]
    [InlineData("https://números.example/acta")]
    [InlineData("https://xn--nmeros-dva.example/acta")]
    [InlineData("https://a.example/(x)[y]<z>")]
    public void A_page_on_the_web_is_a_link(string text) => Assert.NotNull(Links.TryRead(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("a.example/minutes")]
    [InlineData("/minutes")]
    [InlineData("//a.example/minutes")]
    [InlineData("javascript:alert(1)")]
    [InlineData("JavaScript://a.example/%0aalert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("ftp://a.example/x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("mailto:a@a.example")]
    [InlineData("https://user:word@a.example/")]
    [InlineData("https://a.example@b.example/")]
    [InlineData("https://127.0.0.1/")]
    [InlineData("https://2130706433/")]
    [InlineData("https://0x7f.1/")]
    [InlineData("https://127.1/")]
    [InlineData("https://[::1]/")]
    [InlineData("https://[::ffff:127.0.0.1]/")]
    [InlineData("https://localhost/")]
    [InlineData("https://localhost./")]
    [InlineData("https://a.example./")]
    [InlineData("https://./")]
    [InlineData("https://.example/")]
    [InlineData("https://")]
    [InlineData("https://a.example /x")]
    [MemberData(nameof(TooLong))]
    public void Anything_else_is_none(string? text) => Assert.Null(Links.TryRead(text));
}
