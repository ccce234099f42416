using GealcBot.Plans.People;

namespace GealcBot.Dialogs.People;

/// <summary>
/// Nobody can be put on the list by anybody but the Secretariat, so the list never loses its last one: not by a word, a button, a
/// sheet, a day in the future, or by taking something back. Who is of it by configuration counts, and cannot be lost.
/// </summary>
internal static class LastOfSecretariat
{
    /// <summary>True where there is a day from now on that would have nobody, and has somebody as things stand.</summary>
    public static bool IsLost(World world, params IEnumerable<RosterEntry> said)
    {
        var after = world.With(world.Roster.With(said.Select(entry => entry with { Again = world.Roster.TimesSaid(entry) })));
        return !ReferenceEquals(after, world) && IsLost(world, after);
    }

    public static bool IsLost(World before, World after) =>
        Days(after.Roster, before.Day).Any(day => Has(before.On(day)) && !Has(after.On(day)));

    /// <summary>Somebody known by e-mail alone has not come yet, and could let nobody in.</summary>
    private static bool Has(World world) => world.People.Any(person => person is { Role: Role.Secretariat, Id.IsWaiting: false });

    /// <summary>The days on which the roster changes, from this one on.</summary>
    private static IEnumerable<DateOnly> Days(Roster roster, DateOnly today) => roster.Entries
        .SelectMany(entry => entry is SheetApplied sheet ? sheet.Rows : [entry])
        .OfType<Assigned>()
        .SelectMany(seat => seat.Until is { } last && last < DateOnly.MaxValue ? [seat.From, last.AddDays(1)] : (DateOnly[])[seat.From])
        .Where(day => day > today).Prepend(today).Distinct();
}
