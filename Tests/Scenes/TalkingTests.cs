using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes;

public sealed class TalkingTests
{
    [Theory]
    [InlineData(Language.Spanish, "hola")]
    [InlineData(Language.English, "Hi")]
    [InlineData(Language.Portuguese, "Olá!")]
    [InlineData(Language.French, "BONJOUR")]
    public async Task A_greeting_is_answered_with_what_one_can_do_next(Language language, string greeting)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(greeting);
        mira.Hears(say => say.HelloTell());
        mira.Hears(say => $"[{say.ExMine()}]");
    }

    [Theory]
    [InlineData(Language.Spanish, "ayuda")]
    [InlineData(Language.English, "help")]
    [InlineData(Language.Portuguese, "ajuda")]
    [InlineData(Language.French, "aide")]
    public async Task Help_shows_what_this_person_can_do(Language language, string help)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var coordinator = scene.Coordinator(WorkingGroups.OpenData, language);
        await coordinator.Says(help);
        coordinator.Hears(say => say.HelpReminders());
        coordinator.Hears(say => say.ExReportSentence(say.Group("open-data")));

        var stranger = scene.Stranger(language);
        await stranger.Says(help);
        stranger.DoesNotHear(say => say.ExReport());
    }

    [Theory]
    [InlineData(Language.Spanish)]
    [InlineData(Language.English)]
    [InlineData(Language.Portuguese)]
    [InlineData(Language.French)]
    public async Task Every_example_of_the_help_card_is_understood(Language language)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        var say = mira.Say;
        var group = say.Group("open-data");
        foreach (var example in new[] { say.ExUpcomingGroup(group), say.ExUpcoming(), say.ExWebinars(), say.ExMine(), say.ExOverdue(), say.ExStanding(), say.ExStandingGroup(group), say.ExReport(), say.ExReportSentence(group), say.ExHelp(), "3.3.2" })
        {
            await mira.Says(example);
            mira.DoesNotHear(say => say.NotUnderstood());
            mira.DoesNotHear(say => say.UnderstoodOnly(group));
        }
    }

    [Theory]
    [InlineData("speak English", Language.English)]
    [InlineData("fala português", Language.Portuguese)]
    [InlineData("parle français", Language.French)]
    [InlineData("hablame en español", Language.Spanish)]
    public async Task The_language_asked_for_is_kept(string asked, Language language)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(Language.Spanish);
        await mira.Says(asked);
        mira.Hears(Say.In(language).LanguageSet());
        await mira.Says("🎉");
        mira.Hears(Say.In(language).NotUnderstood());
    }

    [Fact]
    public async Task A_message_in_another_language_is_answered_in_it_and_changes_nothing()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(Language.Spanish);
        await mira.Says("what is coming up for cybersecurity?");
        mira.Hears(Say.In(Language.English).UpcomingTitleFor("Cybersecurity"));
        await mira.Says("🎉");
        mira.Hears(Say.In(Language.Spanish).NotUnderstood());
    }

    [Theory]
    [InlineData("actuar como coordinadora de ciberseguridad", Language.Spanish)]
    [InlineData("act as coordinator of cybersecurity", Language.English)]
    [InlineData("atuar como coordenador de cibersegurança", Language.Portuguese)]
    [InlineData("agir comme coordinateur de cybersécurité", Language.French)]
    public async Task In_the_trial_one_is_who_one_says_one_is(string words, Language language)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(words);
        mira.Hears(say => say.ActingAs(say.RoleCoordinator(say.Group("cybersecurity"))));
        await mira.Says(mira.Say.ExReport());
        mira.Hears(say => say.ReportTitle());
    }

    [Fact]
    public async Task Choosing_a_language_leaves_the_role_as_the_roster_has_it()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.StrangerInTeams();
        await mira.Says("speak English");
        var person = Assert.Single(scene.World.Current.People, person => person.Id.Tenant == "contoso");
        Assert.Equal((GealcBot.Plans.People.Role.Stranger, "en"), (person.Role, person.Language));

        // Meanwhile the roster makes her a coordinator; this instance has not looked yet.
        await scene.RosterAsync(person with { Role = GealcBot.Plans.People.Role.Coordinator, Groups = [WorkingGroups.OpenData] });
        await mira.Says("hablame en español");
        await scene.World.RefreshAsync(CancellationToken.None);
        person = scene.World.Current.Who(person.Id);
        Assert.Equal((GealcBot.Plans.People.Role.Coordinator, "es"), (person.Role, person.Language));
    }

    [Fact]
    public async Task Outside_the_trial_roles_are_not_taken_from_messages()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.StrangerInTeams();
        await mira.Says("actuar como coordinadora de ciberseguridad");
        mira.Hears(say => say.RolesAreNotSaid());
        await mira.Says("informar una reunión");
        mira.Hears(say => say.MayNotReport());
    }

    [Fact]
    public async Task Installing_is_greeted_once()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger();
        await mira.Arrives();
        mira.Hears(say => say.HelpTitle());
        await mira.Arrives();
        Assert.Equal("", mira.Heard);
    }

    [Fact]
    public async Task Ten_thousand_characters_are_answered_briefly()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger();
        await mira.Says(new string('á', 10_000));
        mira.Hears(say => say.MessageTooLong());
    }

    [Fact]
    public async Task When_the_store_is_away_it_is_said_that_nothing_is_recorded()
    {
        var store = new StoreThatLeaves();
        await using var scene = await Scene.OnAsync(new DateOnly(2024, 5, 20), store);
        var mira = scene.Coordinator(WorkingGroups.OpenData);
        await mira.Says("ayer se reunió datos abiertos");
        store.IsAway = true;
        await mira.Presses(say => say.ButtonRecord(), ("groups", "open-data"), ("heldOn", "2024-05-19"));
        mira.Hears(say => say.NotRecorded());
        mira.DoesNotHear(say => say.ReceiptTitle());

        // The form is still there: sent again, it is recorded once.
        store.IsAway = false;
        await mira.Presses(say => say.ButtonRecord(), ("groups", "open-data"), ("heldOn", "2024-05-19"));
        mira.Hears(say => say.ReceiptTitle());
        Assert.Single(scene.World.Current.Ledger(2024).Meetings);
    }
}
