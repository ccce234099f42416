using System.Collections.Immutable;
using System.Globalization;
using GealcBot.Cards;
using GealcBot.Dialogs.Reporting;
using GealcBot.Dialogs.Talk;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.Telling;

/// <summary>How an activity goes, or why it does not: a form filled with what was said, checked, and recorded.</summary>
public sealed class ActivityReports(ILedgerBook book, MeetingReports meetings, Scheduling scheduling, Proposing proposing)
{
    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> TellAsync(Told told, Situation situation, CancellationToken cancellation)
    {
        if (Targets.Refused(Deed.ReportActivity, situation) is { } nobody)
        {
            return nobody;
        }

        return told switch
        {
            { UnknownCode: { } code } => Answer.Of(situation.Say.NoSuchActivity(code, told.Plan.Year), Suggest.For(situation)),
            // What is over cannot be put off or dropped any more.
            { Lines: [var gone], Tell.Status: { IsPutOff: true } } when told.Plan.Year < situation.Today.Year && situation.Plan is { } current && current.Year > told.Plan.Year =>
                Answer.Of(situation.Say.YearIsOver(gone.Activity.Code, told.Plan.Year, current.Year), Suggest.For(situation)),
            { Lines: [{ Series: { } series }] } => await MeetingAsync(told with { Tell = told.Tell with { Group = series.Lead.Value, Activity = null }, Lines = [] }, situation, cancellation),
            { Lines: [var line] } => Targets.Refused(Deed.ReportActivity, line, told.Plan, situation) ?? await LineAsync(line, told, situation, cancellation),
            { Lines: not [] } => Targets.Which(told.Lines, told.Tell, situation, told.IsOfThing && !told.IsOfMeeting),
            // "Se postergó la reunión de ciber": of meetings there is a group and no title.
            { IsOfThing: false, Groups: not [] } or { IsOfThing: false, Tell.Status: StatusKind.Postponed } or { IsOfMeeting: true, Tell.Status: { IsPutOff: true } } => await MeetingAsync(told, situation, cancellation),
            _ => Targets.Which(Own(told, situation), told.Tell, situation),
        };
    }

    /// <summary>The form as it was sent, with why it is not recorded.</summary>
    public static Answer? Again(Told told, string problem, Situation situation) => told is { Lines: [{ Series: null } line] } ? Form(line, told, problem, situation) : null;

    private static IEnumerable<PlanLine> Own(Told told, Situation situation) =>
        from line in situation.Standing(told.Plan).Lines
        where line.Line.Series is null && line.Next is not null && situation.Person.May(Deed.ReportActivity, line.Line.Groups)
        select line.Line;

    /// <summary>A meeting is held, which has its own form, or has its date moved: what the group owes stays owed.</summary>
    private async Task<Answer> MeetingAsync(Told told, Situation situation, CancellationToken cancellation)
    {
        if (told.Tell.Status is null or StatusKind.Done or StatusKind.InProgress or StatusKind.Partial)
        {
            return meetings.Begin(told.Groups, told.Day is { } held && held <= situation.Today ? told.Tell.Day : null, told.Tell.Link, situation);
        }

        // The day of a meeting that is called off is no day to set.
        var day = told.Tell.Status is StatusKind.Postponed && told.Day is { } said && said.Year == told.Plan.Year ? told.Tell.Day : null;
        var moved = await scheduling.TellAsync(told with { Tell = told.Tell with { What = TellKind.Schedule, Day = day } }, situation, cancellation);
        return day is null && moved.Replacement is { } card
            ? moved with { Replacement = null, Replies = [new Reply(situation.Say.MeetingStaysOwed(), null, []), new Reply(null, card, [])] }
            : moved;
    }

    private async Task<Answer> LineAsync(PlanLine line, Told told, Situation situation, CancellationToken cancellation)
    {
        if (told is { Text.Length: > 0, Day: null, Tell: { Status: StatusKind.Postponed, Sure: false } } && told.When is { } named && named.Last.Year == told.Plan.Year && named.First > situation.Today && Reasons.LacksDay(told.Text))
        {
            // "En agosto capaz, fecha todavía no hay": still owed within the year, and no day to invent.
            return Answer.Of(situation.Say.DayLeftOpen(), Suggest.For(situation));
        }

        var check = ActivityCheck.Of(line, told, situation);
        return check switch
        {
            // What only the Secretariat may say is not asked for in a form first.
            { NeedsSecretariat: true } => ActivityReceipts.Agreement(line, situation),
            { IsRefused: true, Problem: { } refused } => Answer.Of(refused),
            _ when !told.Tell.Sure => Form(line, told, null, situation),
            { Problem: { } problem } => Form(line, told, problem, situation),
            { IsProposal: true } => await proposing.ProposeAsync(Entry(line, check.Status!, null, told, situation), situation, cancellation),
            { NewDay: not null } => await PostponeAsync(line, told, situation, cancellation),
            _ => await RecordAsync(line, told, check, situation, cancellation),
        };
    }

    private static Answer Form(PlanLine line, Told told, string? problem, Situation situation)
    {
        var ledger = situation.World.Ledger(told.Plan.Year);
        var standing = situation.Standing(told.Plan).Line(line.Id);
        var filled = ActivityCheck.Filled(told, standing) with
        {
            What = TellKind.ReportActivity,
            Activity = line.Id.ToString(),
            After = problem is null ? ledger.Entries.OfType<StatusReported>().Count(entry => entry.Activity == line.Id) : told.Tell.After,
            Group = null,
            Entry = null,
        };
        return Targets.Asking(ActivityForm.For(standing, filled, ActivityCheck.Choices(line, situation), problem, situation.Say), filled);
    }

    /// <summary>Within the year it is a date that moves, with its reason: one entry.</summary>
    private Task<Answer> PostponeAsync(PlanLine line, Told told, Situation situation, CancellationToken cancellation) =>
        scheduling.TellAsync(told with { Tell = new Tell(TellKind.Schedule) { Activity = line.Id.ToString(), Day = told.Tell.Day, Words = told.Tell.Words } }, situation, cancellation);

    private async Task<Answer> RecordAsync(PlanLine line, Told told, ActivityCheck check, Situation situation, CancellationToken cancellation)
    {
        var ledger = situation.World.Ledger(told.Plan.Year);
        var entry = Entry(line, check.Status!, check.Part, told, situation);
        var known = ledger.Standing.OfType<StatusReported>().FirstOrDefault(other => Same(other, entry));
        if (known is null && ledger.Entries.OfType<StatusReported>().Any(other => Same(other, entry)))
        {
            // Told with this very form before, and withdrawn since.
            entry = entry with { Again = ledger.Entries.OfType<StatusReported>().Count(other => other.Activity == line.Id) };
        }

        var appended = known is null ? await book.AppendAsync(entry, cancellation) : new AlreadyThere(known);
        var stands = appended is AlreadyThere { Existing: StatusReported other2 } ? other2 : entry;
        var world = situation.World.With(stands);
        if (told.Tell.Link is { } link)
        {
            world = (await new EvidenceEntries(book).AddAsync(line.Id, link, told.Text, world, situation, cancellation)).World;
        }

        return ActivityReceipts.Of(stands, appended is Recorded, world, situation);
    }

    /// <summary>The same form, sent again.</summary>
    private static bool Same(StatusReported one, StatusReported other) =>
        (one.Activity, one.Again, one.Status.Kind, one.Status.Percent, one.Status.Date, one.Part) == (other.Activity, other.Again, other.Status.Kind, other.Status.Percent, other.Status.Date, other.Part);

    private static StatusReported Entry(PlanLine line, ReportedStatus status, Quantity? part, Told told, Situation situation)
    {
        // Of two things said of an activity the one true later counts: what is said now is not to lie before what was known.
        var last = situation.World.Ledger(told.Plan.Year).StatusOf(line.Id, DateOnly.MaxValue)?.AsOf ?? DateOnly.MinValue;
        var day = status is { Kind: StatusKind.Done, Date: { } done } ? done.First : situation.Today;
        return new StatusReported(line.Id, status, day > last ? day : last)
        {
            Year = told.Plan.Year,
            By = situation.Person.Id,
            RecordedAt = situation.Now,
            Source = situation.Source,
            Part = part,
            Again = told.Tell.After,
        };
    }
}
