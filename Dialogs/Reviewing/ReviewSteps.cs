using GealcBot.Cards;
using GealcBot.Dialogs.Talk;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.Reviewing;

/// <summary>The Secretariat accepts a report or returns it with a comment; who reported it answers. Each press meets the present truth.</summary>
public sealed class ReviewSteps(ILedgerBook book)
{
    public Answer Show(string entry, Situation situation) => Reviews.Find(entry, situation.World) switch
    {
        null => Unknown(situation),
        var report when !Reviews.MaySee(situation.Person, report, situation.World) => Answer.Of(situation.Say.ReviewNotYours(), Suggest.For(situation)),
        var report => Shown(report, situation.World, situation),
    };

    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> AcceptAsync(AcceptReport press, Situation situation, CancellationToken cancellation)
    {
        if (Open(press.Entry, press.After, situation, out var instead) is not { } review)
        {
            return instead!;
        }

        return review.State is ReviewState.Accepted
            ? Shown(review.Report, situation.World, situation)
            : await TakeAsync(review, (of, step) => new ReportAccepted(of, step) { Year = review.Report.Year, By = situation.Person.Id, RecordedAt = situation.Now }, situation, cancellation);
    }

    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> ReturnAsync(ReturnReport press, Inputs inputs, Situation situation, CancellationToken cancellation)
    {
        if (Open(press.Entry, press.After, situation, out var instead) is not { } review)
        {
            return instead!;
        }

        if (review.State is ReviewState.Returned)
        {
            return Shown(review.Report, situation.World, situation);
        }

        var comment = inputs[TellInputs.Words] ?? press.Words;
        var problem = comment is null && !press.Said ? "" : Problem(comment, situation.Say.NeedReturnComment(), situation);
        return problem is not null
            ? Answer.Replacing(ReviewCard.AskComment(ShownReviews.Of(review.Report, situation.World, situation) with { Problem = problem.Length == 0 ? null : problem }, comment, situation.Say))
            : await TakeAsync(review, (of, step) => new ReportReturned(of, step, comment!) { Year = review.Report.Year, By = situation.Person.Id, RecordedAt = situation.Now }, situation, cancellation);
    }

    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> AnswerAsync(AnswerReturned press, Inputs inputs, Situation situation, CancellationToken cancellation)
    {
        if (Reviews.Find(press.Entry, situation.World) is not { } report)
        {
            return Unknown(situation);
        }

        if (!Reviews.MayAnswer(situation.Person, report, situation.World))
        {
            return Answer.Of(situation.Say.ReturnNotYours(), Suggest.For(situation));
        }

        var review = Reviews.Of(report, situation.World);
        if (review.Taken != press.After || review is not { State: ReviewState.Returned } || IsTakenBack(report, situation))
        {
            return Shown(report, situation.World, situation);
        }

        var words = inputs[TellInputs.Words];
        return Problem(words, situation.Say.NeedReturnAnswer(), situation) is { } problem
            ? Answer.Replacing(ReviewCard.For(ShownReviews.Of(report, situation.World, situation) with { Problem = problem }, situation.Person, situation.Say))
            : await TakeAsync(review, (of, step) => new ReturnAnswered(of, step, words!) { Year = report.Year, By = situation.Person.Id, RecordedAt = situation.Now }, situation, cancellation);
    }

    /// <summary>What somebody of the Secretariat may still decide as it was when the card was made; else what to say instead.</summary>
    private static Review? Open(string entry, int after, Situation situation, out Answer? instead)
    {
        var report = Reviews.Find(entry, situation.World);
        var review = report is null ? null : Reviews.Of(report, situation.World);
        instead = report is null ? Unknown(situation)
            : !situation.Person.MayAnywhere(Deed.ReviewReport) ? Answer.Of(situation.Say.OnlySecretariatDecides(), Suggest.For(situation))
            : !Reviews.MayReview(situation.Person, report) ? Answer.Of(situation.Say.ReviewOwn(), Suggest.For(situation))
            : review!.Taken != after || IsTakenBack(report, situation) ? Shown(report, situation.World, situation)
            : null;
        return instead is null ? review : null;
    }

    /// <summary>The next step; where somebody took it first, theirs is shown.</summary>
    private async Task<Answer> TakeAsync(Review review, Func<EntryId, int, ReviewEntry> step, Situation situation, CancellationToken cancellation)
    {
        var next = step(review.Report.Id, review.Taken + 1);
        var stands = await book.AppendAsync(next, cancellation) is AlreadyThere { Existing: ReviewEntry first } ? first : next;
        return Shown(review.Report, situation.World.With(stands), situation);
    }

    private static string? Problem(string? words, string missing, Situation situation) => words switch
    {
        null => missing,
        { Length: > ReviewCard.MaxWords } => situation.Say.WordsTooLong(ReviewCard.MaxWords),
        _ => null,
    };

    private static bool IsTakenBack(LedgerEntry report, Situation situation) => situation.World.Ledger(report.Year).WithdrawalOf(report.Id) is not null;

    private static Answer Unknown(Situation situation) => Answer.Of(situation.Say.OldButton(), Suggest.For(situation));

    /// <summary>What "no, it was the 14th" then speaks of is this report.</summary>
    private static Answer Shown(LedgerEntry report, World world, Situation situation) =>
        Answer.Replacing(ReviewCard.For(ShownReviews.Of(report, world, situation), situation.Person, situation.Say)) with
        {
            State = new ConversationState { Telling = new Tell(TellKind.Correct) { Entry = report.Id.Value } },
        };
}
