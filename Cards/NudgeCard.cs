using System.Collections.Immutable;
using GealcBot.Cards.Elements;
using GealcBot.Texts;

namespace GealcBot.Cards;

/// <summary>What would be asked for again: nothing goes out before one of its buttons, or a yes.</summary>
public static class NudgeCard
{
    /// <summary>A card has six buttons: all, cancel and so many alone.</summary>
    private const int MostAlone = 4;

    private const int LongestTitle = 70;

    /// <param name="waiting">The title of each, and the reminder.</param>
    public static Card For(string said, ImmutableArray<(string Title, ReminderPlace Place)> waiting, Say say)
    {
        var all = new ReminderPlace(waiting[0].Place.What, [.. waiting.Select(one => one.Place.What)]);
        return new Card
        {
            Language = say.Language.Tag,
            Summary = said,
            Body = [new Heading(said), .. waiting.Select(one => new Plain(one.Title)), new Text(say.NudgeHow(), Tone.Subtle)],
            Actions =
            [
                .. waiting.Length is > 1 and <= MostAlone ? waiting.Select(one => new Send(Flat.Cut(one.Title, LongestTitle), new Nudge(one.Place.ToString()))) : [],
                new Send(waiting.Length == 1 ? say.ButtonNudge() : say.ButtonNudgeAll(), new Nudge(all.ToString(), All: true), WithInputs: true, Main: true),
                new Send(say.ButtonCancel(), new CancelForm()),
            ],
        };
    }

    /// <summary>They are asked for again.</summary>
    public static Card Done(ImmutableArray<string> titles, string by, Say say)
    {
        var title = say.NudgedSeveral(titles.Length);
        return new Card
        {
            Language = say.Language.Tag,
            Summary = title,
            Body = [new Heading(title, Large: true), .. titles.Select(one => new Plain(one)), new Plain(by, Tone.Subtle)],
        };
    }
}
