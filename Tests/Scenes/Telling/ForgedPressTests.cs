using System.Text.Json;
using GealcBot.Cards;
using GealcBot.Channel;
using GealcBot.Plans;
using GealcBot.Plans.Evidence;
using GealcBot.Plans.People;
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

    public static TheoryData<string> Others => [.. Forged.Keys];

    /// <summary>Buttons of others: what only the Secretariat may press, with ids made up or of somebody else.</summary>
    private static readonly Dictionary<string, Func<string, Press[]>> Forged = new()
    {
        ["the list of people"] = id => [new ChangeRoster(id, Role.Secretariat, Sure: true), new ChangeRoster(null, Role.Coordinator, "cybersecurity", "2024-05-20", Sure: true), new ChangeRoster(id, (Role)42, id, id, id, Sure: true), new UndoRoster(id)],
        ["a request to join"] = id => [new AnswerJoin(id, Role.Member), new AnswerJoin(id, Role.Secretariat), new AnswerJoin(id, (Role)42, id), new AnswerJoin(id)],
        ["a group handed over"] = id => [new PassGroup("cybersecurity", id, id, "2024-05-20", Sure: true), new PassGroup(id, id, id, id, Sure: true)],
        ["a proposal"] = id => [new ShowProposal(id), new DecideProposal(id, Agree: true), new DecideProposal(id, Agree: false, Said: true)],
        ["a sheet"] = id => [new ShowSheet(id, -1), new ApplySheet(id), new CancelSheet(id)],
        ["a message that waits"] = id => [new HoldMessage(id), new HoldMessage(id, Release: true)],
        ["a review"] = id => [new ShowReview(id), new AcceptReport(id), new ReturnReport(id, -1, Said: true, Words: "x"), new AnswerReturned(id, 9)],
    };

    [Theory]
    [MemberData(nameof(Others))]
    public async Task A_member_s_forged_button_of_the_secretariat_changes_nothing_and_is_answered_in_a_sentence(string of)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var (mira, ana, lucia) = (scene.Coordinator(WorkingGroups.Cybersecurity), scene.Secretariat(), scene.Named("lucía"));
        await mira.Sends(new Tell(TellKind.ReportActivity) { Activity = "2024/3.3.2", Sure = true }, ("toldStatus", "NotNeeded"), ("toldWords", "x"));
        await lucia.Says("quiero unirme al grupo de ciberseguridad");
        var (asked, proposed) = (Assert.Single(scene.World.Current.Roster.OpenRequests).Id.Value, Assert.Single(scene.World.Current.Ledger(2024).Waiting).Id.Value);
        string[] ids = [.. Ids.OfType<string>(), asked, proposed, scene.Who("lucía").Id.Handle, "sheet:0123", "x:/\\'\"<at>"];
        var (told, people) = (scene.World.Current.Ledger(2024).Entries.Count(), scene.World.Current.Roster.Entries.Count());
        foreach (var press in ids.SelectMany(Forged[of]))
        {
            var answer = await PressAsync(scene, press);
            Assert.NotEmpty(answer);
            Assert.DoesNotContain(Say.In(Language.Spanish).SomethingFailed(), answer, StringComparison.Ordinal);
        }

        await scene.World.RefreshAsync(CancellationToken.None);
        Assert.Equal((told, people), (scene.World.Current.Ledger(2024).Entries.Count(), scene.World.Current.Roster.Entries.Count()));
        Assert.Equal(Role.Stranger, scene.Who("lucía").Role);

        // The Secretariat itself is no more able to press what is not there.
        foreach (var press in Ids.OfType<string>().SelectMany(Forged[of]).Where(press => press is not ChangeRoster { Who: null }))
        {
            await ana.Sends(press);
            Assert.DoesNotContain(ana.Say.SomethingFailed(), ana.Heard, StringComparison.Ordinal);
        }

        await scene.World.RefreshAsync(CancellationToken.None);
        Assert.Equal((told, people), (scene.World.Current.Ledger(2024).Entries.Count(), scene.World.Current.Roster.Entries.Count()));
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
