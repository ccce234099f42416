using System.Text;
using GealcBot.Documents.Import;
using GealcBot.Documents.Interchange;
using GealcBot.Plans;
using Xunit;

namespace GealcBot.Tests.Documents;

/// <summary>The small documents beside the tests, in the four languages, and importing in one line.</summary>
internal static class Samples
{
    public static readonly string[] Names = ["plan-es.md", "report-en.txt", "plano-pt.txt", "rapport-fr.md", "informe-es.txt"];

    private static readonly string Folder = Above("Tests/Documents/Samples")!;

    public static string Text(string name) => File.ReadAllText(Path.Combine(Folder, name));

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder, name));

    public static ImportResult Import(string text, string name = "document.txt") => Importer.Import(Encoding.UTF8.GetBytes(text), name, ImportHints.None);

    public static WorkPlan Imported(string text, string name = "document.txt") => Plan(Import(text, name));

    public static WorkPlan Plan(ImportResult result) => result switch
    {
        ImportResult.Imported imported => imported.Plan,
        ImportResult.Refused refused => throw new Xunit.Sdk.XunitException($"Refused as {refused.Reason}: {refused.Detail}"),
        _ => throw new InvalidOperationException("A result is one of two."),
    };

    public static ImportResult.Refused Refused(ImportResult result) => Assert.IsType<ImportResult.Refused>(result);

    public static PlannedActivity Activity(this WorkPlan plan, string code) => plan.Areas.SelectMany(area => area.Activities).Single(activity => activity.Code == code);

    public static string Json(this WorkPlan plan) => WorkPlanJson.Write(plan);

    /// <summary>The Network's own documents, where they are on this machine; they are no part of the repository.</summary>
    public static string? Shared(string pattern) =>
        Above("shared/seeds") is { } folder ? Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal).FirstOrDefault() : null;

    private static string? Above(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, path)))
            {
                return Path.Combine(folder.FullName, path);
            }
        }

        return null;
    }
}
