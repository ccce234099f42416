using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Tests.Scenes.Telling;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes.People;

/// <summary>Somebody asks to be forgotten, is asked once, and is.</summary>
public sealed class ForgettingTests
{
    [Theory]
    [InlineData("borra todos mis datos", "sí, pero no mis informes", Language.Spanish)]
    [InlineData("forget me", "Yes, but not my reports", Language.English)]
    [InlineData("apague meus dados", "sim, mas não os meus relatos", Language.Portuguese)]
    [InlineData("supprime mes données", "oui, mais pas mes déclarations", Language.French)]
    public async Task A_yes_that_keeps_something_back_erases_nothing(string words, string yes, Language language)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var tomas = await CoordinatorAsync(scene, language);
        await tomas.Says(words);
        await tomas.Says(yes);
        Assert.True(scene.Who("Tomás").Coordinates(WorkingGroups.OpenData));
    }

    [Theory]
    [InlineData("borra todos mis datos", Language.Spanish)]
    [InlineData("forget me", Language.English)]
    [InlineData("apague meus dados", Language.Portuguese)]
    [InlineData("supprime mes données", Language.French)]
    public async Task What_goes_and_what_stays_is_shown_and_one_press_does_it(string words, Language language)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var tomas = await CoordinatorAsync(scene, language);
        await tomas.Reports("open-data", "2024-05-14", ("decided", "seguir así"));
        var id = scene.Who("Tomás").Id;

        await tomas.Says(words);
        tomas.Hears(say => say.ForgetAsk());
        tomas.Hears(say => say.ForgetStays());
        tomas.Hears(say => say.ForgetGroups(say.Group("open-data")));
        Assert.True(scene.Who("Tomás").Coordinates(WorkingGroups.OpenData));

        foreach (var _ in new[] { 1, 2 })
        {
            await tomas.Presses(say => say.ButtonForget());
            tomas.Hears(say => say.ForgottenText());
            await tomas.Sends(new ForgetMe(Sure: true));
            tomas.Hears(say => say.ForgottenText());
            Assert.Null(scene.World.Current.SettingsOf(id));
            Assert.Null(scene.World.Current.Find(id));
            Assert.DoesNotContain(scene.World.Current.People, person => person.Name == "Tomás");
        }

        var meeting = Assert.Single(scene.World.Current.Ledger(2024).Meetings);
        Assert.Equal((PersonId.Removed, "seguir así"), (meeting.Report.By, meeting.Facts.Decided));

        await tomas.Says(tomas.Say.ExReport());
        tomas.Hears(say => say.MayNotReport());
    }

    [Theory]
    [InlineData(Language.Spanish, "¿quién cambió el padrón?", "¿quién informó la reunión de datos abiertos?")]
    [InlineData(Language.English, "who changed the roster?", "changes since january")]
    public async Task The_trail_says_a_person_who_was_removed(Language language, string roster, string changes)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var tomas = await CoordinatorAsync(scene, language);
        await tomas.Reports("open-data", "2024-05-14");
        await tomas.Sends(new ForgetMe(Sure: true));
        var secretariat = scene.Secretariat(language);
        await secretariat.Says(roster);
        secretariat.Hears(say => say.ToldErased());
        secretariat.DoesNotHear("Tomás");
        await secretariat.Says(changes);
        secretariat.DoesNotHear("Tomás");

        // The same meeting once more: by whom, nobody knows any longer.
        var other = scene.Coordinator(WorkingGroups.OpenData, language);
        await other.Reports("open-data", "2024-05-14");
        other.Hears(say => say.AlreadyReported(say.PersonRemoved(), other.Day("2024-05-20")));
    }

    [Fact]
    public async Task What_was_open_is_open_no_more()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var tomas = await CoordinatorAsync(scene);
        await tomas.Says("ayer se reunió datos abiertos, 14 países");
        await tomas.Sends(new ForgetMe(Sure: true));
        await scene.WriteBehindAsync();
        await tomas.Says("sí");
        Assert.Empty(scene.World.Current.Ledger(2024).Entries);
    }

    [Fact]
    public async Task Nothing_happens_without_the_press()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var tomas = await CoordinatorAsync(scene);
        await tomas.Says("borra todos mis datos");
        await tomas.Presses(say => say.ButtonKeep());
        Assert.True(scene.Who("Tomás").Coordinates(WorkingGroups.OpenData));
    }

    [Fact]
    public async Task In_a_chat_of_several_it_is_not_talked_about()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var tomas = scene.CoordinatorInGroupChat(WorkingGroups.OpenData);
        await tomas.Says("borra todos mis datos");
        tomas.Hears(say => say.ForgetInPrivate());
        await tomas.Sends(new ForgetMe(Sure: true));
        tomas.Hears(say => say.ForgetInPrivate());
        Assert.Contains(scene.World.Current.People, person => person.Coordinates(WorkingGroups.OpenData));
    }

    [Fact]
    public async Task The_last_of_the_Secretariat_is_kept()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var secretariat = scene.Secretariat();
        await secretariat.Says("borra todos mis datos");
        secretariat.Hears(say => say.LastOfSecretariat());
        await secretariat.Sends(new ForgetMe(Sure: true));
        secretariat.Hears(say => say.LastOfSecretariat());
        Assert.Contains(scene.World.Current.People, person => person.Role is Role.Secretariat);
    }

    [Fact]
    public async Task Another_instance_forgets_them_at_its_next_look()
    {
        var store = new SharedStore();
        await using var one = await Scene.OnAsync("2024-05-20", store);
        await using var other = await Scene.OnAsync("2024-05-20", store);
        var tomas = await CoordinatorAsync(one);
        await tomas.Reports("open-data", "2024-05-14");
        await other.World.RefreshAsync(CancellationToken.None);
        Assert.True(other.Who("Tomás").Coordinates(WorkingGroups.OpenData));
        await tomas.Sends(new ForgetMe(Sure: true));
        await other.World.RefreshAsync(CancellationToken.None);
        Assert.DoesNotContain(other.World.Current.People, person => person.Name == "Tomás");
        Assert.Equal(PersonId.Removed, Assert.Single(other.World.Current.Ledger(2024).Meetings).Report.By);
    }

    [Fact]
    public async Task Where_the_store_does_not_answer_nothing_is_claimed()
    {
        var store = new StoreThatLeaves();
        await using var scene = await Scene.OnAsync("2024-05-20", store);
        var tomas = await CoordinatorAsync(scene);
        store.IsAway = true;
        await tomas.Sends(new ForgetMe(Sure: true));
        tomas.Hears(say => say.NotRecorded());
        tomas.DoesNotHear(say => say.ForgottenTitle());
        store.IsAway = false;
        await tomas.Sends(new ForgetMe(Sure: true));
        tomas.Hears(say => say.ForgottenTitle());
    }

    private static async Task<Actor> CoordinatorAsync(Scene scene, Language language = Language.Spanish)
    {
        var tomas = scene.Named("Tomás", language);
        await tomas.Says(tomas.Say.ExHelp());
        await scene.Secretariat().Sends(new ChangeRoster(scene.Who("Tomás").Id.Handle, Role.Coordinator, "open-data", "2024-05-20", Sure: true));
        Assert.True(scene.Who("Tomás").Coordinates(WorkingGroups.OpenData));
        return tomas;
    }
}
