using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Channel;
using GealcBot.Dialogs;
using GealcBot.Texts;

namespace GealcBot.Bot.Turns;

/// <summary>Answers as the channel sends them.</summary>
public static class Wire
{
    /// <param name="typed">A typed message has no card to replace: what would take its place is a reply.</param>
    public static TurnResult Of(Answer answer, bool typed)
    {
        var language = answer.Language ?? Language.Spanish;
        var replies = answer.Replies.SelectMany(reply => Messages(reply, language));
        return answer.Replacement switch
        {
            null => new TurnResult([.. replies]),
            var card when typed => new TurnResult([Of(card), .. replies]),
            var card => new TurnResult([.. replies], CardWriter.Write(card)),
        };
    }

    public static Outgoing Of(Card card) => new() { Card = CardWriter.Write(card), Summary = card.Summary, Locale = card.Language };

    private static IEnumerable<Outgoing> Messages(Reply reply, Language language)
    {
        if (reply.Text is { } text)
        {
            yield return new Outgoing { Text = text, Suggestions = reply.Suggestions, Locale = language.Tag };
        }

        if (reply.Card is { } card)
        {
            yield return Of(card);
        }
    }
}
