using GealcBot.Dialogs.Understanding;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.People;

/// <summary>"Ya, ¿quién es el contacto?", "liste des responsables avec les tel", of somebody who is not on the list: no address is given out, and the Secretariat is asked through here.</summary>
internal static class ContactsAsked
{
    private const int MostWords = 18;

    private const int FewWords = 4;

    /// <summary>Null for anything else.</summary>
    public static Answer? Of(string text, Reading reading, PeopleSaid said, Situation situation) =>
        situation.Person.Role is Role.Stranger && reading is { Codes: [], Links: [], Days: [], Words: <= MostWords } && PeopleNames.EmailIn(text) is null && IsAsked(reading, said)
        && reading.Best is not (Wish.Join or Wish.Calendar or Wish.SetLanguage or Wish.ReportMeeting or Wish.ReportActivity or Wish.ForgetMe or Wish.Settings or Wish.WhoAreYou or Wish.Evidence or Wish.Pause or Wish.Delivery)
            ? Answer.Of(situation.Say.ContactsNotGiven(situation.Say.ExJoin()), situation.Say.ExJoin(), situation.Say.ExUpcoming(), situation.Say.ExWebinars()) : null;

    /// <summary>"I want to e-mail the minutes" has the word, and asks whose address nobody's.</summary>
    private static bool IsAsked(Reading reading, PeopleSaid said) =>
        said.Has("contact") ? reading.Asks || reading.Interrogates || said.Has("contactAsked") || reading.Words <= FewWords
        : said.Has("address") && (said.Has("contactAsked") || (reading.Asks && reading.Words <= FewWords));
}
