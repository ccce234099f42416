using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Importing;
using GealcBot.Dialogs.Talk;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.People;

/// <summary>Writes an entry of the roster and makes its receipt; takes one back.</summary>
public sealed class RosterWriting(IRosterBook book, IImportDesk desk)
{
    /// <summary>What was said before and has given way since is said anew; the same press twice is the same entry.</summary>
    /// <exception cref="StoreAwayException"/>
    public async Task<(RosterWritten Written, Situation Now)> WriteAsync(RosterEntry entry, Situation situation, CancellationToken cancellation)
    {
        var written = await book.AppendAsync(entry with { Again = situation.World.Roster.TimesSaid(entry) }, cancellation);
        return (written, situation with { World = situation.World.With(written.Roster) });
    }

    /// <summary>
    /// The same for what may take somebody from the Secretariat: null, and nothing is said, where nobody would be left. Two
    /// who take out one another at once, on two instances, are looked for afterwards: then both stay.
    /// </summary>
    /// <exception cref="StoreAwayException"/>
    public async Task<(RosterWritten Written, Situation Now)?> WriteSafelyAsync(RosterEntry entry, Situation situation, CancellationToken cancellation)
    {
        if (LastOfSecretariat.IsLost(situation.World, entry))
        {
            return null;
        }

        var said = await WriteAsync(entry, situation, cancellation);
        return said.Written.IsNew && TakesAway(entry, situation.World) && await IsLostSinceAsync(said.Written.Entry, situation, cancellation) ? null : said;
    }

    private async Task<bool> IsLostSinceAsync(RosterEntry entry, Situation situation, CancellationToken cancellation)
    {
        var latest = await desk.LatestAsync(cancellation);
        if (!LastOfSecretariat.IsLost(situation.World, latest))
        {
            return false;
        }

        await book.AppendAsync(new Undone(entry.Id) { By = situation.Person.Id, RecordedAt = situation.Now }, cancellation);
        return true;
    }

    /// <summary>It touches somebody who is of the Secretariat, or takes back what made somebody so.</summary>
    private static bool TakesAway(RosterEntry entry, World world) => entry switch
    {
        Assigned one => world.Who(one.Who).Role is Role.Secretariat,
        SheetApplied sheet => sheet.Rows.Any(row => TakesAway(row, world)),
        Undone undone => world.Roster.Find(undone.Of) is { } taken && TakesAway(taken, world),
        _ => false,
    };

    public static Answer Receipt(string title, string what, RosterWritten written, ImmutableArray<string> remarks, ImmutableArray<Fact> facts, Situation situation) =>
        Answer.Replacing(ToldCard.For(new ToldReceipt(title, what, remarks, facts, [new Send(situation.Say.ButtonUndo(), new UndoRoster(written.Entry.Id.Value))]), situation.Say));

    /// <summary>By the Secretariat, or by whoever said it of themselves or their own group.</summary>
    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> UndoAsync(UndoRoster undo, Situation situation, CancellationToken cancellation)
    {
        var (say, id) = (situation.Say, new EntryId(undo.Entry));
        if (situation.World.Roster.Find(id) is not { } entry || entry is Undone or JoinAsked or JoinAnswered or Erased)
        {
            return Answer.Of(say.OldButton(), Suggest.For(situation));
        }

        if (!situation.Person.MayAnywhere(Deed.ManageRoster) && !(entry.By == situation.Person.Id && entry is WentAway or HandedOver))
        {
            return Answer.Of(say.RosterNotYours(), Suggest.For(situation));
        }

        var undone = new Undone(id) { By = situation.Person.Id, RecordedAt = situation.Now };
        if (!situation.World.Roster.IsUndone(id) && LastOfSecretariat.IsLost(situation.World, undone))
        {
            return Answer.Of(say.LastOfSecretariat(), say.ExCoordinators());
        }

        var written = await book.AppendAsync(undone, cancellation);
        var now = situation with { World = situation.World.With(written.Roster) };
        return Answer.Replacing(ToldCard.For(new ToldReceipt(say.RosterUndoneTitle(), RosterEntryWords.What(entry, now), [], [], []), say));
    }
}
