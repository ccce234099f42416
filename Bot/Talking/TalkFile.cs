using GealcBot.Documents.Import;

namespace GealcBot.Bot.Talking;

/// <summary>A file of this machine, sent in the terminal.</summary>
internal static class TalkFile
{
    /// <exception cref="FormatException">There is no such file, or it may not be read.</exception>
    public static async Task<(string Name, ReadOnlyMemory<byte> Bytes)> ReadAsync(string path, CancellationToken cancellation)
    {
        try
        {
            await using var file = File.OpenRead(path);
            // One byte beyond the limit is enough for the bot to say that there is more.
            var bytes = new byte[(int)Math.Min(file.Length, Importer.LargestFile + 1L)];
            var read = await file.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellation);
            return (Path.GetFileName(path), bytes.AsMemory(0, read));
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new FormatException($"'{path}' cannot be read: {closed.Message}", closed);
        }
    }
}
