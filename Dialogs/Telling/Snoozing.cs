using GealcBot.Cards;
using GealcBot.Dialogs.Reminding;
using GealcBot.Dialogs.Talk;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Plans.Reminders;

namespace GealcBot.Dialogs.Telling;

/// <summary>"Remind me on Friday": the open reminders of this person are put off.</summary>
public sealed class Snoozing(ReminderAnswers reminders)
{
    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> TellAsync(Told told, Situation situation, CancellationToken cancellation)
    {
        if (Targets.Refused(Deed.Snooze, situation) is { } nobody)
        {
            return nobody;
        }

        var open = Open(situation).Where(owed => told.Groups.IsEmpty || told.Groups.Any(Targets.Concerned(owed.Obligation.Line, told.Plan).Contains)).ToList();
        var answer = Nothing(situation);
        foreach (var owed in open)
        {
            var one = await reminders.LaterAsync(ReminderPlace.Alone(new Reminder(ReminderKind.MeetingOwed, owed.Obligation.Id.ToString(), situation.Today)), Until(told, situation), situation, cancellation);
            answer = owed == open[0] ? one : answer with { Replies = answer.Replies.AddRange(one.Replacement is { } card ? [.. one.Replies, new Reply(null, card, [])] : one.Replies) };
        }

        return answer;
    }

    /// <summary>What this person has been reminded of and not answered, or has put off before.</summary>
    public static IEnumerable<ObligationStanding> Open(Situation situation)
    {
        if (situation.Plan is not { } plan || plan.Year != situation.Today.Year || !situation.Person.MayAnywhere(Deed.Snooze))
        {
            return [];
        }

        var (standing, ledger) = (situation.Standing(plan), situation.World.Ledger(plan.Year));
        var due = DueItems.At(standing, ledger, new ReminderPolicy()).Select(item => item.What.About).ToHashSet();
        return from line in standing.Series
               where plan.SessionKey(line.Line.Series!.Lead) == line.Line.Series.Lead && situation.Person.Role is Role.Coordinator
               where situation.Person.May(Deed.Snooze, Targets.Concerned(line.Line, plan))
               let owed = MeetingPace.OwedThisQuarter(line, standing.Date)
               where owed is not null && (due.Contains(owed.Obligation.Id.ToString()) || ledger.SnoozeOf(owed.Obligation.Id) is not null)
               select owed;
    }

    /// <summary>The day said; of a span that is still to come, its first.</summary>
    private static DateOnly? Until(Told told, Situation situation) => told.When switch
    {
        { First: var first } when first > situation.Today => first,
        { Last: var last } when last > situation.Today => situation.Today.AddDays(1),
        { First: var first } => first,
        null => null,
    };

    private static Answer Nothing(Situation situation)
    {
        var say = situation.Say;
        var next = situation.Plan is not { } plan ? null : situation.Standing(plan).Lines
            .Where(line => line.Next is not null && situation.Person.Groups.Any(line.Line.Concerns))
            .OrderBy(line => line.Next!.By).FirstOrDefault();
        return Answer.Of(
            next is null ? say.NoReminderOpen() : $"{say.NoReminderOpen()} {say.NextDue(Targets.Named(next.Line, situation.Plan!, say), say.Expected(next.Next!))}",
            Suggest.For(situation));
    }
}
