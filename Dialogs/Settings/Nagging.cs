using System.Collections.Immutable;
using GealcBot.Dialogs.Asking;
using GealcBot.Dialogs.Delivery;
using GealcBot.Dialogs.Following;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.Settings;

/// <summary>
/// Complaints of being reminded. "Me volvés loco con los recordatorios, pará un poco" asks for fewer, "why do you keep asking
/// for the April meeting" is answered with what is recorded; and to be told when a date is known there is the calendar.
/// </summary>
internal static class Nagging
{
    private const int Longest = 160;

    private static readonly ImmutableArray<string> OfHours = ["whatHour", "morning"];

    /// <summary>Nothing is open and the sentence brings no facts.</summary>
    public static bool MaySay(string text, Reading reading, Situation situation) =>
        !situation.State.IsOpen && text.Length <= Longest && reading is { Links: [], CountryCount: null, Percent: null, Everyone: false };

    /// <summary>Null for anything else.</summary>
    /// <param name="said">What of the settings the sentence speaks of.</param>
    public static Answer? Answer(string text, HashSet<string> said, Reading reading, Situation situation) =>
        said.Contains("whenSet") && said.Contains("remindMe") && reading.Days.IsEmpty ? Announced(situation)
        : reading is { Best: Wish.RemindLater, FollowsUp: false, Days: [], Period: null } && situation.Person.Role is Role.Member && !said.Overlaps(OfHours) && Telling.Hours.In(text) is null ? Announced(situation)
        : said.Contains("nagging") && situation.Person.Role is Role.Coordinator ? Recorded(reading, situation)
        : said.Contains("enough") && said.Contains("reminders") && reading is { Best: Wish.Abuse or Wish.SmallTalk or Wish.Pause or Wish.Drop or Wish.Cancel or null, Days: [], Period: null, Pace: null }
            ? OwnSettings.Show(Cards.SettingsCard.Reminders, situation)
        : null;

    /// <summary>What is recorded of one's own meetings, and how the asking ends.</summary>
    private static Answer Recorded(Reading reading, Situation situation) => InPassing.Said(
        MeetingsHeld.Who(reading with { Wishes = [new WishFound(Wish.WhoMet, 8)], Mine = true, Countries = [], Days = [] }, situation), situation.Say.NaggedHow());

    private static Answer Announced(Situation situation) => Dialogs.Answer.Of(situation.Say.AnnouncedHow(), situation.Say.ExCalendar(), situation.Say.ExMine());
}
