using GealcBot.Dialogs.Understanding;
using GealcBot.Dialogs.Understanding.Scoring;
using GealcBot.Texts;
using Xunit;

namespace GealcBot.Tests.Understanding;

/// <summary>The leanings are learned from the tables. After a change of words, rules or tables: GEALCBOT_LEARN=1, and run this.</summary>
public sealed class LeaningTests
{
    [Fact]
    public void They_are_learned_anew_when_asked()
    {
        if (Environment.GetEnvironmentVariable("GEALCBOT_LEARN") != "1")
        {
            return;
        }

        File.WriteAllText(Path.Combine(Folder(), "Texts", "Vocabulary", "leanings.json"), LeaningLearner.Learn(Languages.All.SelectMany(Utterances.Of)));
    }

    [Fact]
    public void A_wording_that_no_rule_foresaw_falls_to_the_nearest_wish()
    {
        Assert.Equal(Wish.Standing, Some.Reading("and the health of the whole thing, overall picture, is everything ok?").Best);
        Assert.Equal(Wish.Withdraw, Some.Reading("eso que cargué no existió, sáquenlo").Best);
    }

    [Theory]
    [InlineData("xyzzy plugh qwrt")]
    [InlineData("el de la y con")]
    [InlineData("the of and a")]
    [InlineData("12345")]
    public void What_tells_nothing_leans_nowhere(string text) => Assert.Empty(Some.Reading(text).Wishes);

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "GealcBot.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not lie in the repository.");
    }
}
