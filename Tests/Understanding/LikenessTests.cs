using GealcBot.Dialogs.Understanding;
using GealcBot.Dialogs.Understanding.Likeness;
using GealcBot.Dialogs.Understanding.Scoring;
using GealcBot.Tests.House;
using GealcBot.Texts;

namespace GealcBot.Tests.Understanding;

/// <summary>What the reader learned from the tables of sentences.</summary>
public sealed class LikenessTests
{
    private static readonly string Examples = Path.Combine(Repository.Root, "Texts", "Examples");
    private static readonly string Tables = Path.Combine(Repository.Root, "Tests", "Understanding");

    [Fact]
    public void The_program_has_learned_from_the_sentences_as_they_are_now() => Assert.True(
        Lessons.Digest(Lessons.Sentences(Examples, Tables)) == Lessons.LearnedDigest,
        "Sentences were changed since they were learned from: run `dotnet run --project Bot -- learn Texts/Examples Tests/Understanding` and build again.");

    [Fact]
    public void Every_line_of_the_examples_is_a_sentence_and_a_wish() =>
        Assert.All(Languages.All, language =>
        {
            var lines = File.ReadAllLines(Path.Combine(Examples, $"{language.Tag}.tsv")).Where(line => line.Length > 0 && line[0] != '#').ToList();
            Assert.Equal(lines.Count, UtteranceTable.Read(new StringReader(string.Join('\n', lines)), language).Count());
            Assert.Equal(lines.Count, lines.Select(line => line.Split('\t')[0].ToUpperInvariant()).Distinct().Count());
        });

    [Fact]
    public void Every_wish_has_examples_in_every_language() =>
        Assert.All(Languages.All, language =>
        {
            var known = UtteranceTable.Read(new StringReader(File.ReadAllText(Path.Combine(Examples, $"{language.Tag}.tsv"))), language).CountBy(row => row.Intent).ToDictionary();
            Assert.All(Enum.GetNames<Wish>().Append(Utterance.Follows).Append(Utterance.Nothing), wish => Assert.True(known.GetValueOrDefault(wish) >= 8, $"{language} {wish}: {known.GetValueOrDefault(wish)}"));
        });

    [Fact]
    public void The_same_sentences_teach_the_same()
    {
        var few = Lessons.Sentences(Examples).Where((_, at) => at % 60 == 0).ToList();
        using var once = new MemoryStream();
        using var again = new MemoryStream();
        Lessons.Learn(few, once);
        Lessons.Learn(few, again);

        Assert.Equal(once.ToArray(), again.ToArray());
    }

    /// <summary>
    /// A third of the sentences is kept out of the lesson. No two are of one pattern, so this is harder than what people write:
    /// on whole tables of other hands the share is nearer to nine in ten.
    /// </summary>
    [Fact]
    public void What_is_learned_holds_for_sentences_that_were_not_seen()
    {
        var all = Lessons.Sentences(Examples).Where(sentence => sentence.Language is Language.Spanish or Language.Portuguese).ToList();
        using var learned = new MemoryStream();
        Lessons.Learn([.. all.Where((_, at) => at % 3 != 0)], learned);
        learned.Position = 0;
        var model = LikenessModel.Read(learned);
        var unseen = all.Where((_, at) => at % 3 == 0).ToList();
        var right = unseen.Count(sentence => model.Judge(Some.Reader.TraitsOf(sentence.Text, sentence.Context), out _) is [var first, ..]
            && sentence.Wishes.Contains(first.Outcome));

        Assert.True(right >= unseen.Count * 0.6, $"{right} of {unseen.Count}");
    }

    [Theory]
    [InlineData("quiero la receta de una pizza")]
    [InlineData("who won the match last night")]
    [InlineData("escreve um poema sobre o mar")]
    [InlineData("mon imprimante ne marche plus")]
    public void What_the_bot_is_not_for_wants_nothing(string text) => Assert.Null(Some.Reading(text).Best);
}
