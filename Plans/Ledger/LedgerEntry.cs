using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using GealcBot.Plans.Evidence;
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
[JsonDerivedType(typeof(NotThisPeriod), "notThisPeriod")]
[JsonDerivedType(typeof(NotMine), "notMine")]
[JsonDerivedType(typeof(AskedAgain), "askedAgain")]
[JsonDerivedType(typeof(CalledOff), "calledOff")]
[JsonDerivedType(typeof(StatusReported), "statusReported")]
[JsonDerivedType(typeof(MeetingCorrected), "meetingCorrected")]
[JsonDerivedType(typeof(Withdrawn), "withdrawn")]
[JsonDerivedType(typeof(FrequencySettled), "frequencySettled")]
[JsonDerivedType(typeof(EvidenceAdded), "evidenceAdded")]
[JsonDerivedType(typeof(Unforeseen), "unforeseen")]
[JsonDerivedType(typeof(Proposed), "proposed")]
[JsonDerivedType(typeof(Decided), "decided")]
[JsonDerivedType(typeof(ReportApproved), "reportApproved")]
[JsonDerivedType(typeof(ReportReturned), "reportReturned")]
[JsonDerivedType(typeof(ReturnAnswered), "returnAnswered")]
[JsonDerivedType(typeof(ReportAccepted), "reportAccepted")]
public abstract record LedgerEntry
{
    /// <summary>The plan year it belongs to; the ledger is kept by year.</summary>
    public required int Year { get; init; }

    public required PersonId By { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>The address of the chat message that it was told from, where it was; https, as the channel gave it.</summary>
    public string? Source { get; init; }

    [JsonIgnore]
    public abstract EntryId Id { get; }

    protected static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>Short and always the same for the same words; ids are not to hold addresses and sentences.</summary>
    protected static string Digest(string words) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)).AsSpan(0, 8));

    protected static string Repeated(int again) => again > 0 ? string.Create(CultureInfo.InvariantCulture, $":{again}") : "";
}

/// <summary>What is known of a meeting: the part of a report that can be corrected.</summary>
public sealed record MeetingFacts
{
    /// <summary>Who met; several when the meeting was joint. In plan order, never empty.</summary>
    public required ImmutableArray<GroupId> Groups { get; init; }

    /// <summary>The day; where only the month is known, the last day that it can have been.</summary>
    public required DateOnly HeldOn { get; init; }

    /// <summary>True where a report says "May" and no day (001:77): the day of <see cref="HeldOn"/> is then not to be shown.</summary>
    public bool IsMonthOnly { get; init; }

    /// <summary>The days that it can have been on: the one, or where only the month is known any of it.</summary>
    [JsonIgnore]
    public DateRange Days => IsMonthOnly ? DateRange.Month(HeldOn.Year, HeldOn.Month) : DateRange.Day(HeldOn);

    /// <summary>How many countries took part, where somebody said so.</summary>
    public int? Countries { get; init; }

    /// <summary>Which of them are known by name, as ISO 3166-1 codes; never more than <see cref="Countries"/>.</summary>
    public ImmutableArray<string> Present { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>Agenda, minutes or news, as written by the person.</summary>
    public string? Link { get; init; }

    /// <summary>One line of what was decided.</summary>
    public string? Decided { get; init; }

    /// <summary>True for virtual, false for in person, null when not said.</summary>
    public bool? IsVirtual { get; init; }

    /// <summary>Where it was, as written by the person.</summary>
    public string? Place { get; init; }

    public bool Equals(MeetingFacts? other) =>
        other is not null && Groups.AsSpan().SequenceEqual(other.Groups.AsSpan()) && Present.AsSpan().SequenceEqual(other.Present.AsSpan())
        && (HeldOn, IsMonthOnly, Countries, Link, Decided, IsVirtual, Place) == (other.HeldOn, other.IsMonthOnly, other.Countries, other.Link, other.Decided, other.IsVirtual, other.Place);

    public override int GetHashCode() => HashCode.Combine(HeldOn, Countries, Link, Decided);
}

/// <summary>A group met. Groups that the plan joins share one key, so both coordinators' reports of one session meet.</summary>
/// <param name="Key">The group that stands for all those the plan lets meet jointly (<see cref="PlanYear.SessionKey"/>).</param>
/// <param name="Again">
/// 0, or how often this very meeting was reported and withdrawn before; of meetings in one month without a day, how many
/// come before it.
/// </param>
public sealed record MeetingHeld(GroupId Key, MeetingFacts Facts, int Again = 0) : LedgerEntry
{
    public override EntryId Id => new($"held:{Key}:{(Facts.IsMonthOnly ? Day(Facts.HeldOn)[..7] : Day(Facts.HeldOn))}{Repeated(Again)}");
}

/// <summary>A date was set for what an obligation asks. A later entry for the same obligation takes its place.</summary>
public sealed record Scheduled(ObligationId Obligation, DateOnly On) : LedgerEntry
{
    /// <summary>The hour in <see cref="Zone"/>, where somebody said it.</summary>
    public TimeOnly? At { get; init; }

    /// <summary>IANA name of the zone of whoever said the hour.</summary>
    public string? Zone { get; init; }

    /// <summary>True for virtual, false for in person, null when not said.</summary>
    public bool? IsVirtual { get; init; }

    /// <summary>Where it is to be, in the person's own words.</summary>
    public string? Place { get; init; }

    /// <summary>Why it was moved, in the person's own words: one entry with the day, so that neither is known without the other.</summary>
    public string? Why { get; init; }

    /// <summary>0, or how often this day was set and given up again before on the same day.</summary>
    public int Again { get; init; }

    public override EntryId Id => new($"scheduled:{Obligation}:{Day(On)}:{Day(DateOnly.FromDateTime(RecordedAt.UtcDateTime))}{How}{Repeated(Again)}");

    /// <summary>The same day at another hour or place is another thing said.</summary>
    private string How => (At, IsVirtual, Place) is (null, null, null) ? "" : string.Create(CultureInfo.InvariantCulture, $":{At:HHmm}{(IsVirtual is { } call ? call ? "v" : "p" : "")}{(Place is { } place ? Digest(place) : "")}");
}

/// <summary>What somebody, or a report that was imported, says of an activity, in its own words.</summary>
/// <param name="AsOf">The day of which it is true: the fact's own where it has one, else the cut-off of the report.</param>
public sealed record StatusReported(ActivityId Activity, ReportedStatus Status, DateOnly AsOf) : LedgerEntry
{
    /// <summary>How much of several things is done: "one of the two planned workshops" (000:51).</summary>
    public Quantity? Part { get; init; }

    /// <summary>True for a fact that a report tells although it is later than the report's own cut-off (000:49, 000:105).</summary>
    public bool IsAfterCutOff { get; init; }

    /// <summary>0, or how often these very words were reported and withdrawn before.</summary>
    public int Again { get; init; }

    public override EntryId Id => new($"status:{Activity}:{Day(AsOf)}:{Status.Kind}{Detail}{Repeated(Again)}");

    private string Detail => (Status.Percent, Status.Date, Part) switch
    {
        (null, null, null) => "",
        var (percent, date, part) => string.Create(CultureInfo.InvariantCulture, $":{percent}-{date?.Text}-{part?.Count}"),
    };
}

/// <summary>The facts of a reported meeting were put right.</summary>
/// <param name="Of">The <see cref="MeetingHeld"/> that this corrects.</param>
/// <param name="Number">1 for the first correction: two at once collide, and the second is shown the first.</param>
public sealed record MeetingCorrected(EntryId Of, int Number, MeetingFacts Facts) : LedgerEntry
{
    /// <summary>Asked for when the year's report was approved already.</summary>
    public string? Why { get; init; }

    public override EntryId Id => IdOf(Of, Number);

    public static EntryId IdOf(EntryId of, int number) => new(string.Create(CultureInfo.InvariantCulture, $"corrected:{of}:{number}"));
}

/// <summary>A report was taken back.</summary>
public sealed record Withdrawn(EntryId Of) : LedgerEntry
{
    /// <summary>Asked for when the year's report was approved already.</summary>
    public string? Why { get; init; }

    public override EntryId Id => IdOf(Of);

    public static EntryId IdOf(EntryId of) => new($"withdrawn:{of}");
}

/// <summary>How often an ambiguous word ("bimensual", 002:128) means a year, asked once and then remembered.</summary>
public sealed record FrequencySettled(ActivityId Activity, int PerYear) : LedgerEntry
{
    public int Again { get; init; }

    public override EntryId Id => new(string.Create(
        CultureInfo.InvariantCulture, $"frequency:{Activity}:{PerYear}:{Day(DateOnly.FromDateTime(RecordedAt.UtcDateTime))}{Repeated(Again)}"));
}

/// <summary>A link that proves an activity, or one of its meetings. One link may serve many (001:105 to 001:408).</summary>
/// <param name="Kind">Written as "proof": "kind" says in the JSON which entry it is.</param>
/// <param name="AsOf">From when on it is known.</param>
public sealed record EvidenceAdded(ActivityId Activity, string Link, [property: JsonPropertyName("proof")] EvidenceKind Kind, DateOnly AsOf) : LedgerEntry
{
    /// <summary>The meeting it proves, where that is known.</summary>
    public EntryId? Meeting { get; init; }

    public int Again { get; init; }

    public override EntryId Id => new($"evidence:{Activity}:{Digest($"{Meeting}\n{Link}")}{Repeated(Again)}");
}

/// <summary>Something done that the plan had not foreseen: a line of the annex (001:468).</summary>
/// <param name="When">A day or, as in the annex, a month.</param>
public sealed record Unforeseen(PlanDate When, string Title) : LedgerEntry
{
    public ImmutableArray<string> Links { get; init; } = [];

    /// <summary>The last day that it can have been, which is when it begins to count.</summary>
    public required DateOnly AsOf { get; init; }

    public int Again { get; init; }

    public override EntryId Id => new($"unforeseen:{When}:{Digest(Subjects.Fold(Title.Trim()))}{Repeated(Again)}");

    public bool Equals(Unforeseen? other) => base.Equals(other) && (When, Title, AsOf, Again) == (other.When, other.Title, other.AsOf, other.Again) && Links.AsSpan().SequenceEqual(other.Links.AsSpan());

    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), When, Title);
}
