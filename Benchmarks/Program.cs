using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using GealcBot.Benchmarks.Importing;
using GealcBot.Benchmarks.Turns;

if (args is ["turns", .. var rest])
{
    var seconds = rest is [var text, ..] && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : 10;
    await TurnsCommand.RunAsync(TimeSpan.FromSeconds(Math.Clamp(seconds, 1, 120)));
    return;
}

if (args is ["import", .. var which])
{
    await ImportCommand.RunAsync(string.Join(' ', which));
    return;
}

if (args is [OneImport.Argument, var file])
{
    OneImport.Run(file);
    return;
}

// In process: central package versions and a build for each benchmark do not go together well, and it is quicker.
var config = DefaultConfig.Instance
    .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
    .AddDiagnoser(MemoryDiagnoser.Default);
BenchmarkSwitcher.FromAssembly(typeof(TurnsCommand).Assembly).Run(args, config);
