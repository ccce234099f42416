using GealcBot.Plans;
using GealcBot.Plans.Evidence;
using GealcBot.Plans.Ledger;

namespace GealcBot.Dialogs.Telling;

/// <summary>Writes links into the ledger, each once.</summary>
public sealed class EvidenceEntries(ILedgerBook book)
{
    /// <param name="said">The sentence with which it came: it may say what the address does not.</param>
    /// <exception cref="StoreAwayException"/>
    public Task<Added> AddAsync(ActivityId activity, string link, string said, World world, Situation situation, CancellationToken cancellation) =>
        AddAsync(New(activity, link, EvidenceGuess.Of(link, said), null, situation), world, cancellation);

    /// <summary>To a meeting, at each line of the plan that it counts for.</summary>
    /// <exception cref="StoreAwayException"/>
    public async Task<Added> AddAsync(Meeting meeting, string link, string said, Situation situation, CancellationToken cancellation)
    {
        var plan = situation.World.Plan(meeting.Report.Year)!;
        var lines = meeting.Facts.Groups.Select(plan.SeriesOf).OfType<PlanLine>().DistinctBy(line => line.Id);
        Added? first = null;
        foreach (var line in lines)
        {
            var added = await AddAsync(New(line.Id, link, EvidenceGuess.Of(link, said), meeting.Id, situation), first?.World ?? situation.World, cancellation);
            first = first is null ? added : first with { World = added.World };
        }

        return first ?? throw new InvalidOperationException($"The meeting {meeting.Id} counts for no line of the plan of {plan.Year}.");
    }

    /// <summary>The same link as another kind: first the new, then the old is taken back, so that it is never without.</summary>
    /// <exception cref="StoreAwayException"/>
    public async Task<Added> ChangeAsync(EvidenceAdded known, EvidenceKind kind, Situation situation, CancellationToken cancellation)
    {
        Added? first = null;
        // One that is of that kind already was changed by a try that broke off before the old one was taken back.
        foreach (var entry in Siblings(known, situation.World).Where(entry => entry.Kind != kind).ToList())
        {
            var changed = entry with { Kind = kind, Again = entry.Again + 1, By = situation.Person.Id, RecordedAt = situation.Now };
            var stands = await book.AppendAsync(changed, cancellation) is AlreadyThere { Existing: EvidenceAdded other } ? other : changed;
            var withdrawn = new Withdrawn(entry.Id) { Year = entry.Year, By = situation.Person.Id, RecordedAt = situation.Now };
            await book.AppendAsync(withdrawn, cancellation);
            var world = (first?.World ?? situation.World).With(stands).With(withdrawn);
            first = first is null ? new Added(stands, IsNew: false, world) : first with { World = world };
        }

        return first ?? new Added(known, IsNew: false, situation.World);
    }

    /// <summary>The same link of the same meeting, at the other lines it counts for.</summary>
    public static IEnumerable<EvidenceAdded> Siblings(EvidenceAdded known, World world) =>
        world.Ledger(known.Year).Standing.OfType<EvidenceAdded>()
            .Where(entry => entry.Id == known.Id || (known.Meeting is not null && entry.Meeting == known.Meeting && entry.Link == known.Link))
            .OrderBy(entry => entry.Id == known.Id ? 0 : 1);

    private async Task<Added> AddAsync(EvidenceAdded entry, World world, CancellationToken cancellation)
    {
        var ledger = world.Ledger(entry.Year);
        if (ledger.EvidenceOf(entry.Activity, DateOnly.MaxValue).FirstOrDefault(known => known.Link == entry.Link && known.Meeting == entry.Meeting) is { } there)
        {
            return new Added(there, IsNew: false, world);
        }

        while (ledger.Find(entry.Id) is not null)
        {
            // Given before and withdrawn.
            entry = entry with { Again = entry.Again + 1 };
        }

        return await book.AppendAsync(entry, cancellation) is AlreadyThere { Existing: EvidenceAdded other }
            ? new Added(other, IsNew: false, world.With(other))
            : new Added(entry, IsNew: true, world.With(entry));
    }

    private static EvidenceAdded New(ActivityId activity, string link, EvidenceKind kind, EntryId? meeting, Situation situation) =>
        new(activity, link, kind, situation.Today) { Year = activity.Year, By = situation.Person.Id, RecordedAt = situation.Now, Source = situation.Source, Meeting = meeting };
}

/// <param name="World">With what was written.</param>
public sealed record Added(EvidenceAdded Entry, bool IsNew, World World);
