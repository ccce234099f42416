using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes.Telling;

/// <summary>What is told in half a sentence: nothing of it is lost, and it is of what was in sight.</summary>
public sealed class ToldInPassingTests
{
    [Theory]
    [InlineData(Language.Spanish, "pospón la 3.7.1", "para septiembre, x las elecciones", "las elecciones")]
    [InlineData(Language.English, "postpone 3.7.1", "to september, speakers not available", "speakers not available")]
    [InlineData(Language.Portuguese, "adia a 3.7.1", "para setembro, palestrante ficou doente", "palestrante ficou doente")]
    [InlineData(Language.French, "reporte la 3.7.1", "en septembre, salle en travaux", "salle en travaux")]
    public async Task A_reason_behind_the_new_time_is_kept(Language language, string postpone, string when, string reason)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(language);
        await mira.Says(postpone);
        await mira.Says(when);
        mira.Hears("2024-09-30");
        mira.Hears(reason);
    }

    [Theory]
    [InlineData(Language.Spanish, "toca aplazar el taller de autenticación para 2025, no conseguimos sede", "2025")]
    [InlineData(Language.English, "we have to push 3.1.2 to 2025, no venue", "2025")]
    [InlineData(Language.French, "gobcamp remis à 2025, pas de lieu", "2025")]
    public async Task What_is_put_off_to_a_year_without_a_plan_is_told_and_not_asked(Language language, string told, string year)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(language);
        await mira.Says(told);
        mira.Hears(say => say.Capital(say.EndedPostponedTo(year)));
    }

    [Theory]
    [InlineData(Language.Spanish, "hay que aplazar la 3.1.2", "a marzo de 2025, no hay sede", "2025-03")]
    [InlineData(Language.French, "il faut reporter la 3.1.2", "plutôt mars 2025, pas de salle", "2025-03")]
    public async Task A_month_of_another_year_is_shown_and_kept(Language language, string told, string when, string month)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(language);
        await mira.Says(told);
        await mira.Says(when);
        mira.Hears(say => say.Capital(say.EndedPostponedTo(say.Days(PlanDate.TryParse(month)!))));
    }

    [Theory]
    [InlineData(Language.Spanish, "fijamos el taller de firma para el 25 y 26 de junio", "25 y 26 de junio")]
    [InlineData(Language.English, "the signature workshop is set for 25 and 26 june", "25 and 26 june")]
    [InlineData(Language.French, "l'atelier de signature est fixé aux 25 et 26 juin", "25 et 26 juin")]
    public async Task The_second_day_of_an_event_stands_beside_its_date(Language language, string told, string days)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.DigitalSignature, language);
        await mira.Says(told);
        mira.Hears(mira.Day("2024-06-25"));
        mira.Hears(days);
    }

    [Theory]
    [InlineData(Language.Spanish, "hoy nos vimos, 12 personas", "12 personas")]
    [InlineData(Language.English, "we met this morning, 12 ppl", "12 ppl")]
    [InlineData(Language.Portuguese, "nos reunimos hoje de manhã, 12 pessoas", "12 pessoas")]
    [InlineData(Language.French, "on s'est réunis ce matin, 12 personnes", "12 personnes")]
    public async Task How_many_people_came_is_kept_as_it_was_said(Language language, string told, string people)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(told);
        mira.Hears("2024-05-20");
        mira.Hears(people);
    }

    [Theory]
    [InlineData(Language.Spanish, "aquí va el link https://example.org/w", "la 3.3.1")]
    [InlineData(Language.English, "here is the link https://example.org/w", "3.3.1")]
    [InlineData(Language.Portuguese, "segue o link https://example.org/w", "a 3.3.1")]
    [InlineData(Language.French, "tiens le lien https://example.org/w", "la 3.3.1")]
    public async Task The_code_that_was_asked_for_takes_the_link_that_was_given(Language language, string link, string code)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(link);
        await mira.Says(code);
        mira.Hears("https://example.org/w");
        mira.DoesNotHear(say => say.ActivityFormTitle("3.3.1"));
        Assert.Equal("https://example.org/w", Assert.Single(scene.World.Current.Ledger(2024).Entries.OfType<EvidenceAdded>()).Link);
    }

    [Theory]
    [InlineData(Language.Spanish, "el taller de firma será el 25 de junio", "agrega este link https://example.org/taller")]
    [InlineData(Language.English, "the signature workshop will be on 25 june", "add this link https://example.org/taller")]
    [InlineData(Language.Portuguese, "a oficina de assinatura será em 25 de junho", "adiciona este link https://example.org/taller")]
    [InlineData(Language.French, "l'atelier de signature aura lieu le 25 juin", "ajoute ce lien https://example.org/taller")]
    public async Task A_link_behind_a_date_is_of_what_has_the_date(Language language, string date, string link)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.DigitalSignature, language);
        await mira.Says(date);
        mira.Hears("3.1.1");
        await mira.Says(link);
        mira.Hears("3.1.1");
        Assert.Equal("2024/3.1.1", Assert.Single(scene.World.Current.Ledger(2024).Entries.OfType<EvidenceAdded>()).Activity.ToString());
    }

    [Theory]
    [InlineData(Language.Spanish, "surgió algo no previsto")]
    [InlineData(Language.English, "something unplanned came up")]
    [InlineData(Language.Portuguese, "surgiu algo não previsto")]
    [InlineData(Language.French, "il y a eu quelque chose d'imprévu")]
    public async Task That_something_came_up_opens_its_form(Language language, string told)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.DataGovernanceAi, language);
        await mira.Says(told);
        mira.Hears(say => say.UnforeseenFormTitle());
    }

    [Theory]
    [InlineData(Language.Spanish, "el taller de firma será el 11 de junio de 9 a 11", "2024-06-11", "9 a 11")]
    [InlineData(Language.Spanish, "el taller de firma será el 10 de junio de 10 a 12", "2024-06-10", "10 a 12")]
    [InlineData(Language.Spanish, "el taller de firma será el 3 de junio, de 0 a 3", "2024-06-03", "0 a 3")]
    [InlineData(Language.English, "the signature workshop will be on 11 june, 9 to 11", "2024-06-11", "9 to 11")]
    public async Task From_one_hour_to_another_is_no_day(Language language, string told, string day, string hours)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.DigitalSignature, language);
        await mira.Says(told);
        mira.Hears(mira.Day(day));
        mira.DoesNotHear(hours);
    }

    [Theory]
    [InlineData(Language.Spanish, "no estaba previsto pero ayer recibimos una delegación de Jamaica para hablar de datos, para el anexo", "recibimos una delegación de Jamaica para hablar de datos")]
    [InlineData(Language.English, "log this under things we didnt plan: 8 may, horizontal exchange Barbados-Uruguay on digital id", "horizontal exchange Barbados-Uruguay on digital id")]
    [InlineData(Language.Portuguese, "não estava previsto mas ontem recebemos uma delegação da Jamaica pra falar de dados, anota no anexo", "recebemos uma delegação da Jamaica pra falar de dados")]
    [InlineData(Language.French, "on a pas prévu mais hier le 19 mai on a reçu une délégation de la Jamaique pour parler indicateurs, à noter en annexe", "on a reçu une délégation de la Jamaique pour parler indicateurs")]
    public async Task The_title_of_what_nobody_foresaw_says_what_was_done_alone(Language language, string told, string title)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Measurement, language);
        await mira.Says(told);
        mira.Hears(say => say.UnforeseenFormTitle());
        mira.Hears(say => $"{say.AskTitle()}: {title}");
    }
}
