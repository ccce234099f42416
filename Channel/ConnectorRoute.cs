namespace GealcBot.Channel;

/// <summary>The addresses of the connector's calls.</summary>
internal static class ConnectorRoute
{
    // Put together as text: resolving "/v3" against the service's address would drop its region and tenant.
    public static Uri Of(Address to, string? activityId)
    {
        var activities = $"{to.ServiceUrl.TrimEnd('/')}/v3/conversations/{Uri.EscapeDataString(to.ConversationId)}/activities";
        return new Uri(activityId is null ? activities : $"{activities}/{Uri.EscapeDataString(activityId)}");
    }

    public static Uri Conversations(Address at) => new($"{at.ServiceUrl.TrimEnd('/')}/v3/conversations");

    /// <summary>Dots alone survive escaping and would climb out of the path.</summary>
    public static bool IsPossible(string id) => id is not ("" or "." or "..");
}
