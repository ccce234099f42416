namespace GealcBot.Channel;

/// <summary>Who wrote, where, and what the client says of their language and zone.</summary>
internal sealed record Envelope(Caller From, Address Where, string ActivityId, string? Locale, string? TimeZone)
{
    private const int NameLimit = 100;
    private const int TagLimit = 64;

    public static Envelope Of(Activity activity, bool local)
    {
        var person = Person(activity);
        var scope = ScopeOf(activity.Conversation!);
        var tenant = Tenant(activity, local);
        var client = ClientInfo(activity);
        return new Envelope(
            new Caller(tenant, Given(person.AadObjectId) ?? person.Id!, person.Id!, Cut(person.Name, NameLimit)),
            new Address(activity.ChannelId!, activity.ServiceUrl!, activity.Conversation!.Id!, scope, tenant,
                activity.Recipient!.Id!, scope == Scope.Personal ? person.Id : null, local),
            activity.Id!,
            Cut(activity.Locale ?? client?.Text("locale"), TagLimit),
            Cut(activity.LocalTimezone ?? client?.Text("timezone"), TagLimit));
    }

    /// <summary>Why nothing may come of it, whatever it says.</summary>
    public string? Refusal(Activity activity) =>
        From.Tenant.Length == 0 ? "no tenant is named"
        : activity.From!.Id == activity.Recipient!.Id && !activity.Is("conversationUpdate") ? "the bot sent it itself"
        : activity.From.Id!.StartsWith("28:", StringComparison.Ordinal) && activity.From.Id != activity.Recipient.Id ? "another bot sent it"
        : null;

    public Incoming Around(Meaning meaning) => meaning switch
    {
        Meaning.Said said => Sealed(new MessageArrived(said.Text) { Files = said.Files, From = From, Where = Where, ActivityId = ActivityId }),
        Meaning.Pressed it => Sealed(new CardPressed(it.Data, it.CardId, it.InPlace) { Quoted = it.Quoted, From = From, Where = Where, ActivityId = ActivityId }),
        Meaning.Taken taken => Sealed(new MessageTaken(taken.Message) { From = From, Where = Where, ActivityId = ActivityId }),
        Meaning.Edited edited => Sealed(new MessageEdited(edited.Text) { From = From, Where = Where, ActivityId = ActivityId }),
        Meaning.CameIn => Sealed(new Installed { From = From, Where = Where, ActivityId = ActivityId }),
        Meaning.WentOut => Sealed(new Uninstalled { From = From, Where = Where, ActivityId = ActivityId }),
        Meaning.MeetingOver over => Sealed(new MeetingEnded(over.Title, over.At) { From = From, Where = Where, ActivityId = ActivityId }),
        Meaning.None none => Sealed(new NothingToDo(none.Why) { From = From, Where = Where, ActivityId = ActivityId }),
        _ => throw new InvalidOperationException($"No arrival is made of {meaning}."),
    };

    private Incoming Sealed(Incoming incoming) => incoming with { Locale = Locale, TimeZone = TimeZone };

    // Some channels tell of a new conversation in the bot's own name: the person is then among those who were added.
    private static Account Person(Activity activity) =>
        activity.From!.Id != activity.Recipient!.Id
            ? activity.From
            : activity.MembersAdded?.FirstOrDefault(member => member?.Id is { Length: > 0 } id && id != activity.Recipient.Id) ?? activity.From;

    /// <summary>Empty when none is named. Whoever comes in without proof is kept apart from every real tenant.</summary>
    private static string Tenant(Activity activity, bool local)
    {
        var named = Given(activity.ChannelData?.Tenant?.Id) ?? Given(activity.Conversation!.TenantId);
        return local ? $"local:{named}" : named ?? "";
    }

    private static Scope ScopeOf(ConversationAccount conversation) => conversation.ConversationType?.ToLowerInvariant() switch
    {
        "channel" => Scope.Channel,
        "groupchat" => Scope.GroupChat,
        "personal" => Scope.Personal,
        _ => conversation.IsGroup == true ? Scope.GroupChat : Scope.Personal,
    };

    private static System.Text.Json.JsonElement? ClientInfo(Activity activity)
    {
        foreach (var entity in activity.Entities ?? [])
        {
            if (string.Equals(entity.Text("type"), "clientInfo", StringComparison.OrdinalIgnoreCase))
            {
                return entity;
            }
        }

        return null;
    }

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;

    private static string? Cut(string? value, int limit) =>
        value is null || value.Length <= limit ? Given(value) : value[..(char.IsHighSurrogate(value[limit - 1]) ? limit - 1 : limit)];
}
