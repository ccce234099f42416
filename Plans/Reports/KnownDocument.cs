using GealcBot.Plans.Lineage;
using GealcBot.Plans.People;

namespace GealcBot.Plans.Reports;

/// <summary>A plan or report that the bot holds. What it tells of the year is computed from it and stored nowhere.</summary>
public sealed record KnownDocument(WorkPlan Plan)
{
    /// <summary>Who brought it and when; null for what came with the program.</summary>
    public Provenance? Imported { get; init; }

    /// <summary>
    /// How its doubtful lines are lined up with the plan; null where all that matched is believed, as in the documents
    /// of the program, which were read over by hand.
    /// </summary>
    public LineAnswers? Answers { get; init; }

    /// <summary>The mark of the stored version, or null.</summary>
    public string? Version { get; init; }

    public int Year => Plan.Year;

    public DocumentKind Kind => Plan.Kind;

    /// <summary>A report beside the plan of its year.</summary>
    public LineUp LineUp(PlanYear plan) => Lineage.LineUp.Of(plan, new PlanYear(Plan), Answers);

    /// <summary>With the answers given for the version before, as far as they still speak of the same lines.</summary>
    public KnownDocument Answering(KnownDocument? before) =>
        this with { Answers = before?.Answers?.CarriedTo(new PlanYear(Plan), new PlanYear(before.Plan)) ?? LineAnswers.None };

    /// <summary>When its entries count as recorded; a document of the program is as old as its presentation.</summary>
    public DateTimeOffset RecordedAt => Imported?.At ?? new DateTimeOffset(ReportDay.Presented(Plan).ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);
}

/// <param name="Draft">The card it was imported from, so that a press of weeks ago still finds what came of it.</param>
public sealed record Provenance(DateTimeOffset At, PersonId By, string? Draft = null);
