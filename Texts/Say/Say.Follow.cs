namespace GealcBot.Texts;

// What answers to follow-ups say.
public sealed partial class Say
{
    /// <summary>More than were owed: "6 (se piden 4)".</summary>
    public string CountAbove(int met, int owed) => Fill([met, owed]);

    /// <summary>A place was told where only a day is kept.</summary>
    public string OnlyDayKept(string day) => Fill([day]);

    /// <summary>Above the next of several forms that one message opened.</summary>
    public string NextForm() => Fill();
}
