using System.Text.RegularExpressions;

namespace GealcBot.Dialogs.Understanding;

/// <summary>"…se decidió armar la agenda", "we agreed to meet monthly": what a report says was decided, in the person's own words.</summary>
internal static class DecisionScanner
{
    private const string Section = "decisions";

    private const string What = @"(?<what>[^\n.;]{3,280})";

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    private static readonly Regex Decided = new($@"\b{PhrasePattern.Of(Section, "decided")}\s*{What}", Options);

    /// <summary>"Hablamos de …", and "vimos …", where "vimos, el 3," says nothing of the kind.</summary>
    private static readonly Regex Spoken = new($@"\b(?:{PhrasePattern.Of(Section, "topic")}\s*|{PhrasePattern.Of(Section, "seen")}\s+){What}", Options);

    private static readonly Regex People = new($@"\b\d{{1,4}}\s+{PhrasePattern.Of(Section, "counted")}", Options);

    private static readonly Regex Next = new($@"(?:,|\s{PhrasePattern.Of(Section, "and")})\s+{PhrasePattern.Of(Section, "next")}[^,]*\d", Options);

    /// <summary>A question what was decided decides nothing. What is empty is read at the start, where the tables of three patterns would be made for nothing.</summary>
    public static string? In(string text) => string.IsNullOrWhiteSpace(text) || QuestionMarks.In(text) ? null
        : Decided.Match(text) is { Success: true } found ? Trimmed(found)
        // "Temas: …", "hablamos del GobCamp": what a meeting was about is kept in the same line.
        : Spoken.Match(text) is { Success: true } topics && !topics.Value.Contains("://", StringComparison.Ordinal) ? Trimmed(topics)
        // "14 ppl from 9 countries": a report counts countries, and what else was counted is kept as it was said.
        : People.Match(text) is { Success: true } people ? people.Value
        : null;

    /// <summary>The message without what was decided, which may name groups and days that the meeting was not of, and without "topics:".</summary>
    public static string Without(string text, string said)
    {
        var (start, length) = (text.IndexOf(said, StringComparison.Ordinal), said.Length);
        return !Decided.IsMatch(text) && !People.IsMatch(said) && Spoken.Match(text) is { Success: true, Index: var lead }
            ? Blank(text, lead, start + length - lead) : Blank(text, start, length);
    }

    private static string Blank(string text, int start, int length) => string.Concat(text.AsSpan(0, start), new string(' ', length), text.AsSpan(start + length));

    private static string Trimmed(Match found) => Before(found.Groups["what"].Value).Trim(' ', '.', ',', ':', ';');

    /// <summary>"…armar un catálogo, la próxima es el 12 de julio": when they meet next is no part of what was decided.</summary>
    private static string Before(string what) => Next.Match(what) is { Success: true, Index: > 2 and var end } ? what[..end] : what;
}
