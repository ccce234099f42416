using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Notices;
using GealcBot.Dialogs.Telling;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Plans.Reminders;

namespace GealcBot.Dialogs.Reminding;

/// <summary>
/// The present card of a reminder: as it is sent, as a press finds it weeks later, and as it is put in the place of one
/// that somebody else has answered meanwhile.
/// </summary>
public static class ReminderNow
{
    /// <summary>Null where it is about nothing that is left.</summary>
    public static Card? Of(AskedItem item, NoticeReader reader) => Of(ReminderPlace.Alone(item.What), item, reader);

    /// <summary>Null where it is about nothing that is left.</summary>
    public static Card? Of(Reminder what, NoticeReader reader) => Of(ReminderPlace.Alone(what), null, reader);

    public static bool IsOpen(Reminder what, NoticeReader reader) => ReminderState.Of(ReminderPlace.Alone(what), reader) is ReminderState.Open;

    internal static Card? Of(ReminderPlace place, AskedItem? item, NoticeReader reader) => ReminderState.Of(place, reader) switch
    {
        ReminderState.Open { Asked: var asked } => ReminderCard.For(ReminderWhy.With(asked, item, reader), reader.Say),
        ReminderState.Answered { Asked: var asked, Entry: var entry } => Answered(asked, entry, reader),
        _ => null,
    };

    /// <summary>"Next: …": the next that is expected of the same groups, beside this one.</summary>
    internal static string? Next(AskedReminder asked, NoticeReader reader)
    {
        var groups = ReminderFacts.Groups(asked);
        var next = asked.Year.Lines.Where(line => !line.IsDeclaredDone && (groups.IsEmpty ? line == asked.Line : groups.Any(line.Line.Concerns)))
            .SelectMany(line => line.Obligations).Where(owed => owed.IsOpen && owed.By >= reader.Today && owed.Obligation.Id != asked.Owed?.Obligation.Id)
            .OrderBy(owed => owed.By).ThenBy(owed => owed.Obligation.Id.ToString(), StringComparer.Ordinal).FirstOrDefault();
        return next is null ? null : reader.Say.NextDue(Targets.Named(next.Obligation.Line, asked.Year.Plan, reader.Say), reader.Say.Expected(next));
    }

    private static Card Answered(AskedReminder asked, LedgerEntry? entry, NoticeReader reader)
    {
        var (say, world) = (reader.Say, reader.World);
        var answer = entry is null ? null : new ReminderAnswer(world.Who(entry.By), reader.DayOf(entry), reader.Person, Next(asked, reader));
        return (entry, answer) switch
        {
            (MeetingHeld held, _) when world.Meeting(held.Id) is { } meeting => Held(meeting, asked, reader),
            (Scheduled set, { } said) => ReminderOutcomeCard.Scheduled(asked, set, said, say),
            (Snoozed { Until: var until }, { } said) => ReminderOutcomeCard.Snoozed(asked, until, said, say),
            (NotThisPeriod quiet, { } said) => ReminderOutcomeCard.NotNow(asked, quiet, said, say),
            (NotMine { To: var to }, { } said) => ReminderOutcomeCard.NotMine(asked, to is { } whom ? world.Who(whom) : null, said, say),
            (EvidenceAdded { Link: var link }, _) => ReminderOutcomeCard.Answered(say.ProvenTitle(), asked, link, answer, say),
            (null, _) when asked.Kind is ReminderKind.ReportDue => ReminderOutcomeCard.Answered(say.ReportThereTitle(asked.Year.Plan.Year), asked, null, null, say),
            _ => ReminderOutcomeCard.Answered(say.AnsweredTitle(), asked, null, answer, say),
        };
    }

    /// <summary>The receipt of the meeting, with what comes next below it.</summary>
    private static Card Held(Meeting meeting, AskedReminder asked, NoticeReader reader)
    {
        var receipt = new Receipt(ReceiptKind.AlreadyReported, meeting, asked.Year, reader.World.Who(meeting.Report.By), reader.DayOf(meeting.Report));
        var mayCorrect = reader.Person.May(Deed.CorrectOthers, meeting.Facts.Groups);
        var card = ReceiptCard.For(receipt, reader.Person, mayCorrect, reader.Say);
        return Next(asked, reader) is { } next ? card with { Body = card.Body.Add(new Text(next, Tone.Subtle)) } : card;
    }
}
