using System.Collections.Immutable;

namespace GealcBot.Dialogs.Delivery;

/// <summary>What the buttons of the delivery lists do.</summary>
internal enum DeliveryVerb
{
    Hold,
    Release,
    Nudge,
    CallOff,
}

/// <summary>"Frena el de innovación", "let it go": what a sentence bids, and the words beside it.</summary>
/// <param name="NamesThing">It speaks of a reminder or a message by that word.</param>
/// <param name="Besides">What was said beside both, folded: of which one.</param>
internal sealed record DeliveryWish(DeliveryVerb Verb, bool NamesThing, ImmutableArray<string> Besides)
{
    /// <summary>"Hold all of them".</summary>
    public bool OfAll { get; init; }
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
        var verbs = found.Where(match => match.Key is not (Thing or All or Otherwise)).ToList();
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
        };
    }
}
