using System.Collections.Immutable;

namespace GealcBot.Dialogs.Delivery;

/// <summary>What the buttons of the delivery lists do.</summary>
internal enum DeliveryVerb
{
    Hold,
    Release,
    Nudge,
    CallOff,

    /// <summary>Once more what went out already.</summary>
    Resend,
}

/// <summary>"Frena el de innovación", "let it go": what a sentence bids, and the words beside it.</summary>
/// <param name="NamesThing">It speaks of a reminder or a message by that word.</param>
/// <param name="Besides">What was said beside both, folded: of which one.</param>
internal sealed record DeliveryWish(DeliveryVerb Verb, bool NamesThing, ImmutableArray<string> Besides)
{
    /// <summary>"Hold all of them".</summary>
    public bool OfAll { get; init; }

    /// <summary>"The ones that have not answered".</summary>
    public bool OfSilent { get; init; }

    /// <summary>"By Friday", "con plazo el viernes".</summary>
    public bool SaysDeadline { get; init; }

    /// <summary>"All but cybersecurity".</summary>
    public bool LeavesOut { get; init; }
}

/// <summary>Finds the verbs of the section "deliveries" of the vocabularies.</summary>
internal static class DeliveryVerbs
{
    /// <summary>Whoever writes more tells something, and means no button.</summary>
    private const int Longest = 120;

    /// <summary>What is held: a reminder, a message.</summary>
    private const string Thing = "line";

    private const string All = "all";

    /// <summary>Words that look like such a verb and mean something else: "hold on", "my reminders".</summary>
    private const string Otherwise = "otherwise";

    private const string Deadline = "deadline";
    private const string Silent = "silent";
    private const string LeaveOut = "leaveOut";

    /// <summary>"Pas la cybersécurité": leaves out where a sentence begins with it, and elsewhere denies anything.</summary>
    private const string NotThese = "notThese";

    /// <summary>"Send it", "envoie", of what is in sight.</summary>
    private const string Go = "go";

    private static readonly SaidPhrases Phrases = new("deliveries");

    /// <summary>Of several verbs that begin together or one within another the first and longest counts: "no lo detengas" lets go. Null for a sentence without any, or that bids two things.</summary>
    public static DeliveryWish? In(string text)
    {
        if (text.Length > Longest)
        {
            return null;
        }

        var words = SaidPhrases.Words(text);
        var found = Phrases.In(words);
        var verbs = found.Where(match => Enum.TryParse<DeliveryVerb>(match.Key, ignoreCase: true, out _)).ToList();
        if (verbs.Count == 0 || found.Any(match => match.Key is Otherwise))
        {
            return null;
        }

        var said = verbs.OrderBy(match => match.At[0]).ThenByDescending(match => match.At.Length).First();
        if (verbs.Exists(other => other.Key != said.Key && !other.At.Any(said.Covers)))
        {
            // "Hold the first and let the second go" is two things.
            return null;
        }

        var used = found.Where(match => match.Key == said.Key || match.Key is Thing or All).SelectMany(match => match.At).ToHashSet();
        return new DeliveryWish(
            Enum.Parse<DeliveryVerb>(said.Key, ignoreCase: true), found.Any(match => match.Key is Thing), [.. words.Where((_, at) => !used.Contains(at))])
        {
            OfAll = found.Any(match => match.Key is All),
            OfSilent = found.Any(match => match.Key is Silent),
            SaysDeadline = found.Any(match => match.Key is Deadline),
            // "Ne relance plus", "those that did not answer" leave nobody out.
            LeavesOut = found.Any(match => match.Key is LeaveOut && !said.Covers(match.At[0]) && !found.Any(silent => silent.Key is Silent && silent.Covers(match.At[0]))),
        };
    }

    /// <summary>"Leave out open data", "pas la cybersécurité, je les ai eus au tel".</summary>
    public static bool LeavesOut(string text) =>
        text.Length <= Longest && Phrases.In(SaidPhrases.Words(text)).Any(match => match.Key is LeaveOut || (match.Key is NotThese && match.At[0] == 0));

    /// <summary>"Sí, envíalo", "pode mandar": few words, and one of them sends.</summary>
    public static bool Sends(string text) =>
        SaidPhrases.Words(text) is { Length: <= MostToSend } words && Phrases.In(words) is var found && found.Any(match => match.Key is Go) && !found.Any(match => match.Key is NotThese or LeaveOut or "hold" or Otherwise);

    /// <summary>"Who has not answered", "sin respuesta".</summary>
    public static bool IsOfSilent(string text) => text.Length <= Longest && Phrases.In(SaidPhrases.Words(text)).Any(match => match.Key is Silent);

    private const int MostToSend = 5;
}
