using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Storage;
using GealcBot.Storage.Sqlite;
using GealcBot.Tests.Storage.Support;
using GealcBot.Tests.Storage.Support.Cosmos;

namespace GealcBot.Tests.Scenes.Telling;

/// <summary>
/// Two hundred reports of forty meetings by twenty people, each sent one to four times in any order to two instances at
/// once: forty entries, and nobody is shown an error.
/// </summary>
public abstract class ReportStorm
{
    private const int Meetings = 40;
    private const int ReportersOfEach = 5;
    private const int People = 20;

    [Fact]
    public abstract Task Forty_meetings_are_forty_entries();

    protected static async Task RageAsync(IDocuments here, IDocuments there)
    {
        await using var one = await Scene.OnAsync("2024-05-20", here);
        await using var other = await Scene.OnAsync("2024-05-20", there);
        var people = await EverybodyAsync(one, other);
        var order = new Random(11);
        var sent = ToldBy(one.World.Current.Plan(2024)!, people)
            .SelectMany(report => Enumerable.Range(0, order.Next(1, 5)).Select(time => (report.Who, report.Group, report.Day, time))).ToArray();
        order.Shuffle(sent);

        var heard = await Task.WhenAll(sent.Select((report, at) => Task.Run(async () =>
        {
            var actor = (at % 2 == 0 ? one : other).Somebody(report.Who, $"/{at}");
            await actor.Sends(new SendReport(Sure: true), ("groups", report.Group.Value), ("heldOn", report.Day));
            return (actor.Heard, actor.Say);
        })));

        Assert.All(heard, answer => Assert.True(
            answer.Heard.Contains(answer.Say.ReceiptTitle(), StringComparison.Ordinal) || answer.Heard.Contains(answer.Say.AlreadyReportedTitle(), StringComparison.Ordinal), answer.Heard));
        foreach (var scene in new[] { one, other })
        {
            await scene.World.RefreshAsync(CancellationToken.None);
            Assert.Equal(Meetings, scene.World.Current.Ledger(2024).Entries.Count());
            Assert.Equal(Meetings, scene.World.Current.Ledger(2024).Meetings.Length);
        }
    }

    private static async Task<List<Person>> EverybodyAsync(Scene one, Scene other)
    {
        var people = Enumerable.Range(0, People).Select(at => new Person
        {
            Id = new PersonId("local:demo", $"storm:{at}"),
            Role = (at % 3) switch { 0 => Role.Member, 1 => Role.Coordinator, _ => Role.Secretariat },
            Groups = [.. WorkingGroups.All],
        }).ToList();
        foreach (var person in people)
        {
            await one.RosterAsync(person);
        }

        await one.World.RefreshAsync(CancellationToken.None);
        await other.World.RefreshAsync(CancellationToken.None);
        return people;
    }

    /// <summary>Sessions a week apart, each told by five people.</summary>
    private static IEnumerable<(Person Who, GroupId Group, string Day)> ToldBy(PlanYear plan, List<Person> people)
    {
        var groups = plan.SeriesLines.Select(line => plan.SessionKey(line.Series!.Lead)).Distinct().ToList();
        var sessions = from week in Enumerable.Range(0, 1 + (Meetings / groups.Count))
                       from key in groups
                       select (key, day: $"{new DateOnly(2024, 4, 1).AddDays(7 * week):O}");
        return sessions.Take(Meetings).SelectMany((session, at) => Enumerable.Range(0, ReportersOfEach).Select(who => (people[((at * 7) + (who * 3)) % People], session.key, session.day)));
    }
}

public sealed class ReportStormOnOneSqliteFile : ReportStorm
{
    public override async Task Forty_meetings_are_forty_entries()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("store.db");
        await RageAsync(SqliteDocuments.Open(file), SqliteDocuments.Open(file));
    }
}

[Collection(OnCosmos.Name)]
public sealed class ReportStormOnCosmos(CosmosServer server) : ReportStorm
{
    public override Task Forty_meetings_are_forty_entries() => server.With(documents => RageAsync(documents, documents));
}
