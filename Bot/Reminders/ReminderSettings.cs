using GealcBot.Bot.Hosting;
using GealcBot.Plans.Holidays;
using GealcBot.Plans.Reminders;

namespace GealcBot.Bot.Reminders;

/// <summary>Settings <c>Reminders:…</c>. What is not set is as in <see cref="ReminderPolicy"/>.</summary>
public sealed class ReminderSettings
{
    private static readonly ReminderPolicy Default = new();

    private readonly Lazy<ReminderPolicy> policy;
    private readonly Lazy<PublicHolidays> holidays;

    public ReminderSettings() => (policy, holidays) = (new(Read), new(ReadHolidays));

    /// <summary>How often it is looked what is due.</summary>
    public TimeSpan Every { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a claim on a row holds while it is being sent.</summary>
    public TimeSpan Lease { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>Days before the end of a quarter on which a meeting is asked for.</summary>
    public IReadOnlyList<int> MeetingRounds { get; set; } = [];

    /// <summary>Days before the day set for something.</summary>
    public IReadOnlyList<int> ComingRounds { get; set; } = [];

    /// <summary>Days after it.</summary>
    public IReadOnlyList<int> PassedRounds { get; set; } = [];

    /// <summary>Days before the end of a semester.</summary>
    public IReadOnlyList<int> SemesterRounds { get; set; } = [];

    /// <summary>Days of the year, "07-01", on which it is asked how what lasts all year goes.</summary>
    public IReadOnlyList<string> AnnualRounds { get; set; } = [];

    /// <summary>Days after something was told that a link is asked for.</summary>
    public int ProofAfter { get; set; } = Default.ProofAfter;

    /// <summary>Days of the year by which the partial and the final report are wanted.</summary>
    public IReadOnlyList<string> ReportDeadlines { get; set; } = [];

    /// <summary>Days before these.</summary>
    public IReadOnlyList<int> ReportRounds { get; set; } = [];

    /// <summary>The hours in which the bot writes first, in each person's own zone.</summary>
    public TimeOnly From { get; set; } = Default.HoursFrom;

    public TimeOnly To { get; set; } = Default.HoursTo;

    public int MostAWeek { get; set; } = Default.MostAWeek;

    public int MostInOne { get; set; } = Default.MostInOne;

    public DayOfWeek DigestOn { get; set; } = Default.DigestOn;

    public int EscalateAfter { get; set; } = Default.EscalateAfter;

    /// <summary>A file in the place of the holidays that come with the program (Plans/Holidays/holidays.json).</summary>
    public string? HolidayFile { get; set; }

    public ReminderPolicy Policy => policy.Value;

    public PublicHolidays Holidays => holidays.Value;

    public void Validate()
    {
        Check(Every >= TimeSpan.FromMilliseconds(100), $"Every is {Every}; write at least 00:00:00.1.");
        Check(Lease >= TimeSpan.FromSeconds(30), $"Lease is {Lease}; sending takes up to 20 seconds, so write at least 00:00:30.");
        Check(MeetingRounds.All(days => days is >= 0 and <= 92), "MeetingRounds are days before the end of a quarter, from 0 to 92.");
        Check(ComingRounds.All(days => days is >= 0 and <= 60), "ComingRounds are days before a day that is set, from 0 to 60.");
        Check(PassedRounds.All(days => days is >= 1 and <= 60), "PassedRounds are days after a day that is set, from 1 to 60.");
        Check(SemesterRounds.All(days => days is >= 0 and <= 183), "SemesterRounds are days before the end of a semester, from 0 to 183.");
        Check(ReportRounds.All(days => days is >= 0 and <= 183), "ReportRounds are days before a deadline, from 0 to 183.");
        Check(ProofAfter is >= 0 and <= 60, $"ProofAfter is {ProofAfter}; write days from 0 to 60.");
        CheckDays(AnnualRounds, nameof(AnnualRounds));
        CheckDays(ReportDeadlines, nameof(ReportDeadlines));
        Check(To - From >= TimeSpan.FromHours(1) && From < To, $"From is {From:HH:mm} and To {To:HH:mm}; write at least an hour within one day, such as 09:00 and 17:00.");
        Check(MostAWeek is >= 1 and <= 7, $"MostAWeek is {MostAWeek}; write 1 to 7, for nobody gets more than one message a day.");
        Check(MostInOne is >= 1 and <= 20, $"MostInOne is {MostInOne}; write 1 to 20, for a card holds no more.");
        Check(EscalateAfter >= 1, $"EscalateAfter is {EscalateAfter}; write how many rounds may go unanswered, at least 1.");
        _ = Holidays;
    }

    private static void CheckDays(IReadOnlyList<string> days, string name) =>
        Check(days.All(day => DayOfYear.TryParse(day) is not null), $"{name} has '{days.FirstOrDefault(day => DayOfYear.TryParse(day) is null)}', which is no day of the year; write 09-15 for 15 September.");

    private static void Check(bool right, string otherwise)
    {
        if (!right)
        {
            throw new SettingException($"Reminders:{otherwise}");
        }
    }

    private ReminderPolicy Read() => new()
    {
        MeetingRounds = MeetingRounds.Count > 0 ? [.. MeetingRounds] : Default.MeetingRounds,
        ComingRounds = ComingRounds.Count > 0 ? [.. ComingRounds] : Default.ComingRounds,
        PassedRounds = PassedRounds.Count > 0 ? [.. PassedRounds] : Default.PassedRounds,
        SemesterRounds = SemesterRounds.Count > 0 ? [.. SemesterRounds] : Default.SemesterRounds,
        AnnualRounds = AnnualRounds.Count > 0 ? [.. AnnualRounds.Select(DayOfYear.TryParse).OfType<DayOfYear>()] : Default.AnnualRounds,
        ProofAfter = ProofAfter,
        ReportDeadlines = ReportDeadlines.Count > 0 ? [.. ReportDeadlines.Select(DayOfYear.TryParse).OfType<DayOfYear>()] : Default.ReportDeadlines,
        ReportRounds = ReportRounds.Count > 0 ? [.. ReportRounds] : Default.ReportRounds,
        HoursFrom = From,
        HoursTo = To,
        MostAWeek = MostAWeek,
        MostInOne = MostInOne,
        DigestOn = DigestOn,
        EscalateAfter = EscalateAfter,
    };

    private PublicHolidays ReadHolidays()
    {
        if (HolidayFile is not { Length: > 0 } file)
        {
            return PublicHolidays.OfTheMembers;
        }

        try
        {
            return PublicHolidays.Read(File.ReadAllText(file)) switch
            {
                HolidaysReading.Loaded { Holidays: var read } => read,
                HolidaysReading.Broken { Sentence: var why } => throw new SettingException($"Reminders:HolidayFile {file}: {why}"),
                var odd => throw new InvalidOperationException($"{file} was read as {odd}."),
            };
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new SettingException($"Reminders:HolidayFile cannot be read: {unreadable.Message}");
        }
    }
}
