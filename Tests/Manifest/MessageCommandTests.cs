using System.Text.Json.Nodes;
using GealcBot.Channel;
using GealcBot.Tests.House;

namespace GealcBot.Tests.Manifest;

/// <summary>What the app's manifest says of the action on messages is what the code answers to.</summary>
public sealed class MessageCommandTests
{
    private const int LongestTitle = 32;
    private const int LongestDescription = 128;

    private static readonly JsonNode Fragment = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "manifest", "composeExtensions.json")))!;

    private static JsonNode Command => Assert.Single(Assert.Single(Fragment["composeExtensions"]!.AsArray())!["commands"]!.AsArray())!;

    [Fact]
    public void The_command_is_the_one_that_is_answered_and_stands_on_messages_alone()
    {
        Assert.Equal(MessageActions.Command, (string?)Command["id"]);
        Assert.Equal(("action", "message", true), ((string?)Command["type"], (string?)Assert.Single(Command["context"]!.AsArray()), (bool)Command["fetchTask"]!));
    }

    [Fact]
    public void It_is_named_in_four_languages_within_the_lengths_that_Teams_takes()
    {
        var languages = Fragment["languages"]!.AsObject();
        Assert.Equal(["en", "fr", "pt"], languages.Select(language => language.Key).Order());
        (string? Title, string? Description)[] all =
        [
            ((string?)Command["title"], (string?)Command["description"]),
            .. languages.Select(language => ((string?)language.Value!["composeExtensions[0].commands[0].title"], (string?)language.Value["composeExtensions[0].commands[0].description"])),
        ];
        Assert.All(all, named => Assert.InRange(named.Title!.Length, 1, LongestTitle));
        Assert.All(all, named => Assert.InRange(named.Description!.Length, 1, LongestDescription));
        Assert.Equal(all.Length, all.Distinct().Count());
    }
}
