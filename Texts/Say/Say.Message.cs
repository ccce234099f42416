namespace GealcBot.Texts;

// A message of a chat that becomes a report.
public sealed partial class Say
{
    public string FromMessageTitle() => Fill();
    public string FromMessageChoose() => Fill();
    public string FromMessageEmpty() => Fill();
    public string FromMessageOf(string who) => Fill([who]);
    public string FromMessage() => Fill();
    public string ButtonFromMeeting() => Fill();
    public string ButtonFromActivity() => Fill();
    public string ButtonFromEvidence() => Fill();
    public string ButtonTryAgain() => Fill();
    public string ViewSource() => Fill();
}
