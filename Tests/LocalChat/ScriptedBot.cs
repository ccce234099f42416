using System.Collections.Concurrent;
using System.Text.Json;
using GealcBot.Channel;
using GealcBot.Channel.Files;

namespace GealcBot.Tests.LocalChat;

/// <summary>A bot that knows a few sentences and remembers what reached it.</summary>
internal sealed class ScriptedBot : IBot
{
    public ConcurrentQueue<Incoming> Taken { get; } = new();

    /// <summary>A press waits for this, so that a test can look at the page meanwhile.</summary>
    public TaskCompletionSource? Gate { get; set; }

    public bool Broken { get; set; }

    public async Task<TurnResult> TakeAsync(Incoming incoming, CancellationToken cancellation)
    {
        Taken.Enqueue(incoming);
        if (Gate is { } gate && incoming is not Installed)
        {
            await gate.Task.WaitAsync(cancellation);
        }

        if (Broken && incoming is not Installed)
        {
            throw new InvalidOperationException("The scripted bot is broken");
        }

        return incoming switch
        {
            Installed => Reply(new Outgoing
            {
                Text = "Hola, soy GealcBot. Acompaño el plan de trabajo de la Red: pregúnteme qué viene o cuénteme qué se hizo.",
                Suggestions = ["¿Qué viene?", "Registrar una reunión"],
                Locale = "es",
            }),
            MessageArrived { Files: [FileInHand file] } => Reply(new Outgoing { Text = $"Usted envió: {file.Name} ({file.Bytes.Length})" }),
            MessageArrived { Text: var text } when text.Contains("viene", StringComparison.OrdinalIgnoreCase) => Card(ScriptedCards.Upcoming),
            MessageArrived { Text: var text } when text.Contains("reunión", StringComparison.OrdinalIgnoreCase) => Card(ScriptedCards.Form),
            MessageArrived { Text: var text } when text.Contains("recordatorio", StringComparison.OrdinalIgnoreCase) => Card(ScriptedCards.Reminder),
            MessageArrived { Text: var text } => Reply(new Outgoing { Text = $"Usted escribió: {text}" }),
            MessageTaken => new TurnResult([], ScriptedCards.Form),
            CardPressed { Quoted: { } quoted } => new TurnResult([], ScriptedCards.Receipt(quoted.Text)),
            CardPressed { InPlace: var inPlace, Data: var data } => Pressed(data, inPlace),
            _ => TurnResult.Nothing,
        };
    }

    private static TurnResult Pressed(JsonElement data, bool inPlace) => data.GetProperty("do").GetString() switch
    {
        "form" => Card(ScriptedCards.Form),
        "confirm" => new TurnResult([], ScriptedCards.Receipt(data.TryGetProperty("countries", out var number) ? number.ToString() : "0")),
        "held" => new TurnResult([Text(inPlace ? "en su lugar" : "por el mensaje")], ScriptedCards.Receipt("14")),
        _ => TurnResult.Nothing,
    };

    private static Outgoing Text(string text) => new() { Text = text };

    private static TurnResult Reply(Outgoing message) => new([message]);

    private static TurnResult Card(string card) => Reply(new Outgoing { Card = card, Locale = "es" });
}
