namespace GealcBot.Storage;

/// <summary>The database cannot be opened as it stands; the message is one line for the operator.</summary>
public class StoreUnusableException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>A newer GealcBot wrote this database: it is refused, not guessed at.</summary>
public sealed class StoreNewerException(string place, int found) : StoreUnusableException(
    $"{place} was written by a newer GealcBot (schema {found}; this one knows {SchemaVersion.Current}): run that version, or name another place.");
