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
    Converters = [typeof(GroupIdText), typeof(EntryIdText), typeof(ActivityIdText), typeof(ObligationIdText), typeof(PersonIdParts)])]
[JsonSerializable(typeof(GroupChat))]
[JsonSerializable(typeof(KeptSecret))]
[JsonSerializable(typeof(LedgerEntry))]
[JsonSerializable(typeof(PersonSettings))]
[JsonSerializable(typeof(RosterEntry))]
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

/// <summary>The two parts of a person's id and nothing that is made of them.</summary>
internal sealed class PersonIdParts : JsonConverter<PersonId>
{
    public override PersonId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string? tenant = null, person = null;
        if (reader.TokenType is not JsonTokenType.StartObject)
        {
            throw new JsonException("No id of a person.");
        }

        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var (isTenant, isPerson) = (reader.ValueTextEquals("tenant"u8), reader.ValueTextEquals("objectId"u8));
            reader.Read();
            if (isTenant)
            {
                tenant = reader.GetString();
            }
            else if (isPerson)
            {
                person = reader.GetString();
            }
            else
            {
                // Earlier versions wrote what can be computed as well.
                reader.Skip();
            }
        }

        return tenant is not null && person is not null ? PersonKey.Shared(tenant, person) : throw new JsonException("An id of a person lacks a part.");
    }

    public override void Write(Utf8JsonWriter writer, PersonId value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("tenant"u8, value.Tenant);
        writer.WriteString("objectId"u8, value.ObjectId);
        writer.WriteEndObject();
    }
}
