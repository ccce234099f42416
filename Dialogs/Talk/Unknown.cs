using GealcBot.Cards;
using GealcBot.Dialogs.Understanding;

namespace GealcBot.Dialogs.Talk;

/// <summary>When a message was not understood, or not all of it.</summary>
public static class Unknown
{
    /// <summary>Says what was understood and offers the nearest.</summary>
    public static Answer Answer(Reading reading, Situation situation)
    {
        var say = situation.Say;
        if (reading.Groups is [var group, ..])
        {
            var name = say.Group(group);
            return Dialogs.Answer.Of(say.UnderstoodOnly(say.Groups(reading.Groups)), say.ExUpcomingGroup(name), say.ExStandingGroup(name), say.ExReport());
        }

        return Dialogs.Answer.Of(say.NotUnderstood(), Suggest.For(situation));
    }

    /// <summary>Understood, and no answer is known.</summary>
    public static Answer NotYet(Situation situation) => Dialogs.Answer.Of(situation.Say.CannotAnswerThat(), Suggest.For(situation));
}
