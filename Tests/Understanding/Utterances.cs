using GealcBot.Dialogs.Understanding;
using GealcBot.Dialogs.Understanding.Scoring;
using GealcBot.Texts;

namespace GealcBot.Tests.Understanding;

internal static class Utterances
{
    public static IEnumerable<Utterance> Of(Language language)
    {
        var name = $"GealcBot.Tests.Understanding.utterances.{language.Tag}.tsv";
        using var reader = new StreamReader(typeof(Utterances).Assembly.GetManifestResourceStream(name)!);
        return [.. UtteranceTable.Read(reader, language)];
    }
}

internal static class Some
{
    public static readonly Reader Reader = new();

    public static Reading Reading(string text, Language preferred = Language.Spanish, DayLeaning leaning = DayLeaning.None) =>
        Reader.Read(text, new ReadingContext { Today = Utterance.Today, Preferred = preferred, Leaning = leaning });
}
