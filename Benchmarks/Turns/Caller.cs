using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace GealcBot.Benchmarks.Turns;

/// <summary>One person who asks the same question again as soon as the answer is there, on one connection.</summary>
internal sealed class Caller(int number, int bot, int connector)
{
    private const string NoId = "000000000000";

    private readonly List<long> ticks = new(1 << 16);
    private long asked;

    public IEnumerable<long> Ticks => ticks;

    public int Refused { get; private set; }

    public async Task AskAsync(string question, TimeSpan time)
    {
        var (request, idAt) = Request(question);
        ticks.Clear();
        Refused = 0;
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, bot);
        var http = new HttpMessages(socket);
        var begun = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(begun) < time)
        {
            // Each activity has an id of its own, else it would be taken for a redelivery.
            (++asked).TryFormat(request.AsSpan(idAt, NoId.Length), out _, "D12", CultureInfo.InvariantCulture);
            var sent = Stopwatch.GetTimestamp();
            await http.SendAsync(request, CancellationToken.None);
            var status = await http.ReceiveAsync(CancellationToken.None) ?? throw new IOException("The bot closed the connection.");
            ticks.Add(Stopwatch.GetTimestamp() - sent);
            Refused += status == 202 ? 0 : 1;
        }
    }

    /// <summary>A message as Teams sends it in a personal chat.</summary>
    private (byte[] Bytes, int IdAt) Request(string question)
    {
        var who = number.ToString(CultureInfo.InvariantCulture);
        var body = $$$"""
            {"text":"{{{question}}}","textFormat":"plain","type":"message","timestamp":"2024-12-01T15:00:00.0000000Z","localTimestamp":"2024-12-01T12:00:00.0000000-03:00","id":"{{{NoId}}}","channelId":"msteams","serviceUrl":"http://127.0.0.1:{{{connector.ToString(CultureInfo.InvariantCulture)}}}/teams/","from":{"id":"29:1-person-{{{who}}}","name":"Person {{{who}}}","aadObjectId":"00000000-0000-0000-0000-{{{who.PadLeft(12, '0')}}}"},"conversation":{"conversationType":"personal","tenantId":"00000000-0000-0000-0000-00000000abcd","id":"a:1-conversation-{{{who}}}"},"recipient":{"id":"28:00000000-0000-0000-0000-0000000000ff","name":"GealcBot"},"entities":[{"locale":"es-UY","country":"UY","platform":"Windows","timezone":"America/Montevideo","type":"clientInfo"}],"channelData":{"tenant":{"id":"00000000-0000-0000-0000-00000000abcd"}},"locale":"es-UY","localTimezone":"America/Montevideo"}
            """;
        var head = string.Create(CultureInfo.InvariantCulture,
            $"POST /api/messages HTTP/1.1\r\nHost: localhost:{bot}\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n");
        var bytes = Encoding.UTF8.GetBytes(head + body);
        return (bytes, bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes($"\"id\":\"{NoId}")) + 6);
    }
}
