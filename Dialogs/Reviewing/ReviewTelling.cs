using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Talk;
using GealcBot.Dialogs.Telling;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.Reviewing;

/// <summary>Returning and accepting by a sentence: which report is meant, then the same as its button.</summary>
internal static class ReviewTelling
{
    private const int Most = 5;

    /// <param name="reading">Of the part of the sentence that says which report.</param>
    /// <exception cref="StoreAwayException"/>
    public static async Task<Answer> AnswerAsync(ReviewWords said, Reading reading, ReviewSteps steps, Situation situation, CancellationToken cancellation)
    {
        if (!situation.Person.MayAnywhere(Deed.ReviewReport))
        {
            return Answer.Of(situation.Say.OnlySecretariatDecides(), Suggest.For(situation));
        }

        return Meant(said, reading, situation) switch
        {
            [] => Answer.Of(situation.Say.ReviewNone(), situation.Say.ExWaiting(), situation.Say.ExStanding()),
            [var only] when said.IsAccepted => await steps.AcceptAsync(new AcceptReport(only.Report.Id.Value, only.Taken), situation, cancellation),
            [var only] => await steps.ReturnAsync(Return(only, said), Inputs.None, situation, cancellation),
            var several => Answer.Of(NothingCard.For(
                situation.Say.ReviewWhich(),
                [.. several.TakeLast(Most).Reverse().Select(one => new Send(Flat.Cut(Reports.Named(one.Report, situation.World, situation.Say), 70), Press(one, said)))], null, situation.Say)),
        };
    }

    private static Press Press(Review one, ReviewWords said) => said.IsAccepted ? new AcceptReport(one.Report.Id.Value, one.Taken) : Return(one, said);

    private static ReturnReport Return(Review one, ReviewWords said) => new(one.Report.Id.Value, one.Taken, Words: said.Comment is { } words ? Flat.Cut(words, ReviewCard.MaxWords) : null);

    /// <summary>By code, group and time; where nothing is named, the one in sight, else what can be meant at all. Oldest first.</summary>
    private static ImmutableArray<Review> Meant(ReviewWords said, Reading reading, Situation situation)
    {
        var isBare = reading is { Codes: [], Groups: [], Days: [], Period: null, Years: [] };
        if (isBare && Reports.Shown(situation) is { } shown && Reviews.CanBe(shown, situation.World))
        {
            return [Reviews.Of(shown, situation.World)];
        }

        if (isBare && !said.IsNamed)
        {
            return [];
        }

        var year = reading.Years is [var named, ..] ? named : reading.Period?.Days.To.Year ?? (reading.Days is [var day, ..] ? day.Year : situation.Today.Year);
        ImmutableArray<Review> all =
        [
            .. from report in situation.World.Ledger(year).Standing
               where Reviews.CanBe(report, situation.World) && Reviews.MayReview(situation.Person, report) && Fits(report, reading, situation)
               let review = Reviews.Of(report, situation.World)
               where review.Taken > 0 || situation.World.Ledger(year).IsReviewedAlone(report)
               orderby report.RecordedAt, report.Id.Value
               select review,
        ];
        // What is done already is meant only where nothing else is, and is then shown as it stands.
        return all.Where(review => IsLeft(review, said)).ToImmutableArray() is { IsEmpty: false } left ? left
            : isBare ? [] : [.. all.Where(review => review.State is not ReviewState.None)];
    }

    private static bool IsLeft(Review review, ReviewWords said) => said.IsAccepted
        ? review.State is ReviewState.Awaiting or ReviewState.Answered or ReviewState.Returned
        : review.State is not ReviewState.Returned;

    private static bool Fits(LedgerEntry report, Reading reading, Situation situation)
    {
        var (world, day) = (situation.World, Day(report, situation));
        return (reading.Codes.IsEmpty ? report is MeetingHeld || reading.Groups.IsEmpty : reading.Codes.Contains(Code(report, world), StringComparer.OrdinalIgnoreCase))
            && (reading.Groups.IsEmpty || !reading.Codes.IsEmpty || reading.Groups.Any(Reports.Concerned(report, situation.Person, world).Contains))
            && (reading.Period is not { } period || period.Days.Contains(day))
            && (reading.Days.IsEmpty || reading.Days.Contains(day));
    }

    /// <summary>When it was, or else when it was told.</summary>
    private static DateOnly Day(LedgerEntry report, Situation situation) => report switch
    {
        MeetingHeld held => (situation.World.Meeting(held.Id)?.Facts ?? held.Facts).HeldOn,
        StatusReported { Status: { Kind: StatusKind.Done, Date: { } done } } => done.First,
        Unforeseen extra => extra.When.First,
        _ => situation.DayOf(report),
    };

    private static string Code(LedgerEntry report, World world) => report switch
    {
        StatusReported said => said.Activity.Code,
        EvidenceAdded link => link.Activity.Code,
        MeetingHeld held => world.Plan(held.Year)?.SeriesOf(held.Key)?.Id.Code ?? "",
        _ => "",
    };
}
