using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes.People;

/// <summary>Being away, coming back, and passing a group on.</summary>
public sealed class AwayTests
{
    [Theory]
    [InlineData("estoy de licencia hasta el 3 de junio", Language.Spanish)]
    [InlineData("I'm on leave until June 3", Language.English)]
    [InlineData("estou de licença até 3 de junho", Language.Portuguese)]
    [InlineData("je suis en congé jusqu'au 3 juin", Language.French)]
    public async Task Who_is_away_is_so_until_the_day_or_until_they_are_back(string words, Language language)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        var id = new PersonId("local:demo", "demo:coordinator:cybersecurity");
        await mira.Says(words);
        mira.Hears(say => say.AbsenceTitle());
        mira.Hears(mira.Day("2024-06-03"));
        Assert.Equal(new Absence(new DateOnly(2024, 5, 20), new DateOnly(2024, 6, 3), null), scene.World.Current.Who(id).Away);

        scene.NowIsNoonOf("2024-06-03");
        Assert.True(scene.World.Current.Who(id).IsAway);
        scene.NowIsNoonOf("2024-06-04");
        Assert.False(scene.World.Current.Who(id).IsAway);

        scene.NowIsNoonOf("2024-05-27");
        await mira.Says(mira.Say.ExBack());
        mira.Hears(say => say.BackTitle());
        Assert.False(scene.World.Current.Who(id).IsAway);
    }

    [Theory]
    [InlineData("el jueves no voy a estar", "no, el otro jueves, el 30", Language.Spanish)]
    [InlineData("I won't be in on Thursday", "no, the 30th", Language.English)]
    [InlineData("na quinta não vou estar", "não, dia 30", Language.Portuguese)]
    [InlineData("jeudi je ne serai pas là", "non, le 30", Language.French)]
    public async Task A_day_is_that_day_and_put_right_is_the_other_one(string words, string corrected, Language language)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(words);
        Assert.Equal(new Absence(new DateOnly(2024, 5, 23), new DateOnly(2024, 5, 23), null), Away());
        await mira.Says(corrected);
        Assert.Equal(new Absence(new DateOnly(2024, 5, 30), new DateOnly(2024, 5, 30), null), Away("2024-05-30"));

        Absence? Away(string day = "2024-05-23")
        {
            scene.NowIsNoonOf(day);
            var away = scene.World.Current.Who(new PersonId("local:demo", "demo:coordinator:cybersecurity")).Away;
            scene.NowIsNoonOf("2024-05-20");
            return away;
        }
    }

    [Theory]
    [InlineData("estoy de licencia del 3 al 14 de junio", "que sea hasta el 21", "mejor olvídalo, se canceló el viaje", Language.Spanish)]
    [InlineData("I'm out of office 3 to 14 June", "make it the 21st", "scratch that, the trip is off", Language.English)]
    public async Task An_absence_is_made_longer_and_taken_back_in_words(string words, string longer, string back, Language language)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(words);
        await mira.Says(longer);
        mira.Hears(say => say.AbsenceTitle());
        mira.Hears(mira.Day("2024-06-21"));
        await mira.Says(back);
        mira.Hears(say => say.RosterUndoneTitle());
        scene.NowIsNoonOf("2024-06-20");
        Assert.False(scene.World.Current.Who(new PersonId("local:demo", "demo:coordinator:cybersecurity")).IsAway);
    }

    [Theory]
    [InlineData(Language.Portuguese, "quem vai ficar no meu lugar é a Luciana, vou de férias de 3 a 21 de junho", "melhor ate dia 24")]
    [InlineData(Language.Spanish, "Estoy de vacaciones del 3 al 21 de junio, que me cubra Luciana que ella sabe todo", "mejor hasta el 24")]
    [InlineData(Language.English, "I'm on leave 3 to 21 June, Luciana is covering for me", "make it until the 24th")]
    [InlineData(Language.French, "je suis en congé du 3 au 21 juin, Luciana me remplace", "plutôt jusqu'au 24")]
    public async Task An_unknown_stand_in_loses_no_days_and_the_end_is_moved_in_its_month(Language language, string words, string longer)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(words);
        mira.Hears(say => say.AbsenceTitle());
        mira.Hears(say => say.StandInUnknown("Luciana"));
        mira.Hears(mira.Day("2024-06-03"));
        mira.Hears(mira.Day("2024-06-21"));
        await mira.Says(longer);
        mira.Hears(mira.Day("2024-06-03"));
        mira.Hears(mira.Day("2024-06-24"));
        var id = new PersonId("local:demo", "demo:coordinator:cybersecurity");
        Assert.Null(scene.World.Current.Who(id).Away);
        scene.NowIsNoonOf("2024-06-24");
        Assert.Equal(new Absence(new DateOnly(2024, 6, 3), new DateOnly(2024, 6, 24), null), scene.World.Current.Who(id).Away);
    }

    [Theory]
    [InlineData(Language.Spanish, "estoy de licencia del 3 al 14 de junio", "que me cubra Luciana", "mejor hasta el 21")]
    [InlineData(Language.English, "I'm on leave 3 to 14 June", "Luciana covers for me", "make it until the 21st")]
    [InlineData(Language.Portuguese, "estou de férias de 3 a 14 de junho", "a Luciana fica no meu lugar", "melhor até dia 21")]
    [InlineData(Language.French, "je suis en congé du 3 au 14 juin", "Luciana me remplace", "plutôt jusqu'au 21")]
    public async Task Who_stands_in_is_said_afterwards_and_stays_when_the_days_move(Language language, string words, string who, string longer)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        await scene.Named("Luciana").Says("hola");
        await scene.Secretariat().Sends(new ChangeRoster(scene.Who("Luciana").Id.Handle, Role.Member, "cybersecurity", "2024-05-20", Sure: true));
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(words);
        await mira.Says(who);
        mira.Hears("Luciana");
        await mira.Says(longer);
        mira.Hears("Luciana");
        scene.NowIsNoonOf("2024-06-20");
        Assert.Equal(new Absence(new DateOnly(2024, 6, 3), new DateOnly(2024, 6, 21), scene.Who("Luciana").Id), scene.World.Current.Who(new PersonId("local:demo", "demo:coordinator:cybersecurity")).Away);
    }

    [Fact]
    public async Task Until_when_is_asked_where_it_was_not_said()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity);
        await mira.Says("estoy de vacaciones");
        mira.Hears(say => say.AbsenceAsk());
        await mira.Presses(say => say.ButtonRecord(), ("awayFrom", "2024-05-22"), ("awayUntil", "2024-05-21"));
        mira.Hears(say => say.AbsenceEndsSoon());
        await mira.Presses(say => say.ButtonRecord(), ("awayFrom", "2024-05-22"), ("awayUntil", "2024-05-31"));
        mira.Hears(say => say.AbsenceTitle());
        scene.NowIsNoonOf("2024-05-22");
        Assert.True(scene.World.Current.Who(new PersonId("local:demo", "demo:coordinator:cybersecurity")).IsAway);
    }

    [Theory]
    [InlineData("paso la coordinación de ciberseguridad a Tomás desde el 1 de julio", Language.Spanish)]
    [InlineData("I hand over cybersecurity to Tomás from July 1", Language.English)]
    [InlineData("passo a coordenação de cibersegurança para Tomás a partir de 1 de julho", Language.Portuguese)]
    [InlineData("je transmets la coordination de la cybersécurité à Tomás à partir du 1er juillet", Language.French)]
    public async Task A_group_passes_to_another_on_its_day_without_anybody_writing(string words, Language language)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var (mira, tomas) = (scene.Coordinator(WorkingGroups.Cybersecurity, language), scene.Named("Tomás", language));
        await tomas.Says(tomas.Say.ExHelp());
        await mira.Says(words);
        mira.Hears(say => say.HandOverAsk());
        mira.Hears(mira.Day("2024-07-01"));
        await mira.Presses(say => say.ButtonConfirmChange());
        mira.Hears(say => say.HandOverTitle());
        Assert.Equal(Role.Stranger, scene.Who("Tomás").Role);

        // The reminder of the quarter that ends in September goes to whoever coordinates then.
        scene.NowIsNoonOf("2024-09-02");
        Assert.True(scene.Who("Tomás").Coordinates(WorkingGroups.Cybersecurity));
        await scene.RemindAsync();
        // Each has an hour of their own.
        scene.TimePasses(TimeSpan.FromHours(4));
        await scene.RemindAsync();
        Assert.Equal((0, 1), (mira.Unread, tomas.Unread));
    }

    [Theory]
    [InlineData("paso la coordinación de ciberseguridad y datos abiertos a Tomás desde el 1 de julio", Language.Spanish)]
    [InlineData("I hand over cybersecurity and open data to Tomás from July 1", Language.English)]
    [InlineData("passo a coordenação de cibersegurança e dados abertos para Tomás a partir de 1 de julho", Language.Portuguese)]
    [InlineData("je transmets la coordination de la cybersécurité et des données ouvertes à Tomás à partir du 1er juillet", Language.French)]
    public async Task Several_groups_passed_on_at_once_are_each_confirmed_and_none_is_lost(string words, Language language)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var (ana, tomas) = (scene.Secretariat(language), scene.Named("Tomás", language));
        await tomas.Says(tomas.Say.ExHelp());
        await ana.Says(words);
        Assert.Equal(2, ana.Messages);
        ana.Hears(say => say.Group("cybersecurity"));
        ana.Hears(say => say.Group("open-data"));
        foreach (var group in new[] { WorkingGroups.Cybersecurity, WorkingGroups.OpenData })
        {
            var giver = scene.World.Current.People.Single(person => person.Coordinates(group));
            await ana.Sends(new PassGroup(group.Value, giver.Id.Handle, scene.Who("Tomás").Id.Handle, "2024-07-01", Sure: true));
            ana.Hears(say => say.HandOverTitle());
        }

        scene.NowIsNoonOf("2024-07-01");
        Assert.True(scene.Who("Tomás").Coordinates(WorkingGroups.Cybersecurity) && scene.Who("Tomás").Coordinates(WorkingGroups.OpenData));
    }

    [Fact]
    public async Task A_group_is_passed_on_by_its_coordinator_only()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        await scene.Named("Tomás").Says("hola");
        var member = scene.Member(WorkingGroups.Cybersecurity);
        await member.Says("paso la coordinación de ciberseguridad a Tomás desde el 1 de julio");
        member.Hears(say => say.HandOverNotYours());
        var other = scene.Coordinator(WorkingGroups.OpenData);
        await other.Says("paso la coordinación de ciberseguridad a Tomás desde el 1 de julio");
        other.Hears(say => say.HandOverNotYours());
    }

    [Theory]
    [InlineData(Language.Spanish, "¿hay algún coordinador de licencia ahora?")]
    [InlineData(Language.English, "any coordinator currently on leave?")]
    [InlineData(Language.Portuguese, "algum coordenador está de licença agora?")]
    [InlineData(Language.French, "un coordonnateur est-il en congé en ce moment ?")]
    public async Task The_Secretariat_can_ask_who_is_away(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(language);
        await mira.Says(words);
        mira.Hears(say => say.NobodyAway());
        await scene.Coordinator(WorkingGroups.Cybersecurity).Says("estoy de licencia hasta el 3 de junio");
        await mira.Says(words);
        mira.Hears(say => say.AwayTitle());
        mira.Hears(mira.Day("2024-06-03"));
        var other = scene.Member(WorkingGroups.OpenData, language);
        await other.Says(words);
        other.DoesNotHear(mira.Day("2024-06-03"));
    }

    [Theory]
    [InlineData(Language.Spanish, "estaré de licencia desde el 3 de junio, vuelvo en septiembre")]
    [InlineData(Language.English, "I'm going on maternity leave from 3 June, back in September")]
    public async Task Whoever_is_back_in_a_month_is_away_until_it_begins(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        await scene.Coordinator(WorkingGroups.DataGovernanceAi, language).Says(words);
        var away = Assert.Single(scene.World.Current.Roster.Entries.OfType<WentAway>());
        Assert.Equal((new DateOnly(2024, 6, 3), new DateOnly(2024, 8, 31)), (away.From, away.Until));
    }
}
