using System.Net;

namespace GealcBot.Channel.Security;

/// <summary>
/// Lets unauthenticated calls in when all five hold: a development environment with the flag set, a caller on this machine,
/// a Host header that names this machine, no trace of a proxy, and a connector on this machine. A call that brings credentials
/// is refused: nothing here can check them, and nothing unchecked is believed.
/// </summary>
/// <param name="development">The host runs in its Development environment.</param>
/// <param name="allowed">The operator set Auth:DangerouslyAllowAnonymousLoopback.</param>
public sealed class LocalGate(bool development, bool allowed) : IInboundGate
{
    public ValueTask<Admission> AdmitAsync(InboundCall call, CancellationToken cancellation) =>
        ValueTask.FromResult<Admission>(Objection(call) is { } why ? new CallRefused(401, why) : new Admitted(Local: true));

    public CallRefused? Check(Admitted admitted, Activity activity) =>
        ServiceUrl.IsLoopback(activity.ServiceUrl) ? null : new CallRefused(403, "serviceUrl is not on this machine");

    private string? Objection(InboundCall call) =>
        !development ? "the environment is not Development"
        : !allowed ? "anonymous calls are not switched on"
        : call.Authorization.Count > 0 ? "credentials were sent and the local mode reads none"
        : !IsLoopback(call.Remote) ? "the caller is not on this machine"
        : !NamesThisMachine(call.Host) ? "the Host header names another machine"
        : call.Forwarded ? "the call came through a proxy or tunnel"
        : null;

    private static bool IsLoopback(IPAddress? remote) =>
        remote is not null && IPAddress.IsLoopback(remote.IsIPv4MappedToIPv6 ? remote.MapToIPv4() : remote);

    private static bool NamesThisMachine(string? host)
    {
        if (host is null)
        {
            return false;
        }

        var colon = host.LastIndexOf(':');
        var name = colon > host.LastIndexOf(']') ? host.AsSpan(0, colon) : host;
        return name.Equals("localhost", StringComparison.OrdinalIgnoreCase) || name is "127.0.0.1" or "[::1]";
    }
}
