using System.Collections.Immutable;
using GealcBot.Cards.Elements;
using GealcBot.Plans;
using GealcBot.Plans.Authorities;
using GealcBot.Plans.Ledger;
using GealcBot.Texts;

namespace GealcBot.Cards;

/// <summary>Who answered for a year: the committee with its presidency, or the assembly, and which documents say so.</summary>
public static class AuthoritiesCard
{
    /// <param name="note">What is to be said first, where another year was asked about.</param>
    /// <param name="handover">When the presidency was taken over, where a report tells it.</param>
    /// <param name="assemblyKnown">False for a year of which no document names the assembly.</param>
    public static Card ForCommittee(CommitteeOfYear committee, IEnumerable<WorkPlan> sources, string? note, Say say, Unforeseen? handover = null, bool assemblyKnown = true)
    {
        var presidency = committee.President is { } president ? say.Country(president) : say.NotSaid();
        return Card(
            say.CommitteeTitle(committee.Year), $"{say.FieldPresidency()}: {presidency}", note,
            [
                new Fact(say.FieldPresidency(), presidency),
                new Fact(say.CommitteeCountries(committee.Countries.Length), say.AllOf(committee.Countries.Select(say.Country))),
                .. handover is null ? ImmutableArray<Fact>.Empty : [new Fact(say.FieldHandover(), $"{say.Days(handover.When)} ({say.DocumentReport(handover.Year)})")],
                new Fact(say.FieldSource(), Named(sources, say)),
            ],
            assemblyKnown ? say.ExAssembly(committee.Year) : say.ExCommittee(committee.Year + 1), Ask(say.ExDuties(committee.Year + 1)), say);
    }

    /// <param name="documents">Those that name the assembly of that year; at least one.</param>
    /// <param name="meeting">The annual meeting within which it sat, where a plan has it.</param>
    public static Card ForAssembly(int year, ImmutableArray<WorkPlan> documents, string? note, Say say, LineStanding? meeting = null)
    {
        var told = documents.GroupBy(document => document.Assembly.Date!.Value).OrderBy(day => day.Key).ToList();
        var name = documents.Select(document => document.Assembly.Ordinal).OfType<string>().FirstOrDefault() is { } ordinal ? $"{say.AssemblyOrdinal(ordinal)}. " : "";
        var place = documents.Select(document => document.Assembly.Place).OfType<string>().FirstOrDefault();
        return Card(
            say.AssemblyTitle(year), name + say.AllOf(told.Select(day => say.Day(day.Key))), note ?? (told.Count > 1 ? say.AssemblyDaysDiffer() : null),
            [
                .. documents.Select(document => document.Assembly.Ordinal).OfType<string>().Take(1).Select(which => new Fact(say.FieldAssembly(), which)),
                .. told.Select(day => new Fact(say.FieldDay(), $"{say.Day(day.Key)} ({Named(day, say)})")),
                .. meeting?.Status.Date is { } days ? [new Fact(say.WhenPlanned(), say.Capital(say.Days(days)))] : ImmutableArray<Fact>.Empty,
                new Fact(say.FieldWhere(), place ?? (meeting?.Line.Activity.Venue is { } venue ? say.Venue(venue) : say.NotSaid())),
            ],
            say.ExCommittee(year), new Send(say.ButtonUpcomingGroup(say.Area(Subjects.AnnualMeeting)), new ShowUpcoming(Area: Subjects.AnnualMeeting)), say);
    }

    /// <summary>One that a report names in passing.</summary>
    public static Card ForMentioned(MentionedAssembly assembly, Say say) => Card(
        say.AssemblyTitle(assembly.Date.Year), $"{say.AssemblyOrdinal(assembly.Ordinal)}. {say.Day(assembly.Date)}", null,
        [
            new Fact(say.FieldAssembly(), assembly.Ordinal),
            new Fact(say.FieldDay(), $"{say.Day(assembly.Date)} ({say.DocumentReport(assembly.Report)})"),
            new Fact(say.FieldWhere(), say.Venue(assembly.Place)),
        ],
        say.ExCommittee(assembly.Date.Year), Ask(say.ExTotals(assembly.Report)), say);

    private static Send Ask(string words) => new(words, new AskAgain(words));

    private static Card Card(string title, string summary, string? note, ImmutableArray<Fact> facts, string next, CardAction upcoming, Say say) => new()
    {
        Language = say.Language.Tag,
        Summary = $"{title}. {summary}.",
        Body =
        [
            .. note is null ? ImmutableArray<CardElement>.Empty : [new Text(note)],
            new Heading(title, Large: true),
            new Facts(facts),
        ],
        Actions = [new Send(next, new AskAgain(next)), upcoming],
    };

    private static string Named(IEnumerable<WorkPlan> documents, Say say) =>
        say.AllOf(documents.Select(document => document.Kind is DocumentKind.Report ? say.DocumentReport(document.Year) : say.DocumentPlan(document.Year)));
}
