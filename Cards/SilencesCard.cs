using System.Collections.Immutable;
using GealcBot.Cards.Elements;
using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Cards;

/// <summary>One line of the Secretariat's digest.</summary>
/// <param name="Asked">Who was asked, or nothing where nobody could be.</param>
/// <param name="Open">Null once it is answered.</param>
public sealed record SilentLine(ReminderPlace Place, string Title, string Asked, DateOnly Since, int Rounds, bool Open);

/// <summary>The Secretariat's week: who has not answered, for how long, and what is at risk this quarter.</summary>
public sealed record Silences(DateOnly Day, ImmutableArray<SilentLine> Lines, ImmutableArray<LineStanding> AtRisk, int Page = 0)
{
    /// <summary>What waits for the Secretariat itself.</summary>
    public ImmutableArray<ReminderLine> Own { get; init; } = [];
}

/// <summary>Beside each line *Nudge* and *Call off*; ten lines to a page.</summary>
public static class SilencesCard
{
    public static Card For(Silences silences, Say say)
    {
        var (length, lines) = (ListCard.PageLength, silences.Lines);
        var pages = Math.Max(1, (lines.Length + length - 1) / length);
        var page = Math.Clamp(silences.Page, 0, pages - 1);
        var title = say.SilencesTitle(say.Day(silences.Day));
        return new Card
        {
            Language = say.Language.Tag,
            Summary = title,
            Body =
            [
                new Heading(title, Large: true),
                .. silences.Own.IsEmpty ? ImmutableArray<CardElement>.Empty : [new Heading(say.DigestWaits()), .. silences.Own.SelectMany(line => ReminderListCard.Line(line, say))],
                .. lines.IsEmpty ? [new Text(say.SilencesNone())] : lines.Skip(page * length).Take(length).SelectMany(line => Line(line, say)),
                .. pages > 1 ? [new Text(say.PageOf(page + 1, pages), Tone.Subtle)] : ImmutableArray<CardElement>.Empty,
                .. Risk(silences, say),
            ],
            Actions = lines.IsEmpty ? [] :
            [
                .. page + 1 < pages ? [new Send(say.NextPage(), new ShowSilences(lines[0].Place.ToString(), page + 1))] : ImmutableArray<CardAction>.Empty,
                .. page > 0 ? [new Send(say.PreviousPage(), new ShowSilences(lines[0].Place.ToString(), page - 1))] : ImmutableArray<CardAction>.Empty,
            ],
        };
    }

    private static ImmutableArray<CardElement> Line(SilentLine line, Say say)
    {
        var since = line.Asked.Length == 0 ? say.SilenceNobody(say.Day(line.Since)) : say.SilenceSince(line.Asked, say.Day(line.Since));
        var place = ReminderPlace.Alone(line.Place.What).ToString();
        return
        [
            new Group(
                [
                    new Row(line.Title, line.Open ? say.SilenceRounds(line.Rounds) : say.SilenceOver(), line.Open ? Tone.Attention : Tone.Good),
                    new Plain(since, Tone.Subtle) { Tight = true },
                ])
            { Separated = true },
            .. line.Open
                ? [new Buttons([new Send(say.ButtonNudge(), new Nudge(place)), new Send(say.ButtonCallOff(), new ReminderNotNow(place))], line.Title) { Tight = true }]
                : ImmutableArray<CardElement>.Empty,
        ];
    }

    private static IEnumerable<CardElement> Risk(Silences silences, Say say)
    {
        var quarter = DateRange.QuarterOf(silences.Day);
        if (silences.AtRisk.IsEmpty)
        {
            return [new Text(say.RiskNone(say.Quarter(quarter)), Tone.Subtle) { Separated = true }];
        }

        var ends = say.Day(DateRange.Quarter(silences.Day.Year, quarter).To);
        return
        [
            new Heading(say.RiskTitle(say.Quarter(quarter))) { Separated = true },
            .. silences.AtRisk.Select(line => Risk(line, ends, say)),
        ];
    }

    private static Group Risk(LineStanding line, string ends, Say say) => new(
    [
        new Plain(line.Line.Series is null ? say.Line(line.Line) : say.Series(line.Line), Bold: true),
        new Plain(line.Line.Series is null ? say.ByDay(ends) : say.RiskLine(say.CountOf(line.Met, line.Owed), ends), Tone.Subtle) { Tight = true },
    ]);
}
