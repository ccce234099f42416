using GealcBot.Channel;
using Xunit;

namespace GealcBot.Tests.Channel;

/// <summary>Every payload beside this test, and those recorded from real clients where that folder is at hand.</summary>
public sealed class RealPayloadTests
{
    public static TheoryData<string> Files() => [.. Folders().SelectMany(folder => Directory.EnumerateFiles(folder, "*.json"))
        .Where(file => !Path.GetFileName(file).StartsWith('_')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_recorded_activity_means_what_its_name_says(string file)
    {
        var reading = ActivityReader.Read(File.ReadAllBytes(file));
        var incoming = Arrivals.Read(Assert.IsType<ActivityRead>(reading).Activity, local: true);
        Assert.Equal(Meant(Path.GetFileName(file)), incoming.GetType());
        Assert.NotEmpty(incoming.From.ObjectId);
        Assert.StartsWith("local:", incoming.Where.Tenant, StringComparison.Ordinal);
        Assert.Equal(Scoped(Path.GetFileName(file)), incoming.Where.Scope);
    }

    private static Type Meant(string name) =>
        name.Contains("card-submit", StringComparison.Ordinal) ? typeof(CardPressed)
        : name.Contains("adaptiveCard-action", StringComparison.Ordinal) ? typeof(CardPressed)
        : name.Contains("invoke.", StringComparison.Ordinal) ? typeof(NothingToDo)
        : name.Contains("messageReaction", StringComparison.Ordinal) ? typeof(NothingToDo)
        : name.Contains("installationUpdate.add", StringComparison.Ordinal) ? typeof(Installed)
        : name.Contains("installationUpdate.remove", StringComparison.Ordinal) ? typeof(Uninstalled)
        : name.Contains("Added.bot", StringComparison.Ordinal) ? typeof(Installed)
        : name.Contains("Removed.bot", StringComparison.Ordinal) ? typeof(Uninstalled)
        : name.Contains("conversationUpdate", StringComparison.Ordinal) ? typeof(NothingToDo)
        : typeof(MessageArrived);

    private static Scope Scoped(string name) =>
        name.Contains(".groupChat.", StringComparison.Ordinal) ? Scope.GroupChat
        : name.Contains(".channel.", StringComparison.Ordinal) ? Scope.Channel
        : Scope.Personal;

    private static IEnumerable<string> Folders()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            foreach (var inside in new[] { "Tests/Channel/Activities", "shared/reference/activities" })
            {
                var path = Path.Combine(folder.FullName, inside);
                if (Directory.Exists(path))
                {
                    yield return path;
                }
            }
        }
    }
}
