using System.Collections.Immutable;
using GealcBot.Cards.Elements;
using GealcBot.Texts;

namespace GealcBot.Cards;

/// <summary>What is shown around a message that somebody reports from.</summary>
public static class MessageCard
{
    private const int LongestQuote = 300;

    /// <summary>Where the message does not say what it tells: the person does.</summary>
    public static Card Ask(bool hasText, ImmutableArray<(string Title, MessageUse Use)> uses, Say say) => new()
    {
        Language = say.Language.Tag,
        Summary = say.FromMessageTitle(),
        Body = [new Heading(say.FromMessageTitle(), Large: true), new Text(hasText ? say.FromMessageChoose() : say.FromMessageEmpty())],
        Actions = [.. uses.Select((use, at) => new Send(use.Title, new ReportFrom(use.Use), Main: at == 0)), new Send(say.ButtonCancel(), new CancelForm())],
    };

    /// <summary>With the message under it, letter by letter, so that one sees what the form was filled from.</summary>
    public static Card Quoting(Card card, string? author, string text, Say say) => text.Length == 0 ? card : card with
    {
        Body =
        [
            .. card.Body,
            new Plain(author is null ? say.FromMessage() : say.FromMessageOf(author), Tone.Subtle) { Separated = true },
            new Plain(Flat.Cut(text, LongestQuote), Tone.Subtle),
        ],
    };

    /// <summary>A button whose press came to nothing, once more.</summary>
    public static Card Retry(string problem, Press press, Say say) => new()
    {
        Language = say.Language.Tag,
        Summary = problem,
        Body = [new Plain(problem, Tone.Attention, Bold: true)],
        Actions = [new Send(say.ButtonTryAgain(), press, Main: true)],
    };
}
