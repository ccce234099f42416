using GealcBot.Dialogs.Understanding;
using GealcBot.Texts;
using Xunit;

namespace GealcBot.Tests.Understanding;

public sealed class PartsTests
{
    [Theory]
    [InlineData("¿QUÉ TENGO?", "¿que tengo?")]
    [InlineData("Cœur Ñandú Ação", "coeur nandu acao")]
    [InlineData("l’innovation", "l'innovation")]
    [InlineData("ciber\u200Bseguridad", "ciberseguridad")]
    [InlineData("\u202Ehola\u202C", "hola")]
    [InlineData("14\u00A0países", "14 paises")]
    [InlineData("e\u0301tat", "etat")]
    [InlineData("ＱＵＥ", "que")]
    [InlineData("a\0b", "a b")]
    public void Case_accents_and_invisible_signs_do_not_matter(string text, string folded) => Assert.Equal(folded, Folding.Of(text));

    /// <summary>It is what is read at the start; the tables of the patterns that look for decisions are six megabytes.</summary>
    [Fact]
    public void An_empty_message_makes_no_tables()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Null(DecisionScanner.In(""));
        Assert.Null(DecisionScanner.In(" \n"));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 20_000);
    }

    [Theory]
    [InlineData("ciberseguirdad", "cybersecurity")]
    [InlineData("cibersguridad", "cybersecurity")]
    [InlineData("inovacion", "innovation")]
    [InlineData("innvation", "innovation")]
    [InlineData("interoperabilidda", "interoperability")]
    [InlineData("tecnologias emergenets", "emerging-technologies")]
    [InlineData("cybersecrity", "cybersecurity")]
    [InlineData("datos abietros", "open-data")]
    [InlineData("softwre publico", "public-software")]
    public void A_misspelt_group_is_found(string text, string group) => Assert.Contains(Some.Reading(text).Groups, found => found.Value == group);

    [Theory]
    [InlineData(3, 0)]
    [InlineData(4, 0)]
    [InlineData(5, 1)]
    [InlineData(7, 1)]
    [InlineData(8, 2)]
    public void Longer_words_are_forgiven_more(int length, int mistakes) => Assert.Equal(mistakes, Spelling.Forgiven(length));

    [Theory]
    [InlineData("reunion", "reuinon", 1)]
    [InlineData("meeting", "meting", 1)]
    [InlineData("webinar", "webinar", 0)]
    [InlineData("abril", "julio", -1)]
    public void Neighbours_changed_about_count_once(string from, string to, int distance) => Assert.Equal(distance, Spelling.Distance(from, to, 2));

    [Theory]
    [InlineData("3.3.2", "3.3.2")]
    [InlineData("la 3.9ii.1?", "3.9ii.1")]
    [InlineData("3.9i.2)", "3.9i.2")]
    [InlineData("actividad 3.3.2.", "3.3.2")]
    [InlineData("área 3.3", "3.3")]
    [InlineData("(3.9II.3)", "3.9ii.3")]
    public void A_code_is_found(string text, string code) => Assert.Equal([code], Some.Reading(text).Codes.AsEnumerable());

    [Theory]
    [InlineData("v1.2")]
    [InlineData("v1.2.3")]
    [InlineData("10.0.0.1")]
    [InlineData("2.5")]
    [InlineData("14.05.2024")]
    [InlineData("son 3.300 personas")]
    public void Versions_decimals_and_addresses_are_no_codes(string text) => Assert.Empty(Some.Reading(text).Codes);

    [Theory]
    [InlineData("acta https://www.redgealc.org/acta.pdf.", "https://www.redgealc.org/acta.pdf")]
    [InlineData("(ver http://x.org/Á_b?c=d,e)", "http://x.org/Á_b?c=d,e")]
    [InlineData("https://x.org/a_(b), y más", "https://x.org/a_(b)")]
    [InlineData("<https://X.org/A>", "https://X.org/A")]
    public void A_link_is_kept_as_written_without_the_sentence_around_it(string text, string link) => Assert.Equal([link], Some.Reading(text).Links.AsEnumerable());

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://")]
    [InlineData("ftp://x.org")]
    public void Nothing_else_is_a_link(string text) => Assert.Empty(Some.Reading(text).Links);

    [Theory]
    [InlineData("14 países", 14)]
    [InlineData("14 countries", 14)]
    [InlineData("éramos 15", 15)]
    [InlineData("quinze pays", 15)]
    [InlineData("participaron 12", 12)]
    [InlineData("com 9 delegações", 9)]
    [InlineData("we were 15", 15)]
    public void Countries_are_counted(string text, int count) => Assert.Equal(count, Some.Reading(text).CountryCount);

    [Theory]
    [InlineData("70 %", 70)]
    [InlineData("70%", 70)]
    [InlineData("setenta por ciento", 70)]
    [InlineData("70 por ciento", 70)]
    [InlineData("70 pour cent", 70)]
    [InlineData("170 %", null)]
    public void A_percentage_is_at_most_a_hundred(string text, int? percent) => Assert.Equal(percent, Some.Reading(text).Percent);

    [Theory]
    [InlineData("la segunda", 2)]
    [InlineData("the second one", 2)]
    [InlineData("2", 2)]
    [InlineData("o último", -1)]
    [InlineData("la troisième", 3)]
    [InlineData("opción 3", 3)]
    public void A_place_in_a_list_is_found(string text, int place) => Assert.Equal(place, Some.Reading(text).Ordinal);

    [Theory]
    [InlineData("ok")]
    [InlineData("webinar")]
    [InlineData("2024")]
    [InlineData("")]
    [InlineData("🎉🎉")]
    public void A_message_too_short_to_tell_has_no_language(string text) => Assert.Null(Some.Reading(text).Language);

    [Fact]
    public void An_english_word_does_not_make_a_spanish_sentence_english() =>
        Assert.Equal(Language.Spanish, Some.Reading("tuvimos el meeting de cybersecurity ayer", Language.English).Language);

    [Fact]
    public void A_question_behind_a_greeting_comes_first()
    {
        var reading = Some.Reading("hola, ¿qué tengo pendiente?");

        Assert.Equal(Wish.Upcoming, reading.Best);
        Assert.True(reading.Wants(Wish.Greet));
    }

    [Fact]
    public void What_was_recognised_says_why() =>
        Assert.Contains(Some.Reading("¿qué viene para ciberseguridad?").Why, line => line.Contains("ciberseguridad", StringComparison.Ordinal));
}
