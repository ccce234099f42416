using System.Net;
using System.Net.Sockets;

namespace GealcBot.Benchmarks.Turns;

/// <summary>Stands for Teams on this machine: takes every message of the bot and answers 201 with an id.</summary>
internal sealed class FakeConnector : IDisposable
{
    private static readonly byte[] Created = "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 15\r\n\r\n{\"id\":\"sent-1\"}"u8.ToArray();

    private readonly Socket listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly CancellationTokenSource stop = new();
    private int messages;

    public FakeConnector()
    {
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listener.Listen(128);
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndPoint!).Port;

    public int Messages => messages;

    public void Dispose()
    {
        stop.Cancel();
        listener.Dispose();
        stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = AnswerAsync(await listener.AcceptAsync(stop.Token));
            }
        }
        catch (Exception over) when (over is OperationCanceledException or SocketException or ObjectDisposedException)
        {
        }
    }

    private async Task AnswerAsync(Socket socket)
    {
        using var caller = socket;
        caller.NoDelay = true;
        var http = new HttpMessages(caller);
        try
        {
            while (await http.ReceiveAsync(stop.Token) is not null)
            {
                Interlocked.Increment(ref messages);
                await http.SendAsync(Created, stop.Token);
            }
        }
        catch (Exception over) when (over is OperationCanceledException or SocketException or ObjectDisposedException)
        {
        }
    }
}
