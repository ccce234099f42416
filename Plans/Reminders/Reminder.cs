using System.Globalization;
using System.Text.Json.Serialization;

namespace GealcBot.Plans.Reminders;

/// <summary>What a reminder asks or tells.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ReminderKind>))]
public enum ReminderKind
{
    /// <summary>A meeting is owed in this quarter and nothing is scheduled.</summary>
    [JsonStringEnumMemberName("meetingOwed")] MeetingOwed,

    /// <summary>A scheduled meeting is near.</summary>
    [JsonStringEnumMemberName("meetingComing")] MeetingComing,

    /// <summary>The day of a scheduled meeting is over: was it held?</summary>
    [JsonStringEnumMemberName("meetingPassed")] MeetingPassed,

    /// <summary>A webinar, workshop or other activity of a semester is owed.</summary>
    [JsonStringEnumMemberName("semesterOwed")] SemesterOwed,

    /// <summary>The day of an activity is near.</summary>
    [JsonStringEnumMemberName("dateComing")] DateComing,

    /// <summary>The day of an activity is over: did it take place?</summary>
    [JsonStringEnumMemberName("datePassed")] DatePassed,

    /// <summary>An activity of the whole year: how does it go?</summary>
    [JsonStringEnumMemberName("annualOwed")] AnnualOwed,

    /// <summary>Something was reported and nothing proves it yet.</summary>
    [JsonStringEnumMemberName("proofMissing")] ProofMissing,

    /// <summary>The plan says "to be defined".</summary>
    [JsonStringEnumMemberName("dateOpen")] DateOpen,

    /// <summary>The year's report is due, which is the Secretariat's.</summary>
    [JsonStringEnumMemberName("reportDue")] ReportDue,
}

/// <summary>One thing to be reminded of.</summary>
/// <param name="About">The id of what it is about, as text: of an obligation, or for <see cref="ReminderKind.ProofMissing"/> of a ledger entry; a year for <see cref="ReminderKind.ReportDue"/>.</param>
/// <param name="Round">The day on which this round began. A new round closes the one before.</param>
public sealed record Reminder(ReminderKind Kind, string About, DateOnly Round)
{
    /// <summary>Made of its meaning, so that any number of instances mean the same by it.</summary>
    [JsonIgnore]
    public string Id => string.Create(CultureInfo.InvariantCulture, $"{Kind}:{About}:{Round:yyyy-MM-dd}");

    /// <summary>From its <see cref="Id"/>; null for a text that is none.</summary>
    public static Reminder? TryParse(string? id) =>
        id is not null && (id.IndexOf(':', StringComparison.Ordinal), id.LastIndexOf(':')) is var (first, last) && last > first + 1
        && Enum.TryParse<ReminderKind>(id.AsSpan(0, first), out var kind) && Enum.IsDefined(kind)
        && DateOnly.TryParseExact(id.AsSpan(last + 1), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var round)
            ? new Reminder(kind, id[(first + 1)..last], round)
            : null;
}
