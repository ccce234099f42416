using System.Text;
using System.Text.Json.Nodes;
using GealcBot.Cards;
using GealcBot.Tests.House;
using GealcBot.Texts;
using Xunit.Abstractions;

namespace GealcBot.Tests.Cards;

public sealed class CardLintTests(ITestOutputHelper output)
{
    [Theory]
    [ClassData(typeof(EverySampleCard))]
    public void A_card_can_be_read_and_worked_by_everybody(string name, Language language) =>
        Assert.Empty(CardLint.Complaints(CardWriter.Write(SampleCards.Make(name, language))));

    [Theory]
    [ClassData(typeof(EverySampleCard))]
    public void A_card_is_one_of_the_official_schema(string name, Language language)
    {
        if (CardSchema.Official is not { } schema)
        {
            output.WriteLine("Passed over: the official schema is not on this machine.");
            return;
        }

        // Whom a card mentions is Teams' own addition to the schema.
        var card = JsonNode.Parse(CardWriter.Write(SampleCards.Make(name, language)))!.AsObject();
        card.Remove("msteams");
        Assert.Empty(schema.Complaints(card.ToJsonString()));
    }

    [Fact]
    public void The_largest_card_stays_well_under_what_Teams_takes()
    {
        var (bytes, name) = SampleCards.Names
            .SelectMany(name => Languages.All.Select(language => (Encoding.UTF8.GetByteCount(CardWriter.Write(SampleCards.Make(name, language))), $"{name} in {language}")))
            .Max();
        output.WriteLine($"{name}: {bytes} bytes");
        Assert.InRange(bytes, 1, CardLint.MostBytes);
    }

    [Theory]
    [InlineData("C-2", "\"label\":", "\"labels\":")]
    [InlineData("C-2", "\"errorMessage\":", "\"errorMassage\":")]
    [InlineData("C-3", "\"title\":\"Cancelar\"", "\"title\":\"\"")]
    [InlineData("C-4", "\"wrap\":true,\"isSubtle\"", "\"wrap\":false,\"isSubtle\"")]
    [InlineData("C-5", "\"style\":\"heading\"", "\"style\":\"default\"")]
    [InlineData("C-8", "\"speak\":", "\"spoken\":")]
    [InlineData("C-9", "\"id\":\"link\"", "\"id\":\"decided\"")]
    [InlineData("C-15", "\"do\":\"form.cancel\"", "\"do\":\"form.cancel\",\"role\":\"secretariat\"")]
    [InlineData("C-15", "\"do\":\"form.cancel\"", "\"do\":\"form.other\"")]
    [InlineData("C-16", "\"type\":\"Input.Date\"", "\"type\":\"Input.Rating\"")]
    [InlineData("V33", "\"type\":\"Action.Submit\"", "\"type\":\"Action.ShowCard\"")]
    [InlineData("V35", "\"isSubtle\":true", "\"color\":\"#ff0000\"")]
    public void The_lint_finds_what_it_looks_for(string rule, string right, string wrong)
    {
        var card = CardWriter.Write(SampleCards.Make("MeetingForm.empty", Language.Spanish));
        var broken = card.Replace(right, wrong, StringComparison.Ordinal);
        Assert.NotEqual(card, broken);
        Assert.Contains(CardLint.Complaints(broken), complaint => complaint.StartsWith(rule, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"type\":\"Input.Date\"", "\"type\":\"Input.Rating\"")]
    [InlineData("\"wrap\":true", "\"wrap\":\"yes\"")]
    [InlineData("\"isSubtle\":true", "\"color\":\"#ff0000\"")]
    [InlineData("\"verb\":", "\"word\":")]
    [InlineData("\"id\":\"link\",", "")]
    public void The_schema_finds_what_it_does_not_allow(string right, string wrong)
    {
        var card = CardWriter.Write(SampleCards.Make("MeetingForm.empty", Language.Spanish));
        var broken = card.Replace(right, wrong, StringComparison.Ordinal);
        Assert.NotEqual(card, broken);
        Assert.True(CardSchema.Official is not { } schema || schema.Complaints(broken).Any());
    }
}
