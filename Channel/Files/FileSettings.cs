namespace GealcBot.Channel.Files;

/// <summary>Settings <c>Files:…</c>: how files that people send are fetched.</summary>
public sealed class FileSettings
{
    /// <summary>
    /// More hosts that files may come from, beside those of Teams: "*.sharepoint.us" in the cloud of the United States'
    /// government, "*.sharepoint.cn" in that of China.
    /// </summary>
    public string[] MoreHosts { get; set; } = [];

    /// <summary>From the call to the last byte.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);

    public IEnumerable<string> Hosts => FileAddress.TeamsHosts.Concat(MoreHosts);
}
