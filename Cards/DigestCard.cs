using System.Collections.Immutable;
using GealcBot.Cards.Elements;
using GealcBot.Texts;

namespace GealcBot.Cards;

/// <summary>The week of one person.</summary>
/// <param name="Monday">The day it is of.</param>
/// <param name="Waiting">What waits for their answer; empty for whoever only looks on.</param>
/// <param name="Dates">What their groups have this week.</param>
/// <param name="Happened">What was told of their groups in the week before.</param>
public sealed record Digest(DateOnly Monday, ImmutableArray<ReminderLine> Waiting, ImmutableArray<ListItem> Dates, ImmutableArray<string> Happened);

/// <summary>Once a week, in one message: what waits for one, what the week brings, and how to get fewer.</summary>
public static class DigestCard
{
    private const int Most = 10;

    public static Card For(Digest digest, Say say)
    {
        var title = say.DigestTitle(say.Day(digest.Monday));
        return new Card
        {
            Language = say.Language.Tag,
            Summary = title,
            Body =
            [
                new Heading(title, Large: true),
                .. digest.Waiting.IsEmpty ? ImmutableArray<CardElement>.Empty : [new Heading(say.DigestWaits()), .. digest.Waiting.Take(Most).SelectMany(line => ReminderListCard.Line(line, say))],
                .. digest.Happened.IsEmpty ? ImmutableArray<CardElement>.Empty
                    : [new Heading(say.DigestHappened()) { Separated = true }, .. digest.Happened.Take(Most).Select(words => new Plain(words))],
                new Heading(say.DigestWeek()) { Separated = true },
                .. digest.Dates.IsEmpty ? [new Text(say.DigestQuiet(), Tone.Subtle)] : digest.Dates.Take(Most).Select(ListCard.Item),
                new Text(say.ReminderLess(say.ExSettings()), Tone.Subtle) { Separated = true },
            ],
            Actions = [new Send(say.ExMine(), new AskAgain(say.ExMine()))],
        };
    }
}
