using System.Collections.Immutable;
using System.Globalization;
using GealcBot.Documents.Interchange;
using GealcBot.Plans;

namespace GealcBot.Documents;

/// <summary>The plans and reports that come with the program, in the folder <c>seeds</c> beside it.</summary>
public static class Seeds
{
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "seeds");

    public static SeedsResult Load() => Load(Folder);

    /// <summary>All <c>YEAR-plan.json</c> and <c>YEAR-report.json</c> of a folder in order of name, or the first thing wrong with them.</summary>
    public static SeedsResult Load(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return new SeedsResult.Broken($"The folder {folder} does not exist.");
        }

        var plans = ImmutableArray.CreateBuilder<WorkPlan>();
        foreach (var file in Files(folder))
        {
            switch (Read(file))
            {
                case PlanReading.Read read:
                    plans.Add(read.Plan);
                    break;
                case PlanReading.Wrong wrong:
                    return new SeedsResult.Broken($"{file}: {wrong.Sentence}");
            }
        }

        return plans.Count > 0
            ? new SeedsResult.Loaded(plans.ToImmutable())
            : new SeedsResult.Broken($"The folder {folder} holds no file called YEAR-plan.json or YEAR-report.json.");
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*.json")
            .Where(file => file.EndsWith("-plan.json", StringComparison.Ordinal) || file.EndsWith("-report.json", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static PlanReading Read(string file)
    {
        try
        {
            var reading = WorkPlanJson.Read(File.ReadAllBytes(file));
            return reading is PlanReading.Read { Plan: var plan } && NameOf(plan) is var name && name != Path.GetFileName(file)
                ? new PlanReading.Wrong($"What it holds should be called {name}.")
                : reading;
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            return new PlanReading.Wrong("The file cannot be opened.");
        }
    }

    private static string NameOf(WorkPlan plan) =>
        string.Create(CultureInfo.InvariantCulture, $"{plan.Year}-{(plan.Kind == DocumentKind.Plan ? "plan" : "report")}.json");
}

public abstract record SeedsResult
{
    private SeedsResult()
    {
    }

    public sealed record Loaded(ImmutableArray<WorkPlan> Plans) : SeedsResult;

    /// <summary>One sentence for whoever runs the program, naming the file.</summary>
    public sealed record Broken(string Error) : SeedsResult;
}
