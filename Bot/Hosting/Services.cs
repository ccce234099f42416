using GealcBot.Bot.Calendars;
using GealcBot.Bot.LocalChat;
using GealcBot.Bot.Messages;
using GealcBot.Bot.Reminders;
using GealcBot.Bot.Turns;
using GealcBot.Bot.Worlds;
using GealcBot.Cards;
using GealcBot.Channel;
using GealcBot.Channel.Files;
using GealcBot.Channel.Security;
using GealcBot.Dialogs.Asking;
using GealcBot.Dialogs.Delivery;
using GealcBot.Plans;
using GealcBot.Storage;
using GealcBot.Texts;
using Microsoft.AspNetCore.Hosting.Server;

namespace GealcBot.Bot.Hosting;

/// <summary>Everything the bot is made of, written out.</summary>
public static class Services
{
    /// <param name="local">The trial on this machine: the chat page, its roster, and unsigned calls over loopback.</param>
    public static IServiceCollection AddGealcBot(this IServiceCollection services, BotSettings settings, IDocuments documents, bool local)
    {
        services.AddSingleton(settings.Clock).AddSingleton(settings.Reminders).AddSingleton(settings.People).AddSingleton(settings.Review);
        services.AddSingleton(TimeProvider.System).AddSingleton<BotCalendar>();
        services.AddSingleton(provider => new Shelves(documents, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<WorldKeeper>();
        services.AddSingleton<States>().AddSingleton<Recollections>().AddSingleton<Reaches>().AddSingleton<TurnMemory>();
        services.AddSingleton(settings.Files).AddSingleton<FileDownloads>().AddSingleton<SentFiles>();
        services.AddSingleton(settings.Calendar).AddSingleton<CalendarKeys>().AddSingleton<PublishedCalendars>().AddSingleton<Outside>();
        services.AddSingleton(provider => new PublicPlaces(settings.PublicAddress, provider.GetService<IServer>()));
        services.AddSingleton<ICalendarAddresses, CalendarAddresses>();
        services.AddSingleton(settings.Sending).AddSingleton(provider => Connector.NewClient(provider.GetRequiredService<ConnectorSettings>()));
        services.AddSingleton<IBot, BotTurns>();
        services.AddSingleton(provider => provider.GetRequiredService<Shelves>().Outbox);
        services.AddSingleton<NoticeWords>();
        services.AddSingleton<Mail>().AddSingleton<DueRows>().AddSingleton<RowSender>().AddSingleton<SentCards>().AddSingleton<DeliveryFiles>().AddSingleton<DeliveryDesk>().AddSingleton<IDeliveries>(provider => provider.GetRequiredService<DeliveryDesk>()).AddSingleton<ReminderRounds>();
        services.AddHostedService<ReminderWorker>().AddHostedService<RecollectionWriter>();
        services.AddMessages();
        return local ? services.AddLocal(settings) : services.AddClosed();
    }

    private static IServiceCollection AddLocal(this IServiceCollection services, BotSettings settings) => services
        .AddSingleton<ILocalSetting, LocalSetting>()
        .AddLocalChat()
        .AddSingleton<IInboundGate>(new LocalGate(development: true, settings.Auth.DangerouslyAllowAnonymousLoopback))
        .AddSingleton<IConnector>(provider => new Connectors(provider.LocalConnector(), Wide(provider)));

    /// <summary>Signed calls are checked by an issue of their own; until then nobody is let in.</summary>
    private static IServiceCollection AddClosed(this IServiceCollection services) => services
        .AddSingleton<IInboundGate, ClosedGate>()
        .AddSingleton<IConnector>(Wide);

    private static Connector Wide(IServiceProvider provider) => new(
        provider.GetRequiredService<HttpClient>(), provider.GetRequiredService<ConnectorSettings>(), provider.GetRequiredService<TimeProvider>());
}

/// <summary>The chat page's own connector for its conversations, the Bot Framework's for all others.</summary>
public sealed class Connectors(IConnector page, IConnector framework) : IConnector
{
    public Task<SendOutcome> SendAsync(Address to, Outgoing message, CancellationToken cancellation) =>
        For(to).SendAsync(to, message, cancellation);

    public Task<SendOutcome> UpdateAsync(Address to, string activityId, Outgoing message, CancellationToken cancellation) =>
        For(to).UpdateAsync(to, activityId, message, cancellation);

    private IConnector For(Address to) => to is { ChannelId: "local", Local: true } ? page : framework;
}

/// <summary>What the chat page shows of the bot's world.</summary>
internal sealed class LocalSetting(BotCalendar calendar) : ILocalSetting
{
    public DateOnly Today => calendar.Today;

    public bool IsDemonstration => calendar.IsDemonstration;

    public IReadOnlyList<GroupId> Groups => WorkingGroups.All;

    public string NameOf(GroupId group, Language language) => Say.In(language).Group(group);
}
