using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.People;
using GealcBot.Plans;
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
        ReminderNotice { Items: [{ What: { Kind: ReminderKind.MeetingOwed } what }, ..] } => Meeting(what, reader),
        ProposalNotice { Proposal: var id } => ProposalNotices.Question(id, reader),
        DecisionNotice { Proposal: var id } => ProposalNotices.Answer(id, reader),
        JoinRequestNotice asked => JoinRequests.Of(asked, reader),
        JoinAnswerNotice answered => JoinRequests.Of(answered, reader),
        _ => null,
    };

    private static Card? Meeting(Reminder what, NoticeReader reader) =>
        ObligationId.TryParse(what.About) is { } id && reader.World.Plan(id.Activity.Year) is { } plan
        && reader.World.Standing(plan, reader.Today) is var standing && standing.Obligation(id) is { } obligation
            ? ReminderCard.For(obligation, standing, reader.Say)
            : null;
}

/// <summary>Who reads a notice, on which day of theirs, and the world as it then is.</summary>
public sealed record NoticeReader(World World, Person Person, DateOnly Today, Language Language)
{
    public Say Say => Say.In(Language);

    /// <summary>The same for what dialogs show.</summary>
    public Situation Situation => new() { Person = Person, Language = Language, World = World, Today = Today, Now = new DateTimeOffset(Today.ToDateTime(new TimeOnly(12, 0)), Offset) };

    private TimeSpan Offset => Person.TimeZone is { } zone && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var known) ? known.GetUtcOffset(Today.ToDateTime(new TimeOnly(12, 0))) : TimeSpan.Zero;
}
