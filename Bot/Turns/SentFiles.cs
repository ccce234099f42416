using System.Collections.Immutable;
using GealcBot.Channel;
using GealcBot.Channel.Files;
using GealcBot.Dialogs;
using GealcBot.Documents.Import;

namespace GealcBot.Bot.Turns;

/// <summary>Files that came with a message, as the dialogs get them: a name, and a way to fetch the rest.</summary>
public sealed partial class SentFiles(FileDownloads downloads, ILogger<SentFiles> log)
{
    public ImmutableArray<SentFile> Of(MessageArrived message) =>
        [.. message.Files.Select(offer => new SentFile(offer.Name, cancellation => FetchAsync(offer, cancellation)))];

    private async Task<FetchedFile> FetchAsync(FileOffer offer, CancellationToken cancellation)
    {
        switch (await downloads.FetchAsync(offer, Importer.LargestFile, cancellation))
        {
            case FileFetched { Bytes: var bytes }:
                return new FetchedFile.Held(bytes);
            case FileTooLarge:
                return new FetchedFile.TooLarge();
            case FileOutOfReach { Why: var why }:
                LogOutOfReach(log, why);
                return new FetchedFile.OutOfReach();
            case var odd:
                throw new InvalidOperationException($"A file was fetched as {odd}.");
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A file that came with a message was not fetched: {Why}")]
    private static partial void LogOutOfReach(ILogger log, string why);
}
