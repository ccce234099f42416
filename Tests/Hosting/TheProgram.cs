using System.Diagnostics;

namespace GealcBot.Tests.Hosting;

/// <summary>The built program, started in a folder of its own.</summary>
internal sealed class TheProgram : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("gealcbot-").FullName;

    public string File(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    public Task<Run> RunAsync(string arguments, params (string Name, string Value)[] environment) => RunAsync(arguments, "", environment);

    public async Task<Run> RunAsync(string arguments, string input, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", $"\"{Path.Combine(AppContext.BaseDirectory, "GealcBot.Bot.dll")}\" {arguments}")
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
        return new Run(process.ExitCode, await output, await error);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    internal sealed record Run(int Code, string Output, string Error);
}
