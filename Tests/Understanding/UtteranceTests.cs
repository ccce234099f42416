using GealcBot.Texts;
using Xunit;
using Xunit.Abstractions;

namespace GealcBot.Tests.Understanding;

public sealed class UtteranceTests(ITestOutputHelper output)
{
    /// <summary>The share of its table that each language has reached, with many rows by others; it may rise and not fall.</summary>
    private const double Reached = 0.975;

    /// <summary>What each intent has reached in each language.</summary>
    private const double ReachedByIntent = 0.75;

    public static TheoryData<Language> EachLanguage => [.. Languages.All];

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public void What_people_type_is_recognised(Language language)
    {
        var rows = Utterances.Of(language).Select(row => (Row: row, Reading: row.Read(Some.Reader))).ToList();
        foreach (var intent in rows.GroupBy(row => row.Row.Intent).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var recognised = intent.Count(row => row.Row.IsRecognised(row.Reading));
            output.WriteLine($"{language} {intent.Key}: {recognised} of {intent.Count()}");
            Assert.True(recognised >= intent.Count() * ReachedByIntent, $"{intent.Key}: {recognised} of {intent.Count()}");
        }

        var missed = rows.Where(row => !row.Row.IsRecognised(row.Reading)).ToList();
        missed.ForEach(row => output.WriteLine($"missed '{row.Row.Text}': {string.Join("; ", row.Reading.Why)}"));
        Assert.True(rows.Count >= 80, $"{language} has {rows.Count} rows.");
        Assert.True(missed.Count <= rows.Count * (1 - Reached), $"{missed.Count} of {rows.Count} missed: {string.Join(" / ", missed.Select(row => row.Row.Text))}");
    }

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public void A_whole_sentence_is_seldom_taken_for_another_language(Language language)
    {
        var told = Utterances.Of(language).Where(row => row.Text.Split(' ').Length >= 4).Select(row => row.Read(Some.Reader).Language).ToList();

        Assert.True(told.Count(found => found == language) >= told.Count * 0.95, $"{told.Count(found => found != language)} of {told.Count}");
    }
}
