using System.Collections.Immutable;
using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Documents.Calendars;

/// <summary>One entry of a calendar, of whole days.</summary>
/// <param name="Uid">The same for as long as what it stands for is the same thing.</param>
/// <param name="Sequence">How often it has changed.</param>
/// <param name="Changed">When it changed last.</param>
public sealed record CalendarEvent(string Uid, string Title, string Details, DateRange Days, int Sequence, DateTimeOffset Changed);

/// <summary>A calendar that people subscribe to.</summary>
public sealed record PublishedCalendar(string Name, Language Language, ImmutableArray<CalendarEvent> Events);
