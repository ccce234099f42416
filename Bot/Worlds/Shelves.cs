using GealcBot.Storage;
using GealcBot.Storage.Shelves;

namespace GealcBot.Bot.Worlds;

/// <summary>The shelves of one store, opened together.</summary>
public sealed class Shelves(IDocuments documents, TimeProvider clock) : IAsyncDisposable
{
    public TimeProvider Clock { get; } = clock;

    public PlanShelf Plans { get; } = new(documents);

    public LedgerBook Ledger { get; } = new(documents);

    public RosterBook Roster { get; } = new(documents);

    public PeopleShelf People { get; } = new(documents);

    public ConversationShelf Conversations { get; } = new(documents, clock);

    public DraftShelf Drafts { get; } = new(documents, clock);

    public GroupChatShelf GroupChats { get; } = new(documents);

    public SecretShelf Secrets { get; } = new(documents);

    public Erasure Erasure { get; } = new(documents, clock);

    public Outbox Outbox { get; } = new(documents, clock);

    public async ValueTask DisposeAsync()
    {
        Outbox.Dispose();
        await documents.DisposeAsync();
    }
}
