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
    private readonly Approvals approvals;
    private readonly Proposing proposing;

    public Tellings(ILedgerBook book, MeetingReports meetings, MeetingCorrections corrections, ReminderAnswers reminders, Proposing proposing)
    {
        this.proposing = proposing;
        var entries = new EvidenceEntries(book);
        scheduling = new Scheduling(book);
        snoozing = new Snoozing(reminders);
        activities = new ActivityReports(book, meetings, scheduling, proposing);
        correcting = new Correcting(corrections, scheduling, activities);
        withdrawing = new Withdrawing(book);
        evidence = new AddingEvidence(entries, correcting, meetings);
        unforeseen = new UnforeseenReports(book);
        approvals = new Approvals(book);
    }

    /// <summary>What a sentence tells; null where it is something else.</summary>
    public static Told? Hears(string text, Reading reading, Situation situation) => Hearing.Of(text, reading, situation);

    /// <summary>True for a bare answer to what was asked about something told: a day, a group, a code, a link.</summary>
    public static bool IsSupplied(string text, Reading reading, Situation situation) => situation.State.Telling is { Asks: true } open
        && (Hearing.Supplies(text, reading) || Hearing.NamesOnly(text, reading, open) || (situation.Plan is { } plan && Hearing.Chosen(text, reading, open, plan, situation) is not null));

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
        TellKind.Agree or TellKind.Disagree => Deciding.TellAsync(told, proposing, situation, cancellation),
        TellKind.Approve => approvals.TellAsync(told, situation, cancellation),
        _ => Task.FromResult(Answer.Of(situation.Say.OldButton(), Suggest.For(situation))),
    };

    /// <summary>The form as it was sent, with why it is not recorded; null where it was no form.</summary>
    public static Answer? Again(Tell tell, Inputs inputs, string problem, Situation situation) => Told.Of(tell, inputs, situation) switch
    {
        { Tell.What: TellKind.ReportActivity } told => ActivityReports.Again(told, problem, situation),
        { Tell.What: TellKind.AddUnforeseen } told => Targets.Asking(UnforeseenForm.For(told.Tell, situation.Today, problem, situation.Say), told.Tell),
        { Tell.What: TellKind.AddEvidence, Tell.Link: not null } told => Targets.Asking(AskCard.WhichLink(problem, told.Tell, situation.Say), told.Tell),
        _ => null,
    };

    /// <exception cref="StoreAwayException"/>
    public Task<Answer> PressedAsync(Tell tell, Inputs inputs, Situation situation, CancellationToken cancellation) =>
        Told.Of(tell with { Asks = false }, inputs, situation) is { } told
            ? TellAsync(told, situation, cancellation)
            : Task.FromResult(Answer.Of(situation.Say.OldButton(), Suggest.For(situation)));
}
