using System.Net;
using System.Net.Http.Headers;
using System.Net.ServerSentEvents;
using System.Text.Json.Nodes;

namespace GealcBot.Tests.LocalChat;

/// <summary>Does over HTTP what the page does in a browser.</summary>
internal sealed class LocalPageDouble(LocalChatHost host, string id, string token)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private int _said;

    public string Id => id;
    public string Token => token;

    public async Task<HttpStatusCode> SayAsync(string text, string? clientId = null) => (await host.PostAsync(
        $"/local/conversations/{id}/messages",
        new JsonObject { ["text"] = text, ["clientId"] = clientId ?? $"said-{_said++}" }, token)).StatusCode;

    public async Task<(HttpStatusCode Status, JsonNode? Answer)> PressAsync(string cardId, JsonObject data, bool execute)
    {
        var answer = await host.PostAsync($"/local/conversations/{id}/press",
            new JsonObject { ["cardId"] = cardId, ["data"] = data, ["execute"] = execute }, token);
        return (answer.StatusCode, answer.IsSuccessStatusCode ? JsonNode.Parse(await answer.Content.ReadAsStringAsync()) : null);
    }

    /// <summary>What the stream tells, up to and with the first event that fits.</summary>
    public async Task<List<Heard>> HearAsync(Func<Heard, bool> until, string after = "0")
    {
        using var patience = new CancellationTokenSource(Patience);
        var request = new HttpRequestMessage(HttpMethod.Get, $"/local/conversations/{id}/events");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Headers.Add("Last-Event-ID", after);
        using var answer = await host.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
        answer.EnsureSuccessStatusCode();
        var heard = new List<Heard>();
        await foreach (var item in SseParser.Create(await answer.Content.ReadAsStreamAsync(patience.Token)).EnumerateAsync(patience.Token))
        {
            var next = new Heard(item.EventType, item.EventId, JsonNode.Parse(item.Data)!);
            heard.Add(next);
            if (until(next))
            {
                break;
            }
        }

        return heard;
    }

    public async Task<Heard> HearFirstAsync(string kind, Func<JsonNode, bool>? which = null) =>
        (await HearAsync(heard => heard.Kind == kind && (which is null || which(heard.Data)))).Last();

    /// <summary>The id of the first card that the bot has sent.</summary>
    public async Task<string> HearCardAsync() => (await HearFirstAsync("message", data => data["card"] is not null)).MessageId;
}

internal sealed record Heard(string Kind, string? Number, JsonNode Data)
{
    public string MessageId => (string)Data["id"]!;

    public string? Text => (string?)Data["text"];
}
