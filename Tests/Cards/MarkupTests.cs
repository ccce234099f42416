using GealcBot.Cards;

namespace GealcBot.Tests.Cards;

public sealed class MarkupTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("3.3.1 Webinar regional", "3.3.1 Webinar regional")]
    [InlineData("3 reuniones", "3 reuniones")]
    [InlineData("2024-05-20", "2024-05-20")]
    [InlineData("a - b, c. d", "a - b, c. d")]
    [InlineData("-5", "-5")]
    [InlineData("1.", "1.")]
    [InlineData("**bold** _it_ ~no~ `c`", "\\*\\*bold\\*\\* \\_it\\_ \\~no\\~ \\`c\\`")]
    [InlineData("[a](https://b.example)", "\\[a\\](https://b.example)")]
    [InlineData("<at>all</at>", "\\<at\\>all\\</at\\>")]
    [InlineData("# one", "\\# one")]
    [InlineData("> said", "\\> said")]
    [InlineData("C:\\new \\*x\\*", "C:\\\\new \\\\\\*x\\\\\\*")]
    // What would begin a list.
    [InlineData("- x", "\\- x")]
    [InlineData("+ x", "\\+ x")]
    [InlineData("* x", "\\* x")]
    [InlineData("1. x", "1\\. x")]
    [InlineData("12) x", "12\\) x")]
    [InlineData("- *x*", "\\- \\*x\\*")]
    [InlineData("  - x", "  \\- x")]
    [InlineData("-\tx", "\\-\tx")]
    [InlineData("one\n- two\n3. three", "one\n\\- two\n3\\. three")]
    [InlineData("one\r\n+ two", "one\r\n\\+ two")]
    [InlineData("one\r- two", "one\r\\- two")]
    public void Any_text_shows_as_it_is(string words, string escaped) => Assert.Equal(escaped, Markup.Escape(words));
}
