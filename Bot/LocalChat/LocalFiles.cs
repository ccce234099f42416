using GealcBot.Channel.Files;
using GealcBot.Documents.Import;
using Microsoft.AspNetCore.Http.Features;

namespace GealcBot.Bot.LocalChat;

/// <summary>
/// A file sent on the page: a form with the file, what was typed beside it, and the page's own id of the message. It is
/// held in memory until its turn is over; nothing is written to disk, and its name is shown and names nothing here.
/// </summary>
internal sealed class LocalFiles(LocalTurns turns) : IDisposable
{
    public const int Largest = Importer.LargestFile;
    public const int MaxBody = Largest + 64 * 1024;

    private const int MaxName = 200;

    // As many as are held at once, by all conversations together: 64 MB.
    private readonly SemaphoreSlim room = new(4);

    private static readonly FormOptions Options = new()
    {
        MemoryBufferThreshold = MaxBody,
        MultipartBodyLengthLimit = MaxBody,
        ValueLengthLimit = LocalChatEndpoints.MaxText * 4,
        ValueCountLimit = 4,
        KeyLengthLimit = LocalChatEndpoints.MaxId,
    };

    public async Task<int> TakeAsync(HttpContext http, LocalConversation conversation)
    {
        if (!http.Request.HasFormContentType)
        {
            return StatusCodes.Status415UnsupportedMediaType;
        }

        if (!room.Wait(0))
        {
            return StatusCodes.Status503ServiceUnavailable;
        }

        var turn = Task.CompletedTask;
        try
        {
            var (status, sent) = await ReadAsync(http);
            if (sent is { } file && conversation.IsNew(file.ClientId))
            {
                turn = turns.Say(conversation, file.ClientId, file.Text, file.File);
            }

            return status;
        }
        finally
        {
            _ = turn.ContinueWith(_ => room.Release(), TaskScheduler.Default);
        }
    }

    public void Dispose() => room.Dispose();

    private static async Task<(int Status, FileSaid? Said)> ReadAsync(HttpContext http)
    {
        try
        {
            var form = await http.Request.ReadFormAsync(Options, http.RequestAborted);
            return await FileSaid(form, http.RequestAborted) is { } said
                ? said.File.Bytes.Length > Largest ? (StatusCodes.Status413PayloadTooLarge, null) : (StatusCodes.Status202Accepted, said)
                : (StatusCodes.Status400BadRequest, null);
        }
        catch (BadHttpRequestException refused)
        {
            return (refused.StatusCode, null);
        }
        catch (InvalidDataException)
        {
            // No form, or one with more in it than the page sends.
            return (http.Request.ContentLength > MaxBody ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest, null);
        }
    }

    private static async Task<FileSaid?> FileSaid(IFormCollection form, CancellationToken cancellation)
    {
        var (clientId, text) = (form["clientId"].ToString(), form["text"].ToString());
        if (form.Files is not [{ FileName: { Length: > 0 and <= MaxName } name } file] || string.IsNullOrWhiteSpace(name)
            || clientId.Length is 0 or > LocalChatEndpoints.MaxId || text.Length > LocalChatEndpoints.MaxText)
        {
            return null;
        }

        var bytes = new byte[file.Length];
        await using var content = file.OpenReadStream();
        await content.ReadExactlyAsync(bytes, cancellation);
        return new FileSaid(clientId, text, new FileInHand(name, bytes));
    }
}

internal sealed record FileSaid(string ClientId, string Text, FileInHand File);
