using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using GealcBot.Bot.Hosting;
using GealcBot.Bot.Messages;
using GealcBot.Bot.Worlds;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Storage;
using GealcBot.Storage.Shelves;
using GealcBot.Tests.Channel;
using GealcBot.Tests.Storage.Support.Cosmos;
using GealcBot.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GealcBot.Tests.Hosting;

/// <summary>
/// The storm as it comes in life: two whole hosts on one Cosmos test server, each on a port of its own, and calls to
/// <c>/api/messages</c>. Two hundred reports of forty meetings by twenty people, each sent one to four times in any order, some as
/// a redelivery of the same activity and some as a new one, to either host: forty entries, and nobody is shown an error.
/// </summary>
[Collection(OnCosmos.Name)]
public sealed class ReportStormOverHttp(CosmosServer server)
{
    private const int Meetings = 40;
    private const int ReportersOfEach = 5;
    private const int People = 20;
    private const int AtOnce = 200;

    [Fact]
    public Task Forty_meetings_are_forty_entries_whichever_host_is_told() => server.With(async documents =>
    {
        await EverybodyAsync(documents);
        await using var connector = await FakeConnector.StartAsync();
        await using var one = await HostAsync(documents);
        await using var other = await HostAsync(documents);
        using var http = new HttpClient { Timeout = TimeSpan.FromMinutes(2) };
        var calls = Calls(one.Services.GetRequiredService<WorldKeeper>().Current.Plan(2024)!, connector.ServiceUrl, new Random(11));
        Assert.InRange(calls.Length, 200, 800);

        using var gate = new SemaphoreSlim(AtOnce);
        var answers = await Task.WhenAll(calls.Select(async (call, at) =>
        {
            await gate.WaitAsync();
            try
            {
                return await PostAsync(http, at % 2 == 0 ? one : other, call);
            }
            finally
            {
                gate.Release();
            }
        }));

        var say = Say.In(Language.Spanish);
        Assert.All(answers, answer =>
        {
            Assert.Equal(HttpStatusCode.OK, answer.Status);
            Assert.True(answer.Body.Contains(say.ReceiptTitle(), StringComparison.Ordinal) || answer.Body.Contains(say.AlreadyReportedTitle(), StringComparison.Ordinal), answer.Body);
        });
        Assert.Equal(Meetings, (await new LedgerBook(documents).ReadYearAsync(2024, CancellationToken.None)).Length);
        foreach (var host in new[] { one, other })
        {
            var keeper = host.Services.GetRequiredService<WorldKeeper>();
            await keeper.RefreshAsync(CancellationToken.None);
            Assert.Equal(Meetings, keeper.Current.Ledger(2024).Meetings.Length);
            Assert.All(keeper.Current.Ledger(2024).Entries, entry => Assert.IsType<MeetingHeld>(entry));
        }
    });

    private static async Task<WebApplication> HostAsync(IDocuments documents)
    {
        var builder = BotHost.Builder(new DateOnly(2024, 5, 20), port: 0, environment: "Development");
        builder.Logging.ClearProviders();
        return await BotHost.StartAsync(builder, BotSettings.Read(builder.Configuration), documents, CancellationToken.None);
    }

    private static async Task EverybodyAsync(IDocuments documents)
    {
        var book = new RosterBook(documents);
        foreach (var at in Enumerable.Range(0, People))
        {
            var person = new Person
            {
                Id = new PersonId("local:network", $"storm:{at}"),
                Role = (at % 3) switch { 0 => Role.Member, 1 => Role.Coordinator, _ => Role.Secretariat },
                Groups = [.. WorkingGroups.All],
            };
            foreach (var entry in TrialRoles.Of(person, new DateOnly(2024, 1, 1), DateTimeOffset.UnixEpoch))
            {
                await book.AppendAsync(entry, CancellationToken.None);
            }
        }
    }

    /// <summary>Sessions a week apart, each told by five people, shuffled.</summary>
    private static JsonObject[] Calls(PlanYear plan, string serviceUrl, Random order)
    {
        var groups = plan.SeriesLines.Select(line => plan.SessionKey(line.Series!.Lead)).Distinct().ToList();
        var sessions = from week in Enumerable.Range(0, 1 + (Meetings / groups.Count))
                       from key in groups
                       select (key, day: $"{new DateOnly(2024, 4, 1).AddDays(7 * week):O}");
        var reports = sessions.Take(Meetings).SelectMany((session, at) => Enumerable.Range(0, ReportersOfEach).Select(who => (Person: ((at * 7) + (who * 3)) % People, session.key, session.day))).ToList();
        Assert.Equal(Meetings * ReportersOfEach, reports.Count);
        var calls = reports.SelectMany((report, number) => Enumerable.Range(0, order.Next(1, 5)).Select(time =>
            // Every other time it is the same activity once more, as a channel redelivers it.
            Press(report.Person, report.key, report.day, $"r{number}-{time / 2}", serviceUrl))).ToArray();
        order.Shuffle(calls);
        return calls;
    }

    private static JsonObject Press(int person, GroupId group, string day, string id, string serviceUrl) => new()
    {
        ["type"] = "invoke",
        ["name"] = "adaptiveCard/action",
        ["id"] = id,
        ["channelId"] = "msteams",
        ["serviceUrl"] = serviceUrl,
        ["locale"] = "es-UY",
        ["from"] = new JsonObject { ["id"] = $"29:{person}", ["name"] = $"Persona {person}", ["aadObjectId"] = $"storm:{person}" },
        ["recipient"] = new JsonObject { ["id"] = "28:bot", ["name"] = "GealcBot" },
        ["conversation"] = new JsonObject { ["id"] = $"a:{person}", ["conversationType"] = "personal", ["tenantId"] = "network" },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = "network" } },
        ["replyToId"] = "card",
        ["value"] = new JsonObject
        {
            ["trigger"] = "manual",
            ["action"] = new JsonObject
            {
                ["type"] = "Action.Execute",
                ["verb"] = "report.send",
                ["data"] = new JsonObject { ["do"] = "report.send", ["sure"] = true, ["groups"] = group.Value, ["heldOn"] = day },
            },
        },
    };

    private static async Task<(HttpStatusCode Status, string Body)> PostAsync(HttpClient http, WebApplication host, JsonObject call)
    {
        using var content = new StringContent(call.ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await http.PostAsync(new Uri(new Uri(host.Urls.Single()), MessagesEndpoint.Path), content);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
