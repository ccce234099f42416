using System.CommandLine;
using System.Globalization;
using GealcBot.Dialogs.Understanding.Likeness;
using GealcBot.Dialogs.Understanding.Scoring;

namespace GealcBot.Bot.Commands;

/// <summary>Learns how people write from tables of sentences; for whoever adds sentences, not for running the bot.</summary>
public static class LearnCommand
{
    private static readonly Argument<string[]> Folders = new("folders") { Description = "Where the tables are: Texts/Examples Tests/Understanding.", Arity = ArgumentArity.OneOrMore };
    private static readonly Option<string> To = new("--to") { Description = "The file to write.", DefaultValueFactory = _ => "Dialogs/Understanding/Likeness/learned.bin" };

    public static Command Create()
    {
        var learn = new Command("learn", "Learns how people write from the tables in some folders; build again afterwards.") { Folders, To };
        learn.SetAction(Run);
        return learn;
    }

    private static int Run(ParseResult parsed)
    {
        var sentences = Lessons.Sentences(parsed.GetValue(Folders)!);
        if (sentences.Count == 0)
        {
            Console.Error.WriteLine($"gealcbot learn: there are no tables (*.tsv) of sentences in {string.Join(", ", parsed.GetValue(Folders)!)}.");
            return 1;
        }

        var file = parsed.GetValue(To)!;
        using (var output = File.Create(file))
        {
            Lessons.Learn(sentences, output);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Learned from {sentences.Count} sentences: {file}, {new FileInfo(file).Length / 1024} KB."));
        return 0;
    }
}
