namespace GealcBot.Storage.Shelves;

/// <summary>What a shelf gave out, with the mark that says whether it has changed since.</summary>
public sealed record Kept<T>(T Value, string ETag);
