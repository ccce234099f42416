using System.Collections.Immutable;

namespace GealcBot.Plans.Ledger;

/// <summary>The kinds of report that can be reviewed.</summary>
public enum ReportKind
{
    Meetings,

    /// <summary>How an activity goes.</summary>
    Activities,

    /// <summary>Links given as evidence.</summary>
    Evidence,

    /// <summary>What the plan did not foresee.</summary>
    Unforeseen,
}

/// <summary>Which reports wait for the Secretariat without being asked for. By default none.</summary>
public sealed record ReviewPolicy(ImmutableHashSet<ReportKind> Of)
{
    public static ReviewPolicy None { get; } = new([]);

    /// <summary>Reports that were recorded before this day are left alone, so that turning the setting on brings no flood.</summary>
    public DateOnly? Since { get; init; }

    public static ReportKind? KindOf(LedgerEntry entry) => entry switch
    {
        MeetingHeld => ReportKind.Meetings,
        StatusReported => ReportKind.Activities,
        EvidenceAdded => ReportKind.Evidence,
        Unforeseen => ReportKind.Unforeseen,
        _ => null,
    };

    public bool Asks(LedgerEntry report) => KindOf(report) is { } kind && Of.Contains(kind) && !(DateOnly.FromDateTime(report.RecordedAt.UtcDateTime) < Since);
}
