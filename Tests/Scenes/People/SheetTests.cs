using System.Text;
using GealcBot.Plans;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes.People;

/// <summary>A sheet of people: sent, looked at, applied in one write.</summary>
public sealed class SheetTests
{
    [Theory]
    [InlineData("Nombre;Correo;País;Grupos;Rol;Desde;Hasta;Idioma", "coordinadora", Language.Spanish)]
    [InlineData("Name;E-mail;Country;Groups;Role;From;To;Language", "coordinator", Language.English)]
    [InlineData("Nome;E-mail;País;Grupos;Papel;De;Até;Idioma", "coordenadora", Language.Portuguese)]
    [InlineData("Nom;Courriel;Pays;Groupes;Rôle;Du;Au;Langue", "coordinatrice", Language.French)]
    public async Task What_it_would_do_is_shown_and_then_done_at_once(string heads, string role, Language language)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var secretariat = scene.Secretariat(language);
        var sheet = $"\uFEFF{heads}\r\n\"Mira; la primera\";Mira@example.org;Uruguay;cybersecurity;{role};2024-07-01;;es\r\nTomás;tomas@example.org;BR;open-data,innovation;;;;\r\nMal;no es correo;;;;;;\r\n=1+1;x@example.org;;;;;;\r\n";
        await secretariat.Sends("people.csv", sheet);
        secretariat.Hears(say => say.SheetCounts(2, 0, 0, 0, 2));
        secretariat.Hears(say => say.SheetOdd("Email", ""));
        secretariat.Hears(say => say.SheetOdd("Formula", "=1+1"));
        Assert.Null(scene.World.Current.Find(PersonId.OfEmail("tomas@example.org")));

        await secretariat.Presses(say => say.ButtonApplySheet());
        secretariat.Hears(say => say.SheetAppliedTitle());
        var tomas = scene.World.Current.Who(PersonId.OfEmail("tomas@example.org"));
        Assert.Equal((Role.Member, "BR", "Tomás"), (tomas.Role, tomas.Country, tomas.Name));
        Assert.Equal(Role.Stranger, scene.World.Current.Who(PersonId.OfEmail("mira@example.org")).Role);
        scene.NowIsNoonOf("2024-07-01");
        Assert.True(scene.World.Current.Who(PersonId.OfEmail("mira@example.org")).Coordinates(WorkingGroups.Cybersecurity));

        await secretariat.Presses(say => say.ButtonUndo());
        Assert.Equal(Role.Stranger, scene.World.Current.Who(PersonId.OfEmail("tomas@example.org")).Role);
    }

    [Fact]
    public async Task The_same_sheet_again_changes_nothing_and_a_role_of_none_removes()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var secretariat = scene.Secretariat();
        const string Sheet = "correo,nombre,grupos,rol\ntomas@example.org,Tomás,datos abiertos,miembro\n";
        await secretariat.Sends("personas.csv", Sheet);
        await secretariat.Presses(say => say.ButtonApplySheet());
        await secretariat.Sends("personas.csv", Sheet);
        secretariat.Hears(say => say.SheetCounts(0, 0, 0, 1, 0));
        secretariat.Hears(say => say.SheetNothingToDo());
        await secretariat.Sends("personas.csv", "correo,rol\ntomas@example.org,baja\n");
        secretariat.Hears(say => say.SheetCounts(0, 0, 1, 0, 0));
        await secretariat.Presses(say => say.ButtonApplySheet());
        Assert.Equal(Role.Stranger, scene.World.Current.Who(PersonId.OfEmail("tomas@example.org")).Role);
    }

    [Fact]
    public async Task A_list_that_changed_meanwhile_is_shown_again_before_anything_is_done()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var secretariat = scene.Secretariat();
        await secretariat.Sends("a.csv", "correo,grupos\ntomas@example.org,datos abiertos\nmira@example.org,innovación\n");
        scene.World.Current.ToString();
        await scene.RosterAsync(new Person { Id = PersonId.OfEmail("tomas@example.org"), Role = Role.Member, Groups = [WorkingGroups.OpenData] });
        await secretariat.Presses(say => say.ButtonApplySheet());
        secretariat.Hears(say => say.SheetChangedMeanwhile());
        await secretariat.Presses(say => say.ButtonApplySheet());
        secretariat.Hears(say => say.SheetAppliedTitle());
    }

    [Theory]
    [InlineData("")]
    [InlineData("a,b\n1,2\n")]
    [InlineData("correo,nombre\n\"x")]
    [InlineData("PK\u0003\u0004 no es un zip")]
    public async Task What_is_no_sheet_is_refused(string text)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var secretariat = scene.Secretariat();
        await secretariat.Sends("x.xlsx", Encoding.UTF8.GetBytes(text));
        secretariat.DoesNotHear(say => say.SomethingFailed());
        secretariat.DoesNotHear(say => say.SheetAppliedTitle());
        secretariat.DoesNotHear(say => say.ButtonApplySheet());
    }

    [Fact]
    public async Task Nobody_but_the_Secretariat_sends_one()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var tomas = scene.Coordinator(WorkingGroups.OpenData);
        await tomas.Sends("a.csv", "correo\ntomas@example.org\n");
        tomas.Hears(say => say.RosterNotYours());
        Assert.Equal(0, scene.Courier.Fetched);
    }
}
