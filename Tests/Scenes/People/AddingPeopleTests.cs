using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes.People;

/// <summary>Somebody new is put on the list in the words people use, piece by piece.</summary>
public sealed class AddingPeopleTests
{
    [Theory]
    [InlineData(Language.English, "Please add Keisha from Saint Lucia to Emerging technologies, keisha@govt.lc, member", "And also to innovation, they are meeting together no?", "Yes", "Keisha", "LC", "emerging-technologies,innovation")]
    [InlineData(Language.Portuguese, "Favor incluir a Tatiane (tatiane.souza@gestao.gov.br), do Brasil, no grupo de software público.", "ela tb vai no de inovação", "isso, confirma", "Tatiane", "BR", "public-software,innovation")]
    [InlineData(Language.Spanish, "agregá a Mariela Duarte de Paraguay al grupo de ciberseguridad, mduarte@example.org", "y también al de datos abiertos", "sí, agregala", "Mariela Duarte", "PY", "cybersecurity,open-data")]
    [InlineData(Language.French, "Ajoutez Fabiola (Haïti) au groupe innovation, fabiola@example.org", "et aussi aux données ouvertes", "oui, ajoutez-la", "Fabiola", "HT", "innovation,open-data")]
    public async Task Name_country_and_a_second_group_are_taken_from_the_words(Language language, string words, string also, string yes, string name, string country, string groups)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var ana = scene.Secretariat(language);
        await ana.Says(words);
        ana.Hears(name);
        ana.Hears(say => say.Country(country));
        await ana.Says(also);
        ana.Hears(say => say.RosterConfirm());
        Assert.DoesNotContain(scene.World.Current.People, one => one.Name == name);
        await ana.Says(yes);
        var person = Assert.Single(scene.World.Current.People, one => one.Name == name);
        Assert.Equal(country, person.Country);
        Assert.Equal(groups.Split(',').Order(), person.Groups.Concat(person.AlsoIn).Select(group => group.Value).Order());
    }

    [Theory]
    [InlineData(Language.Spanish, "Alta: Mariela, Paraguay, grupo de ciberseguridad", "mariela@example.org", "dale", "Mariela", "cybersecurity")]
    [InlineData(Language.English, "add Keisha to the open data group", "it's keisha@example.org", "yes", "Keisha", "open-data")]
    [InlineData(Language.Portuguese, "inclua a Tatiane no grupo de inovação", "tatiane@example.org", "sim", "Tatiane", "innovation")]
    [InlineData(Language.French, "Ajoutez svp Fabiola (Haïti, ministère de la Planification) au groupe gouvernance des données", "fabiola@mpce.example.ht", "oui", "Fabiola", "data-governance-ai")]
    public async Task The_e_mail_that_was_lacking_completes_the_request(Language language, string words, string email, string yes, string name, string group)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var ana = scene.Secretariat(language);
        await ana.Says(words);
        ana.Hears(say => say.RosterNobody());
        ana.Hears(name);
        // A yes before the e-mail is given adds nobody.
        await ana.Says(yes);
        ana.Hears(say => say.RosterConfirm());
        await ana.Says(email);
        ana.Hears(say => say.RosterConfirm());
        Assert.DoesNotContain(scene.World.Current.People, one => one.Name == name);
        await ana.Says(yes);
        ana.Hears(say => say.RosterChangedTitle());
        Assert.Equal(group, Assert.Single(Assert.Single(scene.World.Current.People, one => one.Name == name).Groups).Value);
    }

    [Theory]
    [InlineData(Language.Spanish, "quita a Jorge de Paraguay del grupo de ciberseguridad", "no, perdón, es el de Perú")]
    [InlineData(Language.English, "remove Jorge from Paraguay from cybersecurity", "no sorry, the one from Peru")]
    [InlineData(Language.Portuguese, "tira o Jorge do paraguai do grupo de ciber", "nao, desculpa, é o do peru!")]
    [InlineData(Language.French, "retirez Jorge du Paraguay de la cybersécurité", "non, pardon, celui du Pérou")]
    public async Task Of_two_of_one_name_the_country_puts_right_who_is_meant(Language language, string words, string other)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var ana = scene.Secretariat(language);
        foreach (var (name, country) in new[] { ("Jorge Paz", "PY"), ("Jorge Lima", "PE") })
        {
            await ana.Sends(new ChangeRoster(null, Role.Member, "cybersecurity", "2024-05-20", Sure: true, Country: country), ("rosterEmail", $"{country}@example.org"), ("rosterName", name));
        }

        await ana.Says(words);
        ana.Hears("Jorge Paz");
        ana.DoesNotHear("Jorge Lima");
        await ana.Says(other);
        ana.Hears("Jorge Lima");
        ana.DoesNotHear("Jorge Paz");
        await ana.Presses(say => say.ButtonConfirmChange());
        Assert.Equal(Role.Stranger, scene.World.Current.People.FirstOrDefault(one => one.Name == "Jorge Lima")?.Role ?? Role.Stranger);
        Assert.Equal(Role.Member, Assert.Single(scene.World.Current.People, one => one.Name == "Jorge Paz").Role);
    }

    [Theory]
    [InlineData(Language.English, "can u list me as coordinator instead of him pls")]
    [InlineData(Language.Spanish, "ponme como coordinadora en la lista en lugar de él")]
    [InlineData(Language.Portuguese, "me coloca como coordenadora na lista no lugar dele")]
    [InlineData(Language.French, "mettez-moi comme coordinatrice sur la liste à sa place")]
    public async Task Who_asks_to_be_listed_as_coordinator_is_told_who_does_that(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.OpenData, language);
        await mira.Says(words);
        mira.Hears(say => say.HandOverNotYours());
    }
}
