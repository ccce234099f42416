using System.Collections.Immutable;
using GealcBot.Cards.Elements;
using GealcBot.Plans;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Cards;

/// <summary>What this person can do here, by example. Every example is a button that says it.</summary>
public static class HelpCard
{
    /// <param name="shared">In a channel or group chat, where what is only one's own is not offered.</param>
    public static Card For(Person person, Say say, bool shared = false)
    {
        var group = say.Group(person.Groups is [var own, ..] ? own : WorkingGroups.Cybersecurity);
        return new Card
        {
            Language = say.Language.Tag,
            Summary = say.HelpTitle(),
            Body =
            [
                new Heading(say.HelpTitle(), Large: true),
                shared ? new Text(say.HelpShared(), Tone.Subtle) : new Plain(person.Role is Role.Stranger ? say.YouAreUnknown() : say.YouAre(say.RoleOf(person)), Tone.Subtle),
                .. Section(HelpSection.Ask, say.HelpAsk(), person, group, shared, say),
                .. Section(HelpSection.Tell, say.HelpTell(), person, group, shared, say),
                new Heading(say.HelpOther()) { Separated = true },
                .. person.Role is Role.Coordinator && !shared ? [new Text(say.HelpReminders())] : ImmutableArray<CardElement>.Empty,
                new Text(say.HelpLanguages()),
            ],
            Actions = Buttons(person, shared, say),
        };
    }

    /// <summary>What can be asked about one group.</summary>
    public static Card About(GroupId group, Person person, Say say)
    {
        var name = say.Group(group);
        var lines = HelpLines.OfGroup(person).Select(line => line.Words(say, name));
        return new Card
        {
            Language = say.Language.Tag,
            Summary = say.HelpTitleGroup(name),
            Body = [new Heading(say.HelpTitleGroup(name), Large: true), .. lines.Select(Example)],
            Actions = [new Send(say.ButtonUpcomingGroup(name), new ShowUpcoming(group.Value)), new Send(say.ButtonStanding(), new ShowStanding(group.Value))],
        };
    }

    /// <summary>The first time: the same, and the four languages to choose from.</summary>
    public static Card Welcome(Person person, Say say, bool shared = false)
    {
        var help = For(person, say, shared);
        return shared || person.Language is not null ? help : help with
        {
            Body = [.. help.Body.RemoveAt(help.Body.Length - 1), new Text(say.AskLanguage())],
            Actions = LanguageCard.Buttons,
        };
    }

    private static IEnumerable<CardElement> Section(HelpSection section, string title, Person person, string group, bool shared, Say say)
    {
        var lines = HelpLines.For(person, shared).Where(line => line.Section == section).ToList();
        return lines.Count == 0 ? [] : [new Heading(title) { Separated = true }, .. lines.Select(line => Example(line.Words(say, group)))];
    }

    private static ImmutableArray<CardAction> Buttons(Person person, bool shared, Say say) =>
    [
        .. person.MayAnywhere(Deed.ReportMeeting) && !shared ? [new Send(say.ButtonReport(), new StartReport())] : ImmutableArray<CardAction>.Empty,
        new Send(say.ButtonUpcoming(), new ShowUpcoming(Mine: !person.Groups.IsEmpty && !shared)),
        new Send(say.ButtonStanding(), new ShowStanding()),
    ];

    private static CardElement Example(string words) => new Group([new Text($"› {words}")], new Send(words, new AskAgain(words)));
}
