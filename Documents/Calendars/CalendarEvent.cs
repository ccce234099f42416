using System.Collections.Immutable;
using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Documents.Calendars;

/// <summary>One entry of a calendar.</summary>
/// <param name="Uid">The same for as long as what it stands for is the same thing.</param>
/// <param name="Sequence">How often it has changed.</param>
/// <param name="Changed">When it changed last.</param>
public sealed record CalendarEvent(string Uid, string Title, string Details, DateRange Days, int Sequence, DateTimeOffset Changed)
{
    /// <summary>When it begins, where an hour is known; else it is of whole days.</summary>
    public DateTimeOffset? Begins { get; init; }

    /// <summary>It will not take place, and whoever has it is to take it out.</summary>
    public bool IsCancelled { get; init; }
}

/// <summary>A calendar that people subscribe to.</summary>
public sealed record PublishedCalendar(string Name, Language Language, ImmutableArray<CalendarEvent> Events)
{
    /// <summary>The file of one date that is called off: a calendar program then takes it out.</summary>
    public bool IsCancellation { get; init; }
}
