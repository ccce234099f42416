using System.Globalization;
using GealcBot.Channel;

namespace GealcBot.Benchmarks.Reminders;

/// <summary>
/// One day on which ten thousand people are to be reminded: one instance over a store in a file sends through the
/// connector and its pace, over real sockets, to a server that counts.
/// </summary>
internal static class WaveCommand
{
    private const double MostMegabytes = 150;

    // A fast clock makes seconds of a machine's hiccups: calls that were let go in time may come together.
    private const int UnderWay = 8;

    /// <returns>1 where somebody was not told once, a limit was not kept or the memory was more than it may be.</returns>
    public static async Task<int> RunAsync(int people, double speed, bool whole)
    {
        var folder = Directory.CreateTempSubdirectory("gealcbot-wave-");
        try
        {
            var file = Path.Combine(folder.FullName, "wave.db");
            await OneWave.FillAsync(file, people);
            await using var teams = await CountingTeams.StartAsync(new FastClock(OneWave.Begins, speed));
            return Tell(people, teams, whole ? await WholeBot.InAProcessAsync(file, teams, people, speed) : await OneWave.InAProcessAsync(file, teams.Address, speed));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static int Tell(int people, CountingTeams teams, WaveResult wave)
    {
        var (calls, limits, second) = (teams.Calls.ToArray(), new ConnectorSettings(), TimeSpan.FromSeconds(1));
        var conversations = calls.GroupBy(call => call.Conversation, call => call.At).ToList();
        var took = calls.Length == 0 ? TimeSpan.Zero : calls.Max(call => call.At) - calls.Min(call => call.At);
        var (tenant, conversation) = (CountingTeams.Most(calls.Select(call => call.At), second), conversations.Select(one => CountingTeams.Most(one, second)).DefaultIfEmpty().Max());
        var (tenantMay, conversationMay) = (limits.TenantBurst + limits.TenantPerSecond, limits.ConversationBurst + limits.ConversationPerSecond);
        Write($"{calls.Length} messages to {conversations.Count} people in {took.TotalSeconds:F0} s of the bot's clock, {calls.Length / Math.Max(took.TotalSeconds, 1):F1} a second{(wave.Looks is { } looks ? FormattableString.Invariant($", {looks} looks") : "")}; {wave.Sent} rows sent, {wave.Others} not; {teams.Odd} calls were no messages.");
        Write($"At most {tenant} in any second ({tenantMay} are allowed: {limits.TenantBurst} at once and {limits.TenantPerSecond} a second), {conversation} to one conversation ({conversationMay}).");
        Write($"Peak of the working set {Megabytes(wave.Peak):F0} MB ({Megabytes(wave.Before):F0} MB at the start), {Megabytes(wave.Live):F0} MB live on the heap at the end, {wave.Cpu.TotalSeconds:F0} s of processor time.");
        var once = calls.Length == people && conversations.Count == people && wave.Sent == people && wave.Others == 0 && teams.Odd == 0;
        return once && tenant <= tenantMay + UnderWay && conversation <= conversationMay && Megabytes(wave.Peak) < MostMegabytes ? 0 : 1;
    }

    private static double Megabytes(long bytes) => bytes / 1048576.0;

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
