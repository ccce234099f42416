using GealcBot.Channel;

namespace GealcBot.Tests.LocalChat;

/// <summary>The few activities the page sends, read plainly: these tests are about the page and not about the protocol.</summary>
internal static class AsTheChannelReads
{
    public static Incoming Read(Activity activity)
    {
        var from = new Caller(activity.Conversation!.TenantId!, activity.From!.AadObjectId!, activity.From.Id!, activity.From.Name);
        var where = new Address(activity.ChannelId!, activity.ServiceUrl!, activity.Conversation.Id!, Scope.Personal,
            from.Tenant, activity.Recipient!.Id!, from.UserId, Local: true);
        Incoming incoming = activity switch
        {
            { Type: "installationUpdate", Action: "add" } => new Installed { From = from, Where = where, ActivityId = activity.Id! },
            { Type: "invoke", Name: "adaptiveCard/action" } => new CardPressed(
                activity.Value!.Value.GetProperty("action").GetProperty("data"), activity.ReplyToId, InPlace: true)
            { From = from, Where = where, ActivityId = activity.Id! },
            { Type: "message", Value: { } data } => new CardPressed(data, activity.ReplyToId, InPlace: false)
            { From = from, Where = where, ActivityId = activity.Id! },
            _ => new MessageArrived(activity.Text!) { From = from, Where = where, ActivityId = activity.Id! },
        };
        return incoming with { Locale = activity.Locale, TimeZone = activity.LocalTimezone };
    }
}
