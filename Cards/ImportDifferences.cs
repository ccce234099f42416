using System.Collections.Immutable;
using GealcBot.Plans;
using GealcBot.Plans.Lineage;
using GealcBot.Texts;

namespace GealcBot.Cards;

/// <summary>What importing would change, activity by activity. All titles are the documents' own words.</summary>
public static class ImportDifferences
{
    private const int LongestQuote = 160;

    public static ImmutableArray<ListItem> Of(ImportPreview preview, Say say) =>
    [
        .. preview.Changes is { } changes ? Of(changes, say) : [],
        .. preview.Lines is { } lines ? Of(lines, say) : [],
        .. preview.Lineage is { } lineage ? PlanDifferences.Of(lineage, say) : [],
    ];

    /// <summary>"3.2.4 Title", cut.</summary>
    public static string Name(PlanLine line) => Cut($"{line.Activity.Code} {line.Activity.Title}");

    public static string Cut(string? text) => Flat.Cut(text ?? "", LongestQuote);

    private static IEnumerable<ListItem> Of(DocumentChanges changes, Say say) =>
        changes.New.Select(line => new ListItem(Name(line), null, [say.DiffNew()]))
            .Concat(changes.Gone.Select(line => new ListItem(Name(line), null, [say.DiffGone()])))
            .Concat(changes.Changed.Select(change => new ListItem(Name(change.After), null, [.. change.Parts.Select(part => Of(part, change.Before.Activity, change.After.Activity, say))])));

    private static string Of(ChangedPart part, PlannedActivity before, PlannedActivity after, Say say) => part switch
    {
        ChangedPart.Number => say.DiffNumber(before.Code),
        ChangedPart.Title => say.DiffTitle(Cut(before.Title)),
        ChangedPart.When => say.DiffWhen(Said(before.Period.Raw, say), Said(after.Period.Raw, say)),
        ChangedPart.Where => say.DiffWhere(Said(before.Venue, say), Said(after.Venue, say)),
        ChangedPart.Status => say.DiffStatus(Said(before.Status.Raw, say), Said(after.Status.Raw, say)),
        ChangedPart.Evidence => say.DiffEvidence(before.Evidence.Length, after.Evidence.Length),
        _ => say.DiffOther(),
    };

    private static string Said(string? words, Say say) => words is null ? say.DiffNothing() : Cut(words);

    private static IEnumerable<ListItem> Of(LineUp lines, Say say) =>
        lines.Asked.Select(line => new ListItem(Name(line), null, [say.LineAsked()]))
            .Concat(lines.New.Select(line => new ListItem(Name(line), null, [say.LineNew()])))
            .Concat(lines.OnlyPlanned.Select(line => new ListItem(Name(line), null, [say.LineOnlyPlanned()])))
            .Concat(lines.Pairs.Where(pair => pair.Grounds is not Grounds.SameCodeAndTitle)
                .Select(pair => new ListItem(Name(pair.Reported), null, [say.LinePaired(Name(pair.Planned), say.Grounds($"{pair.Grounds}"))])));
}
