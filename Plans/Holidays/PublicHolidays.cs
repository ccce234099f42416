namespace GealcBot.Plans.Holidays;

/// <summary>The days on which a country's offices are closed. Countries that it does not know have none.</summary>
public sealed class PublicHolidays
{
    public static PublicHolidays None { get; } = new();

    /// <param name="country">ISO 3166-1 alpha-2, or null where it is not known.</param>
    public bool IsHoliday(string? country, DateOnly day) => NameOf(country, day) is not null;

    /// <summary>In the country's own words, or null.</summary>
    public string? NameOf(string? country, DateOnly day) => null;
}
