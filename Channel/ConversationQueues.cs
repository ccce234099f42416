namespace GealcBot.Channel;

/// <summary>
/// What belongs to one conversation goes one after another, in the order it came; conversations do not wait for each other.
/// Nothing is kept of a conversation that is idle.
/// </summary>
/// <param name="limit">How many may wait in one conversation before the next is turned away.</param>
public sealed class ConversationQueues(int limit = 100)
{
    private readonly Dictionary<string, Line> _busy = new(StringComparer.Ordinal);

    /// <summary>Conversations that have something running or waiting.</summary>
    public int Busy
    {
        get
        {
            lock (_busy)
            {
                return _busy.Count;
            }
        }
    }

    /// <param name="whenFull">The answer when too many wait already; the work is then not done.</param>
    public async Task<T> RunAsync<T>(string conversation, Func<Task<T>> work, T whenFull)
    {
        if (Enter(conversation) is not { } line)
        {
            return whenFull;
        }

        try
        {
            await line.Turn.WaitAsync();
            try
            {
                return await work();
            }
            finally
            {
                line.Turn.Release();
            }
        }
        finally
        {
            Leave(conversation, line);
        }
    }

    private Line? Enter(string conversation)
    {
        lock (_busy)
        {
            if (!_busy.TryGetValue(conversation, out var line))
            {
                line = _busy[conversation] = new Line();
            }

            if (line.Inside > limit)
            {
                return null;
            }

            line.Inside++;
            return line;
        }
    }

    private void Leave(string conversation, Line line)
    {
        lock (_busy)
        {
            if (--line.Inside == 0)
            {
                _busy.Remove(conversation);
            }
        }
    }

    private sealed class Line
    {
        // Waiters are let in first come, first served; no wait handle is ever asked for, so there is nothing to dispose.
        public SemaphoreSlim Turn { get; } = new(1, 1);

        public int Inside { get; set; }
    }
}
