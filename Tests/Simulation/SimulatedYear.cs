using GealcBot.Bot.Reminders;
using GealcBot.Bot.Worlds;
using GealcBot.Documents;
using GealcBot.Documents.Interchange;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Storage;
using GealcBot.Storage.Shelves;

namespace GealcBot.Tests.Simulation;

/// <summary>
/// The year 2024 with its plan, thirty people and four instances that are killed and paused at any moment, over a store and
/// a channel that fail. All of it follows from the seed.
/// </summary>
internal sealed class SimulatedYear
{
    private static readonly PlanYear Plan = new(((SeedsResult.Loaded)Seeds.Load()).Plans.Single(plan => plan is { Year: 2024, Kind: DocumentKind.Plan }));
    private static readonly DateTimeOffset Begins = new(2024, 1, 2, 0, 0, 0, TimeSpan.Zero);

    private readonly Random dice;
    private readonly SimulatedClock clock = new(Begins);
    private readonly Fate fate;
    private readonly SimulatedTeams teams;
    private readonly SimulatedAnswers answers;
    private readonly SimulatedInstance[] instances;
    private readonly IDocuments store;
    private readonly SimulatedCheck check;
    private readonly List<RosterEntry> said = [];
    private int read;

    private SimulatedYear(int seed, IDocuments store, ReminderSettings settings)
    {
        (dice, this.store) = (new Random(seed), store);
        fate = new Fate(dice) { Meanwhile = Meanwhile };
        teams = new SimulatedTeams(clock, dice, fate);
        answers = new SimulatedAnswers(Plan, dice);
        instances = [.. Enumerable.Range(0, 4).Select(_ => new SimulatedInstance(store, teams, clock, fate, settings))];
        check = new SimulatedCheck(teams, settings.Policy, settings.Holidays, said);
    }

    /// <summary>What was not as it should be; empty when all was well.</summary>
    public static async Task<SimulatedResult> RunAsync(int seed, IDocuments store, DateOnly? until = null)
    {
        var settings = new ReminderSettings();
        var year = new SimulatedYear(seed, store, settings);
        await year.BeginAsync();
        await year.PassAsync(new DateTimeOffset((until ?? new DateOnly(2025, 1, 10)).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero));
        await year.EndAsync();
        return new SimulatedResult(seed, year.teams.Deliveries.Count, year.fate.Kills, year.fate.Pauses, year.check.Faults);
    }

    private async Task BeginAsync()
    {
        var shelves = new Shelves(store, clock);
        await shelves.Plans.CreateAsync(new PlanKey(2024, DocumentKind.Plan), WorkPlanJson.Write(Plan.Plan), CancellationToken.None);
        await SimulatedRoster.PutAsync(shelves, SimulatedNetwork.People);
        foreach (var person in SimulatedNetwork.People)
        {
            if (person.Id != SimulatedNetwork.NeverReached)
            {
                await new Bot.Turns.Reaches(shelves, clock).RememberAsync(person.Id, SimulatedNetwork.ReachOf(person), CancellationToken.None);
            }
        }
    }

    private async Task PassAsync(DateTimeOffset end)
    {
        for (var day = clock.Now; day < end; day = day.AddDays(1))
        {
            clock.Now = day > clock.Now ? day : clock.Now;
            await HappenAsync(DateOnly.FromDateTime(day.UtcDateTime));
            check.Day(instances[0].Due, day);

            // Now and then everything is down for days, or nobody looks at the weekend.
            if (fate.Happens(0.004))
            {
                day = day.AddDays(dice.Next(1, 6));
                check.Down();
            }
            else
            {
                // It is office time somewhere from 12:00 to 1:00 UTC; at the weekend a look now and then shows that nothing goes out.
                var longest = day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 1500 : 240;
                for (clock.Now = Later(clock.Now, day.AddHours(11.9)); clock.Now < day.AddHours(25); clock.Now = Earlier(clock.Now.AddMinutes(dice.Next(3, longest)), day.AddHours(35.9)))
                {
                    await StepAsync();
                }
            }
        }
    }

    /// <summary>All well again: what is left is done, and what should be there is.</summary>
    private async Task EndAsync()
    {
        fate.IsFickle = false;
        for (var hour = 0; hour < 40; hour++)
        {
            clock.Now = clock.Now.AddHours(1);
            await instances[hour % instances.Length].LookAsync();
        }

        var rows = await new Outbox(store, clock).ListAsync(new DateOnly(2024, 1, 1), new DateOnly(2025, 12, 31), CancellationToken.None);
        check.End(rows, instances[0].Due, DateOnly.FromDateTime(clock.Now.UtcDateTime));
    }

    private async Task StepAsync()
    {
        var instance = instances[dice.Next(instances.Length)];
        instance.Clock.Off = TimeSpan.FromSeconds(dice.Next(-40, 40));
        await instance.LookAsync();
        Read();
        while (answers.Next(clock.Now) is { } answer)
        {
            var began = clock.Now;
            if (await instances[dice.Next(instances.Length)].AnswerAsync(answer.Entry))
            {
                check.Answered(answer.Entry, answer.About, Later(clock.Now, began));
            }
            else
            {
                check.Lost(answer.Entry, answer.About);
            }
        }
    }

    /// <summary>While an instance is paused time goes on, and so do the others.</summary>
    private void Meanwhile()
    {
        clock.Now = clock.Now.AddSeconds(dice.Next(1, 400));
        var others = instances.Where(instance => !instance.IsBusy).ToArray();
        if (others.Length > 0)
        {
            // All that is asked of a simulated world is answered at once: there is nothing to wait for.
            others[dice.Next(others.Length)].LookAsync().GetAwaiter().GetResult();
        }
    }

    private void Read()
    {
        for (; read < teams.Deliveries.Count; read++)
        {
            answers.Saw(teams.Deliveries[read]);
        }
    }

    private async Task HappenAsync(DateOnly today)
    {
        foreach (var entry in SimulatedChanges.On(today, said.Count, clock.Now).ToList())
        {
            while (!await instances[dice.Next(instances.Length)].SayAsync(entry))
            {
                clock.Now = clock.Now.AddMinutes(1);
            }

            said.Add(entry);
        }

        if (today == new DateOnly(2024, 3, 29))
        {
            teams.Blocked.Add(SimulatedNetwork.Blocks);
        }
        else if (today == new DateOnly(2024, 8, 1))
        {
            teams.Blocked.Remove(SimulatedNetwork.Blocks);
        }
        else if (today == new DateOnly(2024, 6, 3))
        {
            teams.Blocked.Add(SimulatedNetwork.Leaves);
        }

        if (today >= new DateOnly(2024, 8, 1) && today < new DateOnly(2024, 8, 4))
        {
            var person = SimulatedNetwork.People.Single(one => one.Id == SimulatedNetwork.Blocks);
            await instances[dice.Next(instances.Length)].HeardAsync(person.Id, SimulatedNetwork.ReachOf(person));
        }
    }

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}

internal sealed record SimulatedResult(int Seed, int Messages, int Kills, int Pauses, IReadOnlyList<string> Faults)
{
    public override string ToString() => $"seed {Seed}: {Messages} messages, {Kills} kills, {Pauses} pauses{string.Concat(Faults.Take(20).Select(fault => $"\n  {fault}"))}";
}
