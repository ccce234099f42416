using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace GealcBot.Plans;

/// <summary>
/// One document of the Network as data: the plan of a year, or the report on it. Its properties are the keys of the
/// interchange format (docs/workplan-format.md), in that order; what a document says and nothing more.
/// </summary>
public sealed record WorkPlan
{
    /// <summary>The file's name.</summary>
    public required string Source { get; init; }

    public required DocumentKind Kind { get; init; }

    public required int Year { get; init; }

    /// <summary>Of the text that was read: es, en, pt or fr.</summary>
    public required string Language { get; init; }

    /// <summary>The cut-off that a report states.</summary>
    public required DateOnly? AsOf { get; init; }

    public required Assembly Assembly { get; init; }

    public required ImmutableArray<Committee> Committee { get; init; }

    public required ImmutableArray<Area> Areas { get; init; }

    public required ImmutableArray<AnnexItem> Annex { get; init; }

    public required ImmutableArray<string> Anomalies { get; init; }
}

[JsonConverter(typeof(JsonStringEnumConverter<DocumentKind>))]
public enum DocumentKind
{
    [JsonStringEnumMemberName("plan")] Plan,
    [JsonStringEnumMemberName("report")] Report,
}

/// <summary>The annual assembly that the document was presented to: "XVII", its day, its place.</summary>
public sealed record Assembly(string? Ordinal, DateOnly? Date, string? Place);

/// <summary>The eight countries that answer for a year, the president among them.</summary>
public sealed record Committee(int Year, string? President, ImmutableArray<string> Countries);

/// <summary>A chapter of a plan.</summary>
public sealed record Area(string Code, string Title, string? Objective, ImmutableArray<PlannedActivity> Activities);

/// <summary>A numbered line of a plan or report ("activity" alone is a word of the Teams protocol).</summary>
public sealed record PlannedActivity
{
    /// <summary>As printed, also when repeated or misnumbered: "3.9ii.1".</summary>
    public required string Code { get; init; }

    public required string Title { get; init; }

    public required Period Period { get; init; }

    public required string? Venue { get; init; }

    public required string? Product { get; init; }

    public required string? Participants { get; init; }

    public required string? Resources { get; init; }

    public required string? Responsible { get; init; }

    /// <summary>All null in a plan; in a report what it says was done.</summary>
    public required ReportedStatus Status { get; init; }

    /// <summary>Months as the document writes them, in its language.</summary>
    public required ImmutableArray<string> MeetingsHeld { get; init; }

    public required ImmutableArray<string> Evidence { get; init; }

    public required string? Notes { get; init; }

    public required bool IsWorkingGroupMeeting { get; init; }

    public required bool IsWebinar { get; init; }

    /// <summary>The code of the area whose group this group meets with, where a note says so.</summary>
    public required string? JoinWith { get; init; }
}

/// <summary>When an activity is to happen; <see cref="Raw"/> is the document's own words.</summary>
public sealed record Period(PeriodKind? Kind, PlanDate? Date, int? PerYear, string? Raw);

[JsonConverter(typeof(JsonStringEnumConverter<PeriodKind>))]
public enum PeriodKind
{
    [JsonStringEnumMemberName("firstSemester")] FirstSemester,
    [JsonStringEnumMemberName("secondSemester")] SecondSemester,
    [JsonStringEnumMemberName("annual")] Annual,
    [JsonStringEnumMemberName("fixedDate")] FixedDate,
    [JsonStringEnumMemberName("quarterly")] Quarterly,
    [JsonStringEnumMemberName("perYear")] PerYear,
    [JsonStringEnumMemberName("bimonthly")] Bimonthly,
    [JsonStringEnumMemberName("toBeDefined")] ToBeDefined,
}

/// <summary>What a report says of an activity; <see cref="Percent"/> 0 to 100.</summary>
public sealed record ReportedStatus(StatusKind? Kind, int? Percent, PlanDate? Date, string? Raw)
{
    public static ReportedStatus None { get; } = new(null, null, null, null);
}

[JsonConverter(typeof(JsonStringEnumConverter<StatusKind>))]
public enum StatusKind
{
    [JsonStringEnumMemberName("done")] Done,
    [JsonStringEnumMemberName("inProgress")] InProgress,
    [JsonStringEnumMemberName("partial")] Partial,
    [JsonStringEnumMemberName("scheduled")] Scheduled,
    [JsonStringEnumMemberName("pending")] Pending,
    [JsonStringEnumMemberName("postponed")] Postponed,
    [JsonStringEnumMemberName("notNeeded")] NotNeeded,
    [JsonStringEnumMemberName("substituted")] Substituted,
    [JsonStringEnumMemberName("decidedOtherwise")] DecidedOtherwise,
}

/// <summary>Something done that no plan foresaw.</summary>
public sealed record AnnexItem(string Month, string Title, ImmutableArray<string> Evidence);
