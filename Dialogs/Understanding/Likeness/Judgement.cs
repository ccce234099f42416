using System.Collections.Immutable;
using System.Globalization;

namespace GealcBot.Dialogs.Understanding.Likeness;

/// <summary>
/// What a message wants, of two witnesses: what sentences like it wanted, and the rules. The first has seen how people
/// write; the second is sure where a sentence is plain.
/// </summary>
internal static class Judgement
{
    /// <summary>How much a rule of weight 10 counts beside a likeness that is certain.</summary>
    private const double RuleShare = 0.1;

    /// <summary>Below this a message is like nothing in particular, and wants nothing unless a rule says so.</summary>
    private const double LeastSure = 0.12;

    /// <summary>A second wish must be likely by itself, or a rule's that is not weak.</summary>
    private const double SecondSure = 0.2;
    private const double SecondRule = 6;

    /// <summary>From here on a message asks something of its own.</summary>
    private const double Plain = 0.6;

    private const int Candidates = 8;

    public static Judged Of(ImmutableArray<WishFound> ruled, TraitList traits, List<string> why, bool follows)
    {
        var liked = LikenessModel.Learned.Judge(traits, out var sides, Candidates);
        if (liked.IsEmpty)
        {
            return new Judged(ruled, follows, default, Beyond: false);
        }

        why.AddRange(liked.Take(2).Select(liking => string.Create(CultureInfo.InvariantCulture, $"like {liking.Outcome} {liking.Sureness:P0}")));
        if (traits.Apart is not null)
        {
            why.Add(string.Create(CultureInfo.InvariantCulture, $"several {sides.Several:0.00}"));
        }

        var top = liked.Select(liking => (liking.Outcome, Points: liking.Sureness + (RuleOf(liking.Wish, ruled) * RuleShare / 10)))
            .Append((Outcome: LikenessModel.FollowUp, Points: follows ? liked.Where(liking => liking.Outcome == LikenessModel.FollowUp).Sum(liking => liking.Sureness) + RuleShare : 0))
            .MaxBy(one => one.Points);
        // "Webinars de innovación" could follow a question and is one by itself: what is plainly asked is not taken for less.
        follows = top.Outcome == LikenessModel.FollowUp || (follows && (ruled.IsEmpty || top.Points < Plain));
        var wishes = top switch
        {
            (LikenessModel.FollowUp, _) => ruled,
            (LikenessModel.Nothing, _) => [],
            var (_, points) when points < LeastSure => ruled,
            _ => Weighed(ruled, liked),
        };
        return new Judged(wishes, follows, sides, top is (LikenessModel.Nothing, >= Plain));
    }

    private static ImmutableArray<WishFound> Weighed(ImmutableArray<WishFound> ruled, ImmutableArray<Liking> liked)
    {
        var wishes = liked.Where(liking => liking.Wish is not null).Select(liking => liking.Wish!.Value).Union(ruled.Select(found => found.Wish));
        var weighed = wishes.Select(wish => new WishFound(wish, 10 * (SurenessOf(wish, liked) + (RuleOf(wish, ruled) * RuleShare / 10))))
            .OrderByDescending(found => found.Weight).ThenBy(found => found.Wish).ToList();
        return [.. weighed.Where((found, place) => place == 0 || IsSecond(found.Wish, ruled, liked))];
    }

    /// <summary>A courtesy is heard beside whatever else is wanted, and so is a call for help beside it; "next" is the next page where there is one.</summary>
    private static bool IsSecond(Wish wish, ImmutableArray<WishFound> ruled, ImmutableArray<Liking> liked) =>
        SurenessOf(wish, liked) >= SecondSure || RuleOf(wish, ruled) is var rule && (rule >= SecondRule || (rule > 0 && (wish <= Wish.Goodbye || wish is Wish.More or Wish.Help)));

    private static double RuleOf(Wish? wish, ImmutableArray<WishFound> ruled)
    {
        foreach (var found in ruled)
        {
            if (found.Wish == wish)
            {
                return found.Weight;
            }
        }

        return 0;
    }

    private static double SurenessOf(Wish wish, ImmutableArray<Liking> liked)
    {
        foreach (var liking in liked)
        {
            if (liking.Wish == wish)
            {
                return liking.Sureness;
            }
        }

        return 0;
    }
}

/// <param name="Wishes">Surest first.</param>
/// <param name="Follows">It is the question before with one thing changed.</param>
/// <param name="Sides">What is told apart beside the wish.</param>
/// <param name="Beyond">It is surely nothing that the bot is for.</param>
internal readonly record struct Judged(ImmutableArray<WishFound> Wishes, bool Follows, Sides Sides, bool Beyond);
