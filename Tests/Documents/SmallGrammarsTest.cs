using GealcBot.Documents.Import.Grammar;
using Xunit;

namespace GealcBot.Tests.Documents;

public sealed class SmallGrammarsTest
{
    [Theory]
    [InlineData("3.2.4) Taller regional.", "3.2.4", 3, "3.2", "Taller regional.")]
    [InlineData("3.2.4 Taller", "3.2.4", 3, "3.2", "Taller")]
    [InlineData("3.2.4. Taller", "3.2.4", 3, "3.2", "Taller")]
    [InlineData("3.2.4 – Taller", "3.2.4", 3, "3.2", "Taller")]
    [InlineData("3.9ii.1) Plan", "3.9ii.1", 3, "3.9ii", "Plan")]
    [InlineData("3.9i) Nuevos grupos", "3.9i", 2, "3.9i", "Nuevos grupos")]
    [InlineData("3.10) Annex", "3.10", 2, "3.10", "Annex")]
    [InlineData("1. Background", "1", 1, "1", "Background")]
    [InlineData("2) Purpose", "2", 1, "2", "Purpose")]
    public void A_code_is_read_with_the_area_it_belongs_to(string line, string text, int depth, string area, string title)
    {
        var code = ActivityCode.TryRead(line, out var rest, out _);

        Assert.Equal((text, depth, area, title), (code!.Value.Text, code.Value.Depth, code.Value.Area, rest));
    }

    [Theory]
    [InlineData("16.11.2018 Lima")]
    [InlineData("2031-04-18")]
    [InlineData("3.2.4.5) Too deep")]
    [InlineData("300 personas")]
    [InlineData("3.2.4th")]
    [InlineData("Taller 3.2.4")]
    [InlineData("")]
    public void Other_numbers_are_no_codes(string line) => Assert.Null(ActivityCode.TryRead(line, out _, out _));

    [Theory]
    [InlineData("Executed².", "Executed.")]
    [InlineData("Executed ¹⁸.", "Executed.")]
    [InlineData("Executed (May ⁶, June ⁷).", "Executed (May, June).")]
    [InlineData("Executed¹,².", "Executed.")]
    [InlineData("Intelligence²¹ad-hoc group", "Intelligence ad-hoc group")]
    [InlineData("in Washington,⁵⁵D.C.", "in Washington, D.C.")]
    [InlineData("October 31²²", "October 31")]
    [InlineData("Exchange⁵⁸ on data", "Exchange on data")]
    [InlineData("grupo de trabajo<sup>2</sup>", "grupo de trabajo")]
    [InlineData("grupo<SUP> [3] </SUP>.", "grupo.")]
    [InlineData("mai[^3], juin", "mai, juin")]
    [InlineData("x < y ^ z", "x < y ^ z")]
    [InlineData("April28", "April28")]
    public void Marks_leave_a_clean_text(string text, string plain) => Assert.Equal(plain, NoteMarks.Proper.Strip(text));

    [Theory]
    [InlineData("Executed23.", "23")]
    [InlineData("April28, May29", "28 29")]
    [InlineData("October 3122", "22")]
    [InlineData("April 28", "")]
    [InlineData("COVID19", "")]
    [InlineData("in 2028", "")]
    public void Glued_digits_are_marks_only_where_such_a_note_exists(string text, string numbers) =>
        Assert.Equal(numbers, string.Join(' ', new NoteMarks(new HashSet<int> { 22, 23, 28, 29 }).Find(text).Select(mark => mark.Number)));

    [Theory]
    [InlineData("<https://example.org/a>", "https://example.org/a")]
    [InlineData("Fuente: https://example.org/a.", "https://example.org/a")]
    [InlineData("http://example.org/HIST_19 /A.doc (pages 3 and 4)", "http://example.org/HIST_19 /A.doc")]
    [InlineData("(https://example.org/a)", "https://example.org/a")]
    [InlineData("https://example.org/a_(b)", "https://example.org/a_(b)")]
    [InlineData("www.example.org", "www.example.org")]
    [InlineData("drive.example.org/open?id=1", "drive.example.org/open?id=1")]
    [InlineData("a https://one.org b www.two.org", "https://one.org www.two.org")]
    [InlineData("javascript:alert(1)", "")]
    [InlineData("The groups met jointly (3.6.4).", "")]
    public void Links_are_found_as_written(string text, string links) => Assert.Equal(links, string.Join(' ', LinkRules.In(text)));

    [Theory]
    [InlineData("https://example.org/noticias/una-reunion-de-trabajo/", false)]
    [InlineData("https://example.org/noticias/una-reunion-de-Trabajo/", true)]
    [InlineData("https://example.org/file/AG07971.pdf", false)]
    [InlineData("www.example.org", true)]
    [InlineData("https://example.org/a b", true)]
    [InlineData("https://", true)]
    public void A_damaged_link_is_seen(string link, bool damaged) => Assert.Equal(damaged, LinkRules.Damage(link) is not null);

    [Theory]
    [InlineData("El Comité Ejecutivo 2030 formado por Bolivia, Brasil y Trinidad y Tobago (con la presidencia de Brasil)", 2030, "Brasil", "Bolivia|Brasil|Trinidad y Tobago")]
    [InlineData("El Comité Ejecutivo formado por Argentina, Perú, y Panamá (con la presidencia de este último), elaboró", 2029, "Panamá", "Argentina|Perú|Panamá")]
    [InlineData("The 2028 Executive Committee, composed by Ecuador, Guyana and Panama (president), IDB and OAS", 2028, "Panama", "Ecuador|Guyana|Panama")]
    [InlineData("The 2028 Executive Committee, consisting of Paraguay and Trinidad & Tobago (under the presidency of Paraguay)", 2028, "Paraguay", "Paraguay|Trinidad & Tobago")]
    [InlineData("O Comitê Executivo 2030, composto por Brasil, São Vicente e Granadinas e Uruguai.", 2030, null, "Brasil|São Vicente e Granadinas|Uruguai")]
    [InlineData("Le Comité exécutif 2030, composé de Haïti, Suriname et Trinité et Tobago (présidence d’Haïti)", 2030, "Haïti", "Haïti|Suriname|Trinité et Tobago")]
    public void A_committee_is_read_with_its_president(string text, int year, string? president, string countries)
    {
        var committee = Assert.Single(CommitteeGrammar.Read(text, 2029)).Committee;

        Assert.Equal((year, president, countries), (committee.Year, committee.President, string.Join('|', committee.Countries)));
    }

    [Fact]
    public void A_committee_without_its_countries_is_none() =>
        Assert.DoesNotContain(CommitteeGrammar.Read("el Comité Ejecutivo debe elaborar el plan, formado por áreas y actividades", 2029), found => found.Committee.Countries.Length > 0);
}
