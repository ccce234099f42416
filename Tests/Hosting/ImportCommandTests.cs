namespace GealcBot.Tests.Hosting;

/// <summary><c>import FILE</c>, as an operator types it.</summary>
public sealed class ImportCommandTests : IDisposable
{
    private readonly TheProgram program = new();

    [Fact]
    public async Task What_is_printed_as_json_can_be_imported_again_to_the_same()
    {
        var first = await program.RunAsync($"import {Sample("plan-es.md")} --json --dry-run");
        Assert.Equal(0, first.Code);
        var file = program.File("again.json", first.Output);
        var again = await program.RunAsync($"import {file} --json --dry-run");
        Assert.Equal(first.Output, again.Output);
    }

    [Fact]
    public async Task A_dry_run_says_what_was_read_and_what_is_odd_and_stores_nothing()
    {
        var run = await program.RunAsync($"import {Sample("report-en.txt")} --dry-run");
        Assert.Equal(0, run.Code);
        Assert.StartsWith("Report of ", run.Output, StringComparison.Ordinal);
        Assert.Contains("line ", run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(program.Folder, "data")));
    }

    [Fact]
    public async Task An_import_is_stored_and_can_be_done_again()
    {
        var run = await program.RunAsync($"import {Sample("plan-es.md")}");
        Assert.Equal(("", 0), (run.Error.Contains("Stored as the plan of", StringComparison.Ordinal) ? "" : run.Error, run.Code));
        Assert.Equal(0, (await program.RunAsync($"import {Sample("plan-es.md")}")).Code);
    }

    [Theory]
    [InlineData("notes.txt", "Dear all, the meeting is on Friday.", "neither a plan nor a report")]
    [InlineData("empty.txt", "", "empty")]
    [InlineData("odd.json", """{"source":"x"}""", "kind")]
    public async Task What_is_no_plan_is_refused_with_the_reason(string name, string text, string reason)
    {
        var run = await program.RunAsync($"import {program.File(name, text)}");
        Assert.Equal(1, run.Code);
        Assert.Contains(reason, Assert.Single(run.Error.Trim().Split('\n')), StringComparison.OrdinalIgnoreCase);
        Assert.False(Directory.Exists(Path.Combine(program.Folder, "data")));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        var run = await program.RunAsync("import nowhere.docx");
        Assert.Equal(1, run.Code);
        Assert.Contains("nowhere.docx", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => program.Dispose();

    private static string Sample(string name) => $"\"{Path.Combine(House.Repository.Root, "Tests", "Documents", "Samples", name)}\"";
}
