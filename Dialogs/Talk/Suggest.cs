using System.Collections.Immutable;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.Talk;

/// <summary>Up to three sentences the person could say next, and not what they have just said.</summary>
public static class Suggest
{
    private const int Most = 3;

    public static ImmutableArray<string> For(Situation situation)
    {
        var just = (situation.Asking ?? situation.Last.Asked)?.Wish;
        var next = ImmutableArray.CreateBuilder<string>(Most);
        foreach (var (wish, sentence) in Fitting(situation))
        {
            if (wish != just && next.Count < Most)
            {
                next.Add(sentence);
            }
        }

        return next.ToImmutable();
    }

    /// <summary>What fits this person, the likeliest first.</summary>
    private static (Wish Wish, string Sentence)[] Fitting(Situation situation)
    {
        var say = situation.Say;
        return situation.Person switch
        {
            // Nothing of one's own where others read along.
            _ when situation.IsShared => [(Wish.Upcoming, say.ExUpcoming()), (Wish.Standing, say.ExStanding()), (Wish.Webinars, say.ExWebinars()), (Wish.Help, say.ExHelp())],
            { Role: Role.Secretariat } => [(Wish.Standing, say.ExStanding()), (Wish.Overdue, say.ExOverdue()), (Wish.Upcoming, say.ExUpcoming()), (Wish.Webinars, say.ExWebinars())],
            { Role: Role.Coordinator or Role.Member, Groups: [_, ..] } =>
                [(Wish.Upcoming, say.ExMine()), (Wish.ReportMeeting, say.ExReport()), (Wish.Standing, say.ExStanding()), (Wish.Overdue, say.ExOverdue())],
            _ => [(Wish.Upcoming, say.ExUpcoming()), (Wish.Webinars, say.ExWebinars()), (Wish.Help, say.ExHelp()), (Wish.Standing, say.ExStanding())],
        };
    }
}
