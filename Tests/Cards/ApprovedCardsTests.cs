using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GealcBot.Cards;
using GealcBot.Tests.House;
using GealcBot.Texts;

namespace GealcBot.Tests.Cards;

/// <summary>Cards look as somebody approved them. <c>GEALCBOT_APPROVE=1 dotnet test</c> approves what they look like now.</summary>
public sealed class ApprovedCardsTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "Tests", "Cards", "Approved");
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [ClassData(typeof(EverySampleCard))]
    public void A_card_looks_as_it_was_approved(string name, Language language)
    {
        var approved = Path.Combine(Folder, $"{name}.{language.Tag}.json");
        var received = Path.ChangeExtension(approved, ".received.json");
        var card = Indented(CardWriter.Write(SampleCards.Make(name, language)));
        if (Environment.GetEnvironmentVariable("GEALCBOT_APPROVE") == "1")
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(approved, card);
        }

        if (File.Exists(approved) && File.ReadAllText(approved) == card)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, card);
        Assert.Fail($"{Path.GetFileName(approved)} is not what was approved. Compare it with {Path.GetFileName(received)} beside it; to approve, run the test with GEALCBOT_APPROVE=1.");
    }

    [Fact]
    public void Every_approved_file_belongs_to_a_card()
    {
        var expected = SampleCards.Names.SelectMany(name => Languages.All.Select(language => $"{name}.{language.Tag}.json")).Order(StringComparer.Ordinal);
        var files = Directory.EnumerateFiles(Folder).Select(file => Path.GetFileName(file)).Where(file => !file.EndsWith(".received.json", StringComparison.Ordinal));
        Assert.Equal(expected, files.Order(StringComparer.Ordinal));
    }

    private static string Indented(string json)
    {
        using var card = JsonDocument.Parse(json);
        using var to = new MemoryStream();
        using (var writer = new Utf8JsonWriter(to, Readable))
        {
            card.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(to.ToArray()) + "\n";
    }
}
