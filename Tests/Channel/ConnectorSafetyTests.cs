using System.Net;
using GealcBot.Channel;
using Xunit;

namespace GealcBot.Tests.Channel;

/// <summary>Where nothing may be sent, and what must not go along.</summary>
public sealed class ConnectorSafetyTests : IAsyncLifetime
{
    private readonly HastyClock _clock = new(TimeSpan.FromSeconds(14));
    private readonly ConnectorSettings _settings = new();
    private HttpClient _http = null!;
    private FakeConnector _fake = null!;

    private static Outgoing Text => new() { Text = "hola" };

    public async Task InitializeAsync()
    {
        _http = Connector.NewClient(_settings);
        _fake = await FakeConnector.StartAsync();
    }

    public async Task DisposeAsync()
    {
        _http.Dispose();
        await _fake.DisposeAsync();
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var trap = await FakeConnector.StartAsync();
        _fake.Next(307, null, ("Location", trap.ServiceUrl));
        Assert.IsType<Refused>(await NewConnector().SendAsync(Address(_fake.ServiceUrl), Text, CancellationToken.None));
        Assert.Empty(trap.Calls);
    }

    [Fact]
    public async Task A_poisoned_address_is_refused_whatever_it_says_of_itself()
    {
        var token = new CountedToken();
        var connector = new Connector(_http, _settings, _clock, token);
        foreach (var (url, local) in new[] { (_fake.ServiceUrl, false), ("https://evil.example/", true), ("https://evil.example/", false) })
        {
            Assert.IsType<Refused>(await connector.SendAsync(Address(url) with { Local = local }, Text, CancellationToken.None));
        }

        Assert.Empty(_fake.Calls);
        Assert.Equal(0, token.Asked);
    }

    [Fact]
    public async Task Without_credentials_nothing_goes_to_a_listed_host() =>
        Assert.IsType<Refused>(await NewConnector().SendAsync(Address("https://smba.trafficmanager.net/") with { Local = false }, Text, CancellationToken.None));

    [Fact]
    public async Task This_machine_never_gets_the_token()
    {
        var token = new CountedToken();
        await new Connector(_http, _settings, _clock, token).SendAsync(Address(_fake.ServiceUrl), Text, CancellationToken.None);
        Assert.Equal("", Assert.Single(_fake.Calls).Authorization);
        Assert.Equal(0, token.Asked);
    }

    [Fact]
    public async Task A_refused_token_is_fetched_anew_once()
    {
        using var service = new StubService(HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.Created);
        using var http = new HttpClient(service);
        var connector = new Connector(http, _settings, _clock, new CountedToken());
        var teams = Address("https://smba.trafficmanager.net/amer/t/") with { Local = false };
        Assert.IsType<NotAdmitted>(await connector.SendAsync(teams, Text, CancellationToken.None));
        Assert.Equal(["Bearer secret-1", "Bearer secret-2"], service.Authorizations);
        Assert.IsType<Sent>(await connector.SendAsync(teams, Text, CancellationToken.None));
        Assert.Equal("/amer/t/v3/conversations/a%3A1/activities", service.LastPath);
    }

    [Fact]
    public async Task Without_a_token_to_be_had_nothing_is_sent()
    {
        using var service = new StubService();
        using var http = new HttpClient(service);
        var connector = new Connector(http, _settings, _clock, new CountedToken { Fails = true });
        Assert.IsType<NotSent>(await connector.SendAsync(
            Address("https://smba.trafficmanager.net/") with { Local = false }, Text, CancellationToken.None));
        Assert.Empty(service.Authorizations);
    }

    private Connector NewConnector() => new(_http, _settings, _clock);

    private static Address Address(string url) => new("msteams", url, "a:1", Scope.Personal, "local:t", SomeActivity.BotId, SomeActivity.PersonId, Local: true);

    private sealed class CountedToken : IOutboundToken
    {
        public int Asked { get; private set; }

        public bool Fails { get; init; }

        public ValueTask<string> GetAsync(bool refused, CancellationToken cancellation) =>
            Fails ? throw new InvalidOperationException("no identity here") : ValueTask.FromResult($"secret-{++Asked}");
    }

    private sealed class StubService(params HttpStatusCode[] statuses) : HttpMessageHandler
    {
        private readonly Queue<HttpStatusCode> _statuses = new(statuses);

        public List<string> Authorizations { get; } = [];

        public string? LastPath { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Authorizations.Add(request.Headers.Authorization!.ToString());
            LastPath = request.RequestUri!.AbsolutePath;
            return Task.FromResult(new HttpResponseMessage(_statuses.Dequeue()));
        }
    }
}
