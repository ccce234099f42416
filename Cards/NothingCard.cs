using System.Collections.Immutable;
using GealcBot.Cards.Elements;
using GealcBot.Texts;

namespace GealcBot.Cards;

/// <summary>Nothing, or more than one thing, fits what was asked; what comes nearest is a button away.</summary>
public static class NothingCard
{
    public static Card For(string said, ImmutableArray<CardAction> nearest, string? hint, Say say) => new()
    {
        Language = say.Language.Tag,
        Summary = said,
        Body = [new Heading(said), .. hint is null ? ImmutableArray<CardElement>.Empty : [new Text(hint, Tone.Subtle)]],
        Actions = nearest,
    };
}
