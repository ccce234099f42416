using System.Collections.Immutable;
using GealcBot.Cards.Elements;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Texts;

namespace GealcBot.Cards;

/// <summary>One activity of the plan in full: what, when, where, with what, how far, and what proves it.</summary>
public static class ActivityCard
{
    /// <summary>In characters: a longer word for "done" tells more than that.</summary>
    private const int LongestDone = 60;

    public static Card For(LineStanding line, bool mayReport, Say say, ActivityBackground? background = null)
    {
        var activity = line.Line.Activity;
        var group = line.Line.Groups is [var first, ..] ? first.Value : null;
        return new Card
        {
            Language = say.Language.Tag,
            Summary = $"{activity.Code} {activity.Title}: {Status(line, say)}",
            Of = new Send($"{activity.Code} {activity.Title}", new ShowActivity(line.Line.Id.ToString())),
            Body =
            [
                new Heading($"{activity.Code} {activity.Title}"),
                new Facts([.. FactsOf(line, background, say), .. FactsOf(background, say)]),
                .. line.Line.Series is null ? ImmutableArray<CardElement>.Empty : Meetings(line, say),
                .. background is { History.IsEmpty: false } ? History(background, say) : [],
            ],
            Actions =
            [
                .. Proofs(line, say),
                .. background?.Related is { } related ? [new Send(say.ButtonRelated(related.Code, related.Year), new ShowActivity(related.ToString()))] : ImmutableArray<CardAction>.Empty,
                .. mayReport && line.Line.Series is not null ? [new Send(say.ButtonReport(), new StartReport(group))] : ImmutableArray<CardAction>.Empty,
                new Send(group is null ? say.ButtonUpcoming() : say.ButtonUpcomingGroup(say.Group(group)), new ShowUpcoming(group)),
            ],
        };
    }

    private static IEnumerable<Fact> FactsOf(LineStanding line, ActivityBackground? background, Say say)
    {
        var activity = line.Line.Activity;
        yield return new Fact(say.FieldArea(), $"{line.Line.Area.Code} {say.Area(line.Line.Area)}");
        if (line.Line.Series is not null)
        {
            yield return new Fact(say.FieldGroup(), say.Series(line.Line));
        }

        yield return new Fact(say.FieldWhen(), activity.Period.Kind is PeriodKind.Bimonthly ? say.PeriodBimonthly(FrequencyQuestion.WordIn(activity)) : say.Period(activity.Period));
        yield return new Fact(say.FieldWhere(), background?.ReportedVenue is { } venue && venue != activity.Venue ? say.VenueReported(say.Venue(venue), say.Venue(activity.Venue)) : say.Venue(activity.Venue));
        foreach (var (title, value) in new[]
        {
            (say.FieldProduct(), activity.Product), (say.FieldParticipants(), activity.Participants),
            (say.FieldResources(), activity.Resources), (say.FieldResponsible(), activity.Responsible), (say.FieldNotes(), activity.Notes ?? background?.ReportedNotes),
        })
        {
            if (value is not null)
            {
                yield return new Fact(title, value);
            }
        }

        yield return new Fact(say.FieldStatus(), Status(line, say));
        // "Done" says no more than the status does; why something was dropped, or what else came of it, is told best in the report's words.
        if (line.Status is { Raw: { } words } && (line.Status.Kind is not StatusKind.Done || (words.Length > LongestDone && line.Meetings.IsEmpty)))
        {
            yield return new Fact(say.FieldReported(), words);
        }
    }

    private static IEnumerable<Fact> FactsOf(ActivityBackground? background, Say say)
    {
        if (background is { Proposed: { } proposed })
        {
            yield return new Fact(say.FieldProposed(), proposed);
        }

        if (background is { Review: { } review })
        {
            yield return new Fact(say.FieldReview(), review);
        }

        if (background is { Kin.IsEmpty: false })
        {
            yield return new Fact(say.FieldKin(), say.Capital(string.Join("; ", background.Kin)));
        }

        if (background is { Sources.IsEmpty: false })
        {
            yield return new Fact(say.FieldSource(), say.AllOf(background.Sources));
        }
    }

    private static ImmutableArray<CardElement> History(ActivityBackground background, Say say) =>
    [
        new Heading(say.FieldHistory()) { Separated = true },
        .. background.History.Select(told => new Plain(told)),
    ];

    /// <summary>Where an activity stands, in a few words.</summary>
    public static string Status(LineStanding line, Say say) => line switch
    {
        { State: LineState.Unconfirmed } => say.Capital(say.HowItStands(line)!),
        { State: LineState.Narrated } => say.LinesNarrated(),
        { State: LineState.DeclaredDone } => say.DeclaredCount(line.Meetings.Length),
        { State: LineState.Done, Line.Series: null, Status.Date: { } date } => $"{say.State(line.Obligations[0])} · {say.Days(date)}",
        { Progress: Progress.Dropped, Ending: { } ending } => say.Ended(ending),
        { Line.Series: not null, Next: { } next } => $"{say.MeetingsOwed(line.Met, line.Owed)} · {say.Expected(next)}",
        { Line.Series: not null } => say.MeetingsMet(line),
        { Progress: Progress.InProgress, Percent: { } percent } => $"{say.StateInProgress()} · {percent} %",
        { Progress: Progress.InProgress, Met: > 0 } => $"{say.StateInProgress()} · {say.CountOf(line.Met, line.Owed)}",
        { Progress: Progress.InProgress } => say.StateInProgress(),
        { Next: { Condition: Condition.Overdue or Condition.Scheduled } next } => $"{say.State(next)} · {say.Expected(next)}",
        _ => say.State(line.Obligations[0]),
    };

    private static ImmutableArray<CardElement> Meetings(LineStanding line, Say say) =>
    [
        new Heading(say.FieldMeetings()) { Separated = true },
        .. line.Meetings.IsEmpty
            ? [new Text(say.Capital(say.NoMeetingsYet()), Tone.Subtle)]
            : line.Meetings.Select(meeting => (CardElement)new Plain(Held(meeting, line, say))),
    ];

    private static string Held(Meeting meeting, LineStanding line, Say say)
    {
        var others = meeting.Facts.Groups.Except(line.Line.Series!.Groups).ToList();
        var day = say.HeldHow(meeting.Facts);
        var held = meeting.Facts.Countries is { } countries ? say.MeetingLineCountries(day, countries) : day;
        held = meeting.Facts.Present.IsEmpty ? held : $"{held}: {say.AllOf(meeting.Facts.Present.Select(say.Country))}";
        return others.Count == 0 ? held : $"{held} · {say.JointWith(say.Groups(others))}";
    }

    private static IEnumerable<CardAction> Proofs(LineStanding line, Say say) =>
        line.Meetings.Select(meeting => meeting.Facts.Link).Concat(line.Evidence.Select(entry => entry.Link)).Concat(line.Line.Activity.Evidence)
            .Select(link => Links.TryRead(link)).OfType<Uri>().Distinct().Take(3)
            .Select(link => new Open(say.ViewLink(link.IdnHost), link.OriginalString));
}
