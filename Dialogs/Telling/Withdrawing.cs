using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Talk;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;

namespace GealcBot.Dialogs.Telling;

/// <summary>A report is taken back: asked first, then an entry of its own, so that the history keeps both.</summary>
public sealed class Withdrawing(ILedgerBook book)
{
    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> TellAsync(Told told, Situation situation, CancellationToken cancellation)
    {
        var (say, world) = (situation.Say, situation.World);
        var entry = told.Entry is { } id ? world.Entry(id) : Named(told, situation) ?? Reports.Spoken(situation);
        if (entry is null || !Reports.IsReport(entry))
        {
            return Answer.Of(told.Entry is null ? say.NothingToWithdraw() : say.NoSuchReport(), Suggest.For(situation));
        }

        if (world.Ledger(entry.Year).WithdrawalOf(entry.Id) is { } done)
        {
            return Receipt(entry, done, isNew: false, world, situation);
        }

        return !Reports.MayChange(entry, situation) ? Answer.Of(say.MayNotDoThat())
            : told.Tell.Sure ? await WithdrawAsync(entry, situation, cancellation)
            : Ask(entry, situation);
    }

    /// <summary>"Borrá la reunión de datos abiertos del 14": the last that fits.</summary>
    private static LedgerEntry? Named(Told told, Situation situation) => told.Groups.IsEmpty && told.When is null ? null
        : situation.World.Ledger(told.Plan.Year).Meetings.LastOrDefault(meeting =>
            (told.Groups.IsEmpty ? meeting.Facts.Groups.Any(situation.Person.Groups.Contains) : told.Groups.Any(meeting.Of))
            && (told.When is not { } when || when.Parts.Any(part => part.Contains(meeting.Facts.HeldOn))))?.Report;

    private static Answer Ask(LedgerEntry entry, Situation situation)
    {
        var (say, tell) = (situation.Say, new Tell(TellKind.Withdraw) { Entry = entry.Id.Value });
        var by = new Fact(say.FieldReportedBy(), say.Capital(say.Who(situation.World.Who(entry.By), situation.Person.Id)));
        return Targets.Asking(AskCard.Confirm(
            say.WithdrawAsk(), Reports.Named(entry, situation.World, say), [by], new Send(say.ButtonWithdraw(), tell with { Sure = true }, Main: true), say), tell);
    }

    private async Task<Answer> WithdrawAsync(LedgerEntry entry, Situation situation, CancellationToken cancellation)
    {
        var withdrawn = new Withdrawn(entry.Id) { Year = entry.Year, By = situation.Person.Id, RecordedAt = situation.Now };
        return await book.AppendAsync(withdrawn, cancellation) is AlreadyThere { Existing: Withdrawn other }
            ? Receipt(entry, other, isNew: false, situation.World.With(other), situation)
            : Receipt(entry, withdrawn, isNew: true, situation.World.With(withdrawn), situation);
    }

    private static Answer Receipt(LedgerEntry entry, Withdrawn withdrawn, bool isNew, World world, Situation situation)
    {
        var say = situation.Say;
        var (who, day) = (say.Who(world.Who(withdrawn.By), situation.Person.Id), say.Day(situation.DayOf(withdrawn)));
        ImmutableArray<string> remarks = isNew ? [say.WithdrawnKept()] : [say.AlreadyWithdrawn(who, day)];
        var receipt = new ToldReceipt(say.WithdrawnTitle(), Reports.Named(entry, situation.World, say), remarks, [.. Now(entry, world, situation)], [new Send(say.ButtonUpcoming(), new ShowUpcoming(Mine: !situation.Person.Groups.IsEmpty))]);
        return Answer.Replacing(ToldCard.For(receipt, say));
    }

    /// <summary>What the year says of it without the report.</summary>
    private static IEnumerable<Fact> Now(LedgerEntry entry, World world, Situation situation)
    {
        var (plan, say) = (world.Plan(entry.Year)!, situation.Say);
        var standing = plan.At(situation.Today, world.Ledger(entry.Year));
        var lines = entry switch
        {
            MeetingHeld held => (situation.World.Meeting(held.Id)?.Facts ?? held.Facts).Groups.Select(standing.SeriesOf).OfType<LineStanding>().Distinct(),
            Scheduled set => [standing.Line(set.Obligation.Activity)],
            StatusReported said => [standing.Line(said.Activity)],
            _ => [],
        };
        return lines.Select(line => new Fact(say.FieldNow(), $"{line.Line.Activity.Code}: {ActivityCard.Status(line, say)}"));
    }
}
