using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;

namespace GealcBot.Dialogs.People;

/// <summary>From and until when somebody is what they become, as far as it is said.</summary>
internal sealed record RosterDays(DateOnly? From, DateOnly? Until)
{
    /// <summary>"Desde el 1 de julio", "until 30 September", "from 1 July to 15 August"; null where no day is said.</summary>
    public static RosterDays? Of(Reading reading, DateOnly today) => reading switch
    {
        { Days: [var from, var until, ..] } when until > from => new RosterDays(from, until),
        { Days: [var until], Until: true } => new RosterDays(null, until),
        { Days: [var from, ..] } => new RosterDays(from, null),
        { Period.Days: var span } when span.From <= today => reading.Until ? new RosterDays(null, span.To) : null,
        { Period.Days: var span } => new RosterDays(span.From, reading.Until || !IsOpen(span) ? span.To : null),
        _ => null,
    };

    /// <summary>"From July" ends with no July, and what is said to begin on a day goes on.</summary>
    private static bool IsOpen(DateRange span) => span.IsMonth || span.IsQuarter || span.To == DateRange.Year(span.To.Year).To;
}
