using GealcBot.Dialogs.Understanding;

namespace GealcBot.Dialogs.Following;

/// <summary>What a message leaves out because it was said before.</summary>
internal static class Inheritance
{
    /// <summary>A bare "2023" belongs to the question before only while that is fresh; "and in 2023?" as long as it is remembered.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(30);

    private const int FewWords = 4;

    public static Reading Of(Reading now, Situation situation)
    {
        if (now.Best is Wish.Upcoming && now.Wants(Wish.More) && InSight.NextPage(situation.Last.Offered) is not null)
        {
            // "Siguiente" under a list with more pages is the next page, and what comes next everywhere else.
            return now with { Wishes = [new WishFound(Wish.More, 1)] };
        }

        if (situation.Last.Asked is not { } last)
        {
            return now;
        }

        if (Follows(now) && (now.Continues || situation.Now - last.At < Fresh))
        {
            return FollowUp.Over(last, now);
        }

        return situation.Now - last.At >= Fresh ? now : now switch
        {
            { Best: { } wish } when MeansThatActivity(now, wish, last) => That(now, wish, last),
            { Best: null, Codes: [] } when (now.PointsAtSomething || now.Continues) && IsOneActivity(last) => last.Again() with { Language = now.Language },
            { Best: { } wish } when !situation.IsWhole && LeavesOutOfWhom(now, wish) => Same(now, last),
            { Best: { } wish, Continues: true } when wish.IsQuestion() && !FollowUp.NamesWhom(now) && now.Codes.IsEmpty => Same(now, last),
            _ => now,
        };
    }

    /// <summary>True for a message that only names what a question could be about.</summary>
    public static bool Follows(Reading now) =>
        FollowUp.NamesAnything(now) && (now.FollowsUp || (now.Wishes.IsEmpty && now.Rest.Length <= 1));

    /// <summary>
    /// "¿En qué meses?", "¿por qué?", "tem link?": too short to be a whole question, and of what was just shown. What is coming
    /// and how things stand are whole questions in two words.
    /// </summary>
    private static bool LeavesOutOfWhom(Reading now, Wish wish) =>
        now.Words <= FewWords && !FollowUp.NamesWhom(now) && !FollowUp.NamesWhen(now) && now is { Codes: [], Countries: [] }
        && wish is Wish.WhoMet or Wish.WhoHasNotMet or Wish.JointMeetings or Wish.Evidence or Wish.MissingEvidence or Wish.Postponed or Wish.Funding or Wish.Mode
            or Wish.WhoCoordinates or Wish.Totals or Wish.Source or Wish.Annex;

    private static bool IsOneActivity(Asked last) => last is { Wish: Wish.ShowActivity, Codes: [_] };

    private static bool MeansThatActivity(Reading now, Wish wish, Asked last) =>
        !last.Codes.IsEmpty && now.Codes.IsEmpty && !FollowUp.NamesWhom(now)
        && (now.PointsAtSomething ? wish.IsQuestion() || wish.IsTelling() : now.Continues && (wish.IsAboutActivity() || wish is Wish.WhoCoordinates));

    private static Reading That(Reading now, Wish wish, Asked last) => now with
    {
        // Who answers for one activity stands on its card.
        Wishes = wish is Wish.WhoCoordinates ? [new WishFound(Wish.ShowActivity, 1)] : now.Wishes,
        Codes = last.Codes,
        Years = FollowUp.NamesWhen(now) ? now.Years : last.Years,
    };

    /// <summary>"And who has not?": of the same groups, in the same time.</summary>
    private static Reading Same(Reading now, Asked last) => FollowUp.Over(last, now) with { Wishes = now.Wishes, Codes = [], Things = now.Things, Statuses = now.Statuses, Virtual = now.Virtual };
}
