using GealcBot.Cards;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes.People;

/// <summary>A new focal point with what is said beside it, and the questions for who is on the list.</summary>
public sealed class EnrollingTests
{
    [Theory]
    [InlineData(Language.English, "New focal pt for Suriname in interoperability: Rachel Pinas, rpinas@gov.example. replaces mr. Kartosen", "yes")]
    [InlineData(Language.Spanish, "Nuevo punto focal de Surinam en interoperabilidad: Rachel Pinas, rpinas@gov.example. Reemplaza al sr. Kartosen", "sí")]
    [InlineData(Language.Portuguese, "Novo ponto focal do Suriname em interoperabilidade: Rachel Pinas, rpinas@gov.example. Substitui o sr. Kartosen", "sim")]
    [InlineData(Language.French, "Nouveau point focal du Suriname en interopérabilité : Rachel Pinas, rpinas@gov.example. Remplace M. Kartosen", "oui")]
    public async Task A_new_focal_point_is_added_and_of_who_is_replaced_it_is_said_that_nobody_has_that_name(Language language, string words, string yes)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var ana = scene.Secretariat(language);
        await ana.Says(words);
        ana.Hears(say => say.RosterConfirm());
        ana.Hears(say => say.RosterNobodyCalled("Kartosen"));
        await ana.Says(yes);
        var rachel = Assert.Single(scene.World.Current.People, one => one.Name == "Rachel Pinas");
        Assert.Equal(("SR", "rpinas@gov.example", Role.Member, "interoperability"), (rachel.Country, rachel.Email, rachel.Role, Assert.Single(rachel.Groups).Value));
    }

    [Theory]
    [InlineData(Language.English, "New focal point for Suriname in interop: Rachel Pinas, rpinas@gov.example, replaces Mr Kartosen")]
    [InlineData(Language.Spanish, "nuevo punto focal de Surinam en interop: Rachel Pinas, rpinas@gov.example, en lugar de Anil Kartosen")]
    [InlineData(Language.Portuguese, "novo ponto focal do Suriname em interop: Rachel Pinas, rpinas@gov.example, no lugar do Kartosen")]
    [InlineData(Language.French, "nouveau point focal du Suriname en interop : Rachel Pinas, rpinas@gov.example, à la place de M. Kartosen")]
    public async Task Who_is_replaced_can_be_taken_off_with_one_press(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var ana = scene.Secretariat(language);
        await ana.Sends(new ChangeRoster(null, Role.Member, "interoperability", "2024-05-01", Sure: true, Country: "SR"), ("rosterEmail", "akartosen@gov.example"), ("rosterName", "Anil Kartosen"));
        await ana.Says(words);
        ana.Hears(say => say.RosterConfirm());
        await ana.Presses(say => say.ButtonRemoveToo("Anil Kartosen"));
        ana.Hears(say => say.RosterConfirm());
        await ana.Presses(say => say.ButtonConfirmChange());
        Assert.DoesNotContain(scene.World.Current.People, one => one.Name == "Anil Kartosen" && one.Role is not Role.Stranger);
    }

    [Theory]
    [InlineData(Language.English, "add Marie Joseph from Haiti to innovation, mjoseph@example.org, she writes in French", "yes", "fr")]
    [InlineData(Language.Spanish, "agregá a Marie Joseph de Haití a innovación, mjoseph@example.org, ella escribe en francés", "sí", "fr")]
    [InlineData(Language.Portuguese, "inclua a Marie Joseph do Haiti em inovação, mjoseph@example.org, ela escreve em francês", "sim", "fr")]
    [InlineData(Language.French, "ajoutez Marie Joseph d'Haïti à l'innovation, mjoseph@example.org, elle écrit en anglais", "oui", "en")]
    public async Task The_language_of_somebody_new_is_kept_and_is_nobody_elses(Language language, string words, string yes, string theirs)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var ana = scene.Secretariat(language);
        await ana.Says(words);
        ana.Hears(say => say.RosterConfirm());
        ana.Hears(say => say.LanguageName(theirs));
        await ana.Says(yes);
        ana.Hears(say => say.RosterChangedTitle());
        Assert.Equal(theirs, Assert.Single(scene.World.Current.People, one => one.Name == "Marie Joseph").Language);
    }

    [Theory]
    [InlineData(Language.English, "who else do we have from Uruguay", "and who do we have from Suriname?")]
    [InlineData(Language.Spanish, "a quién más tenemos de Uruguay", "¿y quién más hay de Surinam?")]
    [InlineData(Language.Portuguese, "quem mais temos do Uruguai", "e quem mais temos do Suriname?")]
    [InlineData(Language.French, "qui d'autre avons-nous de l'Uruguay", "et qui avons-nous du Suriname ?")]
    public async Task Who_is_of_a_country_is_listed_or_it_is_said_that_nobody_is(Language language, string some, string none)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var ana = scene.Secretariat(language);
        await ana.Says(some);
        ana.Hears(say => say.RosterMembersTitle());
        ana.Hears(say => say.ItemsCount(1));
        ana.Hears(say => say.RoleCoordinator(say.Group("cybersecurity")));
        await ana.Says(none);
        ana.Hears(say => say.RosterNobodyFrom(say.Country("SR")));
    }

    [Theory]
    [InlineData(Language.English, "who coordinates open data", "and who else is in that group? send me the list")]
    [InlineData(Language.Spanish, "quién coordina datos abiertos", "y quién más está en ese grupo? pásame la lista")]
    [InlineData(Language.Portuguese, "quem coordena dados abertos", "e quem mais está nesse grupo? me passa a lista")]
    [InlineData(Language.French, "qui coordonne les données ouvertes", "et qui d'autre est dans ce groupe ? passe-moi la liste")]
    public async Task Who_else_is_in_that_group_is_asked_of_the_one_spoken_of(Language language, string before, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var ana = scene.Secretariat(language);
        await ana.Says(before);
        await ana.Says(words);
        ana.Hears($"{ana.Say.RosterMembersTitle()}: {ana.Say.Group("open-data")}");
        ana.Hears(say => say.ItemsCount(2));
    }

    [Theory]
    [InlineData(Language.English, "how many in interop never wrote to you", "who in cybersecurity hasn't written yet?")]
    [InlineData(Language.Spanish, "cuántos de interop nunca te escribieron", "¿quiénes de ciberseguridad todavía no escribieron?")]
    [InlineData(Language.Portuguese, "quantos de interop nunca te escreveram", "quem de cibersegurança ainda não escreveu?")]
    [InlineData(Language.French, "combien en interop ne t'ont jamais écrit", "qui en cybersécurité n'a pas encore écrit ?")]
    public async Task Who_has_not_written_yet_is_listed_for_the_Secretariat_alone(Language language, string words, string again)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var (ana, mira, tomas) = (scene.Secretariat(language), scene.Coordinator(GealcBot.Plans.WorkingGroups.Cybersecurity, language), scene.Member(GealcBot.Plans.WorkingGroups.Cybersecurity, language));
        await ana.Says(words);
        ana.Hears(say => say.RosterUnheardTitle());
        ana.Hears(say => say.ItemsCount(2));
        await mira.Says(again);
        mira.Hears(say => say.RosterNotYours());
        await ana.Says(again);
        ana.Hears(say => say.ItemsCount(1));
        await tomas.Says(tomas.Say.ExHelp());
        await ana.Says(again);
        ana.Hears(say => say.RosterAllWroteIn(say.Group("cybersecurity")));
    }

    [Theory]
    [InlineData(Language.English, "remove Wilson Prado from innovation", "that one")]
    [InlineData(Language.Spanish, "quita a Wilson Prado de innovación", "ese mismo")]
    [InlineData(Language.Portuguese, "tira o Wilson Prado do grupo de inovação", "esse mesmo")]
    [InlineData(Language.French, "retirez Wilson Prado du groupe innovation", "lui-même")]
    public async Task That_one_names_again_who_was_not_found(Language language, string words, string that)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var ana = scene.Secretariat(language);
        await ana.Says(words);
        ana.Hears(say => say.RosterNobody());
        await ana.Says(that);
        ana.Hears(say => say.RosterNobodyCalled("Wilson Prado"));
    }
}
