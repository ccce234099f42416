using System.Text;
using GealcBot.Documents.Import;
using Xunit;

namespace GealcBot.Tests.Documents;

/// <summary>Each sample has what it must become beside it, read over by a person.</summary>
public sealed class SampleImportTest
{
    public static TheoryData<string> Names => [.. Samples.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_becomes_the_data_approved_beside_it(string name) =>
        Assert.Equal(Samples.Text(Path.ChangeExtension(name, ".json")), Samples.Imported(Samples.Text(name), name).Json());

    [Theory]
    [MemberData(nameof(Names))]
    public void What_import_prints_can_be_imported_to_the_same_data(string name)
    {
        var once = Samples.Imported(Samples.Text(name), name).Json();

        Assert.Equal(once, Samples.Imported(once, "printed.json").Json());
    }

    [Fact]
    public void The_sender_may_say_what_a_document_does_not()
    {
        const string text = "3.1) Datos abiertos\n\n3.1.1) Taller\n\nLugar: Lima\n\nFecha: 2 de mayo";

        Assert.Equal(RefusalReason.KindUnknown, Samples.Refused(Samples.Import(text)).Reason);
        var plan = Samples.Plan(Importer.Import(Encoding.UTF8.GetBytes(text), "a.txt", new ImportHints(GealcBot.Plans.DocumentKind.Plan, 2033)));

        Assert.Equal((2033, "2033-05-02"), (plan.Year, plan.Activity("3.1.1").Period.Date?.Text));
    }

    [Fact]
    public void A_title_without_a_year_asks_for_it() =>
        Assert.Equal(RefusalReason.YearUnknown, Samples.Refused(Samples.Import("PLAN DE TRABAJO\n\n3.1) Datos\n\n3.1.1) Taller")).Reason);

    [Theory]
    [InlineData("/home/somebody/plan-2031.txt")]
    [InlineData("C:\\Users\\somebody\\plan-2031.txt")]
    [InlineData("../../plan-2031.txt")]
    public void Only_the_name_of_the_file_is_kept(string path) =>
        Assert.Equal("plan-2031.txt", Samples.Imported(Samples.Text("plano-pt.txt"), path).Source);

    [Fact]
    public async Task A_stream_is_read_to_the_size_that_is_allowed()
    {
        using var small = new MemoryStream(Samples.Bytes("plano-pt.txt"));
        using var large = new MemoryStream(new byte[Importer.LargestFile + 1]);

        Assert.IsType<ImportResult.Imported>(await Importer.ImportAsync(small, "a.txt", ImportHints.None, default));
        Assert.Equal(RefusalReason.TooLarge, Samples.Refused(await Importer.ImportAsync(large, "a.txt", ImportHints.None, default)).Reason);
    }
}
