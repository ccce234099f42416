namespace GealcBot.Texts;

// Greetings, help, and what is said when there is nothing to say.
public sealed partial class Say
{
    public string Hello(string name) => Fill([name]);
    public string HelloThere() => Fill();
    public string HelloAsk() => Fill();
    public string HelloTell() => Fill();
    public string YouAre(string role) => Fill([role]);
    public string YouAreUnknown() => Fill();
    public string Welcome() => Fill();
    public string Bye() => Fill();
    public string Calm() => Fill();
    public string SmallTalk() => Fill();
    public string NotUnderstood() => Fill();
    public string UnderstoodOnly(string about) => Fill([about]);
    public string NothingToCancel() => Fill();
    public string Cancelled() => Fill();
    public string NothingToConfirm() => Fill();
    public string EmptyMessage() => Fill();
    public string MessageTooLong() => Fill();
    public string SomethingFailed() => Fill();
    public string NotRecorded() => Fill();
    public string OldButton() => Fill();
    public string EditedNotRedone() => Fill();
    public string LanguageSet() => Fill();
    public string WhichLanguage() => Fill();
    public string LanguagesSpoken() => Fill();
    public string LanguageNotSpoken() => Fill();
    public string ActingAs(string role) => Fill([role]);
    public string ActAsWhat() => Fill();
    public string RolesAreNotSaid() => Fill();
    public string HelpTitle() => Fill();
    public string HelpAsk() => Fill();
    public string HelpTell() => Fill();
    public string HelpOther() => Fill();
    public string HelpReminders() => Fill();
    public string HelpLanguages() => Fill();
    public string ExUpcomingGroup(string group) => Fill([group]);
    public string ExUpcoming() => Fill();
    public string ExWebinars() => Fill();
    public string ExMine() => Fill();
    public string ExOverdue() => Fill();
    public string ExStanding() => Fill();
    public string AlreadyKept(string what) => Fill([what]);
    public string OutsideMatter() => Fill();
    public string ExStandingGroup(string group) => Fill([group]);
    public string ExReport() => Fill();
    public string ExReportSentence(string group) => Fill([group]);
    public string ExHelp() => Fill();
}
