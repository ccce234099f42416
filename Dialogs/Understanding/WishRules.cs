using System.Collections.Immutable;
using System.Globalization;

namespace GealcBot.Dialogs.Understanding;

/// <summary>
/// Weighs what was said against all rules, where each wish counts with its strongest evidence, and puts them in the order that the
/// leanings of the words give. A service that ranks readings would come after this: it would take the message and these wishes and
/// return them in another order, and nothing else would change.
/// </summary>
internal static class WishRules
{
    /// <summary>What weighs less than this share of the surest wish is not listed beside it.</summary>
    private const double Share = 0.6;

    private const double Least = 1.5;

    /// <summary>The share from which a wish is listed that no rule found, beside those that one did, and alone.</summary>
    private const double Likely = 0.15;

    private const double Sure = 0.45;

    /// <summary>What tells something about a wish; words of grammar and what a message merely mentions do not.</summary>
    private static readonly Concepts Telling = Concepts.Of([.. Enum.GetValues<Concept>().Where(concept => concept < Concept.Today)]).Except(Concepts.Of(
        Concept.What, Concept.Me, Concept.We, Concept.AndAlso, Concept.Only, Concept.Exists, Concept.Not, Concept.No, Concept.Yes, Concept.How, Concept.Which, Concept.Can,
        Concept.ItWas, Concept.Option, Concept.Did, Concept.More, Concept.Everyone));

    public static readonly ImmutableArray<WishRule> All =
        [.. TalkRules.All, .. AskingRules.All, .. StandingRules.All, .. TellingRules.All, .. SettingRules.All];

    private static readonly int Wishes = Enum.GetValues<Wish>().Length;

    public static ImmutableArray<WishFound> Found(Concepts said, List<string> why)
    {
        Span<double> weights = stackalloc double[Wishes];
        Span<int> rules = stackalloc int[Wishes];
        var most = Weigh(said, weights, rules);
        Span<double> shares = stackalloc double[Wishes];
        Leanings.Add(said, weights, shares);
        AsShares(shares);
        var found = ImmutableArray.CreateBuilder<WishFound>();
        for (var wish = 0; wish < Wishes; wish++)
        {
            var ruled = weights[wish] >= Least && (weights[wish] >= most * Share || wish <= (int)Wish.Goodbye);
            if (ruled || (shares[wish] >= (most > 0 ? Likely : Sure) && said.Overlaps(Telling)))
            {
                found.Add(new WishFound((Wish)wish, Math.Round(10 * shares[wish], 4)));
                why.Add(string.Create(CultureInfo.InvariantCulture, $"wish {(Wish)wish} {shares[wish]:P0}: {(ruled ? All[rules[wish]].Evidence : "")} ({Leanings.Evidence(said, (Wish)wish)})"));
            }
        }

        found.Sort((x, y) => y.Weight != x.Weight ? y.Weight.CompareTo(x.Weight) : x.Wish.CompareTo(y.Wish));
        return found.ToImmutable();
    }

    /// <summary>The weight of the strongest rule of all.</summary>
    internal static double Weigh(Concepts said, Span<double> weights, Span<int> rules)
    {
        var most = 0.0;
        for (var at = 0; at < All.Length; at++)
        {
            var rule = All[at];
            if (rule.Weight > weights[(int)rule.Wish] && rule.Holds(said))
            {
                weights[(int)rule.Wish] = rule.Weight;
                rules[(int)rule.Wish] = at;
                most = Math.Max(most, rule.Weight);
            }
        }

        return most;
    }

    /// <summary>Sums of leanings as shares of one.</summary>
    private static void AsShares(Span<double> leanings)
    {
        var (most, sum) = (double.MinValue, 0.0);
        foreach (var leaning in leanings)
        {
            most = Math.Max(most, leaning);
        }

        for (var wish = 0; wish < leanings.Length; wish++)
        {
            leanings[wish] = Math.Exp(leanings[wish] - most);
            sum += leanings[wish];
        }

        for (var wish = 0; wish < leanings.Length; wish++)
        {
            leanings[wish] /= sum;
        }
    }
}
