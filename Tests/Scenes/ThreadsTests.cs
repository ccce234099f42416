using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes;

/// <summary>Follow-ups that go back a step, or hold on to what was narrowed, however little they say.</summary>
public sealed class ThreadsTests
{
    [Theory]
    [InlineData(Language.Spanish, "quiénes se reunieron en 2023", "y los de innovación", "de dónde sale eso", "y en 2019")]
    [InlineData(Language.English, "who met in 2023", "and innovation?", "where does that come from", "and in 2019?")]
    [InlineData(Language.Portuguese, "quem se reuniu em 2023", "e inovação?", "de onde sai isso", "e em 2019?")]
    [InlineData(Language.French, "qui s'est réuni en 2023", "et l'innovation ?", "d'où ça sort", "et en 2019 ?")]
    public async Task A_year_behind_a_source_is_asked_of_the_figure_and_not_of_its_source(Language language, string question, string group, string source, string year)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(language);
        await mira.Says(question);
        await mira.Says(group);
        await mira.Says(source);
        await mira.Says(year);
        mira.Hears(say => say.Group(WorkingGroups.Innovation));
        mira.Hears("3.5.5");
        mira.DoesNotHear("plan-2019");
    }

    [Theory]
    [InlineData(Language.Spanish, "webinars de 2023", "solo los hechos", "solo los presenciales", "links?")]
    [InlineData(Language.English, "webinars in 2023, all groups", "only the ones that were done", "just the in person ones", "links?")]
    [InlineData(Language.Portuguese, "webinars de 2023", "só os feitos", "só os presenciais", "links?")]
    [InlineData(Language.French, "webinaires de 2023", "seulement ceux qui sont faits", "seulement en présentiel", "liens ?")]
    public async Task Links_are_those_of_the_few_that_are_left_in_sight(Language language, string question, string done, string inPerson, string links)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.EmergingTechnologies, language);
        await mira.Says(question);
        await mira.Says(done);
        await mira.Says(inPerson);
        await mira.Says(links);
        mira.Hears("3.6.1");
        mira.DoesNotHear("3.1.2");
    }

    [Theory]
    [InlineData(Language.Spanish, "qué pasó en 2023 que no estaba en el plan", "solo marzo", "el enlace de la de méxico", "y octubre?")]
    [InlineData(Language.English, "what happened in 2023 that wasn't in the plan", "only march", "link for the mexico one", "and october?")]
    [InlineData(Language.Portuguese, "o que não estava previsto em 2023", "só março", "o link da do méxico", "e outubro?")]
    [InlineData(Language.French, "qu'est-ce qui n'était pas prévu en 2023", "seulement mars", "le lien de celle du mexique", "et octobre ?")]
    public async Task A_country_picks_out_what_was_not_foreseen_and_narrows_nothing_that_comes_behind(Language language, string question, string month, string link, string other)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.Interoperability, language);
        await mira.Says(question);
        await mira.Says(month);
        await mira.Says(link);
        mira.Hears("Mexico-Uruguay");
        mira.Hears("http");
        await mira.Says(other);
        mira.Hears("Bolivia");
    }

    [Theory]
    [InlineData(Language.Spanish, "la 3.5.5 de 2019", "la segunda", "y la otra")]
    [InlineData(Language.English, "3.5.5 in 2019", "the second one", "now the other one")]
    [InlineData(Language.Portuguese, "a 3.5.5 de 2019", "a segunda", "e a outra")]
    [InlineData(Language.French, "la 3.5.5 de 2019", "la deuxième", "et l'autre")]
    public async Task Of_two_activities_with_one_code_each_can_be_chosen(Language language, string code, string meetings, string other)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.Innovation, language);
        await mira.Says(code);
        mira.Hears("Relevamiento de indicadores");
        mira.Hears("Reuniones bimensuales");
        await mira.Says(meetings);
        mira.Hears("Reuniones bimensuales");
        mira.DoesNotHear("Relevamiento de indicadores");
        await mira.Says(other);
        mira.Hears("Relevamiento de indicadores");
        mira.DoesNotHear("Reuniones bimensuales");
    }

    [Theory]
    [InlineData(Language.Spanish, "muéstrame el detalle")]
    [InlineData(Language.French, "montre moi le détail")]
    public async Task The_one_thing_listed_is_opened_without_its_place(Language language, string detail)
    {
        await using var scene = await Scene.OnAsync("2024-07-08");
        var mira = scene.Secretariat(language);
        await mira.Says(language == Language.Spanish ? "qué está atrasado de datos abiertos" : "qu'est-ce qui est en retard pour les données ouvertes");
        await mira.Says(detail);
        mira.Hears("3.2.2 Webinar");
        mira.Hears(say => say.FieldResources());
    }

    [Theory]
    [InlineData(Language.Spanish, "estaré de licencia desde el 27 de mayo hasta el 31 de mayo", "mejor dos semanas")]
    [InlineData(Language.English, "I'll be on leave from 27 May to 31 May", "actually make it two weeks")]
    [InlineData(Language.Portuguese, "vou ficar fora de 27 a 31 de maio", "na verdade são duas semanas")]
    [InlineData(Language.French, "je serai absente du 27 au 31 mai", "en fait deux semaines")]
    public async Task An_absence_takes_the_time_that_is_said_from_its_first_day(Language language, string absence, string longer)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.DigitalSignature, language);
        await mira.Says(absence);
        await mira.Says(longer);
        mira.Hears(mira.Day("2024-05-27"));
        mira.Hears(mira.Day("2024-06-09"));
    }

    [Theory]
    [InlineData(Language.Spanish, "¿alguien se reunió más que nosotros en 2023?")]
    [InlineData(Language.English, "did anyone meet more than us in 2023?")]
    [InlineData(Language.Portuguese, "alguém se reuniu mais que nós em 2023?")]
    [InlineData(Language.French, "quelqu'un s'est réuni plus que nous en 2023 ?")]
    public async Task Whether_others_did_more_is_asked_of_all_of_them(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.Interoperability, language);
        await mira.Says(question);
        mira.Hears(say => say.Group(WorkingGroups.Interoperability));
        mira.Hears(say => say.Group(WorkingGroups.DigitalSignature));
        mira.Hears(say => say.Group(WorkingGroups.OpenData));
    }

    [Fact]
    public async Task What_a_search_finds_says_how_it_stands()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.OpenData);
        await mira.Says("busca gobcamp en todos los años");
        mira.Hears("2019 · 3.2.4");
        mira.Hears(mira.Day("2023-10-31"));
    }
}
