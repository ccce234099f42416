using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Dialogs.Following;
using GealcBot.Dialogs.Notices;
using GealcBot.Plans.People;
using GealcBot.Plans.Reminders;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Reminding;

/// <summary>
/// A reminder's answers said in words: "not mine", "not this period", "already held". A reminder came on the bot's own
/// account and is in sight of no turn, so what is open for the person is looked up.
/// </summary>
internal static class ReminderWords
{
    private const int Longest = 40;

    private static readonly ImmutableArray<(string Title, Func<string, Press> Press)> Verbs =
    [
        .. from language in Languages.All
           let say = Say.In(language)
           from verb in ((string Title, Func<string, Press> Press)[])
           [
               (say.ButtonNotNow(), reminder => new ReminderNotNow(reminder)),
               (say.ButtonNotMine(), reminder => new ReminderNotMine(reminder)),
               (say.ButtonLater(), reminder => new ReminderLater(reminder)),
               (say.ButtonScheduled(), reminder => new ReminderScheduled(reminder)),
           ]
           select (InSight.Bare(verb.Title), verb.Press),
    ];

    /// <summary>The press that is meant, with the one reminder that is open; where several are, the list of them. Null for anything else.</summary>
    public static Press? Meant(string text, Situation situation)
    {
        if (text.Length > Longest || situation.IsShared || !situation.Person.MayAnywhere(Deed.Snooze))
        {
            return null;
        }

        var said = InSight.Bare(text);
        var verb = Verbs.FirstOrDefault(verb => verb.Title == said).Press;
        return verb is null ? null : Open(situation) switch
        {
            [] => null,
            [var only] => verb(ReminderPlace.Alone(only).ToString()),
            [var first, ..] several => new ShowReminders(new ReminderPlace(first, several).ToString()),
        };
    }

    /// <summary>What waits for this person's answer, the most urgent first.</summary>
    public static ImmutableArray<Reminder> Open(Situation situation)
    {
        var reader = NoticeReader.Of(situation);
        return
        [
            .. DueNotices.Items(situation.World, situation.Today, reader.Policy)
                .Where(item => situation.Person.Role is Role.Coordinator && item.Groups.Any(situation.Person.Groups.Contains) && ReminderNow.IsOpen(item.What, reader))
                .Select(item => item.What),
        ];
    }
}
