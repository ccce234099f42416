using System.ComponentModel;
using System.Diagnostics;

namespace GealcBot.Tests.Storage.Support.Cosmos;

/// <summary>The Node process in Tests/Storage/CosmosServer; it ends when this process does.</summary>
internal sealed class NodeServer : IDisposable
{
    public const int OldestNode = 20;

    private readonly Process process;
    private bool ended;

    private NodeServer(Process process, string port) => (this.process, Endpoint) = (process, $"http://127.0.0.1:{port}/");

    public string Endpoint { get; }

    /// <summary>Null when there is no Node, or too old a one.</summary>
    public static async Task<NodeServer?> TryStartAsync()
    {
        if (!await HasNodeAsync())
        {
            return null;
        }

        var folder = Folder();
        await NodePackages.InstallAsync(folder);
        var process = Start("node", "start.cjs", folder);
        var ready = await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(30));
        return ready?.Split(' ') is ["READY", var port]
            ? new NodeServer(process, port)
            : throw new InvalidOperationException($"The Cosmos test server did not start: {ready} {await process.StandardError.ReadToEndAsync()}");
    }

    public void Dispose()
    {
        if (ended)
        {
            return;
        }

        ended = true;
        process.StandardInput.Close();
        if (!process.WaitForExit(TimeSpan.FromSeconds(5)))
        {
            process.Kill();
        }

        process.Dispose();
    }

    internal static Process Start(string command, string arguments, string folder) =>
        Process.Start(new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;

    private static async Task<bool> HasNodeAsync()
    {
        try
        {
            using var node = Start("node", "--version", AppContext.BaseDirectory);
            var version = await node.StandardOutput.ReadToEndAsync();
            await node.WaitForExitAsync();
            return Version.TryParse(version.Trim().TrimStart('v'), out var found) && found.Major >= OldestNode;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "GealcBot.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException($"No GealcBot.sln above {AppContext.BaseDirectory}.");
        }

        return Path.Combine(folder.FullName, "Tests", "Storage", "CosmosServer");
    }
}
