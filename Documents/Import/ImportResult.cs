using System.Collections.Immutable;
using GealcBot.Plans;

namespace GealcBot.Documents.Import;

/// <summary>How reading a document turned out: all of it with what is odd about it, or nothing and why.</summary>
public abstract record ImportResult
{
    private ImportResult()
    {
    }

    /// <param name="Findings">What is odd, as data; the plan holds the same in English words.</param>
    public sealed record Imported(WorkPlan Plan, ImmutableArray<Finding> Findings) : ImportResult;

    /// <param name="Detail">One English line for the command line; what people read is worded in Texts by <paramref name="Reason"/>.</param>
    public sealed record Refused(RefusalReason Reason, string Detail) : ImportResult;
}

public enum RefusalReason
{
    Empty,
    TooLarge,

    /// <summary>A picture, a PDF, a spreadsheet: bytes that are neither text nor a Word document.</summary>
    NotADocument,

    /// <summary>A Word document that is broken, or no Word document in spite of its name.</summary>
    BrokenDocument,

    /// <summary>It inflates without measure, declares entities, carries macros or names paths outside itself.</summary>
    DangerousDocument,

    /// <summary>Neither a plan nor a report of the Network.</summary>
    NeitherPlanNorReport,

    /// <summary>It says it is a plan or report and has no numbered activity.</summary>
    NoActivities,

    /// <summary>It has activities and does not say whether it plans or reports.</summary>
    KindUnknown,

    YearUnknown,

    /// <summary>JSON, and not in the interchange format.</summary>
    NotInTheFormat,
}

/// <summary>What the person who sends the document says of it; it wins over what the document says.</summary>
public sealed record ImportHints(DocumentKind? Kind = null, int? Year = null)
{
    public static ImportHints None { get; } = new();
}
