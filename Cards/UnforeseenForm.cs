using System.Collections.Immutable;
using System.Globalization;
using GealcBot.Cards.Elements;
using GealcBot.Texts;

namespace GealcBot.Cards;

/// <summary>The form for what was done that the plan had not foreseen: a line of the annex.</summary>
public static class UnforeseenForm
{
    public const int MaxTitle = 200;

    public static Card For(Tell tell, DateOnly today, string? problem, Say say)
    {
        var title = say.UnforeseenFormTitle();
        return new Card
        {
            Language = say.Language.Tag,
            Summary = problem is null ? title : $"{title}. {problem}",
            Body =
            [
                new Heading(title, Large: true),
                problem is null ? new Text(say.ReportIntro(say.ButtonRecord()), Tone.Subtle) : new Plain(problem, Tone.Attention, Bold: true),
                new ChoiceInput(TellInputs.Month, say.AskMonth(), Months(today, say), tell.Day is { Length: >= 7 } day ? [day[..7]] : []) { Required = say.NeedMonth() },
                new TextInput(TellInputs.Words, say.AskTitle(), tell.Words, MaxTitle) { Required = say.NeedTitle() },
                new TextInput(TellInputs.Link, say.AskProof(), tell.Link, Links.MaxLength, IsLink: true, Example: "https://"),
            ],
            Actions =
            [
                new Send(say.ButtonRecord(), new Tell(TellKind.AddUnforeseen) { Sure = true }, WithInputs: true, Main: true),
                new Send(say.ButtonCancel(), new CancelForm()),
            ],
        };
    }

    /// <summary>The months of the year that have begun.</summary>
    private static ImmutableArray<Choice> Months(DateOnly today, Say say) =>
    [
        .. Enumerable.Range(1, today.Month).Select(month => new DateOnly(today.Year, month, 1))
            .Select(first => new Choice(say.Capital(say.Month(first)), first.ToString("yyyy-MM", CultureInfo.InvariantCulture))),
    ];
}
