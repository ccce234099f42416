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

    [Theory]
    [InlineData(Language.Spanish, "¿qué está previsto de aquí al 30 de junio?", "¿cuáles de esas todavía no tienen fecha fija?")]
    [InlineData(Language.English, "what is planned until 30 June?", "only what has no date yet")]
    [InlineData(Language.Portuguese, "o que está previsto até 30 de junho?", "quais dessas ainda não têm data?")]
    [InlineData(Language.French, "qu'est-ce qui est prévu jusqu'au 30 juin ?", "lesquelles n'ont pas encore de date ?")]
    public async Task What_has_no_date_yet_is_told_from_what_has(Language language, string first, string second)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        await scene.Coordinator(WorkingGroups.OpenData, language).Says("3.2.2: 2024-06-12");
        await scene.Coordinator(WorkingGroups.OpenData, Language.Spanish).Says("el webinar 3.2.2 es el 12 de junio");
        var mira = scene.Secretariat(language);
        await mira.Says(first);
        mira.Hears("3.2.2");
        await mira.Says(second);
        mira.DoesNotHear("3.2.2");
        mira.Hears("3.1.1");
    }

    [Theory]
    [InlineData(Language.Spanish, "¿Bolivia en cuántas reuniones nuestras estuvo este año?", "¿y Uruguay?")]
    [InlineData(Language.English, "how many of our meetings did Bolivia attend this year?", "and Uruguay?")]
    [InlineData(Language.Portuguese, "a Bolívia participou de quantas reuniões nossas esse ano?", "e o Uruguai?")]
    [InlineData(Language.French, "la Bolivie a participé à combien de nos réunions cette année ?", "et l'Uruguay ?")]
    public async Task A_country_is_counted_where_a_report_names_it(Language language, string first, string second)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var ana = scene.Coordinator(WorkingGroups.Cybersecurity);
        await ana.Says("ayer nos reunimos con Uruguay y Panamá, 14 países");
        await ana.Says("sí");
        var mira = scene.Member(WorkingGroups.Cybersecurity, language);
        await mira.Says(first);
        mira.Hears(mira.Say.Country("BO"));
        mira.DoesNotHear(say => say.CountOf(1, 4));
        await mira.Says(second);
        mira.Hears(say => say.CountOf(1, 4));
    }

    [Theory]
    [InlineData(Language.Spanish, "¿qué no estaba previsto en 2023?", "¿alguna tiene que ver con Panamá?", "pásame el link de la segunda")]
    [InlineData(Language.English, "what was not foreseen in 2023?", "anything to do with Panama?", "send me the link of the second one")]
    [InlineData(Language.Portuguese, "o que não estava previsto em 2023?", "alguma tem a ver com o Panamá?", "me passa o link da segunda")]
    [InlineData(Language.French, "qu'est-ce qui n'était pas prévu en 2023 ?", "et pour le Panama ?", "le lien de la deuxième, svp")]
    public async Task What_no_plan_foresaw_is_narrowed_to_a_country_and_opened(Language language, string first, string second, string third)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.OpenData, language);
        await mira.Says(first);
        await mira.Says(second);
        mira.Hears("Launch of the Government Innovation");
        mira.DoesNotHear("Bolivia");
        await mira.Says(third);
        mira.Hears("panama-lanzamiento-del-hub");
    }

    [Theory]
    [InlineData(Language.Spanish, "¿cuántas veces nos vimos el año pasado los de tecnologías emergentes?", "¿y eso fue junto con los de innovación o aparte?")]
    [InlineData(Language.English, "how many times did emerging technologies meet last year?", "and was that together with innovation?")]
    [InlineData(Language.Portuguese, "quantas vezes tecnologias emergentes se reuniu ano passado?", "e isso foi junto com inovação?")]
    [InlineData(Language.French, "combien de fois les technologies émergentes se sont réunies l'an dernier ?", "et c'était conjoint avec l'innovation ?")]
    public async Task Whether_it_was_joint_is_asked_of_the_same_year(Language language, string first, string second)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.EmergingTechnologies, language);
        await mira.Says(first);
        await mira.Says(second);
        mira.Hears(say => say.JointTitle(2023));
    }

    [Theory]
    [InlineData(Language.Spanish, "¿este año nos reunimos junto con software público?")]
    [InlineData(Language.English, "do we meet jointly with public software this year?")]
    public async Task Two_groups_that_the_plan_has_in_one_meet_together(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.Measurement, language);
        await mira.Says(words);
        mira.Hears("3.7.2");
    }

    [Theory]
    [InlineData(Language.Spanish, "los grupos nuevos, inclusión digital y el verde, ¿ya arrancaron?")]
    [InlineData(Language.English, "the new groups, are they up and running?")]
    [InlineData(Language.Portuguese, "esses grupos novos de inclusão digital e o verde já saíram do papel?")]
    [InlineData(Language.French, "les nouveaux groupes là, inclusion numérique et l'autre, ils ont déjà démarré ?")]
    public async Task The_new_groups_are_both_of_them(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.DigitalSignature, language);
        await mira.Says(words);
        mira.Hears("3.9i.1");
        mira.Hears("3.9i.2");
    }

    [Theory]
    [InlineData(Language.Spanish, "¿hubo alguna reunión presencial en 2023 o fue todo en línea?")]
    [InlineData(Language.English, "was any group meeting in person in 2023 or was it all online?")]
    [InlineData(Language.Portuguese, "teve alguma reunião presencial de grupo em 2023 ou foi tudo online?")]
    [InlineData(Language.French, "y a-t-il eu une réunion en présentiel en 2023 ou tout était en ligne ?")]
    public async Task In_person_or_all_online_asks_for_what_was_in_person(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(language);
        await mira.Says(words);
        mira.Hears(say => say.InPerson());
        mira.DoesNotHear("3.1.5");
    }

    [Theory]
    [InlineData("¿qué grupo no se reunió en 2023?", Language.Spanish)]
    [InlineData("which group has not met in 2023?", Language.English)]
    public async Task Any_group_that_is_asked_for_is_not_ones_own(string words, Language language)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.Cybersecurity, language);
        await mira.Says(words);
        mira.Hears("3.4.2");
    }

    [Fact]
    public async Task A_word_of_two_languages_leaves_the_answer_in_ones_own()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(Language.Spanish);
        await mira.Says("qué grupo va más atrasado");
        mira.Hears(say => say.RankMost(say.RankOverdue("2024")));
    }

    [Theory]
    [InlineData(Language.Spanish, "¿hubo cosas en 2023 que no estaban previstas y se hicieron igual? un amigo dice que hubo un taller")]
    [InlineData(Language.English, "was anything done in 2023 that was not foreseen in the plan? a friend mentions a workshop")]
    [InlineData(Language.Portuguese, "teve coisa em 2023 que não tava prevista no plano e mesmo assim foi feita? me interessa")]
    [InlineData(Language.French, "y a-t-il des choses faites en 2023 que le plan ne prévoyait pas ? un ami parle d'un atelier")]
    public async Task A_question_of_what_was_not_foreseen_adds_nothing(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.EmergingTechnologies, language);
        await mira.Says(words);
        mira.Hears(say => say.AnnexTitle(2023));
    }

    [Theory]
    [InlineData(Language.Spanish, "me está contestando en inglés, ¿se puede poner en español?")]
    [InlineData(Language.English, "it's answering me in Spanish, can you put it in English?")]
    [InlineData(Language.Portuguese, "esse trem tá me respondendo em espanhol, tem jeito de pôr em português?")]
    [InlineData(Language.French, "il me répond en espagnol, on peut mettre en français ?")]
    public async Task The_language_that_somebody_complains_of_is_not_the_one_wanted(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.OpenData, language);
        await mira.Says(words);
        mira.Hears(say => say.LanguageSet());
    }

    [Fact]
    public async Task In_my_place_is_no_place_that_is_open()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, Language.Portuguese);
        await mira.Says("quem fica no meu lugar é a Renata, dá pra mandar pra ela?");
        mira.DoesNotHear(say => say.VenueToBeDefined());
    }
}
