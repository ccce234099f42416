using GealcBot.Dialogs.Following;
using GealcBot.Dialogs.Understanding;

namespace GealcBot.Dialogs.People;

/// <summary>"Esse mesmo", "yes, him", after somebody was not found: who was looked for, once more by name.</summary>
internal static class NotFound
{
    private const int FewWords = 5;

    /// <summary>Null for anything else.</summary>
    public static Answer? Of(Reading reading, PeopleSaid said, Situation situation) =>
        situation.Last is { Missing: { } name, Offered.Main: null } && reading is { Words: <= FewWords, Asks: false, Groups: [], Days: [], Countries: [], Codes: [], Links: [] } && said.Has("theSame")
            ? Answer.Of($"{situation.Say.RosterNobodyCalled(name)} {situation.Say.RosterGiveEmail()}", situation.Say.ExCoordinators()) with { Missing = name } : null;
}
