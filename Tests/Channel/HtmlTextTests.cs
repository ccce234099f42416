using System.Diagnostics;
using GealcBot.Channel;

namespace GealcBot.Tests.Channel;

public sealed class HtmlTextTests
{
    [Theory]
    [InlineData("<p>ECHO hello</p>", "ECHO hello")]
    [InlineData("<div>uno</div><div>dos&nbsp;tres</div>", "uno\ndos tres")]
    [InlineData("a<br>b<br/>c", "a\nb\nc")]
    [InlineData("la <a href=\"https://www.redgealc.org/acta?a=1&amp;b=2\" rel=\"x\">minuta</a>.", "la minuta https://www.redgealc.org/acta?a=1&b=2 .")]
    [InlineData("<a href='https://a.example/x'>https://a.example/x</a>", "https://a.example/x")]
    [InlineData("<a href='javascript:alert(1)'>pulse</a>", "pulse")]
    [InlineData("<a data-href='https://a.example'>x</a>", "x")]
    [InlineData("<at id=\"0\">Ana Pérez</at> se reunió", "Ana Pérez se reunió")]
    [InlineData("<script>alert('<b>')</script>hola<style>p{}</style>", "hola")]
    [InlineData("<!-- <p>no</p> -->sí", "sí")]
    [InlineData("3 < 4 y 5 > 4", "3 < 4 y 5 > 4")]
    [InlineData("1 &lt; 2 &#x1F600; &#0;fin", "1 < 2 😀 fin")]
    [InlineData("<img src=x onerror=alert(1)>hola", "hola")]
    [InlineData("<p", "<p")]
    [InlineData("<script>sin fin", "")]
    [InlineData("abc\u202Edcba\u0007", "abcdcba")] // what turns the text about, or rings, is not text
    [InlineData("", "")]
    public void A_person_reads_what_is_written_and_nothing_else(string html, string text) => Assert.Equal(text, HtmlText.Of(html, 4000));

    [Fact]
    public void It_is_cut_between_characters() => Assert.Equal("ab", HtmlText.Of("<p>ab😀</p>", 3));

    [Theory]
    [InlineData("<")]
    [InlineData("<a href='https://a.example'>")]
    [InlineData("<a ")]
    [InlineData("<!--")]
    [InlineData("<script>")]
    [InlineData("</")]
    [InlineData("&")]
    [InlineData("<br>")]
    public void Nothing_that_is_repeated_a_hundred_thousand_times_takes_long(string piece)
    {
        var html = string.Concat(Enumerable.Repeat(piece, 250_000 / piece.Length));
        var watch = Stopwatch.StartNew();
        Assert.InRange(HtmlText.Of(html, 4000).Length, 0, 4000);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }
}
