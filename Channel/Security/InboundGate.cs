using System.Net;

namespace GealcBot.Channel.Security;

/// <summary>What is known of a call before its body is read.</summary>
/// <param name="Remote">Null when the server cannot tell.</param>
/// <param name="Host">The Host header as sent, port included.</param>
/// <param name="Authorization">Every Authorization header, as sent.</param>
/// <param name="Forwarded">Some proxy or tunnel left a Forwarded or X-Forwarded-… header.</param>
public sealed record InboundCall(IPAddress? Remote, string? Host, IReadOnlyList<string> Authorization, bool Forwarded);

/// <summary>Who may call.</summary>
public abstract record Admission;

/// <summary>The caller may be heard. A gate that reads tokens derives from it to remember what the token said.</summary>
/// <param name="Local">Nobody proved who they are: it is the local mode.</param>
public record Admitted(bool Local) : Admission;

/// <param name="Reason">For operators; it is not sent to the caller.</param>
public sealed record CallRefused(int Status, string Reason) : Admission;

/// <summary>The door: first the headers, so that a stranger cannot make the bot parse anything, then what the activity claims.</summary>
public interface IInboundGate
{
    ValueTask<Admission> AdmitAsync(InboundCall call, CancellationToken cancellation);

    /// <summary>Holds the activity against what the headers allowed: null when it passes.</summary>
    CallRefused? Check(Admitted admitted, Activity activity);
}
