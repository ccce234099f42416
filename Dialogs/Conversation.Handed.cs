using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Following;
using GealcBot.Dialogs.Talk;
using GealcBot.Dialogs.Telling;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs;

// A message that somebody points at, to report what it tells.
public sealed partial class Conversation
{
    /// <summary>
    /// The form that the message fills. Nothing is recorded by opening it: the words may be another person's, so they count for
    /// nothing until whoever pointed at them has looked and pressed.
    /// </summary>
    private async Task<Answer> HandedAsync(Handed handed, Situation asked, CancellationToken cancellation)
    {
        if (!asked.Person.MayAnywhere(Deed.ReportMeeting))
        {
            return Answer.Of(asked.Say.MayNotReport(), Suggest.Joining(asked));
        }

        var text = Flat.Cut(handed.Text, LongestMessage);
        var situation = asked with { State = ConversationState.None, Last = Recollection.None };
        var reading = Naming.Of(reader.Read(text, new ReadingContext { Today = handed.Day, Preferred = asked.Language, Leaning = DayLeaning.Past }), situation);
        return Tellings.Hears(text, reading, situation) switch
        {
            { Tell: { What: TellKind.ReportActivity, Activity: not null } or { What: TellKind.AddUnforeseen } } told => WithChoices(await tellings.TellAsync(told, situation, cancellation), reading, situation),
            // A link to an activity is shown in that activity's form: a day says that it was done.
            { Tell: { What: TellKind.AddEvidence or TellKind.Correct or TellKind.Schedule, Activity: not null } tell } told => WithChoices(
                await tellings.TellAsync(told with { Tell = tell with { What = TellKind.ReportActivity, Sure = false, Status = tell.Status ?? (told.Day <= situation.Today ? StatusKind.Done : null) } }, situation, cancellation), reading, situation),
            _ => WithChoices(reports.Begin(reading with { Decided = reading.Decided ?? OneLine(text, reading) }, situation), reading, situation),
        };
    }

    /// <summary>The words that are no link, as what was decided.</summary>
    private static string? OneLine(string text, Reading reading)
    {
        var words = reading.Links.Aggregate(text, (rest, link) => rest.Replace(link, "", StringComparison.Ordinal));
        return Flat.Cut(string.Join(' ', words.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries)), MeetingForm.MaxDecided) is { Length: > 0 } line ? line : null;
    }

    /// <summary>What else the message may be: proof of something reported before, or how an activity goes.</summary>
    private static Answer WithChoices(Answer answer, Reading reading, Situation situation)
    {
        if ((answer.Replacement ?? answer.Replies.FirstOrDefault(reply => reply.Card is not null)?.Card) is not { } form)
        {
            return answer;
        }

        var link = reading.Links is [var first, ..] ? first : null;
        return answer with
        {
            Replacement = form with
            {
                Actions =
                [
                    .. form.Actions,
                    .. link is null ? [] : (CardAction[])[new Send(situation.Say.ButtonIsEvidence(), new Tell(TellKind.AddEvidence) { Link = link }) { More = true }],
                    new Send(situation.Say.ButtonIsActivity(), new Tell(TellKind.ReportActivity) { Link = link }) { More = true },
                ],
            },
            Replies = [.. answer.Replies.Where(reply => reply.Card != form)],
        };
    }
}
