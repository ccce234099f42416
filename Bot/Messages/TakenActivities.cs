using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace GealcBot.Bot.Messages;

/// <summary>
/// What makes two deliveries the same: ids of messages are unique only inside their conversation. Kept as a digest, for
/// fifty thousand of them are held and their ids are long.
/// </summary>
internal readonly record struct ActivityKey(UInt128 Digest)
{
    /// <param name="parts">Channel, conversation, id, kind: told apart by their lengths.</param>
    public static ActivityKey Of(params ReadOnlySpan<string> parts)
    {
        var words = new StringBuilder();
        foreach (var part in parts)
        {
            words.Append(part.Length).Append(':').Append(part);
        }

        return new(BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(words.ToString()))));
    }
}

/// <summary>
/// Takes each activity once. A redelivery, also one that comes while the first is at work, gets the same answer. It is a
/// bounded memory of one process: what must never happen twice is kept from it by the id of the ledger's entry.
/// </summary>
internal sealed class TakenActivities(TimeProvider clock, int most = 50_000, long mostBytes = 16 * 1024 * 1024)
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    // Nearly all turns end with a bare 202: one task stands for them all.
    private static readonly Task<Answer> Accepted = Task.FromResult(Answer.Accepted);

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
        var promise = new TaskCompletionSource<Answer>(TaskCreationOptions.RunContinuationsAsynchronously);
        var taken = Find(key, promise.Task, out var isNew);
        if (!isNew)
        {
            return await taken.Answer;
        }

        try
        {
            var answer = await take();
            Keep(taken, answer);
            promise.SetResult(answer);
            return answer;
        }
        catch (Exception broken)
        {
            Forget(taken);
            promise.SetException(broken);
            throw;
        }
    }

    private Taken Find(ActivityKey key, Task<Answer> answer, out bool isNew)
    {
        lock (_taken)
        {
            DropOld();
            isNew = !_taken.TryGetValue(key, out var known);
            if (isNew)
            {
                known = new Taken(key, clock.GetTimestamp()) { Answer = answer };
                _taken.Add(key, known);
                _byAge.Enqueue(known);
            }

            return known!;
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
                taken.Answer = answer == Answer.Accepted ? Accepted : taken.Answer;
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

        public required Task<Answer> Answer { get; set; }
    }
}
