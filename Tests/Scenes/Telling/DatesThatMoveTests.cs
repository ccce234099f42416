using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes.Telling;

/// <summary>A date is set where somebody sets one, and moved to what was said: nothing else that has a day in it does either.</summary>
public sealed class DatesThatMoveTests
{
    [Theory]
    [InlineData(Language.Spanish, "informo que la reunión prevista para el 23 de mayo queda cancelada por coincidir con otra agenda")]
    [InlineData(Language.English, "the meeting planned for 23 May is cancelled, it clashes with another one")]
    [InlineData(Language.Portuguese, "Informo que a reunião prevista para 23 de maio fica cancelada por coincidir com a agenda do Mercosul.")]
    [InlineData(Language.French, "la réunion prévue le 23 mai est annulée, elle tombe en même temps qu'une autre")]
    public async Task What_is_called_off_sets_no_date(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Interoperability, language);
        await mira.Says(words);
        Assert.Empty(Dates(scene));
        mira.Hears(say => say.MeetingStaysOwed());
    }

    [Theory]
    [InlineData(Language.Spanish, "la reunión de hoy no se pudo, se cayó el internet. la pasamos al jueves 23")]
    [InlineData(Language.English, "today's meeting fell through, the internet went down. we are moving it to Thursday 23")]
    [InlineData(Language.Portuguese, "a reunião de hoje não deu, caiu a internet. passamos pra quinta 23")]
    [InlineData(Language.French, "la réunion d'aujourd'hui n'a pas pu se tenir. on la reporte au jeudi 23")]
    public async Task A_meeting_moves_from_one_day_to_the_other_and_not_back(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        await scene.Coordinator(WorkingGroups.Cybersecurity, language).Says(words);
        Assert.Equal(new DateOnly(2024, 5, 23), Assert.Single(Dates(scene)).On);
    }

    [Theory]
    [InlineData(Language.Spanish, "reunión del grupo el 13 de junio a las 10 de Panamá, virtual", "mejor a las 11, que los mexicanos no llegan")]
    [InlineData(Language.English, "group meeting on 13 June at 10 am Jamaica time, virtual", "make it 11 am, the Mexicans can't make it")]
    [InlineData(Language.Portuguese, "marca reunião do grupo pra 13 de junho, 10h de Brasília, virtual", "na real melhor 11h, o pessoal do México reclama que é cedo")]
    [InlineData(Language.French, "réunion du groupe le 13 juin à 10h heure de Port-au-Prince, virtuelle", "plutôt à 11h, les Mexicains n'arrivent pas")]
    public async Task Another_hour_is_of_the_same_day_and_zone(Language language, string set, string moved)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Innovation, language);
        await mira.Says(set);
        var before = Assert.Single(Dates(scene));
        await mira.Says(moved);
        var now = Dates(scene).MaxBy(date => date.RecordedAt)!;
        Assert.Equal((before.On, new TimeOnly(11, 0), before.Zone, true), (now.On, now.At, now.Zone, now.IsVirtual));
        mira.Hears(say => say.DateSetTitle());
    }

    [Theory]
    [InlineData(Language.Spanish, "nos reunimos el 12 de junio", "ay no, el 12 estoy de misión, digamos el 13 a la misma hora")]
    [InlineData(Language.English, "our next meeting is on 12 June", "ah no, on the 12th I am on mission, let us say the 13th")]
    [InlineData(Language.Portuguese, "marca a reunião para 12 de junho", "ah não, dia 12 estou de viagem, digamos dia 13")]
    [InlineData(Language.French, "on prévoit de se réunir le 12 juin", "ah non le 12 je suis en mission, disons le 13 même heure")]
    public async Task Who_is_busy_on_the_day_is_not_away_but_moves_it(Language language, string set, string moved)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.PublicSoftware, language);
        await mira.Says(set);
        await mira.Says(moved);
        Assert.Equal(new DateOnly(2024, 6, 13), Dates(scene).MaxBy(date => date.RecordedAt)!.On);
        Assert.Empty(scene.World.Current.Roster.Entries.OfType<WentAway>());
    }

    [Theory]
    [InlineData(Language.Spanish, "¿qué webinars tenemos en el segundo semestre?", "ponlo de una vez para el 18 de septiembre")]
    [InlineData(Language.English, "which webinar do we have in the second semester?", "put it for 18 September then")]
    [InlineData(Language.Portuguese, "que webinar nosso tem no segundo semestre?", "marca logo pra 18 de setembro")]
    [InlineData(Language.French, "quel webinaire avons-nous au second semestre ?", "fixe-le pour le 18 septembre")]
    public async Task A_date_after_the_one_webinar_that_was_asked_about_is_of_it(Language language, string asked, string set)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.EmergingTechnologies, language);
        await mira.Says(asked);
        mira.Hears("3.6.1");
        await mira.Says(set);
        Assert.Equal("3.6.1", Assert.Single(Dates(scene)).Obligation.Activity.Code);
    }

    [Theory]
    [InlineData(Language.English, "Reminder received. We haven't set it yet, waiting on Guyana to confirm the speaker. Will revert by Friday")]
    [InlineData(Language.French, "vous pouvez remettre les rappels, je suis de retour depuis ce matin")]
    [InlineData(Language.Spanish, "ya volví, puede volver a mandarme los avisos desde hoy")]
    [InlineData(Language.Portuguese, "voltei hoje, pode voltar a mandar os lembretes")]
    public async Task A_day_by_which_one_answers_or_is_back_is_no_date(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        await scene.Coordinator(WorkingGroups.EmergingTechnologies, language).Says(words);
        Assert.Empty(Dates(scene));
    }

    [Theory]
    [InlineData(Language.Spanish, "vamos a correr el webinar, no alcanzamos porque el ponente de Chile se bajó. Queda pa agosto", "sí", "el ponente de Chile se bajó")]
    [InlineData(Language.English, "The webinar can't happen in June. Minister's calendar, then hurricane season prep. We are looking at August instead.", "yes", "Minister's calendar, then hurricane season prep")]
    [InlineData(Language.Portuguese, "o webinar do primeiro semestre não vai dar. metade da equipe está emprestada. joga pra agosto", "isso", "metade da equipe está emprestada")]
    [InlineData(Language.French, "le webinaire ne se fera pas en juin parce que l'intervenant est malade. On vise août.", "oui", "l'intervenant est malade")]
    public async Task A_month_is_its_last_working_day_and_no_part_of_the_reason(Language language, string told, string yes, string why)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.PublicSoftware, language);
        await mira.Says(told);
        await mira.Says(yes);
        var set = Assert.Single(Dates(scene));
        Assert.Equal((new DateOnly(2024, 8, 30), why), (set.On, set.Why));
    }

    [Theory]
    [InlineData(Language.Spanish, "el webinar no se va a hacer este semestre. No hay ponente disponible.", "no cancelado, solo pospuesto", "será a fines de agosto, no tengo día exacto")]
    [InlineData(Language.French, "Le webinaire ne se fera pas ce semestre. Aucun intervenant disponible.", "non pas annulé, repoussé seulement", "on dira fin août, je n'ai pas de jour précis")]
    public async Task Not_cancelled_but_put_off_keeps_the_form(Language language, string told, string rather, string until)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.PublicSoftware, language);
        await mira.Says(told);
        await mira.Says(rather);
        await mira.Says(until);
        mira.Hears("2024-08-30");
    }

    [Theory]
    [InlineData(Language.English, "the signature workshop of the first semester is in danger of slipping to July", "no no, don't postpone it yet")]
    [InlineData(Language.Spanish, "el taller de firma se pospone a julio", "no no, no lo pospongas todavía")]
    public async Task What_is_not_to_be_put_off_yet_is_not(Language language, string told, string no)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.DigitalSignature, language);
        await mira.Says(told);
        await mira.Says(no);
        Assert.Empty(scene.World.Current.Ledger(2024).Entries);
    }

    [Theory]
    [InlineData("the webinar is on 19 June at 2 pm, virtual", "can you move that to the 26th, we just saw the 19th clashes with Labour Day here", "2024-06-26")]
    [InlineData("the webinar is on 30 August", "actually hold on, can you put the 22nd if you need a day", "2024-08-22")]
    public async Task A_bare_day_is_of_the_month_of_the_date_however_long_the_sentence(string set, string moved, string day)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.PublicSoftware, Language.English);
        await mira.Says(set);
        await mira.Says(moved);
        Assert.Equal(day, $"{Dates(scene).MaxBy(date => date.RecordedAt)!.On:O}");
    }

    [Fact]
    public async Task A_meeting_that_was_held_moves_no_date_in_sight()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.DigitalSignature, Language.English);
        await mira.Says("our next meeting is on 11 June at 10 am Jamaica time, online");
        await mira.Says("Oh and there's one I never told you about from April. 18th. Nine countries. No minutes yet");
        Assert.Equal(new DateOnly(2024, 6, 11), Assert.Single(Dates(scene)).On);
        mira.Hears("2024-04-18");
    }

    [Theory]
    [InlineData(Language.English, "the meeting was on the 3rd and not on the 13th of May", "2024-05-03")]
    [InlineData(Language.Spanish, "la reunión fue el 3 de mayo y no el 13 de mayo", "2024-05-03")]
    public async Task Of_a_meeting_the_day_that_it_was_not_is_left_out(Language language, string told, string day)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Interoperability, language);
        await mira.Says(told);
        mira.Hears(day);
    }

    private static IEnumerable<Scheduled> Dates(Scene scene) => scene.World.Current.Ledger(2024).Standing.OfType<Scheduled>();

    [Theory]
    [InlineData(Language.Spanish, "quiero posponer el taller para agosto", "el segundo", "3.1.2")]
    [InlineData(Language.English, "push the workshop to August", "the second one", "3.1.2")]
    [InlineData(Language.Portuguese, "gostaria de adiar a oficina para agosto", "a primeira", "3.1.1")]
    [InlineData(Language.Portuguese, "gostaria de adiar a oficina para agosto", "a segunda", "3.1.2")]
    [InlineData(Language.French, "on reporte l'atelier au mois d'août", "le premier", "3.1.1")]
    public async Task The_month_it_is_to_be_instead_tells_not_which_and_stays(Language language, string told, string which, string code)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.DigitalSignature, language);
        await mira.Says(told);
        mira.Hears(say => say.AskWhichActivity());
        await mira.Says(which);
        mira.Hears(say => say.ActivityFormTitle(code));
        mira.Hears("2024-08-30");
    }

    [Theory]
    [InlineData(Language.Spanish, "posponé el webinar al 25 y 26 de septiembre", "25 y 26 de septiembre", "porque no hay sala", "no hay sala")]
    [InlineData(Language.Portuguese, "adiar o webinar para 25 e 26 de setembro", "25 e 26 de setembro", "porque o palestrante adoeceu", "o palestrante adoeceu")]
    public async Task Both_days_of_an_event_stay_and_are_no_reason(Language language, string told, string days, string because, string why)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(told);
        mira.Hears(say => $"{say.AskWords()}: {days}");
        await mira.Says(mira.Say.ButtonRecord());
        mira.Hears(say => say.NeedReason());
        await mira.Says(because);
        mira.Hears(say => $"{say.AskWords()}: {days} · {why}");
    }
}
