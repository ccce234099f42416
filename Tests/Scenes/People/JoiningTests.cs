using GealcBot.Plans;
using GealcBot.Plans.People;
using GealcBot.Storage;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes.People;

/// <summary>Somebody unknown asks to be on the list, and the Secretariat answers.</summary>
public sealed class JoiningTests
{
    [Theory]
    [InlineData("quiero unirme", "de El Salvador, grupo de ciberseguridad", Language.Spanish)]
    [InlineData("I want to join", "from Belize, cybersecurity group", Language.English)]
    [InlineData("quero entrar na rede", "de Moçambique, grupo de cibersegurança", Language.Portuguese)]
    [InlineData("je veux rejoindre le Réseau", "d'Haïti, groupe cybersécurité", Language.French)]
    public async Task The_group_told_afterwards_takes_the_place_of_a_request_without_one(string words, string group, Language language)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Named("mira", language);
        await mira.Says(words);
        mira.Hears(say => say.JoinAskedTitle());
        await mira.Says(group);
        mira.Hears(say => say.JoinAskedTitle());
        mira.Hears(say => say.Group("cybersecurity"));
        Assert.Equal(WorkingGroups.Cybersecurity, Assert.Single(scene.World.Current.Roster.OpenRequests).Group);
    }

    [Theory]
    [InlineData("quiero unirme al grupo de ciberseguridad", Language.Spanish)]
    [InlineData("I want to join the cybersecurity group", Language.English)]
    [InlineData("quero entrar no grupo de cibersegurança", Language.Portuguese)]
    [InlineData("je veux rejoindre le groupe cybersécurité", Language.French)]
    public async Task Who_asks_to_join_is_answered_by_the_Secretariat_and_may_then_report(string words, Language language)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var (mira, secretariat) = (scene.Named("mira", language), scene.Secretariat(language));
        await secretariat.Says(secretariat.Say.ExHelp());
        await scene.RemindAsync();
        secretariat.PutsPostAside();
        await mira.Says(words);
        mira.Hears(say => say.JoinAskedTitle());

        await scene.RemindAsync();
        secretariat.OpensPost();
        secretariat.Hears(say => say.JoinCardTitle());
        secretariat.Hears("mira");
        await secretariat.Presses(say => say.ButtonAcceptCoordinator());
        secretariat.Hears(say => say.JoinSettledTitle());
        Assert.True(scene.Who("mira").Coordinates(WorkingGroups.Cybersecurity));

        await scene.RemindAsync();
        mira.OpensPost();
        mira.Hears(say => say.JoinYesTitle());
        await mira.Says(mira.Say.ExReport());
        mira.Hears(say => say.ReportTitle());
    }

    [Fact]
    public async Task Asking_twice_is_asking_once_and_after_a_no_one_may_ask_again()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var (mira, secretariat) = (scene.Named("mira"), scene.Secretariat());
        await secretariat.Says("hola");
        await scene.RemindAsync();
        secretariat.PutsPostAside();
        await mira.Says("informar una reunión");
        Assert.Contains(mira.Say.ExJoin(), mira.Offered);
        await mira.Says("quiero unirme al grupo de ciberseguridad");
        await mira.Says("quiero unirme al grupo de ciberseguridad");
        mira.Hears(say => say.JoinAlready(mira.Day("2024-05-20")));
        Assert.Single(scene.World.Current.Roster.OpenRequests);

        await scene.RemindAsync();
        secretariat.OpensPost();
        await secretariat.Presses(say => say.ButtonDecline());
        await scene.RemindAsync();
        mira.OpensPost();
        mira.Hears(say => say.JoinNoTitle());
        Assert.Equal(Role.Stranger, scene.Who("mira").Role);
        await mira.Says("quiero unirme al grupo de ciberseguridad");
        mira.Hears(say => say.JoinAskedTitle());
        Assert.Single(scene.World.Current.Roster.OpenRequests);
    }

    [Fact]
    public async Task The_first_answer_counts_and_the_other_card_shows_it()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var (mira, one) = (scene.Named("mira"), scene.Secretariat());
        await scene.RosterAsync(new Person { Id = scene.Who("tomás").Id, Role = Role.Secretariat });
        await scene.World.RefreshAsync(CancellationToken.None);
        var other = scene.Named("tomás");
        await one.Says("hola");
        await other.Says("hola");
        await scene.RemindAsync();
        one.PutsPostAside();
        other.PutsPostAside();
        await mira.Says("quiero unirme al grupo de ciberseguridad");
        await scene.RemindAsync();
        one.OpensPost();
        other.OpensPost();
        await one.Presses(say => say.ButtonAcceptMember());
        await other.Presses(say => say.ButtonDecline());
        other.Hears(say => say.JoinSettledTitle());
        Assert.Equal(Role.Member, scene.Who("mira").Role);
    }

    [Fact]
    public async Task When_the_store_is_away_nothing_is_claimed()
    {
        var store = new StoreThatLeaves();
        await using var scene = await Scene.OnAsync("2024-05-20", store);
        var mira = scene.Named("mira");
        await mira.Says("hola");
        store.IsAway = true;
        await mira.Says("quiero unirme al grupo de ciberseguridad");
        mira.Hears(say => say.NotRecorded());
        store.IsAway = false;
        await scene.World.RefreshAsync(CancellationToken.None);
        Assert.Empty(scene.World.Current.Roster.OpenRequests);
    }
}
