using System.Collections.Immutable;
using GealcBot.Cards.Elements;
using GealcBot.Texts;

namespace GealcBot.Cards;

/// <summary>One line of a message of several.</summary>
/// <param name="Open">Null for one that has been answered: then <paramref name="Became"/> says what it turned into.</param>
public sealed record ReminderLine(ReminderPlace Place, AskedReminder? Open, string Became);

/// <summary>Several reminders in one message: each can be answered in place, and the message says what is left.</summary>
public static class ReminderListCard
{
    public static Card For(ImmutableArray<ReminderLine> lines, Say say)
    {
        var open = lines.Count(line => line.Open is not null);
        var title = open == 0 ? say.RemindersNone() : say.RemindersTitle(open);
        return new Card
        {
            Language = say.Language.Tag,
            Summary = title,
            Body =
            [
                new Heading(title, Large: true),
                .. lines.SelectMany(line => Line(line, say)),
                new Text(say.ReminderLess(say.ExSettings()), Tone.Subtle) { Separated = true },
            ],
        };
    }

    internal static ImmutableArray<CardElement> Line(ReminderLine line, Say say)
    {
        if (line.Open is not { } asked)
        {
            return [new Group([new Plain(line.Became, Tone.Subtle)], new Send(line.Became, new ShowReminder(line.Place.ToString()))) { Separated = true }];
        }

        return
        [
            new Group([new Plain(asked.Title(say), Bold: true), new Plain(asked.Detail(say), Tone.Subtle) { Tight = true }]) { Separated = true },
            new Buttons([new Send(say.ButtonAnswerThis(), new ShowReminder(line.Place.ToString()))], asked.Name(say)) { Tight = true },
        ];
    }
}
