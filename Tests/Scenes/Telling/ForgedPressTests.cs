using System.Text.Json;
using GealcBot.Cards;
using GealcBot.Channel;
using GealcBot.Plans;
using GealcBot.Plans.Evidence;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes.Telling;

/// <summary>Buttons that no card made, pressed by somebody with a role: an answer comes, and nothing is written.</summary>
public sealed class ForgedPressTests
{
    private static readonly string?[] Ids =
        [null, "", "x", "2024/9.9.9", "2019/3.1.1~2", "1999/3.3.2", "2024/3.3.3#99", "2024/3.3.2#1", "withdrawn:held:open-data:2024-05-16", "held:open-data:2024-05-16", "held:x", "open-data,nobody", "2024-13-40", "2024-05/2024-01"];

    public static TheoryData<TellKind> Kinds => [.. Enum.GetValues<TellKind>(), (TellKind)99];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_a_forged_button_names_is_looked_up_and_nothing_breaks(TellKind what)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var tomas = scene.Member(WorkingGroups.Cybersecurity);
        var before = scene.World.Current.Ledger(2024).Entries.Count();
        foreach (var id in Ids)
        {
            foreach (var tell in new[]
            {
                new Tell(what) { Entry = id }, new Tell(what) { Activity = id, Sure = true }, new Tell(what) { Obligation = id, Day = "2024-06-12" }, new Tell(what) { Group = id, Day = id, Sure = true },
                new Tell(what) { Entry = id, Sure = true, Proof = (EvidenceKind)42 }, new Tell(what) { Activity = id, Status = (StatusKind)42, Sure = true, Percent = "x", Count = "-1", Link = "ftp://x", After = -7 },
            })
            {
                Assert.DoesNotContain(Say.In(Language.Spanish).SomethingFailed(), await PressAsync(scene, tell), StringComparison.Ordinal);
            }
        }

        await tomas.Says("hola");
        Assert.Equal(before, scene.World.Current.Ledger(2024).Entries.Count());
    }

    private static async Task<string> PressAsync(Scene scene, Press press)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            press.Write(json);
        }

        var caller = new Caller("local:demo", "demo:member:cybersecurity", "demo:member:cybersecurity", null);
        var address = new Address("test", "http://localhost/test", "forged", Scope.Personal, caller.Tenant, "gealcbot", caller.ObjectId, Local: true);
        var result = await scene.Bot.TakeAsync(
            new CardPressed(JsonElement.Parse(buffer.ToArray()), "card", InPlace: true) { From = caller, Where = address, ActivityId = $"{Guid.NewGuid()}", Locale = "es" }, CancellationToken.None);
        return string.Join('\n', result.Replies.Select(reply => $"{reply.Text}{reply.Card}")) + result.Replacement;
    }
}
