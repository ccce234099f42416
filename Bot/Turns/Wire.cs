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
    private const int MostButtons = 6;

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

    /// <summary>All of an answer as the one card of a dialog: what would be said after one another stands below one another.</summary>
    public static TurnResult InDialog(Answer answer)
    {
        var language = answer.Language ?? Language.Spanish;
        var replies = answer.Replacement is { } first ? answer.Replies.Insert(0, new Reply(null, first, [])) : answer.Replies;
        var (body, actions) = (ImmutableArray.CreateBuilder<CardElement>(), ImmutableArray.CreateBuilder<CardAction>());
        foreach (var reply in replies)
        {
            body.AddRange(reply.Text is { } text ? [new Plain(text) { Separated = body.Count > 0 }] : ImmutableArray<CardElement>.Empty);
            body.AddRange(reply.Card is not { } card ? [] : body.Count == 0 ? card.Body : card.Body.SetItem(0, card.Body[0] with { Separated = true }));
            actions.AddRange(reply.Card?.Actions ?? []);
            actions.AddRange(reply.Suggestions.Select(words => new Send(words, new AskAgain(words))));
        }

        return new TurnResult([], CardWriter.Write(
            new Card
            {
                Language = language.Tag,
                Summary = replies.Select(reply => reply.Card?.Summary ?? reply.Text).OfType<string>().FirstOrDefault() ?? "GealcBot",
                Body = body.ToImmutable(),
                Actions = [.. actions.DistinctBy(action => action.Title).Take(MostButtons)],
            },
            inDialog: true));
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
