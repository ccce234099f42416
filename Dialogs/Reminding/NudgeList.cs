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
/// Whom a nudge would reach, shown before it goes. With it in sight "leave out open data" makes it shorter and "envoie" is its
/// button; where nobody has an unanswered reminder both are answered with that, and mean nothing else.
/// </summary>
internal static class NudgeList
{
    private const int FewWords = 6;
    private const int LeastToLeaveOut = 3;

    /// <summary>No card shows more, and no button carries more.</summary>
    private const int Most = 40;

    /// <summary>"Nudge those who have not met": their meetings, those too of which the first reminder has not come yet.</summary>
    /// <param name="note">What is said below the list.</param>
    public static Answer Ask(Reading said, Situation situation, string? note = null)
    {
        var reading = Nudgeable.InSight(said, situation);
        var (waiting, named) = (Nudgeable.Waiting(reading, situation), !reading.Groups.IsEmpty);
        if (Nudgeable.IsOfMeetings(reading) || situation.Last.Asked is { Wish: Wish.WhoMet or Wish.WhoHasNotMet or Wish.JointMeetings })
        {
            return Ask(Nudgeable.Meetings([.. waiting, .. Nudgeable.Early(reading, situation)], situation), situation, note);
        }

        return waiting.IsEmpty && named
            ? Nudgeable.Early(reading, situation) is [_, ..] early ? Ask(early, situation, note) : Nobody(situation.Say.NudgeNone(), situation)
            : Ask(Nudgeable.Late(waiting, situation), situation, note);
    }

    /// <summary>"Nudge them", with a list in sight that was made shorter, is of those.</summary>
    public static Answer Again(Reading reading, Situation situation, string? note = null) =>
        Listed(situation) is { } listed && Among(listed) is { IsEmpty: false } among ? Ask(among, situation, note) : Ask(reading, situation, note);

    public static Answer Ask(ImmutableArray<Reminder> waiting, Situation situation, string? note = null) => waiting.IsEmpty
        ? Nobody(situation.Say.NudgeNobody(), situation)
        : Answer.Of(Card(situation.Say.NudgeAsk(waiting.Length), waiting, situation, note));

    /// <summary>Where nobody was reminded of any of it yet, that is said, and whom it reaches.</summary>
    public static Card Card(string said, ImmutableArray<Reminder> waiting, Situation situation, string? note = null)
    {
        var (reader, say) = (NoticeReader.Of(situation), situation.Say);
        var first = waiting.All(what => Nudgeable.IsEarly(what, situation));
        return NudgeCard.For(
            first ? say.NudgeFirstAsk(waiting.Length) : said,
            [.. waiting.Take(Most).Select(what => new NudgeLine(Title(what, reader), ReminderPlace.Alone(what), first ? Nudgeable.Reaches(what, situation) : null))], say, first, note);
    }

    public static string Title(Reminder what, NoticeReader reader) =>
        ReminderState.Of(ReminderPlace.Alone(what), reader) is ReminderState.Open { Asked: var asked } ? asked.Title(reader.Say) : what.About;

    /// <summary>There is nothing to nudge; who has not met is another question, and a button away.</summary>
    public static Answer Nobody(string said, Situation situation)
    {
        var met = situation.Say.ExWhoHasNotMet(situation.Plan?.Year ?? situation.Today.Year);
        return Answer.Of(NothingCard.For(said, [new Send(met, new AskAgain(met)), new Send(situation.Say.ButtonComing(), new ShowList(Deliveries.Week))], null, situation.Say));
    }

    /// <summary>What is said of the list in sight, or of there being none.</summary>
    public static bool IsAddressed(string text, Situation situation) =>
        situation is { IsShared: false, State.IsOpen: false, Person.Role: Role.Secretariat } && (Listed(situation) is not null || IsEmptyInSight(situation))
        && (DeliveryVerbs.LeavesOut(text) || DeliveryVerbs.Sends(text) || (Listed(situation) is not null && SaidPhrases.Words(text).Length <= FewWords));

    /// <summary>Neither where the sentence is about something else after all.</summary>
    public static (Press? Press, Answer? Answer) Meant(string text, Reading reading, Situation situation)
    {
        var isNamed = !reading.Groups.IsEmpty || !reading.Codes.IsEmpty || !People(text, situation).IsEmpty;
        var (listed, leavesOut) = (Listed(situation), DeliveryVerbs.LeavesOut(text));
        if (leavesOut && !isNamed && (reading.Best is Wish.No or Wish.Cancel || SaidPhrases.Words(text).Length < LeastToLeaveOut))
        {
            // "No, gracias."
            return default;
        }

        if (!leavesOut && !reading.Asks && DeliveryVerbs.Sends(text))
        {
            return listed is null ? (null, Nobody(situation.Say.NudgeNobody(), situation)) : (listed, null);
        }

        if (reading.Interrogates || reading.Asks || reading.CountryCount is not null || !reading.Links.IsEmpty)
        {
            return default;
        }

        if (listed is null)
        {
            return leavesOut ? (null, Nobody(situation.Say.NudgeNobody(), situation)) : default;
        }

        var among = Among(listed);
        if (!leavesOut && !isNamed && Place(reading, situation) is { } place)
        {
            var at = place < 0 ? among.Length - 1 : place - 1;
            return at >= 0 && at < among.Length ? (new Nudge(ReminderPlace.Alone(among[at]).ToString()), null) : (null, Answer.Of(situation.Say.NoSuchChoice(among.Length)) with { KeepsInSight = true });
        }

        var of = Named(text, reading, situation);
        var about = Nudgeable.Waiting(of, situation).Concat(Nudgeable.Early(of, situation)).Select(what => what.About).ToHashSet(StringComparer.Ordinal);
        var named = among.Where(what => about.Contains(what.About)).ToImmutableArray();
        return (isNamed, leavesOut) switch
        {
            (false, false) => default,
            // "Cybersecurity met on 12 June" is told, and asks for no shorter list.
            (true, false) when reading is not { Days: [], Period: null, Things: [] } || reading.Best?.IsTelling() is true => default,
            (false, true) => (null, Answer.Of(situation.Say.NudgeNoSuch()) with { KeepsInSight = true }),
            _ when named.IsEmpty => (null, Answer.Of(situation.Say.NudgeNoSuch()) with { KeepsInSight = true }),
            (true, true) when named.Length == among.Length => (null, Answer.Of(situation.Say.NudgeNoneLeft())),
            (true, true) => (null, Ask(among.RemoveRange(named), situation)),
            (true, false) => (null, Ask(named, situation)),
        };
    }

    /// <summary>"A segunda", of a list in which no day stands, is the second and no Monday.</summary>
    private static int? Place(Reading reading, Situation situation) =>
        reading.Days.IsEmpty ? reading.Ordinal
        : reading is { Days: [{ DayOfWeek: not DayOfWeek.Tuesday } day], NamesWeekday: true } && situation.Language is Language.Portuguese ? (int)day.DayOfWeek + 1
        : null;

    private static Nudge? Listed(Situation situation) => situation.Last.Offered.Main?.Press as Nudge;

    private static ImmutableArray<Reminder> Among(Nudge listed) => ReminderPlace.TryParse(listed.Reminder)?.Among ?? [];

    /// <summary>Only that answer has both buttons.</summary>
    private static bool IsEmptyInSight(Situation situation) => situation.Last.Offered.Buttons is [{ Press: AskAgain }, { Press: ShowList { List: Deliveries.Week } }];

    /// <summary>"Leave out Marcia": what is waited for of her groups.</summary>
    private static Reading Named(string text, Reading reading, Situation situation) =>
        reading with { Groups = [.. reading.Groups.Concat(People(text, situation).SelectMany(person => person.Groups)).Distinct()] };

    private static ImmutableArray<Person> People(string text, Situation situation)
    {
        var words = SaidPhrases.Words(text);
        return [.. situation.World.People.Where(person => person is { Role: Role.Coordinator, Name: { } name } && SaidPhrases.Words(name).Where(word => word.Length > 2).Intersect(words).Any())];
    }
}
