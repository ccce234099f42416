namespace GealcBot.Tests.Simulation;

/// <summary>What may go wrong between any two steps of an instance, decided by the seed alone.</summary>
internal sealed class Fate(Random dice)
{
    private int depth;

    /// <summary>What others do while an instance is paused.</summary>
    public Action Meanwhile { get; set; } = () => { };

    /// <summary>False while things are to go well: at the end, when all that is left is done.</summary>
    public bool IsFickle { get; set; } = true;

    public int Kills { get; private set; }

    public int Pauses { get; private set; }

    public bool Happens(double chance) => IsFickle && dice.NextDouble() < chance;

    /// <summary>Before or after a step: the instance may be paused, and others go on; or it is killed.</summary>
    public void Between(double killed)
    {
        if (Happens(killed))
        {
            Kills++;
            throw new InstanceKilledException();
        }

        if (depth < 2 && Happens(killed))
        {
            Pauses++;
            depth++;
            Meanwhile();
            depth--;
        }
    }
}

/// <summary>One run of an instance, from its start to the moment it is killed: a dead one does nothing more, whatever was under way.</summary>
internal sealed class Life(Fate fate)
{
    public bool IsOver { get; private set; }

    public void Step(double risk)
    {
        if (IsOver)
        {
            throw new InstanceKilledException();
        }

        try
        {
            fate.Between(risk);
        }
        catch (InstanceKilledException)
        {
            IsOver = true;
            throw;
        }
    }
}

/// <summary>The process is gone: nothing after this is done.</summary>
internal sealed class InstanceKilledException : Exception;
