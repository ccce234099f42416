using System.Collections.Immutable;
using System.Globalization;
using GealcBot.Plans.Evidence;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.Lineage;
using GealcBot.Plans.People;

namespace GealcBot.Plans.Reports;

/// <summary>A report as entries of the ledger: what it says of each activity, the meetings it lists, its links, its annex.</summary>
/// <param name="Lines">How its lines stand to the plan's; those that stand alone have no entries and are to be asked about.</param>
public sealed record ReportEntries(ImmutableArray<LedgerEntry> Entries, LineUp Lines)
{
    /// <summary>
    /// The same report gives the same entries, so it can be taken in twice, or by two instances at once.
    /// </summary>
    /// <param name="plan">The plan of its year, or the report itself where no plan is known (2023).</param>
    public static ReportEntries Of(KnownDocument document, PlanYear plan)
    {
        var report = document.Plan;
        if (report.Year != plan.Year)
        {
            throw new ArgumentException($"The report of {report.Year} cannot speak of the plan of {plan.Year}.", nameof(plan));
        }

        var reported = new PlanYear(report);
        var lines = LineUp.Of(plan, reported, document.Answers);
        var writer = new Writer(report, reported, plan, lines, document.RecordedAt);
        return new ReportEntries([.. writer.Statuses(), .. writer.Meetings(), .. writer.Links(), .. writer.Annex(), .. writer.NotPlanned()], lines);
    }

    /// <summary>As a document that comes with the program.</summary>
    public static ReportEntries Of(WorkPlan report, PlanYear plan) => Of(new KnownDocument(report), plan);

    /// <summary>Of every report among the documents, against the plan of its year where that is known.</summary>
    public static ImmutableArray<LedgerEntry> OfAll(IEnumerable<KnownDocument> documents) =>
    [
        .. from year in documents.GroupBy(document => document.Year)
           let plan = new PlanYear(year.MinBy(document => document.Kind)!.Plan)
           from report in year.Where(document => document.Kind is DocumentKind.Report)
           from entry in Of(report, plan).Entries
           select entry,
    ];

    private sealed class Writer(WorkPlan report, PlanYear reported, PlanYear plan, LineUp lines, DateTimeOffset recordedAt)
    {
        private readonly DateOnly cutOff = ReportDay.Of(report);

        public IEnumerable<LedgerEntry> Statuses() =>
            from pair in lines.Pairs
            let status = pair.Reported.Activity.Status
            where status.Kind is not null || status.Raw is not null
            let day = FactDay.Of(report, pair.Reported)
            select new StatusReported(pair.Planned.Id, status, day ?? cutOff)
            {
                Year = report.Year,
                By = PersonId.Import,
                RecordedAt = recordedAt,
                Part = status.Kind is StatusKind.Partial ? Quantity.InStatus(status.Raw) : null,
                IsAfterCutOff = day > cutOff,
            };

        public IEnumerable<LedgerEntry> Meetings() =>
            from pair in lines.Pairs
            where pair.Reported.Series is not null
            from listed in MonthsOf(pair.Reported)
            from @group in pair.Reported.Series!.Groups
            group @group by (Key: KeyOf(@group), Listed: listed) into session
            orderby session.Key.Listed.Month, session.Key.Listed.Before, session.Key.Key.Value
            select Held(session.Key.Key, session.Key.Listed, session.ToHashSet());

        public IEnumerable<LedgerEntry> Links() =>
            from pair in lines.Pairs
            let day = FactDay.Of(report, pair.Reported) ?? cutOff
            let months = MonthsOf(pair.Reported).ToList()
            from link in pair.Reported.Activity.Evidence.Select((address, at) => (address, month: LinkedMonth.Of(pair.Reported.Activity, months, address, at)))
            let meeting = link.month is { } month && pair.Reported.Series is { } series ? Held(KeyOf(series.Lead), month, [series.Lead]) : null
            select new EvidenceAdded(pair.Planned.Id, link.address, EvidenceGuess.Of(link.address), meeting?.Facts.HeldOn ?? day)
            {
                Year = report.Year,
                By = PersonId.Import,
                RecordedAt = recordedAt,
                Meeting = meeting?.Id,
            };

        public IEnumerable<LedgerEntry> Annex() =>
            from item in report.Annex
            let month = Months.Of(item.Month)
            let text = month is { } known ? string.Create(CultureInfo.InvariantCulture, $"{report.Year}-{known:00}") : string.Create(CultureInfo.InvariantCulture, $"{report.Year}")
            let day = month is { } named ? LastDay(named) : cutOff
            select new Unforeseen(PlanDate.TryParse(text)!, item.Title)
            {
                Year = report.Year,
                By = PersonId.Import,
                RecordedAt = recordedAt,
                Links = item.Evidence,
                AsOf = day,
            };

        /// <summary>What was done and, as somebody said, is in no plan: it belongs to the annex, wherever the report has it.</summary>
        public IEnumerable<LedgerEntry> NotPlanned() =>
            from line in lines.New
            let status = line.Activity.Status
            where status.Kind is StatusKind.Done or StatusKind.Partial
            select new Unforeseen(status.Date ?? PlanDate.TryParse(string.Create(CultureInfo.InvariantCulture, $"{report.Year}"))!, line.Activity.Title)
            {
                Year = report.Year,
                By = PersonId.Import,
                RecordedAt = recordedAt,
                Links = line.Activity.Evidence,
                AsOf = FactDay.Of(report, line) ?? cutOff,
            };

        private GroupId KeyOf(GroupId group) => plan.SessionKey(reported.SessionKey(group));

        /// <summary>The months listed, as far as they had begun when the report was presented.</summary>
        private IEnumerable<ListedMonth> MonthsOf(PlanLine line) =>
            line.Series is null ? [] : ListedMonth.Of(line.Activity.MeetingsHeld)
                .Where(listed => new DateOnly(report.Year, listed.Month, 1) <= ReportDay.Presented(report));

        private MeetingHeld Held(GroupId key, ListedMonth listed, HashSet<GroupId> groups) =>
            new(key, new MeetingFacts { Groups = [.. WorkingGroups.All.Where(groups.Contains)], HeldOn = LastDay(listed.Month), IsMonthOnly = true }, listed.Before)
            {
                Year = report.Year,
                By = PersonId.Import,
                RecordedAt = recordedAt,
            };

        /// <summary>The last day that something of a month can have been: the month's own or the report's.</summary>
        private DateOnly LastDay(int month)
        {
            var (end, presented) = (DateRange.Month(report.Year, month).To, ReportDay.Presented(report));
            return presented < end && presented.Month == month && presented.Year == report.Year ? presented : end;
        }
    }
}
