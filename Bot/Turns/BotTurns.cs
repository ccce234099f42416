using System.Collections.Immutable;
using GealcBot.Bot.Hosting;
using GealcBot.Bot.Reminders;
using GealcBot.Bot.Worlds;
using GealcBot.Cards;
using GealcBot.Channel;
using GealcBot.Dialogs;
using GealcBot.Dialogs.Asking;
using GealcBot.Dialogs.Delivery;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Plans.Reminders;
using GealcBot.Storage.Shelves;
using GealcBot.Texts;

namespace GealcBot.Bot.Turns;

/// <summary>One turn, for every channel alike: who is it, what is open, what is the answer, save, give it back.</summary>
public sealed partial class BotTurns(WorldKeeper keeper, TurnMemory memory, BotCalendar calendar, Outside outside, ILogger<BotTurns> log) : IBot
{
    private readonly Conversation conversation = new(new Reader(), keeper, keeper, keeper.Desk);

    public async Task<TurnResult> TakeAsync(Incoming incoming, CancellationToken cancellation)
    {
        var person = Speaker(incoming);
        var situation = Situation(person, incoming);
        try
        {
            return incoming switch
            {
                NothingToDo => TurnResult.Nothing,
                Uninstalled => await ForgetAsync(person.Id, incoming.Where, cancellation),
                Installed when !await IsNewAsync(person.Id, incoming, cancellation) => TurnResult.Nothing,
                { InDialog: true } => await InDialogAsync(incoming, situation, cancellation),
                _ => await AnswerAsync(incoming, situation, cancellation),
            };
        }
        catch (StoreAwayException away)
        {
            StoreIsAway(log, away, incoming.GetType().Name);
            return incoming.InDialog ? Wire.InDialog(Conversation.Unrecorded(Heard(incoming, situation), situation)) : Told(situation.Say.NotRecorded(), situation.Language);
        }
        catch (Exception failed) when (failed is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            TurnFailed(log, failed, incoming.GetType().Name);
            return Told(situation.Say.SomethingFailed(), situation.Language);
        }
    }

    private async Task<TurnResult> AnswerAsync(Incoming incoming, Situation situation, CancellationToken cancellation)
    {
        var (place, person) = (incoming.Where, situation.Person);
        await IsNewAsync(person.Id, incoming, cancellation);
        await keeper.MeetAsync(person.Id, incoming.From.Name, situation.Today, cancellation);
        var open = situation with
        {
            State = await memory.States.ReadAsync(place.ConversationId, person.Id, cancellation),
            Last = await memory.Recollections.ReadAsync(place.ConversationId, person.Id, cancellation),
        };
        var answer = await conversation.AnswerAsync(Heard(incoming, open), open, cancellation);
        if (answer.Erases)
        {
            await EraseAsync(person.Id, place, cancellation);
            return Wire.Of(answer, typed: incoming is not CardPressed);
        }

        if (answer.Changed is { } changed)
        {
            await keeper.SaveAsync(changed, incoming.Where.Local, cancellation);
        }

        if (answer.Bound is { } bound)
        {
            await keeper.BindAsync(bound, cancellation);
        }

        await memory.States.SaveAsync(place.ConversationId, person.Id, answer.State, cancellation);
        memory.Recollections.Remember(place.ConversationId, person.Id, answer.Last);
        if (answer.Replacement is not null && outside.Cards is { } cards && incoming is CardPressed { CardId: { } pressed })
        {
            await cards.TakenOverAsync(pressed, cancellation);
        }

        return Wire.Of(answer, typed: incoming is not CardPressed);
    }

    /// <summary>
    /// A dialog belongs to no conversation: what is open in the chat stays open there, all that a dialog needs lies in its card,
    /// and where it was opened nobody is written to, for the bot need not be there.
    /// </summary>
    private async Task<TurnResult> InDialogAsync(Incoming incoming, Situation situation, CancellationToken cancellation)
    {
        await keeper.MeetAsync(situation.Person.Id, incoming.From.Name, situation.Today, cancellation);
        var answer = await conversation.AnswerAsync(Heard(incoming, situation), situation, cancellation);
        if (answer.Erases)
        {
            await EraseAsync(situation.Person.Id, incoming.Where, cancellation);
        }

        if (answer.Changed is { } changed)
        {
            await keeper.SaveAsync(changed, incoming.Where.Local, cancellation);
        }

        return Wire.InDialog(answer);
    }

    /// <summary>Nothing of the person is left with this instance either: neither what is open nor where they can be reached.</summary>
    private async Task EraseAsync(PersonId person, Address place, CancellationToken cancellation)
    {
        var reached = (await memory.Reaches.LatestAsync(person, cancellation))?.Address.ConversationId;
        string[] conversations = [place.ConversationId, .. reached is null ? [] : (string[])[reached], .. keeper.Current.Chats.Select(chat => chat.Chat.ObjectId["conversation:".Length..])];
        foreach (var conversation in conversations.Distinct())
        {
            memory.States.Forget(conversation, person);
            memory.Recollections.Forget(conversation, person);
        }

        await memory.Reaches.ForgetAsync(person, cancellation);
        await keeper.EraseAsync(person, conversations, cancellation);
    }

    private Person Speaker(Incoming incoming)
    {
        var id = new PersonId(incoming.From.Tenant, incoming.From.ObjectId);
        return keeper.Current.Find(id) ?? Person.Unknown(id, incoming.From.Name);
    }

    private Situation Situation(Person person, Incoming incoming)
    {
        var now = calendar.NowIn(person.TimeZone ?? incoming.TimeZone);
        return new Situation
        {
            Person = person,
            Language = Languages.FromTag(person.Language) ?? Languages.FromTag(incoming.Locale) ?? Language.Spanish,
            World = keeper.Current,
            Now = now,
            Today = DateOnly.FromDateTime(now.DateTime),
            TimeZone = calendar.ZoneOf(person.TimeZone ?? incoming.TimeZone).Id,
            Trial = incoming.Where.Local,
            Calendars = outside.Calendars,
            Deliveries = outside.Deliveries,
            Quoted = Quoted(incoming, now.Offset),
            Source = Message(incoming)?.Link,
            IsShared = !incoming.InDialog && incoming.Where.Scope is not Scope.Personal,
            Chat = incoming.InDialog || incoming.Where.Scope is Scope.Personal ? null : Addressee(person.Id, incoming.Where),
        };
    }

    private Heard Heard(Incoming incoming, Situation situation) => incoming switch
    {
        MessageArrived said => new Typed(said.Text) { Files = outside.Files.Of(said) },
        CardPressed { Data: var data } => new Pressed(Press.Read(data), new Inputs(data)),
        MessageTaken => situation.Quoted!,
        MessageEdited { Text: var text } => new Edited(text),
        MeetingEnded { Title: var title, At: var at } => new MeetingOver(title, DayOf(at, situation)),
        Installed => new Arrived(),
        _ => throw new ArgumentOutOfRangeException(nameof(incoming), incoming, "Nothing is said here."),
    };

    private static QuotedMessage? Message(Incoming incoming) => incoming switch
    {
        MessageTaken { Message: var message } => message,
        CardPressed { Quoted: var message } => message,
        _ => null,
    };

    private static Quoted? Quoted(Incoming incoming, TimeSpan offset) => Message(incoming) is { } message
        ? new Quoted(message.Text, message.Author, message.WrittenAt is { } at ? DateOnly.FromDateTime(at.ToOffset(offset).Date) : null)
        : null;

    /// <summary>The day it was there; never one that is still to come, which on a demonstration date it always is.</summary>
    private static DateOnly DayOf(DateTimeOffset at, Situation situation) =>
        DateOnly.FromDateTime(at.ToOffset(situation.Now.Offset).Date) is var day && day < situation.Today ? day : situation.Today;

    /// <summary>Installing comes as two activities, and test clients install at every page load: one greeting per conversation.</summary>
    private Task<bool> IsNewAsync(PersonId person, Incoming incoming, CancellationToken cancellation) => memory.Reaches.RememberAsync(
        Addressee(person, incoming.Where), new Reach(incoming.Where, Languages.FromTag(incoming.Locale)?.Tag), cancellation);

    private async Task<TurnResult> ForgetAsync(PersonId person, Address place, CancellationToken cancellation)
    {
        var there = Addressee(person, place);
        if (await memory.Reaches.LatestAsync(there, cancellation) is { IsOpen: true } reach)
        {
            await memory.Reaches.ShutAsync(there, reach, DeliveryReason.Uninstalled, cancellation);
        }

        return TurnResult.Nothing;
    }

    /// <summary>A team or a chat is reached as itself: being in it opts nobody in to personal messages.</summary>
    private static PersonId Addressee(PersonId person, Address place) =>
        place.Scope is Scope.Personal ? person : new PersonId(person.Tenant, $"conversation:{place.ConversationId}");

    private static TurnResult Told(string text, Language language) => new([new Outgoing { Text = text, Locale = language.Tag }]);

    [LoggerMessage(Level = LogLevel.Error, Message = "The store did not answer in a turn ({Kind}); the person was told that nothing is recorded.")]
    private static partial void StoreIsAway(ILogger log, Exception away, string kind);

    [LoggerMessage(Level = LogLevel.Error, Message = "A turn failed ({Kind}); the person was told so.")]
    private static partial void TurnFailed(ILogger log, Exception failed, string kind);
}

/// <summary>What turns remember from one to the next.</summary>
public sealed record TurnMemory(States States, Recollections Recollections, Reaches Reaches);

/// <summary>What turns reach beyond the world: files that people send, and the addresses of calendars.</summary>
public sealed record Outside(SentFiles Files, ICalendarAddresses Calendars, IDeliveries Deliveries, SentCards? Cards = null);
