using System.Collections.Immutable;
using System.Globalization;

namespace GealcBot.Plans;

/// <summary>An activity in its place: which area it stands in, whom it concerns, and whether it is a series of meetings.</summary>
public sealed record PlanLine(ActivityId Id, Area Area, PlannedActivity Activity, ImmutableArray<GroupId> Groups)
{
    /// <summary>Set for "meetings of the working group".</summary>
    public MeetingSeries? Series { get; internal set; }

    public bool Concerns(GroupId group) => Groups.Contains(group);

    /// <summary>By the code that is printed, or by code and occurrence, "3.2.4~2".</summary>
    public bool IsCalled(string code) =>
        string.Equals(Activity.Code, code, StringComparison.OrdinalIgnoreCase)
        || (code.Contains('~', StringComparison.Ordinal) && string.Equals(string.Create(CultureInfo.InvariantCulture, $"{Activity.Code}~{Id.Occurrence}"), code, StringComparison.OrdinalIgnoreCase));

    /// <summary>Lines are told apart by id; area and series point back at each other.</summary>
    public bool Equals(PlanLine? other) => other is not null && Id == other.Id;

    public override int GetHashCode() => Id.GetHashCode();
}

/// <summary>How many meetings a group owes in a year.</summary>
/// <param name="Groups">Whose meetings they are; two where one area now holds two subjects (public software and measurement).</param>
/// <param name="PerYear">How many are owed.</param>
public sealed record MeetingSeries(ActivityId Id, ImmutableArray<GroupId> Groups, int PerYear, bool Quarterly)
{
    public GroupId Lead => Groups[0];

    /// <summary>
    /// False for "bimensual" (002:128, 000:113: 24 or 6 a year) until somebody has said which; one meeting is owed till then,
    /// for that much is certain.
    /// </summary>
    public bool IsSettled { get; init; } = true;
}
