using GealcBot.Dialogs.Understanding;

namespace GealcBot.Dialogs.Talk;

/// <summary>Who belongs to what and who is reminded: the Secretariat's to decide, so the answer says what was understood and whom to ask.</summary>
internal static class PeopleMatters
{
    public static Answer Answer(Wish wish, Situation situation)
    {
        var say = situation.Say;
        return Dialogs.Answer.Of(
            wish switch
            {
                Wish.Join => say.AboutJoining(),
                Wish.Absence => say.AboutAbsence(),
                Wish.HandOver => say.AboutHandingOver(),
                Wish.ManageRoster => say.AboutRoster(),
                Wish.ForgetMe => say.AboutForgetting(),
                _ => throw new ArgumentOutOfRangeException(nameof(wish), wish, "This is no matter of people."),
            },
            Suggest.For(situation));
    }
}
