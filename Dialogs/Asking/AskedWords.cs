using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.Authorities;
using GealcBot.Plans.Lineage;

namespace GealcBot.Dialogs.Asking;

/// <summary>The words of a sentence that can be looked for in a document: without those that only ask.</summary>
internal static partial class AskedWords
{
    /// <summary>More are no search but a speech.</summary>
    private const int Most = 12;

    private static readonly ImmutableArray<string> Verbs = Stems.Of("searching");

    /// <summary>
    /// Of the words asked for those that can be found: "che, ¿blockchain trató alguna vez la red?" is of blockchain. Where no document has
    /// any of them they are all kept, for it is said that they were not found.
    /// </summary>
    public static ImmutableArray<string> Worth(ImmutableArray<string> words, PlanSearch search)
    {
        var known = words.Select(word => search.Has(word) ? word : Near(word, search)).OfType<string>().Distinct().ToImmutableArray();
        var telling = known.RemoveAll(word => IsGrammar(word) && !search.IsTitled(word));
        return !telling.IsEmpty ? telling : !known.IsEmpty ? known : words;
    }

    /// <summary>The words that call something by name, those that are misspelt as the documents have them: "iackaton" is the AI-ckathon.</summary>
    public static IEnumerable<string> Spelled(IEnumerable<string> words, PlanSearch search) =>
        words.Select(word => search.Has(word) ? word : Near(word, search) ?? word);

    /// <summary>The word of a document that was meant; null for one that means something else, or is near to none.</summary>
    private static string? Near(string word, PlanSearch search)
    {
        var work = 0;
        return word.Length < ShortestGuess || Lexicon.Whole.MeaningsOf(word).Length > 0 || Countries.NamedIn(word).Length > 0 ? null
            : Spellings.GetValue(search, known => new Spelling(known.Written.Where(written => Array.TrueForAll(Lexicon.Whole.MeaningsOf(written), meaning => meaning.Kind is Kind.Group or Kind.Area)).Select(written => KeyValuePair.Create(written, 0)))).Nearest(word, 2, ref work);
    }

    private static bool IsGrammar(string word) => Lexicon.Whole.MeaningsOf(word) is { Length: > 0 } meanings && Array.TrueForAll(meanings, meaning => meaning.Kind == Kind.Function);

    private const int ShortestGuess = 7;

    private static readonly ConditionalWeakTable<PlanSearch, Spelling> Spellings = [];

    /// <summary>What a search looks for: without why it is looked for.</summary>
    public static ImmutableArray<string> Sought(string text) => Of(Purpose().Replace(text, " "));

    /// <summary>Why something is looked for: "…, tô fazendo uma nota técnica", "…, je prépare une note", "…, es para el ministro".</summary>
    [GeneratedRegex(
        @"[,.;!?]\s*(?:(?:y\s+)?(?:es|era)\s+para|para\s+(?:un|una|el|la|mi)|estoy|estamos|tengo\s+que|necesito|porque|me\s+lo|lo\s+necesito|(?:é|e)\s+para|estou|estamos|t[ôo]|preciso|tenho\s+que|pra|pois|(?:i'?m|i\s+am|we'?re|we\s+are)|i\s+need|i\s+have\s+to|it'?s\s+for|because|for\s+(?:a|my|the)|je|j'en|c'est\s+pour|pour\s+(?:un|une|le|la|mon|ma)|on\s+me|parce)\b[^,.;!?]*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Purpose();

    public static ImmutableArray<string> Of(string text) =>
    [
        // Portuguese "acha aí" looks for no artificial intelligence.
        .. Subjects.Fold(Prefixed().Replace(text.Replace("aí", " ", StringComparison.OrdinalIgnoreCase), " ")).Split([.. text.Where(c => !char.IsLetterOrDigit(c)).Distinct(), '\u0300'], StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(Long).Where(IsWorthIt).Distinct().Take(Most),
    ];

    /// <summary>"AI-ckathon" is one word, and no artificial intelligence beside another.</summary>
    [GeneratedRegex(@"\b(?:ai|ia)-", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Prefixed();

    private static IEnumerable<string> Long(string word) => word is "ia" or "ai" ? ["inteligencia", "artificial"] : [word];

    private static bool IsWorthIt(string word) =>
        word.Length > 2 && !Cues.Is(word, Cue.NotSought) && !Verbs.Any(verb => word.StartsWith(verb, StringComparison.Ordinal)) && !(word.Length == 4 && word.All(char.IsAsciiDigit));
}
