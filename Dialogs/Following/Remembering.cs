namespace GealcBot.Dialogs.Following;

/// <summary>What a turn leaves behind for the next one.</summary>
internal static class Remembering
{
    public static Answer After(Answer answer, Situation situation)
    {
        var language = answer.Language ?? situation.Language;
        var before = ReferenceEquals(answer.Last, Recollection.Forgotten) ? Recollection.None : situation.Last;
        return answer with
        {
            Language = language,
            State = answer.State is { IsEmpty: false, Language: null } opened ? opened with { Language = language } : answer.State,
            Last = new Recollection
            {
                Asked = answer.Asked ?? before.Asked,
                Before = answer.Asked is null ? before.Before : before.Asked,
                Offered = Offered.In(answer),
                Language = language,
            },
        };
    }
}
