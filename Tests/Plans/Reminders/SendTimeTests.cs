using GealcBot.Plans.People;
using GealcBot.Plans.Reminders;

namespace GealcBot.Tests.Plans.Reminders;

public sealed class SendTimeTests
{
    /// <summary>Zones that change their clocks, have changed them, or change them at midnight.</summary>
    public static TheoryData<string> Zones =>
    [
        "America/Santiago", "America/Asuncion", "America/Port-au-Prince", "America/Nassau", "America/Montevideo", "America/Sao_Paulo",
        "America/Havana", "America/Bogota", "America/Mexico_City", "America/Tijuana", "America/Caracas", "America/Argentina/Buenos_Aires",
        "America/Jamaica", "America/Guyana", "Pacific/Easter", "Pacific/Galapagos", "Etc/UTC", "Europe/Madrid",
    ];

    [Theory]
    [MemberData(nameof(Zones))]
    public void On_every_day_of_ten_years_it_is_within_the_hours_there(string name)
    {
        var (zone, policy) = (TimeZoneInfo.FindSystemTimeZoneById(name), new ReminderPolicy());
        for (var day = new DateOnly(2020, 1, 1); day.Year < 2030; day = day.AddDays(1))
        {
            var there = TimeZoneInfo.ConvertTime(SendTime.Of(new PersonId("test", day.DayNumber.ToString(System.Globalization.CultureInfo.InvariantCulture)), day, zone, policy), zone);
            Assert.Equal(day, DateOnly.FromDateTime(there.DateTime));
            Assert.InRange(TimeOnly.FromDateTime(there.DateTime), policy.HoursFrom, policy.HoursTo.AddMinutes(-1));
        }
    }

    [Theory]
    [MemberData(nameof(Zones))]
    public void Every_minute_of_a_day_on_which_the_clock_changes_is_an_instant_and_none_comes_before_the_last(string name)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(name);
        var changes = Enumerable.Range(0, 3653).Select(days => new DateTime(2020, 1, 1).AddDays(days)).Where(day => zone.GetUtcOffset(day.AddHours(12)) != zone.GetUtcOffset(day.AddHours(36)));
        foreach (var change in changes)
        {
            var skipped = DateTime.MinValue;
            var last = DateTimeOffset.MinValue;
            for (var local = change; local < change.AddDays(2); local = local.AddMinutes(1))
            {
                var instant = SendTime.At(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local), zone);
                var there = TimeZoneInfo.ConvertTime(instant, zone).DateTime;
                skipped = there == local ? skipped : local;
                Assert.True(there >= local && there <= local.AddHours(1), $"{name}: {local:s} became {there:s}.");
                // What is skipped falls together with the hour after it.
                Assert.True(instant > last || local <= skipped.AddMinutes(61), $"{name}: {local:s} comes before the minute before it.");
                last = instant;
            }
        }
    }

    [Theory]
    [InlineData("America/Santiago", "2024-09-08", "00:30", "2024-09-08T01:30:00-03:00")] // midnight is skipped
    [InlineData("America/Santiago", "2024-04-06", "23:30", "2024-04-06T23:30:00-03:00")] // the hour before midnight comes twice: the first
    [InlineData("America/Asuncion", "2024-10-06", "00:15", "2024-10-06T01:15:00-03:00")]
    [InlineData("America/Port-au-Prince", "2024-03-10", "02:30", "2024-03-10T03:30:00-04:00")]
    [InlineData("America/Nassau", "2024-11-03", "01:30", "2024-11-03T01:30:00-04:00")] // twice: the first
    [InlineData("America/Havana", "2024-03-10", "00:00", "2024-03-10T01:00:00-04:00")]
    [InlineData("America/Montevideo", "2024-09-08", "09:00", "2024-09-08T09:00:00-03:00")]
    public void Hours_that_are_skipped_are_moved_on_and_of_two_the_first_is_meant(string zone, string day, string time, string instant) =>
        Assert.Equal(
            DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture),
            SendTime.At(PlanOf2024.Day(day), TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture), TimeZoneInfo.FindSystemTimeZoneById(zone)));

    [Fact]
    public void A_wave_is_spread_over_the_hours_and_each_keeps_their_second()
    {
        var (day, policy) = (PlanOf2024.Day("2024-06-17"), new ReminderPolicy());
        DateTimeOffset Of(int person) => SendTime.Of(new PersonId("tenant", $"person-{person:000000}"), day, TimeZoneInfo.Utc, policy);
        var wave = Enumerable.Range(0, 10_000).Select(Of).ToList();
        Assert.Equal(wave, Enumerable.Range(0, 10_000).Select(Of));
        // Six hours hold 72 stretches of five minutes: none is empty and none takes more than thrice its share.
        var stretches = wave.GroupBy(instant => (int)(instant.TimeOfDay.TotalMinutes / 5)).Select(stretch => stretch.Count()).ToList();
        Assert.Equal(72, stretches.Count);
        Assert.InRange(stretches.Max(), 1, 3 * 10_000 / 72);
    }
}
