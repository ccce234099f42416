using GealcBot.Cards;
using GealcBot.Dialogs.Talk;
using GealcBot.Documents.Import;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.Lineage;
using GealcBot.Plans.People;
using GealcBot.Plans.Reports;

namespace GealcBot.Dialogs.Importing;

/// <summary>Lines of a report that could not be lined up for sure: asked before the import, or of a report that is imported.</summary>
public sealed class LineQuestions(IImportDesk desk, Imports imports)
{
    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> AskAsync(AskLines asked, Situation situation, CancellationToken cancellation) => asked.Draft is { } draft
        ? await OfDraftAsync(draft, situation, cancellation) is { } found
            ? Answer.Replacing(LineQuestionsCard.For(found.Report, found.Lines, asked, situation.Say))
            : await imports.ShowAsync(new ShowImport(draft), situation, cancellation)
        : MayNot(situation)
            ?? (OfYear(asked.Year, situation.World) is { } stored
                ? Answer.Replacing(LineQuestionsCard.For(stored.Report.Plan, stored.Lines, asked, situation.Say))
                : Answer.Of(situation.Say.OldButton(), Suggest.For(situation)));

    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> AnswerAsync(AnswerLines sent, Inputs inputs, Situation situation, CancellationToken cancellation)
    {
        if (sent.Draft is not { } draft)
        {
            return MayNot(situation) ?? await AnswerStoredAsync(sent.Year, inputs, situation, cancellation);
        }

        if (await OfDraftAsync(draft, situation, cancellation) is { } found)
        {
            var answers = Chosen(found.Lines, found.Open.Draft.Settled, inputs);
            await desk.ChangeAsync(situation.Person.Id, found.Open with { Draft = found.Open.Draft.With(answers) }, cancellation);
        }

        return await imports.ShowAsync(new ShowImport(draft), situation, cancellation);
    }

    /// <summary>Who answers at the same time answers other lines, or is shown what there is: nobody's answer is lost.</summary>
    private async Task<Answer> AnswerStoredAsync(int year, Inputs inputs, Situation situation, CancellationToken cancellation)
    {
        var world = situation.World;
        while (OfYear(year, world) is { } found)
        {
            var answered = found.Report with
            {
                Answers = Chosen(found.Lines, found.Report.Answers ?? LineAnswers.None, inputs),
                Imported = found.Report.Imported ?? new Provenance(situation.Now, situation.Person.Id),
            };
            if (await desk.StoreAsync(answered, cancellation) is { } stored)
            {
                return Imports.Receipt(ImportReceiptKind.Answered, stored.Find(year, DocumentKind.Report)!, stored, situation);
            }

            world = await desk.LatestAsync(cancellation);
        }

        return Answer.Of(situation.Say.OldButton(), Suggest.For(situation));
    }

    private async Task<(OpenDraft Open, WorkPlan Report, LineUp Lines)?> OfDraftAsync(string draft, Situation situation, CancellationToken cancellation) =>
        MayNot(situation) is null
        && await desk.FindAsync(situation.Person.Id, draft, cancellation) is { } open
        && open.Draft.Read() is ImportResult.Imported { Plan: { Kind: DocumentKind.Report } report }
        && Previews.LineUp(open.Draft, new PlanYear(report), situation.World) is { } lines
            ? (open, report, lines)
            : null;

    private static (KnownDocument Report, LineUp Lines)? OfYear(int year, World world) =>
        Previews.LineUp(year, world) is { } lines ? (world.Find(year, DocumentKind.Report)!, lines) : null;

    private static LineAnswers Chosen(LineUp lines, LineAnswers before, Inputs inputs) => lines.Asked
        .Select(line => (line, answer: LineQuestionsCard.Answer(inputs[line.Id.ToString()], line, lines)))
        .Where(one => one.answer.Answered)
        .Aggregate(before, (all, one) => all.With(one.line.Id, one.answer.Planned));

    private static Answer? MayNot(Situation situation) =>
        situation.Person.MayAnywhere(Deed.ImportDocument) ? null : Answer.Of(situation.Say.ImportNotYours(), Suggest.For(situation));
}
