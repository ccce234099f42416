using System.Collections.Immutable;
using System.Globalization;
using GealcBot.Cards.Elements;
using GealcBot.Plans;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Cards;

public enum ImportReceiptKind
{
    Imported,
    AlreadyImported,
    Answered,
}

/// <summary>An imported document as it now stands.</summary>
/// <param name="On">The day of the import, in the reader's own calendar.</param>
/// <param name="LeftOut">Lines of the year's report that are still to be confirmed.</param>
/// <param name="Frequencies">The activities whose ambiguous frequency nobody has settled.</param>
public sealed record ImportReceipt(ImportReceiptKind Kind, WorkPlan Plan, Person By, DateOnly On, int LeftOut, ImmutableArray<ActivityId> Frequencies);

/// <summary>What stays in the chat after an import: what was stored, who did it, and what to ask next.</summary>
public static class ImportReceiptCard
{
    public static Card For(ImportReceipt receipt, Person reader, Say say)
    {
        var title = Title(receipt, say);
        var year = receipt.Plan.Year;
        return new Card
        {
            Language = say.Language.Tag,
            Summary = title,
            Body =
            [
                new Heading(title, Large: true),
                receipt.Kind is ImportReceiptKind.AlreadyImported ? new Plain(Already(receipt, reader, say)) : new Text(say.ImportFromNowOn()),
                new Facts([.. FactsOf(receipt, reader, say)]),
                .. receipt.LeftOut > 0 ? [new Text(say.LeftOutCount(receipt.LeftOut), Tone.Warning)] : ImmutableArray<CardElement>.Empty,
            ],
            Actions =
            [
                .. receipt.LeftOut > 0 ? [new Send(say.ButtonQuestions(receipt.LeftOut), new AskLines(Year: year), Main: true)] : ImmutableArray<CardAction>.Empty,
                .. receipt.Frequencies is [var first, ..] ? [new Send(say.ButtonFrequencies(receipt.Frequencies.Length), new AskFrequency(first.ToString()))] : ImmutableArray<CardAction>.Empty,
                Ask(say.ExStandingYear(year)),
                .. receipt.Plan.Kind is DocumentKind.Report ? [Ask(say.ExAnnex(year)), Ask(say.ExMissingEvidence(year))] : (ImmutableArray<CardAction>)[new Send(say.ButtonUpcoming(), new ShowUpcoming())],
            ],
        };
    }

    private static Send Ask(string words) => new(words, new AskAgain(words));

    private static string Title(ImportReceipt receipt, Say say)
    {
        var document = say.Document(receipt.Plan);
        return receipt.Kind switch
        {
            ImportReceiptKind.Imported => say.ImportedTitle(document),
            ImportReceiptKind.AlreadyImported => say.AlreadyImportedTitle(document),
            _ => say.AnsweredTitle(document),
        };
    }

    private static string Already(ImportReceipt receipt, Person reader, Say say) => receipt.By.Id == reader.Id
        ? say.AlreadyImportedByYou(say.Day(receipt.On))
        : say.AlreadyImported(say.Who(receipt.By), say.Day(receipt.On));

    private static string Who(Person by, Person reader, Say say) => by.Id == PersonId.Import ? say.ImportedOnServer() : say.Who(by, reader.Id);

    private static IEnumerable<Fact> FactsOf(ImportReceipt receipt, Person reader, Say say)
    {
        yield return new Fact(say.FieldFile(), Flat.Cut(receipt.Plan.Source, 80));
        yield return new Fact(say.FieldAreas(), receipt.Plan.Areas.Length.ToString(CultureInfo.InvariantCulture));
        yield return new Fact(say.FieldActivities(), receipt.Plan.Areas.Sum(area => area.Activities.Length).ToString(CultureInfo.InvariantCulture));
        yield return new Fact(say.FieldImportedBy(), say.Capital(Who(receipt.By, reader, say)));
        yield return new Fact(say.FieldImportedAt(), say.Day(receipt.On));
    }
}

/// <summary>How to import, and what earlier imports left to be settled.</summary>
public static class ImportHelpCard
{
    private const int MostYears = 4;

    /// <param name="pending">The reports with lines to confirm, newest first, and how many each has.</param>
    public static Card For(ImmutableArray<(WorkPlan Report, int Asked)> pending, ImmutableArray<ActivityId> frequencies, Say say) => new()
    {
        Language = say.Language.Tag,
        Summary = say.ImportHow(),
        Body = [new Heading(say.PendingTitle(), Large: true), new Text(say.ImportHow())],
        Actions =
        [
            .. pending.Take(MostYears).Select(one => new Send(say.ButtonQuestionsOf(say.Document(one.Report), one.Asked), new AskLines(Year: one.Report.Year))),
            .. frequencies is [var first, ..] ? [new Send(say.ButtonFrequencies(frequencies.Length), new AskFrequency(first.ToString()))] : ImmutableArray<CardAction>.Empty,
        ],
    };
}

/// <summary>What the preview turns into when it is cancelled.</summary>
public static class ImportCancelledCard
{
    public static Card For(string file, Say say)
    {
        var words = say.ImportCancelled(Flat.Cut(file, 80));
        return new Card { Language = say.Language.Tag, Summary = words, Body = [new Heading(say.ImportCancelledTitle(), Large: true), new Plain(words)] };
    }
}
