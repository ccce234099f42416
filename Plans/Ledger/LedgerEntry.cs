using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using GealcBot.Plans.People;

namespace GealcBot.Plans.Ledger;

/// <summary>
/// One thing somebody told the bot, appended and never changed. Its id is made of its meaning, so a redelivered message,
/// a second press and two people with the same news all write the same id, and the store keeps the first.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(MeetingHeld), "meetingHeld")]
[JsonDerivedType(typeof(Scheduled), "scheduled")]
[JsonDerivedType(typeof(Snoozed), "snoozed")]
[JsonDerivedType(typeof(StatusReported), "statusReported")]
[JsonDerivedType(typeof(MeetingCorrected), "meetingCorrected")]
[JsonDerivedType(typeof(Withdrawn), "withdrawn")]
public abstract record LedgerEntry
{
    /// <summary>The plan year it belongs to; the ledger is kept by year.</summary>
    public required int Year { get; init; }

    public required PersonId By { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    [JsonIgnore]
    public abstract EntryId Id { get; }

    protected static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}

/// <summary>What is known of a meeting: the part of a report that can be corrected.</summary>
public sealed record MeetingFacts
{
    /// <summary>Who met; several when the meeting was joint. In plan order, never empty.</summary>
    public required ImmutableArray<GroupId> Groups { get; init; }

    public required DateOnly HeldOn { get; init; }

    /// <summary>How many countries took part, where somebody said so.</summary>
    public int? Countries { get; init; }

    /// <summary>Agenda, minutes or news, as written by the person.</summary>
    public string? Link { get; init; }

    /// <summary>One line of what was decided.</summary>
    public string? Decided { get; init; }

    public bool Equals(MeetingFacts? other) =>
        other is not null && Groups.AsSpan().SequenceEqual(other.Groups.AsSpan())
        && (HeldOn, Countries, Link, Decided) == (other.HeldOn, other.Countries, other.Link, other.Decided);

    public override int GetHashCode() => HashCode.Combine(HeldOn, Countries, Link, Decided);
}

/// <summary>A group met. Groups that the plan joins share one key, so both coordinators' reports of one session meet.</summary>
/// <param name="Key">The group that stands for all those the plan lets meet jointly (<see cref="PlanYear.SessionKey"/>).</param>
/// <param name="Again">0, or how often this very meeting was reported and withdrawn before.</param>
public sealed record MeetingHeld(GroupId Key, MeetingFacts Facts, int Again = 0) : LedgerEntry
{
    public override EntryId Id => new($"held:{Key}:{Day(Facts.HeldOn)}{(Again > 0 ? $":{Again}" : "")}");
}

/// <summary>A date was set for what an obligation asks. A later entry for the same obligation takes its place.</summary>
public sealed record Scheduled(ObligationId Obligation, DateOnly On) : LedgerEntry
{
    public override EntryId Id => new($"scheduled:{Obligation}:{Day(On)}:{Day(DateOnly.FromDateTime(RecordedAt.UtcDateTime))}");
}

/// <summary>Somebody asked to be reminded of an obligation later.</summary>
public sealed record Snoozed(ObligationId Obligation, DateOnly Until) : LedgerEntry
{
    public override EntryId Id => new($"snoozed:{Obligation}:{By}:{Day(Until)}");
}

/// <summary>What somebody, or a report that was imported, says of an activity that is not a meeting of a group.</summary>
public sealed record StatusReported(ActivityId Activity, ReportedStatus Status, DateOnly AsOf) : LedgerEntry
{
    public override EntryId Id => new($"status:{Activity}:{Day(AsOf)}:{Status.Kind}");
}

/// <summary>The facts of a reported meeting were put right.</summary>
/// <param name="Of">The <see cref="MeetingHeld"/> that this corrects.</param>
/// <param name="Number">1 for the first correction: two at once collide, and the second is shown the first.</param>
public sealed record MeetingCorrected(EntryId Of, int Number, MeetingFacts Facts) : LedgerEntry
{
    public override EntryId Id => new(string.Create(CultureInfo.InvariantCulture, $"corrected:{Of}:{Number}"));
}

/// <summary>A report was taken back.</summary>
public sealed record Withdrawn(EntryId Of) : LedgerEntry
{
    public override EntryId Id => new($"withdrawn:{Of}");
}
