using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Tests.Plans;
using GealcBot.Texts;

namespace GealcBot.Tests.Cards;

/// <summary>A report under review in each of its states, for each who reads it.</summary>
internal static class SampleReviews
{
    private static readonly Person Ana = SampleYear.Secretariat;
    private static readonly Person Mira = SampleYear.Coordinator;

    public static Dictionary<string, Func<Say, Card>> Cards { get; } = new()
    {
        ["ReviewCard.to-review"] = say => ReviewCard.For(Shown(ReviewState.Awaiting, say) with { MayReview = true }, Ana, say),
        ["ReviewCard.returned"] = say => ReviewCard.For(Returned(say) with { MayReview = true }, Ana, say),
        ["ReviewCard.to-answer"] = say => ReviewCard.For(ToAnswer(say), Mira, say),
        ["ReviewCard.to-answer-problem"] = say => ReviewCard.For(ToAnswer(say) with { Problem = say.NeedReturnAnswer() }, Mira, say),
        ["ReviewCard.answered"] = say => ReviewCard.For(Answered(say) with { MayReview = true }, Ana, say),
        ["ReviewCard.accepted"] = say => ReviewCard.For(
            Shown(ReviewState.Accepted, say, Return, Answer, Accept) with { Story = [.. Story(say), new ReviewLine(say.AcceptedBy(Who(say, Ana), Day(say)), null)], MayReview = true }, Ana, say),
        ["ReviewCard.taken-back"] = say => ReviewCard.For(Returned(say) with { TakenBack = (Mira, PlanOf2024.Day("2024-08-12")), MayReview = true, MayAnswer = true }, Ana, say),
        ["ReviewCard.comment"] = say => ReviewCard.AskComment(Shown(ReviewState.Awaiting, say), null, say),
        ["ReviewCard.comment-problem"] = say => ReviewCard.AskComment(Shown(ReviewState.Awaiting, say) with { Problem = say.WordsTooLong(ReviewCard.MaxWords) }, new string('x', 2 * ReviewCard.MaxWords), say),
        ["ReceiptCard.under-review"] = say => ReceiptCard.For(
            new Receipt(ReceiptKind.AlreadyReported, SampleYear.Plain, SampleYear.Standing, Mira, PlanOf2024.Day("2024-08-09"))
            {
                Review = ReviewCard.Mark(ReviewState.Returned, say),
                Reviewing = [new Send(say.ButtonSeeComment(), new ShowReview(SampleYear.Plain.Id.Value))],
            }, Mira, mayCorrect: true, say),
    };

    private static MeetingHeld Report => SampleYear.Corrected.Report;

    private static ReportReturned Return => new(Report.Id, 1, SampleYear.Hostile) { Year = 2024, By = Ana.Id, RecordedAt = PlanOf2024.Noon("2024-08-09") };

    private static ReturnAnswered Answer => new(Report.Id, 2, SampleYear.Hostile) { Year = 2024, By = Mira.Id, RecordedAt = PlanOf2024.Noon("2024-08-10") };

    private static ReportAccepted Accept => new(Report.Id, 3) { Year = 2024, By = Ana.Id, RecordedAt = PlanOf2024.Noon("2024-08-11") };

    private static ShownReview Shown(ReviewState state, Say say, params ReviewEntry[] steps) =>
        new(new Review(Report, state, [.. steps], null), $"{say.Groups(Report.Facts.Groups)}, {say.HeldOn(Report.Facts)}", Mira, PlanOf2024.Day("2024-08-06"))
        {
            Facts = [new Fact(say.FieldCountries(), "14")],
            Words = SampleYear.Hostile,
            Link = "https://news.example.org/minutes?id=7",
        };

    private static ShownReview Returned(Say say) => Shown(ReviewState.Returned, say, Return) with { Story = [.. Story(say).Take(1)] };

    private static ShownReview ToAnswer(Say say) => Returned(say) with { MayAnswer = true, Correct = new StartCorrection(Report.Id.Value), MayWithdraw = true };

    private static ShownReview Answered(Say say) => Shown(ReviewState.Answered, say, Return, Answer) with { Story = [.. Story(say), new ReviewLine(say.ProvedBy(Who(say, Mira), Day(say)), "https://news.example.org/minutes?id=8")] };

    private static IEnumerable<ReviewLine> Story(Say say) =>
        [new ReviewLine(say.ReturnedBy(Who(say, Ana), Day(say)), SampleYear.Hostile), new ReviewLine(say.ReturnAnsweredBy(Who(say, Mira), Day(say)), SampleYear.Hostile)];

    private static string Who(Say say, Person person) => say.Capital(say.Who(person));

    private static string Day(Say say) => say.Day(PlanOf2024.Day("2024-08-09"));
}
