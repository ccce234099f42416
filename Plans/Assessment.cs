using System.Collections.Immutable;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.Reports;

namespace GealcBot.Plans;

/// <summary>Works out where each line and each obligation stands at the end of a day.</summary>
internal sealed class Assessment(PlanYear plan, YearLedger ledger, DateOnly date)
{
    // As long before as a date that is set is first said to be near.
    private const int DaysBroughtForward = 7;

    private readonly ImmutableArray<Meeting> happened = [.. ledger.Meetings.Where(meeting => meeting.Facts.HeldOn <= date)];
    private readonly ILookup<ActivityId, Obligation> obligations = plan.Obligations.ToLookup(obligation => obligation.Line.Id);

    // A plan made of a report alone says how things stood on the day of the report, and nothing of the days before.
    private readonly bool reportSpeaks = plan.Plan.Kind is DocumentKind.Report && ReportDay.Of(plan.Plan) <= date;

    public LineStanding Of(PlanLine line)
    {
        var meetings = line.Series is { } series ? happened.Where(meeting => series.Groups.Any(meeting.Of)).ToImmutableArray() : [];
        var reported = ledger.StatusOf(line.Id, date);
        var status = reported?.Status ?? (reportSpeaks ? line.Activity.Status : ReportedStatus.None);
        var standings = obligations[line.Id].Select(obligation => line.Series is null ? Of(obligation, status, reported) : Of(obligation, status, reported, meetings));
        return new LineStanding(line, [.. standings], reported, meetings) { Status = status, Evidence = [.. ledger.EvidenceOf(line.Id, date)] };
    }

    /// <summary>A meeting of a group: met by the n-th that was held, whatever a report says in general.</summary>
    private ObligationStanding Of(Obligation obligation, ReportedStatus status, StatusReported? reported, ImmutableArray<Meeting> meetings)
    {
        var meeting = meetings.ElementAtOrDefault(obligation.Number - 1);
        var set = ScheduledBy(obligation);
        var ahead = meeting is null && set is not null ? HeldAhead(obligation, set.Last, meetings) : null;
        var standing = Standing(obligation, meeting?.Facts.HeldOn, ahead is null ? set : null, status, meeting?.Report ?? (LedgerEntry?)reported) with { MetBy = meeting, HeldInstead = ahead };
        return standing.IsUnconfirmed && HeldLater(obligation, set!.Last, meetings) is { } later ? standing with { IsUnconfirmed = false, HeldInstead = later } : standing;
    }

    /// <summary>
    /// The first meetings that were held count for the first obligations, so one that was to be on a day and was held on
    /// another may count for one before it. It answers all the same for the last day that was set before it.
    /// </summary>
    private Meeting? HeldLater(Obligation obligation, DateOnly set, ImmutableArray<Meeting> meetings)
    {
        var later = DaysSet(obligation).Where(day => day > set).ToList();
        return meetings.LastOrDefault(meeting => meeting.Facts.HeldOn >= set && !later.Exists(day => day <= meeting.Facts.HeldOn));
    }

    /// <summary>
    /// And so does one of the day itself, or that was brought forward by a few days: it was held when the day was known, and no other day that was
    /// set is nearer to it. One held long before is a meeting more, and the day stands.
    /// </summary>
    private Meeting? HeldAhead(Obligation obligation, DateOnly set, ImmutableArray<Meeting> meetings)
    {
        var known = DateOnly.FromDateTime(SetBy(obligation)!.RecordedAt.UtcDateTime);
        var from = known > set.AddDays(-DaysBroughtForward) ? known : set.AddDays(-DaysBroughtForward);
        return meetings.LastOrDefault(meeting => meeting.Facts.HeldOn is var day && day >= from && day <= set
            && !DaysSet(obligation).Exists(other => Math.Abs(other.DayNumber - day.DayNumber) <= set.DayNumber - day.DayNumber));
    }

    /// <summary>The days set for the other meetings of the line.</summary>
    private List<DateOnly> DaysSet(Obligation obligation) =>
        [.. obligations[obligation.Line.Id].Where(other => other != obligation).Select(other => ScheduledBy(other)?.Last).OfType<DateOnly>()];

    /// <summary>Anything else: met as far as it was reported done, the first ones first.</summary>
    private ObligationStanding Of(Obligation obligation, ReportedStatus status, StatusReported? reported)
    {
        var part = reported?.Part ?? (status.Kind is StatusKind.Partial ? Quantity.InStatus(status.Raw) : null);
        var done = status.Kind is StatusKind.Done ? obligation.Of : part?.Count ?? 0;
        // A report that gives no date is taken to speak of something done in time.
        DateOnly? doneOn = obligation.Number <= done ? status.Date?.First ?? (part is null ? null : reported?.AsOf) ?? obligation.Window.From : null;
        var scheduled = ScheduledBy(obligation) ?? (status.Kind is StatusKind.Scheduled ? status.Date : null);
        return Standing(obligation, doneOn, scheduled, status, reported) with { SaidBy = reported };
    }

    private ObligationStanding Standing(Obligation obligation, DateOnly? doneOn, PlanDate? scheduled, ReportedStatus status, LedgerEntry? proof)
    {
        var ending = doneOn is null ? Ending.Of(status) : null;
        var condition = doneOn switch
        {
            { } day => day <= obligation.Window.To ? Condition.Met : Condition.MetLate,
            null when ending is not null => Condition.Dropped,
            null when scheduled?.Last >= date => Condition.Scheduled,
            null when date > obligation.Window.To => Condition.Overdue,
            null when date < obligation.Window.From => Condition.Ahead,
            null => Condition.Due,
        };
        return new ObligationStanding(obligation, condition, null, scheduled?.Last)
        {
            ScheduledAs = scheduled,
            SetBy = scheduled is null ? null : SetBy(obligation),
            Ending = ending,
            IsUnconfirmed = scheduled?.Last < date && condition is (Condition.Due or Condition.Overdue or Condition.Ahead),
            IsRecordedLater = proof is not null && condition is (Condition.Met or Condition.MetLate or Condition.Dropped)
                && DateOnly.FromDateTime(proof.RecordedAt.UtcDateTime) > date,
        };
    }

    private PlanDate? ScheduledBy(Obligation obligation) => SetBy(obligation) is { } set ? PlanDate.Of(set.On) : null;

    private Scheduled? SetBy(Obligation obligation) => ledger.ScheduleOf(plan.Together(obligation));
}
