using GealcBot.Dialogs.Delivery;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Texts;
using GealcBot.Texts.Vocabulary;
using Xunit;

namespace GealcBot.Tests.Understanding;

public sealed class VocabularyTests
{
    public static TheoryData<Language> EachLanguage => [.. Languages.All];

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public void Each_language_has_each_concept(Language language)
    {
        var words = VocabularyFile.Load(language).Section("concepts");

        // From Question on, concepts are found by scanners and have no words.
        var missing = Enum.GetValues<Concept>().Where(concept => concept < Concept.Question)
            .Where(concept => !words.Any(entry => string.Equals(entry.Key, concept.ToString(), StringComparison.OrdinalIgnoreCase) && entry.Value.Length > 0));

        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public void Each_language_has_each_word_of_the_sections_that_are_no_concepts(Language language)
    {
        foreach (var section in new[] { "deliveries", "deliveryCountries", "settings", "steps", "consent", "people", "roster", "stems", "decisions", "rankings", "indefinite" })
        {
            var (own, spanish) = (VocabularyFile.Load(language).Section(section), VocabularyFile.Load(Language.Spanish).Section(section));
            Assert.Equal(spanish.Keys.Order(), own.Keys.Order());
            Assert.DoesNotContain(own.Values, words => words.Length == 0);
        }

        Assert.Superset(Enum.GetNames<DeliveryVerb>().ToHashSet(StringComparer.OrdinalIgnoreCase), VocabularyFile.Load(language).Section("deliveries").Keys.ToHashSet(StringComparer.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public void Each_language_names_each_group_month_weekday_number_and_country(Language language)
    {
        var file = VocabularyFile.Load(language);

        Assert.Equal(WorkingGroups.All.Select(group => group.Value).Order(), file.Section("groups").Keys.Order());
        Assert.Equal(12, file.Section("months").Count);
        Assert.Equal(7, file.Section("weekdays").Count);
        Assert.Equal(39, file.Section("numbers").Count);
        Assert.Equal(34, file.Section("countries").Count);
        Assert.Equal(VocabularyFile.Load(Language.Spanish).Section("areas").Keys.Order(), file.Section("areas").Keys.Order());
    }

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public void A_group_is_found_by_each_of_its_names(Language language)
    {
        var file = VocabularyFile.Load(language);
        foreach (var (group, names) in file.Section("groups"))
        {
            foreach (var name in names.SelectMany(file.Expand).Where(name => !name.EndsWith('*')))
            {
                Assert.Contains(Some.Reading(name, language).Groups, found => found.Value == group);
            }
        }
    }

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public void Every_entry_expands_to_words_without_notation(Language language)
    {
        var file = VocabularyFile.Load(language);
        var entries = new[] { "concepts", "groups", "areas", "countries", "months", "weekdays", "numbers", "ordinals", "function" }
            .SelectMany(section => file.Section(section).Values.SelectMany(words => words));

        Assert.All(entries.SelectMany(file.Expand), word => Assert.DoesNotContain(word, c => c is '{' or '}' or '~'));
    }

    [Fact]
    public void Every_rule_names_concepts_that_words_or_scanners_can_give()
    {
        Assert.NotEmpty(WishRules.All);
        // What waits for one's answer, or is to be shown again, is asked in too many ways for a rule: it is learned from sentences alone.
        Assert.Equal(Enum.GetValues<Wish>().Except([Wish.Repeat, Wish.Waiting, Wish.DeliveryWeek, Wish.DeliveryUnreached]), WishRules.All.Select(rule => rule.Wish).Distinct().Order());
    }
}
