using GealcBot.Channel;
using GealcBot.Dialogs.Notices;
using GealcBot.Plans.People;

namespace GealcBot.Tests.Simulation;

/// <summary>Something that a person saw.</summary>
/// <param name="Look">When the look began that sent it: what was said later could not be known to it.</param>
internal sealed record Seen(PersonId To, DateTimeOffset At, DateTimeOffset Look, string? Language, ReminderNotice Notice)
{
    public string Row => new DueNotice(To, Notice).Id;
}

/// <summary>Teams, as it fails: it asks to wait, loses connections before and after, answers without an id, and some people have blocked the bot.</summary>
internal sealed class SimulatedTeams(SimulatedClock clock, Random dice, Fate fate)
{
    private int ids;

    public List<Seen> Deliveries { get; } = [];

    /// <summary>What each message shows now, by its id.</summary>
    public Dictionary<string, string> Shows { get; } = [];

    public HashSet<PersonId> Blocked { get; } = [];

    /// <summary>Calls for people who had blocked the bot.</summary>
    public Dictionary<PersonId, int> InVain { get; } = [];

    public IConnector For(Life life, SkewedClock instance, Func<DateTimeOffset> look) => new Line(this, life, instance, look);

    private SendOutcome Take(PersonId to, Outgoing message, DateTimeOffset look)
    {
        if (Blocked.Contains(to))
        {
            InVain[to] = InVain.GetValueOrDefault(to) + 1;
            return new PersonGone(dice.Next(2) == 0 ? "ConversationBlockedByUser" : "BotNotInConversationRoster");
        }

        if (Failure() is { } failed)
        {
            return failed;
        }

        var unclear = fate.Happens(0.03);
        if (unclear && dice.Next(2) == 0)
        {
            return new OutcomeUnknown("status 502");
        }

        if (Notice.Read(message.Text!) is not ReminderNotice notice)
        {
            throw new InvalidOperationException("Something else than reminders was sent.");
        }

        Deliveries.Add(new Seen(to, clock.Now, look, message.Locale, notice));
        var id = $"m{++ids}";
        Shows[id] = message.Text!;
        return unclear ? new OutcomeUnknown("the connection was lost") : new Sent(fate.Happens(0.1) ? null : id);
    }

    private SendOutcome? Failure() =>
        fate.Happens(0.03) ? new Throttled(TimeSpan.FromSeconds(dice.Next(1, 900)))
        : fate.Happens(0.02) ? new NotSent("the connector could not be reached")
        : fate.Happens(0.002) ? new NotAdmitted("status 401")
        : null;

    private sealed class Line(SimulatedTeams teams, Life life, SkewedClock instance, Func<DateTimeOffset> look) : IConnector
    {
        private const double Risk = 0.02;

        public Task<SendOutcome> SendAsync(Address to, Outgoing message, CancellationToken cancellation)
        {
            // Before the claim is looked at for the last time, as the connector does.
            life.Step(Risk);
            var outcome = message.Until <= instance.GetUtcNow() ? new NotSent("the time to send it was over") : teams.Take(new PersonId(to.Tenant, to.UserId!), message, look());
            life.Step(Risk);
            return Task.FromResult(outcome);
        }

        public Task<SendOutcome> UpdateAsync(Address to, string activityId, Outgoing message, CancellationToken cancellation)
        {
            life.Step(Risk);
            if (teams.Failure() is { } failed)
            {
                return Task.FromResult(failed);
            }

            teams.Shows[activityId] = message.Text!;
            life.Step(Risk);
            return Task.FromResult<SendOutcome>(new Sent(activityId));
        }
    }
}
