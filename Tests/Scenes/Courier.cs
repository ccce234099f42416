using System.Collections.Immutable;
using System.Text;
using GealcBot.Bot.Hosting;
using GealcBot.Bot.Turns;
using GealcBot.Bot.Worlds;
using GealcBot.Channel;
using GealcBot.Dialogs;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes;

/// <summary>Brings a message with files straight to the conversation; everything else goes to the bot.</summary>
internal sealed class Courier(IBot bot, WorldKeeper keeper, BotCalendar calendar) : IBot
{
    private readonly Conversation conversation = new(new Reader(), keeper, keeper, keeper.Desk);
    private ImmutableArray<SentFile> next = [];

    /// <summary>How many files were fetched.</summary>
    public int Fetched { get; private set; }

    public void Takes(params (string Name, FetchedFile File)[] files) => next = [.. files.Select(file => new SentFile(file.Name, _ =>
    {
        Fetched++;
        return Task.FromResult(file.File);
    }))];

    public void Takes(string name, string text) => Takes((name, new FetchedFile.Held(Encoding.UTF8.GetBytes(text))));

    public async Task<TurnResult> TakeAsync(Incoming incoming, CancellationToken cancellation)
    {
        if (incoming is not MessageArrived { Text: var text } || next.IsEmpty)
        {
            return await bot.TakeAsync(incoming, cancellation);
        }

        var (files, situation) = (next, Situation(incoming));
        next = [];
        try
        {
            return Wire.Of(await conversation.AnswerAsync(new Typed(text) { Files = files }, situation, cancellation), typed: true);
        }
        catch (StoreAwayException)
        {
            return new TurnResult([new Outgoing { Text = situation.Say.NotRecorded() }]);
        }
    }

    private Situation Situation(Incoming incoming)
    {
        var id = new PersonId(incoming.From.Tenant, incoming.From.ObjectId);
        var now = calendar.NowIn(null);
        return new Situation
        {
            Person = keeper.Current.Find(id) ?? Person.Unknown(id),
            Language = Languages.FromTag(incoming.Locale) ?? Language.Spanish,
            World = keeper.Current,
            Now = now,
            Today = DateOnly.FromDateTime(now.DateTime),
            Trial = true,
        };
    }
}
