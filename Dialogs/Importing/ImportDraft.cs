using System.Collections.Immutable;
using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;
using GealcBot.Documents.Import;
using GealcBot.Plans;
using GealcBot.Plans.Lineage;

namespace GealcBot.Dialogs.Importing;

/// <summary>A file that was sent and is not imported yet, as it is kept: the file itself, and what its sender has said of it.</summary>
public sealed record ImportDraft(string FileName, byte[] Packed)
{
    public DocumentKind? Kind { get; init; }

    public int? Year { get; init; }

    /// <summary>Line of the report → line of the plan, or null where the plan has none.</summary>
    public ImmutableSortedDictionary<string, string?> Answers { get; init; } = ImmutableSortedDictionary<string, string?>.Empty;

    /// <summary>The stored documents that the preview was compared with.</summary>
    public string? ComparedWith { get; init; }

    [JsonIgnore]
    public LineAnswers Settled => new(Answers
        .Where(answer => ActivityId.TryParse(answer.Key) is not null)
        .ToImmutableDictionary(answer => ActivityId.TryParse(answer.Key)!.Value, answer => ActivityId.TryParse(answer.Value)));

    public static ImportDraft Of(string fileName, ReadOnlySpan<byte> bytes, ImportHints hints)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest))
        {
            brotli.Write(bytes);
        }

        return new ImportDraft(fileName, packed.ToArray()) { Kind = hints.Kind, Year = hints.Year };
    }

    public ImportDraft With(LineAnswers answers) => this with
    {
        Answers = answers.Settled.ToImmutableSortedDictionary(answer => answer.Key.ToString(), answer => answer.Value?.ToString(), StringComparer.Ordinal),
    };

    public ImportResult Read() => Importer.Import(Bytes(), FileName, new ImportHints(Kind, Year));

    /// <summary>The file as it was sent.</summary>
    public byte[] Bytes()
    {
        using var packed = new MemoryStream(Packed);
        using var brotli = new BrotliStream(packed, CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        brotli.CopyTo(bytes);
        return bytes.ToArray();
    }

    public string Write() => JsonSerializer.Serialize(this, ImportDraftJson.Default.ImportDraft);

    /// <summary>Null where the text is of another version of the program.</summary>
    public static ImportDraft? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, ImportDraftJson.Default.ImportDraft);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, RespectRequiredConstructorParameters = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ImportDraft))]
internal sealed partial class ImportDraftJson : JsonSerializerContext;
