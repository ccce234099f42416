using System.Collections.Immutable;
using System.Globalization;
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
[JsonDerivedType(typeof(ProposalNotice), "proposal")]
[JsonDerivedType(typeof(DecisionNotice), "decision")]
[JsonDerivedType(typeof(ReviewNotice), "review")]
[JsonDerivedType(typeof(ReturnNotice), "return")]
[JsonDerivedType(typeof(AcceptanceNotice), "acceptance")]
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

/// <summary>All that one person, or one channel, is reminded of on one day of theirs.</summary>
/// <param name="Items">What and why it is them; the most urgent first. Those that have lost their point by the time it is sent are left out then.</param>
public sealed record ReminderNotice(DateOnly Day, ImmutableArray<AskedItem> Items) : Notice
{
    /// <summary>The weekly one.</summary>
    public bool IsDigest { get; init; }

    /// <summary>For the Secretariat: who has not answered.</summary>
    public ImmutableArray<Silence> Silences { get; init; } = [];

    public override string Id => string.Create(CultureInfo.InvariantCulture, $"reminders:{Day:yyyy-MM-dd}");
}

/// <summary>The Secretariat is asked whether it agrees to a proposal.</summary>
public sealed record ProposalNotice(string Proposal) : Notice
{
    public override string Id => $"proposal:{Proposal}";
}

/// <summary>Who proposed something is told what the Secretariat answered.</summary>
public sealed record DecisionNotice(string Proposal) : Notice
{
    public override string Id => $"decision:{Proposal}";
}

/// <summary>The Secretariat is asked to look at a report.</summary>
/// <param name="Step">How many steps of its review there were.</param>
/// <param name="Changed">It was put right or proved since.</param>
public sealed record ReviewNotice(string Entry, int Step, bool Changed = false) : Notice
{
    public override string Id => string.Create(CultureInfo.InvariantCulture, $"review:{Entry}:{Step}{(Changed ? "c" : "")}");
}

/// <summary>Who reported something gets it back with the comment.</summary>
public sealed record ReturnNotice(string Entry, int Step) : Notice
{
    public override string Id => string.Create(CultureInfo.InvariantCulture, $"return:{Entry}:{Step}");
}

/// <summary>What had been returned is accepted: for who reported it.</summary>
public sealed record AcceptanceNotice(string Entry, int Step) : Notice
{
    public override string Id => string.Create(CultureInfo.InvariantCulture, $"acceptance:{Entry}:{Step}");
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
