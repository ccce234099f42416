using System.Buffers.Text;
using System.Net.Sockets;

namespace GealcBot.Benchmarks.Turns;

/// <summary>
/// HTTP/1.1 messages one after another on one connection, as far as a measurement needs it: a body has a Content-Length.
/// A whole client or server here would cost more than the bot that is measured.
/// </summary>
internal sealed class HttpMessages(Socket socket)
{
    private byte[] buffer = new byte[64 * 1024];
    private int filled;

    public async ValueTask SendAsync(ReadOnlyMemory<byte> message, CancellationToken cancellation)
    {
        while (!message.IsEmpty)
        {
            message = message[await socket.SendAsync(message, cancellation)..];
        }
    }

    /// <summary>Reads one message and returns the status of an answer or 0 for a request; null when the other side is gone.</summary>
    public async ValueTask<int?> ReceiveAsync(CancellationToken cancellation)
    {
        while (true)
        {
            if (Length() is { } length && length <= filled)
            {
                var status = buffer.AsSpan().StartsWith("HTTP/1.1 "u8) && Utf8Parser.TryParse(buffer.AsSpan(9, 3), out int code, out _) ? code : 0;
                buffer.AsSpan(length, filled - length).CopyTo(buffer);
                filled -= length;
                return status;
            }

            if (filled == buffer.Length)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }

            var read = await socket.ReceiveAsync(buffer.AsMemory(filled), cancellation);
            if (read == 0)
            {
                return null;
            }

            filled += read;
        }
    }

    /// <summary>Of the first message with its body, or null while its headers are not all here.</summary>
    private int? Length()
    {
        var received = buffer.AsSpan(0, filled);
        var headers = received.IndexOf("\r\n\r\n"u8);
        if (headers < 0)
        {
            return null;
        }

        var at = received[..headers].IndexOf("\r\nContent-Length: "u8);
        return headers + 4 + (at >= 0 && Utf8Parser.TryParse(received[(at + 18)..], out int body, out _) ? body : 0);
    }
}
