using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Dialogs.Asking;
using GealcBot.Dialogs.Following;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Talk;

/// <summary>Whole sentences that are sure to be read right; a test reads each of them.</summary>
public static class Examples
{
    private const int Most = 3;

    /// <summary>Up to three questions about what a message names, or what fits the person where it names nothing.</summary>
    public static ImmutableArray<string> About(Reading reading, Situation situation)
    {
        var say = situation.Say;
        ImmutableArray<string> about = reading switch
        {
            { Codes: [var code, ..] } => [code, say.ExEvidenceOf(code)],
            { Groups: [var group, ..] } => OfGroup(group, say),
            { Period: { } period } => [say.ExUpcomingDuring(Flat.Cut(period.Words, 60)), say.ExWhoMetDuring(Flat.Cut(period.Words, 60))],
            { Days: [var day, ..] } => [say.ExUpcomingDuring(say.Day(day)), say.ExWhoMetDuring(say.Day(day))],
            { Years: [var year, ..] } => [say.ExWhoMet(year), say.ExPostponed(year), say.ExCommittee(year)],
            { Countries: [var country, ..] } => [say.ExUpcomingGroup(say.Country(country))],
            { Areas: [var area, ..] } when say.KnowsArea(area) => [say.ExUpcomingGroup(say.Area(area)), say.ExStandingGroup(say.Area(area))],
            { Things: [Thing.Webinar, ..] } => [say.ExWebinars()],
            _ => [],
        };
        return about.Length >= Most ? about : [.. about, .. Suggest.For(situation).Except(about).Take(Most - about.Length)];
    }

    public static ImmutableArray<string> OfGroup(GroupId group, Say say)
    {
        var name = say.Group(group);
        return [say.ExUpcomingGroup(name), say.ExStandingGroup(name), say.ExWhoMetGroup(name)];
    }

    /// <summary>A sentence that asks for just this, of what was named; null where there is none.</summary>
    public static string? Of(Wish wish, Reading reading, Situation situation)
    {
        var say = situation.Say;
        var year = reading.Years is [var named, ..] ? named : situation.Plan?.Year ?? situation.Today.Year;
        var group = reading.Groups is [var first, ..] ? say.Group(first) : null;
        return wish switch
        {
            Wish.Upcoming => group is null ? say.ExUpcoming() : say.ExUpcomingGroup(group),
            Wish.Overdue => say.ExOverdue(),
            Wish.Webinars => say.ExWebinars(),
            Wish.Standing or Wish.Totals => group is null ? say.ExStanding() : say.ExStandingGroup(group),
            Wish.WhoMet => group is null ? say.ExWhoMet(year) : say.ExWhoMetGroup(group),
            Wish.WhoHasNotMet => say.ExWhoHasNotMet(year),
            Wish.Postponed => say.ExPostponed(year),
            Wish.Annex => say.ExAnnex(year),
            Wish.Funding => say.ExFunding(year),
            Wish.Evidence => reading.Codes is [var code, ..] ? say.ExEvidenceOf(code) : say.ExEvidence(year),
            Wish.MissingEvidence => say.ExMissingEvidence(year),
            Wish.Committee or Wish.Presidency => say.ExCommittee(year),
            Wish.AssemblyMeeting => say.ExAssembly(year),
            Wish.ReportMeeting when situation.Person.MayAnywhere(Deed.ReportMeeting) => say.ExReport(),
            Wish.Help => say.ExHelp(),
            _ => null,
        };
    }

    /// <summary>What a message names, in words, or null where it names nothing.</summary>
    public static string? Named(Reading reading, Say say)
    {
        List<string> parts =
        [
            .. reading.Codes.Take(3),
            .. reading.Groups.Select(group => say.Group(group)),
            .. reading.Areas.Where(say.KnowsArea).Select(say.Area),
            .. reading.Countries.Select(say.Country),
            .. reading.Things.Select(thing => Kinds.Name(thing.ToString(), say)).OfType<string>(),
            .. reading.Virtual switch { true => [say.Virtual()], false => [say.InPerson()], null => Array.Empty<string>() },
            .. reading.Period is { } period ? [Flat.Cut(period.Words, 60)] : reading.Years.Select(year => $"{year}"),
            .. reading.Days.Take(2).Select(say.Day),
        ];
        return parts.Count == 0 ? null : say.AllOf(parts);
    }
}
