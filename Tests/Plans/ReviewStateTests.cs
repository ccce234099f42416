using GealcBot.Plans;
using GealcBot.Plans.Evidence;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;

namespace GealcBot.Tests.Plans;

/// <summary>What a chain of steps, with what was told since, comes to. Each step is a day later than the last.</summary>
public sealed class ReviewStateTests
{
    private static readonly PersonId Ana = new("t", "ana");
    private static readonly PersonId Mira = new("t", "mira");
    private static readonly MeetingHeld Report = PlanOf2024.Held(WorkingGroups.OpenData, "2024-05-01") with { By = Mira };

    [Theory]
    [InlineData("", false, ReviewState.None)]
    [InlineData("", true, ReviewState.Awaiting)]
    [InlineData("accepted", true, ReviewState.Accepted)]
    [InlineData("accepted", false, ReviewState.Accepted)]
    [InlineData("returned", false, ReviewState.Returned)]
    [InlineData("returned answered", false, ReviewState.Answered)]
    [InlineData("returned corrected", false, ReviewState.Answered)]
    [InlineData("returned proved", true, ReviewState.Answered)]
    // Whoever returned it does not answer it by putting it right.
    [InlineData("returned corrected-by-ana", false, ReviewState.Returned)]
    // What was there before is no answer.
    [InlineData("corrected returned", false, ReviewState.Returned)]
    [InlineData("returned answered accepted", false, ReviewState.Accepted)]
    [InlineData("returned accepted", true, ReviewState.Accepted)]
    [InlineData("returned corrected returned", false, ReviewState.Returned)]
    [InlineData("accepted returned", true, ReviewState.Returned)]
    // Where its kind is reviewed, what was accepted and then changed is to be looked at again.
    [InlineData("accepted corrected", true, ReviewState.Awaiting)]
    [InlineData("accepted corrected", false, ReviewState.Accepted)]
    [InlineData("accepted proved", true, ReviewState.Accepted)]
    public void Steps_come_to_a_state_in_whatever_order_they_are_known(string told, bool isWanted, ReviewState state)
    {
        LedgerEntry[] entries = [Report, .. Entries(told)];
        Assert.Equal(state, YearLedger.Of(2024, entries).ReviewOf(Report, isWanted).State);
        Assert.Equal(state, YearLedger.Of(2024, entries.Reverse().Concat(entries)).ReviewOf(Report, isWanted).State);
        // In every state it counts.
        Assert.Single(YearLedger.Of(2024, entries).Meetings);
    }

    [Fact]
    public void A_status_that_answers_a_returned_one_is_looked_at_with_it()
    {
        var (first, second) = (Status("2024-05-01", 50), Status("2024-05-03", 60));
        var returned = new ReportReturned(first.Id, 1, "x") { Year = 2024, By = Ana, RecordedAt = PlanOf2024.Noon("2024-05-02") };
        Assert.Equal(ReviewState.None, YearLedger.Of(2024, [first, second]).ReviewOf(first, isWanted: true).State);
        Assert.Equal(ReviewState.Awaiting, YearLedger.Of(2024, [first, second]).ReviewOf(second, isWanted: true).State);
        var ledger = YearLedger.Of(2024, [first, second, returned]);
        Assert.Equal((ReviewState.Answered, second), (ledger.ReviewOf(first, isWanted: true).State, ledger.ReviewOf(first, isWanted: true).Change));
        Assert.Equal(ReviewState.None, ledger.ReviewOf(second, isWanted: true).State);
        // Once it is accepted, what is told next is a report of its own.
        var third = Status("2024-05-05", 70);
        ledger = ledger.With(new ReportAccepted(first.Id, 2) { Year = 2024, By = Ana, RecordedAt = PlanOf2024.Noon("2024-05-04") }).With(third);
        Assert.Equal(ReviewState.Awaiting, ledger.ReviewOf(third, isWanted: true).State);
    }

    [Theory]
    [InlineData("Meetings", true)]
    [InlineData("Evidence", false)]
    public void A_policy_asks_for_the_kinds_it_names_from_its_day_on(string kind, bool asks)
    {
        var policy = new ReviewPolicy([Enum.Parse<ReportKind>(kind)]);
        Assert.Equal(asks, policy.Asks(Report));
        Assert.Equal(asks, (policy with { Since = PlanOf2024.Day("2024-05-01") }).Asks(Report));
        Assert.False((policy with { Since = PlanOf2024.Day("2024-05-02") }).Asks(Report));
        Assert.False(ReviewPolicy.None.Asks(Report));
        Assert.False(policy.Asks(new Withdrawn(Report.Id) { Year = 2024, By = Mira, RecordedAt = Report.RecordedAt }));
    }

    private static StatusReported Status(string day, int percent) => new(new ActivityId(2024, "3.3.1"), new ReportedStatus(StatusKind.InProgress, percent, null, null), PlanOf2024.Day(day))
    { Year = 2024, By = Mira, RecordedAt = PlanOf2024.Noon(day) };

    private static IEnumerable<LedgerEntry> Entries(string told)
    {
        var (step, at) = (0, PlanOf2024.Noon("2024-05-01"));
        foreach (var word in told.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            at = at.AddDays(1);
            yield return word switch
            {
                "returned" => new ReportReturned(Report.Id, ++step, "x") { Year = 2024, By = Ana, RecordedAt = at },
                "answered" => new ReturnAnswered(Report.Id, ++step, "x") { Year = 2024, By = Mira, RecordedAt = at },
                "accepted" => new ReportAccepted(Report.Id, ++step) { Year = 2024, By = Ana, RecordedAt = at },
                "proved" => new EvidenceAdded(new ActivityId(2024, "3.2.3"), "https://a.example", EvidenceKind.Minutes, PlanOf2024.Day("2024-05-01")) { Year = 2024, By = Mira, RecordedAt = at, Meeting = Report.Id },
                _ => new MeetingCorrected(Report.Id, 1, Report.Facts with { Countries = 12 }) { Year = 2024, By = word.EndsWith("ana", StringComparison.Ordinal) ? Ana : Mira, RecordedAt = at },
            };
        }
    }
}
