using System.Collections.Immutable;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Cards;

public enum HelpSection
{
    Ask,
    Tell,
}

/// <summary>One example of the help card: a sentence that does what it says when it is typed or pressed.</summary>
/// <param name="For">Who is shown it.</param>
/// <param name="Words">The sentence, given the name of a group that means something to the reader.</param>
public sealed record HelpLine(HelpSection Section, Func<Person, bool> For, Func<Say, string, string> Words)
{
    /// <summary>A sentence about the group, which help about one group shows too.</summary>
    public bool OfGroup { get; init; }

    /// <summary>Kept for help about one group, so that the general help stays short.</summary>
    public bool Only { get; init; }

    /// <summary>About the reader alone, so out of place where others read along.</summary>
    public bool Personal { get; init; }
}

/// <summary>All the examples there are. What the bot learns is one line more here; a test reads each sentence in four languages.</summary>
public static class HelpLines
{
    public static ImmutableArray<HelpLine> All { get; } =
    [
        new(HelpSection.Ask, _ => true, (say, group) => say.ExUpcomingGroup(group)) { OfGroup = true },
        new(HelpSection.Ask, person => !person.Groups.IsEmpty, (say, _) => say.ExMine()) { Personal = true },
        new(HelpSection.Ask, _ => true, (say, _) => say.ExWebinars()),
        new(HelpSection.Ask, _ => true, (say, _) => say.ExOverdue()),
        new(HelpSection.Ask, _ => true, (say, _) => say.ExStanding()),
        new(HelpSection.Ask, _ => true, (say, group) => say.ExStandingGroup(group)) { OfGroup = true, Only = true },
        new(HelpSection.Ask, _ => true, (say, group) => say.ExWhoMetGroup(group)) { OfGroup = true, Only = true },
        new(HelpSection.Ask, _ => true, (_, _) => "3.3.2"),
        new(HelpSection.Ask, _ => true, (say, _) => say.ExSearch()),
        new(HelpSection.Ask, _ => true, (say, _) => say.ExCompare(2019, 2023)),
        new(HelpSection.Ask, _ => true, (say, group) => say.ExCalendarGroup(group)) { OfGroup = true },
        new(HelpSection.Tell, MayReport, (say, group) => say.ExReportSentence(group)) { OfGroup = true, Personal = true },
        new(HelpSection.Tell, MayReport, (say, _) => say.ExReport()) { Personal = true },
        new(HelpSection.Tell, person => person.MayAnywhere(Deed.ImportDocument), (say, _) => say.ExImport()) { Personal = true },
    ];

    public static IEnumerable<HelpLine> For(Person person, bool shared) => All.Where(line => !line.Only && line.For(person) && !(shared && line.Personal));

    public static IEnumerable<HelpLine> OfGroup(Person person) => All.Where(line => line.OfGroup && line.For(person));

    private static bool MayReport(Person person) => person.MayAnywhere(Deed.ReportMeeting);
}
