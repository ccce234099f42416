using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes.People;

/// <summary>Whoever keeps the list cannot leave it without anybody to keep it.</summary>
public sealed class LastOfSecretariatTests
{
    private static readonly PersonId Secretary = new("local:demo", "demo:secretariat");

    private static string Handle => Secretary.Handle;

    [Theory]
    [InlineData(Language.Spanish)]
    [InlineData(Language.English)]
    [InlineData(Language.Portuguese)]
    [InlineData(Language.French)]
    public async Task The_last_one_is_not_removed_by_a_button(Language language)
    {
        await using var scene = await AloneAsync();
        var secretariat = scene.Secretariat(language);
        foreach (var sure in new[] { false, true })
        {
            await secretariat.Sends(new ChangeRoster(Handle, Role.Stranger, null, "2024-05-20", Sure: sure));
            secretariat.Hears(say => say.LastOfSecretariat());
        }

        AssertStays(scene);
    }

    [Theory]
    [InlineData(Role.Member, "2024-05-20", null)] // demoted today
    [InlineData(Role.Observer, "2024-05-20", null)]
    [InlineData(Role.Stranger, "2024-12-31", null)] // removed some day
    [InlineData(Role.Secretariat, "2024-05-20", "2024-06-30")] // expires
    [InlineData(Role.Secretariat, "2024-05-20", "2024-05-20")]
    public async Task Nor_demoted_nor_let_expire(Role becomes, string from, string? until)
    {
        await using var scene = await AloneAsync();
        var secretariat = scene.Secretariat();
        await secretariat.Sends(new ChangeRoster(Handle, becomes, null, from, until, Sure: true));
        Assert.True(secretariat.Heard.Contains(secretariat.Say.LastOfSecretariat(), StringComparison.Ordinal) || secretariat.Heard.Contains(secretariat.Say.RosterAlready(), StringComparison.Ordinal), secretariat.Heard);
        AssertStays(scene);
    }

    [Theory]
    [InlineData("quite a Tomás de la Secretaría", Language.Spanish)]
    [InlineData("remove Tomás", Language.English)]
    [InlineData("remova Tomás", Language.Portuguese)]
    [InlineData("retirez Tomás", Language.French)]
    public async Task Nor_in_words(string words, Language language)
    {
        await using var scene = await AloneAsync();
        var tomas = scene.Named("Tomás", language);
        await tomas.Says(tomas.Say.ExHelp());
        var id = scene.Who("Tomás").Id;
        await scene.Secretariat().Sends(new ChangeRoster(id.Handle, Role.Secretariat, null, "2024-05-20", Sure: true));
        await scene.Secretariat().Sends(new ChangeRoster(Handle, Role.Stranger, null, "2024-05-20", Sure: true));
        Assert.Equal(Role.Secretariat, scene.Who("Tomás").Role);
        await tomas.Says(words);
        tomas.Hears(say => say.LastOfSecretariat());
        Assert.Equal(Role.Secretariat, scene.Who("Tomás").Role);
    }

    [Theory]
    [InlineData("correo,rol\nsecretaria@example.org,baja\n")]
    [InlineData("correo,rol,grupos\nsecretaria@example.org,miembro,\n")]
    [InlineData("correo,rol,hasta\nsecretaria@example.org,secretaría,2024-06-30\n")]
    [InlineData("correo,rol\notra@example.org,secretaría\nsecretaria@example.org,baja\n")] // who has not come yet lets nobody in
    public async Task Nor_by_a_sheet(string sheet)
    {
        await using var scene = await AloneAsync();
        var secretariat = scene.Secretariat();
        await scene.World.AppendAsync(new Described(Secretary) { Email = "secretaria@example.org", By = Secretary, RecordedAt = DateTimeOffset.UnixEpoch }, CancellationToken.None);
        await secretariat.Sends("a.csv", sheet);
        secretariat.Hears(say => say.LastOfSecretariat());
        await secretariat.Presses(say => say.ButtonApplySheet());
        secretariat.Hears(say => say.LastOfSecretariat());
        secretariat.DoesNotHear(say => say.SheetAppliedTitle());
        AssertStays(scene);
    }

    [Fact]
    public async Task Nor_by_taking_back_what_made_somebody_the_only_one()
    {
        await using var scene = await AloneAsync();
        var (mira, secretariat) = (scene.Named("Mira"), scene.Secretariat());
        await mira.Says("hola");
        await secretariat.Sends(new ChangeRoster(scene.Who("Mira").Id.Handle, Role.Secretariat, null, "2024-05-20", Sure: true));
        var made = scene.World.Current.Roster.Entries.OfType<Assigned>().Single(entry => entry.Who == scene.Who("Mira").Id);
        await mira.Sends(new ChangeRoster(Handle, Role.Stranger, null, "2024-05-20", Sure: true));
        mira.Hears(say => say.RosterChangedTitle());
        await mira.Sends(new UndoRoster(made.Id.Value));
        mira.Hears(say => say.LastOfSecretariat());
        Assert.Equal(Role.Secretariat, scene.Who("Mira").Role);
    }

    [Fact]
    public async Task With_a_second_one_the_first_may_go()
    {
        await using var scene = await AloneAsync();
        var (mira, secretariat) = (scene.Named("Mira"), scene.Secretariat());
        await mira.Says("hola");
        await secretariat.Sends(new ChangeRoster(scene.Who("Mira").Id.Handle, Role.Secretariat, null, "2024-05-20", Sure: true));
        await secretariat.Sends(new ChangeRoster(Handle, Role.Stranger, null, "2024-05-20", Sure: true));
        secretariat.Hears(say => say.RosterChangedTitle());
        Assert.Equal(Role.Stranger, scene.World.Current.Who(Secretary).Role);
    }

    [Fact]
    public async Task One_whose_time_ends_leaves_the_other_as_the_last_from_that_day_on()
    {
        await using var scene = await AloneAsync();
        var (mira, secretariat) = (scene.Named("Mira"), scene.Secretariat());
        await mira.Says("hola");
        await secretariat.Sends(new ChangeRoster(scene.Who("Mira").Id.Handle, Role.Secretariat, null, "2024-05-20", "2024-08-31", Sure: true));
        await secretariat.Sends(new ChangeRoster(Handle, Role.Stranger, null, "2024-06-01", Sure: true));
        secretariat.Hears(say => say.LastOfSecretariat());
        AssertStays(scene);
    }

    [Fact]
    public async Task Two_who_take_out_one_another_on_two_instances_at_once_both_stay_or_one_does()
    {
        var store = new SharedStore();
        await using var one = await Scene.OnAsync("2024-05-20", store);
        await using var other = await Scene.OnAsync("2024-05-20", store);
        await one.RosterAsync(new Person { Id = new PersonId("local:demo", "demo:second"), Role = Role.Secretariat });
        await one.World.RefreshAsync(CancellationToken.None);
        await other.World.RefreshAsync(CancellationToken.None);
        Assert.Equal(2, one.World.Current.People.Count(person => person.Role is Role.Secretariat));
        var second = other.Somebody(other.World.Current.Who(new PersonId("local:demo", "demo:second")));
        await one.Secretariat().Sends(new ChangeRoster(new PersonId("local:demo", "demo:second").Handle, Role.Stranger, null, "2024-05-20", Sure: true));
        await second.Sends(new ChangeRoster(Handle, Role.Stranger, null, "2024-05-20", Sure: true));
        second.Hears(say => say.LastOfSecretariat());
        await one.World.RefreshAsync(CancellationToken.None);
        Assert.Contains(one.World.Current.People, person => person.Role is Role.Secretariat);
    }

    private static async Task<Scene> AloneAsync()
    {
        var scene = await Scene.OnAsync("2024-05-20");
        Assert.Single(scene.World.Current.People, person => person.Role is Role.Secretariat);
        return scene;
    }

    private static void AssertStays(Scene scene) =>
        Assert.All(new[] { "2024-05-20", "2024-07-01", "2025-01-15" }, day => Assert.Equal(Role.Secretariat, scene.World.Current.On(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).Who(Secretary).Role));
}
