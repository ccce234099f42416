using System.Diagnostics;
using System.Globalization;
using GealcBot.Tests.Simulation;

namespace GealcBot.Benchmarks.Reminders;

/// <summary>Simulated years, one seed after another on every core; any that is not as it should be is printed and ends the run with 1.</summary>
internal static class YearCommand
{
    public static async Task<int> RunAsync(int from, int seeds)
    {
        var watch = Stopwatch.StartNew();
        var (years, messages, kills, pauses, wrong) = (0, 0L, 0L, 0L, 0);
        await Parallel.ForEachAsync(Enumerable.Range(from, seeds), async (seed, _) =>
        {
            var result = await SimulatedYear.RunAsync(seed, new MemoryDocuments());
            Interlocked.Increment(ref years);
            Interlocked.Add(ref messages, result.Messages);
            Interlocked.Add(ref kills, result.Kills);
            Interlocked.Add(ref pauses, result.Pauses);
            if (result.Faults.Count > 0)
            {
                Interlocked.Increment(ref wrong);
                Console.WriteLine(result);
            }
        });
        var perSecond = years * SimulatedNetwork.People.Length / watch.Elapsed.TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{years} years of {SimulatedNetwork.People.Length} people in {watch.Elapsed.TotalSeconds:F0} s: {perSecond:F1} person-years a second ({Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds:F0} s of processor time). {messages} messages, {kills} kills, {pauses} pauses. {wrong} years were not as they should be."));
        return wrong == 0 ? 0 : 1;
    }
}
