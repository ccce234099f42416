using System.Collections.Immutable;

namespace GealcBot.Channel.Security;

/// <summary>
/// The place of the check of the channel's signed token: issuer, audience, lifetime, signature and the endorsements of the
/// key. A gate for the open internet asks it with the one Authorization header, then holds <see cref="TokenAccepted"/> against
/// the activity in <see cref="IInboundGate.Check"/>: the channel must be endorsed and the serviceUrl the signed one.
/// It answers for every input and throws for none.
/// </summary>
public interface IInboundTokenValidator
{
    ValueTask<TokenVerdict> ValidateAsync(string authorization, CancellationToken cancellation);
}

public abstract record TokenVerdict;

/// <param name="ServiceUrl">The connector's address that the token was signed for.</param>
/// <param name="Endorsements">The channels that the signing key may speak for.</param>
public sealed record TokenAccepted(string ServiceUrl, ImmutableArray<string> Endorsements) : TokenVerdict;

public sealed record TokenRefused(string Reason) : TokenVerdict;
