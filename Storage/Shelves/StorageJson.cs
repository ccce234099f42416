using System.Text.Json;
using System.Text.Json.Serialization;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;

namespace GealcBot.Storage.Shelves;

/// <summary>How the bot's own records are written down. Changing it is a new <see cref="SchemaVersion"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(GroupIdText), typeof(EntryIdText), typeof(ActivityIdText), typeof(ObligationIdText)])]
[JsonSerializable(typeof(GroupChat))]
[JsonSerializable(typeof(KeptSecret))]
[JsonSerializable(typeof(LedgerEntry))]
[JsonSerializable(typeof(Person))]
[JsonSerializable(typeof(OutboxRow))]
[JsonSerializable(typeof(SavedDialog))]
internal sealed partial class StorageJson : JsonSerializerContext;

/// <summary>An id as the text people see in cards and logs. What could not be read back is not written.</summary>
internal abstract class IdText<T> : JsonConverter<T>
    where T : struct
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is { } text && Parse(text) is { } id
            ? id
            : throw new JsonException($"No {typeof(T).Name}.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        var text = value.ToString() ?? "";
        writer.WriteStringValue(Parse(text) is { } back && back.Equals(value)
            ? text
            : throw new JsonException($"'{text}' would not be read back as the same {typeof(T).Name}."));
    }

    protected abstract T? Parse(string text);
}

internal sealed class GroupIdText : IdText<GroupId>
{
    protected override GroupId? Parse(string text) => new GroupId(text);
}

internal sealed class EntryIdText : IdText<EntryId>
{
    protected override EntryId? Parse(string text) => new EntryId(text);
}

internal sealed class ActivityIdText : IdText<ActivityId>
{
    protected override ActivityId? Parse(string text) => ActivityId.TryParse(text);
}

internal sealed class ObligationIdText : IdText<ObligationId>
{
    protected override ObligationId? Parse(string text) => ObligationId.TryParse(text);
}
