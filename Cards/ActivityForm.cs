using System.Collections.Immutable;
using System.Globalization;
using GealcBot.Cards.Elements;
using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Cards;

/// <summary>The form in which one says how an activity goes, or why it does not.</summary>
public static class ActivityForm
{
    public const int MaxWords = 300;

    /// <param name="choices">The ways of ending that this person may report.</param>
    /// <param name="problem">What was wrong with what was sent.</param>
    public static Card For(LineStanding line, Tell tell, ImmutableArray<StatusKind> choices, string? problem, Say say)
    {
        var title = say.ActivityFormTitle(line.Line.Activity.Code);
        return new Card
        {
            Language = say.Language.Tag,
            Summary = problem is null ? title : $"{title}. {problem}",
            Body =
            [
                new Heading(title, Large: true),
                new Plain(line.Line.Activity.Title, Bold: true),
                problem is null ? new Text(say.ReportIntro(say.ButtonRecord()), Tone.Subtle) : new Plain(problem, Tone.Attention, Bold: true),
                // A year or a month is no day that a field could hold: it is said, and goes along with the button.
                .. tell.Status is StatusKind.Postponed && Span(tell.Day) is { } when ? [new Plain(say.Capital(say.EndedPostponedTo(say.Days(when))))] : ImmutableArray<CardElement>.Empty,
                .. Inputs(line, tell, choices, say),
            ],
            Actions =
            [
                // What the form holds is sent by its inputs; the button carries only what it is about.
                new Send(say.ButtonRecord(), new Tell(TellKind.ReportActivity) { Activity = tell.Activity, Day = Span(tell.Day)?.Text, After = tell.After, Sure = true }, WithInputs: true, Main: true),
                new Send(say.ButtonCancel(), new CancelForm()),
            ],
        };
    }

    private static IEnumerable<CardElement> Inputs(LineStanding line, Tell tell, ImmutableArray<StatusKind> choices, Say say)
    {
        yield return new ChoiceInput(
            TellInputs.Status, say.AskStatus(), [.. choices.Select(kind => new Choice(say.StatusChoice(kind), $"{kind}"))],
            tell.Status is { } status && choices.Contains(status) ? [$"{status}"] : [])
        { Required = say.NeedStatus() };
        yield return new DateInput(TellInputs.Day, say.AskActivityDay(), OneDay(tell.Day));
        yield return new NumberInput(TellInputs.Percent, say.AskPercent(), Number(tell.Percent), 0, 100);
        if (line.Owed > 1)
        {
            yield return new NumberInput(TellInputs.Count, say.AskHowMany(line.Owed), Number(tell.Count), 1, line.Owed);
        }

        yield return new TextInput(TellInputs.Link, say.AskProof(), tell.Link, Links.MaxLength, IsLink: true, Example: "https://");
        yield return new TextInput(TellInputs.Words, say.AskWords(), tell.Words, MaxWords, Multiline: true);
    }

    private static DateOnly? OneDay(string? text) => PlanDate.TryParse(text) is { Parts: [{ } only] } && only.From == only.To ? only.From : null;

    private static PlanDate? Span(string? text) => PlanDate.TryParse(text) is { Parts: [{ } part] } date && part.From < part.To ? date : null;

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
