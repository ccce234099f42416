using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using GealcBot.Plans;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Bot.Talking;

/// <summary>Conversations as lines of JSON, one in and one out, each in a world of its own.</summary>
public static class TalkLines
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>How many lines could not be read; each is named on <paramref name="errors"/>.</returns>
    public static async Task<int> RunAsync(TextReader input, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        var (number, unreadable) = (0, 0);
        while (await input.ReadLineAsync(cancellation) is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                await output.WriteLineAsync(await AnswerAsync(line, cancellation));
            }
            catch (Exception wrong) when (wrong is JsonException or FormatException or InvalidOperationException or KeyNotFoundException)
            {
                unreadable++;
                await errors.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"gealcbot talk: line {number}: {wrong.Message}"));
            }
        }

        return unreadable;
    }

    private static async Task<string> AnswerAsync(string line, CancellationToken cancellation)
    {
        using var document = JsonDocument.Parse(line);
        var asked = document.RootElement;
        await using var world = TalkWorld.Open(Setting(asked));
        var turns = new List<IReadOnlyList<string>>();
        foreach (var turn in asked.GetProperty("turns").EnumerateArray())
        {
            turns.Add(await TurnAsync(world.Talker, turn, cancellation));
        }

        return Write(asked.GetProperty("id"), turns);
    }

    private static async Task<IReadOnlyList<string>> TurnAsync(Talker talker, JsonElement turn, CancellationToken cancellation)
    {
        if (turn.ValueKind is JsonValueKind.String)
        {
            return await talker.SaysAsync(turn.GetString()!, cancellation);
        }

        if (turn.TryGetProperty("file", out var file))
        {
            var (name, bytes) = await TalkFile.ReadAsync(file.GetString() ?? "", cancellation);
            return await talker.SendsAsync(name, bytes, Text(turn, "text") ?? "", cancellation);
        }

        var inputs = turn.TryGetProperty("input", out var filled) && filled.ValueKind is JsonValueKind.Object
            ? filled.EnumerateObject().ToDictionary(input => input.Name, input => input.Value.ValueKind is JsonValueKind.String ? input.Value.GetString()! : input.Value.GetRawText())
            : null;
        // A button that is not in sight cannot be pressed: nothing happens, as on a screen.
        return await talker.PressesAsShownAsync(turn.GetProperty("press").GetString()!, inputs, cancellation) ?? [];
    }

    private static TalkSetting Setting(JsonElement asked) => new(
        TalkWords.Role(Text(asked, "role") ?? "stranger"),
        Text(asked, "group") is { Length: > 0 } group ? TalkWords.Group(group) : null,
        TalkWords.Language(Text(asked, "language") ?? "es"),
        DateOnly.ParseExact(Text(asked, "today") ?? TalkWords.DefaultDay, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static string? Text(JsonElement asked, string name) =>
        asked.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;

    private static string Write(JsonElement id, List<IReadOnlyList<string>> turns)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            json.WritePropertyName("id");
            id.WriteTo(json);
            json.WriteStartArray("replies");
            foreach (var replies in turns)
            {
                json.WriteStartArray();
                foreach (var reply in replies)
                {
                    json.WriteStringValue(reply);
                }

                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }
}

/// <summary>The words of the talk command's options.</summary>
public static class TalkWords
{
    public const string DefaultDay = "2024-05-20";

    public static readonly string[] Roles = ["member", "coordinator", "secretariat", "stranger"];

    public static Role Role(string word) => Array.IndexOf(Roles, word) switch
    {
        0 => Plans.People.Role.Member,
        1 => Plans.People.Role.Coordinator,
        2 => Plans.People.Role.Secretariat,
        3 => Plans.People.Role.Stranger,
        _ => throw new FormatException($"'{word}' is no role; write one of {string.Join(", ", Roles)}."),
    };

    public static GroupId Group(string word) => WorkingGroups.TryParse(word)
        ?? throw new FormatException($"'{word}' is no group; write one of {string.Join(", ", WorkingGroups.All)}.");

    public static Language Language(string tag) => Languages.FromTag(tag)
        ?? throw new FormatException($"'{tag}' is none of es, en, pt, fr.");
}
