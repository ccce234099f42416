using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using GealcBot.Plans;

namespace GealcBot.Documents.Interchange;

/// <summary>A work plan or report as a file in the interchange format (docs/workplan-format.md), written and strictly read.</summary>
public static class WorkPlanJson
{
    private static readonly PlanJsonContext Context = new(new JsonSerializerOptions
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        // The file is read by people: accents stay accents. It is never put into a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static string Write(WorkPlan plan) => JsonSerializer.Serialize(plan, Context.WorkPlan) + "\n";

    /// <summary>Never throws: what is wrong with the file is said in one sentence.</summary>
    public static PlanReading Read(ReadOnlyMemory<byte> utf8)
    {
        if (utf8.Span.StartsWith(ByteOrderMark))
        {
            utf8 = utf8[ByteOrderMark.Length..];
        }

        try
        {
            using var document = JsonDocument.Parse(utf8);
            return Read(document.RootElement);
        }
        catch (JsonException broken)
        {
            return new PlanReading.Wrong($"The file is not JSON: it breaks off or goes wrong at line {broken.LineNumber + 1}, byte {broken.BytePositionInLine + 1}.");
        }
    }

    public static PlanReading Read(JsonElement document)
    {
        var complaint = new Complaint();
        var plan = WorkPlanReader.Plan(new StrictNode(document, "", complaint));
        return complaint.Sentence is { } sentence ? new PlanReading.Wrong(sentence) : new PlanReading.Read(plan);
    }
}

/// <summary>How reading a file in the interchange format turned out.</summary>
public abstract record PlanReading
{
    private PlanReading()
    {
    }

    public sealed record Read(WorkPlan Plan) : PlanReading;

    /// <summary>One sentence for the command line that names the key and where it stands.</summary>
    public sealed record Wrong(string Sentence) : PlanReading;
}

[JsonSerializable(typeof(WorkPlan))]
internal sealed partial class PlanJsonContext : JsonSerializerContext;
