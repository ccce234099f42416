using System.Collections.Immutable;

namespace GealcBot.Plans.Lineage;

public enum Descent
{
    /// <summary>The same thing again, as most lines are (domain.md section 9).</summary>
    Recurs,

    /// <summary>Postponed or not finished the year before, and taken up.</summary>
    CarriedOver,

    /// <summary>One line where there were several: one webinar in place of two, one series for two groups (004:279).</summary>
    Merged,
    New,
}

/// <summary>A line of the newer plan and what it continues; <paramref name="From"/> is empty for a new one.</summary>
public sealed record LineStory(PlanLine Line, Descent Descent, ImmutableArray<PlanLine> From);

public enum Fate
{
    Recurs,
    CarriedOver,
    MergedInto,

    /// <summary>Done, or ended with a reason, and not planned again.</summary>
    Ended,

    /// <summary>Open or postponed, and the newer plan has nothing that continues it: somebody has to say what becomes of it.</summary>
    Unresolved,
}

/// <summary>A line of the older plan and what continues it.</summary>
public sealed record LineFate(PlanLine Line, Fate Fate, PlanLine? Heir);

public enum AreaDescent
{
    Same,
    Renumbered,
    Renamed,

    /// <summary>Several areas in one (public software and measurement, 004:265).</summary>
    Merged,

    /// <summary>A subject that was worked on inside another area (data governance: 001:147, 001:163, then 004:157).</summary>
    Promoted,
    New,
}

public enum GroupDescent
{
    /// <summary>Has meetings of its own in both years.</summary>
    Same,

    /// <summary>Met alone, and now shares one series with another group (004:279).</summary>
    Merged,

    /// <summary>Has meetings now and had none; <see cref="GroupStory.Nursery"/> says where it was spoken of before (001:163).</summary>
    New,

    /// <summary>Had meetings and has none in the newer plan.</summary>
    Ended,
}

/// <summary>A working group in two years: the group is the same whatever the number and name of its area.</summary>
public sealed record GroupStory(GroupId Group, GroupDescent Descent, PlanLine? Before, PlanLine? After, ImmutableArray<Area> Nursery);

/// <param name="From">The areas it continues; for a promoted one those in which it began.</param>
public sealed record AreaStory(Area Area, AreaDescent Descent, ImmutableArray<Area> From);
