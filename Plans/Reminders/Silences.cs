using System.Collections.Immutable;

namespace GealcBot.Plans.Reminders;

/// <summary>What was asked and has had no answer.</summary>
internal static class Silences
{
    // The round that is open counts as silent after this; those before it were closed unanswered by the next.
    private const int DaysToAnswer = 7;

    /// <summary>How many rounds were sent and not answered.</summary>
    public static int Unanswered(DueItem item, DateOnly day, SentHistory history) =>
        WantsAnswer(item) ? item.Begun.Count(round => history.FirstAsked(item.What.About, round) is { } sent && (round != item.What.Round || sent.AddDays(DaysToAnswer) <= day)) : 0;

    public static ImmutableArray<Silence> At(IEnumerable<DueItem> items, DateOnly day, SentHistory history, ReminderPolicy policy) =>
        [.. items.Where(item => Unanswered(item, day, history) >= policy.EscalateAfter).Select(item => Of(item, day, history))];

    private static Silence Of(DueItem item, DateOnly day, SentHistory history)
    {
        var sent = item.Begun.Where(round => history.FirstAsked(item.What.About, round) is not null).ToList();
        return new Silence(
            item.What,
            [.. sent.SelectMany(round => history.AskedIn(item.What.About, round)).Distinct().OrderBy(person => person.ToString(), StringComparer.Ordinal)],
            sent.Min(round => history.FirstAsked(item.What.About, round)!.Value),
            Unanswered(item, day, history));
    }

    /// <summary>What only tells of a day that is near asks nothing, and a report is the Secretariat's own.</summary>
    private static bool WantsAnswer(DueItem item) => !item.IsAhead && item.What.Kind is not ReminderKind.ReportDue;
}
