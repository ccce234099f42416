namespace GealcBot.Texts;

// Being forgotten.
public sealed partial class Say
{
    public string ForgetAsk() => Fill();
    public string ForgetOnce() => Fill();
    public string FieldForgotten() => Fill();
    public string ForgetWhat() => Fill();
    public string FieldStays() => Fill();
    public string ForgetStays() => Fill();
    public string FieldYourGroups() => Fill();
    public string ForgetGroups(string groups) => Fill([groups]);
    public string ButtonForget() => Fill();
    public string ForgottenTitle() => Fill();
    public string ForgottenText() => Fill();
    public string ForgetInPrivate() => Fill();
    public string ForgetFounder() => Fill();
    public string PersonRemoved() => Fill();
    public string ToldErased() => Fill();
}
