using System.Text.Json;
using System.Text.Json.Serialization;
using GealcBot.Plans.People;
using GealcBot.Plans.Reminders;

namespace GealcBot.Dialogs.Notices;

/// <summary>
/// Something the bot says on its own. It names what it is about by ids alone and is put into words when it is sent, from
/// the world as it is then and in the language of whoever gets it.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "notice")]
[JsonDerivedType(typeof(ReminderNotice), "reminder")]
[JsonDerivedType(typeof(JoinRequestNotice), "joinRequest")]
[JsonDerivedType(typeof(JoinAnswerNotice), "joinAnswer")]
public abstract record Notice
{
    /// <summary>Made of its meaning: one person gets one message with it, whoever sends it and however often it is due.</summary>
    [JsonIgnore]
    public abstract string Id { get; }

    public string Write() => JsonSerializer.Serialize(this, NoticeJson.Default.Notice);

    /// <summary>Null where the text is of a version that says other things.</summary>
    public static Notice? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, NoticeJson.Default.Notice);
        }
        catch (Exception unreadable) when (unreadable is JsonException or NotSupportedException)
        {
            return null;
        }
    }
}

public sealed record ReminderNotice(Reminder What) : Notice
{
    public override string Id => What.Id;
}

/// <summary>Somebody asks to be on the list: for each of the Secretariat.</summary>
public sealed record JoinRequestNotice(string Entry) : Notice
{
    public override string Id => $"joinRequest:{Entry}";
}

/// <summary>The Secretariat has answered: for who asked.</summary>
public sealed record JoinAnswerNotice(string Entry) : Notice
{
    public override string Id => $"joinAnswer:{Entry}";
}

/// <summary>Something that somebody is to be told.</summary>
public sealed record DueNotice(PersonId To, Notice What)
{
    public string Id => $"{What.Id}:{To}";
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, AllowOutOfOrderMetadataProperties = true,
    RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Notice))]
internal sealed partial class NoticeJson : JsonSerializerContext;
