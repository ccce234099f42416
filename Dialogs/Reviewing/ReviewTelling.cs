using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Following;
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
            [] when (said.IsAccepted || said.IsUnsure) && What(reading, situation) is { } what => Answer.Of(situation.Say.Capital(situation.Say.ReviewNoneOf(what)), situation.Say.ExWaiting(), situation.Say.ExStanding()),
            [] when reading.Ordinal is not null && !Reviews.WaitingFor(situation.Person, situation.World).Any() => Answer.Of(situation.Say.WaitingNone(), situation.Say.ExStanding(), situation.Say.ExUpcoming()),
            [] => Answer.Of(situation.Say.ReviewNone(), situation.Say.ExWaiting(), situation.Say.ExStanding()),
            [var only] when said.IsAccepted => await steps.AcceptAsync(new AcceptReport(only.Report.Id.Value, only.Taken), situation, cancellation),
            [var only] when said.IsUnsure => Answer.Replacing(ReviewCard.AskComment(ShownReviews.Of(only.Report, situation.World, situation), said.Comment, situation.Say)),
            [var only] => await steps.ReturnAsync(Return(only, said), Inputs.None, situation, cancellation),
            var several => Answer.Of(NothingCard.For(
                situation.Say.ReviewWhich(),
                [.. several.TakeLast(Most).Reverse().Select(one => new Send(Flat.Cut(Reports.Named(one.Report, situation.World, situation.Say), 70), Press(one, said)))], null, situation.Say)),
        };
    }

    /// <summary>"Aprova o primeiro e devolve o segundo": one after the other, each with its own answer.</summary>
    /// <param name="read">Of the part of an order that says which report.</param>
    /// <exception cref="StoreAwayException"/>
    public static async Task<Answer> AnswerAsync(ImmutableArray<ReviewWords> orders, Func<string, Reading> read, ReviewSteps steps, Situation situation, CancellationToken cancellation)
    {
        var all = new List<Answer>();
        foreach (var order in orders)
        {
            all.Add(await AnswerAsync(order, read(order.Of), steps, situation, cancellation));
        }

        return all[^1] with { Replacement = null, Replies = [.. all.SelectMany(one => one.Messages).DistinctBy(reply => (object?)reply.Card ?? reply.Text)] };
    }

    /// <summary>One group, activity, meeting, month or report in sight, and not the report of a year.</summary>
    public static bool NamesOne(Reading reading, Situation situation) =>
        reading is not { Groups: [], Codes: [], Days: [] } || reading.Things.Contains(Thing.Meeting) || (reading.Period is { Days: var days } && days.To < days.From.AddMonths(MostMonths))
        || (reading is { Years: [], Period: null } && Reports.Shown(situation) is { } shown && Reviews.CanBe(shown, situation.World));

    /// <summary>A semester is of a year; a quarter is of its meetings.</summary>
    private const int MostMonths = 4;

    private static string? What(Reading reading, Situation situation) =>
        !reading.Groups.IsEmpty ? situation.Say.Groups(reading.Groups) : !reading.Codes.IsEmpty ? situation.Say.AllOf(reading.Codes) : reading.Period is { Words: var words } ? words : null;

    private static Press Press(Review one, ReviewWords said) => said.IsAccepted ? new AcceptReport(one.Report.Id.Value, one.Taken) : Return(one, said);

    private static ReturnReport Return(Review one, ReviewWords said) => new(one.Report.Id.Value, one.Taken, Words: said.Comment is { } words ? Flat.Cut(words, ReviewCard.MaxWords) : null);

    /// <summary>By code, group and time; where nothing is named, the one in sight, else what can be meant at all. Oldest first.</summary>
    private static ImmutableArray<Review> Meant(ReviewWords said, Reading reading, Situation situation)
    {
        if (reading is { Ordinal: { } place, Codes: [], Groups: [], Days: [], Period: null })
        {
            return Listed(place, situation) is { } listed ? [listed] : [];
        }

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

    /// <summary>"O segundo", of the reports in sight.</summary>
    private static Review? Listed(int place, Situation situation) =>
        InSight.Nth(place, situation.Last.Offered) is { Press: ShowReview { Entry: var entry } } && Reviews.Find(entry, situation.World) is { } report && Reviews.MayReview(situation.Person, report)
            ? Reviews.Of(report, situation.World) : null;

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
