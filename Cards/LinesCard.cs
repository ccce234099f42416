using System.Collections.Immutable;
using GealcBot.Cards.Elements;
using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Cards;

/// <summary>What was asked for of one year, and the lines found.</summary>
/// <param name="What">The filter in words, the year among them.</param>
/// <param name="IsUnreported">The year is over and no report of it is known: what nobody told of is not known to be late.</param>
public sealed record LinesOfYear(YearStanding Standing, ImmutableArray<LineStanding> Lines, string What, bool IsUnreported, ShowUpcoming Asked)
{
    /// <summary>What was done besides in those days that the plan did not foresee.</summary>
    public int Unforeseen { get; init; }
}

/// <summary>Lines of a year with how each stands, whether open or not; ten to a page, the done ones first.</summary>
public static class LinesCard
{
    public const int PageLength = 10;

    /// <summary>Of so few it is said why something was not done.</summary>
    private const int FewLines = 3;

    public static Card For(LinesOfYear list, Say say)
    {
        var pages = Math.Max(1, (list.Lines.Length + PageLength - 1) / PageLength);
        var page = Math.Clamp(list.Asked.Page, 0, pages - 1);
        var ordered = list.Lines.OrderBy(line => line.State).ToList();
        var counts = say.CountedByState(ordered, state => Heading(state, list, say));
        return new Card
        {
            Language = say.Language.Tag,
            Summary = $"{list.What}. {say.ItemsCount(list.Lines.Length)}. {counts}.",
            Body =
            [
                new Heading(list.What, Large: true),
                new Text(say.StandingAsOf(say.Day(list.Standing.Date)), Tone.Subtle),
                .. list.IsUnreported ? [new Text(say.NoReportOfYear(list.Standing.Plan.Year), Tone.Subtle)] : ImmutableArray<CardElement>.Empty,
                new Text($"{say.ItemsCount(list.Lines.Length)} · {counts}"),
                .. list.Unforeseen > 0 ? [new Text(say.Capital(say.TotalsUnforeseen(list.Unforeseen)))] : ImmutableArray<CardElement>.Empty,
                .. Sections(ordered.Skip(page * PageLength).Take(PageLength), list, say),
                .. pages > 1 ? [new Text(say.PageOf(page + 1, pages), Tone.Subtle)] : ImmutableArray<CardElement>.Empty,
            ],
            Actions = [.. Buttons(list, page, pages, say)],
        };
    }

    private static IEnumerable<CardElement> Sections(IEnumerable<LineStanding> shown, LinesOfYear list, Say say)
    {
        foreach (var section in shown.GroupBy(line => line.State))
        {
            yield return new Heading(Heading(section.Key, list, say)) { Separated = true };
            foreach (var (place, line) in section.Index())
            {
                yield return Item(line, say, list.Lines.Length <= FewLines) with { Separated = place > 0 };
            }
        }
    }

    private static string Heading(LineState state, LinesOfYear list, Say say) =>
        list.IsUnreported && state is (LineState.Overdue or LineState.ToDo) ? say.LinesUnknown() : say.StateHeading(state);

    private static Group Item(LineStanding line, Say say, bool inFull)
    {
        var activity = line.Line.Activity;
        string?[] details =
        [
            line.Line.Series is null ? null : say.MeetingsOwed(line.Met, line.Owed),
            say.HowItStands(line), inFull ? line.Ending?.Words : null, say.Venue(activity.Venue),
        ];
        ImmutableArray<CardElement> items =
        [
            new Plain($"{activity.Code} {activity.Title}", Bold: true),
            new Text(line.Line.Series is null ? say.Area(line.Line.Area) : say.Series(line.Line), Tone.Subtle) { Tight = true },
            new Plain(string.Join(" · ", details.OfType<string>())) { Tight = true },
        ];
        return new Group(items, new Send(say.ButtonActivity(activity.Code), new ShowActivity(line.Line.Id.ToString())));
    }

    private static IEnumerable<CardAction> Buttons(LinesOfYear list, int page, int pages, Say say)
    {
        if (page + 1 < pages)
        {
            yield return new Send(say.NextPage(), list.Asked with { Page = page + 1 });
        }

        if (page > 0)
        {
            yield return new Send(say.PreviousPage(), list.Asked with { Page = page - 1 });
        }

        var year = list.Standing.Plan.Year;
        foreach (var next in (string[])[say.ExTotals(year), list.Unforeseen > 0 ? say.ExAnnex(year) : say.ExMissingEvidence(year)])
        {
            yield return new Send(next, new AskAgain(next));
        }
    }
}
