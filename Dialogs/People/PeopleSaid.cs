using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GealcBot.Dialogs.Delivery;
using GealcBot.Dialogs.Understanding;
using GealcBot.Texts;

namespace GealcBot.Dialogs.People;

/// <summary>What a sentence has of one section of its language's vocabulary, and where it stands.</summary>
internal sealed partial class PeopleSaid
{
    /// <summary>What is said around the list, absences and requests.</summary>
    public const string People = "people";

    /// <summary>What a proposed change of the list is put right with.</summary>
    public const string Roster = "roster";

    private static readonly FrozenDictionary<(string, Language), SaidPhrases> Phrases =
        new[] { People, Roster }.SelectMany(section => Languages.All.Select(language => (section, language))).ToFrozenDictionary(one => one, one => new SaidPhrases(one.section, one.language));

    private readonly ImmutableArray<Match> places;
    private readonly ImmutableArray<SaidPhrases.Found> found;

    private PeopleSaid(ImmutableArray<Match> places, string[] words, ImmutableArray<SaidPhrases.Found> found) => (this.places, Words, this.found) = (places, words, found);

    /// <summary>The words of the sentence, folded.</summary>
    public string[] Words { get; }

    public bool IsEmpty => found.IsEmpty;

    public static PeopleSaid In(string text, string section, Language language)
    {
        ImmutableArray<Match> places = [.. Word().Matches(text).Cast<Match>()];
        string[] words = [.. places.Select(place => Folding.Of(place.Value))];
        return new PeopleSaid(places, words, Phrases[(section, language)].In(words));
    }

    public bool Has(string key) => found.Any(one => one.Key == key);

    /// <summary>The places of the first word of each phrase that means this.</summary>
    public IEnumerable<int> Of(string key) => found.Where(one => one.Key == key).Select(one => one.At[0]);

    /// <summary>What was written at a place.</summary>
    public string Written(int at) => places[at].Value;

    /// <summary>Where in the text the longest phrase that means this begins and ends; null where there is none.</summary>
    public (int From, int To)? Span(string key) =>
        found.Where(one => one.Key == key).OrderByDescending(one => one.At.Length).FirstOrDefault() is { At: var at } ? (places[at[0]].Index, places[at[^1]].Index + places[at[^1]].Length) : null;

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
