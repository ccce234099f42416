using System.Collections.Immutable;
using GealcBot.Cards.Elements;
using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Cards;

/// <summary>What is asked for and what was found, in the order shown: overdue first, then by the day expected.</summary>
/// <param name="What">The filter in words ("Ciberseguridad, webinars"), or null for everything.</param>
/// <param name="Asked">The question itself, for the buttons that turn pages.</param>
public sealed record UpcomingList(YearStanding Standing, ImmutableArray<LineStanding> Lines, string? What, ShowUpcoming Asked);

/// <summary>Activities and meetings still to come; ten to a page.</summary>
public static class UpcomingCard
{
    public const int PageLength = 10;

    public static Card For(UpcomingList list, bool mayReport, Say say)
    {
        var pages = Math.Max(1, (list.Lines.Length + PageLength - 1) / PageLength);
        var page = Math.Clamp(list.Asked.Page, 0, pages - 1);
        var shown = list.Lines.Skip(page * PageLength).Take(PageLength).ToList();
        return new Card
        {
            Language = say.Language.Tag,
            Summary = $"{Title(list, say)}. {Count(list, say)}.",
            Body =
            [
                new Heading(Title(list, say), Large: true),
                new Text(say.PlanAsOf(list.Standing.Plan.Year, say.Day(list.Standing.Date)), Tone.Subtle),
                new Text(Count(list, say)),
                .. Sections(shown, list.Standing.Date, say),
                .. pages > 1 ? [new Text(say.PageOf(page + 1, pages), Tone.Subtle)] : ImmutableArray<CardElement>.Empty,
            ],
            Actions = [.. Buttons(list, page, pages, mayReport, say)],
        };
    }

    /// <summary>One line of the plan with what is still open of it.</summary>
    public static Group Item(LineStanding line, Say say)
    {
        var next = line.Next!;
        var count = line.Line.Series is null ? null : say.MeetingsOwed(line.Met, line.Owed);
        var following = next.Condition is Condition.Overdue ? line.Obligations.FirstOrDefault(other => other.Condition is Condition.Due or Condition.Scheduled) : null;
        string?[] details = [count, say.Expected(next), following is null ? null : say.NextBy(say.Day(following.By)), say.Venue(line.Line.Activity.Venue)];
        ImmutableArray<CardElement> items =
        [
            new Plain($"{line.Line.Activity.Code} {line.Line.Activity.Title}", Bold: true),
            .. line.Line.Series is null ? ImmutableArray<CardElement>.Empty : [new Text(say.Series(line.Line)) { Tight = true }],
            new Plain(string.Join(" · ", details.OfType<string>()), next.Condition.Tone() is Tone.Attention ? Tone.Attention : Tone.Normal) { Tight = true },
        ];
        return new Group(items, new Send(say.ButtonActivity(line.Line.Activity.Code), new ShowActivity(line.Line.Id.ToString()))) { Separated = true };
    }

    private static string Title(UpcomingList list, Say say) => (list.Asked.OverdueOnly, list.What) switch
    {
        (true, null) => say.OverdueTitle(),
        (true, var what) => say.OverdueTitleFor(what),
        (false, null) => say.UpcomingTitle(),
        (false, var what) => say.UpcomingTitleFor(what),
    };

    private static string Count(UpcomingList list, Say say)
    {
        var overdue = list.Lines.Count(line => line.IsOverdue);
        return list.Asked.OverdueOnly ? say.Capital(say.OverdueFound(overdue))
            : overdue == 0 ? say.UpcomingFound(list.Lines.Length)
            : $"{say.UpcomingFound(list.Lines.Length)}, {say.OverdueFound(overdue)}";
    }

    private static IEnumerable<CardElement> Sections(List<LineStanding> shown, DateOnly today, Say say)
    {
        var halfYear = DateRange.Semester(today.Year, today.Month <= 6 ? 1 : 2).To;
        foreach (var section in shown.GroupBy(line => Section(line, halfYear)))
        {
            yield return new Heading(section.Key switch
            {
                0 => say.SectionOverdue(),
                1 => say.SectionSoon(say.Day(halfYear)),
                _ => say.SectionLater(),
            })
            { Separated = true };
            foreach (var (place, line) in section.Index())
            {
                yield return Item(line, say) with { Separated = place > 0 };
            }
        }
    }

    private static int Section(LineStanding line, DateOnly halfYear) =>
        line.Next!.Condition is Condition.Overdue ? 0 : line.Next.By <= halfYear ? 1 : 2;

    private static IEnumerable<CardAction> Buttons(UpcomingList list, int page, int pages, bool mayReport, Say say)
    {
        if (page + 1 < pages)
        {
            yield return new Send(say.NextPage(), list.Asked with { Page = page + 1 });
        }

        if (page > 0)
        {
            yield return new Send(say.PreviousPage(), list.Asked with { Page = page - 1 });
        }

        if (mayReport)
        {
            yield return new Send(say.ButtonReport(), new StartReport(list.Asked.Group));
        }

        yield return new Send(say.ButtonStanding(), new ShowStanding(list.Asked.Group));
    }
}
