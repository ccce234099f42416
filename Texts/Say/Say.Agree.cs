namespace GealcBot.Texts;

// What needs somebody's agreement or reason: proposals, approvals, changes after them; and who was there.
public sealed partial class Say
{
    public string AskChangeReason() => Fill();
    public string ChangedAfterApproval(string why) => Fill([why]);
    public string AfterApproval(int year) => Fill([year]);
    public string TooLateToChange(int days) => Fill([days]);
    public string OnlySecretariatDecides() => Fill();
    public string ApproveAsk(int year) => Fill([year]);
    public string ApproveEffect() => Fill();
    public string ButtonApprove() => Fill();
    public string ApprovedTitle() => Fill();
    public string ToldApproved(int year) => Fill([year]);
    public string ToldWithReason(string what, string why) => Fill([what, why]);
    public string AskPresent() => Fill();
    public string FewerThanNamed(int told, int named) => Fill([told, named]);
    public string MeetingsBeyond(string owed, int more) => Fill([owed, more]);
    public string AskNext() => Fill();
    public string NextNotTold(string who) => Fill([who]);
    public string NeedDocument() => Fill();
}
