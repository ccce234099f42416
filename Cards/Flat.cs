using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GealcBot.Cards.Elements;

namespace GealcBot.Cards;

/// <summary>A card as the text a person would read: for the terminal, for clients without cards, and for screen readers.</summary>
public static class Flat
{
    /// <summary>Body and links, without the buttons.</summary>
    public static string Text(Card card) => Lines(card.Body, new StringBuilder()).ToString().TrimEnd();

    /// <summary>Everything, buttons as <c>[title]</c> and the address of each link.</summary>
    public static string TextWithButtons(Card card)
    {
        var lines = Lines(card.Body, new StringBuilder());
        foreach (var action in card.Actions)
        {
            lines.Append('[').Append(action.Title).Append(']');
            lines.Append(action is Open open ? $" {open.Address}\n" : "\n");
        }

        return lines.ToString().TrimEnd();
    }

    /// <summary>At most <paramref name="length"/> characters, ending in an ellipsis where something is missing.</summary>
    public static string Cut(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var end = length > 1 && char.IsHighSurrogate(text[length - 2]) ? length - 2 : length - 1;
        return text[..end] + "…";
    }

    private static StringBuilder Lines(ImmutableArray<CardElement> elements, StringBuilder to)
    {
        foreach (var element in elements)
        {
            Line(element, to);
        }

        return to;
    }

    private static void Line(CardElement element, StringBuilder to)
    {
        switch (element)
        {
            case Group group:
                Lines(group.Items, to);
                break;
            case Facts facts:
                foreach (var fact in facts.Items)
                {
                    to.Append(fact.Title).Append(": ").Append(fact.Value).Append('\n');
                }

                break;
            case Buttons:
                break;
            default:
                to.Append(One(element)).Append('\n');
                break;
        }
    }

    private static string One(CardElement element) => element switch
    {
        Text text => text.Words,
        Mentioning mentioning => mentioning.People.Aggregate(mentioning.Words, (words, one) => words.Replace(one.Tag, one.Name, StringComparison.Ordinal)),
        Heading heading => heading.Words,
        Plain plain => plain.Words,
        Row row => $"{row.Name}: {row.Value}",
        TextInput input => $"{input.Label}: {input.Value}",
        DateInput input => $"{input.Label}: {input.Value?.ToString("O", CultureInfo.InvariantCulture)}",
        TimeInput input => $"{input.Label}: {input.Value?.ToString("HH:mm", CultureInfo.InvariantCulture)}",
        NumberInput input => $"{input.Label}: {input.Value?.ToString(CultureInfo.InvariantCulture)}",
        ChoiceInput input => $"{input.Label}: {Chosen(input)}",
        _ => throw new ArgumentOutOfRangeException(nameof(element), element, "No such element."),
    };

    private static string Chosen(ChoiceInput input)
    {
        var chosen = input.Choices.Where(choice => input.Value.Contains(choice.Value)).Select(choice => choice.Title).ToList();
        return chosen.Count > 0 ? string.Join(", ", chosen) : string.Join(" / ", input.Choices.Select(choice => choice.Title));
    }
}
