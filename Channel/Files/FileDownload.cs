namespace GealcBot.Channel.Files;

/// <summary>What became of fetching a file.</summary>
public abstract record FileDownload;

public sealed record FileFetched(ReadOnlyMemory<byte> Bytes) : FileDownload;

public sealed record FileTooLarge : FileDownload;

/// <param name="Why">For operators; it holds nothing of the address.</param>
public sealed record FileOutOfReach(string Why) : FileDownload;
