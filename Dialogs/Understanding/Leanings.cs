using System.Globalization;
using GealcBot.Texts.Vocabulary;

namespace GealcBot.Dialogs.Understanding;

/// <summary>
/// The softer layer under the rules: each concept said leans a little towards some wishes and away from others, and the leanings
/// add up. So a wording that no rule foresaw falls to the nearest wish. The weights are data, learned from the tables of utterances
/// (<c>leanings.json</c> beside the vocabularies; the test project learns them anew).
/// </summary>
internal static class Leanings
{
    /// <summary>How much a rule counts beside the leanings.</summary>
    public const double RuleShare = 0.3;

    /// <summary>What leans without any word: some wishes are rarer than others.</summary>
    public const string Always = "Always";

    private static readonly int Wishes = Enum.GetValues<Wish>().Length;

    private static readonly double[] Base = new double[Wishes];

    private static readonly (int Wish, double Weight)[][] ByConcept = Load();

    /// <summary>Adds what the concepts lean towards to the weights of the rules.</summary>
    public static void Add(Concepts said, ReadOnlySpan<double> rules, Span<double> leanings)
    {
        for (var wish = 0; wish < Wishes; wish++)
        {
            leanings[wish] = Base[wish] + (RuleShare * rules[wish]);
        }

        for (var concept = 0; concept < ByConcept.Length; concept++)
        {
            if (said.Has((Concept)concept))
            {
                foreach (var (wish, weight) in ByConcept[concept])
                {
                    leanings[wish] += weight;
                }
            }
        }
    }

    /// <summary>The concepts that speak most for a wish, for <c>talk --explain</c>.</summary>
    public static string Evidence(Concepts said, Wish wish) => string.Join(' ', said.All
        .Select(concept => (Concept: concept, Weight: Array.Find(ByConcept[(int)concept], one => one.Wish == (int)wish).Weight))
        .Where(one => one.Weight > 0.2).OrderByDescending(one => one.Weight).Take(3).Select(one => one.Concept));

    private static (int Wish, double Weight)[][] Load()
    {
        var found = Enum.GetValues<Concept>().Select(_ => new List<(int Wish, double Weight)>()).ToArray();
        foreach (var (name, concepts) in VocabularyFile.Leanings())
        {
            var wish = (int)Enum.Parse<Wish>(name);
            foreach (var (concept, weight) in concepts.Select(Parse))
            {
                if (concept == Always)
                {
                    Base[wish] = weight;
                }
                else
                {
                    found[(int)Enum.Parse<Concept>(concept)].Add((wish, weight));
                }
            }
        }

        return [.. found.Select(leanings => leanings.ToArray())];
    }

    private static (string Concept, double Weight) Parse(string entry)
    {
        var colon = entry.IndexOf(':', StringComparison.Ordinal);
        return (entry[..colon], int.Parse(entry.AsSpan(colon + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) / 10.0);
    }
}
