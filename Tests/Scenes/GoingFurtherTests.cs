using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes;

/// <summary>A question said second: how many those were, the last quarter, everybody, that group, the one before.</summary>
public sealed class GoingFurtherTests
{
    [Theory]
    [InlineData(Language.Spanish, "webinars del segundo semestre, de todos", "¿cuántos son en total?")]
    [InlineData(Language.English, "webinars of the second semester, all groups", "how many is that?")]
    [InlineData(Language.Portuguese, "webinars do segundo semestre, de todos", "quantos eram")]
    [InlineData(Language.French, "les webinaires du deuxième semestre, de tous", "combien au total ?")]
    public async Task How_many_were_listed_is_said_of_the_list(Language language, string first, string second)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.Innovation, language);
        await mira.Says(first);
        await mira.Says(second);
        mira.Hears("3.8.5");
        mira.DoesNotHear("3.5.1");
    }

    [Theory]
    [InlineData(Language.Spanish, "quiénes no se reunieron en el primer trimestre de 2023", "¿y en el último?", "cuarto trimestre 2023")]
    [InlineData(Language.English, "who has not met in the first quarter of 2023", "and in the last?", "fourth quarter 2023")]
    [InlineData(Language.Portuguese, "quem não se reuniu no primeiro trimestre de 2023", "e no último?", "quarto trimestre 2023")]
    public async Task The_last_one_after_a_quarter_is_the_last_quarter(Language language, string first, string second, string title)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(language);
        await mira.Says(first);
        await mira.Says(second);
        mira.Hears(title);
    }

    [Theory]
    [InlineData(Language.Spanish, "busca inteligencia artificial", "solo en 2019")]
    [InlineData(Language.English, "search for inteligencia artificial", "only 2019")]
    [InlineData(Language.Portuguese, "procura inteligencia artificial", "só em 2019")]
    [InlineData(Language.French, "cherche inteligencia artificial", "seulement 2019")]
    public async Task A_search_is_narrowed_to_a_year(Language language, string first, string second)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.EmergingTechnologies, language);
        await mira.Says(first);
        await mira.Says(second);
        mira.Hears("2019 · 3.6.1");
        mira.DoesNotHear("2024 · 3.4.1");
    }

    [Theory]
    [InlineData(Language.English, "what's overdue", "everyone, not just me")]
    [InlineData(Language.Spanish, "qué tengo vencido", "de todos, no solo lo mío")]
    public async Task Everybody_takes_the_place_of_one_s_own_group(Language language, string first, string second)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(first);
        mira.DoesNotHear("3.3.3");
        await mira.Says(second);
        mira.Hears("3.3.3");
    }

    [Theory]
    [InlineData(Language.Spanish, "qué tiene vencido ciberseguridad", "¿y qué tiene ese grupo hasta fines de junio?")]
    [InlineData(Language.English, "what is overdue for cybersecurity", "and what does that group have up to end of june")]
    [InlineData(Language.Portuguese, "o que está atrasado em cibersegurança", "e o que esse grupo tem até o fim de junho?")]
    [InlineData(Language.French, "qu'est-ce qui est en retard pour la cybersécurité", "et qu'est-ce que ce groupe a jusqu'à fin juin ?")]
    public async Task That_group_is_the_one_that_was_asked_about(Language language, string first, string second)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(first);
        await mira.Says(second);
        mira.Hears("3.3.1");
        mira.DoesNotHear("3.2.2");
    }

    [Fact]
    public async Task What_comes_next_is_no_longer_of_the_day_on_which_something_was_late()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat();
        await mira.Says("qué está vencido hoy");
        await mira.Says("sólo ciberseguridad");
        await mira.Says("¿y qué se le viene?");
        mira.Hears("3.3.1");
    }

    [Theory]
    [InlineData(Language.Spanish, "¿quiénes forman el comité ejecutivo?", "¿y el que le antecedió?", "Ecuador")]
    [InlineData(Language.English, "who is on the executive committee?", "and the one before?", "Ecuador")]
    public async Task The_committee_before_is_that_of_the_year_before(Language language, string first, string second, string presides)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.Interoperability, language);
        await mira.Says(first);
        mira.Hears("2023");
        await mira.Says(second);
        mira.Hears("2022");
        mira.Hears(presides);
    }

    [Fact]
    public async Task A_country_after_a_committee_is_asked_of_it_and_who_presides_now_is_asked_of_none()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.Interoperability, Language.English);
        await mira.Says("Is Suriname on the committee?");
        await mira.Says("ok what about Trinidad");
        mira.Hears("Trinidad and Tobago is on the committee of 2022");
        await mira.Says("and who presides now, in 2024?");
        mira.Hears("Presidency");
        mira.DoesNotHear("Trinidad and Tobago is");
    }

    [Theory]
    [InlineData(Language.Spanish, "¿y en 2023 qué no fue virtual?")]
    [InlineData(Language.Portuguese, "e em 2023 o que não foi virtual?")]
    [InlineData(Language.English, "and in 2023, what was not virtual?")]
    public async Task What_was_not_virtual_was_in_person(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(language);
        await mira.Says(question);
        mira.Hears("3.2.4");
        mira.DoesNotHear("3.3.1");
    }

    [Theory]
    [InlineData(Language.Spanish, "¿hay enlace de lo de Paraguay?")]
    [InlineData(Language.English, "any link for the one in Paraguay?")]
    [InlineData(Language.Portuguese, "manda o link do Paraguai")]
    public async Task A_link_is_asked_for_by_its_country(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.EmergingTechnologies, language);
        await mira.Says(question);
        mira.Hears("3.6.1");
    }

    [Theory]
    [InlineData(Language.Spanish, "historia del gobcamp")]
    [InlineData(Language.English, "history of the gobcamp")]
    [InlineData(Language.Portuguese, "histórico do gobcamp")]
    [InlineData(Language.French, "l'histoire du gobcamp")]
    public async Task The_history_of_an_activity_is_what_each_year_s_plan_made_of_it(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.OpenData, language);
        await mira.Says(question);
        mira.Hears(say => say.StoryTitle("GobCamp regional"));
        mira.Hears("2023 · 3.2.4");
        mira.Hears("2024 · 3.2.1");
    }

    [Theory]
    [InlineData(Language.Spanish, "¿tenés el informe de 2021? no lo encuentro por ningún lado")]
    [InlineData(Language.English, "do you have the 2021 report? I can't find it")]
    [InlineData(Language.Portuguese, "você tem o relatório de 2021?")]
    [InlineData(Language.French, "vous avez le rapport de 2021 ? je le trouve nulle part")]
    public async Task Who_asks_for_a_report_approves_none(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(language);
        await mira.Says(question);
        mira.Hears("2019");
        mira.DoesNotHear(say => say.ButtonApprove());
    }

    [Theory]
    [InlineData(Language.Spanish, "¿quién aprueba el plan de la red?")]
    [InlineData(Language.English, "who signs off on the annual plan?")]
    [InlineData(Language.Portuguese, "quem aprova o plano da rede?")]
    [InlineData(Language.French, "qui approuve le plan du réseau ?")]
    public async Task Who_approves_the_plan_is_known(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(question);
        mira.Hears(say => say.WhatTheNetworkIs());
    }
}
