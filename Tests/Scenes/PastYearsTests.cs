using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Plans.Ledger;
using GealcBot.Tests.Plans;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes;

/// <summary>What the reports that come with the program tell about the years before.</summary>
public sealed class PastYearsTests
{
    [Theory]
    [InlineData(Language.Spanish, "¿dónde estamos en 2023?")]
    [InlineData(Language.English, "where do we stand in 2023?")]
    public async Task Where_2023_stood_is_said_by_count_and_by_the_report_s_word(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(language);
        await mira.Says(question);
        mira.Hears(say => say.StandingTitle("2023"));
        mira.Hears(say => say.StandingDeclared(24));
        mira.Hears(say => say.LastMet(say.Month(new DateOnly(2023, 10, 1))));
        mira.DoesNotHear(mira.Day("2023-10-31"));
    }

    [Theory]
    [InlineData("3.2.1", "Postponed for 2020.")] // 000:83
    [InlineData("3.4.5", "They were substituted by e-mail exchanges")] // 000:211
    [InlineData("3.3.1", "it was unnecessary to provide inputs")] // 000:129
    public void An_activity_that_was_dropped_says_why_and_in_what_words(string code, string words)
    {
        var say = Say.In(Language.English);
        var line = TheDocuments.In2019.Line(TheDocuments.Plan2019.Lined(code).Single().Id);
        var facts = ActivityCard.For(line, mayReport: false, say).Body.OfType<Facts>().Single().Items;
        Assert.Contains(facts, fact => fact.Title == say.FieldReported() && fact.Value.Contains(words, StringComparison.Ordinal));
        Assert.DoesNotContain(facts, fact => fact.Value == say.StateDropped());
    }

    [Fact]
    public async Task A_store_that_is_filled_holds_what_the_reports_tell_and_nothing_of_2024()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var (of2019, of2023) = (scene.World.Current.Ledger(2019), scene.World.Current.Ledger(2023));
        Assert.Equal(40, of2019.Entries.OfType<StatusReported>().Count());
        Assert.Equal(39, of2023.Entries.OfType<StatusReported>().Count());
        Assert.Equal(25, of2023.Meetings.Length);
        Assert.Empty(scene.World.Current.Ledger(2024).Entries);
    }
}
