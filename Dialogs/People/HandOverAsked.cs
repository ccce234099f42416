using GealcBot.Cards;
using GealcBot.Dialogs.Talk;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.People;

/// <summary>"I handed over to Marcus, do I tell you or the secretariat?": how it is done, with the words that do it.</summary>
internal static class HandOverAsked
{
    /// <summary>Null for anything else.</summary>
    public static Answer? Of(string text, Reading reading, PeopleSaid said, Situation situation)
    {
        if (!said.Has("tellWhom") || reading is not { Codes: [], Links: [] } || !(reading.Wants(Wish.HandOver) || said.Has("handedOver")))
        {
            return null;
        }

        var (say, person) = (situation.Say, situation.Person);
        var group = reading.Groups is [var named, ..] ? named : person.Groups is [var own, ..] ? own : (GroupId?)null;
        if (group is not { } passed || !person.May(Deed.HandOver, passed))
        {
            return Answer.Of(say.HandOverNotYours(), Suggest.For(situation));
        }

        var taker = PeopleNames.In(text, situation.World.People.Where(one => one.Id != person.Id && one.Role is not Role.Stranger)) is [var one] ? say.Called(one) : PeopleNames.NameIn(text, reading) ?? "Ana";
        var words = say.ExHandOver(say.Group(passed.Value), Flat.Cut(taker, 40));
        return Answer.Of(say.HandOverHere(words), words);
    }
}
