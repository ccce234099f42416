using System.Collections.Immutable;
using System.Globalization;
using GealcBot.Cards;
using GealcBot.Dialogs.Talk;
using GealcBot.Documents.Import;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Plans.Reports;

namespace GealcBot.Dialogs.Importing;

/// <summary>A plan or report comes as a file: it is read, shown beside what is known, and imported when its sender says so.</summary>
public sealed class Imports(IImportDesk desk)
{
    /// <summary>"Importar el plan 2025", without a file.</summary>
    public static Answer How(Situation situation)
    {
        if (!situation.Person.MayAnywhere(Deed.ImportDocument))
        {
            return Answer.Of(situation.Say.ImportNotYours(), Suggest.For(situation));
        }

        var world = situation.World;
        var pending = world.Known.Where(document => document.Kind is DocumentKind.Report)
            .Select(report => (report.Plan, Asked: Previews.LineUp(report.Year, world)?.Asked.Length ?? 0))
            .Where(one => one.Asked > 0).OrderByDescending(one => one.Plan.Year).ToImmutableArray();
        var open = world.Plans.SelectMany(plan => FrequencyQuestion.Of(plan, world.Ledger(plan.Year))).Select(question => question.Line.Id).ToImmutableArray();
        return Answer.Of(ImportHelpCard.For(pending, open, situation.Say));
    }

    /// <summary>Nothing is fetched for somebody who may not import.</summary>
    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> FilesAsync(ImmutableArray<SentFile> files, ImportHints hints, Situation situation, CancellationToken cancellation)
    {
        if (!situation.Person.MayAnywhere(Deed.ImportDocument))
        {
            return Answer.Of(situation.Say.ImportNotYours(), Suggest.For(situation));
        }

        var answer = await files[0].FetchAsync(cancellation) switch
        {
            FetchedFile.Held { Bytes: var bytes } => await SentAsync(files[0].Name, bytes, hints, situation, cancellation),
            FetchedFile.TooLarge => Answer.Of(Refusals.Of(RefusalReason.TooLarge, situation.Say)),
            _ => Answer.Of(situation.Say.ImportOutOfReach()),
        };
        return files.Length == 1 ? answer : answer with
        {
            Replies = answer.Replies.Add(new Reply(situation.Say.ImportOneAtATime(situation.Say.AllOf(files.Skip(1).Take(5).Select(file => Markup.Escape(Flat.Cut(file.Name, 80))))), null, [])),
        };
    }

    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> ShowAsync(ShowImport asked, Situation situation, CancellationToken cancellation)
    {
        var (open, instead) = await OpenAsync(asked.Draft, situation, cancellation);
        return open is null ? instead!
            : open.Draft.Read() is ImportResult.Imported read ? Answer.Replacing(ImportCard.For(Previews.Of(open, read, situation.World, [], situation.Say), asked, situation.Say))
            : Ask(open, null, situation);
    }

    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> ImportAsync(string draft, Situation situation, CancellationToken cancellation)
    {
        var (open, instead) = await OpenAsync(draft, situation, cancellation);
        if (open is null)
        {
            return instead!;
        }

        if (open.Draft.Read() is not ImportResult.Imported read)
        {
            return Ask(open, null, situation);
        }

        // What this instance knows may be some seconds old; what is imported has to be what was shown.
        var now = await desk.LatestAsync(cancellation);
        return Already(open.Id, now, situation)
            ?? (open.Draft.ComparedWith == Previews.ComparedWith(read.Plan, now) && await desk.StoreAsync(Previews.Document(open, read, now, situation), cancellation) is { } stored
                ? Receipt(ImportReceiptKind.Imported, stored.Find(read.Plan.Year, read.Plan.Kind)!, stored, situation)
                : await ChangedMeanwhileAsync(open, read, situation, cancellation));
    }

    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> CancelAsync(string draft, Situation situation, CancellationToken cancellation)
    {
        var (open, instead) = await OpenAsync(draft, situation, cancellation);
        if (open is null)
        {
            return instead!;
        }

        await desk.DropAsync(situation.Person.Id, open, cancellation);
        return Answer.Replacing(ImportCancelledCard.For(open.Draft.FileName, situation.Say));
    }

    /// <summary>What the document does not say itself: plan or report, and the year.</summary>
    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> SayWhatItIsAsync(SayWhatItIs said, Inputs inputs, Situation situation, CancellationToken cancellation)
    {
        var (open, instead) = await OpenAsync(said.Draft, situation, cancellation);
        if (open is null)
        {
            return instead!;
        }

        DocumentKind? kind = said.Kind switch { "plan" => DocumentKind.Plan, "report" => DocumentKind.Report, _ => open.Draft.Kind };
        if (!int.TryParse(inputs[ImportAskCard.Year], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < ImportAskCard.Earliest or > ImportAskCard.Latest)
        {
            return Ask(open, situation.Say.NeedYear(ImportAskCard.Earliest, ImportAskCard.Latest), situation);
        }

        var told = open with { Draft = open.Draft with { Kind = kind, Year = year } };
        return told.Draft.Read() is ImportResult.Imported read
            ? await PreviewAsync(told, read, [], situation, cancellation)
            : Ask(told, null, situation);
    }

    private async Task<Answer> SentAsync(string name, ReadOnlyMemory<byte> bytes, ImportHints hints, Situation situation, CancellationToken cancellation)
    {
        var result = Importer.Import(bytes, name, hints);
        if (result is ImportResult.Refused { Reason: var reason } && !Refusals.CanBeAsked(reason))
        {
            return Answer.Of(Refusals.Of(reason, situation.Say));
        }

        var draft = ImportDraft.Of(name, bytes.Span, hints);
        var plan = (result as ImportResult.Imported)?.Plan;
        if (plan is not null)
        {
            var before = situation.World.Find(plan.Year, plan.Kind);
            draft = draft.With(new KnownDocument(plan).Answering(before).Answers!) with { ComparedWith = Previews.ComparedWith(plan, situation.World) };
        }

        if (await desk.KeepAsync(situation.Person.Id, draft, plan, cancellation) is not { } id)
        {
            return Answer.Of(situation.Say.ImportTooLargeForChat());
        }

        var open = new OpenDraft(id, draft, "");
        var answer = result is ImportResult.Imported read
            ? Answer.Replacing(ImportCard.For(Previews.Of(open, read, situation.World, [], situation.Say), new ShowImport(id), situation.Say))
            : Ask(open, null, situation);
        return Answer.Of(answer.Replacement!);
    }

    /// <summary>Shows what there is to see now, and keeps what it was compared with.</summary>
    private async Task<Answer> PreviewAsync(OpenDraft open, ImportResult.Imported read, ImmutableArray<string> notes, Situation situation, CancellationToken cancellation)
    {
        var seen = open with { Draft = open.Draft with { ComparedWith = Previews.ComparedWith(read.Plan, situation.World) } };
        return await desk.ChangeAsync(situation.Person.Id, seen, cancellation)
            ? Answer.Replacing(ImportCard.For(Previews.Of(seen, read, situation.World, notes, situation.Say), new ShowImport(open.Id), situation.Say))
            // Two devices at once: what the other one chose is shown, and nothing is lost but this press.
            : await ShowAsync(new ShowImport(open.Id), situation, cancellation);
    }

    private async Task<Answer> ChangedMeanwhileAsync(OpenDraft open, ImportResult.Imported read, Situation situation, CancellationToken cancellation)
    {
        var now = situation with { World = await desk.LatestAsync(cancellation) };
        // Two presses at once on two devices: the second finds what the first has done.
        return Already(open.Id, now.World, now) ?? await PreviewAsync(open, read, [situation.Say.ImportChangedMeanwhile()], now, cancellation);
    }

    /// <summary>The person's draft when it is there and they may import; else what to say instead.</summary>
    private async Task<(OpenDraft? Open, Answer? Instead)> OpenAsync(string draft, Situation situation, CancellationToken cancellation)
    {
        if (!situation.Person.MayAnywhere(Deed.ImportDocument))
        {
            return (null, Answer.Of(situation.Say.ImportNotYours()));
        }

        return Already(draft, situation.World, situation) is { } already ? (null, already)
            : await desk.FindAsync(situation.Person.Id, draft, cancellation) is { } open ? (open, null)
            : (null, Answer.Of(situation.Say.ImportExpired()));
    }

    private static Answer? Already(string draft, World world, Situation situation) =>
        world.Known.FirstOrDefault(document => document.Imported?.Draft == draft) is { } known ? Receipt(ImportReceiptKind.AlreadyImported, known, world, situation) : null;

    internal static Answer Receipt(ImportReceiptKind kind, KnownDocument document, World world, Situation situation)
    {
        var frequencies = world.Plan(document.Year) is { } plan ? FrequencyQuestion.Of(plan, world.Ledger(plan.Year)).Select(question => question.Line.Id) : [];
        var on = DateOnly.FromDateTime(document.RecordedAt.ToOffset(situation.Now.Offset).Date);
        var by = world.Who(document.Imported?.By ?? PersonId.Import);
        return Answer.Replacing(ImportReceiptCard.For(
            new ImportReceipt(kind, document.Plan, by, on, Previews.LineUp(document.Year, world)?.Asked.Length ?? 0, [.. frequencies]), situation.Person, situation.Say));
    }

    private static Answer Ask(OpenDraft open, string? problem, Situation situation) => open.Draft.Read() is ImportResult.Refused { Reason: var reason }
        ? Answer.Replacing(ImportAskCard.For(
            open.Id, open.Draft.FileName, Refusals.Of(reason, situation.Say), reason is RefusalReason.KindUnknown, open.Draft.Year ?? situation.Today.Year, problem, situation.Say))
        : Answer.Of(situation.Say.OldButton());
}
