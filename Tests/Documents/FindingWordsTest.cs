using System.Reflection;
using GealcBot.Documents.Import;
using GealcBot.Documents.Import.Anomalies;
using GealcBot.Plans;
using GealcBot.Texts;
using Xunit;

namespace GealcBot.Tests.Documents;

/// <summary>What is odd is said in four languages, each finding in its own words.</summary>
public sealed class FindingWordsTest
{
    private static readonly DateOnly Day = new(2031, 11, 20);
    private static readonly PlanDate Date = PlanDate.Of(Day);

    private static readonly Finding[] Every =
    [
        new Finding.CodeRepeated("3.1.1", 2), new Finding.CodeRepeated("3.1.1", 3), new Finding.CodeOutOfOrder("3.1.3", "3.1.1", "3.1"), new Finding.CodeOutOfOrder("3.1.3", null, "3.1"),
        new Finding.CodeOfAnotherArea("3.2.1", "3.1"), new Finding.AreaCopied("3.1"), new Finding.AreaRepeated("3.1", 2), new Finding.AreaRepeated("3.1", 3), new Finding.AreaUntitled("3.1"),
        new Finding.AreaEmpty("3.1"), new Finding.NoSuchCode("3.4.2"), new Finding.JointNoteMistaken("3.6.4", "3.6", "3.6.3"), new Finding.FieldTwice("3.1.1", "venue"),
        new Finding.LabelTwice("3.1.1", "product"), new Finding.FieldMissing("3.1.1", "status"), new Finding.Untitled("3.1.1"), new Finding.StillToCome("3.1.1", Date, Day),
        new Finding.StillToCome("3.1.1", Date, null), new Finding.StillToCome("3.1.1", null, null), new Finding.AfterCutOff("3.1.1", Date, Day), new Finding.AtTheAssembly("3.1.1", Day, Day),
        new Finding.Announced(new Told("3.1.1"), "https://example.org"), new Finding.NoLink(new Told("Octubre", InAnnex: true)),
        .. Enum.GetValues<LinkDamage>().Select(damage => new Finding.DamagedLink(damage, "https://example.org")),
        new Finding.UnsafeLink(), new Finding.OpenFrequency("3.1.1", "bimensual"), new Finding.CommitteeSize(2031, 7, 8), new Finding.CommitteeWithoutPresident(2031),
        new Finding.CommitteeUneven(2031, [("Caribbean", 1), ("Andean", 3)]), new Finding.MarkWithoutNote(7), new Finding.NoteUncited(7), new Finding.TextLeftOut(),
        new Finding.AddressesLeftOut(3), new Finding.OutsideNotOpened(2), new Finding.More(4, new Finding.TextLeftOut { At = new Place(false, [9]) }), new Finding.AsWritten("as written"),
    ];

    public static TheoryData<Language> EachLanguage => [.. Languages.All];

    [Fact]
    public void Every_kind_of_finding_is_tried_here() => Assert.Equal(
        typeof(Finding).GetNestedTypes(BindingFlags.Public).Where(type => type.IsSubclassOf(typeof(Finding))).ToHashSet(), Every.Select(finding => finding.GetType()).ToHashSet());

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public void Each_is_said_with_its_place_in_words_of_its_own(Language language)
    {
        var say = Say.In(language);
        var words = new FindingWords(say, date => date.Text);
        var said = Every.Select(finding => words.Of(finding with { At = new Place(false, [41]) })).ToList();
        Assert.Equal(said.Count, said.Distinct().Count());
        Assert.All(said.SkipLast(4), sentence => Assert.EndsWith(say.PlaceLine(41), sentence, StringComparison.Ordinal));
        Assert.Contains(say.PlaceParagraphs(say.AllOf(["4", "9"])), words.Of(new Finding.CodeRepeated("3.1.1", 2) { At = new Place(true, [4, 9]) }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_spoken_finding_gives_its_dates_in_words_and_a_file_as_the_format_does()
    {
        var finding = new Finding.StillToCome("3.1.1", Date, Day) { At = new Place(false, [41]) };
        var spoken = new FindingWords(Say.In(Language.Spanish), date => Say.In(Language.Spanish).Day(date.First)).Of(finding);
        Assert.Contains("jueves 20 de noviembre de 2031", spoken, StringComparison.Ordinal);
        Assert.Equal("3.1.1 is told as still to come on 2031-11-20, and the report is of 2031-11-20 (line 41)", FindingWords.ForFiles.Of(finding));
    }

    [Fact]
    public void What_is_quoted_is_cut()
    {
        var imported = Assert.IsType<ImportResult.Imported>(Samples.Import($"INFORME DEL PLAN DE TRABAJO 2031\n3.1) A\n3.1.1) Uno\nRealizado¹.\n\n¹ https://example.org/{new string('a', 5000)}/el-taller-sera-en-julio"));
        Assert.All(imported.Findings.Select(FindingWords.ForFiles.Of), words => Assert.True(words.Length < 300, words));
        Assert.Equal(imported.Plan.Anomalies.AsEnumerable(), imported.Findings.Select(FindingWords.ForFiles.Of));
        Assert.Contains(imported.Findings, finding => finding is Finding.Announced);
    }
}
