using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Dialogs.Asking;
using GealcBot.Dialogs.Following;
using GealcBot.Dialogs.Reminding;
using GealcBot.Dialogs.Reporting;
using GealcBot.Dialogs.Settings;
using GealcBot.Dialogs.Talk;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;

namespace GealcBot.Dialogs;

/// <summary>The conversation: what came in and how things stand go in, an answer comes out.</summary>
public sealed partial class Conversation(Reader reader, ILedgerBook book)
{
    /// <summary>Longer messages are not read for meaning.</summary>
    public const int LongestMessage = 4000;

    private readonly MeetingReports reports = new(book);
    private readonly ReminderAnswers reminders = new(book);

    /// <exception cref="StoreAwayException">The ledger could not be written; nothing may be claimed.</exception>
    public async Task<Answer> AnswerAsync(Heard heard, Situation situation, CancellationToken cancellation)
    {
        var answer = heard switch
        {
            Typed { Text: var text } => await TypedAsync(text, situation, cancellation),
            Pressed { Press: var press, Inputs: var inputs } => await PressedAsync(press, inputs, situation, cancellation),
            Arrived => Greeting.Welcome(situation) with { State = situation.State },
            Edited => Answer.Of(situation.Say.EditedNotRedone(), Suggest.For(situation)) with { State = situation.State },
            _ => throw new ArgumentOutOfRangeException(nameof(heard), heard, "No such thing is heard."),
        };
        return Remembering.After(situation.State.IsLost ? InPassing.Said(answer, situation.Say.StateLost()) : answer, situation);
    }

    private async Task<Answer> WantedAsync(string text, Reading reading, Situation situation, CancellationToken cancellation) => reading.Best switch
    {
        null when string.IsNullOrWhiteSpace(text) => Answer.Of(situation.Say.EmptyMessage(), Suggest.For(situation)),
        Wish.Upcoming or Wish.Webinars or Wish.Search or Wish.Mode => Upcoming.Answer(reading, overdueOnly: false, situation),
        Wish.Overdue => Upcoming.Answer(reading, overdueOnly: true, situation),
        Wish.ShowActivity => Activities.Answer(reading, situation),
        Wish.Standing or Wish.Totals => Standings.Answer(reading, situation),
        Wish.WhoMet => MeetingsHeld.Who(reading, situation),
        Wish.WhoHasNotMet => MeetingsHeld.WhoNot(reading, situation),
        Wish.Committee or Wish.Presidency => Authorities.Committee(reading, situation),
        Wish.AssemblyMeeting => Authorities.Assembly(reading, situation),
        Wish.Cost => Funding.Cost(reading, situation),
        Wish.Postponed or Wish.Annex or Wish.JointMeetings or Wish.Funding or Wish.Evidence or Wish.MissingEvidence =>
            Lists.Answer(reading.Wishes[0].Wish, reading, situation),
        Wish.WhoCoordinates => Coordinators.Answer(reading, situation),
        Wish.ReportMeeting => reports.Begin(reading, situation),
        Wish.Correct => Answer.Of(situation.Say.WhatToCorrect(situation.Say.ButtonCorrect()), Suggest.For(situation)),
        Wish.Greet => Greeting.Hello(situation),
        Wish.Help => Greeting.Help(reading, situation),
        Wish.Thank or Wish.Praise or Wish.Goodbye or Wish.SmallTalk or Wish.Abuse or Wish.WhoAreYou or Wish.WhoAmI =>
            Chat.Answer(reading.Wishes[0].Wish, text, situation),
        Wish.Join or Wish.Absence or Wish.HandOver or Wish.Pause or Wish.ManageRoster or Wish.ForgetMe =>
            PeopleMatters.Answer(reading.Wishes[0].Wish, situation),
        Wish.SetLanguage => LanguageChoice.Answer(reading, situation),
        Wish.ActAs => ActingAs.Answer(reading, situation),
        _ when !reading.Codes.IsEmpty => Activities.Answer(reading, situation),
        _ => Unknown.Answer(reading, situation),
    };

    private async Task<Answer> DoneAsync(Press press, Inputs inputs, Situation situation, CancellationToken cancellation) => press switch
    {
        ShowUpcoming asked => Upcoming.Answer(asked, situation),
        ShowActivity { Activity: var id } => Activities.Answer(id, situation),
        ShowStanding { Group: var group } => Standings.Answer(group, situation),
        ShowList asked => Lists.Answer(asked, situation),
        ShowHelp => Answer.Of(HelpCard.For(situation.Person, situation.Say, situation.IsShared)),
        StartReport asked => reports.Begin(asked, situation),
        SendReport sent => await reports.SendAsync(sent, inputs, situation, cancellation),
        StartCorrection { Entry: var entry } => reports.BeginCorrection(new EntryId(entry), situation),
        SendCorrection sent => await reports.SendCorrectionAsync(sent, inputs, situation, cancellation),
        CancelForm { Obligation: { } reminder } => reminders.Show(reminder, situation),
        CancelForm => Answer.Of(situation.Say.Cancelled(), Suggest.For(situation)),
        ResumeForm => Resume(situation),
        ReminderHeld { Obligation: var id } => reminders.Held(id, reports, situation),
        ReminderScheduled { Obligation: var id } => await reminders.ScheduledAsync(id, inputs, situation, cancellation),
        ReminderLater asked => await reminders.LaterAsync(asked, inputs, situation, cancellation),
        ReminderBack { Obligation: var id } => reminders.Show(id, situation),
        ChooseLanguage { Tag: var tag } => LanguageChoice.Answer(tag, situation),
        _ => throw new ArgumentOutOfRangeException(nameof(press), press, "No such button is made."),
    };
}
