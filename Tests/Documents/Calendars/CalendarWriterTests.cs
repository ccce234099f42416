using System.Text;
using GealcBot.Documents.Calendars;
using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Tests.Documents.Calendars;

public sealed class CalendarWriterTests
{
    private static readonly CalendarEvent Meeting = new(
        "2024/3.3.3#2@gealcbot", "Ciberseguridad: reunión 2 de 4 (3.3.3)", "Lugar: Virtual", DateRange.Day(new DateOnly(2024, 6, 27)), 1,
        new DateTimeOffset(2024, 6, 17, 15, 0, 0, TimeSpan.Zero));

    [Fact]
    public void An_event_is_written_as_RFC_5545_has_it()
    {
        const string Expected = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Red GEALC//GealcBot//ES
            CALSCALE:GREGORIAN
            METHOD:PUBLISH
            NAME:Red GEALC: Ciberseguridad
            X-WR-CALNAME:Red GEALC: Ciberseguridad
            REFRESH-INTERVAL;VALUE=DURATION:PT12H
            X-PUBLISHED-TTL:PT12H
            BEGIN:VEVENT
            UID:2024/3.3.3#2@gealcbot
            DTSTAMP:20240617T150000Z
            LAST-MODIFIED:20240617T150000Z
            SEQUENCE:1
            STATUS:CONFIRMED
            DTSTART;VALUE=DATE:20240627
            DTEND;VALUE=DATE:20240628
            SUMMARY;LANGUAGE=es:Ciberseguridad: reunión 2 de 4 (3.3.3)
            DESCRIPTION;LANGUAGE=es:Lugar: Virtual
            CLASS:PUBLIC
            TRANSP:TRANSPARENT
            BEGIN:VALARM
            ACTION:DISPLAY
            TRIGGER:-P7D
            DESCRIPTION:Ciberseguridad: reunión 2 de 4 (3.3.3)
            END:VALARM
            END:VEVENT
            END:VCALENDAR

            """;
        Assert.Equal(Expected.ReplaceLineEndings("\r\n"), Written(Meeting));
    }

    [Theory]
    [InlineData("a, b; c", "a\\, b\\; c")]
    [InlineData("C:\\x", "C:\\\\x")]
    [InlineData("one\ntwo\r\nthree", "one\\ntwo\\nthree")]
    // A document's words begin no line of the file.
    [InlineData("x\r\nEND:VCALENDAR\u2028BEGIN:VEVENT", "x\\nEND:VCALENDAR\\nBEGIN:VEVENT")]
    [InlineData("a\u0007b\tc", "a b c")]
    public void Words_stay_inside_their_value(string words, string escaped) =>
        Assert.Contains($"\r\nSUMMARY;LANGUAGE=es:{escaped}\r\n", Unfolded(Written(Meeting with { Title = words })), StringComparison.Ordinal);

    [Theory]
    [InlineData("Cooperación técnica, educación y gestión de la información pública en los países de la región y del Caribe: tercera sesión")]
    [InlineData("ñandúñandúñandúñandúñandúñandúñandúñandúñandúñandúñandúñandúñandúñandúñandú")]
    [InlineData("😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀")]
    [InlineData("\ud83d half a character")]
    public void No_line_is_longer_than_75_octets_and_no_character_is_cut(string words)
    {
        var bytes = CalendarWriter.Write(Calendar(Meeting with { Title = words, Details = words }));
        // Strict: half a character would throw.
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.Contains(Whole(words).Replace(",", "\\,", StringComparison.Ordinal), Unfolded(text), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_days_end_on_the_day_after() => Assert.Contains(
        "DTSTART;VALUE=DATE:20241230\r\nDTEND;VALUE=DATE:20250101\r\n",
        Written(Meeting with { Days = new DateRange(new DateOnly(2024, 12, 30), new DateOnly(2024, 12, 31)) }), StringComparison.Ordinal);

    [Fact]
    public void An_hour_is_an_instant_that_fills_its_time_and_warns_the_day_before()
    {
        var text = Written(Meeting with { Begins = new DateTimeOffset(2024, 6, 27, 15, 30, 0, TimeSpan.FromHours(-5)) });
        Assert.Contains("DTSTART:20240627T203000Z\r\nDURATION:PT1H\r\n", text, StringComparison.Ordinal);
        Assert.Contains("TRANSP:OPAQUE\r\n", text, StringComparison.Ordinal);
        Assert.Contains("TRIGGER:-P1D\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_called_off_says_so_and_warns_nobody()
    {
        var text = Encoding.UTF8.GetString(CalendarWriter.Write(Calendar(Meeting with { IsCancelled = true }) with { IsCancellation = true }));
        Assert.Contains("METHOD:CANCEL\r\n", text, StringComparison.Ordinal);
        Assert.Contains("STATUS:CANCELLED\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("VALARM", text, StringComparison.Ordinal);
    }

    /// <summary>Half a character is a sign that says so.</summary>
    private static string Whole(string words) => string.Concat(words.EnumerateRunes());

    private static string Written(CalendarEvent entry) => Encoding.UTF8.GetString(CalendarWriter.Write(Calendar(entry)));

    private static string Unfolded(string text) => text.Replace("\r\n ", "", StringComparison.Ordinal);

    private static PublishedCalendar Calendar(CalendarEvent entry) => new("Red GEALC: Ciberseguridad", Language.Spanish, [entry]);
}
