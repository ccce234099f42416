using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.Talk;

/// <summary>Up to three sentences the person could say next, and not what they have just said.</summary>
public static class Suggest
{
    private const int Most = 3;

    /// <summary>The same answer without offering what was just asked; no more than three sentences.</summary>
    public static Answer Other(string asked, Answer answer)
    {
        var said = Bare(asked);
        return answer with { Replies = [.. answer.Replies.Select(reply => reply with { Suggestions = Left(reply.Suggestions, said), Card = Left(reply.Card, said) })] };
    }

    private static ImmutableArray<string> Left(ImmutableArray<string> suggestions, string said) =>
        [.. suggestions.Where(words => Bare(words) != said).Distinct().Take(Most)];

    private static Card? Left(Card? card, string said)
    {
        return card is null || !card.Actions.Any(IsAsked) ? card : card with { Actions = [.. card.Actions.Where(action => !IsAsked(action))] };

        bool IsAsked(CardAction action) => action is Send { Press: AskAgain { Words: var words } } && Bare(words) == said;
    }

    private static string Bare(string words) => string.Concat(Subjects.Fold(words).Where(char.IsLetterOrDigit));

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

    /// <summary>Whoever is refused for not being on the list can ask to be on it.</summary>
    public static ImmutableArray<string> Joining(Situation situation) =>
        situation.Person.Role is Role.Stranger ? [situation.Say.ExJoin(), .. For(situation).Take(Most - 1)] : For(situation);

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
