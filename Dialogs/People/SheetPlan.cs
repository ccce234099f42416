using System.Collections.Immutable;
using GealcBot.Documents.People;
using GealcBot.Plans;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.People;

public enum SheetChange
{
    New,
    Changed,
    Removed,
    Same,
}

/// <summary>What a row would do.</summary>
public sealed record PlannedRow(SheetRow Row, SheetChange Change, Person Person, ImmutableArray<RosterEntry> Entries);

/// <summary>What a sheet would do to the list as it stands; it is computed again when it is applied.</summary>
public sealed record SheetPlan(ImmutableArray<PlannedRow> Rows, ImmutableArray<OddRow> Odd)
{
    public IEnumerable<RosterEntry> Entries => Rows.SelectMany(row => row.Entries);

    /// <summary>Two plans that would do the same have the same meaning, whoever makes them and when.</summary>
    public string Meaning => PersonId.OfEmail(string.Join('\n', Entries.Select(entry => entry.Meaning))).Handle;

    public int Count(SheetChange change) => Rows.Count(row => row.Change == change);

    public static SheetPlan Of(PeopleSheet sheet, Situation situation)
    {
        // Rows of one person add up: the second is planned on what the first would have done.
        var (world, rows) = (situation.World, ImmutableArray.CreateBuilder<PlannedRow>());
        foreach (var row in sheet.Rows)
        {
            var planned = Plan(row, world, situation);
            world = world.With(world.Roster.With(planned.Entries));
            rows.Add(planned);
        }

        return new SheetPlan(rows.ToImmutable(), sheet.Odd);
    }

    private static PlannedRow Plan(SheetRow row, World world, Situation situation)
    {
        var known = Known(row.Email, world);
        var id = known?.Id ?? PersonId.OfEmail(row.Email);
        var from = row.From ?? situation.Today;
        var then = world.On(from).Who(id);
        var entries = ImmutableArray.CreateBuilder<RosterEntry>();
        if (row.Role is not Role.Stranger && IsNews(row, known))
        {
            entries.Add(new Described(id)
            {
                Name = row.Name,
                Email = row.Email,
                Country = row.Country,
                Language = row.Language,
                TimeZone = row.TimeZone,
                By = situation.Person.Id,
                RecordedAt = situation.Now,
                Again = 0,
            });
        }

        var seats = row.Groups.IsEmpty ? [null] : row.Groups.Select(group => (GroupId?)group);
        entries.AddRange(seats.Where(group => !then.IsAlready(row.Role, group) || (row.Until is { } last && !world.On(last.AddDays(1)).Who(id).IsAlready(Role.Stranger, group)))
            .Select(group => new Assigned(id, row.Role, group, from, row.Until) { By = situation.Person.Id, RecordedAt = situation.Now }));
        ImmutableArray<RosterEntry> said = [.. entries.Select(entry => entry with { Again = world.Roster.TimesSaid(entry) })];
        var change = said.IsEmpty ? SheetChange.Same : row.Role is Role.Stranger ? SheetChange.Removed : known is null || known.Role is Role.Stranger ? SheetChange.New : SheetChange.Changed;
        return new PlannedRow(row, change, known ?? new Person { Id = id, Role = Role.Stranger, Name = row.Name, Email = row.Email }, said);
    }

    private static Person? Known(string email, World world) =>
        world.People.FirstOrDefault(person => string.Equals(person.Email, email, StringComparison.OrdinalIgnoreCase)) ?? world.Find(PersonId.OfEmail(email));

    private static bool IsNews(SheetRow row, Person? known) =>
        known is null || known.Email is null || Differs(row.Name, known.Name) || Differs(row.Country, known.Country) || (known.Language is null && row.Language is not null) || (known.TimeZone is null && row.TimeZone is not null);

    private static bool Differs(string? said, string? known) => said is not null && said != known;
}
