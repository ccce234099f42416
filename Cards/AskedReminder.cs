using System.Collections.Immutable;
using GealcBot.Cards.Elements;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.Reminders;
using GealcBot.Texts;

namespace GealcBot.Cards;

/// <summary>A reminder with what it is about, as that now stands.</summary>
/// <param name="Place">Its kind is what is to be asked now: of a date that has passed, whether it was held.</param>
public sealed record AskedReminder(ReminderPlace Place, YearStanding Year)
{
    /// <summary>Null for what is of no line: the year's report.</summary>
    public LineStanding? Line { get; init; }

    /// <summary>Null for a proof and for the report.</summary>
    public ObligationStanding? Owed { get; init; }

    /// <summary>The meeting whose proof is missing.</summary>
    public Meeting? Meeting { get; init; }

    /// <summary>The date that was set.</summary>
    public Scheduled? Set { get; init; }

    /// <summary>The day by which it is wanted, or on which it is or was.</summary>
    public required DateOnly By { get; init; }

    /// <summary>Why it is this person who gets it, in sentences that may name people.</summary>
    public ImmutableArray<string> Why { get; init; } = [];

    /// <summary>Those among the first sentence's people whom a channel's post is to reach.</summary>
    public ImmutableArray<Mentioned> Mentions { get; init; } = [];

    /// <summary>Where the calendar file of its date is to be had, or null.</summary>
    public string? CalendarFile { get; init; }

    public ReminderKind Kind => Place.What.Kind;

    public MeetingSeries? Series => Line?.Line.Series;

    /// <summary>Groups that meet jointly by their names together, an activity by its code, the report by its year.</summary>
    public string Name(Say say) =>
        Series is { } series ? say.Groups(Year.Plan.MeetsWith(series.Lead) is { Length: > 1 } joint ? joint : series.Groups)
        : Line?.Line.Activity.Code ?? say.DocumentReport(Year.Plan.Year);

    public string Title(Say say) => Kind switch
    {
        ReminderKind.MeetingOwed => say.ReminderTitleQuarter(Name(say), say.Quarter(DateRange.QuarterOf(By))),
        ReminderKind.MeetingComing => say.RemindComing(Name(say), say.Day(By)),
        ReminderKind.MeetingPassed => say.RemindPassed(Name(say), say.Day(By)),
        ReminderKind.SemesterOwed => say.RemindLineOwed(Name(say), say.Day(By)),
        ReminderKind.DateComing => say.RemindLineComing(Name(say), say.Day(By)),
        ReminderKind.DatePassed => say.RemindLinePassed(Name(say), say.Day(By)),
        ReminderKind.AnnualOwed => say.RemindLineAnnual(Name(say)),
        ReminderKind.DateOpen => say.RemindDateOpen(Name(say)),
        ReminderKind.ReportDue => say.RemindReport(Year.Plan.Year, say.Day(By)),
        _ => say.RemindProof(Meeting is { } meeting ? $"{say.Groups(meeting.Facts.Groups)}, {say.HeldOn(meeting.Facts)}" : Name(say)),
    };

    /// <summary>Title and count in one line, for lists.</summary>
    public string Detail(Say say) => Series is not null && Line is { } series
        ? say.ReminderCount(series.Met, series.Owed, series.Line.Activity.Code)
        : Line?.Line.Activity.Title ?? say.RemindBy(say.Day(By));
}
