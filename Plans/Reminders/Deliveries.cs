using System.Text.Json.Serialization;

namespace GealcBot.Plans.Reminders;

/// <summary>How it stands with a message that the bot sends on its own.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DeliveryStatus>))]
public enum DeliveryStatus
{
    [JsonStringEnumMemberName("planned")] Planned,
    [JsonStringEnumMemberName("sending")] Sending,
    [JsonStringEnumMemberName("sent")] Sent,
    [JsonStringEnumMemberName("failed")] Failed,
    [JsonStringEnumMemberName("unknown")] Unknown,
    [JsonStringEnumMemberName("dropped")] Dropped,
}

/// <summary>Why a row did not end as sent. Each is a sentence for those who ask what came of it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DeliveryReason>))]
public enum DeliveryReason
{
    /// <summary>What it asked was answered, put off or overtaken before it was sent.</summary>
    [JsonStringEnumMemberName("answered")] Answered,

    /// <summary>The hours of its day were over before it could be sent.</summary>
    [JsonStringEnumMemberName("late")] Late,

    /// <summary>The Secretariat held it back.</summary>
    [JsonStringEnumMemberName("held")] Held,

    /// <summary>The person is no longer on the roster.</summary>
    [JsonStringEnumMemberName("left")] Left,

    /// <summary>The person cannot be written to: never opened the chat, removed the app, or blocked it.</summary>
    [JsonStringEnumMemberName("notReached")] NotReached,

    /// <summary>An administrator or the person has blocked the bot.</summary>
    [JsonStringEnumMemberName("blocked")] Blocked,

    /// <summary>The person has removed the app.</summary>
    [JsonStringEnumMemberName("uninstalled")] Uninstalled,

    /// <summary>The conversation is no longer there.</summary>
    [JsonStringEnumMemberName("conversationGone")] ConversationGone,

    /// <summary>The channel took it as wrong; an error of the program or the set-up.</summary>
    [JsonStringEnumMemberName("refused")] Refused,

    /// <summary>The channel gave no clear answer, or whoever sent it did not come back.</summary>
    [JsonStringEnumMemberName("noAnswer")] NoAnswer,

    /// <summary>The card was too large, and a short message was sent in its place.</summary>
    [JsonStringEnumMemberName("shortened")] Shortened,
}
