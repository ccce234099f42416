using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Texts;

namespace GealcBot.Dialogs;

/// <summary>An answer as the one card that a dialog over the conversation has room for.</summary>
public static class InDialog
{
    /// <summary>The first card, with everything else that was said in plain words above it.</summary>
    public static Card Card(Answer answer)
    {
        var cards = answer.Replies.Select(reply => reply.Card).Prepend(answer.Replacement).OfType<Card>().ToList();
        var words = answer.Replies.Select(reply => reply.Text).OfType<string>().Concat(cards.Skip(1).Select(card => card.Summary));
        var first = cards.FirstOrDefault() ?? new Card { Language = (answer.Language ?? Language.Spanish).Tag, Summary = answer.Replies.FirstOrDefault()?.Text ?? "GealcBot", Body = [] };
        return first with { Body = [.. words.Select(line => new Plain(line)), .. first.Body] };
    }
}
