using System.Collections.Immutable;
using GealcBot.Cards.Elements;
using GealcBot.Plans;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Cards;

/// <summary>What this person can do here, by example. Every example is a button that says it.</summary>
public static class HelpCard
{
    public static Card For(Person person, Say say)
    {
        var group = say.Group(person.Groups is [var own, ..] ? own : WorkingGroups.Cybersecurity);
        var reports = person.MayAnywhere(Deed.ReportMeeting);
        return new Card
        {
            Language = say.Language.Tag,
            Summary = say.HelpTitle(),
            Body =
            [
                new Heading(say.HelpTitle(), Large: true),
                new Plain(person.Role is Role.Stranger ? say.YouAreUnknown() : say.YouAre(say.RoleOf(person)), Tone.Subtle),
                new Heading(say.HelpAsk()) { Separated = true },
                .. new[] { say.ExUpcomingGroup(group), say.ExWebinars(), say.ExOverdue(), say.ExStanding(), "3.3.2" }.Select(Example),
                .. reports ? [new Heading(say.HelpTell()) { Separated = true }, Example(say.ExReportSentence(group)), Example(say.ExReport())] : ImmutableArray<CardElement>.Empty,
                new Heading(say.HelpOther()) { Separated = true },
                .. person.Role is Role.Coordinator ? [new Text(say.HelpReminders())] : ImmutableArray<CardElement>.Empty,
                new Text(say.HelpLanguages()),
            ],
            Actions =
            [
                .. reports ? [new Send(say.ButtonReport(), new StartReport())] : ImmutableArray<CardAction>.Empty,
                new Send(say.ButtonUpcoming(), new ShowUpcoming(Mine: !person.Groups.IsEmpty)),
                new Send(say.ButtonStanding(), new ShowStanding()),
            ],
        };

        CardElement Example(string words) => new Group([new Text($"› {words}")], new Send(words, new AskAgain(words)));
    }
}
