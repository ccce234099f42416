using System.Net;
using GealcBot.Channel.Security;
using Xunit;
using static GealcBot.Tests.Channel.SomeActivity;

namespace GealcBot.Tests.Channel;

public sealed class GateTests
{
    private static readonly InboundCall Local = new(IPAddress.Loopback, "localhost:3978", [], Forwarded: false);

    [Theory]
    [InlineData("localhost")]
    [InlineData("LOCALHOST:3978")]
    [InlineData("127.0.0.1:3978")]
    [InlineData("[::1]")]
    [InlineData("[::1]:3978")]
    public async Task A_call_from_this_machine_to_this_machine_is_let_in(string host) =>
        Assert.Equal(new Admitted(Local: true), await Ask(Local with { Host = host }));

    [Theory]
    [InlineData("::1")]
    [InlineData("127.0.0.9")]
    [InlineData("::ffff:127.0.0.1")]
    public async Task Loopback_has_several_addresses(string remote) =>
        Assert.IsType<Admitted>(await Ask(Local with { Remote = IPAddress.Parse(remote) }));

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public async Task Outside_development_or_without_the_flag_nobody_is_let_in(bool development, bool allowed) =>
        Assert.Equal(401, Refused(await new LocalGate(development, allowed).AdmitAsync(Local, CancellationToken.None)));

    [Theory]
    [InlineData("10.0.0.1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData(null)]
    public async Task Another_machine_is_refused(string? remote) =>
        Assert.Equal(401, Refused(await Ask(Local with { Remote = remote is null ? null : IPAddress.Parse(remote) })));

    [Theory]
    [InlineData("evil.example")]
    [InlineData("localhost.evil.example:3978")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("[::1].evil.example")]
    [InlineData("")]
    [InlineData(null)]
    public async Task Another_host_name_is_refused(string? host) => Assert.Equal(401, Refused(await Ask(Local with { Host = host })));

    [Fact]
    public async Task A_proxy_is_refused() => Assert.Equal(401, Refused(await Ask(Local with { Forwarded = true })));

    [Theory]
    [InlineData("Bearer abc")]
    [InlineData("Basic abc")]
    [InlineData("")]
    public async Task Credentials_are_refused_because_nothing_here_can_check_them(string header) =>
        Assert.Equal(401, Refused(await Ask(Local with { Authorization = [header] })));

    [Fact]
    public void A_connector_elsewhere_is_refused()
    {
        var gate = new LocalGate(true, true);
        Assert.Null(gate.Check(new Admitted(true), Activity(Message("hola"))));
        Assert.Equal(403, gate.Check(new Admitted(true), Activity(Message("hola", serviceUrl: "https://smba.trafficmanager.net/")))!.Status);
    }

    [Fact]
    public async Task The_closed_gate_lets_nobody_in()
    {
        var gate = new ClosedGate();
        Assert.Equal(401, Refused(await gate.AdmitAsync(Local, CancellationToken.None)));
        Assert.Equal(401, gate.Check(new Admitted(true), Activity(Message("hola")))!.Status);
    }

    private static ValueTask<Admission> Ask(InboundCall call) => new LocalGate(true, true).AdmitAsync(call, CancellationToken.None);

    private static int Refused(Admission admission) => Assert.IsType<CallRefused>(admission).Status;
}
