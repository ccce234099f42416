using GealcBot.Cards;
using GealcBot.Dialogs.Delivery;
using GealcBot.Dialogs.Notices;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans.People;
using GealcBot.Plans.Reminders;

namespace GealcBot.Dialogs.Reminding;

/// <summary>"Who has not answered?", asked by the Secretariat: the list of its Monday digest, as it stands now.</summary>
internal static class WhoIsSilent
{
    private const int FewWords = 4;

    public static bool IsAsked(string text, Situation situation) =>
        !situation.IsShared && situation.Person.Role is Role.Secretariat && DeliveryVerbs.IsOfSilent(text);

    /// <summary>Null where the sentence is about something else after all: a year that is over, somebody's telling.</summary>
    public static Answer? Answer(Reading reading, Situation situation)
    {
        var isAsked = reading.Asks || reading.AsksWho || reading.PicksOut || reading.Interrogates || reading.Words <= FewWords
            || reading.Best is Wish.Delivery or Wish.DeliveryWeek or Wish.DeliveryUnreached;
        if (!isAsked || reading.We || reading.Years.Any(year => year != situation.Today.Year))
        {
            return null;
        }

        return Nudgeable.Waiting(reading, situation) is [var first, ..] waiting
            ? Dialogs.Answer.Of(SilenceDigest.Page(new ReminderPlace(first, waiting), 0, NoticeReader.Of(situation)))
            : NudgeList.Nobody(situation.Say.SilentNobody(), situation);
    }
}
