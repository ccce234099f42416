using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes;

/// <summary>A question narrowed by a date that lacks, a country, a year or a language, and what it must not be taken for.</summary>
public sealed class NarrowingTests
{
    [Theory]
    [InlineData(Language.Spanish, "¿qué está previsto de aquí al 30 de junio?", "¿cuáles de esas todavía no tienen fecha fija?")]
    [InlineData(Language.English, "what is planned until 30 June?", "only what has no date yet")]
    [InlineData(Language.Portuguese, "o que está previsto até 30 de junho?", "quais dessas ainda não têm data?")]
    [InlineData(Language.French, "qu'est-ce qui est prévu jusqu'au 30 juin ?", "lesquelles n'ont pas encore de date ?")]
    public async Task What_has_no_date_yet_is_told_from_what_has(Language language, string first, string second)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
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
