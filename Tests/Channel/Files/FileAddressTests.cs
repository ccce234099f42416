using GealcBot.Channel.Files;
using Xunit;

namespace GealcBot.Tests.Channel.Files;

public sealed class FileAddressTests
{
    [Theory]
    [InlineData("https://contoso.sharepoint.com/_layouts/15/download.aspx?UniqueId=1&tempauth=ey%4A.b.c")]
    [InlineData("https://contoso-my.sharepoint.com/personal/ana_contoso_com/download.aspx?tempauth=a@b")]
    [InlineData("HTTPS://Contoso-My.SharePoint.COM/x")]
    [InlineData("https://contoso.sharepoint.com:443/x")]
    public void Files_that_Teams_keeps_are_fetched(string address) => Assert.NotNull(FileAddress.TryAllow(address, FileAddress.TeamsHosts));

    [Theory]
    [InlineData("http://contoso.sharepoint.com/x")]
    [InlineData("ftp://contoso.sharepoint.com/x")]
    [InlineData("file:///etc/passwd")]
    // Parses as a file on Linux.
    [InlineData("//contoso.sharepoint.com/x")]
    [InlineData("contoso.sharepoint.com/x")]
    [InlineData("")]
    [InlineData("https://")]
    // The name of the suffix itself is nobody's.
    [InlineData("https://sharepoint.com/x")]
    [InlineData("https://evilsharepoint.com/x")]
    [InlineData("https://contoso.evilsharepoint.com/x")]
    [InlineData("https://contoso.sharepoint.com.evil.example/x")]
    [InlineData("https://contoso.sharepoint.com./x")]
    [InlineData("https://.sharepoint.com/x")]
    [InlineData("https://contoso.sharepoint.com:8443/x")]
    [InlineData("https://contoso.sharepoint.com@evil.example/x")]
    [InlineData("https://ana:secret@contoso.sharepoint.com/x")]
    [InlineData("https://@contoso.sharepoint.com/x")]
    [InlineData("https://evil.example\\@contoso.sharepoint.com/x")]
    [InlineData("https://evil.example/contoso.sharepoint.com")]
    [InlineData("https://evil.example/?x=.sharepoint.com")]
    [InlineData("https://evil.example#.sharepoint.com")]
    [InlineData("https://127.0.0.1/x")]
    [InlineData("https://2130706433/x")]
    [InlineData("https://0x7f.1/x")]
    [InlineData("https://[::1]/x")]
    [InlineData("https://[::ffff:169.254.169.254]/x")]
    [InlineData("https://169.254.169.254/latest/meta-data")]
    [InlineData("https://localhost/x")]
    // Full-width and ideographic full stops become dots in the name that is called.
    [InlineData("https://contoso．sharepoint．com/x")]
    [InlineData("https://contoso。sharepoint。com/x")]
    [InlineData("https://cöntoso.sharepoint.com/x")]
    [InlineData("https://contoso.sharepoint.cоm/x")]
    [InlineData(" https://contoso.sharepoint.com/x")]
    [InlineData("https://contoso.sharepoint.com/x y")]
    [InlineData("https://contoso.sharepoint.com/x\r\nHost: evil.example")]
    public void Nothing_else_is(string address) => Assert.Null(FileAddress.TryAllow(address, FileAddress.TeamsHosts));

    [Fact]
    public void A_name_without_a_star_stands_for_itself_only()
    {
        string[] hosts = ["files.example.org"];
        Assert.NotNull(FileAddress.TryAllow("https://files.example.org/x", hosts));
        Assert.Null(FileAddress.TryAllow("https://more.files.example.org/x", hosts));
    }

    [Theory]
    [InlineData("*.sharepoint.us", true)]
    [InlineData("files.example.org", true)]
    [InlineData("*", false)]
    [InlineData("*.com.", false)]
    [InlineData("*.com", false)]
    [InlineData("https://files.example.org", false)]
    [InlineData("files.example.org/x", false)]
    [InlineData("*.*.example.org", false)]
    [InlineData("127.0.0.1", false)]
    [InlineData("", false)]
    public void A_list_of_hosts_holds_names(string host, bool possible) => Assert.Equal(possible, FileAddress.IsPattern(host));
}
