namespace GealcBot.Texts;

// Proposals and what the Secretariat answers.
public sealed partial class Say
{
    public string ProposalTitle() => Fill();
    public string ProposalAgreedTitle() => Fill();
    public string ProposalDeclinedTitle() => Fill();
    public string ProposalSent(string code) => Fill([code]);
    public string ProposalWaits(string code) => Fill([code]);
    public string ProposalDecided(string who, string day) => Fill([who, day]);
    public string FieldProposed() => Fill();
    public string FieldProposedBy() => Fill();
    public string FieldReason() => Fill();
    public string FieldAnswer() => Fill();
    public string ButtonAgree() => Fill();
    public string ButtonDisagree() => Fill();
    public string ButtonSendAnswer() => Fill();
    public string ButtonSee() => Fill();
    public string AskWhyNot() => Fill();
    public string WaitingTitle() => Fill();
    public string WaitingOwnTitle() => Fill();
    public string WaitingNone() => Fill();
    public string ToldProposed(string code, string what) => Fill([code, what]);
    public string ToldAgreed(string code, string what) => Fill([code, what]);
    public string ToldDeclined(string code, string what) => Fill([code, what]);
}
