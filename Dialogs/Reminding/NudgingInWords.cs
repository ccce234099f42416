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
/// </summary>
internal static class NudgingInWords
{
    private const int MostButtons = 5;
    private const int LongestTitle = 70;

    /// <summary>Others are told who may, where they surely bid it and nothing else.</summary>
    private const int FewWords = 6;

    private static readonly ImmutableArray<string> LeavesOut = ["but", "except", "not", "leave", "skip", "menos", "salvo", "excepto", "no", "sem", "tirando", "nao", "sauf", "pas", "hormis"];

    public static DeliveryWish? Wanted(string text, Situation situation) =>
        situation.State.IsOpen || situation.IsShared ? null
        : DeliveryVerbs.In(text) is { Verb: DeliveryVerb.Nudge or DeliveryVerb.CallOff } said && (situation.Person.Role is Role.Secretariat || said.Besides.Length <= FewWords) ? said : null;

    /// <summary>The press that is meant, or what to say instead; neither where the sentence is about something else after all.</summary>
    public static (Press? Press, Answer? Answer) Meant(DeliveryWish said, Reading reading, Situation situation)
    {
        if (reading.AsksWho || reading.AsksWhen || reading.PicksOut)
        {
            return default;
        }

        if (situation.Person.Role is Role.Secretariat && !reading.Groups.IsEmpty && said.Besides.Any(LeavesOut.Contains))
        {
            // "Nudge them all but cybersecurity": the others, to choose from.
            return Open(reading with { Groups = [.. WorkingGroups.All.Except(reading.Groups)] }, situation) is [_, ..] others ? (null, Which(said, others, situation)) : (null, Kept(situation.Say.NudgeNone()));
        }

        if (situation.Person.Role is not Role.Secretariat)
        {
            return reading.Groups.IsEmpty ? default : (null, Kept(situation.Say.NudgeOnly()));
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
                [] => default,
                [var only] => (only.Press, null),
                _ => (null, Which(said, [.. sight.Select(choice => (IReminderPress)choice.Press).Select(press => ReminderPlace.TryParse(press.Reminder)?.What).OfType<Reminder>().Distinct()], situation)),
            };
        }

        return Open(reading, situation) switch
        {
            [] => (null, Kept(situation.Say.NudgeNone())),
            [var only] => (Press(said, only), null),
            var several => (null, Which(said, several, situation)),
        };
    }

    /// <summary>Its buttons in sight, one for each line.</summary>
    private static ImmutableArray<Offered.Choice> Offered(DeliveryWish said, Situation situation) =>
        [.. situation.Last.Offered.Buttons.Where(choice => said.Verb is DeliveryVerb.Nudge ? choice.Press is Nudge : choice.Press is ReminderNotNow)];

    /// <summary>What is waited for of these groups, or of this line of the plan.</summary>
    private static ImmutableArray<Reminder> Open(Reading reading, Situation situation)
    {
        var reader = NoticeReader.Of(situation);
        return
        [
            .. DueNotices.Items(situation.World, situation.Today, reader.Policy)
                .Where(item => reading.Groups.IsEmpty || reading.Groups.Any(item.Groups.Contains))
                .Where(item => ReminderState.Of(ReminderPlace.Alone(item.What), reader) is ReminderState.Open { Asked: var asked }
                    && (reading.Codes.IsEmpty || (asked.Line?.Line.Activity.Code is { } code && reading.Codes.Contains(code, StringComparer.OrdinalIgnoreCase))))
                .Select(item => item.What),
        ];
    }

    private static Press Press(DeliveryWish said, Reminder what)
    {
        var place = ReminderPlace.Alone(what).ToString();
        return said.Verb is DeliveryVerb.Nudge ? new Nudge(place) : new ReminderNotNow(place);
    }

    private static Answer Which(DeliveryWish said, ImmutableArray<Reminder> several, Situation situation)
    {
        var (reader, say) = (NoticeReader.Of(situation), situation.Say);
        return Answer.Of(several.Length <= MostButtons
            ? NothingCard.For(
                said.Verb is DeliveryVerb.Nudge ? say.NudgeWhich() : say.CallOffWhich(),
                [.. several.Select(what => new Send(Flat.Cut(Title(what, reader), LongestTitle), Press(said, what)))], null, say)
            : SilenceDigest.Page(new ReminderPlace(several[0], several), 0, reader));
    }

    private static string Title(Reminder what, NoticeReader reader) =>
        ReminderState.Of(ReminderPlace.Alone(what), reader) is ReminderState.Open { Asked: var asked } ? asked.Title(reader.Say) : what.About;

    private static Answer Kept(string words) => Answer.Of(words) with { KeepsInSight = true };
}
