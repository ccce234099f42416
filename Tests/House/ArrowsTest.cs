using System.Xml.Linq;

namespace GealcBot.Tests.House;

/// <summary>The projects refer to each other as the design draws them, and no other way.</summary>
public sealed class ArrowsTest
{
    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["Plans"] = [],
        ["Texts"] = [],
        ["Cards"] = ["Plans", "Texts"],
        ["Documents"] = ["Plans", "Texts"],
        ["Dialogs"] = ["Cards", "Documents"],
        ["Channel"] = [],
        ["Storage"] = ["Plans"],
        ["Bot"] = ["Channel", "Dialogs", "Storage"],
        ["Tests"] = ["Bot"],
        ["Benchmarks"] = ["Bot"],
    };

    [Fact]
    public void Every_project_is_in_the_drawing_and_refers_only_along_its_arrows()
    {
        var projects = Directory.EnumerateFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories)
            .Where(file => !file.Contains("node_modules", StringComparison.Ordinal))
            .ToDictionary(file => Path.GetFileNameWithoutExtension(file), References);
        Assert.Equal(Arrows.Keys.Order(), projects.Keys.Order());
        Assert.All(projects, project => Assert.Equal(Arrows[project.Key], project.Value));
    }

    private static IEnumerable<string> References(string project) => XDocument.Load(project)
        .Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value)).Order();
}

/// <summary>The folder of the solution, above wherever the tests were built to.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) => File.Exists(Path.Combine(folder, "GealcBot.sln"))
        ? folder
        : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("There is no GealcBot.sln above the tests."));
}
