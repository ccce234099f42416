namespace GealcBot.Texts;

// Who somebody is.
public sealed partial class Say
{
    public string RoleSecretariat() => Fill();
    public string RoleCoordinator(string groups) => Fill([groups]);
    public string RoleObserver(string groups) => Fill([groups]);
    public string RoleObserverOfAll() => Fill();
    public string RoleMember(string groups) => Fill([groups]);
    public string RoleMemberOfNone() => Fill();
    public string RoleStranger() => Fill();
    public string WhoFrom(string who, string country) => Fill([who, country]);
    public string You() => Fill();
    public string ImportedFrom() => Fill();

    /// <summary>A country by its ISO code, or the code itself where the Network has no such member.</summary>
    public string Country(string code) => sentences.Knows($"Country.{code}") ? sentences[$"Country.{code}"] : code;
}
