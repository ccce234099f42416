using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Asking;
using GealcBot.Dialogs.Telling;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;

namespace GealcBot.Dialogs.Reviewing;

/// <summary>What a receipt shows of the review of its report, and what its reader can do about it.</summary>
internal static class ReviewMarks
{
    private const int MostShown = 3;

    /// <summary>Null where nobody asks for a review. Comments are between the Secretariat and the reporter and not in it.</summary>
    public static string? Of(LedgerEntry report, World world, Situation situation) =>
        Reviews.CanBe(report, world) ? ReviewCard.Mark(Reviews.Of(report, world).State, situation.Say) : null;

    public static ImmutableArray<string> Remarks(LedgerEntry report, World world, Situation situation) => Of(report, world, situation) is { } mark ? [mark] : [];

    /// <summary>Of the reports on a line those whose review is not over; null where there are none.</summary>
    public static string? Of(LineStanding line, Situation situation)
    {
        var open = Reviews.All(situation.World, report => report.Year == line.Line.Id.Year && Backgrounds.TellsOf(report, line)).Where(review => review.State is not ReviewState.Accepted)
            .Select(review => $"{Reports.Named(review.Report, situation.World, situation.Say)}: {ReviewCard.Mark(review.State, situation.Say)}").ToList();
        return open.Count == 0 ? null : string.Join(' ', open.TakeLast(MostShown));
    }

    public static ImmutableArray<CardAction> Buttons(LedgerEntry report, World world, Situation situation)
    {
        if (!Reviews.CanBe(report, world))
        {
            return [];
        }

        var (review, say, id) = (Reviews.Of(report, world), situation.Say, report.Id.Value);
        return Reviews.MayReview(situation.Person, report)
                ? [review.State is ReviewState.None ? new Send(say.ButtonReturn(), new ReturnReport(id, review.Taken)) : new Send(say.ButtonSeeReview(), new ShowReview(id))]
            : review.State is ReviewState.Returned && Reviews.MayAnswer(situation.Person, report, world) ? [new Send(say.ButtonSeeComment(), new ShowReview(id))]
            : [];
    }
}
