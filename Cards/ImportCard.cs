using System.Collections.Immutable;
using System.Globalization;
using GealcBot.Cards.Elements;
using GealcBot.Plans;
using GealcBot.Plans.Lineage;
using GealcBot.Texts;

namespace GealcBot.Cards;

/// <summary>What was read, what differs from what is known, and what is odd: counts first, then the lists, and nothing is imported before the press.</summary>
public static class ImportCard
{
    public const string Differences = "differences";
    public const string Odd = "odd";
    public const string Activities = "activities";

    public static Card For(ImportPreview preview, ShowImport asked, Say say) => asked.Section switch
    {
        Differences => List(preview, asked, say.SectionDifferences(), ImportDifferences.Of(preview, say), say),
        Odd => List(preview, asked, say.SectionOdd(), [.. preview.Odd.Select(words => new ListItem(words, null, []))], say),
        Activities => List(preview, asked, say.SectionActivities(), [.. preview.Read.Lines.Select(line => Item(line, say))], say),
        _ => Summary(preview, say),
    };

    private static Card Summary(ImportPreview preview, Say say)
    {
        var title = Title(preview, say);
        var differences = ImportDifferences.Of(preview, say).Length;
        return new Card
        {
            Language = say.Language.Tag,
            Summary = title,
            Body =
            [
                new Heading(title, Large: true),
                .. preview.Notes.Select(note => new Text(note, Tone.Warning)),
                new Text(say.ImportNothingYet(say.ButtonImport()), Tone.Subtle),
                new Facts([.. FactsOf(preview, say)]),
                .. Counts(preview, say).Select((words, at) => new Text(words) { Separated = at == 0 }),
                new Text(preview.Odd.IsEmpty ? say.OddNone() : say.OddCount(preview.Odd.Length)),
                .. preview.Asked > 0 ? [new Text(say.QuestionsCount(preview.Asked), Tone.Warning)] : ImmutableArray<CardElement>.Empty,
            ],
            Actions =
            [
                new Send(say.ButtonImport(), new ImportNow(preview.Draft), Main: true),
                .. preview.Asked > 0 ? [new Send(say.ButtonQuestions(preview.Asked), new AskLines(preview.Draft))] : ImmutableArray<CardAction>.Empty,
                .. differences > 0 ? [new Send(say.ButtonDifferences(differences), new ShowImport(preview.Draft, Differences))] : ImmutableArray<CardAction>.Empty,
                .. preview.Odd.IsEmpty ? ImmutableArray<CardAction>.Empty : [new Send(say.ButtonOdd(preview.Odd.Length), new ShowImport(preview.Draft, Odd))],
                new Send(say.ButtonActivities(preview.Read.Lines.Length), new ShowImport(preview.Draft, Activities)),
                new Send(say.ButtonCancel(), new CancelImport(preview.Draft)),
            ],
        };
    }

    private static Card List(ImportPreview preview, ShowImport asked, string section, ImmutableArray<ListItem> items, Say say)
    {
        var pages = Math.Max(1, (items.Length + ListCard.PageLength - 1) / ListCard.PageLength);
        var page = Math.Clamp(asked.Page, 0, pages - 1);
        return new Card
        {
            Language = say.Language.Tag,
            Summary = $"{Title(preview, say)} {section}",
            Body =
            [
                new Heading(Title(preview, say), Large: true),
                new Heading(section),
                .. items.IsEmpty ? [new Text(say.SectionEmpty(), Tone.Subtle)] : ImmutableArray<CardElement>.Empty,
                .. items.Skip(page * ListCard.PageLength).Take(ListCard.PageLength).Select(ListCard.Item),
                .. pages > 1 ? [new Text(say.PageOf(page + 1, pages), Tone.Subtle)] : ImmutableArray<CardElement>.Empty,
            ],
            Actions =
            [
                .. page + 1 < pages ? [new Send(say.NextPage(), asked with { Page = page + 1 })] : ImmutableArray<CardAction>.Empty,
                .. page > 0 ? [new Send(say.PreviousPage(), asked with { Page = page - 1 })] : ImmutableArray<CardAction>.Empty,
                new Send(say.ButtonBack(), new ShowImport(preview.Draft)),
                new Send(say.ButtonImport(), new ImportNow(preview.Draft), Main: true),
                new Send(say.ButtonCancel(), new CancelImport(preview.Draft)),
            ],
        };
    }

    private static string Title(ImportPreview preview, Say say) => say.ImportTitle(say.Document(preview.Plan));

    private static IEnumerable<Fact> FactsOf(ImportPreview preview, Say say)
    {
        var plan = preview.Plan;
        yield return new Fact(say.FieldFile(), Flat.Cut(plan.Source, 80));
        yield return new Fact(say.FieldLanguage(), say.LanguageName(plan.Language));
        if (Assembly(plan.Assembly, say) is { Length: > 0 } assembly)
        {
            yield return new Fact(say.FieldAssembly(), assembly);
        }

        if (plan.AsOf is { } cut)
        {
            yield return new Fact(say.FieldCutOff(), say.Day(cut));
        }

        yield return new Fact(say.FieldAreas(), Number(plan.Areas.Length));
        yield return new Fact(say.FieldActivities(), Number(preview.Read.Lines.Length));
        if (plan.Kind is DocumentKind.Report)
        {
            yield return new Fact(say.FieldAnnex(), Number(plan.Annex.Length));
        }
    }

    private static string Assembly(Assembly assembly, Say say) => string.Join(", ", ((string?[])
    [
        assembly.Ordinal is { } ordinal ? say.AssemblyOrdinal(Flat.Cut(ordinal, 20)) : null,
        assembly.Date is { } date ? say.Day(date) : null,
        assembly.Place is { } place ? Flat.Cut(place, 80) : null,
    ]).OfType<string>());

    private static IEnumerable<string> Counts(ImportPreview preview, Say say)
    {
        yield return preview.Changes switch
        {
            null => say.KnownNone(say.Document(preview.Plan)),
            { IsEmpty: true } => say.KnownSame(),
            var changes => say.KnownCounts(changes.New.Length, changes.Gone.Length, changes.Changed.Length),
        };
        if (preview.Changes is { AnnexChanged: true })
        {
            yield return say.AnnexChanged();
        }

        if (preview.Lines is { } lines)
        {
            yield return say.LineUpCounts(preview.Read.Year, lines.Pairs.Length, lines.Asked.Length, lines.OnlyPlanned.Length);
        }

        if (preview.Lineage is { } lineage)
        {
            yield return say.LineageCounts(
                preview.Read.Year - 1, Of(lineage, Descent.Recurs), Of(lineage, Descent.New), Of(lineage, Descent.Merged), Of(lineage, Descent.CarriedOver), lineage.Fates.Count(fate => fate.Heir is null));
            if (lineage.ChangedAreas.Count() + lineage.EndedAreas.Length is > 0 and var areas)
            {
                yield return say.AreasCounts(areas);
            }
        }
    }

    private static int Of(YearLineage lineage, Descent descent) => lineage.Lines.Count(story => story.Descent == descent);

    private static ListItem Item(PlanLine line, Say say)
    {
        var activity = line.Activity;
        string?[] details =
        [
            activity.Period.Raw is { } when ? $"{say.FieldWhen()}: {ImportDifferences.Cut(when)}" : null,
            activity.Venue is { } venue ? $"{say.FieldWhere()}: {ImportDifferences.Cut(venue)}" : null,
            activity.Status.Raw is { } status ? $"{say.FieldStatus()}: {ImportDifferences.Cut(status)}" : null,
            activity.Evidence.IsEmpty ? null : say.EvidenceLinks(activity.Evidence.Length),
        ];
        return new ListItem(ImportDifferences.Name(line), null, [.. details.OfType<string>()]);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
