using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using GealcBot.Channel;
using GealcBot.Texts;
using Microsoft.AspNetCore.Mvc;

namespace GealcBot.Bot.LocalChat;

/// <summary>A page on this machine to try the bot without Teams. The host maps it in local mode only.</summary>
public static partial class LocalChatEndpoints
{
    private const int MaxBody = 64 * 1024;
    internal const int MaxText = 8000;
    internal const int MaxId = 64;

    /// <summary>Needs an <see cref="IBot"/>, an <see cref="ILocalSetting"/> and a <see cref="TimeProvider"/> beside it.</summary>
    public static IServiceCollection AddLocalChat(this IServiceCollection services, Func<Activity, Incoming>? read = null) => services
        .AddSingleton<LocalConversations>()
        .AddSingleton<LocalConnector>()
        .AddSingleton<LocalFiles>()
        .AddSingleton(provider => ActivatorUtilities.CreateInstance<LocalTurns>(
            provider, read ?? (activity => Arrivals.Read(activity, local: true))));

    /// <summary>What reaches the page; the host sends through it whatever is addressed to a local conversation.</summary>
    public static IConnector LocalConnector(this IServiceProvider services) => services.GetRequiredService<LocalConnector>();

    public static void MapLocalChat(this IEndpointRouteBuilder app)
    {
        if (!LocalPage.HasRenderer)
        {
            LogNoRenderer(app.ServiceProvider.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(LocalChatEndpoints).FullName!));
        }

        app.MapGet("/", LocalGuard.Guarded(http => LocalPage.SendAsync(http, "index.html")));
        app.MapGet("/local/assets/{name}", LocalGuard.Guarded(http => LocalPage.SendAsync(http, Route(http, "name"))));
        app.MapGet("/local/setting", LocalGuard.Guarded(ShowSettingAsync));
        app.MapPost("/local/conversations", LocalGuard.Guarded(StartAsync)).WithMetadata(new RequestSizeLimitAttribute(MaxBody));
        app.MapPost("/local/conversations/{id}/messages", Inside(SayAsync)).WithMetadata(new RequestSizeLimitAttribute(MaxBody));
        app.MapPost("/local/conversations/{id}/take", Inside(TakeAsync)).WithMetadata(new RequestSizeLimitAttribute(MaxBody));
        app.MapPost("/local/conversations/{id}/files", Inside(SendAsync)).WithMetadata(new RequestSizeLimitAttribute(LocalFiles.MaxBody));
        app.MapPost("/local/conversations/{id}/press", Inside(PressAsync)).WithMetadata(new RequestSizeLimitAttribute(MaxBody));
        app.MapGet("/local/conversations/{id}/events", Inside(ListenAsync));
    }

    private static Task ShowSettingAsync(HttpContext http)
    {
        var setting = http.RequestServices.GetRequiredService<ILocalSetting>();
        var groups = setting.Groups.Select(group => new GroupShown(
            group.Value, Languages.All.ToDictionary(language => language.Tag, language => setting.NameOf(group, language))));
        return AnswerAsync(http, new Setting(setting.Today, setting.IsDemonstration, LocalPage.HasRenderer, LocalFiles.Largest,
            Languages.All.Select(language => language.Tag), groups), LocalJson.Default.Setting);
    }

    private static async Task StartAsync(HttpContext http)
    {
        if (await ReadAsync(http, LocalJson.Default.ConversationWanted) is not { } wanted
            || Persona.TryParse(wanted.Role, wanted.Group) is not { } persona
            || Languages.FromTag(wanted.Language) is not { } language)
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        var zone = wanted.TimeZone is { Length: > 0 and <= MaxId } name && TimeZoneInfo.TryFindSystemTimeZoneById(name, out _) ? name : null;
        var conversation = http.RequestServices.GetRequiredService<LocalConversations>().Start(persona, language, zone);
        http.RequestServices.GetRequiredService<LocalTurns>().Install(conversation);
        http.Response.StatusCode = StatusCodes.Status201Created;
        await AnswerAsync(http, new ConversationStarted(conversation.Id, conversation.Token), LocalJson.Default.ConversationStarted);
    }

    private static Task SayAsync(HttpContext http, LocalConversation conversation) =>
        WithTextAsync(http, conversation, (turns, clientId, text) => turns.Say(conversation, clientId, text));

    /// <summary>The action on a message of the page, which Teams has in the menu of every message.</summary>
    private static Task TakeAsync(HttpContext http, LocalConversation conversation) =>
        WithTextAsync(http, conversation, (turns, clientId, text) => turns.TakeMessage(conversation, clientId, text));

    private static async Task WithTextAsync(HttpContext http, LocalConversation conversation, Func<LocalTurns, string, string, Task> begin)
    {
        if (await ReadAsync(http, LocalJson.Default.TextSaid) is not { ClientId: { Length: > 0 and <= MaxId } clientId } said
            || said.Text is not { Length: <= MaxText } text || string.IsNullOrWhiteSpace(text))
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        if (conversation.IsNew(clientId))
        {
            _ = begin(http.RequestServices.GetRequiredService<LocalTurns>(), clientId, text);
        }

        http.Response.StatusCode = StatusCodes.Status202Accepted;
    }

    private static async Task SendAsync(HttpContext http, LocalConversation conversation) =>
        http.Response.StatusCode = await http.RequestServices.GetRequiredService<LocalFiles>().TakeAsync(http, conversation);

    private static async Task PressAsync(HttpContext http, LocalConversation conversation)
    {
        var pressed = await ReadAsync(http, LocalJson.Default.CardButton);
        if (pressed is not { CardId: { Length: <= MaxId } cardId, Data.ValueKind: JsonValueKind.Object, Verb: null or { Length: <= MaxId } })
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
        }
        else if (!conversation.Holds(cardId))
        {
            http.Response.StatusCode = StatusCodes.Status410Gone;
        }
        else if (await http.RequestServices.GetRequiredService<LocalTurns>().PressAsync(conversation, pressed) is { } answer)
        {
            await AnswerAsync(http, answer, LocalJson.Default.PressAnswered);
        }
        else
        {
            http.Response.StatusCode = StatusCodes.Status502BadGateway;
        }
    }

    private static async Task ListenAsync(HttpContext http, LocalConversation conversation)
    {
        _ = long.TryParse(http.Request.Headers["Last-Event-ID"], NumberStyles.None, CultureInfo.InvariantCulture, out var after);
        var stopping = http.RequestServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, stopping);
        try
        {
            await TypedResults.ServerSentEvents(conversation.Stream.ListenAsync(after, conversation.Touch, gone.Token)).ExecuteAsync(http);
        }
        catch (OperationCanceledException) when (gone.IsCancellationRequested)
        {
            // The page was closed, or the bot stops.
        }
    }

    /// <summary>For who holds the token of this conversation. It travels in a header: no cookie, nothing in an address.</summary>
    private static RequestDelegate Inside(Func<HttpContext, LocalConversation, Task> handle) => LocalGuard.Guarded(http =>
    {
        var conversation = http.RequestServices.GetRequiredService<LocalConversations>().Find(Route(http, "id") ?? "");
        var token = http.Request.Headers.Authorization is [{ } header] && header.StartsWith("Bearer ", StringComparison.Ordinal)
            ? header["Bearer ".Length..]
            : null;
        http.Response.StatusCode = (token, conversation) switch
        {
            (null, _) => StatusCodes.Status401Unauthorized,
            (_, null) => StatusCodes.Status404NotFound,
            _ when !LocalConversations.Opens(token, conversation) => StatusCodes.Status403Forbidden,
            _ => StatusCodes.Status200OK,
        };
        return http.Response.StatusCode == StatusCodes.Status200OK ? handle(http, conversation!) : Task.CompletedTask;
    });

    private static string? Route(HttpContext http, string name) => http.Request.RouteValues[name] as string;

    /// <summary>Null when it is not the JSON that was expected.</summary>
    private static async Task<T?> ReadAsync<T>(HttpContext http, JsonTypeInfo<T> type) where T : class
    {
        // Only a page of our own can send this type: another site would have to ask first, and is refused.
        if (!http.Request.HasJsonContentType())
        {
            return null;
        }

        try
        {
            return await JsonSerializer.DeserializeAsync(http.Request.Body, type, http.RequestAborted);
        }
        catch (Exception unreadable) when (unreadable is JsonException or BadHttpRequestException)
        {
            return null;
        }
    }

    private static Task AnswerAsync<T>(HttpContext http, T answer, JsonTypeInfo<T> type) =>
        http.Response.WriteAsJsonAsync(answer, type, cancellationToken: http.RequestAborted);

    [LoggerMessage(Level = LogLevel.Warning,
        Message = "The chat page shows cards as text: install Node 20 or newer and build again, so that the card renderer is fetched")]
    private static partial void LogNoRenderer(ILogger logger);
}
