using GealcBot.Cards.Elements;
using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Cards;

/// <summary>How lines stand, said in somebody's language.</summary>
public static class StateWords
{
    extension(Say say)
    {
        /// <summary>Above the lines of a state, and before their number.</summary>
        public string StateHeading(LineState state) => state switch
        {
            LineState.Done => say.LinesDone(),
            LineState.DeclaredDone => say.LinesDeclared(),
            LineState.PartlyDone => say.LinesPartly(),
            LineState.InProgress => say.LinesInProgress(),
            LineState.Narrated => say.LinesNarrated(),
            LineState.Unconfirmed => say.LinesUnconfirmed(),
            LineState.Scheduled => say.LinesScheduled(),
            LineState.Overdue => say.LinesOverdue(),
            LineState.ToDo => say.LinesToDo(),
            _ => say.LinesDropped(),
        };

        /// <summary>How many lines stand each way, the done ones first.</summary>
        /// <param name="heading">What a state is called, where that is not <see cref="StateHeading"/>.</param>
        public string CountedByState(IEnumerable<LineStanding> lines, Func<LineState, string>? heading = null) =>
            string.Join(" · ", lines.GroupBy(line => line.State).OrderBy(same => same.Key).Select(same => say.Counted(heading?.Invoke(same.Key) ?? say.StateHeading(same.Key), same.Count())));

        /// <summary>Of so many owed so many were held; what was done beyond what is owed is work too.</summary>
        public string MeetingsMet(LineStanding line) => line is { IsDeclaredOnly: true, Meetings.IsEmpty: true } ? say.Capital(say.DeclaredByReport()) : line.Meetings.Length > line.Owed
            ? say.MeetingsBeyond(say.MeetingsOwed(line.Met, line.Owed), line.Meetings.Length - line.Owed)
            : say.MeetingsOwed(line.Met, line.Owed);

        /// <summary>A status as a filter.</summary>
        public string StatusWord(StatusKind kind) => kind switch
        {
            StatusKind.Done => say.LinesDone(),
            StatusKind.InProgress => say.LinesInProgress(),
            StatusKind.Partial => say.LinesPartly(),
            StatusKind.Scheduled => say.LinesScheduled(),
            StatusKind.Pending => say.LinesToDo(),
            _ => say.LinesDropped(),
        };

        /// <summary>What is known of one line beyond its state: when, how far, or why not.</summary>
        public string? HowItStands(LineStanding line) => line switch
        {
            { State: LineState.Dropped, Ending: { } ending } => say.Capital(say.Ended(ending)),
            { State: LineState.DeclaredDone } => say.Capital(say.DeclaredByReport()),
            { State: LineState.Done, Line.Series: not null } => say.AllOf(line.Meetings.Select(meeting => say.HeldOn(meeting.Facts))),
            { State: LineState.Done, Status.Date: { } date } => say.Days(date),
            { State: LineState.Done, Line.Activity.Period: var period } => say.Period(period),
            { Percent: { } percent } => $"{percent} %",
            { State: LineState.PartlyDone } => say.CountOf(line.Met, line.Reported?.Part?.OutOf ?? line.Owed),
            { State: LineState.InProgress or LineState.Narrated, Line.Series: null } => say.Period(line.Line.Activity.Period),
            { State: LineState.Unconfirmed, Next.ScheduledAs: null } => say.UnconfirmedNoDay(),
            { Next: { } next } => say.Expected(next),
            _ => null,
        };
    }
}
