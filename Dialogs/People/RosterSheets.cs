using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Dialogs.Importing;
using GealcBot.Dialogs.Talk;
using GealcBot.Documents.Import;
using GealcBot.Documents.People;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.People;

/// <summary>A sheet of people: sent, looked at, applied in one write. What was shown is what is applied, or it is shown again.</summary>
public sealed class RosterSheets(RosterWriting writing, IImportDesk desk)
{
    /// <summary>Nothing is fetched for somebody who may not change the list.</summary>
    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> FileAsync(SentFile file, Situation situation, CancellationToken cancellation)
    {
        var say = situation.Say;
        if (!situation.Person.MayAnywhere(Deed.ManageRoster))
        {
            return Answer.Of(say.RosterNotYours(), Suggest.For(situation));
        }

        if (await file.FetchAsync(cancellation) is not FetchedFile.Held { Bytes: var bytes })
        {
            return Answer.Of(say.ImportOutOfReach());
        }

        if (bytes.Length > Importer.LargestFile || PeopleSheet.Read(bytes) is not { } sheet)
        {
            return Answer.Of(say.SheetUnreadable(PeopleSheet.MostRows));
        }

        var plan = SheetPlan.Of(sheet, situation);
        var draft = ImportDraft.Of(file.Name, bytes.Span, new ImportHints()) with { ComparedWith = plan.Meaning };
        return await desk.KeepAsync(situation.Person.Id, draft, null, cancellation) is { } id
            ? Answer.Of(SheetCards.Preview(id, file.Name, plan, 0, Note(plan, situation), situation))
            : Answer.Of(say.ImportTooLargeForChat());
    }

    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> ShowAsync(ShowSheet show, Situation situation, CancellationToken cancellation)
    {
        var (open, plan, instead) = await OpenAsync(show.Draft, situation, cancellation);
        return instead ?? Answer.Replacing(SheetCards.Preview(show.Draft, open!.Draft.FileName, plan!, show.Page, Note(plan!, situation), situation));
    }

    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> ApplyAsync(string draft, Situation asked, CancellationToken cancellation)
    {
        // What this instance knows may be some seconds old; what is applied has to be what was shown.
        var situation = asked with { World = await desk.LatestAsync(cancellation) };
        var (open, plan, instead) = await OpenAsync(draft, situation, cancellation);
        if (instead is not null)
        {
            return instead;
        }

        if (open!.Draft.ComparedWith != plan!.Meaning)
        {
            await desk.ChangeAsync(situation.Person.Id, open with { Draft = open.Draft with { ComparedWith = plan.Meaning } }, cancellation);
            return Answer.Replacing(SheetCards.Preview(draft, open.Draft.FileName, plan, 0, situation.Say.SheetChangedMeanwhile(), situation));
        }

        if (!plan.Entries.Any())
        {
            return Answer.Of(situation.Say.SheetNothingToDo());
        }

        var sheet = new SheetApplied(draft, open.Draft.FileName, [.. plan.Entries]) { By = situation.Person.Id, RecordedAt = situation.Now };
        return await writing.WriteSafelyAsync(sheet, situation, cancellation) is ({ } written, { } now)
            ? Receipt((SheetApplied)written.Entry, now)
            : Answer.Replacing(SheetCards.Preview(draft, open.Draft.FileName, plan, 0, situation.Say.LastOfSecretariat(), situation));
    }

    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> CancelAsync(string draft, Situation situation, CancellationToken cancellation)
    {
        var (open, _, instead) = await OpenAsync(draft, situation, cancellation);
        if (instead is not null)
        {
            return instead;
        }

        await desk.DropAsync(situation.Person.Id, open!, cancellation);
        return Answer.Replacing(ImportCancelledCard.For(open!.Draft.FileName, situation.Say));
    }

    /// <summary>What the whole sheet could not do, said before anybody tries.</summary>
    private static string? Note(SheetPlan plan, Situation situation) =>
        LastOfSecretariat.IsLost(situation.World, new SheetApplied("", "", [.. plan.Entries]) { By = situation.Person.Id, RecordedAt = situation.Now }) ? situation.Say.LastOfSecretariat() : null;

    private async Task<(OpenDraft? Open, SheetPlan? Plan, Answer? Instead)> OpenAsync(string draft, Situation situation, CancellationToken cancellation)
    {
        if (!situation.Person.MayAnywhere(Deed.ManageRoster))
        {
            return (null, null, Answer.Of(situation.Say.RosterNotYours(), Suggest.For(situation)));
        }

        if (situation.World.Roster.Entries.OfType<SheetApplied>().FirstOrDefault(sheet => sheet.Draft == draft && sheet.By == situation.Person.Id) is { } applied)
        {
            return (null, null, Receipt(applied, situation));
        }

        return await desk.FindAsync(situation.Person.Id, draft, cancellation) is { } open && PeopleSheet.Read(open.Draft.Bytes()) is { } sheet
            ? (open, SheetPlan.Of(sheet, situation), null)
            : (null, null, Answer.Of(situation.Say.ImportExpired()));
    }

    private static Answer Receipt(SheetApplied sheet, Situation situation) => RosterWriting.Receipt(
        situation.World.Roster.IsUndone(sheet.Id) ? situation.Say.RosterUndoneTitle() : situation.Say.SheetAppliedTitle(), Flat.Cut(sheet.File, 80),
        new RosterWritten(sheet, false, situation.World.Roster), [RosterEntryWords.WhoAndWhen(sheet, situation)], [], situation);
}
