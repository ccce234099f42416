using GealcBot.Cards;
using GealcBot.Dialogs.Reminding;
using GealcBot.Dialogs.Reporting;
using GealcBot.Dialogs.Talk;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans.Ledger;

namespace GealcBot.Dialogs.Telling;

/// <summary>What people tell the bot beside a meeting held: by a sentence, by buttons, by a form.</summary>
public sealed class Tellings
{
    private readonly Scheduling scheduling;
    private readonly Snoozing snoozing;
    private readonly Correcting correcting;
    private readonly Withdrawing withdrawing;
    private readonly AddingEvidence evidence;
    private readonly ActivityReports activities;
    private readonly UnforeseenReports unforeseen;

    public Tellings(ILedgerBook book, MeetingReports meetings, MeetingCorrections corrections, ReminderAnswers reminders, Proposing proposing)
    {
        var entries = new EvidenceEntries(book);
        scheduling = new Scheduling(book);
        snoozing = new Snoozing(reminders);
        activities = new ActivityReports(book, meetings, scheduling, proposing);
        correcting = new Correcting(corrections, scheduling, activities);
        withdrawing = new Withdrawing(book);
        evidence = new AddingEvidence(entries, correcting);
        unforeseen = new UnforeseenReports(book);
    }

    /// <summary>What a sentence tells; null where it is something else.</summary>
    public static Told? Hears(string text, Reading reading, Situation situation) => Hearing.Of(text, reading, situation);

    /// <summary>True for a bare answer to what was asked about something told: a day, a group, a code, a link.</summary>
    public static bool IsSupplied(string text, Reading reading, Situation situation) => situation.State.Telling is { Asks: true } && Hearing.Supplies(text, reading);

    /// <exception cref="StoreAwayException"/>
    public Task<Answer> TellAsync(Told told, Situation situation, CancellationToken cancellation) => told.Tell.What switch
    {
        TellKind.Schedule => scheduling.TellAsync(told, situation, cancellation),
        TellKind.RemindLater => snoozing.TellAsync(told, situation, cancellation),
        TellKind.Correct => correcting.TellAsync(told, situation, cancellation),
        TellKind.Withdraw => withdrawing.TellAsync(told, situation, cancellation),
        TellKind.AddEvidence => evidence.TellAsync(told, situation, cancellation),
        TellKind.ReportActivity => activities.TellAsync(told, situation, cancellation),
        TellKind.AddUnforeseen => unforeseen.TellAsync(told, situation, cancellation),
        _ => Task.FromResult(Answer.Of(situation.Say.OldButton(), Suggest.For(situation))),
    };

    /// <exception cref="StoreAwayException"/>
    public Task<Answer> PressedAsync(Tell tell, Inputs inputs, Situation situation, CancellationToken cancellation) =>
        Told.Of(tell with { Asks = false }, inputs, situation) is { } told
            ? TellAsync(told, situation, cancellation)
            : Task.FromResult(Answer.Of(situation.Say.OldButton(), Suggest.For(situation)));
}
