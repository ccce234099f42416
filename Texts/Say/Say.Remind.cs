namespace GealcBot.Texts;

// Reminders and their answers.
public sealed partial class Say
{
    public string ReminderTitleQuarter(string group, string quarter) => Fill([group, quarter]);
    public string ReminderCount(int met, int owed, string code) => Fill([met, owed, code]);
    public string ReminderLess(string words) => Fill([words]);
    public string ButtonHeld() => Fill();
    public string ButtonScheduled() => Fill();
    public string ButtonLater() => Fill();
    public string ButtonSetDate() => Fill();
    public string ButtonSnooze() => Fill();
    public string ButtonBack() => Fill();
    public string ButtonOtherDay() => Fill();
    public string ScheduleAsk() => Fill();
    public string LaterAsk() => Fill();
    public string ScheduleInPast(string day) => Fill([day]);
    public string ScheduleOtherYear(string day, int year) => Fill([day, year]);
    public string ScheduledTitle(string group, string day) => Fill([group, day]);
    public string ScheduledThanks(string button) => Fill([button]);
    public string SnoozedTitle(string day) => Fill([day]);
    public string ReminderAnswered() => Fill();
    public string SetBy(string who) => Fill([who]);
    public string BeyondWindow(string day) => Fill([day]);
}
