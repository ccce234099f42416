using GealcBot.Dialogs.Asking;
using GealcBot.Plans;
using GealcBot.Texts;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace GealcBot.Bot.Calendars;

/// <summary>Where this bot serves calendars: at its public address, and for somebody on this machine on its own port.</summary>
/// <param name="server">Null where no server runs.</param>
internal sealed class CalendarAddresses(CalendarKeys keys, string? publicAddress, IServer? server) : ICalendarAddresses
{
    public string? Of(GroupId? group, Language language, bool local) => keys.Of(group, language) is { } key ? At(CalendarEndpoint.Path(key), local) : null;

    public string? Of(ObligationId obligation, Language language, bool local) => keys.Of(obligation, language) is { } key ? At(CalendarEndpoint.DatePath(key), local) : null;

    private string? At(string path, bool local) => (local ? OnThisMachine : publicAddress) is { } at ? $"{at.TrimEnd('/')}{path}" : null;

    private string? OnThisMachine => server?.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
}
