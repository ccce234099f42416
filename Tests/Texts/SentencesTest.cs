using System.Reflection;
using System.Text.RegularExpressions;
using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Tests.Texts;

/// <summary>Four languages, the same sentences, the same blanks.</summary>
public sealed partial class SentencesTest
{
    public static TheoryData<Language> EachLanguage => [.. Languages.All];

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public void Every_language_has_every_sentence_and_no_more(Language language) =>
        Assert.Equal(Sentences.Of(Language.Spanish).Names.Order(), Sentences.Of(language).Names.Order());

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public void Every_sentence_has_the_blanks_that_the_Spanish_one_has(Language language) =>
        Assert.All(Sentences.Of(language).Names, name => Assert.Equal(Blanks(Sentences.Of(Language.Spanish)[name]), Blanks(Sentences.Of(language)[name])));

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public void No_sentence_is_empty_or_left_with_spaces(Language language) => Assert.All(
        Sentences.Of(language).Names, name => Assert.True(Sentences.Of(language)[name] is { Length: > 0 } words && words == words.Trim(), name));

    [Fact]
    public void Every_method_of_Say_is_a_sentence_and_every_sentence_is_said()
    {
        var spoken = typeof(Say).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(method => !method.IsSpecialName).Select(method => method.Name).ToHashSet();
        var written = Sentences.Of(Language.Spanish).Names.Select(name => name.Replace(".one", "", StringComparison.Ordinal).Replace(".other", "", StringComparison.Ordinal)).ToHashSet();
        string[] ofOurOwn = ["Day", "Month", "AllOf", "Capital", "Group", "Area", "KnowsArea", "Country", "Quarter", "OddField", "Subregion", "Grounds", "AreaStory", "GroupStory", "LineStory", "LineFate", "LanguageName", "SheetOdd"];
        var named = written.Where(name => !name.Contains('.', StringComparison.Ordinal) && !name.StartsWith("Quarter", StringComparison.Ordinal) && name != "List2");
        Assert.Equal(named.Order(), spoken.Except(ofOurOwn).Order());
    }

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public void Every_group_has_a_name(Language language) =>
        Assert.All(WorkingGroups.All, group => Assert.NotEmpty(Say.In(language).Group(group.Value)));

    [Theory]
    [InlineData(Language.Spanish, "lunes 20 de mayo de 2024", "viernes 1 de noviembre de 2024")]
    [InlineData(Language.English, "Monday 20 May 2024", "Friday 1 November 2024")]
    [InlineData(Language.Portuguese, "segunda-feira, 20 de maio de 2024", "sexta-feira, 1 de novembro de 2024")]
    [InlineData(Language.French, "lundi 20 mai 2024", "vendredi 1er novembre 2024")]
    public void A_day_is_said_with_its_weekday_and_the_name_of_its_month(Language language, string monday, string first)
    {
        Assert.Equal(monday, Say.In(language).Day(new DateOnly(2024, 5, 20)));
        Assert.Equal(first, Say.In(language).Day(new DateOnly(2024, 11, 1)));
    }

    [Theory]
    [InlineData(Language.Spanish, "0 actividades pendientes", "1 actividad pendiente")]
    [InlineData(Language.English, "0 activities to do", "1 activity to do")]
    [InlineData(Language.Portuguese, "0 atividade pendente", "1 atividade pendente")]
    [InlineData(Language.French, "0 activité à faire", "1 activité à faire")]
    public void None_and_one_are_said_as_the_language_does(Language language, string none, string one)
    {
        Assert.Equal(none, Say.In(language).UpcomingFound(0));
        Assert.Equal(one, Say.In(language).UpcomingFound(1));
    }

    private static IEnumerable<string> Blanks(string sentence) => Blank().Matches(sentence).Select(blank => blank.Value).Distinct().Order();

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Blank();
}
