namespace GealcBot.Tests.Storage.Support.Cosmos;

/// <summary>Installs the packages of a folder as its lock file says, once, also when several test runs begin together.</summary>
internal static class NodePackages
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    public static async Task InstallAsync(string folder)
    {
        if (IsInstalled(folder))
        {
            return;
        }

        using var waiting = new CancellationTokenSource(Patience);
        await using var mine = await LockAsync(Path.Combine(folder, "obj"), waiting.Token);
        if (!IsInstalled(folder))
        {
            await RunNpmAsync(folder, waiting.Token);
        }
    }

    // npm writes this file last; one older than the lock file is of an earlier set of packages.
    private static bool IsInstalled(string folder)
    {
        var installed = new FileInfo(Path.Combine(folder, "node_modules", ".package-lock.json"));
        return installed.Exists && installed.LastWriteTimeUtc >= File.GetLastWriteTimeUtc(Path.Combine(folder, "package-lock.json"));
    }

    private static async Task<FileStream> LockAsync(string folder, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        while (true)
        {
            try
            {
                return new FileStream(Path.Combine(folder, "install.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(250, cancellation);
            }
        }
    }

    private static async Task RunNpmAsync(string folder, CancellationToken cancellation)
    {
        var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
        using var process = NodeServer.Start(npm, "ci --ignore-scripts --no-audit --no-fund", folder);
        process.StandardInput.Close();
        var said = process.StandardOutput.ReadToEndAsync(cancellation);
        var failed = await process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"npm ci in {folder} failed: {failed}{await said}");
        }
    }
}
