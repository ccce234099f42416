using System.Text;
using System.Text.Json.Nodes;
using GealcBot.Channel;
using Xunit;

namespace GealcBot.Tests.Channel;

/// <summary>An activity where its details are beside the point.</summary>
public static class SomeActivity
{
    public const string BotId = "28:bot";
    public const string PersonId = "29:ana";

    public static JsonObject Message(string? text, string id = "1", string serviceUrl = "http://127.0.0.1:9/_connector") => new()
    {
        ["type"] = "message",
        ["id"] = id,
        ["channelId"] = "msteams",
        ["serviceUrl"] = serviceUrl,
        ["from"] = new JsonObject { ["id"] = PersonId, ["name"] = "Ana", ["aadObjectId"] = "ana-no-guid" },
        ["recipient"] = new JsonObject { ["id"] = BotId, ["name"] = "GealcBot" },
        ["conversation"] = new JsonObject { ["id"] = "a:1", ["conversationType"] = "personal", ["tenantId"] = "tenant-1" },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = "tenant-1" } },
        ["text"] = text,
    };

    public static JsonObject Press(JsonObject? data, string? verb, string id = "p1", string serviceUrl = "http://127.0.0.1:9/_connector") =>
        Message(null, id, serviceUrl).With("type", "invoke").With("name", CardActions.InvokeName).With("value", new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data },
        });

    public static JsonObject With(this JsonObject activity, string name, JsonNode? value)
    {
        activity[name] = value;
        return activity;
    }

    public static JsonObject Mention(string? text, string id, string? name)
    {
        var mention = new JsonObject { ["type"] = "mention", ["mentioned"] = new JsonObject { ["id"] = id, ["name"] = name } };
        return text is null ? mention : mention.With("text", text);
    }

    public static ActivityReading Read(string json) => ActivityReader.Read(Encoding.UTF8.GetBytes(json));

    public static Activity Activity(JsonObject json) => Assert.IsType<ActivityRead>(Read(json.ToJsonString())).Activity;

    public static Incoming Arrive(JsonObject json, bool local = false) => Arrivals.Read(Activity(json), local);
}
