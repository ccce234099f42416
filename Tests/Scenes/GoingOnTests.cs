using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes;

/// <summary>What is said second and leaves out what was said first: whose, of which year, which of two.</summary>
public sealed class GoingOnTests
{
    [Theory]
    [InlineData(Language.Spanish, "qué sigue", "¿y quién lo paga?")]
    [InlineData(Language.English, "what's next", "and who pays for it?")]
    [InlineData(Language.Portuguese, "o que vem", "e quem paga isso?")]
    [InlineData(Language.French, "qu'est-ce qui vient", "et qui paie ça ?")]
    public async Task Who_pays_is_asked_of_one_s_own_group_where_that_was_shown(Language language, string first, string second)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.Innovation, language);
        await mira.Says(first);
        await mira.Says(second);
        mira.Hears("3.5.2");
        mira.DoesNotHear("3.3.1");
    }

    [Theory]
    [InlineData(Language.Spanish, "háblame de la 3.6.2", "¿y el año pasado?")]
    [InlineData(Language.English, "tell me about 3.6.2", "and last year?")]
    [InlineData(Language.Portuguese, "me fala da 3.6.2", "e no ano passado?")]
    [InlineData(Language.French, "parle-moi de la 3.6.2", "et l'an dernier ?")]
    public async Task Last_year_of_one_activity_is_what_it_was_then_under_its_own_code(Language language, string first, string second)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.EmergingTechnologies, language);
        await mira.Says(first);
        await mira.Says(second);
        mira.Hears("3.6.3 Regional document update");
    }

    [Theory]
    [InlineData(Language.Spanish, "el documento regional ya está?", "y el año pasado", "3.6.2 Actualización documento regional", "3.6.3 Regional document update")]
    [InlineData(Language.English, "the GobCamp, is it done?", "and last year", "3.2.1 GobCamp regional", "3.2.4 Regional GobCamp")]
    public async Task What_was_found_by_its_title_is_spoken_of_further(Language language, string first, string second, string found, string before)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.EmergingTechnologies, language);
        await mira.Says(first);
        mira.Hears(found);
        await mira.Says(second);
        mira.Hears(before);
    }

    [Theory]
    [InlineData(Language.Spanish, "¿en qué ciudad fue lo de la lista de listas el año pasado?")]
    [InlineData(Language.English, "where was the trusted lists update last year?")]
    public async Task A_name_of_this_year_s_plan_leads_to_the_line_of_the_year_that_is_asked_for(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.DigitalSignature, language);
        await mira.Says(question);
        mira.Hears("3.1.3 Update of the list of trusted lists");
        mira.Hears("Florianopolis");
    }

    [Theory]
    [InlineData(Language.Spanish, "próxima reunión", "no la reunión, el webinar")]
    [InlineData(Language.English, "next meeting", "not the meeting, the webinar")]
    [InlineData(Language.Portuguese, "próxima reunião", "não a reunião, o webinar")]
    [InlineData(Language.French, "prochaine réunion", "pas la réunion, le webinaire")]
    public async Task Not_this_but_that_drops_nothing_and_asks_for_that(Language language, string first, string second)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Innovation, language);
        await mira.Says(first);
        mira.Hears("3.5.2");
        await mira.Says(second);
        mira.Hears("3.5.1");
        mira.DoesNotHear("3.5.2");
    }

    [Theory]
    [InlineData(Language.Spanish, "qué tenemos que entregar este año", "¿cuáles no tienen lugar todavía?")]
    [InlineData(Language.English, "what do we have to deliver this year", "which ones don't have a place yet?")]
    [InlineData(Language.Portuguese, "o que temos para entregar este ano", "quais não têm local ainda?")]
    [InlineData(Language.French, "qu'est-ce qu'on doit livrer cette année", "lesquelles n'ont pas encore de lieu ?")]
    public async Task Which_have_no_place_yet_is_asked_of_what_was_shown(Language language, string first, string second)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.DataGovernanceAi, language);
        await mira.Says(first);
        await mira.Says(second);
        mira.Hears(say => say.VenueToBeDefined());
        mira.Hears("3.4.2");
        mira.DoesNotHear("3.2.1");
        mira.DoesNotHear("3.4.5");
    }

    [Theory]
    [InlineData(Language.Spanish, "¿quiénes integraban el comité de 2019?", "¿Brasil no estaba?")]
    [InlineData(Language.English, "who was on the 2019 committee?", "wasn't Brazil on it?")]
    [InlineData(Language.Portuguese, "quem integrava o comitê de 2019?", "o Brasil não estava?")]
    [InlineData(Language.French, "qui était au comité de 2019 ?", "le Brésil n'y était pas ?")]
    public async Task A_country_after_a_committee_is_looked_for_in_it(Language language, string first, string second)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(first);
        await mira.Says(second);
        mira.Hears(say => say.SeatNo(2019));
    }

    [Theory]
    [InlineData(Language.Spanish, "¿quién tenía la presidencia antes de Perú?")]
    [InlineData(Language.English, "who held the presidency before Peru?")]
    [InlineData(Language.Portuguese, "quem tinha a presidência antes do Peru?")]
    [InlineData(Language.French, "qui tenait la présidence avant le Pérou ?")]
    public async Task Who_presided_before_a_country_is_the_president_before(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(question);
        mira.Hears(say => say.CommitteeTitle(2022));
        mira.Hears(say => say.Country("EC"));
    }

    [Theory]
    [InlineData(Language.Spanish, "¿cuándo nos reunimos por última vez?")]
    [InlineData(Language.English, "when last did we meet?")]
    [InlineData(Language.Portuguese, "quando nos reunimos pela última vez?")]
    [InlineData(Language.French, "quand s'est-on réunis pour la dernière fois ?")]
    public async Task A_group_that_has_not_met_this_year_is_told_of_its_last_meeting(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.Cybersecurity, language);
        await mira.Says(question);
        mira.Hears(say => say.CountOf(0, 4));
        mira.Hears(say => say.LastKnownMeeting(say.Days(PlanDate.TryParse("2023-10-01/2023-10-31")!)));
    }

    [Theory]
    [InlineData(Language.Spanish, "¿quién financia los talleres presenciales?")]
    [InlineData(Language.English, "who funds the in-person workshops?")]
    [InlineData(Language.Portuguese, "quem financia as oficinas presenciais?")]
    [InlineData(Language.French, "qui finance les ateliers en présentiel ?")]
    public async Task Who_pays_for_a_kind_of_thing_is_told_of_that_kind(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(language);
        await mira.Says(question);
        mira.Hears("3.1.1 · 3.1.2");
        mira.DoesNotHear("3.3.1");
    }

    [Theory]
    [InlineData(Language.Spanish, "buscar corea", "la primera")]
    [InlineData(Language.English, "search korea", "the first one")]
    [InlineData(Language.Portuguese, "buscar coreia", "a primeira")]
    [InlineData(Language.French, "chercher corée", "la première")]
    public async Task What_no_plan_foresaw_is_chosen_from_a_list_as_an_activity_is(Language language, string search, string choice)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(search);
        mira.Hears("Technical mission to Korea");
        mira.Hears("3.3.5");
        await mira.Says(choice);
        mira.Hears("Technical mission to Korea");
        mira.Hears(say => say.FieldWhen());
        mira.DoesNotHear("3.3.5");
    }

    [Theory]
    [InlineData(Language.Spanish, "¿qué no estaba previsto en 2023?", "ver la de Corea", "asñdlk jjj 88")]
    [InlineData(Language.French, "qu'est-ce qui n'était pas prévu en 2023 ?", "asñdlk jjj 88")]
    public async Task Whatever_cannot_be_read_is_answered_in_the_person_s_own_language(Language language, params string[] said)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        foreach (var words in said)
        {
            await mira.Says(words);
        }

        mira.Hears(say => say.NotUnderstood());
    }

    [Theory]
    [InlineData(Language.Spanish, "¿cuál fue la última asamblea?", "¿y la próxima?")]
    [InlineData(Language.English, "which was the last assembly?", "and the next one?")]
    [InlineData(Language.Portuguese, "qual foi a última assembleia?", "e a próxima?")]
    [InlineData(Language.French, "quelle était la dernière assemblée ?", "et la prochaine ?")]
    public async Task The_last_assembly_took_place_and_the_next_is_this_year_s(Language language, string last, string next)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(last);
        mira.Hears(mira.Day("2023-11-21"));
        await mira.Says(next);
        mira.Hears(say => say.AssemblyPlanned(2024));
        mira.Hears("3.9ii.4");
    }

    [Theory]
    [InlineData(Language.Spanish, "ayer nos reunimos, 8 países", "¿cuántas faltan este año?")]
    [InlineData(Language.English, "we met yesterday, 8 countries", "how many are left this year?")]
    [InlineData(Language.Portuguese, "ontem nos reunimos, 8 países", "quantas ainda faltam no ano?")]
    [InlineData(Language.French, "on s'est réunis hier, 8 pays", "combien de réunions nous reste-t-il cette année ?")]
    public async Task A_group_that_has_met_once_of_four_is_not_said_to_have_met(Language language, string told, string left)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(told);
        await mira.Says(mira.Say.ButtonRecord());
        await mira.Says(left);
        mira.Hears(say => say.CountOf(1, 4));
    }

    [Theory]
    [InlineData(Language.Spanish, "la 3.6.3 de 2019", "y por qué lo patearon")]
    [InlineData(Language.English, "3.6.3 of 2019", "and why did they put it off")]
    [InlineData(Language.Portuguese, "a 3.6.3 de 2019", "e por que adiaram")]
    [InlineData(Language.French, "la 3.6.3 de 2019", "et pourquoi ils l'ont reporté")]
    public async Task Why_it_was_put_off_is_asked_and_puts_nothing_off(Language language, string first, string why)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.EmergingTechnologies, language);
        await mira.Says(first);
        await mira.Says(why);
        mira.Hears("AI-ckathon");
        Assert.Empty(scene.World.Current.Ledger(2024).Entries);
    }

    [Fact]
    public async Task A_language_that_is_refused_is_not_the_one_that_is_set()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.OpenData);
        await mira.Says("bonjour, c'est quand le webinaire données ouvertes ?");
        await mira.Says("en francés no, sigamos en español porfa");
        mira.Hears("3.2.2 Webinar regional");
        mira.Hears(say => say.UpcomingTitle());
    }
}
