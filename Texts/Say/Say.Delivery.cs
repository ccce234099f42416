namespace GealcBot.Texts;

// What was sent to whom, what will be, and what came of it.
public sealed partial class Say
{
    public string ReminderTooLarge() => Fill();
}
