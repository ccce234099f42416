namespace GealcBot.Texts;

// What is said to keep a conversation going: the way back, choices, several readings, small talk.
public sealed partial class Say
{
    public string NothingToSkip() => Fill();
    public string NoMore() => Fill();
    public string NothingBefore() => Fill();
    public string StepTakenBack() => Fill();
    public string NoStepBefore(string cancel) => Fill([cancel]);
    public string BackOfKept(string what, string button) => Fill([what, button]);
    public string NothingToChoose() => Fill();
    public string NoSuchChoice(int count) => FillCount(count);
    public string FormStillOpen() => Fill();
    public string BackToForm() => Fill();
    public string StartedAgain() => Fill();
    public string StartedAgainWithoutForm() => Fill();
    public string StateLost() => Fill();
    public string HelloInPassing() => Fill();
    public string WhichOfTheTwo() => Fill();
    public string WhoIAm() => Fill();
    public string WhatTheNetworkIs() => Fill();
    public string FormBeforeStays() => Fill();
    public string JointOwnOnly(string own, string other) => Fill([own, other]);
    public string SmallTalkOther() => Fill();
    public string SmallTalkAnother() => Fill();
    public string NoJokes() => Fill();
    public string WelcomeOther() => Fill();
    public string PraiseThanks() => Fill();
    public string CalmOther() => Fill();
    public string AskLanguage() => Fill();
    public string HelpTitleGroup(string group) => Fill([group]);
    public string HelpShared() => Fill();
    public string ExWhoMetGroup(string group) => Fill([group]);
    public string ExEvidenceOf(string code) => Fill([code]);
    public string ExWhoMetDuring(string period) => Fill([period]);
    public string ExUpcomingDuring(string period) => Fill([period]);
}
