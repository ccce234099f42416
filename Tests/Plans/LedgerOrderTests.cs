using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using GealcBot.Plans;
using GealcBot.Plans.Evidence;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;

namespace GealcBot.Tests.Plans;

/// <summary>Whatever comes in, in whatever order and however often: the state of the year is the same.</summary>
public sealed class LedgerOrderTests
{
    private static readonly PlanYear[] Plans = [TheDocuments.Plan2019, TheDocuments.Plan2023, TheDocuments.Plan2024];

    [Fact]
    public void The_order_and_number_of_entries_of_every_kind_change_nothing() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(150), Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue - 1)), seed =>
        {
            var random = new Random(seed);
            var plan = Plans[random.Next(Plans.Length)];
            var told = Enumerable.Range(0, 60).Select(_ => Entry(plan, random)).ToList();
            // Corrections and withdrawals of what was told, and of what never was.
            told.AddRange([.. Enumerable.Range(0, 8).Select(_ => AgainstOne(told, plan, random))]);
            LedgerEntry[] again = [.. told.Concat(told.Where(_ => random.Next(2) == 0))];
            random.Shuffle(again);
            foreach (var day in (int[])[60, 140, 200, 320, 400])
            {
                var date = new DateOnly(plan.Year, 1, 1).AddDays(day);
                Assert.Equal(Written(plan.At(date, YearLedger.Of(plan.Year, told))), Written(plan.At(date, again.Aggregate(YearLedger.Empty(plan.Year), (ledger, entry) => ledger.With(entry)))));
            }
        }));

    [Fact]
    public void Of_two_entries_with_one_meaning_the_one_recorded_first_stands()
    {
        var first = PlanOf2024.Held(WorkingGroups.OpenData, "2024-05-14");
        var second = first with { By = new PersonId("test", "later"), RecordedAt = first.RecordedAt.AddHours(1), Facts = first.Facts with { Countries = 9 } };
        Assert.Equal(first.By, PlanOf2024.Ledger(second, first).Meetings.Single().Report.By);
        Assert.Equal(first.By, PlanOf2024.Ledger(second).With(first).Meetings.Single().Report.By);
    }

    [Fact]
    public void A_frequency_that_is_settled_makes_the_obligations_follow_and_the_question_go()
    {
        var meetings = TheDocuments.Plan2019.Line(ActivityId.TryParse("2019/3.2.4~2")!.Value)!;
        var asked = YearLedger.Empty(2019);
        Assert.Equal(1, TheDocuments.Plan2019.At(PlanOf2024.Day("2019-06-01"), asked).Line(meetings.Id).Owed);
        var settled = asked.With(Settle(6, "2019-02-01"));
        Assert.Equal(6, TheDocuments.Plan2019.At(PlanOf2024.Day("2019-06-01"), settled).Line(meetings.Id).Owed);
        Assert.DoesNotContain(meetings.Id, FrequencyQuestion.Of(TheDocuments.Plan2019, settled).Select(question => question.Line.Id));
        // Said again otherwise: what was said last stands; taken back: the one before.
        var otherwise = Settle(24, "2019-03-01");
        Assert.Equal(24, TheDocuments.Plan2019.At(PlanOf2024.Day("2019-06-01"), settled.With(otherwise)).Line(meetings.Id).Owed);
        var back = new Withdrawn(otherwise.Id) { Year = 2019, By = PlanOf2024.By, RecordedAt = PlanOf2024.Noon("2019-03-02") };
        Assert.Equal(6, TheDocuments.Plan2019.At(PlanOf2024.Day("2019-06-01"), settled.With(back).With(otherwise)).Line(meetings.Id).Owed);

        FrequencySettled Settle(int perYear, string day) => new(meetings.Id, perYear) { Year = 2019, By = PlanOf2024.By, RecordedAt = PlanOf2024.Noon(day) };
    }

    [Theory]
    [InlineData(int.MaxValue, 366)]
    [InlineData(-4, 1)]
    public void A_number_nobody_can_mean_is_held_within_a_year_of_days(int said, int owed)
    {
        var line = ActivityId.TryParse("2019/3.7.2")!.Value;
        var ledger = YearLedger.Empty(2019).With(new FrequencySettled(line, said) { Year = 2019, By = PlanOf2024.By, RecordedAt = PlanOf2024.Noon("2019-02-01") });
        Assert.Equal(owed, TheDocuments.Plan2019.At(PlanOf2024.Day("2019-06-01"), ledger).Line(line).Owed);
    }

    [Fact]
    public void A_word_that_leaves_nothing_open_cannot_be_settled_otherwise()
    {
        var line = TheDocuments.Plan2024.SeriesOf(WorkingGroups.Cybersecurity)!;
        var ledger = PlanOf2024.Ledger(new FrequencySettled(line.Id, 24) { Year = 2024, By = PlanOf2024.By, RecordedAt = PlanOf2024.Noon("2024-02-01") });
        Assert.Equal(4, TheDocuments.Plan2024.At(PlanOf2024.Day("2024-06-01"), ledger).Line(line.Id).Owed);
    }

    private static LedgerEntry Entry(PlanYear plan, Random random)
    {
        var line = plan.Lines[random.Next(plan.Lines.Length)];
        var obligation = plan.Obligations[random.Next(plan.Obligations.Length)];
        var day = new DateOnly(plan.Year, 1, 1).AddDays(random.Next(360));
        var (by, at) = (new PersonId("test", $"{random.Next(3)}"), new DateTimeOffset(day.AddDays(random.Next(30)).ToDateTime(new TimeOnly(random.Next(24), 0)), TimeSpan.Zero));
        var group = plan.SeriesLines.ElementAt(random.Next(plan.SeriesLines.Count())).Series!.Lead;
        var kinds = Enum.GetValues<StatusKind>();
        return random.Next(8) switch
        {
            0 or 1 => new MeetingHeld(plan.SessionKey(group), Facts(plan, group, day, random), random.Next(2)) { Year = plan.Year, By = by, RecordedAt = at },
            2 => new Scheduled(obligation.Id, day) { Year = plan.Year, By = by, RecordedAt = at },
            3 => new Snoozed(obligation.Id, day) { Year = plan.Year, By = by, RecordedAt = at },
            4 => new StatusReported(line.Id, new ReportedStatus(kinds[random.Next(kinds.Length)], random.Next(2) == 0 ? 50 : null, PlanDate.Of(day), "words"), day)
            {
                Year = plan.Year,
                By = by,
                RecordedAt = at,
                Part = random.Next(3) == 0 ? new Quantity(1, 2) : null,
            },
            5 => new EvidenceAdded(line.Id, $"https://example.org/{random.Next(5)}", EvidenceKind.News, day) { Year = plan.Year, By = by, RecordedAt = at },
            6 => new Unforeseen(PlanDate.Of(day), $"Something {random.Next(3)}") { Year = plan.Year, By = by, RecordedAt = at, AsOf = day },
            _ => new FrequencySettled(line.Id, random.Next(2) == 0 ? 6 : 24) { Year = plan.Year, By = by, RecordedAt = at },
        };
    }

    private static MeetingFacts Facts(PlanYear plan, GroupId group, DateOnly day, Random random) => new()
    {
        Groups = [.. plan.MeetsWith(group)],
        HeldOn = random.Next(3) == 0 ? DateRange.Month(day.Year, day.Month).To : day,
        IsMonthOnly = random.Next(3) == 0,
        Countries = random.Next(10),
    };

    private static LedgerEntry AgainstOne(List<LedgerEntry> told, PlanYear plan, Random random)
    {
        var one = told[random.Next(told.Count)];
        return one is MeetingHeld held && random.Next(2) == 0
            ? new MeetingCorrected(held.Id, 1 + random.Next(2), held.Facts with { HeldOn = held.Facts.HeldOn.AddDays(-1), Countries = random.Next(10) }) { Year = plan.Year, By = one.By, RecordedAt = one.RecordedAt.AddHours(random.Next(5)) }
            : new Withdrawn(random.Next(5) == 0 ? new EntryId("held:nothing:2024-01-01") : one.Id) { Year = plan.Year, By = one.By, RecordedAt = one.RecordedAt.AddHours(1) };
    }

    private static string Written(YearStanding standing)
    {
        var text = new StringBuilder();
        foreach (var line in standing.Lines)
        {
            text.Append(CultureInfo.InvariantCulture, $"{line.Line.Id} {line.Progress} {line.Reported?.Id} {line.Coverage} {line.Cadence} {string.Join(',', line.Meetings.Select(meeting => $"{meeting.Id}{meeting.Facts.Countries}{string.Join('+', meeting.AlsoReported)}"))}");
            foreach (var owed in line.Obligations)
            {
                text.Append(CultureInfo.InvariantCulture, $" {owed.Condition} {owed.ScheduledFor} {owed.IsRecordedLater} {owed.Ending}");
            }

            text.AppendLine();
        }

        return text.Append(CultureInfo.InvariantCulture, $"{standing.Totals} {standing.Sessions} {string.Join(' ', standing.Unforeseen.Select(entry => entry.Id))}").ToString();
    }
}
