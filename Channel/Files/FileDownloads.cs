using System.Buffers;
using System.Net;
using System.Net.Sockets;

namespace GealcBot.Channel.Files;

/// <summary>
/// Fetches a file that came with a message: from the hosts of the list only, without credentials, without following
/// anywhere else, no more than is asked for. It answers with an outcome and throws for no network.
/// </summary>
/// <param name="http">One that follows no redirect by itself (<see cref="Connector.NewClient"/>).</param>
public sealed class FileDownloads(HttpClient http, FileSettings settings, TimeProvider clock)
{
    private const int FirstRoom = 64 * 1024;

    public Task<FileDownload> FetchAsync(FileOffer offer, int most, CancellationToken cancellation) => offer switch
    {
        FileInHand { Bytes: var bytes } => Task.FromResult<FileDownload>(bytes.Length > most ? new FileTooLarge() : new FileFetched(bytes)),
        FileElsewhere { Address: var address } when FileAddress.TryAllow(address, settings.Hosts) is { } uri => CallAsync(uri, most, cancellation),
        _ => Task.FromResult<FileDownload>(new FileOutOfReach("its address is not on the list of hosts")),
    };

    private async Task<FileDownload> CallAsync(Uri uri, int most, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(settings.Timeout, clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, uri);
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, both.Token);
            return response.StatusCode is not HttpStatusCode.OK
                ? new FileOutOfReach($"{uri.IdnHost} answered {(int)response.StatusCode}")
                : response.Content.Headers.ContentLength > most
                    ? new FileTooLarge()
                    : await ReadAsync(await response.Content.ReadAsStreamAsync(both.Token), most, both.Token);
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException or SocketException or OperationCanceledException)
        {
            return new FileOutOfReach(limit.IsCancellationRequested ? $"{uri.IdnHost} was too slow" : $"{uri.IdnHost} could not be reached, or broke off");
        }
    }

    // One byte beyond the limit is enough to know that there is more. The announced length is somebody's word, so room is
    // made as the bytes come.
    private static async Task<FileDownload> ReadAsync(Stream body, int most, CancellationToken cancellation)
    {
        await using var stream = body;
        var room = new ArrayBufferWriter<byte>(FirstRoom);
        while (room.WrittenCount <= most)
        {
            var some = await stream.ReadAsync(room.GetMemory(FirstRoom)[..Math.Min(FirstRoom, most + 1 - room.WrittenCount)], cancellation);
            if (some == 0)
            {
                return new FileFetched(room.WrittenMemory);
            }

            room.Advance(some);
        }

        return new FileTooLarge();
    }
}
