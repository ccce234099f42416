using System.Collections.Immutable;
using GealcBot.Dialogs.Understanding;
using GealcBot.Texts;
using GealcBot.Texts.Vocabulary;
using Xunit;

namespace GealcBot.Tests.Understanding;

public sealed class CueTests
{
    public static TheoryData<Language> EachLanguage => [.. Languages.All];

    // Cues of what only some languages say in so many words, each line with why the others need none.
    private static readonly ImmutableArray<(string Languages, ImmutableArray<Cue> Cues)> OfSome =
    [
        // Only English writes a verb and its no as one; French has its "ne" besides.
        ("en", [Cue.DeniedVerb, Cue.Contracted]),
        ("en fr", [Cue.Unable]),
        // A no elsewhere, and here "in the".
        ("pt", [Cue.InThe]),
        // "No fue el viernes" may deny the day; "non c'était vendredi" cannot.
        ("fr", [Cue.NoAnswer, Cue.ItIs]),
        // "Todos menos Cuba" is said by "menos" alone.
        ("en", [Cue.ButAll, Cue.But]),
        // English has one article, for one and for several.
        ("es pt fr", [Cue.TheHours]),
        // The others put the article where English has "one", "that" and "on the".
        ("en", [Cue.Pointing, Cue.One, Cue.OnDay]),
        // Words that are "since" only sometimes, or always of what is gone.
        ("en", [Cue.From]),
        ("fr", [Cue.ArticleLikeSince]),
        ("en fr", [Cue.SinceGone]),
        // Weekdays of which the article alone says that they come again: "los lunes".
        ("en", [Cue.WeekdayOften]),
        // English says it before its noun.
        ("es pt fr", [Cue.WholeBehind, Cue.PastBehind]),
        // One and several differ in the others.
        ("fr", [Cue.SameForSeveral, Cue.SeveralLead]),
        // "Antes de que termine junio" has its verb before the month.
        ("en", [Cue.IsOver]),
        ("en", [Cue.MonthOrVerb]),
        // "Segunda" is Monday in Portuguese alone.
        ("pt", [Cue.SecondLead, Cue.SecondBehind, Cue.MondayOrSecond, Cue.MondayOrSecondLead, Cue.WeekdayTail]),
        // Ways to say "we" that no other language has.
        ("fr", [Cue.OneOfUs]),
        ("pt", [Cue.Folk, Cue.FolkLead]),
        ("es pt", [Cue.NotOfUs]),
        // "Como grupo" is one word before the group.
        ("en fr", [Cue.AsLead, Cue.AsBehind]),
        // "Más" and "plus" are more and most.
        ("en", [Cue.Most]),
        // Forms of a verb that are done and to be done; "lista" is ready and a list.
        ("en fr", [Cue.DoneWord, Cue.ToBeDoneAhead]),
        ("fr", [Cue.ToBeDoneBehind]),
        ("es pt fr", [Cue.ListBid, Cue.ListBidBehind]),
        // Verbs that look like "AI" and "IA".
        ("es", [Cue.ThereIs, Cue.ThereIsBehind]),
        ("pt", [Cue.Thereabouts, Cue.WouldGo]),
        // "Behind" is last, and what proves something.
        ("en", [Cue.BehindOnly, Cue.BehindWhat]),
        // Numbers of the others are words for one already.
        ("en", [Cue.ArticleAsOne, Cue.MeasureOfOne]),
    ];

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public void Each_language_has_each_cue_that_it_has_a_word_for(Language language)
    {
        var section = VocabularyFile.Load(language).Section("cues");

        var expected = Enum.GetValues<Cue>().Except(OfSome.Where(some => !some.Languages.Split(' ').Contains(language.Tag)).SelectMany(some => some.Cues));

        Assert.Equal(expected.Order(), section.Where(entry => entry.Value.Length > 0).Select(entry => Enum.Parse<Cue>(entry.Key, ignoreCase: true)).Order());
    }

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public void Each_cue_is_found_as_it_is_typed(Language language)
    {
        var file = VocabularyFile.Load(language);
        foreach (var (key, entries) in file.Section("cues"))
        {
            var cue = Enum.Parse<Cue>(key, ignoreCase: true);
            foreach (var word in entries.SelectMany(file.Expand))
            {
                // One token, whatever its accents: what has a blank or an apostrophe would never be found.
                var token = Assert.Single(Tokeniser.Tokens(new FoldedText(word), default));
                Assert.True(token.Is(cue) && token.Is(cue, language), $"'{word}' is no {cue}.");
            }
        }
    }

    [Fact]
    public void A_word_may_be_a_cue_of_one_language_and_not_of_another()
    {
        var token = Assert.Single(Tokeniser.Tokens(new FoldedText("On"), default));

        Assert.True(token.Is(Cue.OneOfUs, Language.French));
        Assert.False(token.Is(Cue.OneOfUs, Language.English));
        Assert.True(token.Is(Cue.OnDay, Language.English));
        Assert.False(token.Is(Cue.OnDay, null));
    }

    [Fact]
    public void Words_that_were_written_as_one_have_their_cues()
    {
        var work = 0;
        var tokens = Tokeniser.Tokens(new FoldedText("quefalta"), default);

        _ = ConceptMatcher.Items(tokens, Lexicon.Whole, ref work);

        Assert.Equal(["que", "falta"], tokens.Select(token => token.Text));
        Assert.True(tokens[1].Is(Cue.Lacking));
    }
}
