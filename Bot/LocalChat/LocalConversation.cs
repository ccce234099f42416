using System.Globalization;
using GealcBot.Texts;

namespace GealcBot.Bot.LocalChat;

/// <summary>One person's chat on the page: who it is, one turn at a time, and what the bot has sent.</summary>
internal sealed class LocalConversation(string id, string token, Persona persona, Language language, TimeProvider clock)
{
    private const int MostDialogs = 20;

    private readonly Lock _gate = new();
    private readonly Queue<(string CardId, string Text)> _dialogs = new();
    private readonly Recent _messages = new();
    private readonly Recent _clientIds = new();
    private Task _lastTurn = Task.CompletedTask;
    private long _lastActivity;

    public string Id => id;
    public string Token => token;
    public Persona Persona => persona;
    public Language Language => language;
    public string? TimeZone { get; init; }
    public DateTimeOffset Now => clock.GetUtcNow();
    public DateTimeOffset LastUsed { get; private set; } = clock.GetUtcNow();
    public LocalStream Stream { get; } = new(clock);

    /// <summary>A page that listens keeps its conversation, and so does one who writes.</summary>
    public void Touch() => LastUsed = Now;

    public string NextActivityId() => Interlocked.Increment(ref _lastActivity).ToString(CultureInfo.InvariantCulture);

    /// <summary>False when the page sent this one before: its answer was lost on the way, and it tries again.</summary>
    public bool IsNew(string clientId)
    {
        lock (_gate)
        {
            return _clientIds.Add(clientId);
        }
    }

    /// <summary>Whether the bot sent this message here, and it is not forgotten.</summary>
    public bool Holds(string messageId)
    {
        lock (_gate)
        {
            return _messages.Contains(messageId);
        }
    }

    /// <summary>Keeps a message of the bot and shows it.</summary>
    public void AddMessage(string messageId, string json)
    {
        lock (_gate)
        {
            _messages.Add(messageId);
            Stream.Add("message", json);
        }
    }

    /// <summary>This card is a dialog on a message with that text; of many the last few are known, and an older one is a card like others.</summary>
    public void OpenDialog(string cardId, string text)
    {
        lock (_gate)
        {
            _dialogs.Enqueue((cardId, text));
            while (_dialogs.Count > MostDialogs)
            {
                _dialogs.Dequeue();
            }
        }
    }

    /// <summary>The text of the message that the card is a dialog on, or null for any other card.</summary>
    public string? QuotedIn(string cardId)
    {
        lock (_gate)
        {
            return _dialogs.FirstOrDefault(dialog => dialog.CardId == cardId).Text;
        }
    }

    /// <summary>Runs after every turn that was asked for before it.</summary>
    public Task<T> InTurnAsync<T>(Func<Task<T>> turn)
    {
        Touch();
        lock (_gate)
        {
            var mine = AfterAsync(_lastTurn, turn);
            _lastTurn = mine;
            return mine;
        }

        static async Task<T> AfterAsync(Task previous, Func<Task<T>> turn)
        {
            await previous.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ForceYielding);
            return await turn();
        }
    }

    /// <summary>As many ids as the stream keeps events.</summary>
    private sealed class Recent
    {
        private readonly Queue<string> _order = new();
        private readonly HashSet<string> _ids = [];

        public bool Contains(string id) => _ids.Contains(id);

        public bool Add(string id)
        {
            if (!_ids.Add(id))
            {
                return false;
            }

            _order.Enqueue(id);
            if (_order.Count > LocalStream.MaxEvents)
            {
                _ids.Remove(_order.Dequeue());
            }

            return true;
        }
    }
}
