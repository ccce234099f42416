using System.CommandLine;
using System.Globalization;
using System.Text;
using GealcBot.Bot.Talking;
using GealcBot.Dialogs.Understanding;
using GealcBot.Dialogs.Understanding.Scoring;
using GealcBot.Texts;

namespace GealcBot.Bot.Commands;

/// <summary>The bot in the terminal: one question, a chat, or lines of JSON. Nothing said here is kept.</summary>
public static class TalkCommand
{
    private static readonly Argument<string?> Question = new("question") { Description = "What to say; without it, an interactive chat.", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<string> As = new("--as") { Description = "Who you are.", DefaultValueFactory = _ => "member" };
    private static readonly Option<string?> Group = new("--group") { Description = "Your working group, such as cybersecurity." };
    private static readonly Option<string> Language = new("--language") { Description = "Your language: es, en, pt or fr.", DefaultValueFactory = _ => "es" };
    private static readonly Option<string> Today = new("--today") { Description = "The day it is, such as 2024-05-20.", DefaultValueFactory = _ => TalkWords.DefaultDay };
    private static readonly Option<bool> Explain = new("--explain") { Description = "Say how the question was read instead of answering it." };
    private static readonly Option<string?> Said = new("--after") { Description = "With --explain: what it is said after, such as Upcoming, One, Form, Receipt or Reminder.", HelpName = "WHAT" };

    private static readonly Option<bool> Lines = new("--jsonl") { Description = "Read conversations as JSON lines from standard input, write one line for each." };

    private static readonly Option<string?> Score = new("--score") { Description = "Read a table of utterances (text, wishes, slots) and print the share recognised.", HelpName = "FILE" };

    public static Command Create()
    {
        var talk = new Command("talk", "Talks with the bot in the terminal, in a world of its own: the plans loaded, nothing reported yet.")
        {
            Question, As, Group, Language, Today, Explain, Said, Lines, Score,
        };
        As.AcceptOnlyFromAmong(TalkWords.Roles);
        talk.SetAction(RunAsync);
        return talk;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        await using var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { NewLine = "\n" };
        using var input = new StreamReader(Console.OpenStandardInput(), utf8);
        try
        {
            if (parsed.GetValue(Lines))
            {
                return await TalkLines.RunAsync(input, output, Console.Error, cancellation) == 0 ? 0 : 1;
            }

            if (parsed.GetValue(Score) is { } table)
            {
                return ScoreTable(table, parsed, output);
            }

            var setting = Setting(parsed);
            if (parsed.GetValue(Explain))
            {
                return await ExplainAsync(parsed.GetValue(Question) ?? await input.ReadToEndAsync(cancellation), Before(parsed), setting, output);
            }

            await using var world = TalkWorld.Open(setting);
            return parsed.GetValue(Question) is { } question
                ? await OnceAsync(world.Talker, question, output, cancellation)
                : await ChatAsync(world.Talker, input, output, cancellation);
        }
        catch (Exception wrong) when (wrong is FormatException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"gealcbot talk: {wrong.Message}");
            return 1;
        }
    }

    private static TalkSetting Setting(ParseResult parsed) => new(
        TalkWords.Role(parsed.GetValue(As)!),
        parsed.GetValue(Group) is { } group ? TalkWords.Group(group) : null,
        TalkWords.Language(parsed.GetValue(Language)!),
        DateOnly.TryParseExact(parsed.GetValue(Today), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new FormatException($"'{parsed.GetValue(Today)}' is no date; write it as 2024-05-20."));

    private static After Before(ParseResult parsed) => parsed.GetValue(Said) is not { } name ? After.Nothing
        : After.TryParse(name) ?? throw new FormatException($"'{name}' is nothing that a message can come after.");

    private static async Task<int> ExplainAsync(string question, After after, TalkSetting setting, TextWriter output)
    {
        var reading = new Reader().Read(question, new ReadingContext { Today = setting.Today, Preferred = setting.Language, After = after });
        await output.WriteLineAsync($"wanted: {(reading.Wishes.IsEmpty ? "nothing recognised" : string.Join(", ", reading.Wishes.Select(found => found.Wish)))}");
        await output.WriteLineAsync($"about: {string.Join(' ', SlotText.Of(reading).Where(slot => slot[^1] != '=' && !slot.EndsWith("=False", StringComparison.Ordinal)).Order(StringComparer.Ordinal))}");
        await output.WriteLineAsync($"language: {reading.Language?.Tag ?? "not told by its words"}");
        foreach (var why in reading.Why)
        {
            await output.WriteLineAsync($"- {why}");
        }

        return 0;
    }

    /// <summary>The language is the file's unless it is asked for, or a row has its own.</summary>
    private static int ScoreTable(string path, ParseResult parsed, TextWriter output)
    {
        var said = TalkWords.Language(parsed.GetValue(Language)!);
        using var table = new StreamReader(path, Encoding.UTF8);
        var language = parsed.GetResult(Language) is { Implicit: false } ? said : UtteranceTable.LanguageOf(path) ?? said;
        new ScoreSheet(UtteranceTable.Read(table, language), new Reader()).Write(output);
        return 0;
    }

    private static async Task<int> OnceAsync(Talker talker, string question, TextWriter output, CancellationToken cancellation)
    {
        foreach (var reply in await talker.SaysAsync(question, cancellation))
        {
            await output.WriteLineAsync(reply);
        }

        return 0;
    }

    /// <summary>A line in brackets presses a button: [Registrar] heldOn=2024-05-14. One that begins with [file] sends a file: [file] informe.docx.</summary>
    private static async Task<int> ChatAsync(Talker talker, TextReader input, TextWriter output, CancellationToken cancellation)
    {
        var replies = await talker.ArrivesAsync(cancellation);
        while (true)
        {
            foreach (var reply in replies)
            {
                await output.WriteLineAsync($"{reply}\n");
            }

            await output.WriteAsync("> ");
            await output.FlushAsync(cancellation);
            if (await input.ReadLineAsync(cancellation) is not { } line)
            {
                return 0;
            }

            replies = await HearAsync(talker, line, cancellation);
        }
    }

    private static async Task<IReadOnlyList<string>> HearAsync(Talker talker, string line, CancellationToken cancellation)
    {
        var end = line.StartsWith('[') ? line.IndexOf(']', StringComparison.Ordinal) : -1;
        if (end < 0)
        {
            return await talker.SaysAsync(line, cancellation);
        }

        var (title, rest) = (line[1..end], line[(end + 1)..]);
        if (title == "file")
        {
            return await SendAsync(talker, rest.Trim(), cancellation);
        }

        var inputs = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2)).Where(pair => pair.Length == 2)
            .ToDictionary(pair => pair[0], pair => pair[1]);
        return await talker.PressesAsShownAsync(title, inputs, cancellation) ?? [$"[{title}]?"];
    }

    private static async Task<IReadOnlyList<string>> SendAsync(Talker talker, string path, CancellationToken cancellation)
    {
        try
        {
            var (name, bytes) = await TalkFile.ReadAsync(path, cancellation);
            return await talker.SendsAsync(name, bytes, "", cancellation);
        }
        catch (FormatException unreadable)
        {
            return [$"[file]? {unreadable.Message}"];
        }
    }
}
