using System.Net;
using System.Net.Sockets;

namespace GealcBot.Tests.Hosting;

/// <summary>The program as an operator meets it: exit codes, and one clear line on standard error when something is wrong.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly TheProgram program = new();

    [Theory]
    [InlineData("--help", "serve")]
    [InlineData("talk --help", "--jsonl")]
    [InlineData("serve --help", "--today")]
    [InlineData("import --help", "--dry-run")]
    public async Task Each_command_has_help(string arguments, string mentioned)
    {
        var run = await program.RunAsync(arguments);
        Assert.Equal(0, run.Code);
        Assert.Contains(mentioned, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--today yesterday", "yesterday")]
    [InlineData("talk hola --group astronomy", "astronomy")]
    [InlineData("talk hola --as king", "king")]
    [InlineData("talk hola --language xx", "xx")]
    [InlineData("talk hola --today 2024-13-01", "2024-13-01")]
    public async Task A_wrong_option_is_named(string arguments, string named)
    {
        var run = await program.RunAsync(arguments);
        Assert.Equal(1, run.Code);
        Assert.Contains(named, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Clock__TimeZone", "America/Nowhere", "Clock:TimeZone")]
    [InlineData("Clock__Today", "soon", "Clock:Today")]
    [InlineData("Reminders__Lease", "00:00:01", "Reminders:Lease")]
    [InlineData("Reminders__To", "09:30", "Reminders:From")]
    [InlineData("Reminders__MostAWeek", "0", "Reminders:MostAWeek")]
    [InlineData("Reminders__ReportDeadlines__0", "15-09", "write 09-15")]
    [InlineData("Reminders__HolidayFile", "nowhere.json", "Reminders:HolidayFile")]
    [InlineData("Review__Of__0", "Minutes", "Review:Of has 'Minutes'")]
    [InlineData("Review__Of__0", "1", "Review:Of has '1'")]
    [InlineData("Review__Of", "Meetings", "Review:Of")]
    [InlineData("Review__Since", "July", "Review:Since")]
    [InlineData("Cosmos__Key", "c2VjcmV0", "Cosmos:Endpoint")]
    [InlineData("Sqlite__File", "/proc/nowhere/gealcbot.db", "/proc/nowhere")]
    public async Task A_setting_that_cannot_be_used_is_named_in_one_line(string setting, string value, string named)
    {
        var run = await program.RunAsync("--port 0", (setting, value));
        Assert.Equal(1, run.Code);
        Assert.Contains(named, Assert.Single(run.Error.Trim().Split('\n')), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_said_to_be()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var run = await program.RunAsync($"--port {((IPEndPoint)other.LocalEndpoint).Port}", ("ASPNETCORE_ENVIRONMENT", "Development"));
        Assert.Equal(1, run.Code);
        Assert.Contains("--port", Assert.Single(run.Error.Trim().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_left_as_it_is()
    {
        var file = program.File("notes.txt", "not a database, and dear to somebody, and long enough to be read as a header of one");
        var run = await program.RunAsync("--port 0", ("Sqlite__File", file));
        Assert.Equal(1, run.Code);
        Assert.Contains(file, run.Error, StringComparison.Ordinal);
        Assert.StartsWith("not a database", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Conversations_in_lines_are_answered_in_lines_each_in_a_world_of_its_own()
    {
        var run = await program.RunAsync("talk --jsonl", input: """
            {"id":"a","language":"en","role":"coordinator","group":"cybersecurity","today":"2024-05-20","turns":["report a meeting",{"press":"Record","input":{"groups":"cybersecurity","heldOn":"2024-05-14"}}]}

            {"id":7,"language":"es","role":"stranger","group":null,"today":"2024-05-20","turns":["¿cómo va ciberseguridad?"]}
            """);
        Assert.Equal(0, run.Code);
        var lines = run.Output.Trim().Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.StartsWith("""{"id":"a","replies":[[""", lines[0], StringComparison.Ordinal);
        Assert.Contains("Cybersecurity: 1 of 4 (3.3.3)", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("""{"id":7,"replies":[[""", lines[1], StringComparison.Ordinal);
        Assert.Contains("0 de 4", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_that_cannot_be_read_is_named_and_the_others_are_answered()
    {
        var run = await program.RunAsync("talk --jsonl", input: """
            {"id":1,"language":"es","role":"stranger","group":"astronomy","today":"2024-05-20","turns":["hola"]}
            {"id":2,"language":"es","role":"stranger","group":"","today":"2024-05-20","turns":["hola"]}
            """);
        Assert.Equal(1, run.Code);
        Assert.Contains("line 1", run.Error, StringComparison.Ordinal);
        Assert.Contains("astronomy", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("""{"id":2""", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_turn_may_send_a_file_and_one_that_is_not_there_is_named()
    {
        program.File("plan.md", "# Plan");
        var run = await program.RunAsync("talk --jsonl", input: """
            {"id":1,"turns":[{"file":"plan.md","text":"hola"}]}
            {"id":2,"turns":[{"file":"nothing.md"}]}
            """);
        Assert.Equal(1, run.Code);
        Assert.StartsWith("{\"id\":1,\"replies\":[[\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("line 2: 'nothing.md'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_the_chat_a_line_sends_a_file()
    {
        program.File("plan.md", "# Plan");
        var run = await program.RunAsync("talk", input: "[file] plan.md\n[file] nothing.md\n");
        Assert.Equal(0, run.Code);
        Assert.Contains("[file]? 'nothing.md'", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("'plan.md'", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Files__MoreHosts__0", "https://files.example.org/", "Files:MoreHosts")]
    [InlineData("Files__Timeout", "00:00:00", "Files:Timeout")]
    [InlineData("Calendar__Secret", "short", "Calendar:Secret")]
    [InlineData("PublicAddress", "http://gealcbot.example.org", "PublicAddress")]
    public async Task A_wrong_setting_of_files_and_calendars_is_named(string name, string value, string setting)
    {
        var run = await program.RunAsync("--port 0", (name, value));
        Assert.Equal(1, run.Code);
        Assert.Contains(setting, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explaining_says_what_was_wanted_and_from_which_words()
    {
        var run = await program.RunAsync("talk --explain ciberseguridad");
        Assert.Equal(0, run.Code);
        Assert.Contains("group=cybersecurity", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explaining_takes_into_account_what_was_said_before()
    {
        Assert.Contains("follows=True", (await program.RunAsync("talk --explain --after Upcoming 2023")).Output, StringComparison.Ordinal);
        var unknown = await program.RunAsync("talk --explain --after Lunch 2023");
        Assert.Equal(1, unknown.Code);
        Assert.Contains("'Lunch'", unknown.Error, StringComparison.Ordinal);
    }

    public void Dispose() => program.Dispose();
}
