using GealcBot.Bot.Turns;
using GealcBot.Channel;
using GealcBot.Channel.Files;
using GealcBot.Dialogs;
using GealcBot.Documents.Import;
using Microsoft.Extensions.Logging.Abstractions;

namespace GealcBot.Tests.Turns;

public sealed class SentFilesTests
{
    [Fact]
    public async Task A_file_in_hand_is_held() =>
        Assert.Equal("Plan"u8.ToArray(), Assert.IsType<FetchedFile.Held>(await FetchAsync(new FileInHand("plan.md", "Plan"u8.ToArray()))).Bytes.ToArray());

    [Fact]
    public async Task One_larger_than_the_importer_reads_is_too_large() =>
        Assert.IsType<FetchedFile.TooLarge>(await FetchAsync(new FileInHand("plan.md", new byte[Importer.LargestFile + 1])));

    [Fact]
    public async Task One_at_an_address_that_may_not_be_called_is_out_of_reach() =>
        Assert.IsType<FetchedFile.OutOfReach>(await FetchAsync(new FileElsewhere("plan.md", "https://169.254.169.254/plan.md")));

    private static Task<FetchedFile> FetchAsync(FileOffer offer)
    {
        var files = new SentFiles(
            new FileDownloads(Connector.NewClient(new ConnectorSettings()), new FileSettings(), TimeProvider.System), NullLogger<SentFiles>.Instance);
        var message = new MessageArrived("")
        {
            Files = [offer],
            From = new Caller("t", "o", "u", null),
            Where = new Address("test", "http://localhost/test", "c", Scope.Personal, "t", "bot", "u", Local: true),
            ActivityId = "1",
        };
        var sent = Assert.Single(files.Of(message));
        Assert.Equal("plan.md", sent.Name);
        return sent.FetchAsync(CancellationToken.None);
    }
}
