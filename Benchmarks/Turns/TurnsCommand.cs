using System.Diagnostics;
using System.Globalization;
using GealcBot.Storage.Sqlite;

namespace GealcBot.Benchmarks.Turns;

/// <summary>
/// Turns as Teams would cause them: an activity comes in over HTTP, the answer goes out to the connector, and the call is
/// answered. The bot is a process of its own; callers and connector are in this one. All on loopback, for a bounded time.
/// </summary>
internal static class TurnsCommand
{
    private const int Connections = 16;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(6);

    private static readonly (string Name, string Question)[] Questions =
    [
        ("thanks (text only)", "muchas gracias"),
        ("upcoming for a group", "¿Qué viene en ciberseguridad?"),
        ("where the year stands", "¿cómo vamos con el plan?"),
    ];

    public static async Task RunAsync(TimeSpan time)
    {
        var folder = Directory.CreateTempSubdirectory("gealcbot-turns-");
        try
        {
            var database = Path.Combine(folder.FullName, "bot.db");
            await using (var documents = SqliteDocuments.Open(database))
            {
                await FullYear.FillAsync(documents);
            }

            using var connector = new FakeConnector();
            using var bot = await BotProcess.StartAsync(database);
            var callers = Enumerable.Range(1, Connections).Select(number => new Caller(number, bot.Port, connector.Port)).ToList();
            Write($"ready after {bot.ReadyAfter.TotalMilliseconds:F0} ms with {bot.Megabytes:F0} MB; {Environment.ProcessorCount} cores, {Connections} connections, {time.TotalSeconds:F0} s each");
            Write($"{"",-24}{"turns/s",10}{"median ms",11}{"p99 ms",9}{"CPU us/turn",13}{"turns/CPU s",13}{"MB",6}{"errors",8}");
            foreach (var (name, question) in Questions)
            {
                await AskAsync(question, callers, bot, connector, WarmUp);
                Write($"{name,-24}{await AskAsync(question, callers, bot, connector, time)}");
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<string> AskAsync(string question, List<Caller> callers, BotProcess bot, FakeConnector connector, TimeSpan time)
    {
        var (cpu, sent, begun) = (bot.Cpu, connector.Messages, Stopwatch.GetTimestamp());
        await Task.WhenAll(callers.Select(caller => caller.AskAsync(question, time)));
        var (used, took) = (bot.Cpu - cpu, Stopwatch.GetElapsedTime(begun));
        var ticks = callers.SelectMany(caller => caller.Ticks).Order().ToList();

        // A turn that brought no message to the connector was not a turn.
        var errors = callers.Sum(caller => caller.Refused) + Math.Abs(ticks.Count - (connector.Messages - sent));
        return string.Create(CultureInfo.InvariantCulture,
            $"{ticks.Count / took.TotalSeconds,10:F0}{Milliseconds(ticks, 0.5),11:F2}{Milliseconds(ticks, 0.99),9:F2}{used.TotalMicroseconds / ticks.Count,13:F0}{ticks.Count / used.TotalSeconds,13:F0}{bot.Megabytes,6:F0}{errors,8}");
    }

    private static double Milliseconds(List<long> sorted, double share) => sorted[(int)((sorted.Count - 1) * share)] * 1000.0 / Stopwatch.Frequency;

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
