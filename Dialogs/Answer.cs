using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Dialogs;

/// <summary>What a turn gives back: nothing is sent from the middle of a dialog.</summary>
public sealed record Answer
{
    public ImmutableArray<Reply> Replies { get; init; } = [];

    /// <summary>Takes the place of the card that was pressed; typed messages get it as a reply.</summary>
    public Card? Replacement { get; init; }

    /// <summary>All of it as messages, where there is no card to take the place of.</summary>
    public ImmutableArray<Reply> Messages => Replacement is { } card ? [new Reply(null, card, []), .. Replies] : Replies;

    /// <summary>What to keep; <see cref="ConversationState.None"/> unless a form stays open.</summary>
    public ConversationState State { get; init; } = ConversationState.None;

    /// <summary>The question that this answers, where it is one that can be asked again with one thing changed.</summary>
    public Asked? Asked { get; init; }

    /// <summary>What was offered before still is: the answer only asks which of it was meant.</summary>
    public bool KeepsInSight { get; init; }

    /// <summary>What to remember beside <see cref="State"/>; the conversation sets it.</summary>
    public Recollection Last { get; init; } = Recollection.None;

    /// <summary>The person with a setting changed, or null.</summary>
    public Person? Changed { get; init; }

    /// <summary>Who was looked for and not found, by name.</summary>
    public string? Missing { get; init; }

    /// <summary>What is kept of the person is to be erased before they are told that it is, and nothing of this turn is kept.</summary>
    public bool Erases { get; init; }

    /// <summary>The chat that this is said in, where it is from now on a group's.</summary>
    public GroupChat? Bound { get; init; }

    /// <summary>What was written meanwhile, for what is answered behind it in the same turn.</summary>
    public ImmutableArray<LedgerEntry> Recorded { get; init; } = [];

    /// <summary>What the answer is written in, where that is not the language of the question.</summary>
    public Language? Language { get; init; }

    public static Answer Of(string text, params ImmutableArray<string> suggestions) => new() { Replies = [new Reply(text, null, suggestions)] };

    public static Answer Of(Card card) => new() { Replies = [new Reply(null, card, [])] };

    public static Answer Replacing(Card card) => new() { Replacement = card };
}

/// <summary>One message: a text with up to three things to say next, or a card.</summary>
public sealed record Reply(string? Text, Card? Card, ImmutableArray<string> Suggestions)
{
    /// <summary>Two questions of one message that come to the same answer get it once.</summary>
    public bool SaysTheSame(Reply other) => Card is null || other.Card is null
        ? Card is null && other.Card is null && Text == other.Text
        : CardWriter.Write(Card) == CardWriter.Write(other.Card);
}
