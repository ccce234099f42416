using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Understanding;

namespace GealcBot.Dialogs.Following;

/// <summary>A greeting or thanks beside a question: returned at the head of the answer, not in a message of its own.</summary>
internal static class InPassing
{
    public static Answer Courtesy(Answer answer, Reading reading, Situation situation) =>
        reading.Best is not { } wish || wish <= Wish.WhoAreYou ? answer
        : reading.Wants(Wish.Greet) ? Said(answer, situation.Say.HelloInPassing())
        : reading.Wants(Wish.Thank) ? Said(answer, situation.Say.Welcome())
        : answer;

    /// <summary>The answer to what came behind a greeting or thanks.</summary>
    public static Answer Behind(Reading courtesy, Answer answer, Situation situation) =>
        // "Sí, el lunes que viene" thanks for nothing.
        courtesy.Best is Wish.Yes ? answer : Said(answer, courtesy.Wants(Wish.Greet) ? situation.Say.HelloInPassing() : situation.Say.Welcome());

    public static Answer Said(Answer answer, string words) => answer switch
    {
        // A greeting is returned once.
        _ when Begins(answer) is { } begun && begun.StartsWith(words, StringComparison.Ordinal) => answer,
        { Replacement: { } card } => answer with { Replacement = Headed(card, words) },
        { Replies: [{ Text: { } text } first, ..] } => answer with { Replies = answer.Replies.SetItem(0, first with { Text = $"{words} {text}" }) },
        { Replies: [{ Card: { } card } first, ..] } => answer with { Replies = answer.Replies.SetItem(0, first with { Card = Headed(card, words) }) },
        _ => answer,
    };

    private static string? Begins(Answer answer) => answer switch
    {
        { Replacement.Body: [Text { Words: var words }, ..] } => words,
        { Replies: [{ Text: { } words }, ..] } => words,
        { Replies: [{ Card.Body: [Text { Words: var words }, ..] }, ..] } => words,
        _ => null,
    };

    private static Card Headed(Card card, string words) => card with { Body = card.Body.Insert(0, new Text(words)) };
}
