namespace GealcBot.Texts;

// The calendar that people subscribe to, and what is said of it.
public sealed partial class Say
{
    public string CalendarName() => Fill();
    public string CalendarNameFor(string group) => Fill([group]);
    public string CalendarOn(string code, string title) => Fill([code, title]);
    public string CalendarDue(string code, string title) => Fill([code, title]);
    public string CalendarMeeting(string group, string number, string code) => Fill([group, number, code]);
    public string CalendarMeetingDue(string group, string number, string code) => Fill([group, number, code]);
    public string CalendarTitle() => Fill();
    public string CalendarTitleFor(string group) => Fill([group]);
    public string CalendarHolds(int dates) => FillCount(dates);
    public string CalendarEmpty() => Fill();
    public string CalendarKept() => Fill();
    public string CalendarNext() => Fill();
    public string CalendarAddress() => Fill();
    public string CalendarOnlyInTeams() => Fill();

    /// <summary>A button that leads out says where to.</summary>
    public string ButtonCalendar(string host) => Fill([host]);

    public string ExCalendar() => Fill();
    public string ExCalendarGroup(string group) => Fill([group]);
}
