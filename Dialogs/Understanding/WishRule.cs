using System.Collections.Immutable;
using System.Globalization;

namespace GealcBot.Dialogs.Understanding;

/// <summary>One piece of evidence for a wish: all of some concepts, each perhaps with alternatives, and none of others.</summary>
internal sealed record WishRule(Wish Wish, double Weight, string Evidence, ImmutableArray<Concepts> All, Concepts None)
{
    /// <summary>"WhoMet 7 Who Met|Held !Not": the wish, its weight, and the concepts.</summary>
    public static WishRule Parse(string line)
    {
        var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var all = ImmutableArray.CreateBuilder<Concepts>();
        var none = default(Concepts);
        foreach (var part in parts.AsSpan(2))
        {
            if (part[0] == '!')
            {
                none |= Set(part[1..]);
            }
            else
            {
                all.Add(Set(part));
            }
        }

        return new WishRule(
            Enum.Parse<Wish>(parts[0]), double.Parse(parts[1], CultureInfo.InvariantCulture), string.Join(' ', parts[2..]), all.ToImmutable(), none);
    }

    public static ImmutableArray<WishRule> Table(string table) =>
        [.. table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').Select(Parse)];

    public bool Holds(Concepts said)
    {
        if (said.Overlaps(None))
        {
            return false;
        }

        foreach (var any in All)
        {
            if (!said.Overlaps(any))
            {
                return false;
            }
        }

        return true;
    }

    private static Concepts Set(string alternatives) =>
        Concepts.Of(alternatives.Split('|').Select(name => Enum.Parse<Concept>(name)).ToArray());
}
