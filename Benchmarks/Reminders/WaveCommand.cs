using System.Diagnostics;
using System.Globalization;
using GealcBot.Bot.Hosting;
using GealcBot.Bot.Reminders;
using GealcBot.Bot.Turns;
using GealcBot.Bot.Worlds;
using GealcBot.Channel;
using GealcBot.Dialogs.Asking;
using GealcBot.Documents;
using GealcBot.Documents.Interchange;
using GealcBot.Plans;
using GealcBot.Plans.People;
using GealcBot.Plans.Reminders;
using GealcBot.Storage.Shelves;
using GealcBot.Storage.Sqlite;
using GealcBot.Tests.Simulation;
using Microsoft.Extensions.Logging.Abstractions;

namespace GealcBot.Benchmarks.Reminders;

/// <summary>
/// One morning on which ten thousand people are to be reminded: one instance, the store in a file, the connector's own pace,
/// and an HTTP handler in the place of Teams that notes when each call came.
/// </summary>
internal static class WaveCommand
{
    private static readonly DateTimeOffset Morning = new(2024, 6, 17, 19, 0, 0, TimeSpan.Zero);

    public static async Task RunAsync(int people)
    {
        var folder = Directory.CreateTempSubdirectory("gealcbot-wave-");
        try
        {
            await using var documents = SqliteDocuments.Open(Path.Combine(folder.FullName, "wave.db"));
            var clock = new LateClock(Morning);
            var shelves = new Shelves(documents, clock);
            await FillAsync(shelves, clock, people);
            await SendAsync(shelves, clock, people);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task FillAsync(Shelves shelves, TimeProvider clock, int people)
    {
        var plan = ((SeedsResult.Loaded)Seeds.Load()).Plans.Single(plan => plan is { Year: 2024, Kind: DocumentKind.Plan });
        await shelves.Plans.CreateAsync(new PlanKey(2024, DocumentKind.Plan), WorkPlanJson.Write(plan), CancellationToken.None);
        var (reaches, all) = (new Reaches(shelves, clock), Enumerable.Range(0, people).Select(Coordinator).ToList());
        await SimulatedRoster.PutAsync(shelves, all);
        for (var number = 0; number < people; number++)
        {
            var id = all[number].Id;
            await reaches.RememberAsync(id, new Reach(new Address("msteams", "https://smba.trafficmanager.net/amer/", $"a:{number}", Scope.Personal, "tenant", "28:bot", id.ObjectId, Local: false), "es"), CancellationToken.None);
        }
    }

    private static Person Coordinator(int number) => new()
    {
        Id = new PersonId("tenant", $"person-{number:D5}"),
        Role = Role.Coordinator,
        Groups = [WorkingGroups.All[number % WorkingGroups.All.Length]],
        Language = "es",
        TimeZone = "America/Montevideo",
    };

    private static async Task SendAsync(Shelves shelves, TimeProvider clock, int people)
    {
        var (settings, sending) = (new ReminderSettings(), new ConnectorSettings());
        using var teams = new CountingTeams();
        using var http = new HttpClient(teams);
        var calendar = new BotCalendar(clock, new ClockSettings());
        var keeper = new WorldKeeper(shelves, calendar);
        var mail = new Mail(shelves.Outbox, new Reaches(shelves, clock), new Connector(http, sending, clock, new AnyToken()), calendar, clock);
        var (due, words) = (new DueRows(keeper, mail, settings), new NoticeWords(keeper, calendar, settings, NoCalendarAddresses.Instance));
        var rounds = new ReminderRounds(due, new RowSender(mail, words, settings, NullLogger<RowSender>.Instance), new SentCards(mail, due, words), mail);
        var watch = Stopwatch.StartNew();
        var peak = 0L;
        for (var looks = 0; teams.Calls.Count < people && looks < 200; looks++)
        {
            await keeper.RefreshAsync(CancellationToken.None);
            await rounds.LookAsync(CancellationToken.None);
            peak = Math.Max(peak, Process.GetCurrentProcess().WorkingSet64);
        }

        Tell(teams.Calls.ToArray(), watch.Elapsed, peak, await shelves.Outbox.ListAsync(new DateOnly(2024, 1, 1), new DateOnly(2024, 12, 31), CancellationToken.None));
    }

    private static void Tell(TimeSpan[] calls, TimeSpan took, long peak, IReadOnlyCollection<OutboxRow> rows)
    {
        Array.Sort(calls);
        var most = calls.Length == 0 ? 0 : Enumerable.Range(0, calls.Length).Max(at => calls.Skip(at).TakeWhile(call => call < calls[at] + TimeSpan.FromSeconds(1)).Count());
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{calls.Length} reminders in {took.TotalSeconds:F0} s, at most {most} in any second; {peak / 1024 / 1024} MB at most; {rows.Count(row => row.Status is DeliveryStatus.Sent)} rows sent, {rows.Count(row => row.Status is not DeliveryStatus.Sent)} not."));
        foreach (var (why, count) in rows.Where(row => row.Status is not DeliveryStatus.Sent).CountBy(row => $"{row.Status} {row.Reason} {row.Outcome}"))
        {
            Console.WriteLine($"  {count} {why}");
        }
    }

    private sealed class AnyToken : IOutboundToken
    {
        public ValueTask<string> GetAsync(bool refused, CancellationToken cancellation) => ValueTask.FromResult("token");
    }

    /// <summary>The clock of this machine on a morning of 2024.</summary>
    private sealed class LateClock(DateTimeOffset morning) : TimeProvider
    {
        private readonly DateTimeOffset began = System.GetUtcNow();

        public override DateTimeOffset GetUtcNow() => morning + (System.GetUtcNow() - began);
    }

    private sealed class CountingTeams : HttpMessageHandler
    {
        private readonly long began = Stopwatch.GetTimestamp();
        private int ids;

        public System.Collections.Concurrent.ConcurrentQueue<TimeSpan> Calls { get; } = new();

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Calls.Enqueue(Stopwatch.GetElapsedTime(began));
            await request.Content!.CopyToAsync(Stream.Null, cancellationToken);
            await Task.Delay(80, cancellationToken);
            return new HttpResponseMessage(System.Net.HttpStatusCode.Created) { Content = new StringContent($$"""{"id":"m{{Interlocked.Increment(ref ids)}}"}""") };
        }
    }
}
