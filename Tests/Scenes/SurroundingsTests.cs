using GealcBot.Plans;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes;

/// <summary>People say why they ask, for whom and what they think of it; what they ask is answered, and nothing else.</summary>
public sealed class SurroundingsTests
{
    [Theory]
    [InlineData(Language.Spanish, "¿Dónde va a ser el GobCamp? Tengo que pedir los viáticos antes de que cierre el presupuesto")]
    [InlineData(Language.English, "Where is the GobCamp keeping? Need to put in for travel before the budget closes")]
    [InlineData(Language.Portuguese, "onde vai ser o GobCamp? tenho que pedir passagem com 30 dias senão o financeiro não libera")]
    [InlineData(Language.French, "Le GobCamp aura lieu où ? Je dois demander le budget de voyage avant la clôture")]
    public async Task Why_somebody_asks_is_no_question(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.OpenData, language);
        await mira.Says(words);
        mira.Hears("3.2.1");
        mira.DoesNotHear(say => say.CostUnknown());
    }

    [Theory]
    [InlineData(Language.Spanish, "¿Qué de lo hecho en 2023 no tiene ningún enlace? Estoy preparando una nota para el comité")]
    [InlineData(Language.English, "I need the list of everything marked executed in the 2023 report that has no link behind it. For the Assembly file.")]
    [InlineData(Language.Portuguese, "O que foi feito em 2023 e está sem nenhum link? Estou preparando uma nota para o comitê")]
    [InlineData(Language.French, "Quelles activités de 2023 ont été déclarées faites sans aucun lien ? Je prépare un mot pour le comité.")]
    public async Task For_whom_it_is_asked_is_no_question_either(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(language);
        await mira.Says(words);
        mira.Hears("3.4.1");
        mira.DoesNotHear(say => say.CommitteeTitle(2023));
        mira.DoesNotHear(say => say.FieldAssembly());
    }

    [Theory]
    [InlineData(Language.Spanish, "El taller de interoperabilidad en Bolivia. ¿Tiene enlace?")]
    [InlineData(Language.English, "The interoperability workshop in Bolivia. Is there a link?")]
    public async Task What_a_question_is_about_stays_though_it_was_said_before_it(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.Interoperability, language);
        await mira.Says(words);
        mira.Hears("Interoperability Workshop in Bolivia");
    }

    [Theory]
    [InlineData(Language.Spanish, "Buenas, acabo de llegar a la unidad de gobierno electrónico y me dijeron que le escriba. ¿Para qué sirve usted?")]
    [InlineData(Language.English, "Hi, I'm with the Ministry of Digital Transformation, just got added to this chat. What is this exactly?")]
    [InlineData(Language.French, "Bonsoir, je viens d'arriver à l'unité d'e-gouvernance, on m'a dit de vous écrire. Vous servez à quoi exactement ?")]
    public async Task Who_somebody_is_asks_for_no_place_on_the_list(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(words);
        mira.DoesNotHear(say => say.JoinAskedTitle());
        Assert.Empty(scene.World.Current.Roster.Entries.OfType<JoinAsked>());
    }

    [Theory]
    [InlineData(Language.Spanish, "¿Cómo podría participar mi institución en los grupos de trabajo?")]
    [InlineData(Language.English, "How could my agency take part in the working groups?")]
    [InlineData(Language.Portuguese, "Como o meu órgão poderia participar dos grupos de trabalho?")]
    [InlineData(Language.French, "Comment mon institution pourrait-elle participer aux groupes de travail ?")]
    public async Task Whoever_asks_how_to_join_is_told_and_not_put_forward(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(words);
        Assert.Empty(scene.World.Current.Roster.Entries.OfType<JoinAsked>());
        mira.Hears(say => say.JoinHow(say.ExJoin()));
        await mira.Says(mira.Say.ExJoin());
        mira.Hears(say => say.JoinAskedTitle());
    }

    [Theory]
    [InlineData(Language.Spanish, "ah ya. ¿y el año pasado dónde fue?")]
    [InlineData(Language.Portuguese, "ah ta. e ano passado foi feita onde?")]
    public async Task A_few_words_ahead_of_a_question_do_not_tear_it_from_what_was_shown(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.DigitalSignature, language);
        await mira.Says("3.1.3");
        await mira.Says(words);
        mira.Hears("Florianopolis");
    }

    [Theory]
    [InlineData(Language.Spanish, "¿Qué viene? Dame el calendario.")]
    [InlineData(Language.English, "What is coming? Give me the calendar.")]
    [InlineData(Language.Portuguese, "O que vem? Me dá o calendário.")]
    [InlineData(Language.French, "Qu'est-ce qui vient ? Donnez-moi le calendrier.")]
    public async Task A_second_request_is_answered_though_it_has_no_question_mark(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.Cybersecurity, language);
        await mira.Says(words);
        mira.Hears("3.3.1");
        Assert.Matches($"{mira.Say.CalendarTitle()}|{mira.Say.CalendarTitleFor(mira.Say.Group("cybersecurity"))}", mira.Heard);
    }

    [Fact]
    public async Task A_greeting_is_returned_once()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.OpenData, Language.Portuguese);
        await mira.Says("Prezados, bom dia. Poderiam me informar em que pé está o GobCamp deste ano? Preciso subsidiar uma nota.");
        Assert.Equal(2, mira.Heard.Split(mira.Say.HelloInPassing()).Length);
    }

    [Theory]
    [InlineData(Language.Spanish, "Somos del BID. ¿Qué actividades de 2024 cuentan con nuestros fondos?")]
    [InlineData(Language.French, "Bonjour, je travaille au bureau de la BID. Quelles activités de 2024 comptent sur nos fonds ?")]
    public async Task Whose_funds_are_asked_about_stays(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(words);
        mira.Hears("BID y tiempo de trabajo");
        mira.DoesNotHear("apoyo OEA");
    }
}
