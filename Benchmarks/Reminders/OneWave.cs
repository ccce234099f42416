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
using Microsoft.Extensions.Logging.Abstractions;

namespace GealcBot.Benchmarks.Reminders;

/// <summary>What became of a wave, and what it took.</summary>
/// <param name="Looks">How many looks it took; null where nobody counts them.</param>
/// <param name="Before">Peak of the working set when the process had started, in bytes.</param>
/// <param name="Peak">The same when the wave was over.</param>
/// <param name="Live">What was reachable on the heap then, in bytes.</param>
internal sealed record WaveResult(int Sent, int Others, int? Looks, long Before, long Peak, long Live, TimeSpan Cpu);

/// <summary>
/// The part that sends, on the day of a wave, in a process that does nothing else, over a store that another has filled: so the
/// peak of its working set is the wave's own.
/// </summary>
internal static class OneWave
{
    public const string Argument = "wave-one";

    /// <summary>Early in the afternoon where the people are, when it is everybody's time.</summary>
    public static readonly DateTimeOffset Begins = new(2024, 6, 17, 18, 0, 0, TimeSpan.Zero);

    private const int MostLooks = 400;

    public static async Task FillAsync(string file, int people)
    {
        await using var documents = SqliteDocuments.Open(file);
        var shelves = new Shelves(documents, new FastClock(Begins, 1));
        var plan = ((SeedsResult.Loaded)Seeds.Load()).Plans.Single(plan => plan is { Year: 2024, Kind: DocumentKind.Plan });
        await shelves.Plans.CreateAsync(new PlanKey(2024, DocumentKind.Plan), WorkPlanJson.Write(plan), CancellationToken.None);
        var (reaches, all) = (new Reaches(shelves, shelves.Clock), Enumerable.Range(0, people).Select(Coordinator).ToList());

        // Who waits at the same time is written in one transaction, and the disk is waited for once.
        await Parallel.ForEachAsync(all, new ParallelOptions { MaxDegreeOfParallelism = 200 }, async (person, cancellation) =>
        {
            await shelves.Roster.AppendAsync(new Assigned(person.Id, person.Role, person.Groups[0], DateOnly.MinValue) { By = PersonId.Import, RecordedAt = DateTimeOffset.UnixEpoch }, cancellation);
            await shelves.People.PutAsync(new PersonSettings(person.Id) { Language = person.Language, TimeZone = person.TimeZone }, null, cancellation);
            await reaches.RememberAsync(person.Id, ReachOf(person.Id), cancellation);
        });
    }

    /// <summary>In this process, which is of its own: writes a line for the one that asked.</summary>
    public static async Task RunAsync(string file, Uri teams, double speed)
    {
        var before = Peak();
        await using var documents = SqliteDocuments.Open(file);
        var clock = new FastClock(Begins, speed);
        using var http = To(teams);
        var looks = await SendAsync(new Shelves(documents, clock), clock, new Connector(http, new ConnectorSettings(), clock, new AnyToken()));
        var (peak, sent, others) = (Peak(), 0, 0);
        using var outbox = new Outbox(documents, clock);
        await outbox.RefreshAsync(DateOnly.FromDateTime(Begins.UtcDateTime), row => _ = row.Value.Status is DeliveryStatus.Sent ? sent++ : others++, CancellationToken.None);
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sent}\t{others}\t{looks.Count}\t{before}\t{peak}\t{looks.Live}\t{process.TotalProcessorTime.Ticks}"));
    }

    public static async Task<WaveResult> InAProcessAsync(string file, Uri teams, double speed)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(OneWave).Assembly.Location, Argument, file, teams.ToString(), speed.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return said.Trim().Split('\t') is { Length: 7 } parts && parts.Select(part => long.Parse(part, CultureInfo.InvariantCulture)).ToArray() is var numbers
            ? new WaveResult((int)numbers[0], (int)numbers[1], (int)numbers[2], numbers[3], numbers[4], numbers[5], new TimeSpan(numbers[6]))
            : throw new InvalidOperationException($"The wave ended with {process.ExitCode} and said '{said}'.");
    }

    private static async Task<(int Count, long Live)> SendAsync(Shelves shelves, FastClock clock, Connector connector)
    {
        var settings = new ReminderSettings();
        var calendar = new BotCalendar(clock, new ClockSettings());
        var keeper = new WorldKeeper(shelves, calendar);
        var mail = new Mail(shelves.Outbox, new Reaches(shelves, clock), connector, calendar, clock);
        var (due, words) = (new DueRows(keeper, mail, settings), new NoticeWords(keeper, calendar, settings, NoCalendarAddresses.Instance));
        var rounds = new ReminderRounds(due, new RowSender(mail, words, settings, NullLogger<RowSender>.Instance), new SentCards(mail, due, words), mail);
        var looks = 0;
        for (var done = false; !done && looks < MostLooks; looks++)
        {
            // As the worker does: at once while there is more to do.
            await keeper.RefreshAsync(CancellationToken.None);
            done = await rounds.LookAsync(CancellationToken.None) && looks > 0;
        }

        var live = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(rounds);
        return (looks, live);
    }

    private static Person Coordinator(int number) => new()
    {
        Id = new PersonId("tenant", string.Create(CultureInfo.InvariantCulture, $"8d2f7c04-5b1e-4a53-9f60-{number:D12}")),
        Role = Role.Coordinator,
        Groups = [WorkingGroups.All[number % WorkingGroups.All.Length]],
        Language = "es",
        TimeZone = "America/Montevideo",
    };

    private static Reach ReachOf(PersonId id) =>
        new(new Address("msteams", "https://smba.trafficmanager.net/amer/", $"a:{id.ObjectId}", Scope.Personal, id.Tenant, "28:bot", id.ObjectId, Local: false), "es");

    /// <summary>What is meant for Teams goes to the one that counts.</summary>
    internal static HttpClient To(Uri teams) => new(new ToTeams(teams)) { Timeout = Timeout.InfiniteTimeSpan };

    /// <summary>Peak of the working set of this process, in bytes.</summary>
    internal static long Peak()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64;
    }

    internal sealed class AnyToken : IOutboundToken
    {
        public ValueTask<string> GetAsync(bool refused, CancellationToken cancellation) => ValueTask.FromResult("token");
    }

    private sealed class ToTeams(Uri teams) : DelegatingHandler(new SocketsHttpHandler { UseProxy = false, UseCookies = false, AllowAutoRedirect = false })
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var path = request.RequestUri!.AbsolutePath;
            request.RequestUri = new Uri(teams, path[path.IndexOf("/v3/", StringComparison.Ordinal)..]);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
