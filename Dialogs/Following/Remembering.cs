using GealcBot.Cards;
using GealcBot.Dialogs.Talk;
using GealcBot.Dialogs.Understanding;

namespace GealcBot.Dialogs.Following;

/// <summary>What a turn leaves behind for the next one.</summary>
internal static class Remembering
{
    public static Answer After(Answer given, Situation situation)
    {
        var language = given.Language ?? situation.Language;
        var answer = WithNext(given, situation with { Language = language, Asking = given.Asked });
        var before = ReferenceEquals(answer.Last, Recollection.Forgotten) ? Recollection.None : situation.Last;
        return answer with
        {
            Language = language,
            State = answer.State is { IsEmpty: false, Language: null } opened ? opened with { Language = language } : answer.State,
            Last = new Recollection
            {
                Asked = answer.Asked ?? before.Asked,
                Before = answer.Asked is null ? before.Before : before.Asked,
                Offered = answer.KeepsInSight ? before.Offered : WithList(Offered.In(answer), answer, before.Offered),
                Missing = answer.Missing,
                Language = language,
            },
        };
    }

    /// <summary>Behind one activity of a list, or what else was asked of it, the list can still be chosen from: "and the Brasilia one", "and the first?"</summary>
    private static Offered WithList(Offered offered, Answer answer, Offered before) =>
        offered is { Items.Length: <= 1, Main: null } && before.Items.Length > 1 && answer.Asked is { } asked && before.Items.Any(item => IsOf(asked, item)) ? offered with { Items = before.Items } : offered;

    private static bool IsOf(Asked asked, Offered.Choice item) =>
        (item.Press is ShowEntry shown && shown.Entry == asked.Unforeseen)
        || (asked is { Codes: [var code], Years: [] or [_] } && asked.Wish.IsAboutActivity() && InSight.Activity(item) is { } activity && (asked.Years.IsEmpty || asked.Years[0] == activity.Year) && activity.Code == code);

    /// <summary>No answer is a dead end: a text that offers nothing offers what fits the person.</summary>
    private static Answer WithNext(Answer answer, Situation situation) =>
        answer is { Replacement: null, Replies: [.., { Card: null, Suggestions.IsEmpty: true } last] }
            ? answer with { Replies = answer.Replies.SetItem(answer.Replies.Length - 1, last with { Suggestions = Suggest.For(situation) }) }
            : answer;
}
