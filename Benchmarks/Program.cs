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
    var seconds = rest is [var text, ..] && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var secondsAsked) ? secondsAsked : 10;
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
    return await YearCommand.RunAsync(Number(years, "--from", 1), Math.Clamp(Number(years, "--seeds", 100), 1, 1_000_000));
}

if (args is ["wave", .. var wave])
{
    // wave 10000 --speed 10, and --bot for the whole bot
    var people = wave is [var size, ..] && int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : 10_000;
    return await WaveCommand.RunAsync(people, Math.Clamp(Number(wave, "--speed", 10), 1, 50), wave.Contains("--bot"));
}

if (args is [OneWave.Argument, var store, var teams, var speed])
{
    await OneWave.RunAsync(store, new Uri(teams), double.Parse(speed, CultureInfo.InvariantCulture));
    return 0;
}

if (args is [WholeBot.Argument, var kept, var counting, var pace])
{
    await WholeBot.RunAsync(kept, new Uri(counting), double.Parse(pace, CultureInfo.InvariantCulture));
    return 0;
}

if (args is [OneImport.Argument, var file])
{
    OneImport.Run(file);
    return 0;
}

Parts(args);
return 0;

// By itself: a process that is measured does not load what measures parts.
static void Parts(string[] args)
{
    // In process: central package versions and a build for each benchmark do not go together well, and it is quicker.
    var config = DefaultConfig.Instance
        .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
        .AddDiagnoser(MemoryDiagnoser.Default);
    BenchmarkSwitcher.FromAssembly(typeof(TurnsCommand).Assembly).Run(args, config);
}

static int Number(string[] options, string name, int otherwise) =>
    Array.IndexOf(options, name) is >= 0 and var at && at + 1 < options.Length && int.TryParse(options[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
