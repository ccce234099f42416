using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes.People;

/// <summary>The Secretariat keeps the list in chat.</summary>
public sealed class RosterKeepingTests
{
    [Theory]
    [InlineData("Tomás coordina ciberseguridad", "quite a Tomás de ciberseguridad", Language.Spanish)]
    [InlineData("Tomás coordinates cybersecurity", "remove Tomás from cybersecurity", Language.English)]
    [InlineData("Tomás coordena cibersegurança", "remova Tomás de cibersegurança", Language.Portuguese)]
    [InlineData("Tomás coordonne la cybersécurité", "retirez Tomás de la cybersécurité", Language.French)]
    public async Task A_change_is_shown_confirmed_and_can_be_undone(string adding, string removing, Language language)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var (tomas, secretariat) = (scene.Named("Tomás", language), scene.Secretariat(language));
        await tomas.Says(tomas.Say.ExHelp());

        await secretariat.Says(adding);
        secretariat.Hears(say => say.RosterConfirm());
        Assert.Equal(Role.Stranger, scene.Who("Tomás").Role);
        await secretariat.Presses(say => say.ButtonConfirmChange());
        secretariat.Hears(say => say.RosterChangedTitle());
        Assert.True(scene.Who("Tomás").Coordinates(WorkingGroups.Cybersecurity));

        await secretariat.Presses(say => say.ButtonUndo());
        secretariat.Hears(say => say.RosterUndoneTitle());
        Assert.Equal(Role.Stranger, scene.Who("Tomás").Role);

        await secretariat.Says(adding);
        await secretariat.Presses(say => say.ButtonConfirmChange());
        Assert.True(scene.Who("Tomás").Coordinates(WorkingGroups.Cybersecurity));
        await secretariat.Says(removing);
        secretariat.Hears(say => say.RosterConfirm());
        await secretariat.Presses(say => say.ButtonConfirmChange());
        Assert.Equal(Role.Stranger, scene.Who("Tomás").Role);
    }

    [Fact]
    public async Task Yes_confirms_the_card_in_sight()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var (mira, secretariat) = (scene.Named("Mira"), scene.Secretariat());
        await mira.Says("hola");
        await secretariat.Says("agregue a Mira como integrante de datos abiertos");
        await secretariat.Says("sí");
        Assert.Equal(WorkingGroups.OpenData, Assert.Single(scene.Who("Mira").Groups));
    }

    [Fact]
    public async Task Somebody_new_is_put_on_the_list_by_e_mail_and_becomes_whom_the_Secretariat_says()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var secretariat = scene.Secretariat();
        await secretariat.Says("agregue a mira@example.org como coordinadora de datos abiertos");
        secretariat.Hears(say => say.RosterWaits());
        await scene.RemindAsync();
        secretariat.PutsPostAside();
        await secretariat.Presses(say => say.ButtonConfirmChange(), ("rosterEmail", "mira@example.org"), ("rosterName", "Mira"));
        secretariat.Hears("Mira");
        Assert.True(scene.World.Current.Who(PersonId.OfEmail("mira@example.org")).Coordinates(WorkingGroups.OpenData));

        var mira = scene.Named("Mira");
        await mira.Says("quiero unirme al grupo de datos abiertos");
        await scene.RemindAsync();
        secretariat.OpensPost();
        await secretariat.Presses(say => say.ButtonIsOnList("Mira"));
        Assert.True(scene.Who("Mira").Coordinates(WorkingGroups.OpenData));
        Assert.Equal("mira@example.org", scene.Who("Mira").Email);
    }

    [Fact]
    public async Task Of_two_of_one_name_it_is_asked_which()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var secretariat = scene.Secretariat();
        await scene.Named("Mira Primera").Says("hola");
        await scene.Named("Mira Segunda").Says("hola");
        await secretariat.Says("Mira coordina ciberseguridad");
        secretariat.Hears(say => say.RosterWhich());
        await secretariat.PressesTitled(secretariat.Offered.Single(title => title.Contains("Segunda")));
        await secretariat.Presses(say => say.ButtonConfirmChange());
        Assert.True(scene.Who("Mira Segunda").Coordinates(WorkingGroups.Cybersecurity));
        Assert.Equal(Role.Stranger, scene.Who("Mira Primera").Role);
    }

    [Fact]
    public async Task Nobody_else_changes_the_list_and_a_card_is_worth_what_its_presser_is()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var (mira, tomas) = (scene.Named("Mira"), scene.Coordinator(WorkingGroups.Cybersecurity));
        await mira.Says("hola");
        await tomas.Says("agregue a Mira como integrante de datos abiertos");
        tomas.Hears(say => say.RosterNotYours());

        var secretariat = scene.Named("Ex");
        await scene.RosterAsync(new Person { Id = scene.Who("Ex").Id, Role = Role.Secretariat });
        await scene.World.RefreshAsync(CancellationToken.None);
        await secretariat.Says("agregue a Mira como integrante de datos abiertos");
        secretariat.Hears(say => say.RosterConfirm());
        scene.TimePasses(TimeSpan.FromMinutes(1));
        await scene.RosterAsync(Person.Unknown(scene.Who("Ex").Id));
        await scene.World.RefreshAsync(CancellationToken.None);
        await secretariat.Presses(say => say.ButtonConfirmChange());
        secretariat.Hears(say => say.RosterNotYours());
        Assert.Equal(Role.Stranger, scene.Who("Mira").Role);
    }

    [Theory]
    [InlineData("¿quién cambió la lista de personas?", "cambios de Tomás", Language.Spanish)]
    [InlineData("who changed the list of people?", "changes by Tomás", Language.English)]
    [InlineData("quem mudou a lista de pessoas?", "mudanças de Tomás", Language.Portuguese)]
    [InlineData("qui a changé la liste des personnes ?", "changements de Tomás", Language.French)]
    public async Task Who_changed_the_list_is_told_the_Secretariat_alone(string list, string person, Language language)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var (tomas, secretariat) = (scene.Named("Tomás", language), scene.Secretariat(language));
        await tomas.Says(tomas.Say.ExJoin());
        await secretariat.Says(list);
        secretariat.Hears(say => say.AuditRosterTitle());
        secretariat.Hears("Tomás");
        await secretariat.Says(person);
        secretariat.Hears(say => say.AuditOfTitle("Tomás"));

        var member = scene.Member(WorkingGroups.OpenData, language);
        await member.Says(list);
        member.Hears(say => say.AuditNotYours());
        member.DoesNotHear("Tomás");
    }

    [Theory]
    [InlineData(Language.Spanish, "A partir de hoy la coordinadora de tecnologías emergentes es Jimena Urrutia (Chile), jurrutia@example.org", "sí, en lugar de la anterior")]
    [InlineData(Language.English, "Please make Jimena Urrutia (Chile) coordinator of emerging technologies from today. Her email is jurrutia@example.org", "Yes, in place of the previous one, who moved on")]
    public async Task Somebody_new_is_named_and_confirmed_in_words(Language language, string words, string yes)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(language);
        await mira.Says(words);
        mira.Hears("Jimena Urrutia");
        mira.DoesNotHear("Urrutia Chile");
        await mira.Says(yes);
        var person = Assert.Single(scene.World.Current.People, one => one.Name == "Jimena Urrutia");
        Assert.True(person.Coordinates(WorkingGroups.EmergingTechnologies));
    }
}
