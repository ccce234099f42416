using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using GealcBot.Bot.Talking;
using GealcBot.Cards;
using GealcBot.Channel;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes;

/// <summary>Somebody in a scene.</summary>
public sealed class Actor(Talker talker, Language language, ConcurrentQueue<Outgoing> post, SceneClock clock)
{
    private IReadOnlyList<string> heard = [];

    public Say Say => Say.In(language);

    /// <summary>Everything of the last answer, as text.</summary>
    public string Heard => string.Join('\n', heard);

    /// <summary>How many messages the last answer had.</summary>
    public int Messages => heard.Count;

    /// <summary>What the last answer offers to press or say, by title.</summary>
    public IReadOnlyList<string> Offered => [.. heard.SelectMany(reply => reply.Split('\n')).Where(line => line.StartsWith('[') && line.EndsWith(']')).Select(line => line[1..^1])];

    /// <summary>The codes at the beginning of a line, in the order shown.</summary>
    public IReadOnlyList<string> Codes => [.. heard.SelectMany(reply => reply.Split('\n')).Select(line => line.Split(' ')[0]).Where(word => word.Count(c => c == '.') == 2 && char.IsAsciiDigit(word[0]))];

    public int Unread => post.Count;

    internal Courier? Courier { get; init; }

    /// <summary>A file with what is written beside it.</summary>
    public Task Sends(string name, string file, string text = "")
    {
        Courier!.Takes(name, file);
        return Says(text);
    }

    public async Task Says(string text) => heard = await talker.SaysAsync(text, CancellationToken.None);

    public async Task Sends(string fileName, ReadOnlyMemory<byte> bytes, string text = "") => heard = await talker.SendsAsync(fileName, bytes, text, CancellationToken.None);

    /// <summary>Takes the bot's action on a message of a chat.</summary>
    public async Task Takes(QuotedMessage message) => heard = await talker.TakesAsync(message, CancellationToken.None);

    public Task Takes(string text, string? link = null, DateTimeOffset? at = null) => Takes(new QuotedMessage(text, "Mira", at, link));

    /// <summary>Changes the message sent last.</summary>
    public async Task Edits(string text) => heard = await talker.EditsAsync(text, CancellationToken.None);

    /// <summary>Presses a button of any card there ever was: its press, with the fields beside it.</summary>
    public async Task Sends(Press press, params (string Id, string Value)[] inputs)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            press.Write(json);
        }

        var data = JsonNode.Parse(buffer.ToArray())!.AsObject();
        foreach (var (id, value) in inputs)
        {
            data[id] = value;
        }

        heard = await talker.SendsAsync(JsonElement.Parse(data.ToJsonString()), CancellationToken.None);
    }

    public async Task Arrives() => heard = await talker.ArrivesAsync(CancellationToken.None);

    public Task Presses(Func<Say, string> title, params (string Id, string Value)[] inputs) => PressesTitled(title(Say), inputs);

    public async Task PressesTitled(string title, params (string Id, string Value)[] inputs) =>
        heard = await talker.PressesAsync(title, inputs.ToDictionary(input => input.Id, input => input.Value), CancellationToken.None)
            ?? throw new InvalidOperationException($"There is no button [{title}] in sight. In sight:\n{string.Join("\n--\n", talker.Cards.Select(card => card.Text))}");

    /// <summary>Takes the next message the bot sent on its own; fails when there is none.</summary>
    public void OpensPost()
    {
        Assert.True(post.TryDequeue(out var message), "No message came.");
        heard = [talker.Receives(message!)];
    }

    /// <summary>Takes the next message as <see cref="OpensPost"/> does and, where it holds several reminders, goes to the first.</summary>
    public async Task OpensReminder()
    {
        OpensPost();
        if (Offered.Contains(Say.ButtonAnswerThis()))
        {
            await Presses(say => say.ButtonAnswerThis());
        }
    }

    /// <summary>Looks at nothing of what has come so far.</summary>
    public void PutsPostAside() => post.Clear();

    public void Hears(Func<Say, string> words) => Hears(words(Say));

    public void Hears(string words) => Assert.Contains(words, Heard, StringComparison.OrdinalIgnoreCase);

    public void DoesNotHear(Func<Say, string> words) => Assert.DoesNotContain(words(Say), Heard, StringComparison.OrdinalIgnoreCase);

    public void DoesNotHear(string words) => Assert.DoesNotContain(words, Heard, StringComparison.OrdinalIgnoreCase);

    public string Day(string iso) => Say.Day(DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    public DateOnly Today => clock.Day;
}
