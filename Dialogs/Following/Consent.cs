using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GealcBot.Cards;
using GealcBot.Dialogs.Delivery;
using GealcBot.Dialogs.People;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Following;

/// <summary>What an answer to a question of yes or no comes down to.</summary>
internal abstract record Consent
{
    /// <summary>"Sí, borra todo nomás", "yes go ahead. was nice working with you".</summary>
    public sealed record Yes : Consent;

    /// <summary>"Sí, pero no mis informes": a yes that keeps something back, or says more than the question, is none yet.</summary>
    public sealed record Doubtful : Consent;

    /// <summary>"No, wait, the link is broken. Return it": the question is over, and what comes behind is said of something else.</summary>
    public sealed record No(string Rest) : Consent;
}

/// <summary>
/// Whether to erase, approve, take back, change the list, pass a group on: the yes and the no to what cannot be done by mistake. The
/// verb of the thing said again is a yes where nothing else is said.
/// </summary>
internal static partial class Consents
{
    /// <summary>What is not one of the words of a yes may be said in so many words, where the reader takes it for one.</summary>
    private const int FewWords = 6;

    private const string Agreeing = "yes";
    private const string Denying = "no";
    private const string Reserving = "but";
    private const string Beside = "beside";

    /// <summary>"Guárdala", "save it": a yes to a form, and to no other question.</summary>
    private const string Saving = "save";

    /// <summary>"Las dos", "all of them": each of the forms in line, and not only the one that is open.</summary>
    private const string All = "all";

    private static readonly FrozenDictionary<Language, SaidPhrases> Phrases = Languages.All.ToFrozenDictionary(language => language, language => new SaidPhrases("consent", language));

    /// <summary>The button of the question in sight; null where none is.</summary>
    public static Offered.Choice? Question(Situation situation) => situation.Last.Offered.Buttons.FirstOrDefault(choice => Verbs(choice.Press) is not null);

    /// <summary>Null for what is no answer to it.</summary>
    public static Consent? Of(string text, Reading reading, Press question, Situation situation)
    {
        var (own, last) = (reading.Language ?? situation.Last.Language ?? situation.Language, situation.Last.Language ?? situation.Language);
        return Of(text, reading, question, own) ?? (own == last ? null : Of(text, reading, question, last));
    }

    /// <summary>A yes that begins with one, in whatever form in sight.</summary>
    public static bool Begins(string text, Reading reading, Situation situation) =>
        Parts(text, reading.Language ?? situation.Language).SkipWhile(part => part.IsOnly(Beside)).FirstOrDefault() is { } first && first.Keys.Contains(Agreeing);

    /// <summary>"Sí, guárdalo", "ok send it": nothing but a yes to a form; "lo confirmo después" is none.</summary>
    public static bool IsWhole(string text, Language language)
    {
        var said = Parts(text, language).Where(part => !part.IsOnly(Beside)).ToList();
        return said.Count > 0 && said.TrueForAll(part => part.Keys.Contains(Agreeing) || part.Keys.Contains(Saving) || part.Keys.Contains(All));
    }

    /// <summary>"Sí, graba las dos", "yes, both of them", with several forms in line.</summary>
    public static bool IsToAll(string text, Language language) => Parts(text, language).Exists(part => part.Keys.Contains(All));

    /// <summary>The question once more.</summary>
    public static Press Again(Press question) => question switch
    {
        ForgetMe forget => forget with { Sure = false },
        ChangeRoster change => change with { Sure = false },
        PassGroup pass => pass with { Sure = false },
        Tell tell => tell with { Sure = false },
        _ => throw new ArgumentOutOfRangeException(nameof(question), question, "This asks no yes."),
    };

    private static Consent? Of(string text, Reading reading, Press question, Language language)
    {
        var parts = Parts(text, language);
        var said = parts.SkipWhile(part => part.IsOnly(Beside)).ToList();
        if (said.Count == 0)
        {
            return null;
        }

        var (first, verb) = (said[0], Verbs(question)!);
        if (first.Keys.Contains(Denying) && Denied(said, text) is { } rest)
        {
            // "No, la del 14" takes another report back.
            return question is Tell { What: TellKind.Withdraw } && reading is { Words: <= FewWords } and not { Days: [], Period: null, Groups: [], Codes: [] } ? null : new Consent.No(rest);
        }

        var isWhole = said.TrueForAll(part => part.Keys.Contains(Agreeing) || part.Keys.Contains(verb) || part.Keys.Contains(Beside));
        if (isWhole && !reading.Asks)
        {
            return new Consent.Yes();
        }

        var isYes = first.Keys.Contains(Agreeing) || (reading.Best is Wish.Yes && reading.Words <= FewWords);
        return !isYes && reading.Best is not Wish.Yes ? null
            : isYes && !parts.Exists(part => part.Keys.Contains(Reserving) || part.Keys.Contains(Denying)) && SaysNoMore(text, reading, question) ? new Consent.Yes()
            : new Consent.Doubtful();
    }

    /// <summary>What is behind "no, wait"; null where the no is said of something in the sentence.</summary>
    private static string? Denied(List<Part> said, string text)
    {
        var last = 0;
        for (var at = 0; at < said.Count && (said[at].Keys.Contains(Denying) || said[at].IsOnly(Beside)); at++)
        {
            last = at;
        }

        var rest = text[said[last].End..];
        var isApart = last > 0 || last == said.Count - 1 || rest.TrimStart() is "" or [',' or '.' or ';' or ':' or '!' or '-' or '–' or '—' or '…', ..] || said[0].Words > 1;
        return isApart ? rest.TrimStart(' ', ',', '.', ';', ':', '!', '-', '–', '—', '…', '\n', '\r', '\t') : null;
    }

    /// <summary>Nothing that the question did not have: no day, no other group, no thing that it is not about.</summary>
    private static bool SaysNoMore(string text, Reading reading, Press question) =>
        reading is { Asks: false, Days: [], Period: null, Years: [], Codes: [], Links: [], Things: [], CountryCount: null, Percent: null } && PeopleNames.EmailIn(text) is null
        && reading.Groups.All(group => GroupsOf(question).Contains(group.Value)) && (reading.Countries.IsEmpty || question is ForgetMe or PassGroup);

    private static string[] GroupsOf(Press question) => question switch
    {
        ChangeRoster { Group: { } groups } => groups.Split(','),
        PassGroup { Group: var group } => [group],
        _ => [],
    };

    /// <summary>The key of the words that name the thing itself; null for what is no such question.</summary>
    private static string? Verbs(Press press) => press switch
    {
        ForgetMe { Sure: true } => "erase",
        Tell { Sure: true, What: TellKind.Approve } => "approve",
        Tell { Sure: true, What: TellKind.Withdraw } => "takeBack",
        ChangeRoster { Sure: true, Becomes: Role.Stranger } => "remove",
        ChangeRoster { Sure: true } => "add",
        PassGroup { Sure: true } => "passOn",
        _ => null,
    };

    /// <summary>The message as the longest phrases it is made of; a word that is in none stands alone.</summary>
    private static List<Part> Parts(string text, Language language)
    {
        var places = Word().Matches(text);
        string[] words = [.. places.Select(place => Folding.Of(place.Value))];
        var found = Phrases[language].In(words).ToLookup(phrase => phrase.At[0]);
        var parts = new List<Part>();
        for (var at = 0; at < words.Length;)
        {
            var longest = found[at].Select(phrase => phrase.At.Length).DefaultIfEmpty(1).Max();
            parts.Add(new Part([.. found[at].Where(phrase => phrase.At.Length == longest).Select(phrase => phrase.Key)], longest, places[at + longest - 1].Index + places[at + longest - 1].Length));
            at += longest;
        }

        return parts;
    }

    /// <param name="End">Where the message goes on.</param>
    private sealed record Part(ImmutableArray<string> Keys, int Words, int End)
    {
        public bool IsOnly(string key) => !Keys.IsEmpty && Keys.All(one => one == key);
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
