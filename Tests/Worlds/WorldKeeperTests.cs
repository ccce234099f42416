using GealcBot.Bot.Worlds;
using GealcBot.Documents.Interchange;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Plans.Reports;
using GealcBot.Storage.Shelves;
using GealcBot.Storage.Sqlite;
using GealcBot.Tests.Plans;

namespace GealcBot.Tests.Worlds;

/// <summary>What reports tell is computed from the stored documents; people's entries lie beside it.</summary>
public sealed class WorldKeeperTests
{
    private static CancellationToken Never => CancellationToken.None;

    [Fact]
    public async Task A_start_stores_the_documents_and_nothing_else_and_every_figure_is_there()
    {
        await using var shelves = Shelves();
        await Starter.FillAsync(shelves, trial: false, Never);
        Assert.Empty(await shelves.Ledger.YearsAsync(Never));
        var world = await KeptAsync(shelves);
        Assert.Equal(TheDocuments.Ledger2019.Entries.Select(entry => entry.Id).ToHashSet(), world.Ledger(2019).Entries.Select(entry => entry.Id).ToHashSet());
        Assert.Equal(TheDocuments.Ledger2023.Meetings.Length, world.Ledger(2023).Meetings.Length);
    }

    [Fact]
    public async Task A_start_that_broke_off_is_finished_by_the_next()
    {
        await using var shelves = Shelves();
        await shelves.Plans.CreateAsync(new PlanKey(2019, DocumentKind.Plan), WorkPlanJson.Write(TheDocuments.Plan2019.Plan), Never);
        await Starter.FillAsync(shelves, trial: false, Never);
        Assert.Equal(4, (await shelves.Plans.ListAsync(Never)).Length);
    }

    [Fact]
    public async Task A_store_of_an_older_version_with_entries_of_its_own_says_the_same()
    {
        await using var shelves = Shelves();
        await Starter.FillAsync(shelves, trial: false, Never);
        foreach (var entry in TheDocuments.Report2019.Entries)
        {
            await shelves.Ledger.AppendAsync(entry, Never);
        }

        var world = await KeptAsync(shelves);
        Assert.Equal(TheDocuments.Ledger2019.Entries.OrderBy(entry => entry.Id.Value, StringComparer.Ordinal), world.Ledger(2019).Entries.OrderBy(entry => entry.Id.Value, StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_only_a_report_tells_is_already_there_and_can_be_corrected_and_withdrawn()
    {
        await using var shelves = Shelves();
        await Starter.FillAsync(shelves, trial: false, Never);
        var keeper = new WorldKeeper(shelves);
        await keeper.RefreshAsync(Never);
        var told = keeper.Current.Ledger(2023).Meetings[0].Report;

        Assert.Equal(new AlreadyThere(told), await keeper.AppendAsync(told with { By = PlanOf2024.By, RecordedAt = PlanOf2024.Noon("2024-05-20") }, Never));
        Assert.Empty(await shelves.Ledger.ReadYearAsync(2023, Never));

        await keeper.AppendAsync(new Withdrawn(told.Id) { Year = 2023, By = PlanOf2024.By, RecordedAt = PlanOf2024.Noon("2024-05-20") }, Never);
        Assert.DoesNotContain(keeper.Current.Ledger(2023).Meetings, meeting => meeting.Report.Id == told.Id);
        Assert.DoesNotContain((await KeptAsync(shelves)).Ledger(2023).Meetings, meeting => meeting.Report.Id == told.Id);
    }

    [Fact]
    public async Task Another_version_of_a_report_takes_back_what_the_first_told()
    {
        await using var shelves = Shelves();
        await Starter.FillAsync(shelves, trial: false, Never);
        var keeper = new WorldKeeper(shelves);
        await keeper.RefreshAsync(Never);
        var known = keeper.Current.Find(2023, DocumentKind.Report)!;
        var changed = known with { Plan = known.Plan with { Annex = [] }, Imported = new Provenance(PlanOf2024.Noon("2024-05-20"), PlanOf2024.By) };

        await keeper.Desk.StoreAsync(changed, Never);
        Assert.Empty(keeper.Current.Ledger(2023).Unforeseen);
        Assert.Empty((await KeptAsync(shelves)).Ledger(2023).Unforeseen);
        Assert.Null(await keeper.Desk.StoreAsync(changed, Never)); // the version it names is no more
    }

    [Fact]
    public async Task Who_came_back_and_was_erased_again_on_one_day_is_gone_from_other_instances_too()
    {
        await using var shelves = Shelves();
        var (here, there) = (new WorldKeeper(shelves), new WorldKeeper(shelves));
        var who = new PersonId("tenant-of-mira", "object-id-of-mira");
        for (var time = 0; time < 2; time++)
        {
            await here.MeetAsync(who, "Mira", new DateOnly(2024, 5, 20), Never);
            await there.RefreshAsync(Never);
            Assert.Equal("Mira", there.Current.SettingsOf(who)?.Name);
            await here.EraseAsync(who, [], Never);
            await there.RefreshAsync(Never);
            Assert.Null(there.Current.SettingsOf(who));
        }
    }

    private static Shelves Shelves() => new(SqliteDocuments.InMemory(), TimeProvider.System);

    private static async Task<Dialogs.World> KeptAsync(Shelves shelves)
    {
        var keeper = new WorldKeeper(shelves);
        await keeper.RefreshAsync(Never);
        return keeper.Current;
    }
}
