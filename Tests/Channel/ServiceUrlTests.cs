using GealcBot.Channel;
using Xunit;

namespace GealcBot.Tests.Channel;

public sealed class ServiceUrlTests
{
    [Theory]
    [InlineData("https://smba.trafficmanager.net/", true)]
    [InlineData("https://smba.trafficmanager.net/amer/tenant/", true)]
    [InlineData("https://SMBA.trafficmanager.net/emea", true)]
    [InlineData("https://smba.trafficmanager.net:443/", true)]
    [InlineData("https://smba。trafficmanager。net/", true)] // full-width dots: the host that is connected to is the right one
    [InlineData("http://smba.trafficmanager.net/", false)]
    [InlineData("https://smba.trafficmanager.net:444/", false)]
    [InlineData("https://smba.trafficmanager.net./", false)] // a trailing dot is another name
    [InlineData("https://smba.trafficmanager.net@evil.example/", false)]
    [InlineData("https://evil.example/smba.trafficmanager.net", false)]
    [InlineData("https://evil.trafficmanager.net/", false)]
    [InlineData("https://smba.trafficmanager.net.evil.example/", false)]
    [InlineData("https://smba.trafficmanager.net/?x=1", false)]
    [InlineData("https://smba.trafficmanager.net/#x", false)]
    [InlineData("https://smba.trafficmanager.net\\@evil.example/", false)]
    [InlineData("https://2130706433/", false)]
    [InlineData("https://127.0.0.1/", false)]
    [InlineData("//smba.trafficmanager.net/x", false)] // a file, on Linux
    [InlineData("/x", false)]
    [InlineData("smba.trafficmanager.net", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Off_this_machine_only_listed_hosts_are_sent_to(string? url, bool allowed) =>
        Assert.Equal(allowed, ServiceUrl.IsAllowed(url, ServiceUrl.TeamsHosts));

    [Theory]
    [InlineData("http://127.0.0.1:56150/_connector", true)]
    [InlineData("http://localhost:3978", true)]
    [InlineData("http://LOCALHOST/", true)]
    [InlineData("https://[::1]:3978/x", true)]
    [InlineData("http://localhost.evil.example/", false)]
    [InlineData("http://localhost@evil.example/", false)]
    [InlineData("http://127.0.0.1@evil.example/", false)]
    [InlineData("http://evil.example/localhost", false)]
    [InlineData("http://127.0.0.1.evil.example/", false)]
    [InlineData("http://2130706433/", false)]
    [InlineData("http://0x7f.1/", false)]
    [InlineData("http://loopback/", false)]
    [InlineData("http://127.0.0.2/", false)]
    [InlineData("http://169.254.169.254/", false)]
    [InlineData("http://0.0.0.0/", false)]
    [InlineData("http://localhost/?to=x", false)]
    [InlineData("file://localhost/etc", false)]
    [InlineData("//localhost/x", false)]
    [InlineData("ftp://localhost/", false)]
    [InlineData(null, false)]
    public void This_machine_is_known_by_three_names(string? url, bool loopback) =>
        Assert.Equal(loopback, ServiceUrl.IsLoopback(url));

    [Theory]
    [InlineData("https://a.example/x/", "https://A.example/X", true)]
    [InlineData("https://a.example", "https://a.example/", true)]
    [InlineData("https://a.example/x//", "https://a.example/x", false)]
    [InlineData("https://a.example/emea/../x", "https://a.example/x", true)]
    [InlineData("https://a.example/x", "https://a.example/y", false)]
    [InlineData("https://a.example/", "https://b.example/", false)]
    [InlineData("http://a.example/", "http://a.example/", false)]
    [InlineData("https://a.example:444/", "https://a.example:444/", false)]
    [InlineData(null, null, false)]
    public void Two_addresses_are_the_same_up_to_case_and_one_slash(string? one, string? other, bool same) =>
        Assert.Equal(same, ServiceUrl.Same(one, other));
}
