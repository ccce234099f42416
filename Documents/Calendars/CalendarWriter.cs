using System.Globalization;
using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Documents.Calendars;

/// <summary>A calendar as an iCalendar file (RFC 5545), the same bytes for the same calendar.</summary>
public static class CalendarWriter
{
    public const string ContentType = "text/calendar; charset=utf-8";

    public static byte[] Write(PublishedCalendar calendar)
    {
        var lines = new ContentLines();
        lines.Add("BEGIN:VCALENDAR");
        lines.Add("VERSION:2.0");
        lines.Add($"PRODID:-//Red GEALC//GealcBot//{calendar.Language.Tag.ToUpperInvariant()}");
        lines.Add("CALSCALE:GREGORIAN");
        lines.Add(calendar.IsCancellation ? "METHOD:CANCEL" : "METHOD:PUBLISH");
        // NAME is of RFC 7986; Outlook, Google and Apple go by the older one.
        lines.Add($"NAME:{ContentLines.Escaped(calendar.Name)}");
        lines.Add($"X-WR-CALNAME:{ContentLines.Escaped(calendar.Name)}");
        lines.Add("REFRESH-INTERVAL;VALUE=DURATION:PT12H");
        lines.Add("X-PUBLISHED-TTL:PT12H");
        foreach (var entry in calendar.Events)
        {
            Add(lines, entry, calendar.Language.Tag);
        }

        lines.Add("END:VCALENDAR");
        return lines.ToBytes();
    }

    private static void Add(ContentLines lines, CalendarEvent entry, string language)
    {
        var (title, changed) = (ContentLines.Escaped(entry.Title), Instant(entry.Changed));
        lines.Add("BEGIN:VEVENT");
        lines.Add($"UID:{ContentLines.Escaped(entry.Uid)}");
        lines.Add($"DTSTAMP:{changed}");
        lines.Add($"LAST-MODIFIED:{changed}");
        lines.Add(string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{entry.Sequence}"));
        lines.Add(entry.IsCancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
        AddTime(lines, entry);
        lines.Add($"SUMMARY;LANGUAGE={language}:{title}");
        lines.Add($"DESCRIPTION;LANGUAGE={language}:{ContentLines.Escaped(entry.Details)}");
        lines.Add("CLASS:PUBLIC");
        // What is due fills nobody's day; a meeting at an hour does.
        lines.Add(entry.Begins is null || entry.IsCancelled ? "TRANSP:TRANSPARENT" : "TRANSP:OPAQUE");
        if (!entry.IsCancelled)
        {
            AddAlarm(lines, title, entry.Begins is null ? "-P7D" : "-P1D");
        }

        lines.Add("END:VEVENT");
    }

    private static void AddTime(ContentLines lines, CalendarEvent entry)
    {
        if (entry.Begins is { } begins)
        {
            // An instant in UTC says the same in every zone and needs no table of zones. How long it lasts nobody has said.
            lines.Add($"DTSTART:{Instant(begins)}");
            lines.Add("DURATION:PT1H");
            return;
        }

        lines.Add($"DTSTART;VALUE=DATE:{Day(entry.Days.From)}");
        // The end is the first day that is no part of it.
        lines.Add($"DTEND;VALUE=DATE:{Day(entry.Days.To.AddDays(1))}");
    }

    private static void AddAlarm(ContentLines lines, string title, string before)
    {
        lines.Add("BEGIN:VALARM");
        lines.Add("ACTION:DISPLAY");
        lines.Add($"TRIGGER:{before}");
        lines.Add($"DESCRIPTION:{title}");
        lines.Add("END:VALARM");
    }

    private static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
