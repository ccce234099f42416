using GealcBot.Dialogs.Talk;

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

    /// <summary>Behind one activity of a list the list can still be chosen from: "and the Brasilia one", "the last one then".</summary>
    private static Offered WithList(Offered offered, Answer answer, Offered before) =>
        offered is { Items: [], Main: null } && answer is { Asked: { Wish: Understanding.Wish.ShowActivity, Codes: [var code], Years: [var year] } } && before.Items.Any(item => InSight.Activity(item) is { } shown && shown.Year == year && shown.Code == code)
            ? offered with { Items = before.Items } : offered;

    /// <summary>No answer is a dead end: a text that offers nothing offers what fits the person.</summary>
    private static Answer WithNext(Answer answer, Situation situation) =>
        answer is { Replacement: null, Replies: [.., { Card: null, Suggestions.IsEmpty: true } last] }
            ? answer with { Replies = answer.Replies.SetItem(answer.Replies.Length - 1, last with { Suggestions = Suggest.For(situation) }) }
            : answer;
}
