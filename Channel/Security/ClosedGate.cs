namespace GealcBot.Channel.Security;

/// <summary>Nobody may call: the state of a bot that has no way to tell its callers apart.</summary>
public sealed class ClosedGate : IInboundGate
{
    public ValueTask<Admission> AdmitAsync(InboundCall call, CancellationToken cancellation) =>
        ValueTask.FromResult<Admission>(new CallRefused(401, "no way to check callers is configured"));

    public CallRefused? Check(Admitted admitted, Activity activity) => new(401, "no way to check callers is configured");
}
