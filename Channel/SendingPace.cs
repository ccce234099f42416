namespace GealcBot.Channel;

/// <summary>
/// Keeps to what a conversation and a tenant may be sent, and to the waits that the channel asks for: of a conversation,
/// and where that happens again and again, of the whole tenant.
/// </summary>
internal sealed class SendingPace(ConnectorSettings settings, TimeProvider clock)
{
    private const int Crowded = 1000;
    private const int BurstsOfATenant = 3;
    private static readonly TimeSpan BurstWithin = TimeSpan.FromSeconds(30);

    private readonly Lock taking = new();
    private readonly long began = clock.GetTimestamp();
    private readonly Dictionary<string, TokenBucket> buckets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Queue<TimeSpan>> throttles = new(StringComparer.Ordinal);

    // Since the start, by the clock that nobody sets.
    private TimeSpan Now => clock.GetElapsedTime(began);

    /// <summary>How long to wait before sending; the turn is taken. Null with <paramref name="ask"/> where the wait would be longer than the longest, and nothing is taken.</summary>
    public TimeSpan? Take(Address to, out TimeSpan ask)
    {
        lock (taking)
        {
            var now = Now;
            var (conversation, tenant) = (Bucket(Conversation(to), settings.PerConversation, now), Bucket(Tenant(to), settings.PerTenant, now));
            ask = Longer(conversation.Wait(now), tenant.Wait(now));
            if (ask > settings.LongestWait)
            {
                return null;
            }

            conversation.Take(now);
            tenant.Take(now);
            return ask;
        }
    }

    /// <summary>The channel asked to wait.</summary>
    public void Throttled(Address to, TimeSpan wait)
    {
        lock (taking)
        {
            var now = Now;
            Bucket(Conversation(to), settings.PerConversation, now).CloseTo(now + wait);
            if (!throttles.TryGetValue(to.Tenant, out var recent))
            {
                recent = throttles[to.Tenant] = new Queue<TimeSpan>();
            }

            recent.Enqueue(now);
            while (recent.TryPeek(out var first) && now - first > BurstWithin)
            {
                recent.Dequeue();
            }

            if (recent.Count >= BurstsOfATenant)
            {
                Bucket(Tenant(to), settings.PerTenant, now).CloseTo(now + wait);
                recent.Clear();
            }
        }
    }

    private TokenBucket Bucket(string name, Rate rate, TimeSpan now)
    {
        if (!buckets.TryGetValue(name, out var bucket))
        {
            Forget(now);
            bucket = buckets[name] = new TokenBucket(rate, now);
        }

        return bucket;
    }

    // A full bucket is as good as a new one.
    private void Forget(TimeSpan now)
    {
        if (buckets.Count >= Crowded)
        {
            foreach (var name in buckets.Where(bucket => bucket.Value.IsFullAt(now)).Select(bucket => bucket.Key).ToList())
            {
                buckets.Remove(name);
            }
        }
    }

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;

    private static string Conversation(Address to) => $"{to.ChannelId}\n{to.ConversationId}";

    private static string Tenant(Address to) => to.Tenant;
}
