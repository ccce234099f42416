namespace GealcBot.Dialogs.Understanding;

/// <summary>
/// What a message comes after. "¿Y cuáles faltan?" wants meetings after a list of meetings, links after a list of links, and
/// puts a form right after a form.
/// </summary>
/// <param name="Name">Of the wish of the question before, or of what is in sight; null where nothing was said before.</param>
public readonly record struct After(string? Name)
{
    public static After Nothing => default;

    /// <summary>One activity, shown in full.</summary>
    public static After One { get; } = new(nameof(One));

    /// <summary>A form that waits to be sent, or a question about something told.</summary>
    public static After Form { get; } = new(nameof(Form));

    /// <summary>What was just recorded.</summary>
    public static After Receipt { get; } = new(nameof(Receipt));

    /// <summary>A reminder that waits for its answer.</summary>
    public static After Reminder { get; } = new(nameof(Reminder));

    public static After Question(Wish wish) => new(wish.ToString());

    /// <returns>Null for a name that nothing has.</returns>
    public static After? TryParse(string name) =>
        name is nameof(One) or nameof(Form) or nameof(Receipt) or nameof(Reminder) || (Enum.TryParse<Wish>(name, out var wish) && wish.IsQuestion()) ? new After(name) : null;
}
