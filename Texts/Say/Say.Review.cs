namespace GealcBot.Texts;

// Reports that the Secretariat reviews: to accept, to return with a comment, to answer.
public sealed partial class Say
{
    /// <summary>In the place of a card that asked somebody who is no longer asked, nor may see it.</summary>
    public string NoticeOver() => Fill();

    public string ReviewTitle() => Fill();
    public string ReviewReturnedTitle() => Fill();
    public string ReviewAnsweredTitle() => Fill();
    public string ReviewAcceptedTitle() => Fill();
    public string ReviewAwaits() => Fill();
    public string ReviewReturned() => Fill();
    public string ReviewAnswered() => Fill();
    public string ReviewAccepted() => Fill();
    public string ReturnedBy(string who, string day) => Fill([who, day]);
    public string ReturnAnsweredBy(string who, string day) => Fill([who, day]);
    public string AcceptedBy(string who, string day) => Fill([who, day]);
    public string CorrectedBy(string who, string day) => Fill([who, day]);
    public string ProvedBy(string who, string day) => Fill([who, day]);
    public string ReturnTitle() => Fill();
    public string AskReturnComment() => Fill();
    public string NeedReturnComment() => Fill();
    public string AskReturnAnswer() => Fill();
    public string NeedReturnAnswer() => Fill();
    public string ButtonAccept() => Fill();
    public string ButtonReturn() => Fill();
    public string ButtonSeeReview() => Fill();
    public string ButtonSeeComment() => Fill();
    public string ReviewNotYours() => Fill();
    public string ReturnNotYours() => Fill();
    public string ReviewOwn() => Fill();
    public string ReviewNone() => Fill();
    public string ReviewNoneOf(string what) => Fill([what]);
    public string ReviewWhich() => Fill();
    public string FieldReview() => Fill();
    public string ToldReturned(string what) => Fill([what]);
    public string ToldAnswered(string what) => Fill([what]);
    public string ToldAccepted(string what) => Fill([what]);
    public string ToldWithWords(string what, string words) => Fill([what, words]);
    public string WithoutProof(string days) => Fill([days]);
    public string ExWaiting() => Fill();
}
