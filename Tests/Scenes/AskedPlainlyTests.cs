using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes;

/// <summary>What was asked comes first: the link and not how many there are, the one way of not being done, the place where it is the place.</summary>
public sealed class AskedPlainlyTests
{
    private const string AprilMeeting = "reunion-de-abril-de-2023-del-grupo-de-trabajo-en-ciberseguro";

    [Theory]
    [InlineData(Language.Spanish, "pasame el link de la reunion d abril 2023")]
    [InlineData(Language.English, "link of the April 2023 meeting please")]
    [InlineData(Language.Portuguese, "me passa a prova da reuniao de abril 2023 do meu grupo")]
    [InlineData(Language.French, "envoie moi le lien de la réunion d'avril 2023")]
    public async Task The_link_of_one_meeting_is_given_and_no_other(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.Cybersecurity, language);
        await mira.Says(question);
        mira.Hears(AprilMeeting);
        mira.DoesNotHear("junio-de-los-grupos");
    }

    [Theory]
    [InlineData(Language.Spanish, "link del webinar del 27 de julio?")]
    [InlineData(Language.English, "link for the july 27 webinar?")]
    [InlineData(Language.Portuguese, "tem link do webinar de 27 de julho?")]
    [InlineData(Language.French, "le lien du webinaire du 27 juillet ?")]
    public async Task A_link_is_asked_for_and_no_date_is_set(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(question);
        mira.Hears("webinar-regional-de-ciberseguro-27");
        Assert.Empty(scene.World.Current.Ledger(2024).Entries);
    }

    [Theory]
    [InlineData(Language.Spanish, "actividades q no fueron necesarias")]
    [InlineData(Language.English, "wat was not necesary in 2019 & why")]
    [InlineData(Language.Portuguese, "atividades de 2019 q nao foram necessarias")]
    [InlineData(Language.French, "qu est ce qui n a pas ete necessaire en 2019")]
    public async Task What_was_not_needed_is_only_that(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(language);
        await mira.Says(question);
        mira.Hears("3.3.1");
        mira.Hears("it was unnecessary to provide inputs");
        mira.DoesNotHear("3.2.5");
    }

    [Fact]
    public async Task What_was_put_off_to_a_year_is_no_list_of_all_that_was_dropped()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(Language.English);
        await mira.Says("which things got pushed back to 2020");
        mira.Hears("3.2.5");
        mira.DoesNotHear("3.3.1 ");
    }

    [Theory]
    [InlineData(Language.Spanish, "que hizo el grupo en 2021")]
    [InlineData(Language.English, "what did the network do in 2021?")]
    [InlineData(Language.Portuguese, "o que a rede fez em 2021?")]
    [InlineData(Language.French, "qu'a fait le réseau en 2021 ?")]
    public async Task Of_a_year_that_no_document_knows_that_is_the_answer(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.Cybersecurity, language);
        await mira.Says(question);
        mira.Hears(say => say.NoPlanForYear(2021, 2024));
    }

    [Theory]
    [InlineData(Language.Spanish, "las reuniones de mi grupo son virtuales o presenciales?")]
    [InlineData(Language.English, "are my group's meetings online or in person?")]
    [InlineData(Language.Portuguese, "as reunioes do meu grupo sao online ou presenciais")]
    [InlineData(Language.French, "les réunions de mon groupe sont en ligne ou en présentiel ?")]
    public async Task How_it_takes_place_is_said_ahead_of_the_card(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.Cybersecurity, language);
        await mira.Says(question);
        Assert.StartsWith(mira.Say.Capital(mira.Say.MeetingOf(mira.Say.Group(WorkingGroups.Cybersecurity))), mira.Heard, StringComparison.Ordinal);
        Assert.Contains(mira.Say.Venue("intercambios virtuales"), mira.Heard.Split('\n')[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Spanish, "historia del gobcamp en todos los años")]
    [InlineData(Language.English, "history of the gobcamp over all years")]
    [InlineData(Language.Portuguese, "histórico do gobcamp em todos os anos")]
    [InlineData(Language.French, "l'historique du gobcamp toutes les années")]
    public async Task The_history_of_what_has_a_name_is_of_all_years(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(language);
        await mira.Says(question);
        mira.Hears("2023 · 3.2.4");
        mira.Hears("2024 · 3.2.1");
    }

    [Theory]
    [InlineData("ranking de reuniones 2023 x grupo")]
    [InlineData("lista de grupos por reuniones en 2023, de más a menos")]
    public async Task A_ranking_is_in_order(string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat();
        await mira.Says(question);
        mira.Hears(say => say.RankMost(say.RankMeetings("2023")));
        mira.Hears(say => say.CountAbove(6, 4));
    }

    [Theory]
    [InlineData(Language.Spanish, "lista todas las actividades de 2024")]
    [InlineData(Language.Portuguese, "liste todas as atividades de 2024")]
    public async Task A_list_that_is_bidden_is_not_of_what_is_ready(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(language);
        await mira.Says(question);
        mira.Hears("3.3.1");
        mira.Hears("41");
    }

    [Theory]
    [InlineData(Language.Spanish, "¿cuándo y dónde fue la asamblea que aprobó el plan 2024?")]
    [InlineData(Language.Portuguese, "qdo e onde foi a assembleia q aprovou o plano 2024")]
    [InlineData(Language.English, "when was the assembly that approved the 2024 plan?")]
    [InlineData(Language.French, "quand a eu lieu l'assemblée qui a approuvé le plan 2024 ?")]
    public async Task The_assembly_that_approved_a_plan_sat_the_year_before(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(language);
        await mira.Says(question);
        mira.Hears(mira.Day("2023-11-22"));
    }

    [Fact]
    public async Task Of_what_came_in_at_once_the_last_meeting_is_the_latest_change()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.PublicSoftware);
        await mira.Says("¿qué cambió desde el 1 de mayo?");
        mira.Hears(say => say.Month(new DateOnly(2023, 10, 1)));
        mira.DoesNotHear(say => say.Month(new DateOnly(2023, 4, 1)));
    }
}
