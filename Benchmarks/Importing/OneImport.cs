using System.Diagnostics;
using System.Globalization;
using GealcBot.Documents.Import;

namespace GealcBot.Benchmarks.Importing;

/// <summary>
/// One document, imported in a process that does nothing else: the peak of its working set is then the import's own, and
/// the first time is what somebody waits whose document is the first of the day.
/// </summary>
/// <param name="First">With the compiling, by the clock.</param>
/// <param name="Cpu">The same in processor time, on all cores: what counts where other work runs beside it.</param>
/// <param name="Again">Processor time of the best of three more.</param>
/// <param name="Peak">Of the whole process after the first import, in bytes.</param>
internal sealed record OneImport(string Outcome, TimeSpan First, TimeSpan Cpu, TimeSpan Again, long Allocated, long Before, long Peak)
{
    public const string Argument = "import-one";

    private const int MoreTimes = 3;

    /// <summary>In this process, which is of its own: writes a line for the one that asked.</summary>
    public static void Run(string file)
    {
        var bytes = File.ReadAllBytes(file);
        using var process = Process.GetCurrentProcess();
        var (before, allocated, begun, used) = (process.PeakWorkingSet64, GC.GetTotalAllocatedBytes(precise: true), Stopwatch.GetTimestamp(), process.TotalProcessorTime);
        var outcome = Import(bytes, file);
        var first = Stopwatch.GetElapsedTime(begun);
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        process.Refresh();
        var (peak, cpu) = (process.PeakWorkingSet64, process.TotalProcessorTime - used);
        var again = Enumerable.Range(0, MoreTimes).Min(_ => OnceMore(process, bytes, file));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{outcome}\t{first.Ticks}\t{cpu.Ticks}\t{again.Ticks}\t{allocated}\t{before}\t{peak}"));
    }

    public static async Task<OneImport> InAProcessAsync(string file)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(OneImport).Assembly.Location, Argument, file]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var line = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return line.Trim().Split('\t') is [var outcome, .. { Length: 6 } numbers]
            ? Read(outcome, [.. numbers.Select(number => long.Parse(number, CultureInfo.InvariantCulture))])
            : throw new InvalidOperationException($"The import of {file} ended with {process.ExitCode} and said '{line}'.");
    }

    private static TimeSpan OnceMore(Process process, byte[] bytes, string file)
    {
        process.Refresh();
        var used = process.TotalProcessorTime;
        Import(bytes, file);
        process.Refresh();
        return process.TotalProcessorTime - used;
    }

    private static OneImport Read(string outcome, long[] numbers) => new(outcome, new TimeSpan(numbers[0]), new TimeSpan(numbers[1]), new TimeSpan(numbers[2]), numbers[3], numbers[4], numbers[5]);

    private static string Import(byte[] bytes, string file) => Importer.Import(bytes, Path.GetFileName(file), ImportHints.None) switch
    {
        ImportResult.Imported { Plan: var plan } => string.Create(CultureInfo.InvariantCulture, $"{plan.Areas.Sum(area => area.Activities.Length)} activities"),
        ImportResult.Refused { Reason: var reason } => reason.ToString(),
        var odd => throw new InvalidOperationException($"Imported as {odd}."),
    };
}
