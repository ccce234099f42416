using System.Collections.Immutable;
using GealcBot.Cards.Elements;
using GealcBot.Texts;

namespace GealcBot.Cards;

/// <summary>A line of what would be asked for.</summary>
/// <param name="To">Whom it reaches, where that is said.</param>
public sealed record NudgeLine(string Title, ReminderPlace Place, string? To = null);

/// <summary>What would be asked for, again or for the first time: nothing goes out before one of its buttons, or a yes.</summary>
public static class NudgeCard
{
    /// <summary>A card has six buttons: all, cancel and so many alone.</summary>
    private const int MostAlone = 4;

    private const int LongestTitle = 70;

    /// <param name="first">Nobody was reminded of any of it before.</param>
    /// <param name="note">What is said below the lines beside how it goes.</param>
    public static Card For(string said, ImmutableArray<NudgeLine> waiting, Say say, bool first = false, string? note = null)
    {
        var all = new ReminderPlace(waiting[0].Place.What, [.. waiting.Select(one => one.Place.What)]);
        return new Card
        {
            Language = say.Language.Tag,
            Summary = said,
            Body =
            [
                new Heading(said),
                .. waiting.SelectMany(one => one.To is { } to ? (CardElement[])[new Plain(one.Title), new Plain(to, Tone.Subtle) { Tight = true }] : [new Plain(one.Title)]),
                .. note is null ? ImmutableArray<CardElement>.Empty : [new Text(note)],
                new Text(first ? say.NudgeFirstHow() : say.NudgeHow(), Tone.Subtle),
            ],
            Actions =
            [
                .. waiting.Length is > 1 and <= MostAlone ? waiting.Select(one => new Send(Flat.Cut(one.Title, LongestTitle), new Nudge(one.Place.ToString()))) : [],
                new Send(first ? say.ButtonRemindNow() : waiting.Length == 1 ? say.ButtonNudge() : say.ButtonNudgeAll(), new Nudge(all.ToString(), All: true), WithInputs: true, Main: true),
                new Send(say.ButtonCancel(), new CancelForm()),
            ],
        };
    }

    /// <summary>They are asked for.</summary>
    public static Card Done(ImmutableArray<string> titles, string by, Say say, bool first = false)
    {
        var title = first ? say.NudgedFirst(titles.Length) : say.NudgedSeveral(titles.Length);
        return new Card
        {
            Language = say.Language.Tag,
            Summary = title,
            Body = [new Heading(title, Large: true), .. titles.Select(one => new Plain(one)), new Plain(by, Tone.Subtle)],
        };
    }
}
