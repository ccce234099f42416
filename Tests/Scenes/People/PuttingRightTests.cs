using GealcBot.Plans;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes.People;

/// <summary>A change of the list that waits to be confirmed is put right in words, piece by piece.</summary>
public sealed class PuttingRightTests
{
    private static readonly Dictionary<Language, string> Adding = new()
    {
        [Language.Spanish] = "agregá a Mariela Duartes de Paraguay al grupo de ciberseguridad, mariela.duartes@example.org",
        [Language.English] = "please add Mariela Duartes from Paraguay to cybersecurity, mariela.duartes@example.org",
        [Language.Portuguese] = "inclua a Mariela Duartes (mariela.duartes@example.org), do Paraguai, no grupo de cibersegurança",
        [Language.French] = "Ajoutez Mariela Duartes (Paraguay) au groupe cybersécurité, mariela.duartes@example.org",
    };

    [Theory]
    [InlineData(Language.Spanish, "uy es Duarte sin s al final", "el mail también", "sí")]
    [InlineData(Language.English, "oops its Duarte without the s", "email too", "yes")]
    [InlineData(Language.Portuguese, "ops é Duarte sem s no fim", "o e-mail tb", "sim")]
    [InlineData(Language.French, "oups c'est Duarte sans s à la fin", "le mail aussi", "oui")]
    [InlineData(Language.French, "sans s à la fin", "pareil dans le mail", "oui")]
    [InlineData(Language.English, "sorry, Duarte", "and fix the email", "yes")]
    public async Task The_name_is_spelled_anew_and_the_e_mail_follows(Language language, string name, string also, string yes)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var ana = scene.Secretariat(language);
        await ana.Says(Adding[language]);
        await ana.Says(name);
        ana.Hears(say => say.RosterConfirm());
        ana.Hears("mariela.duartes@example.org");
        ana.DoesNotHear("Mariela Duartes");
        await ana.Says(also);
        ana.Hears(say => say.RosterConfirm());
        ana.DoesNotHear("duartes");
        await ana.Says(yes);
        var person = Assert.Single(scene.World.Current.People, one => one.Name == "Mariela Duarte");
        Assert.Equal("mariela.duarte@example.org", person.Email);
    }

    [Theory]
    [InlineData(Language.Spanish, "no, es de Costa Rica", "y también en datos abiertos", "desde el 1 de julio", "es coordinadora, no miembro", "escríbele en inglés", "sí")]
    [InlineData(Language.English, "no, she's from Costa Rica", "and in open data too", "from 1 July", "she is a coordinator not a member", "she writes in English", "yes")]
    [InlineData(Language.Portuguese, "não, é da Costa Rica", "e tb em dados abertos", "a partir de 1 de julho", "ela é coordenadora, não membro", "ela escreve em inglês", "sim")]
    [InlineData(Language.French, "non, elle est du Costa Rica", "et aussi en données ouvertes", "à partir du 1er juillet", "elle est coordonnatrice pas membre", "elle écrit en anglais", "oui")]
    public async Task Country_group_day_role_and_language_are_each_put_right(Language language, string country, string also, string day, string role, string writes, string yes)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var ana = scene.Secretariat(language);
        await ana.Says(Adding[language]);
        foreach (var words in new[] { country, also, day, role, writes })
        {
            await ana.Says(words);
            ana.Hears(say => say.RosterConfirm());
            ana.Hears("Mariela Duartes");
        }

        ana.Hears(say => say.Country("CR"));
        ana.Hears(ana.Day("2024-07-01"));
        ana.Hears(say => say.RoleCoordinator(say.Group("open-data")));
        ana.Hears(say => say.LanguageName("en"));
        await ana.Says(yes);
        ana.Hears(say => say.RosterChangedTitle());
        scene.NowIsNoonOf("2024-07-02");
        var person = Assert.Single(scene.World.Current.People, one => one.Name == "Mariela Duartes");
        Assert.Equal(("CR", "en", Role.Coordinator), (person.Country, person.Language, person.Role));
        Assert.Equal(["cybersecurity", "open-data"], person.Groups.Select(group => group.Value).Order());
        // What was said of somebody else's language is nobody's own.
        Assert.All(scene.World.Current.People.Where(one => one.Role is Role.Secretariat), one => Assert.True(one.Language is null || one.Language == language.Tag));
    }

    [Theory]
    [InlineData(Language.Spanish, "en innovación, no en ciberseguridad", "innovation")]
    [InlineData(Language.English, "in open data not cybersecurity", "open-data")]
    [InlineData(Language.Portuguese, "em inovação, não em cibersegurança", "innovation")]
    [InlineData(Language.French, "données ouvertes pas cybersécurité", "open-data")]
    [InlineData(Language.Spanish, "no ciber, firma digital", "digital-signature")]
    public async Task One_group_takes_the_place_of_the_other(Language language, string words, string group)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var ana = scene.Secretariat(language);
        await ana.Says(Adding[language]);
        await ana.Says(words);
        ana.Hears(say => say.RosterConfirm());
        ana.Hears(say => say.RoleMember(say.Group(group)));
        ana.DoesNotHear(say => say.Group("cybersecurity"));
    }

    [Theory]
    [InlineData(Language.Spanish, "¿qué webinars vienen?", "sí", "cancelar")]
    [InlineData(Language.English, "what webinars are coming?", "yes", "cancel")]
    [InlineData(Language.Portuguese, "que webinars vêm?", "sim", "cancela")]
    [InlineData(Language.French, "quels webinaires viennent ?", "oui", "annule")]
    public async Task A_question_leaves_the_change_and_a_yes_is_none_to_what_is_out_of_sight(Language language, string question, string yes, string cancel)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var ana = scene.Secretariat(language);
        await ana.Says(Adding[language]);
        await ana.Says(question);
        ana.DoesNotHear(say => say.RosterConfirm());
        await ana.Says(yes);
        Assert.DoesNotContain(scene.World.Current.People, one => one.Name == "Mariela Duartes");
        await ana.Says(Adding[language]);
        await ana.Says(cancel);
        ana.Hears(say => say.Cancelled());
        Assert.DoesNotContain(scene.World.Current.People, one => one.Name == "Mariela Duartes");
    }

    [Theory]
    [InlineData(Language.Spanish, "a Jorge déjalo como miembro, sigue en el grupo", "sí")]
    [InlineData(Language.English, "leave Jorge as a member, he stays in the group", "yes")]
    [InlineData(Language.Portuguese, "o Jorge deixa como membro, continua no grupo", "sim")]
    [InlineData(Language.French, "Jorge, laissez-le comme membre, il reste dans le groupe", "oui")]
    public async Task Who_becomes_a_member_stays_in_the_group(Language language, string words, string yes)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var ana = scene.Secretariat(language);
        await ana.Sends(new GealcBot.Cards.ChangeRoster(null, Role.Coordinator, "cybersecurity", "2024-05-01", Sure: true), ("rosterEmail", "jpaz@example.org"), ("rosterName", "Jorge Paz"));
        await ana.Says(words);
        ana.Hears(say => say.RoleMember(say.Group("cybersecurity")));
        await ana.Says(yes);
        var jorge = Assert.Single(scene.World.Current.People, one => one.Name == "Jorge Paz");
        Assert.Equal((Role.Member, WorkingGroups.Cybersecurity), (jorge.Role, Assert.Single(jorge.Groups)));
    }
}
