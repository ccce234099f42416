using System.Collections.Immutable;
using System.Globalization;
using GealcBot.Cards.Elements;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Cards;

public enum ReceiptKind
{
    Recorded,
    AlreadyReported,
    Corrected,
    NothingChanged,
    SomebodyCorrected,
}

/// <summary>A meeting as the ledger has it, for the person who asked.</summary>
/// <param name="By">Who reported it.</param>
/// <param name="RecordedOn">In the reader's own day.</param>
public sealed record Receipt(ReceiptKind Kind, Meeting Meeting, YearStanding Standing, Person By, DateOnly RecordedOn)
{
    /// <summary>Why it was changed although the year's report was approved, or null.</summary>
    public string? ChangedLate { get; init; }

    /// <summary>The message that it was told from, for whoever may change the report.</summary>
    public string? Source { get; init; }

    /// <summary>The reader has just corrected it and may take that back.</summary>
    public bool MayUndo { get; init; }

    /// <summary>How its review stands, or null.</summary>
    public string? Review { get; init; }

    /// <summary>What the reader can do about the review.</summary>
    public ImmutableArray<CardAction> Reviewing { get; init; } = [];
}

/// <summary>What stays in the chat after a meeting is reported: what it counts for, who said so, and how to put it right.</summary>
public static class ReceiptCard
{
    public static Card For(Receipt receipt, Person reader, bool mayCorrect, Say say)
    {
        var facts = receipt.Meeting.Facts;
        var title = Title(receipt.Kind, say);
        var what = $"{say.Groups(facts.Groups)}, {say.HeldOn(facts)}";
        return new Card
        {
            Language = say.Language.Tag,
            Summary = $"{title}: {what}",
            Body =
            [
                new Heading(title, Large: true),
                new Text(what, Bold: true),
                .. Remark(receipt, reader, say),
                new Facts([.. FactsOf(receipt, reader, say)]),
                .. facts.Decided is { } decided ? [new Text(say.FieldDecided(), Tone.Subtle), new Plain(decided)] : ImmutableArray<CardElement>.Empty,
                .. facts.Link is { } link ? [new Text(say.FieldLink(), Tone.Subtle), new Plain(link)] : ImmutableArray<CardElement>.Empty,
            ],
            Actions =
            [
                .. Links.TryRead(facts.Link) is { } page ? [new Open(say.ViewLink(page.IdnHost), page.OriginalString)] : ImmutableArray<CardAction>.Empty,
                .. Links.TryRead(receipt.Source) is { } source ? [new Open(say.ViewSource(), source.OriginalString)] : ImmutableArray<CardAction>.Empty,
                .. receipt.MayUndo ? [new Send(say.ButtonUndo(), new UndoCorrection(receipt.Meeting.Id.Value, receipt.Meeting.Corrections))] : ImmutableArray<CardAction>.Empty,
                .. mayCorrect ? Changes(receipt.Meeting, say) : [],
                .. receipt.Reviewing,
                new Send(say.ButtonUpcomingGroup(say.Group(facts.Groups[0])), new ShowUpcoming(facts.Groups[0].Value)),
            ],
        };
    }

    /// <summary>"Ciberseguridad: 2 de 4 (3.3.3)", for each obligation that the meeting discharges.</summary>
    public static IEnumerable<string> CountsFor(Meeting meeting, YearStanding standing, Say say) =>
        from line in standing.Series
        where line.Meetings.Any(other => other.Id == meeting.Id)
        // How many there are now, whichever of them was told last.
        let held = line.Meetings.Length
        let name = say.Groups(line.Line.Series!.Groups.Where(meeting.Of))
        select held <= line.Owed
            ? say.CountsFor(held, line.Owed, name, line.Line.Activity.Code)
            : say.CountsBeyond(name, line.Owed, held, line.Line.Activity.Code);

    /// <summary>How many, and which are known by name.</summary>
    private static string Countries(int count, MeetingFacts facts, Say say) => facts.Present.IsEmpty
        ? count.ToString(CultureInfo.InvariantCulture)
        : $"{count.ToString(CultureInfo.InvariantCulture)}: {say.AllOf(facts.Present.Select(say.Country))}";

    private static ImmutableArray<CardAction> Changes(Meeting meeting, Say say) =>
    [
        new Send(say.ButtonCorrect(), new StartCorrection(meeting.Id.Value)),
        new Send(say.ButtonWithdraw(), new Tell(TellKind.Withdraw) { Entry = meeting.Id.Value }),
    ];

    private static string Title(ReceiptKind kind, Say say) => kind switch
    {
        ReceiptKind.Recorded => say.ReceiptTitle(),
        ReceiptKind.AlreadyReported => say.AlreadyReportedTitle(),
        _ => say.CorrectedTitle(),
    };

    private static IEnumerable<CardElement> Remark(Receipt receipt, Person reader, Say say)
    {
        var day = say.Day(receipt.RecordedOn);
        var remark = receipt.Kind switch
        {
            ReceiptKind.AlreadyReported when receipt.By.Id == reader.Id => say.AlreadyReportedByYou(day),
            ReceiptKind.AlreadyReported => say.AlreadyReported(say.Who(receipt.By), day),
            ReceiptKind.NothingChanged => say.NothingChanged(),
            ReceiptKind.SomebodyCorrected => say.SomebodyCorrected(),
            _ when receipt.Meeting.Corrections > 0 => say.CorrectedTimes(receipt.Meeting.Corrections),
            _ => null,
        };
        if (remark is not null)
        {
            yield return new Plain(remark);
        }

        if (receipt.ChangedLate is { } why)
        {
            yield return new Plain(say.ChangedAfterApproval(why));
        }

        if (receipt.Review is { } review)
        {
            yield return new Plain(review);
        }
    }

    private static IEnumerable<Fact> FactsOf(Receipt receipt, Person reader, Say say)
    {
        foreach (var counts in CountsFor(receipt.Meeting, receipt.Standing, say))
        {
            yield return new Fact(say.FieldCounts(), counts);
        }

        if (receipt.Meeting.Facts.Countries is { } countries)
        {
            yield return new Fact(say.FieldCountries(), Countries(countries, receipt.Meeting.Facts, say));
        }

        if (say.Way(receipt.Meeting.Facts.IsVirtual, receipt.Meeting.Facts.Place) is { } way)
        {
            yield return new Fact(say.FieldWay(), say.Capital(way));
        }

        yield return new Fact(say.FieldReportedBy(), say.Capital(say.Who(receipt.By, reader.Id)));
        yield return new Fact(say.FieldReportedAt(), say.Day(receipt.RecordedOn));
    }
}
