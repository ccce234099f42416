using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Reporting;
using GealcBot.Dialogs.Talk;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.Telling;

/// <summary>
/// A message becomes a report: it is read as if this person had typed it on the day it was written, and what it tells fills
/// the form that a sentence would have filled. Only that form records anything; a message that says something else, or
/// nothing, is asked about.
/// </summary>
public sealed class MessageReports(Func<DateOnly, string, Situation, Reading> read, MeetingReports meetings, Tellings tellings)
{
    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> BeginAsync(Quoted message, Situation situation, CancellationToken cancellation)
    {
        if (Refused(situation) is { } nobody)
        {
            return nobody;
        }

        var reading = Read(message, situation);
        return Use(message, reading, situation) is { } use
            ? await AsAsync(use, message, reading, isChosen: false, situation, cancellation)
            : Shown(Answer.Replacing(MessageCard.Ask(message.Text.Length > 0, Uses(situation), situation.Say)), message, situation);
    }

    /// <summary>What the person says that the message is; it comes with the press, and is read anew.</summary>
    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> AsAsync(MessageUse use, Situation situation, CancellationToken cancellation)
    {
        if (Refused(situation) is { } nobody)
        {
            return nobody;
        }

        var message = situation.Quoted ?? new Quoted("", null, null);
        return await AsAsync(use, message, Read(message, situation), isChosen: true, situation, cancellation);
    }

    private async Task<Answer> AsAsync(MessageUse use, Quoted message, Reading reading, bool isChosen, Situation situation, CancellationToken cancellation)
    {
        var (text, plan) = (message.Text, situation.Plan);
        var answer = use switch
        {
            MessageUse.Meeting when isChosen => meetings.Begin(reading, text, situation),
            MessageUse.Meeting => meetings.Begin(reading, situation),
            _ when plan is null => Answer.Of(situation.Say.NoPlanThatYear(situation.Today.Year), Suggest.For(situation)),
            MessageUse.Evidence => Evidence(Told.Of(TellKind.AddEvidence, text, reading, plan, situation), situation),
            MessageUse.Activity => await ActivityAsync(Tellings.Hears(text, reading, situation) is { Tell.What: TellKind.ReportActivity or TellKind.AddUnforeseen } told ? told
                : Told.Of(TellKind.ReportActivity, text, reading, plan, situation), situation, cancellation),
            _ => Answer.Of(situation.Say.OldButton(), Suggest.For(situation)),
        };
        return Shown(answer, message, situation);
    }

    /// <summary>What the message tells, where it is one of the things that have a form; a date or a correction is nobody's to take from a message unasked.</summary>
    private static MessageUse? Use(Quoted message, Reading reading, Situation situation) => Tellings.Hears(message.Text, reading, situation) switch
    {
        _ when message.Text.Length == 0 || reading.Asks => null,
        { Tell.What: TellKind.ReportActivity } told when IsOfMeetings(told) => told.Tell.Status is null or StatusKind.Done ? MessageUse.Meeting : null,
        { Tell.What: TellKind.ReportActivity or TellKind.AddUnforeseen } => MessageUse.Activity,
        { Tell.What: TellKind.AddEvidence } => MessageUse.Evidence,
        null when reading.Best is Wish.ReportMeeting || WithLink.IsHeld(reading, situation) => MessageUse.Meeting,
        _ => null,
    };

    /// <summary>Of meetings there is a group and no activity; moving one sets a date, which has no form.</summary>
    private static bool IsOfMeetings(Told told) =>
        told.Tell.What is TellKind.ReportActivity && (told.Lines is [{ Series: not null }] || (told.Lines.IsEmpty && !told.IsOfThing && (!told.Groups.IsEmpty || told.Tell.Status is StatusKind.Postponed)));

    private async Task<Answer> ActivityAsync(Told told, Situation situation, CancellationToken cancellation) => IsOfMeetings(told)
        ? await tellings.TellAsync(new Told(new Tell(TellKind.ReportActivity) { Link = told.Tell.Link }, told.Plan, []) { IsOfThing = true }, situation, cancellation)
        : await tellings.TellAsync(told with { Tell = told.Tell with { Sure = false } }, situation, cancellation);

    /// <summary>The link to be checked; what it proves is asked when it is sent.</summary>
    private static Answer Evidence(Told told, Situation situation) => Targets.Refused(Deed.AddEvidence, situation)
        ?? Targets.Asking(AskCard.WhichLink(null, told.Tell with { Words = told.Text.Length == 0 ? null : Flat.Cut(told.Text, ActivityForm.MaxWords) }, situation.Say), told.Tell);

    private Reading Read(Quoted message, Situation situation) =>
        read(message.WrittenOn is { } day && day < situation.Today ? day : situation.Today, Flat.Cut(message.Text, Conversation.LongestMessage), situation);

    private static Answer? Refused(Situation situation) => Uses(situation).IsEmpty ? Answer.Of(situation.Say.MayNotTell(), Suggest.Joining(situation)) : null;

    private static ImmutableArray<(string Title, MessageUse Use)> Uses(Situation situation)
    {
        var (say, person) = (situation.Say, situation.Person);
        (Deed Deed, string Title, MessageUse Use)[] all =
        [
            (Deed.ReportMeeting, say.ButtonFromMeeting(), MessageUse.Meeting), (Deed.AddEvidence, say.ButtonFromEvidence(), MessageUse.Evidence), (Deed.ReportActivity, say.ButtonFromActivity(), MessageUse.Activity),
        ];
        return [.. all.Where(one => person.MayAnywhere(one.Deed)).Select(one => (one.Title, one.Use))];
    }

    private static Answer Shown(Answer answer, Quoted message, Situation situation)
    {
        return answer switch
        {
            { Replacement: { } card } => answer with { Replacement = Quoting(card) },
            { Replies: [.., { Card: { } card } last] } => answer with { Replies = answer.Replies.SetItem(answer.Replies.Length - 1, last with { Card = Quoting(card) }) },
            _ => answer,
        };

        Card Quoting(Card card) => MessageCard.Quoting(card, message.Author, message.Text, situation.Say);
    }
}
