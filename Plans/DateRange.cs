namespace GealcBot.Plans;

/// <summary>Days from <see cref="From"/> to <see cref="To"/>, both included; cannot be empty or reversed.</summary>
public readonly record struct DateRange
{
    public DateRange(DateOnly from, DateOnly to)
    {
        if (to < from)
        {
            throw new ArgumentException($"A range of days cannot end ({to:O}) before it begins ({from:O}).", nameof(to));
        }

        (From, To) = (from, to);
    }

    public DateOnly From { get; }

    public DateOnly To { get; }

    /// <summary>From the first to the last day of one year.</summary>
    public bool IsYear => this == Year(From.Year);

    /// <summary>One whole quarter.</summary>
    public bool IsQuarter => this == Quarter(From.Year, QuarterOf(From));

    /// <summary>One whole month.</summary>
    public bool IsMonth => this == Month(From.Year, From.Month);

    public bool Contains(DateOnly day) => From <= day && day <= To;

    public bool Overlaps(DateRange other) => From <= other.To && other.From <= To;

    public static DateRange Day(DateOnly day) => new(day, day);

    public static DateRange Year(int year) => new(new(year, 1, 1), new(year, 12, 31));

    public static DateRange Month(int year, int month) =>
        new(new(year, month, 1), new(year, month, DateTime.DaysInMonth(year, month)));

    /// <summary>Quarter 1 to 4.</summary>
    public static DateRange Quarter(int year, int quarter) =>
        new(Month(year, (quarter * 3) - 2).From, Month(year, quarter * 3).To);

    /// <summary>Semester 1 (to 30 June) or 2 (to 31 December).</summary>
    public static DateRange Semester(int year, int semester) =>
        new(Month(year, (semester * 6) - 5).From, Month(year, semester * 6).To);

    public static int QuarterOf(DateOnly day) => (day.Month + 2) / 3;

    public override string ToString() => From == To ? $"{From:O}" : $"{From:O}/{To:O}";
}
