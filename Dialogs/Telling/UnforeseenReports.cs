using System.Collections.Immutable;
using System.Globalization;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Reviewing;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.Telling;

/// <summary>Something done that no plan foresaw: a line of the year's annex.</summary>
public sealed class UnforeseenReports(ILedgerBook book)
{
    private const int LeastTitle = 4;

    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> TellAsync(Told told, Situation situation, CancellationToken cancellation)
    {
        if (Targets.Refused(Deed.AddUnforeseen, situation) is { } nobody)
        {
            return nobody;
        }

        var tell = told.Tell with { Words = told.Tell.Words ?? Title(told.Text) };
        var problem = tell.Sure ? Problem(tell, situation) : null;
        return tell.Sure && problem is null
            ? await RecordAsync(tell, situation, cancellation)
            : Targets.Asking(UnforeseenForm.For(tell, situation.Today, problem, situation.Say), tell);
    }

    private static string? Problem(Tell tell, Situation situation)
    {
        var say = situation.Say;
        return Month(tell) is not { } month ? say.NeedMonth()
            : month > situation.Today || situation.World.Plan(month.Year) is null ? say.NeedMonth()
            : tell.Words is not { Length: >= LeastTitle } ? say.NeedTitle()
            : tell.Words.Length > UnforeseenForm.MaxTitle ? say.WordsTooLong(UnforeseenForm.MaxTitle)
            : tell.Link is { } link && Links.TryRead(link) is null ? say.LinkUnusable(Flat.Cut(link, 60))
            : null;
    }

    private async Task<Answer> RecordAsync(Tell tell, Situation situation, CancellationToken cancellation)
    {
        var first = Month(tell)!.Value;
        var last = DateRange.Month(first.Year, first.Month).To;
        var extra = new Unforeseen(PlanDate.TryParse(first.ToString("yyyy-MM", CultureInfo.InvariantCulture))!, tell.Words!)
        {
            Year = first.Year,
            By = situation.Person.Id,
            RecordedAt = situation.Now,
            Source = situation.Source,
            Links = tell.Link is { } link ? [link] : [],
            AsOf = last < situation.Today ? last : situation.Today,
        };
        var ledger = situation.World.Ledger(first.Year);
        while (ledger.WithdrawalOf(extra.Id) is not null)
        {
            extra = extra with { Again = extra.Again + 1 };
        }

        return await book.AppendAsync(extra, cancellation) is AlreadyThere { Existing: Unforeseen other }
            ? Receipt(other, isNew: false, situation.World.With(other), situation)
            : Receipt(extra, isNew: true, situation.World.With(extra), situation);
    }

    private static Answer Receipt(Unforeseen extra, bool isNew, World world, Situation situation)
    {
        var say = situation.Say;
        var (by, day) = (say.Who(world.Who(extra.By), situation.Person.Id), say.Day(situation.DayOf(extra)));
        var receipt = new ToldReceipt(
            isNew ? say.UnforeseenAddedTitle() : say.UnforeseenKnownTitle(), extra.Title, ReviewMarks.Remarks(extra, world, situation),
            [
                new Fact(say.FieldWhen(), say.Capital(say.Days(extra.When))), new Fact(say.FieldNow(), say.ItemsCount(world.Ledger(extra.Year).Unforeseen.Length)),
                new Fact(say.FieldReportedBy(), say.Capital(by)), new Fact(say.FieldReportedAt(), day),
            ],
            [
                .. Reports.MayChange(extra, situation) ? [new Send(say.ButtonWithdraw(), new Tell(TellKind.Withdraw) { Entry = extra.Id.Value })] : ImmutableArray<CardAction>.Empty,
                .. ReviewMarks.Buttons(extra, world, situation),
                new Send(say.ExAnnex(extra.Year), new AskAgain(say.ExAnnex(extra.Year))),
            ])
        { Link = extra.Links is [var link, ..] ? link : null, Source = Reports.MayChange(extra, situation) ? extra.Source : null };
        return Answer.Replacing(ToldCard.For(receipt, say)) with { State = new ConversationState { Telling = new Tell(TellKind.Correct) { Entry = extra.Id.Value } } };
    }

    /// <summary>The first of the month said, whether as a month or as a day of it.</summary>
    private static DateOnly? Month(Tell tell) =>
        PlanDate.TryParse(tell.Day) is { } when && (when.First.Year, when.First.Month) == (when.Last.Year, when.Last.Month) ? new DateOnly(when.First.Year, when.First.Month, 1) : null;

    /// <summary>"Anote algo no previsto: misión a Estonia": what comes behind the colon, without what asks to have it noted.</summary>
    private static string? Title(string text) => text.Length == 0 ? null
        : Flat.Cut(UnforeseenTitles.Bare(Behind(text)).Split([',', ';', '.', '\n'], StringSplitOptions.TrimEntries).Where(part => Links.TryRead(part) is null).MaxBy(part => part.Length) ?? text, UnforeseenForm.MaxTitle);

    private static string Behind(string text) =>
        text.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon && text.Length - colon > 2 * LeastTitle ? text[(colon + 2)..] : text;
}
