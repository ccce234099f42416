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
public sealed class Conversation(Reader reader, ILedgerBook book)
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

    private async Task<Answer> TypedAsync(string text, Situation asked, CancellationToken cancellation)
    {
        if (text.Length > LongestMessage)
        {
            return WayBack.Shown(Answer.Of(asked.Say.MessageTooLong(), Suggest.For(asked)), asked);
        }

        if (InSight.Titled(text, asked.Last.Offered) is { } choice)
        {
            return await ChosenAsync(choice, asked, cancellation);
        }

        var whole = Read(text, asked);
        var situation = asked with { Language = Tongue.Of(whole, asked) };
        return SeveralWishes.Of(text, whole, piece => Read(piece, situation)) is [var one, var other]
            ? InPassing.Courtesy(await BothAsync(text, one, other, situation, cancellation), whole with { Wishes = [.. one.Wishes, .. whole.Wishes] }, situation)
            : await OneAsync(text, whole, situation, cancellation);
    }

    private Reading Read(string text, Situation situation) => reader.Read(text, new ReadingContext { Today = situation.Today, Preferred = situation.Language });

    private async Task<Answer> OneAsync(string text, Reading reading, Situation situation, CancellationToken cancellation)
    {
        var full = Inheritance.Of(reading, situation);
        var asking = situation with { Asking = Asked.Of(full, situation.Now) };
        if (Steering.Is(full.Best))
        {
            return await SteeredAsync(full, asking, cancellation);
        }

        if (IsUnsure(full) && InSight.Titled(text, situation.Last.Offered, forgiving: true) is { } choice)
        {
            return await ChosenAsync(choice, situation, cancellation);
        }

        var answer = TwoReadings.Ask(full, asking) ?? await WantedAsync(text, full, asking, cancellation);
        return WayBack.Shown(InPassing.Courtesy(Spoken(answer, asking), full, asking), asking);
    }

    private static bool IsUnsure(Reading reading) => reading.Wishes.IsEmpty || reading.Wishes[0].Weight <= 4;

    /// <summary>Two things asked at once, in their order; a form that the first one opens is no digression of the second.</summary>
    private async Task<Answer> BothAsync(string text, Reading one, Reading other, Situation situation, CancellationToken cancellation)
    {
        var first = Spoken(await WantedAsync(text, one, situation with { Asking = Asked.Of(one, situation.Now) }, cancellation), situation);
        var second = Spoken(await WantedAsync(text, other, situation with { Asking = Asked.Of(other, situation.Now) }, cancellation), situation);
        var both = first with
        {
            Replies = [.. Replies(first), .. Replies(second)],
            Replacement = null,
            State = first.State.IsEmpty ? second.State : first.State,
            Asked = Asked.Of(other, situation.Now) ?? Asked.Of(one, situation.Now),
        };
        return WayBack.Shown(both, situation);
    }

    private static ImmutableArray<Reply> Replies(Answer answer) =>
        answer.Replacement is { } card ? [new Reply(null, card, []), .. answer.Replies] : answer.Replies;

    private static Answer Spoken(Answer answer, Situation situation) =>
        answer with { Asked = answer.Asked ?? situation.Asking, Language = answer.Language ?? situation.Language };

    private async Task<Answer> SteeredAsync(Reading reading, Situation situation, CancellationToken cancellation) => Steering.Of(reading, situation) switch
    {
        Move.Presses { Choice: var choice } => await ChosenAsync(choice, situation, cancellation),
        Move.Asks { Question: var before } => await OneAsync("", before.Again(), situation with { Last = situation.Last with { Asked = null, Before = null } }, cancellation),
        Move.ShowsForm => Spoken(Resume(situation with { Language = situation.State.Language ?? situation.Language }), situation),
        Move.Closes => Spoken(Answer.Of(situation.State.IsEmpty ? situation.Say.StartedAgain() : situation.Say.StartedAgainWithoutForm(), Suggest.For(situation)), situation) with
        {
            Last = Recollection.Forgotten,
        },
        Move.Answers { Answer: var answer } when WayBack.LeavesOpen(reading.Best) => WayBack.Shown(Spoken(answer, situation), situation),
        Move.Answers { Answer: var answer } => Spoken(answer, situation),
        var odd => throw new InvalidOperationException($"Nothing moves by {odd}."),
    };

    /// <summary>What a button in sight does, said in words; a form's own button sends it as it was shown.</summary>
    private Task<Answer> ChosenAsync(Offered.Choice choice, Situation situation, CancellationToken cancellation)
    {
        var offered = situation.Last.Offered;
        var inputs = choice == offered.Main ? Inputs.Of(offered.Filled) : Inputs.None;
        return PressedAsync(choice.Press, inputs, situation, cancellation);
    }

    private async Task<Answer> PressedAsync(Press? press, Inputs inputs, Situation asked, CancellationToken cancellation)
    {
        if (press is AskAgain { Words: var words })
        {
            return await TypedAsync(words, asked, cancellation);
        }

        var situation = press is null ? asked : asked with { Language = Tongue.Of(press, asked), Asking = Asked.Of(press, asked.Now) };
        var answer = Spoken(press is null ? Answer.Of(situation.Say.OldButton(), Suggest.For(situation)) : await DoneAsync(press, inputs, situation, cancellation), situation);
        return WayBack.LeavesOpen(press) ? WayBack.Shown(answer, situation) : answer;
    }

    /// <summary>The form that is open, as filled so far.</summary>
    private Answer Resume(Situation situation) => situation.State switch
    {
        { Draft: { } draft } => reports.Resume(draft, situation),
        _ => Answer.Of(situation.Say.NothingBefore(), Suggest.For(situation)),
    };

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
