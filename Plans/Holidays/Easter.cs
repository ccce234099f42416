namespace GealcBot.Plans.Holidays;

/// <summary>Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876 (Meeus, Astronomical Algorithms, chapter 8).</summary>
public static class Easter
{
    public static DateOnly Of(int year)
    {
        var golden = year % 19;
        var (century, ofCentury) = (year / 100, year % 100);
        var epact = ((19 * golden) + century - (century / 4) - (((8 * century) + 13) / 25) + 15) % 30;
        var late = (golden + (11 * epact)) / 319;
        var weekday = ((2 * (century % 4)) + (2 * (ofCentury / 4)) - (ofCentury % 4) - epact + late + 32) % 7;
        var month = (epact - late + weekday + 90) / 25;
        return new DateOnly(year, month, (epact - late + weekday + month + 19) % 32);
    }
}
