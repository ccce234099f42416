using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Dialogs.Talk;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Asking;

/// <summary>Who met, how often and when; who did not. Count and cadence are two answers.</summary>
public static class MeetingsHeld
{
    public static Answer Who(Reading reading, Situation situation) => Answer(reading, situation, Met);

    public static Answer WhoNot(Reading reading, Situation situation) => Answer(reading, situation, NotMet);

    private static Answer Answer(Reading reading, Situation situation, Func<Span, Say, Situation, Answer> answer)
    {
        if (Years.Spoken(reading, situation) is not { } plan)
        {
            return Years.Unknown(reading, situation);
        }

        var groups = reading.Mine && reading.Groups.IsEmpty ? situation.Person.Groups : reading.Groups;
        if (groups is [var group] && plan.SeriesOf(group) is null)
        {
            return Dialogs.Answer.Of(situation.Say.GroupHasNoMeetings(situation.Say.Group(group), plan.Year), Suggest.For(situation));
        }

        DateRange? days = reading.Period?.Days ?? (reading.Days is [var day, ..] ? DateRange.Day(day) : null);
        days = days == DateRange.Year(plan.Year) ? null : days;
        var country = reading is { Best: not Wish.WhoHasNotMet, Countries: [var named, ..] } ? named : null;
        return answer(new Span(situation.Standing(plan), groups, days) { Country = country, IsVirtual = reading.Virtual }, situation.Say, situation);
    }

    private static Answer Met(Span span, Say say, Situation situation)
    {
        var met = span.Lines.Where(line => !span.Of(line).IsEmpty || span.IsToldDone(line)).ToList();
        if (met.Count == 0 && span.Country is { } country)
        {
            return Dialogs.Answer.Of(say.NoMeetingWith(say.Country(country), span.Named(say)), Suggest.For(situation));
        }

        if (met.Count == 0 && span.IsVirtual is { } way)
        {
            return Dialogs.Answer.Of(say.NoMeetingOfWay(say.Way(way, null)!, span.Named(say)), say.ExWhoMet(span.Year), say.ExUpcoming());
        }

        if (met.Count == 0 && !span.Groups.IsEmpty && span.Days is null && span.Lines.Any())
        {
            met = [.. span.Lines];
        }

        if (met.Count == 0)
        {
            var owed = span.Days is null && span.Groups.IsEmpty ? $" {say.JointNote(span.Standing.Series.Sum(line => line.Owed), span.Standing.Plan.SessionsOwed)}." : "";
            return Dialogs.Answer.Of(say.NobodyMet(span.Named(say)) + owed, say.ExWhoHasNotMet(span.Year), say.ExStanding(), say.ExUpcoming());
        }

        var meetings = met.SelectMany(line => span.Of(line)).DistinctBy(meeting => meeting.Id).Count();
        var all = span.Lines.Count();
        var left = met is [var own] && span is { Days: null, IsVirtual: null, Country: null } && span.Year == situation.Today.Year ? own.Owed - own.Met : 0;
        // None is listed, and none would be wrong to say.
        var note = left > 0 ? say.MeetingsLeft(left) : meetings == 0 && met.Exists(span.IsToldDone) ? say.Capital(say.DeclaredByReport()) : say.MetTotals(meetings, met.Count(line => !span.Of(line).IsEmpty || span.IsToldDone(line)), all);
        return Show(say.WhoMetTitle(span.Named(say)), note, met.Select(line => Item(line, span, say, LastKnown(line, span, situation))), span, Lists.Ask(say.ExWhoHasNotMet(span.Year)), say);
    }

    private static Answer NotMet(Span span, Say say, Situation situation)
    {
        var none = span.Lines.Where(line => span.Of(line).IsEmpty && !span.IsToldDone(line)).ToList();
        var missed = span.Days is null ? span.Lines.Except(none).Where(line => !Missed(line, span).IsEmpty).ToList() : [];
        // "How many are left", of a group that has met once of four.
        return none.Count + missed.Count == 0 && !span.Groups.IsEmpty && span.Days is null && span.Lines.Any(line => line.Met < line.Owed && !line.IsDeclaredOnly) ? Met(span, say, situation)
            : none.Count + missed.Count == 0
            ? Dialogs.Answer.Of(say.EverybodyMet(span.Named(say)), say.ExWhoMet(span.Year), say.ExStanding(), say.ExUpcoming())
            : Show(say.WhoHasNotMetTitle(span.Named(say)), say.NotMetTotals(none.Count, missed.Count), none.Concat(missed).Select(line => Item(line, span, say)), span, Lists.Ask(say.ExWhoMet(span.Year)), say);
    }

    private static Answer Show(string title, string note, IEnumerable<ListItem> items, Span span, ImmutableArray<Cards.Elements.CardAction> next, Say say)
    {
        var list = new PlanList(title, [say.StandingAsOf(say.Day(span.Standing.Date)), note], [.. items.Take(ListCard.PageLength)], new ShowList("", span.Year),
            [.. next, new Cards.Elements.Send(say.ButtonUpcoming(), new ShowUpcoming())]);
        return Dialogs.Answer.Of(ListCard.For(list, say));
    }

    /// <summary>Of a group that was asked for and has not met this year: when it did.</summary>
    private static Meeting? LastKnown(LineStanding line, Span span, Situation situation) => span.Days is not null || span.Groups.IsEmpty || !line.Meetings.IsEmpty || line.IsDeclaredOnly ? null
        : situation.World.Plans.Reverse().Where(plan => plan.Year < span.Year)
            .SelectMany(plan => situation.Standing(plan).Series.Where(other => other.Line.Series!.Groups.Intersect(line.Line.Series!.Groups).Any()).SelectMany(other => other.Meetings.Reverse()))
            .FirstOrDefault();

    private static ListItem Item(LineStanding line, Span span, Say say, Meeting? before = null)
    {
        var held = span.Of(line);
        var missed = span.Days is null ? Missed(line, span) : [];
        string[] said =
        [
            line.Line.Activity.Code,
            .. span is { Groups: [_], Days: null } ? [say.Period(line.Line.Activity.Period)] : Array.Empty<string>(),
            // What the report calls done has been, though it lists none.
            .. held.IsEmpty && line.IsDeclaredOnly ? [] : (string[])[held.IsEmpty ? say.WithoutMeetings() : say.AllOf(held.Select(meeting => say.HeldHow(meeting.Facts)))],
            .. missed.IsEmpty ? [] : (string[])[say.NothingInQuarter(say.AllOf(missed.Select(say.Quarter)))],
            .. before is not null ? [say.LastKnownMeeting(say.HeldOn(before.Facts))] : Array.Empty<string>(),
            .. line.Ending is { } ending ? [say.Ended(ending), .. span.Groups.IsEmpty || ending.Words is null ? [] : (string[])[ending.Words]] : Array.Empty<string>(),
            .. line.IsDeclaredOnly ? [say.DeclaredByReport(), .. span.Groups.IsEmpty || !TellsMore(line.Status.Raw) ? [] : (string[])[line.Status.Raw!]] : Array.Empty<string>(),
        ];
        var count = span.Days is null ? Counted(line, say) : $"{held.Length}";
        return new ListItem(
            say.Series(line.Line), count, [string.Join(" · ", said)], new Cards.Elements.Send(say.ButtonActivity(line.Line.Activity.Code), new ShowActivity(line.Line.Id.ToString())));
    }

    /// <summary>"Done: at least one a month" says more than that it was done.</summary>
    private static bool TellsMore(string? words) => words is { Length: > LongestDone };

    private const int LongestDone = 12;

    /// <summary>Six meetings where four were owed are six; of what is only called done none can be counted.</summary>
    private static string? Counted(LineStanding line, Say say) => line is { IsDeclaredOnly: true, Meetings.IsEmpty: true } ? null :
        line.Meetings.Length > line.Owed ? say.CountAbove(line.Meetings.Length, line.Owed) : say.CountOf(line.Met, line.Owed);

    private static ImmutableArray<int> Missed(LineStanding line, Span span) =>
        line.Line.Series!.Quarterly && !line.Meetings.IsEmpty && !line.IsDeclaredOnly ? [.. line.Cadence.Without(span.Year, span.Standing.Date)] : [];

    /// <summary>The groups and days a question is about; all the year's without days.</summary>
    private sealed record Span(YearStanding Standing, ImmutableArray<GroupId> Groups, DateRange? Days)
    {
        public int Year => Standing.Plan.Year;

        /// <summary>Only meetings in which a report names this country.</summary>
        public string? Country { get; init; }

        /// <summary>Only meetings of which somebody said that they were so.</summary>
        public bool? IsVirtual { get; init; }

        public IEnumerable<LineStanding> Lines => Standing.Series.Where(line => Groups.IsEmpty || Groups.Any(line.Line.Series!.Groups.Contains));

        public ImmutableArray<Meeting> Of(LineStanding line) =>
            [.. line.Meetings.Where(meeting => (Days is not { } days || days.Overlaps(meeting.Facts.Days)) && (Country is null || meeting.Facts.Present.Contains(Country)) && IsOfWay(meeting.Facts))];

        private bool IsOfWay(MeetingFacts facts) => IsVirtual switch { null => true, true => facts.IsVirtual is true, false => Kinds.IsInPerson(facts.IsVirtual, facts.Place) };

        /// <summary>Done by the word of the report, which names no days: true of the year, not of any part of it.</summary>
        public bool IsToldDone(LineStanding line) => Days is null && Country is null && IsVirtual is null && line.IsDeclaredOnly;

        public string Named(Say say)
        {
            var days = Days is { } asked && PlanDate.TryParse(asked.ToString()) is { } spoken ? say.Days(spoken) : $"{Year}";
            return Groups.IsEmpty ? days : $"{say.Groups(Groups)}, {days}";
        }
    }
}
