namespace GealcBot.Texts;

// Meetings told, recorded and put right.
public sealed partial class Say
{
    public string ReportTitle() => Fill();
    public string ReportIntro(string button) => Fill([button]);
    public string AskGroup() => Fill();
    public string AskGroupHint() => Fill();
    public string AskDay() => Fill();
    public string AskCountries() => Fill();
    public string AskLink() => Fill();
    public string AskDecided() => Fill();
    public string ButtonRecord() => Fill();
    public string ButtonCancel() => Fill();
    public string ButtonCorrect() => Fill();
    public string ButtonReport() => Fill();
    public string ButtonStanding() => Fill();
    public string ButtonUpcoming() => Fill();
    public string ButtonUpcomingGroup(string group) => Fill([group]);
    public string ButtonActivity(string code) => Fill([code]);
    public string NeedGroup() => Fill();
    public string NeedDay() => Fill();
    public string DayUnreadable(string words) => Fill([words]);
    public string DayInFuture(string day) => Fill([day]);
    public string NoPlanThatYear(int year) => Fill([year]);
    public string CountriesOutOfRange(int most) => Fill([most]);
    public string LinkUnusable(string words) => Fill([words]);
    public string TextTooLong(int most) => Fill([most]);
    public string MayNotReport() => Fill();
    public string MayNotReportGroup(string own, string asked) => Fill([own, asked]);
    public string MayNotDoThat() => Fill();
    public string ReceiptTitle() => Fill();
    public string CountsFor(int number, int owed, string group, string code) => Fill([number, owed, group, code]);
    public string CountsBeyond(string group, int owed, int number, string code) => Fill([group, owed, number, code]);
    public string FieldDay() => Fill();
    public string FieldCountries() => Fill();
    public string FieldLink() => Fill();
    public string FieldDecided() => Fill();
    public string FieldCounts() => Fill();
    public string FieldReportedBy() => Fill();
    public string FieldReportedAt() => Fill();
    public string AlreadyReportedTitle() => Fill();
    public string AlreadyReported(string who, string day) => Fill([who, day]);
    public string AlreadyReportedByYou(string day) => Fill([day]);
    public string CorrectTitle() => Fill();
    public string CorrectedTitle() => Fill();
    public string CorrectedTimes(int count) => FillCount(count);
    public string NothingChanged() => Fill();
    public string SomebodyCorrected() => Fill();
    public string SameDayAlready(string group) => Fill([group]);
    public string NoSuchReport() => Fill();
    public string NoSuchDay(string day) => Fill([day]);
    public string PauseOnlyOwn() => Fill();
    public string OtherMeetingLater(string taken, string other) => Fill([taken, other]);

}
