using System.Text;
using GealcBot.Channel;
using GealcBot.Channel.Files;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace GealcBot.Tests.Channel.Files;

public sealed class FileDownloadsTests : IAsyncLifetime
{
    private static readonly FileElsewhere Offer = new("informe.txt", "https://contoso-my.sharepoint.com/download.aspx?tempauth=secret");

    private FakeConnector _host = null!;
    private FileDownloads _downloads = null!;

    public async Task InitializeAsync()
    {
        _host = await FakeConnector.StartAsync();
        _downloads = Downloads(TimeSpan.FromSeconds(10));
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task A_file_comes_whole_and_no_credentials_go_for_it()
    {
        _host.Next(200, "Plan de trabajo");
        Assert.Equal("Plan de trabajo", Encoding.UTF8.GetString(Assert.IsType<FileFetched>(await FetchAsync()).Bytes.Span));
        var call = Assert.Single(_host.Calls);
        Assert.Equal(("GET", ""), (call.Method, call.Authorization));
    }

    [Theory]
    [InlineData(99, true)]
    [InlineData(100, true)]
    [InlineData(101, false)]
    [InlineData(2_000_000, false)]
    public async Task No_more_is_read_than_may_be(int length, bool fits)
    {
        // Without a length in front, so that only counting helps.
        _host.Next(async context =>
        {
            await context.Response.StartAsync();
            await context.Response.Body.WriteAsync(new byte[length]);
        });
        Assert.Equal(fits, await _downloads.FetchAsync(Offer, 100, CancellationToken.None) is FileFetched { Bytes.Length: var held } && held == length);
    }

    [Fact]
    public async Task A_body_without_end_is_left_at_the_limit()
    {
        _host.Next(async context =>
        {
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync(new byte[10_000]);
            }
        });
        Assert.IsType<FileTooLarge>(await FetchAsync());
    }

    [Fact]
    public async Task An_announced_length_is_enough_to_refuse()
    {
        _host.Next(async context =>
        {
            context.Response.ContentLength = 1_000_001;
            await context.Response.StartAsync();
        });
        Assert.IsType<FileTooLarge>(await FetchAsync());
    }

    [Theory]
    [InlineData(302)]
    [InlineData(307)]
    public async Task A_redirect_is_not_followed(int status)
    {
        _host.Next(status, null, ("Location", "https://fabrikam.sharepoint.com/other"));
        Assert.IsType<FileOutOfReach>(await FetchAsync());
        Assert.Single(_host.Calls);
    }

    [Theory]
    [InlineData(204)]
    [InlineData(401)]
    [InlineData(404)]
    [InlineData(410)]
    [InlineData(500)]
    public async Task An_expired_address_or_a_failing_host_is_out_of_reach(int status)
    {
        _host.Next(status);
        Assert.IsType<FileOutOfReach>(await FetchAsync());
    }

    [Fact]
    public async Task A_connection_that_breaks_off_is_out_of_reach()
    {
        _host.NextDrops();
        Assert.IsType<FileOutOfReach>(await FetchAsync());
    }

    [Fact]
    public async Task Half_a_file_is_no_file()
    {
        _host.Next(async context =>
        {
            context.Response.ContentLength = 500;
            await context.Response.Body.WriteAsync(new byte[100]);
            await context.Response.Body.FlushAsync();
            context.Abort();
        });
        Assert.IsType<FileOutOfReach>(await FetchAsync());
    }

    [Fact]
    public async Task A_host_that_dribbles_is_given_up()
    {
        _downloads = Downloads(TimeSpan.FromMilliseconds(300));
        _host.Next(async context =>
        {
            await context.Response.Body.WriteAsync(new byte[10]);
            await context.Response.Body.FlushAsync();
            await Task.Delay(TimeSpan.FromMinutes(1), context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        });
        Assert.Contains("too slow", Assert.IsType<FileOutOfReach>(await FetchAsync()).Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://evilsharepoint.com/x")]
    [InlineData("http://contoso.sharepoint.com/x")]
    [InlineData("https://127.0.0.1/x")]
    public async Task Another_host_is_never_called(string address)
    {
        Assert.IsType<FileOutOfReach>(await _downloads.FetchAsync(Offer with { Address = address }, 100, CancellationToken.None));
        Assert.Empty(_host.Calls);
    }

    [Fact]
    public async Task What_is_said_of_a_failure_names_the_host_and_nothing_more_of_the_address()
    {
        _host.Next(403);
        var why = Assert.IsType<FileOutOfReach>(await FetchAsync()).Why;
        Assert.Equal("contoso-my.sharepoint.com answered 403", why);
    }

    [Fact]
    public async Task A_file_in_hand_needs_no_network()
    {
        var offer = new FileInHand("plan.md", new byte[50]);
        Assert.Equal(50, Assert.IsType<FileFetched>(await _downloads.FetchAsync(offer, 50, CancellationToken.None)).Bytes.Length);
        Assert.IsType<FileTooLarge>(await _downloads.FetchAsync(offer, 49, CancellationToken.None));
        Assert.Empty(_host.Calls);
    }

    private Task<FileDownload> FetchAsync() => _downloads.FetchAsync(Offer, 1_000_000, CancellationToken.None);

    private FileDownloads Downloads(TimeSpan timeout) => new(
        new HttpClient(new ToThisMachine(new Uri(_host.ServiceUrl))) { Timeout = Timeout.InfiniteTimeSpan },
        new FileSettings { Timeout = timeout },
        TimeProvider.System);

    /// <summary>Calls the host on this machine, whatever is asked for.</summary>
    private sealed class ToThisMachine(Uri host) : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = new UriBuilder(request.RequestUri!) { Scheme = host.Scheme, Host = host.Host, Port = host.Port }.Uri;
            return base.SendAsync(request, cancellationToken);
        }
    }
}
