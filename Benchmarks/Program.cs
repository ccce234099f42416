using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using GealcBot.Benchmarks.Importing;
using GealcBot.Benchmarks.Reminders;
using GealcBot.Benchmarks.Turns;

if (args is ["turns", .. var rest])
{
    var seconds = rest is [var text, ..] && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : 10;
    await TurnsCommand.RunAsync(TimeSpan.FromSeconds(Math.Clamp(seconds, 1, 120)));
    return 0;
}

if (args is ["import", .. var which])
{
    await ImportCommand.RunAsync(string.Join(' ', which));
    return 0;
}

if (args is ["year", .. var years])
{
    // year --seeds 1000 --from 1
    return await YearCommand.RunAsync(Number("--from", 1), Math.Clamp(Number("--seeds", 100), 1, 1_000_000));

    int Number(string name, int otherwise) =>
        Array.IndexOf(years, name) is >= 0 and var at && at + 1 < years.Length && int.TryParse(years[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}

if (args is ["wave", .. var wave])
{
    await WaveCommand.RunAsync(wave is [var size, ..] && int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var people) ? people : 10_000);
    return 0;
}

if (args is [OneImport.Argument, var file])
{
    OneImport.Run(file);
    return 0;
}

// In process: central package versions and a build for each benchmark do not go together well, and it is quicker.
var config = DefaultConfig.Instance
    .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
    .AddDiagnoser(MemoryDiagnoser.Default);
BenchmarkSwitcher.FromAssembly(typeof(TurnsCommand).Assembly).Run(args, config);
return 0;
