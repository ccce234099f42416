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
        var isNamed = !told.Groups.IsEmpty || told.When is not null;
        var entry = isNamed ? Named(told, situation) : told.Entry is { } id ? world.Entry(id) : Reports.Spoken(situation);
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
    private static MeetingHeld? Named(Told told, Situation situation) =>
        situation.World.Ledger(told.Plan.Year).Meetings.LastOrDefault(meeting =>
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
        var (world, stands, isNew) = (situation.World, null as Withdrawn, true);
        foreach (var one in WithIt(entry, world).ToList())
        {
            var withdrawn = new Withdrawn(one.Id) { Year = one.Year, By = situation.Person.Id, RecordedAt = situation.Now };
            var there = await book.AppendAsync(withdrawn, cancellation) as AlreadyThere;
            (isNew, withdrawn) = (isNew && (one.Id != entry.Id || there is null), there?.Existing as Withdrawn ?? withdrawn);
            (world, stands) = (world.With(withdrawn), one.Id == entry.Id ? withdrawn : stands);
        }

        return Receipt(entry, stands!, isNew, world, situation);
    }

    /// <summary>What goes with an entry: a link at the other lines of its meeting, the dates that this one took the place of.</summary>
    private static IEnumerable<LedgerEntry> WithIt(LedgerEntry entry, World world)
    {
        var others = entry switch
        {
            EvidenceAdded proof => EvidenceEntries.Siblings(proof, world),
            Scheduled set when world.Plan(set.Year) is { } plan && plan.Obligation(set.Obligation) is { } owed =>
                world.Ledger(set.Year).Standing.OfType<Scheduled>().Where(other => plan.Together(owed).Contains(other.Obligation)),
            _ => Enumerable.Empty<LedgerEntry>(),
        };
        // The one itself last: as long as it stands, the rest can be asked for again.
        return others.Where(other => other.Id != entry.Id).Append(entry);
    }

    private static Answer Receipt(LedgerEntry entry, Withdrawn withdrawn, bool isNew, World world, Situation situation)
    {
        var say = situation.Say;
        var (who, day) = (say.Who(world.Who(withdrawn.By), situation.Person.Id), say.Day(situation.DayOf(withdrawn)));
        ImmutableArray<string> remarks = isNew ? [say.WithdrawnKept()] : [say.AlreadyWithdrawn(who, day)];
        var receipt = new ToldReceipt(say.WithdrawnTitle(), Reports.Named(entry, situation.World, say), remarks, [.. Now(entry, world, situation)], [new Send(say.ButtonUpcoming(), new ShowUpcoming(Mine: !situation.Person.Groups.IsEmpty))]);
        return Answer.Replacing(ToldCard.For(receipt, say)) with { State = new ConversationState { Telling = new Tell(TellKind.Correct) { Entry = entry.Id.Value } } };
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
            Proposed proposal => [standing.Line(proposal.What.Activity)],
            _ => [],
        };
        return lines.Select(line => new Fact(say.FieldNow(), $"{line.Line.Activity.Code}: {ActivityCard.Status(line, say)}"));
    }
}
