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
/// One that is named and waited for is nudged at once; "nudge them", and what nobody was reminded of yet, shows first whom it would reach (<see cref="NudgeList"/>).
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
            return Nudgeable.Waiting(reading with { Groups = [.. WorkingGroups.All.Except(reading.Groups)] }, situation) is [_, ..] others ? (null, Which(said, others, situation)) : (null, Kept(situation.Say.NudgeNone()));
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
                _ when said.Verb is DeliveryVerb.Nudge => (null, NudgeList.Again(reading, situation, NoDeadline(said, reading, situation))),
                [] => default,
                _ => (null, Which(said, [.. sight.Select(choice => (IReminderPress)choice.Press).Select(press => ReminderPlace.TryParse(press.Reminder)?.What).OfType<Reminder>().Distinct()], situation)),
            };
        }

        var ofMeetings = said.Verb is DeliveryVerb.Nudge && Nudgeable.IsOfMeetings(reading);
        var note = NoDeadline(said, reading, situation);
        return (ofMeetings ? Nudgeable.Meetings(Nudgeable.Waiting(reading, situation), situation) : Nudgeable.Waiting(reading, situation)) switch
        {
            [] when said.Verb is DeliveryVerb.Nudge => (null, First(reading, ofMeetings, note, situation)),
            [] => (null, Kept(situation.Say.NudgeNone())),
            [var only] when note is null => (Press(said, only), null),
            [var only] => (null, NudgeList.Ask([only], situation, note)),
            var several => (null, Which(said, several, situation, note)),
        };
    }

    /// <summary>Nobody was reminded of it yet: it can be sent as the first round.</summary>
    private static Answer First(Reading reading, bool ofMeetings, string? note, Situation situation)
    {
        var early = Nudgeable.Early(reading, situation);
        early = ofMeetings ? Nudgeable.Meetings(early, situation) : early;
        return early.IsEmpty ? Kept(situation.Say.NudgeNone()) : NudgeList.Ask(early, situation, note);
    }

    /// <summary>"Con plazo el viernes": the thing has its own day, and no other is kept. Null where none was said.</summary>
    private static string? NoDeadline(DeliveryWish said, Reading reading, Situation situation) => reading switch
    {
        { Days: [var day, ..] } when day > situation.Today && (said.SaysDeadline || reading.NamesWeekday) => situation.Say.NudgeNoDeadline(situation.Say.Day(day)),
        { Period: { } period } when period.Days.To > situation.Today && said.SaysDeadline => situation.Say.NudgeNoDeadline(period.Words),
        _ => null,
    };

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

    private static Answer Which(DeliveryWish said, ImmutableArray<Reminder> several, Situation situation, string? note = null)
    {
        var (reader, say) = (NoticeReader.Of(situation), situation.Say);
        return Answer.Of(said.Verb is DeliveryVerb.Nudge ? NudgeList.Card(several.Length == 1 ? say.NudgeAsk(1) : say.NudgeWhich(), several, situation, note)
            : several.Length <= MostButtons ? NothingCard.For(say.CallOffWhich(), [.. several.Select(what => new Send(Flat.Cut(NudgeList.Title(what, reader), LongestTitle), Press(said, what)))], null, say)
            : SilenceDigest.Page(new ReminderPlace(several[0], several), 0, reader));
    }

    private static Answer Kept(string words) => Answer.Of(words) with { KeepsInSight = true };
}
