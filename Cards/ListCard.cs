using System.Collections.Immutable;
using GealcBot.Cards.Elements;
using GealcBot.Texts;

namespace GealcBot.Cards;

/// <summary>One thing of a list: its name, a short value at the right, and what more is to be said of it.</summary>
/// <param name="OnPress">What pressing it does, or null.</param>
public sealed record ListItem(string Name, string? Value, ImmutableArray<string> Details, CardAction? OnPress = null);

/// <summary>An answer that is a list of things of one year.</summary>
/// <param name="Notes">What is said of the whole of it.</param>
/// <param name="Next">What to ask next.</param>
public sealed record PlanList(string Title, ImmutableArray<string> Notes, ImmutableArray<ListItem> Items, ShowList Asked, ImmutableArray<CardAction> Next);

/// <summary>A list of ten things to a page: who met, what was postponed, what has no evidence.</summary>
public static class ListCard
{
    public const int PageLength = 10;

    public static Card For(PlanList list, Say say)
    {
        var pages = Math.Max(1, (list.Items.Length + PageLength - 1) / PageLength);
        var page = Math.Clamp(list.Asked.Page, 0, pages - 1);
        return new Card
        {
            Language = say.Language.Tag,
            Summary = list.Notes is [var first, ..] ? $"{list.Title}. {first}" : list.Title,
            Body =
            [
                new Heading(list.Title, Large: true),
                .. list.Notes.Select(note => new Text(note, Tone.Subtle)),
                .. list.Items.Skip(page * PageLength).Take(PageLength).Select(Item),
                .. pages > 1 ? [new Text(say.PageOf(page + 1, pages), Tone.Subtle)] : ImmutableArray<CardElement>.Empty,
            ],
            Actions =
            [
                .. page + 1 < pages ? [new Send(say.NextPage(), list.Asked with { Page = page + 1 })] : ImmutableArray<CardAction>.Empty,
                .. page > 0 ? [new Send(say.PreviousPage(), list.Asked with { Page = page - 1 })] : ImmutableArray<CardAction>.Empty,
                .. list.Next,
            ],
        };
    }

    internal static CardElement Item(ListItem item) => new Group(
        [
            item.Value is { } value ? new Row(item.Name, value) : new Plain(item.Name, Bold: true),
            .. item.Details.Select(detail => new Plain(detail, Tone.Subtle) { Tight = true }),
        ],
        item.OnPress)
    { Separated = true };
}
