using System.Collections.Immutable;
using GealcBot.Cards.Elements;
using GealcBot.Texts;

namespace GealcBot.Cards;

/// <summary>What stays in the chat after something other than a meeting was told.</summary>
/// <param name="What">The thing that it is about.</param>
/// <param name="Remarks">What is to be noticed.</param>
public sealed record ToldReceipt(string Title, string What, ImmutableArray<string> Remarks, ImmutableArray<Fact> Facts, ImmutableArray<CardAction> Actions)
{
    /// <summary>The person's own.</summary>
    public string? Words { get; init; }

    public string? Link { get; init; }

    /// <summary>The message that it was told from, for whoever may change what was told.</summary>
    public string? Source { get; init; }

    /// <summary>What may be changed on the receipt itself.</summary>
    public Input? Change { get; init; }
}

/// <summary>The receipt of a date, a status, a link, an unforeseen activity, or of what was taken back.</summary>
public static class ToldCard
{
    public static Card For(ToldReceipt receipt, Say say) => new()
    {
        Language = say.Language.Tag,
        Summary = $"{receipt.Title}: {receipt.What}",
        Body =
        [
            new Heading(receipt.Title, Large: true),
            new Plain(receipt.What, Bold: true),
            .. receipt.Remarks.Select(remark => new Plain(remark)),
            .. receipt.Facts.IsEmpty ? ImmutableArray<CardElement>.Empty : [new Facts(receipt.Facts)],
            .. receipt.Words is { } words ? [new Text(say.FieldReported(), Tone.Subtle), new Plain(words)] : ImmutableArray<CardElement>.Empty,
            .. receipt.Link is { } link ? [new Text(say.FieldLink(), Tone.Subtle), new Plain(link)] : ImmutableArray<CardElement>.Empty,
            .. receipt.Change is { } change ? [change] : ImmutableArray<CardElement>.Empty,
        ],
        Actions =
        [
            .. Links.TryRead(receipt.Link) is { } page ? [new Open(say.ViewLink(page.IdnHost), page.OriginalString)] : ImmutableArray<CardAction>.Empty,
            .. Links.TryRead(receipt.Source) is { } source ? [new Open(say.ViewSource(), source.OriginalString)] : ImmutableArray<CardAction>.Empty,
            .. receipt.Actions,
        ],
    };
}
