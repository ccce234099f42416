using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Dialogs.Notices;
using GealcBot.Dialogs.Reporting;
using GealcBot.Dialogs.Talk;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.Reminding;

/// <summary>
/// The buttons of a reminder. What the card showed may be weeks old: each press looks at the ledger first, and what has
/// been answered is shown as it stands.
/// </summary>
public sealed class ReminderAnswers(ILedgerBook book)
{
    private readonly ReminderDating dating = new(book);
    private readonly ReminderQuiet quiet = new(book);

    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> AnswerAsync(IReminderPress press, Inputs inputs, MeetingReports reports, Situation situation, CancellationToken cancellation)
    {
        if (ReminderPlace.TryParse(press.Reminder) is not { } place)
        {
            return Old(situation);
        }

        return press switch
        {
            ShowReminders => Answer.Replacing(ReminderMessages.List(place.Among, NoticeReader.Of(situation))),
            ShowSilences turned => Silences(place, turned.Page, situation),
            ShowReminder => Shown(place, situation),
            ReminderHeld held => Held(place, held, reports, situation),
            ReminderScheduled => Dated(place, situation, out var instead) is { } asked ? await dating.SetAsync(asked, inputs, situation, cancellation) : instead!,
            ReminderLater later => Answerable(place, situation, out var instead) is { } asked ? await quiet.LaterAsync(asked, later, inputs, situation, cancellation) : instead!,
            ReminderNotNow => Answerable(place, situation, out var instead) is { } asked ? await quiet.NotNowAsync(asked, inputs, situation, cancellation) : instead!,
            ReminderNotMine => Open(place, situation, out var instead) is { } asked ? await quiet.NotMineAsync(asked, inputs, situation, cancellation) : instead!,
            ReminderWanted => Known(place, situation) is { } asked && ReminderFacts.MayAnswer(situation.Person, asked, situation.World) ? await quiet.WantedAsync(asked, situation, cancellation) : Answer.Of(situation.Say.MayNotDoThat()),
            Nudge { All: true } => await NudgeAllAsync(place, situation, cancellation),
            Nudge => situation.Person.Role is not Role.Secretariat ? Answer.Of(situation.Say.MayNotDoThat())
                : Open(place, situation, out var instead) is { } asked ? await quiet.NudgeAsync(asked, situation, cancellation) : instead!,
            _ => throw new ArgumentOutOfRangeException(nameof(press), press, "No reminder has such a button."),
        };
    }

    /// <summary>Those of a list that still wait for an answer.</summary>
    private async Task<Answer> NudgeAllAsync(ReminderPlace list, Situation situation, CancellationToken cancellation)
    {
        if (situation.Person.Role is not Role.Secretariat)
        {
            return Answer.Of(situation.Say.MayNotDoThat());
        }

        var reader = NoticeReader.Of(situation);
        return list.Among.Select(what => ReminderState.Of(ReminderPlace.Alone(what), reader)).OfType<ReminderState.Open>().Select(open => open.Asked).ToImmutableArray() switch
        {
            [] => NudgeList.Nobody(situation.Say.NudgeNobody(), situation),
            [var only] => await quiet.NudgeAsync(only, situation, cancellation),
            var several => await quiet.NudgeAsync(several, situation, cancellation),
        };
    }

    /// <summary>Back from a form to the reminder that it came from.</summary>
    public Answer Show(string reminder, Situation situation) =>
        ReminderPlace.TryParse(reminder) is { } place ? ReminderWay.Kept(Shown(place, situation), new ShowReminder(reminder), situation) : Old(situation);

    /// <summary>"Remind me on Friday", of a meeting; a week where no day was said.</summary>
    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> LaterAsync(ReminderPlace place, DateOnly? until, Situation situation, CancellationToken cancellation) =>
        Answerable(place, situation, out var instead) is { } asked ? await quiet.LaterAsync(asked, until, situation, cancellation) : instead!;

    /// <summary>The report form; where it was answered otherwise, by this person or another, that is shown first.</summary>
    private static Answer Held(ReminderPlace place, ReminderHeld held, MeetingReports reports, Situation situation)
    {
        var asked = held.Sure ? Answerable(place, situation, out var instead) : Open(place, situation, out instead);
        return asked is { Series: { } series } ? reports.BeginFrom(asked.Year.Plan, held.Reminder, series.Lead, situation) : instead ?? Shown(place, situation);
    }

    private static Answer Old(Situation situation) => Answer.Of(situation.Say.OldButton(), Suggest.For(situation));

    private static Answer Shown(ReminderPlace place, Situation situation) =>
        ReminderNow.Of(place, null, NoticeReader.Of(situation)) is { } card ? Answer.Replacing(card) : Old(situation);

    private static Answer Silences(ReminderPlace place, int page, Situation situation) => situation.Person.Role is Role.Secretariat
        ? Answer.Replacing(SilenceDigest.Page(place, page, NoticeReader.Of(situation)))
        : Answer.Of(situation.Say.MayNotDoThat());

    private static AskedReminder? Known(ReminderPlace place, Situation situation) => ReminderState.Of(place, NoticeReader.Of(situation)) switch
    {
        ReminderState.Open { Asked: var asked } => asked,
        ReminderState.Answered { Asked: var asked } => asked,
        _ => null,
    };

    /// <summary>A reminder that waits for an answer, and this person may give it; else what to show instead.</summary>
    private static AskedReminder? Open(ReminderPlace place, Situation situation, out Answer? instead) => Where(place, state => state is ReminderState.Open, situation, out instead);

    /// <summary>One that is open, or was only put off: that can be thought over.</summary>
    private static AskedReminder? Answerable(ReminderPlace place, Situation situation, out Answer? instead) =>
        Where(place, state => state is ReminderState.Open or ReminderState.Answered { Entry: Snoozed or NotThisPeriod or Scheduled }, situation, out instead);

    /// <summary>The same with a date that is set: it can be moved.</summary>
    private static AskedReminder? Dated(ReminderPlace place, Situation situation, out Answer? instead) =>
        Where(place, state => state is ReminderState.Open { Asked.Owed: not null } or ReminderState.Answered { Entry: Snoozed or NotThisPeriod or Scheduled }, situation, out instead);

    private static AskedReminder? Where(ReminderPlace place, Func<ReminderState, bool> fits, Situation situation, out Answer? instead)
    {
        var asked = Known(place, situation);
        instead = asked is null ? Old(situation)
            : !ReminderFacts.MayAnswer(situation.Person, asked, situation.World) ? Answer.Of(situation.Say.MayNotDoThat())
            : !fits(ReminderState.Of(place, NoticeReader.Of(situation))) ? Shown(place, situation)
            : null;
        return instead is null ? asked : null;
    }
}
