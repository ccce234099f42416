namespace GealcBot.Plans;

/// <summary>How a line stands in one word, for lists that sort the lines of a year by it.</summary>
public enum LineState
{
    Done,

    /// <summary>Done by the report's word alone: its meetings are not all listed (001:163).</summary>
    DeclaredDone,
    PartlyDone,
    InProgress,

    /// <summary>The report tells what came of it and gives no status (000:99).</summary>
    Narrated,

    /// <summary>A day was announced and has passed, and nobody has said whether it took place (001:45).</summary>
    Unconfirmed,
    Scheduled,
    Overdue,
    ToDo,

    /// <summary>Postponed, not needed, substituted or decided otherwise.</summary>
    Dropped,
}
