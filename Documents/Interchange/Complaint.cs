namespace GealcBot.Documents.Interchange;

/// <summary>The first thing wrong with a file, as one sentence; what comes after it is mostly its consequence.</summary>
internal sealed class Complaint
{
    public string? Sentence { get; private set; }

    /// <param name="where">The path of the value; empty for the file as a whole.</param>
    public void Say(string where, string what) => Sentence ??= $"{(where.Length == 0 ? "The file" : where)}: {what}.";
}
