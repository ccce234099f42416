using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Dialogs.Understanding;
using GealcBot.Documents.Calendars;
using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Asking;

/// <summary>Where a calendar can be subscribed to.</summary>
public interface ICalendarAddresses
{
    /// <param name="local">For somebody on this machine.</param>
    /// <returns>Null where there is no address to give.</returns>
    string? Of(GroupId? group, Language language, bool local);

    /// <summary>Where the file of one date is to be had; it says what has become of the date whenever it is opened.</summary>
    string? Of(ObligationId obligation, Language language, bool local);
}

/// <summary>A conversation without a server behind it.</summary>
public sealed class NoCalendarAddresses : ICalendarAddresses
{
    public static NoCalendarAddresses Instance { get; } = new();

    public string? Of(GroupId? group, Language language, bool local) => null;

    public string? Of(ObligationId obligation, Language language, bool local) => null;
}

/// <summary>The calendar of a group, or of the whole Network: what it holds and where to subscribe.</summary>
public static class Calendars
{
    private const int Shown = 5;

    public static Answer Answer(Reading reading, Situation situation)
    {
        if (situation.Plan is null)
        {
            return Years.Unknown(reading, situation);
        }

        var group = Asked(reading, situation);
        var calendar = Of(situation.World, situation.Today, group, situation.Say);
        var next = calendar.Events.Where(entry => entry.Days.To >= situation.Today).Take(Shown).Select(entry => new CalendarDate(
            entry.Days.From, entry.Title, entry.Begins is { } begins ? ReminderDates.Hour(begins, situation.TimeZone, situation.Say) : null));
        var address = situation.Calendars.Of(group, situation.Language, situation.Trial);
        return Dialogs.Answer.Of(CalendarCard.For(
            new CalendarOffer(group, calendar.Events.Length, [.. next], address),
            situation.Person.Groups is [var own, ..] ? own : null,
            situation.Say));
    }

    /// <summary>The plan of the year, or the newest there is, and those of later years: whoever subscribes sees the next year come.</summary>
    public static PublishedCalendar Of(World world, DateOnly today, GroupId? group, Say say)
    {
        var from = world.Plan(today.Year)?.Year ?? world.Newest?.Year ?? today.Year;
        return PlanCalendar.Of(world.Plans.Where(plan => plan.Year >= from).Select(plan => (world.Standing(plan, today), world.Ledger(plan.Year))), group, say);
    }

    /// <remarks>Whoever names none means their own; the button of the whole plan's says it whole.</remarks>
    private static GroupId? Asked(Reading reading, Situation situation) => (reading.Groups, reading is { Everyone: false, Areas: [] } && !situation.IsWhole || reading.Mine || reading.OfTheGroup, situation.Person.Groups) switch
    {
        ([var one], _, _) => one,
        ([], true, [var own, ..]) => own,
        _ => null,
    };
}
