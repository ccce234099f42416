using System.Diagnostics;
using System.Globalization;
using GealcBot.Bot.Hosting;
using GealcBot.Channel;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans.Reminders;
using GealcBot.Storage.Shelves;
using GealcBot.Storage.Sqlite;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace GealcBot.Benchmarks.Reminders;

/// <summary>
/// The host as <c>serve</c> starts it outside Development, web server, reader of sentences and all, in a process that does nothing else: its
/// own worker plans and sends the wave. Only the clock, which runs faster, and the way to Teams are others.
/// </summary>
internal static class WholeBot
{
    public const string Argument = "wave-bot";

    private const string Mark = "wave: ";

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);

    // What is written down and collected after the last message belongs to the wave too.
    private static readonly TimeSpan Afterwards = TimeSpan.FromSeconds(5);

    /// <summary>In this process, which is of its own: until whoever started it closes its input, and then writes a line.</summary>
    public static async Task RunAsync(string file, Uri teams, double speed)
    {
        var words = Task.Run(Reader.Prepare);
        var clock = new FastClock(OneWave.Begins, speed);
        var builder = BotHost.Builder(today: null, port: 0, environment: "Production");
        builder.Configuration["People:Secretariat:0:Tenant"] = "3f2504e0-4f89-11d3-9a0c-0305e82c3301";
        builder.Configuration["People:Secretariat:0:ObjectId"] = "3f2504e0-4f89-11d3-9a0c-0305e82c3302";
        var settings = BotSettings.Read(builder.Configuration);
        using var http = OneWave.To(teams);
        builder.Host.UseServiceProviderFactory(new Instead(services => services
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton<IConnector>(new Connector(http, settings.Sending, clock, new OneWave.AnyToken()))));
        await using var documents = SqliteDocuments.Open(file);
        await using var app = await BotHost.StartAsync(builder, settings, documents, CancellationToken.None);
        await words;
        await SayAsync(OneWave.Peak());
        _ = await Console.In.ReadToEndAsync();
        await SayAsync(GC.GetTotalMemory(forceFullCollection: true));
        await app.StopAsync();
    }

    /// <summary>Until everybody has been written to, or a quarter of an hour has gone by.</summary>
    public static async Task<WaveResult> InAProcessAsync(string file, CountingTeams teams, int people, double speed)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(WholeBot).Assembly.Location, Argument, file, teams.Address.ToString(), speed.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var before = await NumberAsync(process);

        // The log is read meanwhile, or the bot would wait for a reader.
        var last = NumberAsync(process);
        for (var began = Stopwatch.GetTimestamp(); teams.Calls.Count < people && !process.HasExited && Stopwatch.GetElapsedTime(began) < Longest;)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(200));
        }

        await Task.Delay(Afterwards);
        process.Refresh();
        var (peak, cpu) = (process.PeakWorkingSet64, process.TotalProcessorTime);
        process.StandardInput.Close();
        var live = await last;
        await process.WaitForExitAsync();
        var (sent, others) = await RowsAsync(file);
        return new WaveResult(sent, others, null, before, peak, live, cpu);
    }

    private static Task SayAsync(long number) => Console.Out.WriteLineAsync($"{Mark}{number.ToString(CultureInfo.InvariantCulture)}");

    /// <summary>What it says next that is no line of its log.</summary>
    private static async Task<long> NumberAsync(Process process)
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith(Mark, StringComparison.Ordinal))
            {
                return long.Parse(line.AsSpan(Mark.Length), CultureInfo.InvariantCulture);
            }
        }

        throw new InvalidOperationException("The bot ended too early; what it complains of is above.");
    }

    private static async Task<(int Sent, int Others)> RowsAsync(string file)
    {
        await using var documents = SqliteDocuments.Open(file);
        using var outbox = new Outbox(documents, TimeProvider.System);
        var day = DateOnly.FromDateTime(OneWave.Begins.UtcDateTime);
        var rows = await outbox.ListAsync(day, day, CancellationToken.None);
        var sent = rows.Count(row => row.Status is DeliveryStatus.Sent);
        return (sent, rows.Length - sent);
    }

    /// <summary>What is registered last counts: some of it after the bot has registered its own.</summary>
    private sealed class Instead(Action<IServiceCollection> others) : IServiceProviderFactory<IServiceCollection>
    {
        public IServiceCollection CreateBuilder(IServiceCollection services) => services;

        public IServiceProvider CreateServiceProvider(IServiceCollection containerBuilder)
        {
            others(containerBuilder);
            return containerBuilder.BuildServiceProvider();
        }
    }
}
