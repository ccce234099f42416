using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.People;

/// <summary>"I don't really know which one, open data or the AI one", after a request to join: what the request is for, and the groups as buttons that change it.</summary>
internal static class GroupInDoubt
{
    private const int MostWords = 24;

    /// <summary>Null for anything else.</summary>
    public static Answer? Of(Reading reading, PeopleSaid said, Situation situation) =>
        said.Has("doubt") && reading is { Groups.Length: >= 2 and <= RosterCard.MostPeople, Codes: [], Links: [], Days: [], Words: <= MostWords } && situation.World.Roster.OpenRequest(situation.Person.Id) is { } open
            ? Answer.Of(RosterCard.Asking(
                situation.Say.JoinIsFor(situation.Say.RoleIn(Role.Member, open.Group)),
                [.. reading.Groups.Select(group => new Send(situation.Say.Group(group), new AskToJoin(group.Value, Instead: true)))], situation.Say)) : null;
}
