using System.Collections.Immutable;
using System.Globalization;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Telling;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Reviewing;

/// <summary>A report under review in the words of its reader.</summary>
internal static class ShownReviews
{
    public static ShownReview Of(LedgerEntry report, World world, Situation situation)
    {
        var (review, person, say) = (Reviews.Of(report, world), situation.Person, situation.Say);
        var taken = world.Ledger(report.Year).WithdrawalOf(report.Id);
        var now = situation with { World = world };
        return new ShownReview(review, Reports.Named(report, world, say), world.Who(report.By), situation.DayOf(report))
        {
            Facts = [.. Facts(report, world, say)],
            Words = Words(report, world),
            Link = Link(report, world),
            Story = [.. Story(review, now)],
            TakenBack = taken is null ? null : (world.Who(taken.By), situation.DayOf(taken)),
            MayReview = Reviews.MayReview(person, report),
            MayAnswer = Reviews.MayAnswer(person, report, world),
            Correct = Reports.MayChange(report, now) ? Form(report) : null,
            MayWithdraw = Reports.MayChange(report, now),
        };
    }

    private static IEnumerable<Fact> Facts(LedgerEntry report, World world, Say say)
    {
        if (report is MeetingHeld held && Now(held, world) is { Countries: { } countries } facts)
        {
            var count = countries.ToString(CultureInfo.InvariantCulture);
            yield return new Fact(say.FieldCountries(), facts.Present.IsEmpty ? count : $"{count}: {say.AllOf(facts.Present.Select(say.Country))}");
        }
        else if (report is EvidenceAdded link)
        {
            yield return new Fact(say.FieldKind(), say.Capital(say.Proof(link.Kind)));
        }
    }

    private static string? Words(LedgerEntry report, World world) => report switch
    {
        MeetingHeld held => Now(held, world).Decided,
        StatusReported said => said.Status.Raw,
        _ => null,
    };

    private static string? Link(LedgerEntry report, World world) => report switch
    {
        MeetingHeld held => Now(held, world).Link ?? Proof(held, world),
        EvidenceAdded link => link.Link,
        Unforeseen { Links: [var first, ..] } => first,
        StatusReported said => world.Ledger(said.Year).EvidenceOf(said.Activity, DateOnly.MaxValue).LastOrDefault()?.Link,
        _ => null,
    };

    private static string? Proof(MeetingHeld held, World world) => world.Ledger(held.Year).Standing.OfType<EvidenceAdded>().LastOrDefault(link => link.Meeting == held.Id)?.Link;

    private static MeetingFacts Now(MeetingHeld held, World world) => world.Meeting(held.Id)?.Facts ?? held.Facts;

    private static IEnumerable<ReviewLine> Story(Review review, Situation situation)
    {
        foreach (var step in review.Steps)
        {
            var (who, day) = WhoAndDay(step, situation);
            yield return step switch
            {
                ReportReturned returned => new ReviewLine(situation.Say.ReturnedBy(who, day), returned.Comment),
                ReturnAnswered answered => new ReviewLine(situation.Say.ReturnAnsweredBy(who, day), answered.Words),
                _ => new ReviewLine(situation.Say.AcceptedBy(who, day), null),
            };
        }

        if (review.Change is { } change)
        {
            var (who, day) = WhoAndDay(change, situation);
            yield return new ReviewLine(change is EvidenceAdded ? situation.Say.ProvedBy(who, day) : situation.Say.CorrectedBy(who, day), What(change, situation));
        }
    }

    private static string What(LedgerEntry change, Situation situation) => change switch
    {
        EvidenceAdded link => link.Link,
        StatusReported said => Reports.Status(said, situation.Say),
        MeetingCorrected corrected => $"{situation.Say.Groups(corrected.Facts.Groups)}, {situation.Say.HeldOn(corrected.Facts)}",
        _ => throw new ArgumentOutOfRangeException(nameof(change), change, "This changes no report."),
    };

    private static (string Who, string Day) WhoAndDay(LedgerEntry entry, Situation situation) =>
        (situation.Say.Capital(situation.Say.Who(situation.World.Who(entry.By), situation.Person.Id)), situation.Say.Day(situation.DayOf(entry)));

    /// <summary>Where the known form is; a link or an annex item is taken back and told anew.</summary>
    private static Press? Form(LedgerEntry report) => report switch
    {
        MeetingHeld => new StartCorrection(report.Id.Value),
        StatusReported said => new Tell(TellKind.ReportActivity) { Activity = said.Activity.ToString() },
        _ => null,
    };
}
