using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes;

/// <summary>Questions as people put them between two other things: the answer is what was asked, of what was in sight.</summary>
public sealed class AskedInPassingTests
{
    [Theory]
    [InlineData(Language.Spanish, "¿dónde fue la asamblea de 2022 y qué número llevaba?")]
    [InlineData(Language.English, "where was the 2022 assembly held and which number was it?")]
    [InlineData(Language.Portuguese, "onde foi a assembleia de 2022?")]
    [InlineData(Language.French, "où a eu lieu l'assemblée de 2022 ?")]
    public async Task An_assembly_that_a_report_names_in_passing_is_known(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(question);
        mira.Hears("XVI");
        mira.Hears(mira.Day("2022-11-11"));
        mira.Hears("Lima");
    }

    [Theory]
    [InlineData(Language.Spanish, "lista todo lo ejecutado en 2023", "solo datos abiertos")]
    [InlineData(Language.English, "list everything executed in 2023", "just the open data ones")]
    [InlineData(Language.Portuguese, "lista tudo o que foi executado em 2023", "só os de dados abertos")]
    [InlineData(Language.French, "liste tout ce qui a été exécuté en 2023", "seulement les données ouvertes")]
    public async Task A_list_that_is_bid_is_a_list_and_stays_one(Language language, string list, string narrower)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(language);
        await mira.Says(list);
        mira.Hears("3.1.1 Regional cross-border digital signature webinar");
        await mira.Says(narrower);
        mira.Hears("3.2.4 Regional GobCamp");
        mira.DoesNotHear("3.1.1");
    }

    [Theory]
    [InlineData(Language.Spanish, "webinars de ciberseguridad", "el segundo", "¿quién lo paga?", "¿y el otro?")]
    [InlineData(Language.English, "cybersecurity webinars", "the second one", "who pays for it?", "and the other one?")]
    [InlineData(Language.Portuguese, "webinars de cibersegurança", "o segundo", "quem paga?", "e o outro?")]
    [InlineData(Language.French, "webinaires de cybersécurité", "le deuxième", "qui le paie ?", "et l'autre ?")]
    public async Task The_other_of_two_is_asked_the_same(Language language, string list, string second, string who, string other)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.Cybersecurity, language);
        await mira.Says(list);
        await mira.Says(second);
        mira.Hears("3.3.2");
        await mira.Says(who);
        mira.Hears("3.3.2");
        await mira.Says(other);
        mira.Hears("3.3.1");
        mira.DoesNotHear("3.3.2");
        mira.Hears("Tiempo del grupo de trabajo");
    }

    [Theory]
    [InlineData(Language.Spanish, "webinars del segundo semestre", "el primero, ¿quién lo paga?", "¿y el último?")]
    [InlineData(Language.English, "second semester webinars", "the first one, who pays for it?", "and the last one?")]
    [InlineData(Language.Portuguese, "webinars do segundo semestre", "o primeiro, quem paga?", "e o último?")]
    [InlineData(Language.French, "webinaires du second semestre", "le premier, c'est payé par qui ?", "et le dernier ?")]
    public async Task Who_pays_is_asked_of_one_of_a_list_by_its_place(Language language, string list, string first, string last)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(language);
        await mira.Says(list);
        await mira.Says(first);
        mira.Hears("3.3.2");
        mira.DoesNotHear("3.8.5");
        await mira.Says(last);
        mira.Hears("3.8.5");
    }

    [Theory]
    [InlineData(Language.Spanish, "¿qué quedó sin hacer en ciberseguridad en 2023?")]
    [InlineData(Language.Portuguese, "em 2023 o que ficou sem fazer em cibersegurança?")]
    public async Task What_was_left_undone_in_a_year_that_is_over_is_all_that_was_not_done(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(language);
        await mira.Says(question);
        mira.Hears("3.3.2");
        mira.Hears("3.3.3");
        mira.DoesNotHear("3.3.1");
    }

    [Theory]
    [InlineData("by the end of the first semester")]
    [InlineData("no later than the end of june")]
    public async Task By_the_end_of_is_until_then_and_not_before(string until)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(Language.English);
        await mira.Says($"what is due {until}");
        mira.Hears("3.3.1");
        mira.DoesNotHear("2023");
    }

    [Fact]
    public async Task Before_the_year_is_done_is_this_year_and_nothing_that_is_done()
    {
        await using var scene = await Scene.OnAsync("2024-10-07");
        var mira = scene.Coordinator(WorkingGroups.EmergingTechnologies, Language.English);
        await mira.Says("wha lef for we to do before the year done");
        mira.Hears("3.6.1");
        mira.DoesNotHear("3.3.1");
    }

    [Theory]
    [InlineData(Language.Spanish, "qué financia el BID este año", "solo las transfronterizas")]
    [InlineData(Language.English, "what does the IDB fund this year", "only cross-border services")]
    [InlineData(Language.Portuguese, "o que o BID financia este ano", "só serviços transfronteiriços")]
    [InlineData(Language.French, "que finance la BID cette année", "seulement les services transfrontaliers")]
    public async Task Whose_money_was_asked_for_stays_in_the_question(Language language, string question, string narrower)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(language);
        await mira.Says(question);
        mira.Hears("3.3.4");
        await mira.Says(narrower);
        mira.Hears("3.1.1");
        mira.DoesNotHear("3.1.7");
        mira.DoesNotHear("3.3.4");
    }

    [Theory]
    [InlineData(Language.Spanish, "quiénes estaban en el comité de 2018", "¿y ahora quién preside?")]
    [InlineData(Language.English, "who was on the 2018 committee", "and who presides now?")]
    [InlineData(Language.Portuguese, "quem estava no comitê de 2018", "e agora quem preside?")]
    [InlineData(Language.French, "qui était au comité de 2018", "et maintenant qui préside ?")]
    public async Task Now_is_the_year_we_are_in(Language language, string before, string now)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(language);
        await mira.Says(before);
        mira.Hears(say => say.Country("PA"));
        await mira.Says(now);
        mira.Hears(say => say.CommitteeUnknown(2024, 2023));
    }

    [Theory]
    [InlineData(Language.Spanish, "¿cuánto costó el taller de Kingston?", "¿quiénes expusieron?")]
    [InlineData(Language.English, "how much did the Kingston workshop cost?", "who spoke at it?")]
    [InlineData(Language.Portuguese, "quanto custou a oficina de Kingston?", "quem palestrou?")]
    [InlineData(Language.French, "combien a coûté l'atelier de Kingston ?", "qui est intervenu ?")]
    public async Task Who_spoke_is_no_question_of_coordinators(Language language, string cost, string speakers)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.EmergingTechnologies, language);
        await mira.Says(cost);
        mira.Hears(say => say.CostUnknown());
        await mira.Says(speakers);
        mira.Hears(say => say.SpeakersNotNamed());
    }

    [Theory]
    [InlineData(Language.English, "tell me who has not met and which webinars are left")]
    [InlineData(Language.French, "dis-moi qui ne s'est pas réuni et quels webinaires restent")]
    public async Task Two_questions_without_a_mark_are_two(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(language);
        await mira.Says(question);
        mira.Hears(say => say.WhoHasNotMetTitle("2024"));
        mira.Hears("3.8.5");
    }

    [Theory]
    [InlineData(Language.Spanish, "¿cuántas reuniones hizo innovación en 2023?", "¿de dónde sale eso?", "¿y en 2021?")]
    [InlineData(Language.English, "how many meetings did innovation hold in 2023?", "where does that come from?", "and in 2021?")]
    [InlineData(Language.Portuguese, "quantas reuniões a inovação fez em 2023?", "de onde saiu isso?", "e em 2021?")]
    [InlineData(Language.French, "combien de réunions l'innovation a-t-elle tenues en 2023 ?", "d'où cela vient-il ?", "et en 2021 ?")]
    public async Task A_year_between_two_plans_is_answered_and_not_looked_for_for_ever(Language language, string meetings, string source, string year)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(meetings);
        await mira.Says(source);
        mira.Hears("3.5.3");
        await mira.Says(year).WaitAsync(TimeSpan.FromMinutes(1));
        mira.Hears(say => say.NoPlanForYear(2021, 2024));
    }
}
