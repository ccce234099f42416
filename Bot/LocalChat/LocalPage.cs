using System.Collections.Frozen;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GealcBot.Bot.LocalChat;

/// <summary>The files that lie beside the page, by name; no other file is ever served.</summary>
internal static class LocalPage
{
    // Beside the program, wherever it was started from.
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "LocalChat", "Page");

    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, FileInfo> Files = new DirectoryInfo(Folder).EnumerateFiles()
        .Where(file => Types.ContainsKey(file.Extension))
        .ToFrozenDictionary(file => file.Name);

    /// <summary>Whether the npm step of the build has brought the card renderer.</summary>
    public static bool HasRenderer => Files.ContainsKey("adaptivecards.min.js");

    public static Task SendAsync(HttpContext http, string? name) => name is not null && Files.TryGetValue(name, out var file)
        ? TypedResults.PhysicalFile(file.FullName, Types[file.Extension], lastModified: file.LastWriteTimeUtc).ExecuteAsync(http)
        : TypedResults.NotFound().ExecuteAsync(http);
}
