using System.Collections.Immutable;
using System.Globalization;
using GealcBot.Cards;
using GealcBot.Cards.Elements;

namespace GealcBot.Dialogs;

/// <summary>What the last answer held out: whatever a button in sight does can be said instead.</summary>
public sealed record Offered
{
    /// <summary>What is kept of a list and of its buttons; a card has room for no more.</summary>
    public const int Most = 10;

    public static Offered Nothing { get; } = new();

    /// <summary>The things of a list, in the order shown.</summary>
    public ImmutableArray<Choice> Items { get; init; } = [];

    /// <summary>The buttons and the sentences offered, in the order shown.</summary>
    public ImmutableArray<Choice> Buttons { get; init; } = [];

    /// <summary>The button that a plain "yes" means: the main one of a form.</summary>
    public Choice? Main { get; init; }

    /// <summary>What the form in sight was filled with: saying its button sends it as shown.</summary>
    public ImmutableDictionary<string, string> Filled { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <param name="Title">As written on the button.</param>
    public sealed record Choice(string Title, Press Press);

    public static Offered In(Answer answer)
    {
        var seen = new Looked();
        if (answer.Replacement is { } replacement)
        {
            seen.Look(replacement);
        }

        var several = answer.Replies.Where(reply => reply.Card?.Of is not null).Skip(1).Any();
        foreach (var reply in answer.Replies)
        {
            if (several && reply.Card?.Of is { } one)
            {
                seen.AddItem(one);
            }

            foreach (var words in reply.Suggestions)
            {
                Looked.Add(ref seen.Buttons, words, new AskAgain(words));
            }

            if (reply.Card is { } card)
            {
                seen.Look(card);
            }
        }

        return seen.Offered;
    }

    /// <summary>The buttons met on the way through an answer. Nothing is made for an answer without any.</summary>
    private struct Looked()
    {
        public ImmutableArray<Choice>.Builder? Buttons;
        private ImmutableArray<Choice>.Builder? items;
        private ImmutableDictionary<string, string>.Builder? filled;
        private Choice? main;

        public readonly Offered Offered => Buttons is null && items is null ? Nothing : new Offered
        {
            Items = items?.ToImmutable() ?? [],
            Buttons = Buttons?.ToImmutable() ?? [],
            Main = main,
            Filled = filled?.ToImmutable() ?? ImmutableDictionary<string, string>.Empty,
        };

        public static void Add(ref ImmutableArray<Choice>.Builder? to, string title, Press press)
        {
            to ??= ImmutableArray.CreateBuilder<Choice>(4);
            if (to.Count < Most)
            {
                to.Add(new Choice(title, press));
            }
        }

        public void AddItem(Send one) => Add(ref items, one.Title, one.Press);

        public void Look(Card card)
        {
            // Of several forms the first is meant by a plain "yes".
            var isBehindForm = main is not null;
            foreach (var element in card.Body)
            {
                if (element is Group { OnPress: Send item })
                {
                    Add(ref items, item.Title, item.Press);
                }
                else if (element is Buttons { Items: var besides, Of: var line })
                {
                    foreach (var send in besides)
                    {
                        Add(ref Buttons, $"{send.Title}: {line}", send.Press);
                    }
                }
                else if (!isBehindForm && element is Input input && Shown(input) is { } value)
                {
                    (filled ??= ImmutableDictionary.CreateBuilder<string, string>())[input.Id] = value;
                }
            }

            foreach (var action in card.Actions)
            {
                if (action is Send send)
                {
                    Add(ref Buttons, send.Title, send.Press);
                    main = !isBehindForm && send is { Main: true, WithInputs: true } ? Buttons![^1] : main;
                }
            }
        }

        private static string? Shown(Input input) => input switch
        {
            ChoiceInput { Value: [_, ..] chosen } => string.Join(',', chosen),
            DateInput { Value: { } day } => day.ToString("O", CultureInfo.InvariantCulture),
            TimeInput { Value: { } hour } => hour.ToString("HH:mm", CultureInfo.InvariantCulture),
            NumberInput { Value: { } number } => number.ToString(CultureInfo.InvariantCulture),
            TextInput { Value: { Length: > 0 } text } => text,
            _ => null,
        };
    }
}
