using System.Collections.Immutable;
using GealcBot.Cards.Elements;
using GealcBot.Texts;

namespace GealcBot.Cards;

/// <summary>A short answer in facts: who one is, what can be had.</summary>
public static class FactsCard
{
    public static Card For(string title, ImmutableArray<string> notes, ImmutableArray<Fact> facts, ImmutableArray<CardAction> next, Say say) => new()
    {
        Language = say.Language.Tag,
        Summary = $"{title}. {(notes is [var note, ..] ? note : facts[0].Value)}",
        Body = [new Heading(title, Large: true), .. notes.Select(note => new Text(note)), .. facts.IsEmpty ? ImmutableArray<CardElement>.Empty : [new Facts(facts)]],
        Actions = next,
    };
}
