using System.Buffers;
using System.Text.Json;

namespace GealcBot.Channel;

/// <summary>What came out of reading a body: an activity, or a refusal.</summary>
public abstract record ActivityReading;

public sealed record ActivityRead(Activity Activity) : ActivityReading;

/// <param name="Status">The HTTP status to answer with.</param>
/// <param name="Reason">For operators; it holds nothing that the caller wrote.</param>
public sealed record ActivityRefused(int Status, string Reason) : ActivityReading;

/// <summary>Reads the body of a call. Whatever the bytes are, the answer is an activity or a refusal, never an exception.</summary>
public static class ActivityReader
{
    public const int BodyLimit = 256 * 1024;

    public static async Task<ActivityReading> ReadAsync(
        string? contentType, bool encoded, long? length, Stream body, CancellationToken cancellation)
    {
        if (encoded)
        {
            return new ActivityRefused(415, "the body has a Content-Encoding");
        }

        if (!IsJson(contentType))
        {
            return new ActivityRefused(415, "the body is not application/json in UTF-8");
        }

        if (length > BodyLimit)
        {
            return new ActivityRefused(413, "the body is announced larger than 256 KB");
        }

        var buffer = ArrayPool<byte>.Shared.Rent((int)Math.Clamp(length ?? 4096, 1024, BodyLimit) + 1);
        try
        {
            (buffer, var read) = await FillAsync(buffer, body, cancellation);
            return read > BodyLimit ? new ActivityRefused(413, "the body is larger than 256 KB") : Read(buffer.AsSpan(0, read));
        }
        catch (IOException)
        {
            return new ActivityRefused(400, "the body ended early or came too slowly");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    public static ActivityReading Read(ReadOnlySpan<byte> json)
    {
        if (StrictJson.Fault(json) is { } fault)
        {
            return new ActivityRefused(400, fault);
        }

        try
        {
            return JsonSerializer.Deserialize(json, ActivityJson.Default.Activity) is not { } activity
                ? new ActivityRefused(400, "the body is null")
                : ActivityRules.Fault(activity) is { } broken
                    ? new ActivityRefused(400, broken)
                    : new ActivityRead(activity);
        }
        catch (JsonException wrong)
        {
            return new ActivityRefused(400, $"the body is no activity: at byte {wrong.BytePositionInLine} of line {wrong.LineNumber}");
        }
    }

    // One byte beyond the limit is enough to know that there is more.
    private static async Task<(byte[] Buffer, int Read)> FillAsync(byte[] buffer, Stream body, CancellationToken cancellation)
    {
        var read = 0;
        while (read <= BodyLimit)
        {
            if (read == buffer.Length)
            {
                buffer = Larger(buffer);
            }

            var some = await body.ReadAsync(buffer.AsMemory(read), cancellation);
            if (some == 0)
            {
                break;
            }

            read += some;
        }

        return (buffer, read);
    }

    private static byte[] Larger(byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }

    private static bool IsJson(string? contentType)
    {
        if (!System.Net.Http.Headers.MediaTypeHeaderValue.TryParse(contentType, out var type))
        {
            return false;
        }

        var charset = type.CharSet?.Trim('"');
        return string.Equals(type.MediaType, "application/json", StringComparison.OrdinalIgnoreCase)
            && (charset is null || string.Equals(charset, "utf-8", StringComparison.OrdinalIgnoreCase));
    }
}
