using GealcBot.Bot.Worlds;
using GealcBot.Plans.People;

namespace GealcBot.Tests.Simulation;

/// <summary>People as the store has them: their places in the roster, and what each has set.</summary>
internal static class SimulatedRoster
{
    public static async Task PutAsync(Shelves shelves, IReadOnlyCollection<Person> people)
    {
        await shelves.Roster.AppendAsync(TrialRoles.Roster(people), CancellationToken.None);
        foreach (var person in people)
        {
            var own = new PersonSettings(person.Id) { Language = person.Language, TimeZone = person.TimeZone, Reminders = person.Reminders, PausedUntil = person.PausedUntil };
            await shelves.People.PutAsync(own, null, CancellationToken.None);
        }
    }
}
