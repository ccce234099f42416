namespace GealcBot.Channel.Files;

/// <summary>A file that came with a message.</summary>
/// <param name="Name">As the client gave it: to be shown, never a path.</param>
public abstract record FileOffer(string Name);

/// <summary>Teams keeps it; nothing of it is fetched yet.</summary>
/// <param name="Address">Good for some minutes, and for whoever holds it: it is neither trusted nor logged.</param>
public sealed record FileElsewhere(string Name, string Address) : FileOffer(Name);

/// <summary>It came whole, over the loopback of the local mode.</summary>
public sealed record FileInHand(string Name, ReadOnlyMemory<byte> Bytes) : FileOffer(Name);
