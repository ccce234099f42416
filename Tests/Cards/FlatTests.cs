using GealcBot.Cards;
using GealcBot.Texts;

namespace GealcBot.Tests.Cards;

public sealed class FlatTests
{
    [Theory]
    [InlineData("", 3, "")]
    [InlineData("abc", 3, "abc")]
    [InlineData("abcd", 3, "ab…")]
    [InlineData("abcd", 1, "…")]
    [InlineData("a😀bc", 3, "a…")] // never half a character
    [InlineData("a😀bc", 4, "a😀…")]
    [InlineData("😀b", 1, "…")]
    public void A_text_is_cut_between_characters(string text, int length, string cut) => Assert.Equal(cut, Flat.Cut(text, length));

    [Theory]
    [ClassData(typeof(EverySampleCard))]
    public void As_text_a_card_says_everything_it_shows(string name, Language language)
    {
        var card = SampleCards.Make(name, language);
        var text = Flat.TextWithButtons(card);
        Assert.All(card.Actions, action => Assert.Contains($"[{action.Title}]", text, StringComparison.Ordinal));
        Assert.StartsWith(Flat.Text(card), text, StringComparison.Ordinal);
    }
}
