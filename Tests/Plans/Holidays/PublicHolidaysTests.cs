using GealcBot.Plans.Authorities;
using GealcBot.Plans.Holidays;

namespace GealcBot.Tests.Plans.Holidays;

public sealed class PublicHolidaysTests
{
    [Theory]
    [InlineData("AR", "2026-06-15", true)] // Güemes, a Wednesday, is kept on the Monday before
    [InlineData("AR", "2026-06-17", false)]
    [InlineData("AR", "2025-11-24", true)] // 20 November was a Thursday
    [InlineData("AR", "2026-07-10", true)] // by decree
    [InlineData("BB", "2027-08-03", true)] // Emancipation on a Sunday before Kadooment
    [InlineData("BO", "2026-06-22", true)] // a Sunday is kept on Monday
    [InlineData("BR", "2026-02-17", true)] // carnival
    [InlineData("BR", "2023-11-20", false)] // a national holiday since 2024
    [InlineData("BR", "2024-11-20", true)]
    [InlineData("BZ", "2024-07-29", true)] // 1 August was a Thursday
    [InlineData("CL", "2027-09-17", true)] // a Friday before the 18th
    [InlineData("CL", "2026-09-17", false)]
    [InlineData("CL", "2028-10-27", true)] // 31 October was a Tuesday
    [InlineData("CO", "2026-01-12", true)] // 6 January was a Tuesday
    [InlineData("CO", "2026-01-06", false)]
    [InlineData("CO", "2026-06-08", true)] // Corpus Christi, the Monday after
    [InlineData("CR", "2026-07-25", true)]
    [InlineData("DO", "2024-01-29", true)]
    [InlineData("DO", "2028-08-16", true)] // not moved in the year of an inauguration
    [InlineData("EC", "2024-05-03", true)] // 1 May was a Wednesday
    [InlineData("EC", "2027-12-31", true)] // New Year's Day on a Saturday is kept in the year before
    [InlineData("GT", "2026-06-29", true)]
    [InlineData("HN", "2026-10-08", true)] // the Thursday of Morazán's week
    [InlineData("HT", "2026-11-18", true)]
    [InlineData("JM", "2026-10-19", true)] // third Monday
    [InlineData("MX", "2026-03-16", true)]
    [InlineData("MX", "2026-03-21", false)] // Juárez was born on it, and it is kept on a Monday
    [InlineData("PE", "2026-07-28", true)]
    [InlineData("PY", "2024-06-10", true)]
    [InlineData("SR", "2026-03-03", true)] // Holi-Phagwa, by the moon
    [InlineData("TT", "2026-11-09", true)] // Divali on a Sunday
    [InlineData("UY", "2026-04-01", true)] // week of Tourism
    [InlineData("UY", "2024-06-19", true)]
    [InlineData("VE", "2026-06-24", true)]
    [InlineData("LC", "2028-01-03", true)] // the second day of a year that began on Saturday
    [InlineData("US", "2026-07-04", false)] // no member: none is known
    [InlineData(null, "2026-01-01", false)]
    public void Days_off_of_the_members(string? country, string day, bool off) =>
        Assert.Equal(off, PublicHolidays.OfTheMembers.IsHoliday(country, PlanOf2024.Day(day)));

    [Fact]
    public void Every_member_has_a_sensible_number_of_them_in_every_year()
    {
        var odd = from country in Countries.Codes
                  from year in Enumerable.Range(2024, 7)
                  let days = PublicHolidays.OfTheMembers.In(country, year).Count()
                  where days is < 7 or > 24
                  select $"{country} {year}: {days}";
        Assert.Empty(odd);
    }

    [Fact]
    public void All_members_rest_on_good_friday_but_mexico() =>
        Assert.Equal(["MX"], Countries.Codes.Where(country => !PublicHolidays.OfTheMembers.IsHoliday(country, Easter.Of(2026).AddDays(-2))));

    [Theory]
    [InlineData(2024, "2024-03-31")]
    [InlineData(2025, "2025-04-20")]
    [InlineData(2026, "2026-04-05")]
    [InlineData(2038, "2038-04-25")] // the latest there is
    [InlineData(2285, "2285-03-22")] // the earliest
    public void Easter_falls_where_the_calendar_says(int year, string day) => Assert.Equal(PlanOf2024.Day(day), Easter.Of(year));

    [Theory]
    [InlineData("\"03-24\"", "\"24-03\"", "AR", "'24-03' is no rule")]
    [InlineData("\"06-17 moved nearestMonday\"", "\"06-17 moved somewhere\"", "AR", "moved somewhere")]
    [InlineData("\"first friday of 06\"", "\"first fryday of 06\"", "BS", "first fryday of 06")]
    [InlineData("\"first friday of 06\"", "\"first friday of 13\"", "BS", "first friday of 13")]
    [InlineData("\"UY\":", "\"XX\":", "XX", "no member")]
    [InlineData("\"easter-48, easter-47\"", "\"easter-48,\"", "AR", "''")]
    [InlineData("\"sunday\": 1", "\"someday\": 1", "nextMonday", "no weekday")]
    [InlineData("{ \"tuesday\": 6", "{ \"tuesday\": six", "JSON", "Moves")] // not even JSON
    public void What_is_wrong_in_the_file_is_said_in_one_sentence_that_names_it(string right, string wrong, string where, string what)
    {
        var text = File.ReadAllText(Path.Combine(GealcBot.Tests.House.Repository.Root, "Plans", "Holidays", "holidays.json"));
        var at = text.IndexOf(right, StringComparison.Ordinal);
        var broken = Assert.IsType<HolidaysReading.Broken>(PublicHolidays.Read(text[..at] + wrong + text[(at + right.Length)..]));
        Assert.Contains(where, broken.Sentence, StringComparison.Ordinal);
        Assert.Contains(what, broken.Sentence, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_member_without_an_entry_is_named() =>
        Assert.Contains("AR has no holidays", Assert.IsType<HolidaysReading.Broken>(PublicHolidays.Read("""{ "moves": {}, "countries": {} }""")).Sentence, StringComparison.Ordinal);
}
