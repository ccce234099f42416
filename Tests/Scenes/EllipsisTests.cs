using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes;

/// <summary>What a message leaves out because it stands in sight: the thing shown, the list, the form, the receipt.</summary>
public sealed class EllipsisTests
{
    [Theory]
    [InlineData(Language.Spanish, "3.9ii.4", "¿y quién responde por eso?", "¿en qué ciudad?")]
    [InlineData(Language.English, "3.9ii.4", "who is responsible for it", "which city?")]
    [InlineData(Language.Portuguese, "3.9ii.4", "quem é o responsável", "em que cidade?")]
    [InlineData(Language.French, "3.9ii.4", "qui en est responsable ?", "dans quelle ville ?")]
    public async Task Of_one_activity_every_question_is_about_that_one(Language language, params string[] turns)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.Cybersecurity, language);
        foreach (var turn in turns)
        {
            await mira.Says(turn);
            mira.Hears("3.9ii.4 Realización de la reunión");
        }
    }

    [Theory]
    [InlineData(Language.Spanish, "¿qué actividades hubo en 2023?", "solo las ejecutadas", "¿cuáles de esas no tienen enlace?")]
    [InlineData(Language.English, "what activities were there in 2023", "only the done ones", "which of those have no link?")]
    [InlineData(Language.Portuguese, "quais atividades houve em 2023?", "só as executadas", "quais dessas não têm link?")]
    [InlineData(Language.French, "quelles activités y a-t-il eu en 2023 ?", "seulement celles qui sont faites", "lesquelles n'ont pas de lien ?")]
    public async Task A_list_is_narrowed_and_asked_about_in_its_own_year(Language language, string all, string done, string without)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(language);
        await mira.Says(all);
        mira.Hears("39");
        await mira.Says(done);
        mira.Hears(say => $"{say.AllOf([say.StatusWord(StatusKind.Done)])}, 2023");
        await mira.Says(without);
        mira.Hears(say => say.MissingEvidenceTitle("")[..^1].TrimEnd());
        mira.Hears("2023");
    }

    [Theory]
    [InlineData(Language.Spanish, "ayer nos reunimos", "¿cuántas nos faltan?")]
    [InlineData(Language.English, "we met yesterday", "how many do we still owe?")]
    [InlineData(Language.Portuguese, "ontem nos reunimos", "quantas faltam?")]
    [InlineData(Language.French, "on s'est réunis hier", "combien il nous en reste ?")]
    public async Task Of_a_receipt_in_sight_a_count_is_of_its_group(Language language, string report, string count)
    {
        await using var scene = await Scene.OnAsync("2024-05-21");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(report);
        await mira.Says(mira.Say.ButtonRecord());
        mira.Hears(say => say.ReceiptTitle());
        await mira.Says(count);
        mira.Hears(say => say.Group("cybersecurity"));
        mira.DoesNotHear(say => say.Group("open-data"));
    }

    [Theory]
    [InlineData(Language.Spanish, "¿qué viene para ciberseguridad en el primer semestre?", "¿y en el segundo?")]
    [InlineData(Language.English, "what is coming for cybersecurity in the first semester?", "and in the second?")]
    [InlineData(Language.Portuguese, "o que vem para cibersegurança no primeiro semestre?", "e no segundo?")]
    [InlineData(Language.French, "qu'est-ce qui vient pour la cybersécurité au premier semestre ?", "et au second ?")]
    public async Task After_a_semester_the_second_is_the_next_one_and_no_place_in_the_list(Language language, string first, string second)
    {
        await using var scene = await Scene.OnAsync("2024-02-20");
        var mira = scene.Stranger(language);
        await mira.Says(first);
        await mira.Says(second);
        mira.Hears(say => $"{say.PeriodSecondSemester()} 2024");
        mira.Hears(say => say.Group("cybersecurity"));
    }

    [Theory]
    [InlineData(Language.Spanish, "¿qué grupos se reunieron en abril del año pasado?", "¿y en agosto?")]
    [InlineData(Language.English, "which groups met in april last year", "and in august?")]
    [InlineData(Language.Portuguese, "quais grupos se reuniram em abril do ano passado?", "e em agosto?")]
    [InlineData(Language.French, "quels groupes se sont réunis en avril de l'an dernier ?", "et en août ?")]
    public async Task A_month_after_a_month_of_last_year_is_of_last_year(Language language, string april, string august)
    {
        await using var scene = await Scene.OnAsync("2024-04-03");
        var mira = scene.Stranger(language);
        await mira.Says(april);
        await mira.Says(august);
        mira.Hears(say => say.WhoMetTitle(say.Days(PlanDate.TryParse("2023-08")!)));
    }

    [Theory]
    [InlineData(Language.Spanish, "gracias. ¿y qué está vencido?")]
    [InlineData(Language.English, "thanks. and what is overdue?")]
    [InlineData(Language.Portuguese, "obrigado. e o que está atrasado?")]
    [InlineData(Language.French, "merci. et qu'est-ce qui est en retard ?")]
    public async Task What_comes_behind_thanks_is_answered(Language language, string sentence)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(language);
        await mira.Says("3.3.2");
        await mira.Says(sentence);
        mira.Hears(say => say.OverdueTitle());
    }

    [Theory]
    [InlineData(Language.Spanish, "en français s'il te plaît", Language.French)]
    [InlineData(Language.English, "fale português", Language.Portuguese)]
    [InlineData(Language.Portuguese, "speak English please", Language.English)]
    [InlineData(Language.French, "mejor en español", Language.Spanish)]
    public async Task Another_language_says_what_was_asked_before_again_in_it(Language language, string speak, Language other)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.Cybersecurity, language);
        await mira.Says(mira.Say.ExOverdue());
        await mira.Says(speak);
        mira.Hears(Say.In(other).LanguageSet());
        mira.Hears(Say.In(other).OverdueTitle());
    }

    [Theory]
    [InlineData(Language.English, "mejor sigamos en español, ¿qué está vencido?", Language.Spanish)]
    [InlineData(Language.Spanish, "in English please, what is overdue?", Language.English)]
    public async Task A_question_beside_the_language_is_answered_in_it(Language language, string sentence, Language other)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.Cybersecurity, language);
        await mira.Says(sentence);
        mira.Hears(Say.In(other).LanguageSet());
        mira.Hears(Say.In(other).OverdueTitle());
    }

    [Theory]
    [InlineData(Language.Spanish, "¿cada cuánto son las reuniones bimensuales?", "bimensuales")]
    [InlineData(Language.English, "what does semimonthly mean?", "semimonthly")]
    [InlineData(Language.Portuguese, "bimensal é duas vezes por mês ou a cada dois meses?", "bimensal")]
    [InlineData(Language.French, "que veut dire bimensuelles ?", "bimensuelles")]
    public async Task What_no_document_decides_is_said_to_be_open(Language language, string question, string word)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(question);
        mira.Hears(say => say.BimonthlyMeans(word, "2019"));
    }
}
