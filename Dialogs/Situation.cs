using GealcBot.Dialogs.Asking;
using GealcBot.Dialogs.Delivery;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Dialogs;

/// <summary>Everything a turn may go by: who speaks, in what state, and the world as it is at this moment.</summary>
public sealed record Situation
{
    public required Person Person { get; init; }

    /// <summary>The person's own language; a message in another one is answered in that.</summary>
    public required Language Language { get; init; }

    public required World World { get; init; }

    public required DateTimeOffset Now { get; init; }

    /// <summary>The person's own day.</summary>
    public required DateOnly Today { get; init; }

    public ConversationState State { get; init; } = ConversationState.None;

    /// <summary>The person's zone: their own, that of their client, or the Network's. Null where there is no clock.</summary>
    public string? TimeZone { get; init; }

    /// <summary>What the turns before were about.</summary>
    public Recollection Last { get; init; } = Recollection.None;

    /// <summary>What this turn asks, for whoever says what to ask next.</summary>
    public Asked? Asking { get; init; }

    /// <summary>A team's channel or a group chat: what is said there is read by others too.</summary>
    public bool IsShared { get; init; }

    /// <summary>The id that stands for the shared conversation, or null in a personal one.</summary>
    public PersonId? Chat { get; init; }

    /// <summary>What is asked is a whole sentence that the bot itself offered, and leaves nothing out.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The message that the open dialog is about, or null in a conversation.</summary>
    public Quoted? Quoted { get; init; }

    /// <summary>The address of that message, kept with what is reported from it.</summary>
    public string? Source { get; init; }

    /// <summary>The local trial, where one may say who one is.</summary>
    public bool Trial { get; init; }

    public ICalendarAddresses Calendars { get; init; } = NoCalendarAddresses.Instance;

    public IDeliveries Deliveries { get; init; } = NoDeliveries.Instance;

    /// <summary>The plan of the person's year, or the newest there is.</summary>
    public PlanYear? Plan => World.Plan(Today.Year) ?? World.Newest;

    public YearStanding Standing(PlanYear plan) => World.Standing(plan, Today);

    public Say Say => Say.In(Language);

    /// <summary>The day something was recorded, as this person's calendar has it.</summary>
    public DateOnly DayOf(LedgerEntry entry) => DateOnly.FromDateTime(entry.RecordedAt.ToOffset(Now.Offset).Date);
}
