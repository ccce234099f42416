using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using GealcBot.Texts;

namespace GealcBot.Bot.LocalChat;

/// <summary>The chats of the page, in memory only: at most <see cref="Max"/>, the longest unused makes room.</summary>
internal sealed class LocalConversations(TimeProvider clock)
{
    public const int Max = 50;

    public static readonly TimeSpan MaxIdle = TimeSpan.FromHours(8);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, LocalConversation> _open = [];

    public LocalConversation Start(Persona persona, Language language, string? timeZone)
    {
        var conversation = new LocalConversation($"local-{Random(16)}", Random(32), persona, language, clock) { TimeZone = timeZone };
        lock (_gate)
        {
            var idleSince = clock.GetUtcNow() - MaxIdle;
            foreach (var old in _open.Values.OrderBy(open => open.LastUsed).ToList())
            {
                if (old.LastUsed < idleSince || _open.Count >= Max)
                {
                    _open.Remove(old.Id);
                    old.Stream.End();
                }
            }

            _open.Add(conversation.Id, conversation);
        }

        return conversation;
    }

    public LocalConversation? Find(string id)
    {
        lock (_gate)
        {
            return _open.GetValueOrDefault(id);
        }
    }

    /// <summary>Whether the token opens this conversation; one of another does not.</summary>
    public static bool Opens(string token, LocalConversation conversation) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(conversation.Token));

    private static string Random(int bytes) => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(bytes));
}
