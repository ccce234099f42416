using System.Collections.Immutable;
using GealcBot.Cards.Elements;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Cards;

/// <summary>One thing that was said or done in a review, as its reader has it.</summary>
/// <param name="Title">Who did what, and when.</param>
/// <param name="Words">Theirs, where there are any.</param>
public sealed record ReviewLine(string Title, string? Words);

/// <summary>A report under review as it stands now, for one reader.</summary>
/// <param name="What">What is reported, in a line.</param>
/// <param name="On">The reader's day on which it was reported.</param>
public sealed record ShownReview(Review Review, string What, Person By, DateOnly On)
{
    /// <summary>What else the report says.</summary>
    public ImmutableArray<Fact> Facts { get; init; } = [];

    public string? Words { get; init; }

    public string? Link { get; init; }

    /// <summary>All that was said, oldest first.</summary>
    public ImmutableArray<ReviewLine> Story { get; init; } = [];

    /// <summary>Taken back by whom and when.</summary>
    public (Person By, DateOnly On)? TakenBack { get; init; }

    public bool MayReview { get; init; }

    public bool MayAnswer { get; init; }

    /// <summary>The known form of a correction, where there is one that this reader may open.</summary>
    public Press? Correct { get; init; }

    public bool MayWithdraw { get; init; }

    /// <summary>What was wrong with what was sent.</summary>
    public string? Problem { get; init; }

    public string Entry => Review.Report.Id.Value;

    public bool IsTakenBack => TakenBack is not null;
}

/// <summary>A report between the Secretariat and who reported it: to accept, to return, to answer in the same card.</summary>
public static class ReviewCard
{
    /// <summary>Of a comment and of its answer.</summary>
    public const int MaxWords = 500;

    public static Card For(ShownReview shown, Person reader, Say say)
    {
        var title = Title(shown, say);
        var isAsked = IsAsked(shown);
        return new Card
        {
            Language = say.Language.Tag,
            Summary = shown.Problem is { } wrong ? $"{title}. {wrong}" : $"{title}: {shown.What}",
            Body =
            [
                new Heading(title, Large: true),
                new Plain(shown.What, Bold: true),
                .. Remark(shown, reader, say) is { } remark ? [new Plain(remark)] : ImmutableArray<CardElement>.Empty,
                new Facts([.. shown.Facts, new Fact(say.FieldReportedBy(), say.Capital(say.Who(shown.By, reader.Id))), new Fact(say.FieldReportedAt(), say.Day(shown.On))]),
                .. Words(say.FieldReported(), shown.Words),
                .. Words(say.FieldLink(), shown.Link),
                .. shown.Story.SelectMany(line => Words(line.Title, line.Words ?? "")),
                .. shown.Problem is { } problem ? [new Plain(problem, Tone.Attention, Bold: true)] : ImmutableArray<CardElement>.Empty,
                .. isAsked ? [new TextInput(TellInputs.Words, say.AskReturnAnswer(), null, MaxWords, Multiline: true)] : ImmutableArray<CardElement>.Empty,
            ],
            Actions =
            [
                .. isAsked ? Answers(shown, say) : [],
                .. shown is { MayReview: true, TakenBack: null } ? Decisions(shown, say) : [],
                .. Links.TryRead(shown.Link) is { } page ? [new Open(say.ViewLink(page.IdnHost), page.OriginalString)] : ImmutableArray<CardAction>.Empty,
            ],
        };
    }

    /// <summary>What is to be put right is said to who reported it.</summary>
    public static Card AskComment(ShownReview shown, string? comment, Say say)
    {
        var title = say.ReturnTitle();
        return new Card
        {
            Language = say.Language.Tag,
            Summary = shown.Problem is null ? title : $"{title}. {shown.Problem}",
            Body =
            [
                new Heading(title, Large: true),
                new Plain(shown.What, Bold: true),
                .. shown.Problem is { } problem ? [new Plain(problem, Tone.Attention, Bold: true)] : ImmutableArray<CardElement>.Empty,
                new TextInput(TellInputs.Words, say.AskReturnComment(), comment is null ? null : Flat.Cut(comment, MaxWords), MaxWords, Multiline: true) { Required = say.NeedReturnComment() },
            ],
            Actions =
            [
                new Send(say.ButtonReturn(), new ReturnReport(shown.Entry, shown.Review.Taken, Said: true), WithInputs: true, Main: true),
                new Send(say.ButtonBack(), new ShowReview(shown.Entry)),
            ],
        };
    }

    private static bool IsAsked(ShownReview shown) => shown is { MayAnswer: true, TakenBack: null, Review.State: ReviewState.Returned };

    private static IEnumerable<CardAction> Answers(ShownReview shown, Say say)
    {
        yield return new Send(say.ButtonSendAnswer(), new AnswerReturned(shown.Entry, shown.Review.Taken), WithInputs: true, Main: true);
        if (shown.Correct is { } correct)
        {
            yield return new Send(say.ButtonCorrect(), correct);
        }

        if (shown.MayWithdraw)
        {
            yield return new Send(say.ButtonWithdraw(), new Tell(TellKind.Withdraw) { Entry = shown.Entry });
        }
    }

    /// <summary>What was accepted by mistake can be returned; what was returned by mistake, accepted.</summary>
    private static IEnumerable<CardAction> Decisions(ShownReview shown, Say say)
    {
        var (state, taken) = (shown.Review.State, shown.Review.Taken);
        if (state is not ReviewState.Accepted)
        {
            yield return new Send(say.ButtonAccept(), new AcceptReport(shown.Entry, taken), Main: true);
        }

        if (state is not ReviewState.Returned)
        {
            yield return new Send(say.ButtonReturn(), new ReturnReport(shown.Entry, taken));
        }
    }

    private static string Title(ShownReview shown, Say say) => shown switch
    {
        { IsTakenBack: true } => say.WithdrawnTitle(),
        { Review.State: ReviewState.Accepted } => say.ReviewAcceptedTitle(),
        { Review.State: ReviewState.Returned } => say.ReviewReturnedTitle(),
        { Review.State: ReviewState.Answered } => say.ReviewAnsweredTitle(),
        _ => say.ReviewTitle(),
    };

    private static string? Remark(ShownReview shown, Person reader, Say say) => shown switch
    {
        { TakenBack: { } taken } => say.AlreadyWithdrawn(say.Who(taken.By, reader.Id), say.Day(taken.On)),
        _ => Mark(shown.Review.State, say),
    };

    /// <summary>How the review stands, for the cards that show the report; null where nobody asks for one.</summary>
    public static string? Mark(ReviewState state, Say say) => state switch
    {
        ReviewState.Awaiting => say.ReviewAwaits(),
        ReviewState.Returned => say.ReviewReturned(),
        ReviewState.Answered => say.ReviewAnswered(),
        ReviewState.Accepted => say.ReviewAccepted(),
        _ => null,
    };

    private static IEnumerable<CardElement> Words(string title, string? words)
    {
        if (words is not null)
        {
            yield return new Plain(title, Tone.Subtle);
            if (words.Length > 0)
            {
                yield return new Plain(words);
            }
        }
    }
}
