using System.Globalization;
using GealcBot.Cards;
using GealcBot.Dialogs.Notices;
using GealcBot.Plans.Ledger;

namespace GealcBot.Dialogs.Reminding;

/// <summary>"Scheduled for…": the day, and hour and mode where they are known.</summary>
internal sealed class ReminderDating(ILedgerBook book)
{
    private static readonly string[] Hours = ["HH:mm", "H:mm", "HH:mm:ss"];

    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> SetAsync(AskedReminder asked, Inputs inputs, Situation situation, CancellationToken cancellation)
    {
        var (text, hour) = (inputs[ReminderForms.Day], inputs[ReminderForms.Hour]);
        if (text is null)
        {
            return Answer.Replacing(ReminderForms.AskDate(asked, null, situation.Say));
        }

        TimeOnly at = default;
        var problem = ReminderDays.Problem(text, asked, situation, out var day)
            ?? (hour is null || TimeOnly.TryParseExact(hour, Hours, CultureInfo.InvariantCulture, DateTimeStyles.None, out at) ? null : situation.Say.HourUnreadable(Flat.Cut(hour, 20)))
            ?? (inputs[ReminderForms.Place] is { Length: > MeetingWay.MaxPlace } ? situation.Say.TextTooLong(MeetingWay.MaxPlace) : null);
        return problem is not null
            ? Answer.Replacing(ReminderForms.AskDate(asked, problem, situation.Say))
            : await SetAsync(asked, day, hour is null ? null : at, inputs, situation, cancellation);
    }

    private async Task<Answer> SetAsync(AskedReminder asked, DateOnly day, TimeOnly? at, Inputs inputs, Situation situation, CancellationToken cancellation)
    {
        var (plan, ledger) = (asked.Year.Plan, situation.World.Ledger(asked.Year.Plan.Year));
        var set = new Scheduled(asked.Owed!.Obligation.Id, day)
        {
            Year = plan.Year,
            By = situation.Person.Id,
            RecordedAt = situation.Now,
            At = at,
            Zone = at is null ? null : situation.TimeZone,
            IsVirtual = MeetingWay.Read(inputs[ReminderForms.Mode]),
            Place = inputs[ReminderForms.Place],
        };
        var stands = ledger.ScheduleOf(plan.Together(asked.Owed.Obligation));
        // A day that was set today and moved since is to stand again; one that stands is not said twice.
        while (ledger.Find(set.Id) is not null && !IsSame(stands, set))
        {
            set = set with { Again = set.Again + 1 };
        }

        var appended = await book.AppendAsync(set, cancellation);
        return ReminderDays.Shown(asked, appended is AlreadyThere { Existing: var there } ? there : set, situation);
    }

    private static bool IsSame(Scheduled? one, Scheduled other) => one is not null && (one.On, one.At, one.IsVirtual, one.Place) == (other.On, other.At, other.IsVirtual, other.Place);
}

/// <summary>The days that people give in answer to a reminder.</summary>
internal static class ReminderDays
{
    public static string? Problem(string text, AskedReminder asked, Situation situation, out DateOnly day)
    {
        var say = situation.Say;
        return !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day) ? say.DayUnreadable(Flat.Cut(text, 40))
            : day < situation.Today ? say.Capital(say.ScheduleInPast(say.Day(day)))
            : day.Year != asked.Year.Plan.Year ? say.Capital(say.ScheduleOtherYear(say.Day(day), asked.Year.Plan.Year))
            : null;
    }

    /// <summary>The reminder as it stands with what was just recorded.</summary>
    public static Answer Shown(AskedReminder asked, LedgerEntry recorded, Situation situation)
    {
        var card = ReminderNow.Of(asked.Place, null, NoticeReader.Of(situation with { World = situation.World.With(recorded) }));
        return Answer.Replacing(card ?? throw new InvalidOperationException($"Nothing is left of {asked.Place.What.Id} after {recorded.Id}."));
    }
}
