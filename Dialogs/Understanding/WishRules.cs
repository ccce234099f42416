using System.Collections.Immutable;

namespace GealcBot.Dialogs.Understanding;

/// <summary>Weighs what was said against all rules; each wish counts with its strongest evidence.</summary>
internal static class WishRules
{
    /// <summary>What weighs less than this share of the surest wish is not listed beside it.</summary>
    private const double Share = 0.6;

    private const double Least = 1.5;

    public static readonly ImmutableArray<WishRule> All =
        [.. TalkRules.All, .. AskingRules.All, .. StandingRules.All, .. TellingRules.All, .. SettingRules.All];

    private static readonly int Wishes = Enum.GetValues<Wish>().Length;

    public static ImmutableArray<WishFound> Found(Concepts said, List<string> why)
    {
        Span<double> weights = stackalloc double[Wishes];
        Span<int> rules = stackalloc int[Wishes];
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

        var found = ImmutableArray.CreateBuilder<WishFound>();
        for (var wish = 0; wish < Wishes; wish++)
        {
            if (weights[wish] >= Least && (weights[wish] >= most * Share || wish <= (int)Wish.Goodbye))
            {
                found.Add(new WishFound((Wish)wish, weights[wish]));
                why.Add($"wish {(Wish)wish} {weights[wish]}: {All[rules[wish]].Evidence}");
            }
        }

        found.Sort((x, y) => y.Weight != x.Weight ? y.Weight.CompareTo(x.Weight) : x.Wish.CompareTo(y.Wish));
        return found.ToImmutable();
    }
}
