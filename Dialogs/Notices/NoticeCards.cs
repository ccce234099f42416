using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Asking;
using GealcBot.Dialogs.People;
using GealcBot.Dialogs.Reminding;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Plans.Reminders;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Notices;

/// <summary>Puts notices into words.</summary>
public static class NoticeCards
{
    /// <summary>Null when it has lost its point since it was planned.</summary>
    public static Card? Of(Notice notice, NoticeReader reader) => notice switch
    {
        ReminderNotice reminders => ReminderMessages.Of(reminders, reader),
        ProposalNotice { Proposal: var id } => ProposalNotices.Question(id, reader),
        DecisionNotice { Proposal: var id } => ProposalNotices.Answer(id, reader),
        ReviewNotice review => ReviewNotices.Of(review, reader),
        ReturnNotice returned => ReviewNotices.Of(returned, reader),
        AcceptanceNotice accepted => ReviewNotices.Of(accepted, reader),
        JoinRequestNotice asked => JoinRequests.Of(asked, reader),
        JoinAnswerNotice answered => JoinRequests.Of(answered, reader),
        _ => null,
    };

    /// <summary>
    /// What a message that was sent is to show now, answered or not: for the copies of it that other people still see. Null
    /// where it is about nothing that is left.
    /// </summary>
    public static Card? Now(Notice notice, NoticeReader reader) => notice switch
    {
        ReminderNotice reminders => ReminderMessages.Now(reminders, reader),
        ProposalNotice { Proposal: var id } => ProposalNotices.Now(id, reader),
        ReviewNotice { Entry: var id } => ReviewNotices.Now(id, reader),
        ReturnNotice { Entry: var id } => ReviewNotices.Now(id, reader),
        JoinRequestNotice asked => JoinRequests.Of(asked, reader),
        _ => null,
    };
}

/// <summary>Who reads a notice, on which day of theirs, and the world as it then is.</summary>
public sealed record NoticeReader(World World, Person Person, DateOnly Today, Language Language)
{
    public Say Say => Say.In(Language);

    /// <summary>When reminders are due, for deadlines that are the policy's.</summary>
    public ReminderPolicy Policy { get; init; } = new();

    public ICalendarAddresses Calendars { get; init; } = NoCalendarAddresses.Instance;

    /// <summary>Somebody on this machine.</summary>
    public bool Local { get; init; }

    /// <summary>How far the reader's clock is from UTC.</summary>
    private TimeSpan Offset { get; init; } =
        Person.TimeZone is { } zone && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var known) ? known.GetUtcOffset(Today.ToDateTime(new TimeOnly(12, 0))) : TimeSpan.Zero;

    /// <summary>The same for what dialogs show.</summary>
    public Situation Situation => new()
    {
        Person = Person,
        Language = Language,
        World = World,
        Now = new DateTimeOffset(Today.ToDateTime(new TimeOnly(12, 0)), Offset),
        Today = Today,
        Calendars = Calendars,
        Trial = Local,
    };

    public static NoticeReader Of(Situation situation) => new(situation.World, situation.Person, situation.Today, situation.Language)
    {
        Offset = situation.Now.Offset,
        Calendars = situation.Calendars,
        Local = situation.Trial,
    };

    /// <summary>The day something was recorded, as the reader's calendar has it.</summary>
    public DateOnly DayOf(LedgerEntry entry) => DateOnly.FromDateTime(entry.RecordedAt.ToOffset(Offset).Date);
}
