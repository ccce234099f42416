using System.Text;
using GealcBot.Documents.Interchange;
using GealcBot.Plans;
using GealcBot.Plans.Lineage;
using GealcBot.Plans.People;
using GealcBot.Plans.Reports;
using Xunit;

namespace GealcBot.Tests.Documents;

/// <summary>A stored document comes back with who imported it and what was answered; a bare one is read as well.</summary>
public sealed class DocumentEnvelopeTest
{
    private static readonly WorkPlan Plan = Samples.Imported(Samples.Text("informe-es.txt"));

    [Fact]
    public void What_is_written_is_read()
    {
        var document = new KnownDocument(Plan)
        {
            Imported = new Provenance(new DateTimeOffset(2031, 11, 21, 15, 0, 0, TimeSpan.FromHours(-3)), new PersonId("tenant", "ñ/%"), "0a1b"),
            Answers = LineAnswers.None.With(new ActivityId(2031, "3.1.1"), new ActivityId(2031, "3.2.1", 2)).With(new ActivityId(2031, "3.9ii.1"), null),
        };
        var read = Read(DocumentEnvelope.Write(document));
        Assert.Equal(document.Imported, read.Imported);
        Assert.Equal(document.Answers.Settled.OrderBy(answer => answer.Key.Code), read.Answers!.Settled.OrderBy(answer => answer.Key.Code));
        Assert.Equal(Plan.Json(), read.Plan.Json());
    }

    [Fact]
    public void A_bare_document_is_believed_as_it_is_and_written_bare()
    {
        var read = Read(Plan.Json());
        Assert.Null(read.Imported);
        Assert.Null(read.Answers);
        Assert.Equal(Plan.Json(), DocumentEnvelope.Write(read));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"document\":{}}")]
    [InlineData("{\"imported\":{\"at\":\"x\"},\"answers\":{},\"document\":{}}")]
    public void What_is_none_is_said_to_be_none(string json) =>
        Assert.IsType<EnvelopeReading.Wrong>(DocumentEnvelope.Read(Encoding.UTF8.GetBytes(json)));

    private static KnownDocument Read(string json) => Assert.IsType<EnvelopeReading.Read>(DocumentEnvelope.Read(Encoding.UTF8.GetBytes(json))).Document;
}
