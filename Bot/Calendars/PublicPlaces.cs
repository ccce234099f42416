using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace GealcBot.Bot.Calendars;

/// <summary>Where this bot serves what it gives addresses of: at its public address, and for somebody on this machine on its own port.</summary>
/// <param name="server">Null where no server runs.</param>
public sealed class PublicPlaces(string? publicAddress, IServer? server)
{
    /// <summary>Without a slash at its end; null where there is no such place.</summary>
    public string? Of(bool local) => (local ? server?.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() : publicAddress)?.TrimEnd('/');
}
