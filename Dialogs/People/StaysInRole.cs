using GealcBot.Dialogs.Talk;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.People;

/// <summary>"Juste cette fois, je reste coordonnateur", said of who takes a meeting over: nothing changes on the list, and nobody plays a part.</summary>
internal static class StaysInRole
{
    private const int MostWords = 16;

    /// <summary>Null for anything else.</summary>
    public static Answer? Of(string text, Reading reading, PeopleSaid said, Situation situation) =>
        situation.Person.Role is Role.Coordinator or Role.Member && reading is { Asks: false, Codes: [], Links: [], Days: [], Period: null, Words: <= MostWords } && said.Has("stays")
        && (said.Has("justOnce") || RolesSaid.Of(PeopleSaid.In(text, PeopleSaid.Roster, situation.Language)) is not null)
        && reading.Best is null or Wish.ActAs or Wish.HandOver or Wish.Correct or Wish.No or Wish.Yes or Wish.WhoAmI or Wish.WhoCoordinates or Wish.ManageRoster or Wish.Upcoming or Wish.SmallTalk or Wish.Withdraw or Wish.Standing
            ? Answer.Of(situation.Say.StaysAs(situation.Say.AllRoles(situation.Person)), Suggest.For(situation)) : null;
}
