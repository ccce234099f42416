namespace GealcBot.Bot.Messages;

/// <summary>What makes two deliveries the same: ids of messages are unique only inside their conversation.</summary>
internal readonly record struct ActivityKey(string Channel, string Conversation, string Id, string Kind);

/// <summary>
/// Takes each activity once. A redelivery, also one that comes while the first is at work, gets the same answer. It is a
/// bounded memory of one process: what must never happen twice is kept from it by the id of the ledger's entry.
/// </summary>
internal sealed class TakenActivities(TimeProvider clock, int most = 50_000, long mostBytes = 16 * 1024 * 1024)
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    private readonly Dictionary<ActivityKey, Taken> _taken = [];
    private readonly Queue<Taken> _byAge = [];
    private long _bytes;

    public int Count
    {
        get
        {
            lock (_taken)
            {
                return _taken.Count;
            }
        }
    }

    public async Task<Answer> OnceAsync(ActivityKey key, Func<Task<Answer>> take)
    {
        var (taken, isNew) = Find(key);
        if (!isNew)
        {
            return await taken.Answer.Task;
        }

        try
        {
            var answer = await take();
            Keep(taken, answer);
            taken.Answer.SetResult(answer);
            return answer;
        }
        catch (Exception broken)
        {
            Forget(taken);
            taken.Answer.SetException(broken);
            throw;
        }
    }

    private (Taken Taken, bool IsNew) Find(ActivityKey key)
    {
        lock (_taken)
        {
            DropOld();
            if (_taken.TryGetValue(key, out var known))
            {
                return (known, false);
            }

            var taken = new Taken(key, clock.GetTimestamp());
            _taken.Add(key, taken);
            _byAge.Enqueue(taken);
            return (taken, true);
        }
    }

    // An answer that asks for another delivery must not be the answer to it.
    private void Keep(Taken taken, Answer answer)
    {
        lock (_taken)
        {
            if (answer.Status >= 500 && answer.Status != Answer.NotImplemented.Status)
            {
                Remove(taken);
            }
            else if (IsKept(taken))
            {
                taken.Bytes = answer.Body?.Length ?? 0;
                _bytes += taken.Bytes;
            }
        }
    }

    private void Forget(Taken taken)
    {
        lock (_taken)
        {
            Remove(taken);
        }
    }

    private void DropOld()
    {
        while (_byAge.TryPeek(out var oldest)
            && (_byAge.Count > most || _bytes > mostBytes || clock.GetElapsedTime(oldest.At) > Kept))
        {
            Remove(_byAge.Dequeue());
        }
    }

    private void Remove(Taken taken)
    {
        if (IsKept(taken))
        {
            _taken.Remove(taken.Key);
            _bytes -= taken.Bytes;
        }
    }

    private bool IsKept(Taken taken) => _taken.TryGetValue(taken.Key, out var kept) && kept == taken;

    private sealed class Taken(ActivityKey key, long at)
    {
        public ActivityKey Key => key;

        public long At => at;

        public long Bytes { get; set; }

        public TaskCompletionSource<Answer> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
