using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Delivery;
using GealcBot.Dialogs.Following;
using GealcBot.Dialogs.Notices;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.People;
using GealcBot.Plans.Reminders;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Reminding;

/// <summary>
/// "Insiste con ciberseguridad", "call off the one for innovation": the two buttons beside each line of the Secretariat's
/// Monday digest, in words. That digest came on the bot's own account and is in sight of no turn, so who still owes an answer is looked up.
/// One that is named is nudged at once; "nudge them" shows first whom it would reach (<see cref="NudgeList"/>).
/// </summary>
internal static class NudgingInWords
{
    private const int MostButtons = 5;
    private const int LongestTitle = 70;

    /// <summary>Others are told who may, where they surely bid it and nothing else.</summary>
    private const int FewWords = 6;

    public static DeliveryWish? Wanted(string text, Situation situation) =>
        situation.State.IsOpen || situation.IsShared ? null
        : DeliveryVerbs.In(text) is { Verb: DeliveryVerb.Nudge or DeliveryVerb.CallOff } said && (situation.Person.Role is Role.Secretariat || said.Besides.Length <= FewWords) ? said : null;

    /// <summary>The press that is meant, or what to say instead; neither where the sentence is about something else after all.</summary>
    public static (Press? Press, Answer? Answer) Meant(DeliveryWish said, Reading reading, Situation situation)
    {
        if (IsAboutIt(said, reading))
        {
            return default;
        }

        if (situation.Person.Role is not Role.Secretariat)
        {
            return reading.Groups.IsEmpty ? default : (null, Kept(situation.Say.NudgeOnly()));
        }

        if (!reading.Groups.IsEmpty && said.LeavesOut)
        {
            // "Nudge them all but cybersecurity": the others, to choose from.
            return NudgeList.Waiting(reading with { Groups = [.. WorkingGroups.All.Except(reading.Groups)] }, situation) is [_, ..] others ? (null, Which(said, others, situation)) : (null, Kept(situation.Say.NudgeNone()));
        }

        var sight = Offered(said, situation);
        if (reading.Ordinal is { } place && sight is [_, ..])
        {
            return InSight.Nth(place, new Offered { Items = sight }) is { } nth ? (nth.Press, null) : (null, Kept(situation.Say.NoSuchChoice(sight.Length)));
        }

        if (reading is { Groups: [], Codes: [] })
        {
            return sight switch
            {
                [var only] when !said.OfSilent => (only.Press, null),
                // More wait than a card has buttons.
                _ when said.Verb is DeliveryVerb.Nudge => (null, NudgeList.Again(reading, situation)),
                [] => default,
                _ => (null, Which(said, [.. sight.Select(choice => (IReminderPress)choice.Press).Select(press => ReminderPlace.TryParse(press.Reminder)?.What).OfType<Reminder>().Distinct()], situation)),
            };
        }

        return NudgeList.Waiting(reading, situation) switch
        {
            [] => (null, Kept(situation.Say.NudgeNone())),
            [var only] => (Press(said, only), null),
            var several => (null, Which(said, several, situation)),
        };
    }

    /// <summary>"Whom did you nudge?" bids nothing; "nudge those who have not answered" does.</summary>
    private static bool IsAboutIt(DeliveryWish said, Reading reading) =>
        reading.AsksWhen || ((reading.AsksWho || reading.PicksOut) && reading.Opens && !said.OfSilent);

    /// <summary>Its buttons in sight, one for each line.</summary>
    private static ImmutableArray<Offered.Choice> Offered(DeliveryWish said, Situation situation) =>
        [.. situation.Last.Offered.Buttons.Where(choice => said.Verb is DeliveryVerb.Nudge ? choice.Press is Nudge { All: false } : choice.Press is ReminderNotNow)];

    private static Press Press(DeliveryWish said, Reminder what)
    {
        var place = ReminderPlace.Alone(what).ToString();
        return said.Verb is DeliveryVerb.Nudge ? new Nudge(place) : new ReminderNotNow(place);
    }

    private static Answer Which(DeliveryWish said, ImmutableArray<Reminder> several, Situation situation)
    {
        var (reader, say) = (NoticeReader.Of(situation), situation.Say);
        return Answer.Of(said.Verb is DeliveryVerb.Nudge ? NudgeList.Card(several.Length == 1 ? say.NudgeAsk(1) : say.NudgeWhich(), several, situation)
            : several.Length <= MostButtons ? NothingCard.For(say.CallOffWhich(), [.. several.Select(what => new Send(Flat.Cut(NudgeList.Title(what, reader), LongestTitle), Press(said, what)))], null, say)
            : SilenceDigest.Page(new ReminderPlace(several[0], several), 0, reader));
    }

    private static Answer Kept(string words) => Answer.Of(words) with { KeepsInSight = true };
}
