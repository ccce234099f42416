using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace GealcBot.Benchmarks.Turns;

/// <summary>The bot as a process of its own, in its local mode, on a store that is filled already.</summary>
internal sealed class BotProcess : IDisposable
{
    private readonly Process process;

    private BotProcess(Process process, int port) => (this.process, Port) = (process, port);

    public int Port { get; }

    public TimeSpan ReadyAfter { get; private set; }

    public TimeSpan Cpu
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public double Megabytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1e6;
        }
    }

    public static async Task<BotProcess> StartAsync(string database)
    {
        var port = FreePort();
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "GealcBot.Bot.dll"), "serve", "--port", port.ToString(CultureInfo.InvariantCulture), "--today", FullYear.Today.ToString("O", CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["Sqlite__File"] = database,
                // As in production: in development it looks every other second.
                ["Reminders__Every"] = "00:00:30",
            },
        };
        var begun = Stopwatch.GetTimestamp();
        var bot = new BotProcess(Process.Start(start)!, port);
        try
        {
            await bot.WaitUntilReadyAsync(begun);
            return bot;
        }
        catch
        {
            bot.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        if (process.HasExited)
        {
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"the bot: ended by itself with {process.ExitCode}"));
        }

        process.Kill();
        process.WaitForExit(5000);
        process.Dispose();
    }

    private async Task WaitUntilReadyAsync(long begun)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            if (line.StartsWith("GealcBot is ready", StringComparison.Ordinal))
            {
                ReadyAfter = Stopwatch.GetElapsedTime(begun);
                _ = ShowWarningsAsync();
                return;
            }
        }

        throw new InvalidOperationException("The bot ended before it was ready.");
    }

    /// <summary>What the bot complains of is shown; the rest of its log is read so that it does not wait for a reader.</summary>
    private async Task ShowWarningsAsync()
    {
        var complaint = false;
        while (await process.StandardOutput.ReadLineAsync(CancellationToken.None) is { } line)
        {
            complaint = line.StartsWith(' ') ? complaint : line.StartsWith("warn", StringComparison.Ordinal) || line.StartsWith("fail", StringComparison.Ordinal);
            if (complaint)
            {
                await Console.Error.WriteLineAsync($"the bot: {line}");
            }
        }
    }

    private static int FreePort()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }
}
