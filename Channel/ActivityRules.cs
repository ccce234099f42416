namespace GealcBot.Channel;

/// <summary>What an activity must have before anything looks at it, and how much of it there may be.</summary>
internal static class ActivityRules
{
    private const int IdLimit = 1024;
    private const int UrlLimit = 2048;
    private const int ListLimit = 1000;

    public static string? Fault(Activity activity) =>
        Missing(activity) is { } missing ? $"{missing} is missing, empty or too long"
        : TooMany(activity) is { } tooMany ? $"{tooMany} has more than {ListLimit} entries"
        : TenantsDisagree(activity) ? "channelData and conversation name different tenants"
        : null;

    private static string? Missing(Activity activity) =>
        !Id(activity.Type) ? "type"
        : !Id(activity.Id) ? "id"
        : !Id(activity.ChannelId) ? "channelId"
        : !Text(activity.ServiceUrl, UrlLimit) ? "serviceUrl"
        : !Id(activity.From?.Id) ? "from.id"
        : !Id(activity.Recipient?.Id) ? "recipient.id"
        : !Id(activity.Conversation?.Id) ? "conversation.id"
        : NeedsName(activity) && !Id(activity.Name) ? "name"
        : TooLong(activity.Name) ? "name"
        : TooLong(activity.ReplyToId) ? "replyToId"
        : TooLong(activity.From!.AadObjectId) ? "from.aadObjectId"
        : TooLong(activity.ChannelData?.Tenant?.Id) || TooLong(activity.Conversation!.TenantId) ? "tenant"
        : null;

    private static bool NeedsName(Activity activity) => activity.Is("invoke") || activity.Is("event");

    private static bool Id(string? value) => Text(value, IdLimit);

    private static bool Text(string? value, int limit) => !string.IsNullOrWhiteSpace(value) && value.Length <= limit;

    private static bool TooLong(string? value) => value?.Length > IdLimit;

    private static string? TooMany(Activity activity) =>
        activity.Entities?.Count > ListLimit ? "entities"
        : activity.Attachments?.Count > ListLimit ? "attachments"
        : activity.MembersAdded?.Count > ListLimit ? "membersAdded"
        : activity.MembersRemoved?.Count > ListLimit ? "membersRemoved"
        : null;

    private static bool TenantsDisagree(Activity activity) =>
        activity.ChannelData?.Tenant?.Id is { Length: > 0 } one
        && activity.Conversation?.TenantId is { Length: > 0 } other
        && !string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
