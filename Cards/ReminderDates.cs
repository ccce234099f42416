using System.Collections.Immutable;
using System.Globalization;
using GealcBot.Cards.Elements;
using GealcBot.Plans.Ledger;
using GealcBot.Texts;

namespace GealcBot.Cards;

/// <summary>The date of a reminder: its hour and mode where they are known, and the calendar file that keeps up with it.</summary>
public static class ReminderDates
{
    /// <summary>What is known beside the day, and where no button can open the file its address.</summary>
    public static ImmutableArray<CardElement> Of(AskedReminder asked, Say say) =>
    [
        .. asked.Set is { } set && Words(set, say) is { Length: > 0 } known ? [new Plain(known)] : ImmutableArray<CardElement>.Empty,
        .. asked.Set is null ? [] : Address(asked, say),
    ];

    /// <summary>Where no button can open the file: an address of this machine is copied by hand.</summary>
    public static ImmutableArray<CardElement> Address(AskedReminder asked, Say say) => asked.CalendarFile is { } address && Links.TryRead(address) is null
        ? [new Text(say.CalendarFileAt(), Tone.Subtle), new Plain(address) { Tight = true }]
        : [];

    public static ImmutableArray<CardAction> File(AskedReminder asked, Say say) =>
        Links.TryRead(asked.CalendarFile) is { } page ? [new Open(say.ButtonCalendarFile(page.IdnHost), page.OriginalString)] : [];

    /// <summary>"15:30, hora de Bogota · virtual".</summary>
    public static string Words(Scheduled set, Say say)
    {
        string?[] parts =
        [
            set.At is { } hour ? say.AtHour(hour.ToString("HH:mm", CultureInfo.InvariantCulture), ZoneName(set.Zone)) : null,
            say.Way(set.IsVirtual, set.Place),
        ];
        return string.Join(" · ", parts.OfType<string>());
    }

    /// <summary>The hour of an instant as a zone has it; UTC where none is known.</summary>
    public static string Hour(DateTimeOffset at, string? zone, Say say)
    {
        var known = zone is not null && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) ? found : null;
        var there = known is null ? at.ToUniversalTime() : TimeZoneInfo.ConvertTime(at, known);
        return say.AtHour(there.ToString("HH:mm", CultureInfo.InvariantCulture), ZoneName(known is null ? null : zone));
    }

    /// <summary>"Bogota" of "America/Bogota".</summary>
    private static string ZoneName(string? zone) => zone is null ? "UTC" : zone[(zone.LastIndexOf('/') + 1)..].Replace('_', ' ');
}
