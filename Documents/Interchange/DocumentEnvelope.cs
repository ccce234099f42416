using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using GealcBot.Plans;
using GealcBot.Plans.Lineage;
using GealcBot.Plans.People;
using GealcBot.Plans.Reports;

namespace GealcBot.Documents.Interchange;

/// <summary>
/// A document as it is stored: the interchange format, and around it who imported it, when, and how its questions were
/// answered. What comes with the program is stored bare.
/// </summary>
public static class DocumentEnvelope
{
    private static readonly EnvelopeJson Context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static string Write(KnownDocument document) => document.Imported is { } import
        ? JsonSerializer.Serialize(new Envelope(import, Answers(document.Answers ?? LineAnswers.None), document.Plan), Context.Envelope)
        : WorkPlanJson.Write(document.Plan);

    /// <summary>Never throws: what is wrong is said in one sentence.</summary>
    public static EnvelopeReading Read(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var text = JsonDocument.Parse(utf8);
            return text.RootElement.ValueKind is JsonValueKind.Object && text.RootElement.TryGetProperty("document"u8, out var inner)
                ? Of(WorkPlanJson.Read(inner), text.RootElement.Deserialize(Context.EnvelopeHead)!)
                : Of(WorkPlanJson.Read(text.RootElement), null);
        }
        catch (JsonException broken)
        {
            return new EnvelopeReading.Wrong($"It is no stored document: {broken.Message}");
        }
    }

    private static EnvelopeReading Of(PlanReading reading, EnvelopeHead? head) => reading switch
    {
        PlanReading.Read { Plan: var plan } => new EnvelopeReading.Read(new KnownDocument(plan) { Imported = head?.Imported, Answers = head is null ? null : Answers(head.Answers) }),
        PlanReading.Wrong { Sentence: var sentence } => new EnvelopeReading.Wrong(sentence),
        _ => throw new InvalidOperationException("A reading is either read or wrong."),
    };

    private static ImmutableSortedDictionary<string, string?> Answers(LineAnswers answers) =>
        answers.Settled.ToImmutableSortedDictionary(answer => answer.Key.ToString(), answer => answer.Value?.ToString(), StringComparer.Ordinal);

    private static LineAnswers Answers(ImmutableSortedDictionary<string, string?> written) => new(
        written.Select(answer => (Line: ActivityId.TryParse(answer.Key), Planned: ActivityId.TryParse(answer.Value)))
            .Where(answer => answer.Line is not null)
            .ToImmutableDictionary(answer => answer.Line!.Value, answer => answer.Planned));
}

public abstract record EnvelopeReading
{
    private EnvelopeReading()
    {
    }

    public sealed record Read(KnownDocument Document) : EnvelopeReading;

    public sealed record Wrong(string Sentence) : EnvelopeReading;
}

/// <param name="Answers">Line of the report → line of the plan, or null where the plan has none.</param>
internal sealed record Envelope(Provenance Imported, ImmutableSortedDictionary<string, string?> Answers, WorkPlan Document);

internal sealed record EnvelopeHead(Provenance Imported, ImmutableSortedDictionary<string, string?> Answers);

[JsonSourceGenerationOptions(RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(Envelope))]
[JsonSerializable(typeof(EnvelopeHead))]
internal sealed partial class EnvelopeJson : JsonSerializerContext;
