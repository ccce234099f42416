namespace GealcBot.Plans.Lineage;

/// <summary>What became of something postponed.</summary>
public abstract record Inheritance
{
    /// <summary>A later plan takes it up.</summary>
    public sealed record Heir(PlanLine Line) : Inheritance;

    /// <summary>The plan of that year is not known: nobody can say (2020, for what 000:83 postponed).</summary>
    public sealed record PlanUnknown(int Year) : Inheritance;

    /// <summary>The plan of that year is known and has nothing like it: to be asked.</summary>
    public sealed record NotTakenUp(int Year) : Inheritance;
}

public static class Heirs
{
    /// <summary>Null for a line that was not postponed.</summary>
    public static Inheritance? Of(LineStanding postponed, YearStanding year, IEnumerable<PlanYear> plans)
    {
        if (postponed.Ending is not { Kind: EndingKind.Postponed } ending)
        {
            return null;
        }

        var to = ending.ToYear ?? postponed.Line.Id.Year + 1;
        return plans.FirstOrDefault(plan => plan.Year == to) switch
        {
            null => new Inheritance.PlanUnknown(to),
            var plan when YearLineage.Of(year, plan).FateOf(postponed.Line.Id).Heir is { } heir => new Inheritance.Heir(heir),
            _ => new Inheritance.NotTakenUp(to),
        };
    }
}
