using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes;

public sealed class SeveralWishesTests
{
    [Theory]
    [InlineData(Language.Spanish, "hola, ¿quién preside y cuándo es la asamblea?")]
    [InlineData(Language.English, "hello, who presides and when is the assembly?")]
    [InlineData(Language.Portuguese, "olá, quem preside e quando é a assembleia?")]
    [InlineData(Language.French, "bonjour, qui préside et quand est l'assemblée ?")]
    public async Task Two_questions_and_a_greeting_are_two_answers_with_the_greeting_in_passing(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(words);
        mira.Hears(say => say.HelloInPassing());
        mira.Hears(say => say.CommitteeTitle(2023));
        mira.Hears("3.9ii.4");
    }

    [Theory]
    [InlineData(Language.Spanish, "¿quién se reunió y quién no se reunió en 2023?")]
    [InlineData(Language.English, "who met and who has not met in 2023?")]
    [InlineData(Language.Portuguese, "quem se reuniu e quem não se reuniu em 2023?")]
    [InlineData(Language.French, "qui s'est réuni et qui ne s'est pas réuni en 2023 ?")]
    public async Task A_year_said_once_holds_for_both(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(words);
        mira.Hears(say => say.WhoMetTitle("2023"));
        mira.Hears(say => say.WhoHasNotMetTitle("2023"));
    }

    [Theory]
    [InlineData(Language.Spanish, "¿qué viene? ayer nos reunimos, 14 países")]
    [InlineData(Language.English, "what is coming up? we met yesterday, 14 countries")]
    [InlineData(Language.Portuguese, "o que vem? ontem nos reunimos, 14 países")]
    [InlineData(Language.French, "qu'est-ce qui vient ? nous nous sommes réunis hier, 14 pays")]
    public async Task What_happened_comes_before_what_is_asked_and_stays_open(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(words);
        Assert.Equal(2, mira.Messages);
        Assert.StartsWith(mira.Say.ReportTitle(), mira.Heard, StringComparison.Ordinal);
        mira.Hears($"{mira.Say.AskCountries()}: 14");
        mira.Hears(say => say.UpcomingTitleFor(say.Group("open-data")));
        await mira.Says(language is Language.Spanish ? "sí" : "ok");
        mira.Hears(say => say.ReceiptTitle());
        Assert.Equal(14, Assert.Single(scene.World.Current.Ledger(2024).Meetings).Facts.Countries);
    }

    [Theory]
    [InlineData(Language.Spanish, "ayer se reunió datos abiertos, 14 países, acta https://www.redgealc.org/acta-mayo")]
    [InlineData(Language.Spanish, "ayer se reunió datos abiertos y la próxima es el 10 de junio")]
    [InlineData(Language.English, "open data met yesterday and it went well, 14 countries took part")]
    [InlineData(Language.French, "données ouvertes s'est réuni hier, 14 pays, compte rendu https://www.redgealc.org/acta-mayo")]
    [InlineData(Language.Portuguese, "ontem se reuniu dados abertos, 14 países e tudo certo")]
    public async Task One_thing_told_at_length_is_one(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(words);
        Assert.Equal(1, mira.Messages);
        mira.Hears(say => say.ReportTitle());
    }

    [Theory]
    [InlineData(Language.Spanish, "gracias, ¿y en 2023?", "¿qué viene para innovación y tecnologías emergentes?")]
    [InlineData(Language.English, "thanks, and in 2023?", "what is coming for innovation and emerging technologies?")]
    [InlineData(Language.Portuguese, "obrigada, e em 2023?", "o que vem para inovação e tecnologias emergentes?")]
    [InlineData(Language.French, "merci, et en 2023 ?", "qu'est-ce qui vient pour l'innovation et les technologies émergentes ?")]
    public async Task Two_groups_of_one_question_are_one_answer_and_thanks_do_not_hide_what_follows(Language language, string thanks, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(question);
        Assert.Equal(1, mira.Messages);
        mira.Hears(mira.Say.Group("emerging-technologies"));
        await mira.Says(thanks);
        mira.Hears(mira.Say.Group("emerging-technologies"));
        mira.Hears("2023");
    }

    [Theory]
    [InlineData(Language.Spanish, "apuntá que el webinar se hizo el 9 de mayo y decime cuánto nos falta")]
    [InlineData(Language.Spanish, "el webinar se hizo el 9 de mayo y decime qué viene")]
    [InlineData(Language.English, "note that the webinar was held on 9 May and tell me what's left for us")]
    [InlineData(Language.Portuguese, "anota que o webinar foi dia 9 de maio e me diz quanto falta pra gente")]
    [InlineData(Language.French, "note que le webinaire a eu lieu le 9 mai et dis-moi ce qu'il nous reste")]
    public async Task What_is_asked_behind_an_activity_told_is_answered_below_its_form(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.PublicSoftware, language);
        await mira.Says(words);
        mira.Hears(say => say.ActivityFormTitle("3.7.1"));
        mira.Hears("2024-05-09");
        mira.Hears("3.7.2");
    }

    [Theory]
    [InlineData(Language.Spanish, "nos reunimos ayer y decime cuántas nos faltan")]
    [InlineData(Language.English, "we met yesterday, 8 countries. how many do we have left?")]
    public async Task How_many_are_left_is_of_ones_own_group(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(words);
        mira.Hears(say => say.ReportTitle());
        mira.Hears("3.2.3");
        mira.DoesNotHear("3.3.3");
    }

    [Theory]
    [InlineData(Language.Spanish, "quién no se reunió y qué webinars faltan")]
    [InlineData(Language.English, "who hasn't met and which webinars are left")]
    [InlineData(Language.Portuguese, "quem não se reuniu e que webinars faltam")]
    [InlineData(Language.French, "qui ne s'est pas réuni et quels webinaires manquent")]
    public async Task Who_has_not_met_and_what_is_left_are_two(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(language);
        await mira.Says(words);
        mira.Hears(say => say.WhoHasNotMetTitle("2024"));
        mira.Hears("3.2.2");
    }
}
