using System.Net;
using System.Net.Http.Headers;

namespace GealcBot.Channel;

/// <summary>A body that knows whether its first byte was asked for: until then the other side cannot have acted on it.</summary>
internal sealed class WatchedBody : HttpContent
{
    private readonly byte[] _body;

    public WatchedBody(byte[] body)
    {
        _body = body;
        Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" };
    }

    public bool Begun { get; private set; }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Begun = true;
        return stream.WriteAsync(_body, cancellationToken).AsTask();
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _body.Length;
        return true;
    }
}
