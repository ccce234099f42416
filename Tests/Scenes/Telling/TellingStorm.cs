using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Storage;
using GealcBot.Tests.Storage.Support;
using GealcBot.Tests.Storage.Support.Cosmos;

namespace GealcBot.Tests.Scenes.Telling;

/// <summary>The same things told at once, again and again, on two instances of one store: each is kept once and nobody sees an error.</summary>
public abstract class TellingStorm(IStoreUnderTest store)
{
    private static readonly (GroupId Group, string Name, string Activity)[] Groups =
    [
        (WorkingGroups.Interoperability, "interoperabilidad", "3.1.6"), (WorkingGroups.DigitalSignature, "firma digital", "3.1.3"), (WorkingGroups.OpenData, "datos abiertos", "3.2.2"),
        (WorkingGroups.Cybersecurity, "ciberseguridad", "3.3.2"), (WorkingGroups.DataGovernanceAi, "gobernanza de datos", "3.4.3"),
    ];

    [Fact]
    public Task Each_thing_told_is_kept_once() => store.With(async documents =>
    {
        await using var one = await Scene.OnAsync("2024-05-20", documents);
        await using var other = await Scene.OnAsync("2024-05-20", documents);
        var order = new Random(7);
        var told = Groups.SelectMany(group => Sentences(group.Name, group.Activity).SelectMany(sentence => Enumerable.Range(0, order.Next(1, 5)).Select(_ => (group.Group, sentence)))).ToArray();
        order.Shuffle(told);

        var heard = await Task.WhenAll(told.Select(async (said, at) =>
        {
            var mira = (at % 2 == 0 ? one : other).Coordinator(said.Group);
            await mira.Says(said.sentence);
            return (said.sentence, mira.Heard, mira.Say);
        }));
        Assert.All(heard, answer => Assert.DoesNotContain(answer.Say.SomethingFailed(), answer.Heard, StringComparison.Ordinal));
        Assert.All(heard, answer => Assert.DoesNotContain(answer.Say.NotRecorded(), answer.Heard, StringComparison.Ordinal));

        await one.World.RefreshAsync(CancellationToken.None);
        var entries = one.World.Current.Ledger(2024).Entries.ToList();
        Assert.Equal(Groups.Length, entries.OfType<Scheduled>().Count());
        Assert.Equal(Groups.Length - 1, entries.OfType<EvidenceAdded>().Count());
        Assert.Equal((2 * Groups.Length) - 1, entries.Count);
    });

    [Fact]
    public Task A_report_taken_back_on_two_instances_is_taken_back_once() => store.With(async documents =>
    {
        await using var one = await Scene.OnAsync("2024-05-20", documents);
        await using var other = await Scene.OnAsync("2024-05-20", documents);
        var (here, there) = (one.Coordinator(WorkingGroups.OpenData), other.Coordinator(WorkingGroups.OpenData));
        await here.Reports("open-data", "2024-05-16");
        await other.World.RefreshAsync(CancellationToken.None);
        await Task.WhenAll(here.Says("borrá mi reporte"), there.Says("borrá mi reporte"));
        await Task.WhenAll(here.Presses(say => say.ButtonWithdraw()), there.Presses(say => say.ButtonWithdraw()));
        here.Hears(say => say.WithdrawnTitle());
        there.Hears(say => say.WithdrawnTitle());
        await one.World.RefreshAsync(CancellationToken.None);
        Assert.Single(one.World.Current.Ledger(2024).Entries.OfType<Withdrawn>());
        Assert.Empty(one.World.Current.Ledger(2024).Meetings);
    });

    /// <summary>A series of meetings has no link of its own before a meeting was held.</summary>
    private static IEnumerable<string> Sentences(string group, string activity) =>
        activity == "3.1.6" ? [$"la reunión de {group} es el 12 de junio"]
        : [$"la reunión de {group} es el 12 de junio", $"agrega este enlace https://www.redgealc.org/{activity} a {activity}"];
}

public sealed class TellingStormOnSqlite() : TellingStorm(new SqliteInMemory());

[Collection(OnCosmos.Name)]
public sealed class TellingStormOnCosmos(CosmosServer server) : TellingStorm(server);
