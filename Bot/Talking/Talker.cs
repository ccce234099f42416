using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using GealcBot.Channel;
using GealcBot.Channel.Files;

namespace GealcBot.Bot.Talking;

/// <summary>One person's side of a conversation with the bot, for the terminal and for tests: says, presses, and reads what comes.</summary>
public sealed class Talker(IBot bot, Caller caller, Address place, string locale)
{
    private ImmutableArray<ShownCard> cards = [];
    private int said;
    private QuotedMessage? dialog;

    /// <summary>The cards in sight, newest first.</summary>
    public IEnumerable<ShownCard> Cards => cards;

    public Task<IReadOnlyList<string>> SaysAsync(string text, CancellationToken cancellation)
    {
        dialog = null;
        return TakeAsync(new MessageArrived(text) { From = caller, Where = place, ActivityId = NextId(), Locale = locale }, cancellation);
    }

    /// <summary>Takes the bot's action on a message; what is then pressed is pressed in its dialog, until something is said again.</summary>
    public Task<IReadOnlyList<string>> TakesAsync(QuotedMessage message, CancellationToken cancellation)
    {
        dialog = message;
        return TakeAsync(new MessageTaken(message) { From = caller, Where = place, ActivityId = NextId(), Locale = locale }, cancellation);
    }

    /// <summary>Changes the text of a message sent before.</summary>
    public Task<IReadOnlyList<string>> EditsAsync(string text, CancellationToken cancellation) =>
        TakeAsync(new MessageEdited(text) { From = caller, Where = place, ActivityId = NextId(), Locale = locale }, cancellation);

    /// <summary>Presses a button that is no longer in sight, with what was filled in beside it.</summary>
    public Task<IReadOnlyList<string>> SendsAsync(JsonElement data, CancellationToken cancellation) =>
        TakeAsync(new CardPressed(data, dialog is null ? "card" : null, InPlace: dialog is null) { Quoted = dialog, From = caller, Where = place, ActivityId = NextId(), Locale = locale }, cancellation);

    /// <summary>Sends a file, with what was typed beside it.</summary>
    public Task<IReadOnlyList<string>> SendsAsync(string name, ReadOnlyMemory<byte> bytes, string text, CancellationToken cancellation) => TakeAsync(
        new MessageArrived(text) { Files = [new FileInHand(name, bytes)], From = caller, Where = place, ActivityId = NextId(), Locale = locale }, cancellation);

    public Task<IReadOnlyList<string>> ArrivesAsync(CancellationToken cancellation) =>
        TakeAsync(new Installed { From = caller, Where = place, ActivityId = NextId(), Locale = locale }, cancellation);

    /// <summary>Presses the newest button in sight with that title; null where there is none.</summary>
    public async Task<IReadOnlyList<string>?> PressesAsync(string title, IReadOnlyDictionary<string, string>? inputs, CancellationToken cancellation)
    {
        var button = cards.SelectMany(card => card.Buttons).FirstOrDefault(button => string.Equals(button.Title, title.Trim(), StringComparison.OrdinalIgnoreCase));
        return button is null ? null : await TakeAsync(
            new CardPressed(Filled(button, inputs), dialog is null ? "card" : null, InPlace: dialog is null) { Quoted = dialog, From = caller, Where = place, ActivityId = NextId(), Locale = locale }, cancellation);
    }

    /// <summary>Presses it as a client does: with what the card shows, and over that what was filled in.</summary>
    public Task<IReadOnlyList<string>?> PressesAsShownAsync(string title, IReadOnlyDictionary<string, string>? inputs, CancellationToken cancellation)
    {
        var card = cards.FirstOrDefault(card => card.Buttons.Any(button => string.Equals(button.Title, title.Trim(), StringComparison.OrdinalIgnoreCase)));
        return PressesAsync(title, (card?.Filled ?? ImmutableDictionary<string, string>.Empty).SetItems(inputs ?? ImmutableDictionary<string, string>.Empty), cancellation);
    }

    /// <summary>A message the bot sent on its own.</summary>
    public string Receives(Outgoing message)
    {
        var card = message.Card is { } json ? ShownCard.Read(json) : null;
        if (card is not null)
        {
            cards = cards.Insert(0, card);
        }

        return string.Join('\n', ((string?[])[message.Text, card?.Text, .. message.Suggestions.Select(words => $"[{words}]")]).OfType<string>());
    }

    private async Task<IReadOnlyList<string>> TakeAsync(Incoming incoming, CancellationToken cancellation)
    {
        var result = await bot.TakeAsync(incoming, cancellation);
        var replacement = result.Replacement is { } card ? [new Outgoing { Card = card }] : (Outgoing[])[];
        return [.. replacement.Concat(result.Replies).Select(Receives)];
    }

    /// <summary>A client sends the button's data with the inputs of the card merged in, as text.</summary>
    private static JsonElement Filled(ShownButton button, IReadOnlyDictionary<string, string>? inputs)
    {
        var data = JsonObject.Create(button.Data)!;
        foreach (var (id, value) in inputs ?? ImmutableDictionary<string, string>.Empty)
        {
            data[id] = value;
        }

        using var document = JsonDocument.Parse(data.ToJsonString());
        return document.RootElement.Clone();
    }

    private string NextId() => $"{++said}";
}
